/** Feedback: asked, answered, silent, and how long an answer took. Pure. */

import { daysBetween, isDay } from './days.js';
import { type Debrief, textOf } from './debrief.js';
import { isFields } from './fields.js';
import { type Interval, interval, median, type Share } from './statistics.js';

export interface FeedbackCounts {
  /** Debriefs in which a request was sent. */
  readonly asked: number;
  readonly answered: number;
  /** Closed, or a fortnight gone by. */
  readonly silent: number;
  readonly waiting: number;
  /** Answers of those that are decided. */
  readonly share: Share;
  readonly interval: Interval;
  /** Days from asking to the answer; `null` while there is none. */
  readonly days: { readonly middle: number; readonly shortest: number; readonly longest: number } | null;
  /** Feedback that came without a request on record. */
  readonly unasked: number;
  /** A person to ask was named, and no request is on record. */
  readonly planned: number;
}

/** A request rests by itself after so many days (issue: closed after fourteen). */
export const CLOSED_AFTER = 14;

interface Event {
  readonly type: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

const eventsOf = (debrief: Debrief): readonly Event[] =>
  debrief.feedback.flatMap((one) =>
    isFields(one) && typeof one.type === 'string' && typeof one.on === 'string' && isDay(one.on)
      ? [{ type: one.type, on: one.on }]
      : [],
  );

interface Asked {
  readonly asked: string | null;
  readonly replied: string | null;
  readonly closed: boolean;
  readonly said: boolean;
  readonly planned: boolean;
}

const askedIn = (debrief: Debrief): Asked => {
  const events = eventsOf(debrief);
  const days = (type: string): readonly string[] =>
    events
      .filter((one) => one.type === type)
      .map((one) => one.on)
      .sort();
  return {
    asked: days('asked')[0] ?? null,
    replied: days('reply')[0] ?? null,
    closed: days('closed').length > 0,
    said: textOf(debrief, 'feedback-said') !== '',
    planned: textOf(debrief, 'ask-whom') !== '',
  };
};

/** @param today `YYYY-MM-DD` */
export const feedbackCounts = (debriefs: readonly Debrief[], today: string): FeedbackCounts => {
  const all = debriefs.map(askedIn);
  const asked = all.flatMap((one) => (one.asked === null ? [] : [{ ...one, asked: one.asked }]));
  const answered = asked.flatMap((one) => (one.replied === null ? [] : [{ ...one, replied: one.replied }]));
  const open = asked.filter((one) => one.replied === null);
  const silent = open.filter((one) => one.closed || daysBetween(one.asked, today) > CLOSED_AFTER).length;
  const share = { hits: answered.length, of: answered.length + silent };
  const took = answered.map((one) => daysBetween(one.asked, one.replied)).filter((days) => days >= 0);
  const middle = median(took);
  return {
    asked: asked.length,
    answered: answered.length,
    silent,
    waiting: open.length - silent,
    share,
    interval: interval(share),
    days: middle === null ? null : { middle, shortest: Math.min(...took), longest: Math.max(...took) },
    unasked: all.filter((one) => one.asked === null && (one.said || one.replied !== null)).length,
    planned: all.filter((one) => one.asked === null && one.replied === null && one.planned && !one.said)
      .length,
  };
};
