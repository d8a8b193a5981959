/** Debriefs for tests. */

import type { Answers, AnswerValue, Debrief, QuestionId } from '../../src/domain/debrief/debrief.js';

export const answersOf = (
  values: Partial<Record<QuestionId, AnswerValue | null>>,
  at = '2026-11-24T10:00:00.000Z',
): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value: value ?? null, at }]));

export const debrief = (
  id: string,
  values: Partial<Record<QuestionId, AnswerValue | null>> = {},
  more: Partial<Debrief> = {},
): Debrief => {
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
