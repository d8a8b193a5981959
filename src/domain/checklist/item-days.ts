/** The days on which the items of a checklist are best done. */

import type { Interview } from '../interview/interview.js';
import { addDays, daysBetween, twoDigits } from '../time/days.js';
import { MONTH, monthNumber, WEEKDAYS, weekdayNumber } from '../time/names.js';
import type { AnswerTask, Task } from './answer-task.js';
import type { Item, ItemWhen } from './item.js';

export interface Dated {
  readonly item: Item;
  /** `YYYY-MM-DD`, today at the earliest. */
  readonly day: string;
}

const A_WEEK = 7;

/**
 * Each item with its day: its own, or by how it is grouped. What is for this week is spread evenly over the days up to
 * two days before the interview. Items for a day that is not known are left out.
 * @param items in checklist order.
 */
export const dated = (
  items: readonly Item[],
  interview: Interview | null,
  today: string,
): readonly Dated[] => {
  const on = interview?.when?.slice(0, 10) ?? null;
  const from = on === null ? A_WEEK : Math.max(Math.min(daysBetween(today, on) - 1, A_WEEK), 1);
  const spread = items.filter(({ due, when }) => due === null && when === 'this-week');
  const dayOf = (item: Item): string | null => {
    if (item.due !== null) return item.due;
    if (item.rank === 'plan' && NAMES_DAY.test(item.text)) return namedDay(item.text, today);
    if (item.when === 'now') return today;
    if (item.when === 'this-week')
      return addDays(today, Math.floor((spread.indexOf(item) * from) / spread.length));
    if (on === null) return null;
    return item.when === 'day-before' ? addDays(on, -1) : on;
  };
  return items.flatMap((item) => {
    const day = dayOf(item);
    return day === null ? [] : [{ item, day: day < today ? today : day }];
  });
};

const NAMED = new RegExp(String.raw`\b(?:${WEEKDAYS.join('|')}|tues?|weds?|thurs?|fri)(?=s?\b)`, 'gi');
const UNTIL = new RegExp(String.raw`\b(?:by|until|before) (?:this |next |the end of )?${NAMED.source}`, 'i');
const NAMES_DAY = new RegExp(String.raw`${NAMED.source}|\b(?:tomorrow|weekend|next (?:week|month))\b`, 'i');

/**
 * "On Saturday 21 November", "tomorrow", "by Friday", "before Thursday's interview", once that is over. A weekday alone
 * comes again where the interview is no sooner, and an interview ahead on such a day is the one that is meant.
 * @param written the day on which it was, `YYYY-MM-DD`.
 */
export const isPast = (
  text: string,
  written: string,
  today: string,
  interview: Interview | null,
): boolean => {
  const last = [...text.matchAll(DATE)].at(-1)?.groups;
  if (last !== undefined) return dateIn(last, written) < today;
  const soon = SOON.find(([words]) => words.test(text));
  if (soon !== undefined) return addDays(written, soon[1]) < today;
  const day = namedDay(text, addDays(written, 1));
  const ahead = interview?.when?.slice(0, 10);
  if (day === null || day >= today) return false;
  if (/\binterview\b/i.test(text)) return ahead === undefined || namedDay(text, ahead) !== ahead;
  return UNTIL.test(text) || (ahead !== undefined && (namedDay(text, today) ?? '') > ahead);
};

/** Words for a day, and how many days later they are over at the latest. */
const SOON: readonly (readonly [RegExp, number])[] = [
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, 0],
  [/\btomorrow\b/i, 1],
  [/\b(?:this week(?!end)|(?:this|at the|the) weekend)\b/i, 7],
  [/\bnext week(?:end)?\b/i, 14],
];

const DATE = new RegExp(
  String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<first>${MONTH}) (?<second>\d{1,2})(?:st|nd|rd|th)?(?!\d))`,
  'gi',
);

/** In the year in which it was written, or the next one where that is nearer. */
const dateIn = (
  { day, month, first, second }: Readonly<Record<string, string | undefined>>,
  written: string,
): string => {
  const inYear = (year: number): string =>
    `${year}-${twoDigits(monthNumber(month ?? first ?? ''))}-${twoDigits(Number(day ?? second))}`;
  const year = Number(written.slice(0, 4));
  return inYear(daysBetween(inYear(year), written) > 183 ? year + 1 : year);
};

const namedDay = (text: string, today: string): string | null => {
  const names = new Set((text.match(NAMED) ?? []).map(weekdayNumber));
  const [wanted, another] = names;
  if (wanted === undefined || another !== undefined) return null;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (wanted - now + 7) % 7);
};

/** Soon, whatever day: nobody has to have set one. */
export const TO_ASK: readonly Task[] = ['ask', 'ask-offered'];
/** What is done before the interview, not in it, or names no action. */
const BEFOREHAND =
  /^(?:rehearse|practi[sc]e|record|read|book|learn|know|prepare|write|look|find|revise|study|apply|the|my|their|no|not enough)\b/i;
const THE_DAY_BEFORE: readonly Task[] = ['find-proof', 'surprised'];
const ON_THE_DAY: readonly Task[] = ['test', 'change'];

export const whenFor = (
  { task, due, entry }: Pick<AnswerTask, 'task' | 'due' | 'entry'>,
  interview: Interview | null,
  today: string,
): ItemWhen => {
  if (task === 'plan' || (due === null && TO_ASK.includes(task))) return 'now';
  if (due !== null) return daysBetween(today, due) <= 1 ? 'now' : 'this-week';
  if (ON_THE_DAY.includes(task) && !BEFOREHAND.test(entry)) return 'on-the-day';
  return inTime(THE_DAY_BEFORE.includes(task) ? 'day-before' : 'this-week', interview, today);
};

/** Nothing is put off to a day that is over. */
export const inTime = (when: ItemWhen, interview: Interview | null, today: string): ItemWhen => {
  if (when === 'on-the-day') return when;
  const left = interview?.when ? daysBetween(today, interview.when.slice(0, 10)) : null;
  return left === 0 ? 'now' : left === 1 ? 'day-before' : when;
};
