/** Debriefs for tests. */

import type { Answers, AnswerValue, Debrief, QuestionId } from '../../src/domain/debrief/debrief.js';

type Values = Partial<Record<QuestionId, AnswerValue | null>>;

export const answersOf = (values: Values, at = '2026-11-24T10:00:00.000Z'): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value: value ?? null, at }]));

export const debrief = (id: string, values: Values = {}, more: Partial<Debrief> = {}): Debrief => {
  const begun = more.begun ?? `${id.slice(0, 10)}T10:00:00.000Z`;
  return {
    id,
    begun,
    mode: 'quick',
    finished: begun,
    feedback: [],
    ...more,
    answers: more.answers ?? answersOf(values, begun),
  };
};

export const NURSE_ID = '2026-11-20-aaaa';

/** A staff nurse who was turned down. */
export const nurseDebrief = (values: Values = {}, more: Partial<Debrief> = {}): Debrief =>
  debrief(
    more.id ?? NURSE_ID,
    { outcome: 'rejected', role: 'Staff nurse', company: "St Mary's", ...values },
    more,
  );

/** A shop manager who waits for an answer. */
export const shopDebrief = (values: Values = {}, more: Partial<Debrief> = {}): Debrief =>
  debrief(
    more.id ?? '2026-11-22-bbbb',
    { outcome: 'waiting', role: 'Shop manager', company: 'Corner', ...values },
    more,
  );
