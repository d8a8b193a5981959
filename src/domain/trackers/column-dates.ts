/** Reads the days of a whole column: whether the day or the month comes first is decided from all cells together. */

import type { Order } from '../text/country.js';
import { addDays, isDay, twoDigits } from '../time/days.js';
import { onClock } from '../time/on-clock.js';
import { readWritten, tidied, type WrittenTime } from '../time/written.js';

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** A day, or three numbers whose order is not known yet; and the time beside it. */
type Parsed = ({ readonly day: string } | Figures) & { readonly time: WrittenTime | null };

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** Days since the last but one of 1899, as spreadsheets count them: the year 2000 to 2079. */
const SERIAL = /^(3[67]\d{3}|[45]\d{4}|6[0-4]\d{3}|65[0-4]\d\d)(?:[.,](\d+))?$/;

const LONGEST = 80;

const parse = (typed: string): Parsed | null => {
  // Notion writes a range with an arrow: its beginning counts.
  const text = tidied(typed.split('→')[0] ?? '');
  if (text.length > LONGEST) return null;
  const serial = SERIAL.exec(text);
  if (serial) return { day: addDays('1899-12-30', Number(serial[1])), time: serialTime(serial[2]) };
  const { date, time, weekday, rest } = readWritten(text);
  if (date === null || date.year === null || rest !== '' || (weekday !== null && weekday.which !== null))
    return null;
  const { says, year, form } = date;
  if (!('first' in says)) return { day: isoDay(year, says.month, says.day), time };
  // Nobody writes the month first with full stops between.
  return form === '.' ? { day: isoDay(year, says.second, says.first), time } : { ...says, year, time };
};

const serialTime = (fraction: string | undefined): WrittenTime | null => {
  if (fraction === undefined) return null;
  const minutes = Math.round(Number(`0.${fraction}`) * 1440) % 1440;
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, sure: true, zone: null, text: '' };
};

export type ColumnDays =
  /** `YYYY-MM-DD` on the person's own clock, or `null` where a cell is no day. */
  | { readonly ok: true; readonly days: readonly (string | null)[]; readonly order: Order | null }
  /** No cell tells the order, or cells contradict each other: their indexes. */
  | { readonly ok: false; readonly dayFirst: readonly number[]; readonly monthFirst: readonly number[] };

/** @param forced the order that the person gives, whatever the cells say. @param likely the order where no cell tells. */
export const readDays = (...column: Parameters<typeof readMoments>): ColumnDays => {
  const read = readMoments(...column);
  return read.ok ? { ...read, days: read.days.map((day) => day?.slice(0, 10) ?? null) } : read;
};

/** As `readDays`, with `THH:MM` behind the day where a time is given. */
export const readMoments = (
  cells: readonly string[],
  zone: string,
  forced: Order | null,
  likely: Order | null,
): ColumnDays => {
  const seen = new Map<string, Parsed | null>();
  const parsed = cells.map((cell) => {
    if (!seen.has(cell)) seen.set(cell, parse(cell));
    return seen.get(cell) ?? null;
  });
  const { dayFirst, monthFirst, open } = evidence(parsed);
  const contradict = dayFirst.length > 0 && monthFirst.length > 0;
  const told = dayFirst.length > 0 ? 'day-first' : monthFirst.length > 0 ? 'month-first' : null;
  const order = forced ?? told ?? likely;
  if (forced === null && (contradict || (open && order === null))) return { ok: false, dayFirst, monthFirst };
  const days = parsed.map((date) => {
    if (date === null) return null;
    const day = 'day' in date ? date.day : inOrder(date, order);
    return isDay(day) && day > EARLIEST ? onOwnClock(day, date.time, zone) : null;
  });
  return { ok: true, days, order: open || told !== null ? order : null };
};

/** An instant is another day in another place. A time whose clock is not known says nothing. */
const onOwnClock = (day: string, time: WrittenTime | null, zone: string): string | null => {
  if (time === null) return day;
  if (time.hour > 24 || time.minute > 59) return null;
  const when = onClock(day, `${twoDigits(time.hour % 24)}:${twoDigits(time.minute)}`, time, zone);
  return when.ok ? `${when.day}T${when.time}` : day;
};

/** Earlier dates are treated as typing errors. */
const EARLIEST = '1950';

const inOrder = ({ first, second, year }: Figures, order: Order | null): string =>
  order === 'month-first' ? isoDay(year, first, second) : isoDay(year, second, first);

/** The indexes of the cells that tell the order, and whether any do not. */
const evidence = (parsed: readonly (Parsed | null)[]) => {
  const dayFirst: number[] = [];
  const monthFirst: number[] = [];
  let open = false;
  parsed.forEach((date, at) => {
    if (date === null || 'day' in date || date.first === date.second) return;
    if (date.first > 12 && date.second <= 12) dayFirst.push(at);
    else if (date.second > 12 && date.first <= 12) monthFirst.push(at);
    else open = true;
  });
  return { dayFirst, monthFirst, open };
};
