/** What taking a record in would do: pure, so that it can be shown before it is done. */

import type { Answers, Debrief } from '../debrief/debrief.js';
import { merged } from '../journal/merge.js';
import type { Records } from '../journal/record-kinds.js';
import { identical, sameRecord } from './read-export.js';

export type Verdict =
  | 'added'
  | 'changed'
  /** What differs is older than ours, so ours stays. */
  | 'kept'
  | 'same'
  /** It is in the bin here: it was put there, so it stays there. */
  | 'binned'
  /** The file of ours can't be read; it goes to the bin, and this one takes its place. */
  | 'repaired'
  /** The file of ours is from a newer version of the program, and is not written. */
  | 'newer';

/** What is in the journal under that id. */
export type There<T> = T | 'nothing' | 'in-bin' | 'damaged' | 'newer';

export interface Outcome {
  readonly verdict: Verdict;
  /** What changes: question ids of a debrief, names of fields. */
  readonly changes: readonly string[];
  /** What is newer here and stays. */
  readonly stays: readonly string[];
}

const AT_ONCE = { nothing: 'added', 'in-bin': 'binned', damaged: 'repaired', newer: 'newer' } as const;

export const outcomeFor = <K extends keyof Records>(
  kind: K,
  there: There<Records[K]>,
  theirs: Records[K],
): Outcome => {
  if (typeof there === 'string') return { verdict: AT_ONCE[there], changes: [], stays: [] };
  if (sameRecord(there, theirs)) return { verdict: 'same', changes: [], stays: [] };
  const after = merged(kind, there, theirs);
  const stays = differing(after, theirs);
  return sameRecord(there, after)
    ? { verdict: 'kept', changes: [], stays }
    : { verdict: 'changed', changes: differing(there, after), stays };
};

/** Where a debrief stands, and when something was said, are no content. */
const PASSING = ['progress', 'begun', 'added', 'at'];

/** The names of what is not the same: of a debrief, the ids of its questions, then its other fields. */
const differing = (a: object, b: object): readonly string[] => {
  const [x, y] = [a as Partial<Debrief>, b as Partial<Debrief>];
  const ids = new Set([...Object.keys(x.answers ?? {}), ...Object.keys(y.answers ?? {})]);
  const answers = [...ids].filter((id) => !identical(answerIn(x.answers, id), answerIn(y.answers, id)));
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) =>
      name !== 'answers' &&
      !PASSING.includes(name) &&
      !identical((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
  return [...answers, ...fields];
};

const answerIn = (answers: Answers | undefined, id: string): unknown =>
  answers && Object.hasOwn(answers, id) ? (answers[id]?.value ?? null) : null;
