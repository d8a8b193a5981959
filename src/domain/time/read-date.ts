/** Reads days and times as people type them: "thu", "in 3 days", "3 Dec 14:00". chrono-node reads; we refuse guesses. */

import { en } from 'chrono-node';
import { isMonthFirst } from '../text/country.js';
import { daysBetween, isDay, localDay } from './days.js';

export interface Reading {
  /** The local moment that relative words count from. */
  readonly now: Date;
  /** Whether "thu" is the next one (`future`) or the last one, or today (`past`). */
  readonly towards: 'past' | 'future';
  /** ISO 3166-1 alpha-2: decides whether 3/12 is March or December. */
  readonly country?: string | undefined;
}

/** `time`: `HH:MM`, if given. */
export type When =
  | { readonly ok: true; readonly day: string; readonly time: string | null }
  | { readonly ok: false; readonly reason: 'unclear' | 'ambiguous' | 'unreal' | 'half' };

/** @returns the day and time in the person's own zone, or why they can't be told. */
export const readWhen = (typed: string, { now, towards, country }: Reading): When => {
  const text = typed.trim();
  const exact = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d{1,2}):(\d\d))?$/.exec(text);
  if (exact) return readExact(exact);
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(text)) return { ok: false, reason: 'unreal' };
  if (isAmbiguous(text, country)) return { ok: false, reason: 'ambiguous' };
  const chrono = country !== undefined && isMonthFirst(country) ? en.strict : en.GB;
  const forwardDate = towards === 'future' && !/\blast\b/i.test(text);
  const [found, ...more] = chrono.parse(respelled(text), now, { forwardDate });
  if (!found || more.length > 0 || !coversAll(respelled(text), found.text, found.index))
    return { ok: false, reason: 'unclear' };
  const start = found.start;
  const at = start.date();
  if (towards === 'past' && daysBetween(localDay(now), localDay(at)) > 0) {
    if (start.isCertain('weekday') && !start.isCertain('day')) at.setDate(at.getDate() - 7);
    else if (start.isCertain('month') && !start.isCertain('year')) at.setFullYear(at.getFullYear() - 1);
  }
  if (isMissingMeridiem(text, start)) return { ok: false, reason: 'half' };
  const time = start.isCertain('hour') ? at.toTimeString().slice(0, 5) : null;
  return { ok: true, day: localDay(at), time };
};

const readExact = ([, day = '', hour, minute]: RegExpExecArray): When => {
  if (!isDay(day)) return { ok: false, reason: 'unreal' };
  if (hour === undefined) return { ok: true, day, time: null };
  if (Number(hour) > 23 || Number(minute) > 59) return { ok: false, reason: 'unreal' };
  return { ok: true, day, time: `${hour.padStart(2, '0')}:${minute}` };
};

/** No interview is before seven: "at 2" without "am" or "pm" is asked about, not guessed. */
const EARLY = 7;
const isMissingMeridiem = (
  text: string,
  start: { isCertain(what: 'hour' | 'meridiem'): boolean; get(what: 'hour'): number | null },
): boolean =>
  start.isCertain('hour') &&
  (start.get('hour') ?? 0) < EARLY &&
  !/\d\s*[ap]\.?m\b|\b0\d(?::|\s*h)|\bmidnight\b/i.test(text);

/** 3/12 depends on the country: without one it is asked about, not guessed. */
const isAmbiguous = (text: string, country: string | undefined): boolean => {
  const slashed = /(?:^|\s)(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?:\s|$)/.exec(text);
  if (!slashed || country !== undefined) return false;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  return first <= 12 && second <= 12 && first !== second;
};

/** A sentence that only contains a date is not a date. */
const coversAll = (text: string, found: string, index: number): boolean =>
  (text.slice(0, index) + text.slice(index + found.length)).replace(/\b(on|at|the|by|due)\b|[\s,.]/gi, '') ===
  '';

/** chrono's British reader takes "Nov 30" for November 2030, so the day is put first. */
const MONTH_THEN_DAY =
  /(?<!\d(?:st|nd|rd|th)?\s)\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?::|[ap]\.?m))/gi;

/** Replaces what chrono does not know. */
const respelled = (text: string): string =>
  text
    .replace(MONTH_THEN_DAY, '$2 $1')
    .replace(/\btmrw\b|\btmw\b/gi, 'tomorrow')
    .replace(/\bweds\b/gi, 'wed')
    .replace(/\ba week today\b/gi, 'in 7 days');
