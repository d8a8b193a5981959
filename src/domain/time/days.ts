/** Calendar days as `YYYY-MM-DD`: no clock, no time zone. */

const DAY = 86_400_000;

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = utc(text);
  return !Number.isNaN(time) && iso(time) === text;
};

export const addDays = (day: string, days: number): string => iso(utc(day) + days * DAY);

export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

/** 0 to 6, Sunday first. */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay();

export const mondayBefore = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

/** @param month `YYYY-MM`, of a month that exists. */
export const lastOfMonth = (month: string): string =>
  addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);

/** The next day that is neither Saturday nor Sunday. Public holidays differ by place and are not known here. */
export const nextWorkingDay = (day: string): string => {
  const next = addDays(day, 1);
  const weekday = weekdayOf(next);
  return weekday === 6 ? addDays(next, 2) : weekday === 0 ? addDays(next, 1) : next;
};

export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `HH:MM` so many minutes later, within the day. */
export const addMinutes = (time: string, minutes: number): string => {
  const all = Math.min(Math.max(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes, 0), 1439);
  return `${twoDigits(Math.floor(all / 60))}:${twoDigits(all % 60)}`;
};

/** The local calendar day of an instant, in the time zone that the program runs in. */
export const localDay = (instant: Date): string => {
  const year = String(instant.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`;
};

/** The local minute of an instant: `YYYY-MM-DDTHH:MM`. */
export const localMinute = (instant: Date): string =>
  `${localDay(instant)}T${twoDigits(instant.getHours())}:${twoDigits(instant.getMinutes())}`;
