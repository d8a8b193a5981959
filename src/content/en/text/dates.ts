/** Days in words. The names are written out, since Intl costs a third of a start-up. */

import { MONTHS, WEEKDAYS } from '../../../domain/time/names.js';

const parts = (when: string): { weekday: string; day: number; month: string; year: number } => {
  const at = new Date(`${when.slice(0, 10)}T00:00:00Z`);
  return {
    weekday: WEEKDAYS[at.getUTCDay()] ?? '',
    day: at.getUTCDate(),
    month: MONTHS[at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
  };
};

/** "Thursday 26 November 2026"; with a time, "… at 14:00". `when`: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export const longDay = (when: string): string => {
  const { weekday, day, month, year } = parts(when);
  const text = `${weekday} ${day} ${month} ${year}`;
  return when.length > 10 ? `${text} at ${when.slice(11)}` : text;
};

/** "Thursday 26 November", with a time "…, 14:00": of a day that is near. */
export const nearDay = (when: string): string => {
  const { weekday, day, month } = parts(when);
  return [`${weekday} ${day} ${month}`, ...(when.length > 10 ? [when.slice(11)] : [])].join(', ');
};

/** Counted in days: "today", "tomorrow", "in 6 days"; "yesterday", "on Monday", "on 3 Nov 2026". */
export const fromToday = (day: string, days: number): string => {
  if (days > 1) return `in ${days} days`;
  if (days >= -1) return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'yesterday';
  return `on ${days > -7 ? parts(day).weekday : shortDay(day)}`;
};

/** "26 Nov 2026" */
export const shortDay = (when: string): string => {
  const { day, month, year } = parts(when);
  return `${day} ${month.slice(0, 3)} ${year}`;
};

/** "Thu 26 Nov" */
export const weekDay = (when: string): string => {
  const { weekday, day, month } = parts(when);
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`;
};
