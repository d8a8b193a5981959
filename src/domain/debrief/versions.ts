/** Versions of one debrief: what a new answer does to it, and going back to an earlier one. */

import { isSame } from '../record/json-fields.js';
import { laterThan } from '../record/parts.js';
import { type AnswerValue, answerIn, type Debrief, type PauseMark, type QuestionId } from './debrief.js';

/** With one answer (`null`: a skip) given now. One that says the same as before keeps its time. */
export const withAnswer = (
  debrief: Debrief,
  id: QuestionId,
  value: AnswerValue | null,
  now: string,
): Debrief => {
  const before = debrief.answers[id];
  if (before !== undefined && isSame(before.value, value)) return debrief;
  const answer = { value, at: laterThan(before?.at, now) };
  return { ...debrief, answers: { ...debrief.answers, [id]: answer } };
};

/** An earlier version counts as written now, so that no merge undoes it. @param present `null`: it can't be read. */
export const broughtBack = (present: Debrief | null, version: Debrief, now: string): Debrief => ({
  ...version,
  answers: Object.fromEntries(
    Object.entries(version.answers).map(([id, answer]) => {
      const current = answerIn(present?.answers ?? {}, id);
      const isChanged = current !== undefined && !isSame(current.value, answer.value);
      return [id, isChanged ? { ...answer, at: laterThan(current.at, now) } : answer];
    }),
  ),
});

/** With what was chosen at the pause that an answer made; the mark is newer than the answer, so that a merge keeps it. */
export const withPause = (debrief: Debrief, id: QuestionId, pause: PauseMark, now: string): Debrief => {
  const before = debrief.answers[id];
  if (before === undefined || before.pause === pause) return debrief;
  const answer = { ...before, pause, at: laterThan(before.at, now) };
  return { ...debrief, answers: { ...debrief.answers, [id]: answer } };
};
