/** Reads days and times as people type them: "thu", "in 3 days", "3 Dec 14:00". What has two meanings is refused with both. */

import { orderIn, writesYearFirst } from '../text/country.js';
import { addDays, daysBetween, isDay, mondayBefore, twoDigits, weekdayOf } from './days.js';
import { MONTH, spelledRight, timesInFigures, WEEKDAY } from './names.js';
import { onClock } from './on-clock.js';
import { readRelative } from './relative.js';
import type { Meaning, Problem, Reading, When } from './when.js';
import { readWritten, tidied, type Written, type WrittenDate } from './written.js';
import { minuteIn } from './zones.js';

const LONGEST = 100;

export const readWhen = (typed: string, reading: Reading): When => {
  const text = timesInFigures(spelledRight(tidied(typed)));
  if (text.length > LONGEST) return { ok: false, reason: 'unclear' };
  const relative = readRelative(text, reading);
  if (relative !== null && 'problem' in relative) return { ok: false, ...relative.problem };
  if (relative !== null && relative.time !== null)
    return relative.rest === ''
      ? { ok: true, day: relative.day, time: relative.time }
      : { ok: false, reason: 'unclear' };
  const written = readWritten(relative === null ? text : relative.rest);
  const when = relative === null ? dayAndTime(written, reading) : withTime(relative.day, written, reading);
  if (isWhole(written, relative !== null)) return when;
  return refused(text, written, when);
};

const isWhole = ({ rest, date, weekday }: Written, isRelative: boolean): boolean =>
  rest === '' && !date?.bare && !(isRelative && (date !== null || weekday !== null));

const OTHER_DAY = new RegExp(String.raw`\b(?:or|${WEEKDAY}|${MONTH})\b`, 'i');

/** Words beside a day: the day alone is shown as the form that works. */
const refused = (text: string, { rest, date }: Written, when: When): When => {
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(text)) return { ok: false, reason: 'unreal' };
  if (/^[A-Z]{2,5}$/.test(rest) && when.ok && when.time !== null)
    return { ok: false, reason: 'letters', letters: rest };
  const isSlight = rest.length <= 10 && !/\d/.test(rest) && !OTHER_DAY.test(rest);
  const mayBeHour = date?.bare === true && date.form === 'words';
  if (!when.ok || !isSlight || mayBeHour) return { ok: false, reason: 'unclear' };
  return { ok: false, reason: 'unclear', near: { day: when.day, time: when.time } };
};

const dayAndTime = (written: Written, reading: Reading): When => {
  const { date, weekday, time } = written;
  const today = minuteIn(reading.zone, reading.now.getTime());
  if (date !== null) {
    const days = daysOf(date, weekday?.number ?? null, today.slice(0, 10), reading);
    if (!days.ok) return { ok: false, ...days.problem };
    return withTime(days.day, written, reading);
  }
  if (weekday !== null) {
    const days = weekdayDays(weekday, today.slice(0, 10), reading.towards);
    return whichDay(days, 'near', written, reading);
  }
  if (time === null) return { ok: false, reason: 'unclear' };
  const now = withTime(today.slice(0, 10), written, reading);
  if (!now.ok || reading.towards === 'past' || `${now.day}T${now.time}` >= today) return now;
  return whichDay([today.slice(0, 10), addDays(today.slice(0, 10), 1)], 'near', written, reading);
};

const whichDay = (
  days: readonly string[],
  about: 'near' | 'order' | 'weekday',
  written: Written,
  reading: Reading,
): When => {
  const all = days.map((day) => withTime(day, written, reading));
  const [first] = all;
  const meanings = all.flatMap((when) => (when.ok ? [{ day: when.day, time: when.time }] : []));
  return days.length === 1 || meanings.length < all.length
    ? (all.find((when) => !when.ok) ?? first ?? { ok: false, reason: 'unclear' })
    : { ok: false, reason: 'ambiguous', about, meanings };
};

/** No interview is before seven: "at 2" without "am" or "pm" is asked about, not guessed. */
const EARLY = 7;

const withTime = (day: string, { time, date }: Written, reading: Reading): When => {
  if (time === null) return { ok: true, day, time: null };
  const { hour, minute, sure, zone } = time;
  if (hour > 23 || minute > 59) return { ok: false, reason: 'unreal' };
  const clock = (hour: number): string => `${twoDigits(hour)}:${twoDigits(minute)}`;
  if (!sure && zone === null && hour < EARLY && date?.form !== 'iso') {
    const meanings = [hour, hour + 12].map((hour) => ({ day, time: clock(hour) }));
    return { ok: false, reason: 'half', meanings };
  }
  return onClock(day, clock(hour), time, reading.zone);
};

type Days = { readonly ok: true; readonly day: string } | { readonly ok: false; readonly problem: Problem };

const UNREAL: Days = { ok: false, problem: { reason: 'unreal' } };

