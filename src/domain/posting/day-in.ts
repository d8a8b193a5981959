/** The day that a fact of a posting names. */

import type { Order } from '../text/country.js';
import { isDay, twoDigits } from '../time/days.js';
import { onClock } from '../time/on-clock.js';
import { readWritten, tidied } from '../time/written.js';

/** How days are read. */
export interface DayReading {
  /** The person's own clock. */
  readonly zone: string;
  /** How 3/12 is meant where it is known. */
  readonly order?: Order | null;
}

/** How days of figures are meant in a text, by those that can be meant in one way only. */
export const orderIn = (text: string): Order | null => {
  const days = [...text.matchAll(/(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.](?:\d\d){1,2}(?!\d)/g)];
  const [day, month] = [1, 2].map((part) => days.some((found) => Number(found[part]) > 12));
  return day === month ? null : day ? 'day-first' : 'month-first';
};

/** The first day in a text, as `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where an hour is given; `null` if there is none, or it could be two. */
export const dayIn = (text: string, reading: DayReading): string | null => {
  const { date, time, weekday } = readWritten(tidied(text.replace(/(?<=\p{L})\.(?=\d)/u, ' ')));
  if (date === null || date.year === null || date.short) return null;
  const { year, says, form } = date;
  const days = [
    ...('month' in says ? [[says.month, says.day] as const] : []),
    ...('first' in says && reading.order !== 'month-first' ? [[says.second, says.first] as const] : []),
    ...('first' in says && reading.order !== 'day-first' && form !== '.'
      ? [[says.first, says.second] as const]
      : []),
  ]
    .map(([month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`)
    .filter(isDay);
  const [day, another] = [...new Set(days)].filter(
    (day) => weekday === null || new Date(`${day}T00:00:00Z`).getUTCDay() === weekday.number,
  );
  if (day === undefined || another !== undefined) return null;
  // "25 August, midnight" is its end, which 00:00 is not.
  const isHour = time?.sure && time.hour < 24 && time.minute < 60 && time.hour + time.minute > 0;
  if (time === null || !isHour) return day;
  const when = onClock(day, `${twoDigits(time.hour)}:${twoDigits(time.minute)}`, time, reading.zone);
  if (when.ok) return `${when.day}T${when.time}`;
  // "East Africa time" names no clock that is known, but the day stands.
  return time.zone !== null && 'place' in time.zone ? day : null;
};
