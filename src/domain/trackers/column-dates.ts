/** Reads the days of a whole column: whether the day or the month comes first is decided from all cells together. */

import { isDay, twoDigits } from '../time/days.js';

export type Order = 'day-first' | 'month-first';

/** A day, or three numbers whose order is not known yet. */
type Parsed =
  | { readonly day: string }
  | { readonly first: number; readonly second: number; readonly year: number };

/** A time of day behind the day, which is ignored. */
const TAIL = String.raw`(?:[T,\s]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|\(?[A-Z]{2,5}\)?|[+-]\d\d:?\d\d)?)?`;
const ISO = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TAIL}$`, 'i');
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/. ]{1,2})(\d{1,2})\2(\d{4}|\d{2})\.?${TAIL}$`, 'i');
const WEEKDAY = String.raw`(?:\p{L}{2,9}\.?,?\s+)?`;
const DAY_MONTH = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|\.)?[-\s]+(\p{L}{3,9})\.?,?[-\s]+(\d{4}|\d{2})${TAIL}$`,
  'iu',
);
const MONTH_DAY = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TAIL}$`,
  'iu',
);

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** @param months their names in lower case, January first. */
const parse = (typed: string, months: readonly string[]): Parsed | null => {
  // Notion writes a range with an arrow: its beginning counts.
  const text = (typed.split('→')[0] ?? '').trim();
  const monthOf = (name: string): number => {
    const lower = name.toLowerCase();
    return months.findIndex((month) => [month, month.slice(0, 3), month.slice(0, 4)].includes(lower)) + 1;
  };
  const iso = ISO.exec(text);
  if (iso) return { day: isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4])) };
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first, sign, second, year = ''] = numbers;
    const parsed = { first: Number(first), second: Number(second), year: fullYear(year) };
    // Nobody writes the month first with full stops between.
    return sign?.startsWith('.') ? { day: isoDay(parsed.year, parsed.second, parsed.first) } : parsed;
  }
  const worded = DAY_MONTH.exec(text);
  if (worded) return { day: isoDay(fullYear(worded[3] ?? ''), monthOf(worded[2] ?? ''), Number(worded[1])) };
  const american = MONTH_DAY.exec(text);
  if (american) return { day: isoDay(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])) };
  return null;
};

export type ColumnDays =
  /** `YYYY-MM-DD`, or `null` where a cell is no day. */
  | { readonly ok: true; readonly days: readonly (string | null)[]; readonly order: Order | null }
  /** No cell tells the order, or cells contradict each other: their indexes. */
  | { readonly ok: false; readonly dayFirst: readonly number[]; readonly monthFirst: readonly number[] };

/**
 * @param forced the order that the person gives, whatever the cells say.
 * @param likely the order where no cell tells.
 */
export const readDays = (
  cells: readonly string[],
  months: readonly string[],
  forced: Order | null,
  likely: Order | null,
): ColumnDays => {
  const seen = new Map<string, Parsed | null>();
  const parsed = cells.map((cell) => {
    if (!seen.has(cell)) seen.set(cell, parse(cell, months));
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
    return isDay(day) && day > EARLIEST ? day : null;
  });
  return { ok: true, days, order: open || told !== null ? order : null };
};

/** Earlier dates are treated as typing errors. */
const EARLIEST = '1950';

const inOrder = ({ first, second, year }: Exclude<Parsed, { day: string }>, order: Order | null): string =>
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
