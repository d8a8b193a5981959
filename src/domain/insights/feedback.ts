/** Feedback: asked, answered, silent, and how long an answer took. Pure. */

import { textOf } from '../debrief/debrief.js';
import type { LiveDebrief } from '../debrief/script.js';
import { type FeedbackState, feedbackState, ticksById, withTicks } from '../feedback/request-state.js';
import type { Tick } from '../record/tick.js';
import { daysBetween } from '../time/days.js';
import { interval, median, shareOf } from './statistics.js';

const daysTaken = ({ feedback, onlyForms }: LiveDebrief): number | null => {
  if (onlyForms) return null;
  const first = (type: string): string | undefined =>
    feedback
      .filter((event) => event.type === type)
      .map((event) => event.on)
      .sort()[0];
  const [asked, replied] = [first('asked'), first('reply')];
  return asked === undefined || replied === undefined || replied < asked ? null : daysBetween(asked, replied);
};

const standing = (now: FeedbackState, today: string) => ({
  state: now.state,
  isLate: now.state === 'to-ask' && now.due < today,
});

/** @param ticks of the checklist: ticking "ask" there says the same as recording a request. */
export const feedbackCounts = (debriefs: readonly LiveDebrief[], ticks: readonly Tick[], today: string) => {
  const byId = ticksById(ticks);
  const requests = debriefs
    .map((debrief): LiveDebrief => withTicks(debrief, byId))
    .map((debrief) => ({
      onlyForms: debrief.onlyForms,
      refused: debrief.refused,
      asked: debrief.feedback.some((event) => event.type === 'asked'),
      ...standing(feedbackState(debrief, today), today),
      givenAtTheTime: textOf(debrief, 'feedback-said') !== '',
      days: daysTaken(debrief),
    }));
  const asked = requests.filter((request) => request.asked);
  const decided = asked.filter(({ state }) => state === 'answered' || state === 'closed');
  const share = shareOf(decided, ({ state, onlyForms }) => state === 'answered' && !onlyForms);
  const days = requests.map((request) => request.days).filter((taken) => taken !== null);
  const middle = median(days);
  return {
    asked: asked.length,
    answered: share.hits,
    silent: share.of - share.hits,
    waiting: requests.filter(({ state }) => state === 'waiting').length,
    share,
    interval: interval(share),
    days: middle === null ? null : { middle, shortest: Math.min(...days), longest: Math.max(...days) },
    /** Feedback that came without a request on record. */
    unasked: requests.filter(
      (request) => !request.asked && (request.state === 'answered' || request.givenAtTheTime),
    ).length,
    /** Somebody to ask was named, and no request is on record. */
    /** All of them said that they give none. */
    refused: requests.length > 0 && requests.every(({ refused }) => refused),
    planned: requests.filter(({ state }) => state === 'to-ask').length,
    late: requests.filter(({ isLate }) => isLate).length,
  };
};