const daysOf = (date: WrittenDate, weekday: number | null, today: string, reading: Reading): Days => {
  const candidates = candidatesOf(date, today, reading.country);
  const years = candidates.map((candidate) => inYear(candidate, today, reading.towards));
  const days = [...new Set(years.flatMap((found) => (found.length > 0 ? [found[0] ?? ''] : [])))];
  const [day] = days;
  if (day === undefined) return UNREAL;
  const fitting = weekday === null ? days : days.filter((day) => weekdayOf(day) === weekday);
  if (fitting.length === 1 && fitting[0] !== undefined) return alsoGone(fitting[0], years.flat(), weekday);
  if (days.length > 1) return ambiguous('order', days.map(asMeaning));
  return ambiguous('weekday', [day, nearestWeekday(day, weekday ?? 0)].map(asMeaning));
};

const asMeaning = (day: string): Meaning => ({ day, time: null });
const ambiguous = (about: 'order' | 'weekday' | 'near', meanings: readonly Meaning[]): Days => ({
  ok: false,
  problem: { reason: 'ambiguous', about, meanings },
});

/** A day that has just gone by may be meant, rather than the same one next year. */
const alsoGone = (day: string, all: readonly string[], weekday: number | null): Days =>
  all.length === 2 && weekday === null ? ambiguous('near', all.toSorted().map(asMeaning)) : { ok: true, day };

interface Candidate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const candidatesOf = (
  { year, short, says, form }: WrittenDate,
  today: string,
  country: string | undefined,
): readonly Candidate[] => {
  if (!('first' in says)) return [{ year, ...says }];
  const { first, second } = says;
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const yearFirst = { year: 2000 + first, month: second, day: (year ?? 0) % 100 };
  const order = orderOf(form, year !== null, country);
  const both = [
    ...(order !== 'month-first' || first > 12 || first === second ? [dayFirst] : []),
    ...((order !== 'day-first' || second > 12) && first !== second ? [monthFirst] : []),
    ...(short && mayBeginWithYear(form, country) ? [yearFirst] : []),
  ];
  const thisYear = Number(today.slice(0, 4));
  return both.filter(
    (candidate) =>
      candidate.month <= 12 && (candidate !== yearFirst || Math.abs(2000 + first - thisYear) <= 2),
  );
};

/** Full stops stand between day and month; in countries where people write the month first they say nothing. */
const orderOf = (form: WrittenDate['form'], withYear: boolean, country: string | undefined) => {
  if (country === undefined) return form === '.' ? 'day-first' : null;
  const order = orderIn(country, withYear);
  return form === '.' && order === 'month-first' && !writesYearFirst(country) ? null : order;
};

const mayBeginWithYear = (form: WrittenDate['form'], country: string | undefined): boolean =>
  country === undefined ? form === '-' : writesYearFirst(country);

/** How many days ago a day without its year may be meant, where one ahead is asked for. */
const JUST_GONE = 31;

/** The day in its year; without one in the nearest, and then in the one before where that has only just gone by. */
const inYear = (
  { year, month, day }: Candidate,
  today: string,
  towards: Reading['towards'],
): readonly string[] => {
  const of = (year: number): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (year !== null) return isDay(of(year)) && year >= 1950 ? [of(year)] : [];
  const thisYear = Number(today.slice(0, 4));
  const all = Array.from({ length: 17 }, (_, at) => of(thisYear - 8 + at)).filter(isDay);
  const last = all.findLast((day) => (towards === 'past' ? day <= today : day < today));
  const next = all.find((day) => day >= today);
  if (towards === 'past') return last === undefined ? [] : [last];
  const isNear = last !== undefined && daysBetween(last, today) <= JUST_GONE;
  return next === undefined ? [] : isNear ? [next, last] : [next];
};

const nearestWeekday = (day: string, weekday: number): string =>
  addDays(day, ((weekday - weekdayOf(day) + 10) % 7) - 3);

/** "thu" is the next or the last one; "next thu" may be the one of the week that comes, too. */
const weekdayDays = (
  { number, which }: NonNullable<Written['weekday']>,
  today: string,
  towards: Reading['towards'],
): readonly string[] => {
  const ahead = (number - weekdayOf(today) + 7) % 7;
  const inWeek = (week: number): string => addDays(mondayBefore(today), 7 * week + ((number + 6) % 7));
  const next = addDays(today, ahead === 0 ? 7 : ahead);
  const last = addDays(today, ahead - 7);
  if (which === 'next') {
    const sunday = weekdayOf(today) === 0 ? [addDays(inWeek(1), 7)] : [];
    return [...new Set([next, inWeek(1), ...sunday])];
  }
  if (which === 'last') return [...new Set([last, inWeek(-1)])].toSorted();
  if (which === 'this')
    return [...new Set([inWeek(0), towards === 'future' ? addDays(today, ahead) : inWeek(0)])];
  if (towards === 'past') return [ahead === 0 ? today : last];
  return ahead === 0 ? [today, next] : [next];
};
