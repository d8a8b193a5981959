/** Feedback: asked, answered, silent, and how long an answer took. Pure. */

import { type Debrief, textOf } from '../debrief/debrief.js';
import { feedbackState, ticksById, withTicks } from '../feedback/request-state.js';
import type { Tick } from '../record/tick.js';
import { daysBetween } from '../time/days.js';
import { type Interval, interval, median, type Share } from './statistics.js';

export interface FeedbackCounts {
  /** Debriefs in which a request was sent. */
  readonly asked: number;
  readonly answered: number;
  /** Closed, by hand or by itself. */
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

/** The first request and the first answer to it; ticking "ask" on the checklist says the same as recording it. */
const daysTaken = (debrief: Debrief): number | null => {
  const first = (type: string): string | undefined =>
    debrief.feedback
      .filter((one) => one.type === type)
      .map((one) => one.on)
      .sort()[0];
  const [asked, replied] = [first('asked'), first('reply')];
  return asked === undefined || replied === undefined || replied < asked ? null : daysBetween(asked, replied);
};

/**
 * @param today `YYYY-MM-DD`
 * @param ticks of the checklist.
 */
export const feedbackCounts = (
  debriefs: readonly Debrief[],
  ticks: readonly Tick[],
  today: string,
): FeedbackCounts => {
  const byId = ticksById(ticks);
  const all = debriefs.map((one) => withTicks(one, byId));
  const states = all.map((one) => feedbackState(one, today));
  const asked = all.map((one) => one.feedback.some((event) => event.type === 'asked'));
  const count = (wanted: (at: number) => boolean): number => states.filter((_, at) => wanted(at)).length;
  const answered = count((at) => asked[at] === true && states[at]?.state === 'answered');
  const silent = count((at) => asked[at] === true && states[at]?.state === 'closed');
  const share = { hits: answered, of: answered + silent };
  const took = all.map(daysTaken).filter((days) => days !== null);
  const middle = median(took);
  return {
    asked: count((at) => asked[at] === true),
    answered,
    silent,
    waiting: count((at) => states[at]?.state === 'waiting'),
    share,
    interval: interval(share),
    days: middle === null ? null : { middle, shortest: Math.min(...took), longest: Math.max(...took) },
    unasked: all.filter(
      (one, at) => !asked[at] && (states[at]?.state === 'answered' || textOf(one, 'feedback-said') !== ''),
    ).length,
    planned: count((at) => states[at]?.state === 'to-ask'),
  };
};
