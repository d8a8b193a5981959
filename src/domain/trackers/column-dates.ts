/** The days of a whole column: whether the day or the month comes first is read from all of them at once. */

import { isDay, twoDigits } from '../time/days.js';

export type Order = 'day-first' | 'month-first';

/** A day as it is, or three numbers whose order is not known yet. */
type Parsed =
  | { readonly day: string }
  | { readonly first: number; readonly second: number; readonly year: number };

/** A day, and a time of day behind it that is of no use here. */
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

const written = (year: number, month: number, day: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const whole = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** `null` where it is no day. @param months their names in lower case, January first. */
const parse = (typed: string, months: readonly string[]): Parsed | null => {
  // A range, as Notion writes one: its beginning.
  const text = (typed.split('→')[0] ?? '').trim();
  const monthOf = (name: string): number => {
    const lower = name.toLowerCase();
    return months.findIndex((month) => [month, month.slice(0, 3), month.slice(0, 4)].includes(lower)) + 1;
  };
  const iso = ISO.exec(text);
  if (iso) return { day: written(Number(iso[1]), Number(iso[3]), Number(iso[4])) };
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first, sign, second, year = ''] = numbers;
    const parsed = { first: Number(first), second: Number(second), year: whole(year) };
    // With full stops between, nobody writes the month first.
    return sign?.startsWith('.') ? { day: written(parsed.year, parsed.second, parsed.first) } : parsed;
  }
  const worded = DAY_MONTH.exec(text);
  if (worded) return { day: written(whole(worded[3] ?? ''), monthOf(worded[2] ?? ''), Number(worded[1])) };
  const american = MONTH_DAY.exec(text);
  if (american) return { day: written(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])) };
  return null;
};

export type ColumnDays =
  /** `YYYY-MM-DD`, or `null` where a cell is no day; `order` where there was one to find. */
  | { readonly ok: true; readonly days: readonly (string | null)[]; readonly order: Order | null }
  /** No cell says which comes first, or some say the one and some the other: the places of those. */
  | { readonly ok: false; readonly dayFirst: readonly number[]; readonly monthFirst: readonly number[] };

/**
 * @param cells the whole column; empty cells are no day.
 * @param forced the order that the person says: it counts whatever the cells say.
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
  const said = dayFirst.length > 0 ? 'day-first' : monthFirst.length > 0 ? 'month-first' : null;
  const order = forced ?? said ?? likely;
  if (forced === null && (contradict || (open && order === null))) return { ok: false, dayFirst, monthFirst };
  const days = parsed.map((one) => {
    if (one === null) return null;
    const day = 'day' in one ? one.day : inOrder(one, order);
    return isDay(day) && day > EARLIEST ? day : null;
  });
  return { ok: true, days, order: open || said !== null ? order : null };
};

/** Nobody's list goes back further; an earlier year is a slip. */
const EARLIEST = '1950';

const inOrder = ({ first, second, year }: Exclude<Parsed, { day: string }>, order: Order | null): string =>
  order === 'month-first' ? written(year, first, second) : written(year, second, first);

/** The places of the cells that tell, and whether there are any that do not. */
const evidence = (parsed: readonly (Parsed | null)[]) => {
  const dayFirst: number[] = [];
  const monthFirst: number[] = [];
  let open = false;
  parsed.forEach((one, at) => {
    if (one === null || 'day' in one || one.first === one.second) return;
    if (one.first > 12 && one.second <= 12) dayFirst.push(at);
    else if (one.second > 12 && one.first <= 12) monthFirst.push(at);
    else open = true;
  });
  return { dayFirst, monthFirst, open };
};
