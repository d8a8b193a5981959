/** Days counted from today: "tomorrow", "in 3 days", "thursday week"; and whole weeks and months, which are no day. */

import { addDays, isDay, lastOfMonth, mondayBefore, twoDigits, weekdayOf } from './days.js';
import { COUNTS, MONTH, monthNumber, WEEKDAY, weekdayNumber } from './names.js';
import type { Problem, Reading } from './when.js';
import { minuteIn } from './zones.js';

export type Relative =
  | {
      readonly day: string;
      /** Only of hours: "in 2 hours". */
      readonly time: string | null;
      readonly rest: string;
    }
  | { readonly problem: Problem };

const COUNT = String.raw`(an?|\d{1,3}|${COUNTS.join('|')}|half an)`;
const UNIT = '(minute|min|hour|hr|day|week|fortnight|month|year)s?';

const countOf = (word: string): number => {
  const lower = word.toLowerCase();
  if (lower === 'half an') return 0.5;
  return /^an?$/.test(lower) ? 1 : COUNTS.includes(lower) ? COUNTS.indexOf(lower) : Number(word);
};

const BY_NAME: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the )?day after tomorrow\b/i, 2],
  [/\b(?:the )?day before yesterday\b/i, -2],
  [/\b(?:a )?week (?:from )?tomorrow\b|\btomorrow week\b/i, 8],
  [/\b(?:a )?week (?:from )?today\b|\btoday week\b/i, 7],
  [/\b(?:a )?fortnight (?:from )?today\b/i, 14],
  [/\b(?:tomorrow|tmrw|tmw|tmr|tomoz)\b/i, 1],
  [/\b(?:yesterday(?: (?:morning|afternoon|evening))?|last night)\b/i, -1],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening)|just now)\b/i, 0],
];
const WEEK_ON = new RegExp(
  String.raw`\b(?:a )?week on (${WEEKDAY})\b|\b(${WEEKDAY}) week\b|\ba week (${WEEKDAY})\b`,
  'i',
);
const AHEAD = new RegExp(String.raw`\bin ${COUNT} ${UNIT}(?:['’]s?)?(?: time)?(?![a-z])`, 'i');
const AGO = new RegExp(String.raw`\b${COUNT} ${UNIT} (?:ago|back)\b`, 'i');

/** Words for a span; "early", "mid" and the like make any month one. */
const SPAN = new RegExp(
  String.raw`^(?:(?:in|on|by|at|over|around|during) )?(?:the )?(?:(?:early|mid|middle|late|end|start|beginning)[ -](?:of )?)?(?:the )?(?:(next|this|last|coming) )?(week(?:end)?|month|quarter|year|${MONTH})\.?(?: (\d{4}))?$`,
  'i',
);

/** `null`: nothing of the kind is in it. */
export const readRelative = (
  text: string,
  { now, zone, towards }: Pick<Reading, 'now' | 'zone' | 'towards'>,
): Relative | null => {
  const today = minuteIn(zone, now.getTime()).slice(0, 10);
  const span = SPAN.exec(text);
  if (span) return { problem: { reason: 'whole', span: spanOf(span, today, towards) } };
  const without = (found: RegExpExecArray): string => text.replace(found[0], ' | ').replace(/^[\s|]+$/, '');
  const on = WEEK_ON.exec(text);
  if (on) {
    const wanted = weekdayNumber(on[1] ?? on[2] ?? on[3] ?? '');
    const ahead = (wanted - weekdayOf(today) + 7) % 7;
    return { day: addDays(today, ahead + 7), time: null, rest: without(on) };
  }
  for (const [form, days] of BY_NAME) {
    const found = form.exec(text);
    if (found) return { day: addDays(today, days), time: null, rest: without(found) };
  }
  const ago = AGO.exec(text);
  const found = ago ?? AHEAD.exec(text);
  if (!found) return null;
  const counted = (ago ? -1 : 1) * countOf(found[1] ?? '');
  const unit = (found[2] ?? '').toLowerCase();
  const rest = without(found);
  if (/^(?:min|h)/.test(unit)) {
    const minutes = counted * (unit.startsWith('h') ? 60 : 1);
    // From the instant itself: an hour that the clock shows twice would stand for two.
    const [day = '', time = ''] = minuteIn(zone, now.getTime() + minutes * 60_000).split('T');
    return { day, time, rest };
  }
  const day = counted % 1 === 0 ? later(today, counted, unit) : null;
  return day === null ? { problem: { reason: 'unclear' } } : { day, time: null, rest };
};

const later = (today: string, count: number, unit: string): string | null => {
  if (unit === 'day' || unit === 'week' || unit === 'fortnight')
    return addDays(today, count * { day: 1, week: 7, fortnight: 14 }[unit]);
  const months =
    Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count * (unit === 'year' ? 12 : 1);
  const day = `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}-${today.slice(8)}`;
  return isDay(day) ? day : null;
};

const spanOf = (
  [all, which = '', unit = '', year]: RegExpExecArray,
  today: string,
  towards: Reading['towards'],
): readonly [string, string] | null => {
  const step = { next: 1, last: -1 }[which.toLowerCase()] ?? 0;
  if (/\b(?:early|mid|middle|late|end|start|beginning)\b/i.test(all)) return null;
  if (unit.toLowerCase() === 'week') {
    const monday = addDays(mondayBefore(today), 7 * step);
    return [monday, addDays(monday, 6)];
  }
  if (/^(?:weekend|quarter|year)$/i.test(unit)) return null;
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const isName = unit.toLowerCase() !== 'month';
  const month = isName ? monthNumber(unit) : ((thisMonth + step + 11) % 12) + 1;
  const named = thisYear + (towards === 'future' ? (month < thisMonth ? 1 : 0) : month > thisMonth ? -1 : 0);
  const relative = thisYear + Math.floor((thisMonth - 1 + step) / 12);
  const wanted = `${year ?? (isName ? named : relative)}-${twoDigits(month)}`;
  return [`${wanted}-01`, lastOfMonth(wanted)];
};
