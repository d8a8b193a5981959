/** Versions of one debrief: what a new answer does to it, how two differ, and going back to an earlier one. */

import {
  type Answer,
  type Answers,
  type AnswerValue,
  type Debrief,
  QUESTION_IDS,
  type QuestionId,
} from './debrief.js';

/**
 * A time for something that replaces what was written at `before`: now, or just after it where the clock says less.
 * A clock that was set back, or had been wrong, then never makes the newer one look like the older.
 *
 * @param now ISO 8601 instant in UTC.
 */
export const laterThan = (before: string | undefined, now: string): string => {
  const least = before === undefined ? Number.NaN : Date.parse(before) + 1;
  return least > Date.parse(now) ? new Date(least).toISOString() : now;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const answerIn = (answers: Answers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** With one answer (`null`: a skip) given now. One that says the same as before keeps its time. */
export const withAnswer = (
  debrief: Debrief,
  id: QuestionId,
  value: AnswerValue | null,
  now: string,
): Debrief => {
  const there = debrief.answers[id];
  if (there !== undefined && same(there.value, value)) return debrief;
  return {
    ...debrief,
    answers: { ...debrief.answers, [id]: { value, at: laterThan(there?.at, now) } },
  };
};

/** They say where a debrief stands, not what was written. */
const PASSING: readonly string[] = ['progress', 'answers', 'id', 'begun'];

/** The questions, in the order asked, and then the other fields in which two versions are not the same. */
export const differences = (before: Debrief, after: Debrief): readonly string[] => {
  const value = ({ answers }: Debrief, id: string): unknown => answerIn(answers, id)?.value ?? null;
  const ids = [
    ...new Set([...QUESTION_IDS, ...Object.keys(before.answers), ...Object.keys(after.answers)]),
  ].filter((id) => !same(value(before, id), value(after, id)));
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !PASSING.includes(key) && !same(before[key as keyof Debrief], after[key as keyof Debrief]),
  );
  return [...ids, ...fields];
};

/**
 * An earlier version as the newest one: what it changes counts as written now, so that no merge undoes it.
 *
 * @param present what is there now; `null` where that can't be read.
 */
export const broughtBack = (present: Debrief | null, version: Debrief, now: string): Debrief => ({
  ...version,
  answers: Object.fromEntries(
    Object.entries(version.answers).map(([id, answer]) => {
      const there = present === null ? undefined : answerIn(present.answers, id);
      return [
        id,
        there === undefined || same(there.value, answer.value)
          ? answer
          : { ...answer, at: laterThan(there.at, now) },
      ];
    }),
  ),
});
