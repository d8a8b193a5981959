/** Reads the first or last day of a period as typed: "Oct", "2026-10", "last month", "3 Dec", "2026". */

import { addDays, lastOfMonth, mondayBefore } from './days.js';
import { MONTH } from './names.js';
import { readWhen } from './read-date.js';
import type { Reading, When } from './when.js';
import { minuteIn } from './zones.js';

export type Edge = 'first' | 'last';

const MONTH_WORD = new RegExp(String.raw`^(?:in )?(${MONTH})\.?(?: (\d{4}))?$`, 'i');
const RELATIVE = /^(this|last) (week|month|year)$/i;

const dayOnly = (day: string): When => ({ ok: true, day, time: null });

const inMonth = (month: string, edge: Edge): string =>
  edge === 'first' ? `${month}-01` : lastOfMonth(month);

const inYear = (year: string, edge: Edge): string => (edge === 'first' ? `${year}-01-01` : `${year}-12-31`);

const relative = (which: string, unit: string, today: string, edge: Edge): string => {
  const back = which.toLowerCase() === 'last' ? 1 : 0;
  if (unit.toLowerCase() === 'year') return inYear(String(Number(today.slice(0, 4)) - back), edge);
  if (unit.toLowerCase() === 'month') {
    const first = `${today.slice(0, 7)}-01`;
    return inMonth((back ? addDays(first, -1) : first).slice(0, 7), edge);
  }
  const monday = addDays(mondayBefore(today), -7 * back);
  return edge === 'first' ? monday : addDays(monday, 6);
};

/** The first or last day of a whole month, year or week; a single day gives itself. `time` is always `null`. */
export const readEdge = (typed: string, edge: Edge, reading: Omit<Reading, 'towards'>): When => {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (/^[12]\d{3}$/.test(text)) return dayOnly(inYear(text, edge));
  if (/^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(text)) return dayOnly(inMonth(text, edge));
  const [, which, unit] = RELATIVE.exec(text) ?? [];
  if (which !== undefined && unit !== undefined)
    return dayOnly(relative(which, unit, minuteIn(reading.zone, reading.now.getTime()).slice(0, 10), edge));
  const [, month, year] = MONTH_WORD.exec(text) ?? [];
  if (month !== undefined) {
    const first = readWhen(`1 ${month}${year === undefined ? '' : ` ${year}`}`, {
      ...reading,
      towards: 'past',
    });
    if (first.ok) return dayOnly(inMonth(first.day.slice(0, 7), edge));
  }
  const day = readWhen(text, { ...reading, towards: 'past' });
  return day.ok ? dayOnly(day.day) : day;
};
