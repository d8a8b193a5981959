/** What taking a record in would do: pure, so that it can be shown before it is done. */

import { differences, isSameRecord } from '../journal/diff.js';
import { merged, type RecordKind, type Records } from '../journal/record-kinds.js';

export type Verdict =
  | 'added'
  | 'changed'
  /** What differs is older than ours, so ours stays. */
  | 'kept'
  | 'same'
  /** It is in the bin here: it was put there, so it stays there. */
  | 'binned'
  /** It was deleted for good here, and stays so. */
  | 'gone'
  /** The file of ours can't be read; it goes to the bin, and this one takes its place. */
  | 'repaired'
  /** The file of ours is from a newer version of the program, and is not written. */
  | 'newer';

/** What is in the journal under that id. */
export type There<T> = T | 'nothing' | 'in-bin' | 'gone' | 'damaged' | 'newer';

export interface ImportOutcome {
  readonly verdict: Verdict;
  /** What changes: question ids of a debrief, names of fields. */
  readonly changes: readonly string[];
  /** What is newer here and stays. */
  readonly stays: readonly string[];
}

const AT_ONCE = {
  nothing: 'added',
  'in-bin': 'binned',
  gone: 'gone',
  damaged: 'repaired',
  newer: 'newer',
} as const;

export const outcomeFor = <K extends RecordKind>(
  kind: K,
  ours: There<Records[K]>,
  theirs: Records[K],
): ImportOutcome => {
  if (typeof ours === 'string') return { verdict: AT_ONCE[ours], changes: [], stays: [] };
  if (isSameRecord(ours, theirs)) return { verdict: 'same', changes: [], stays: [] };
  const after = merged(kind, ours, theirs);
  const stays = differences(kind, after, theirs);
  return isSameRecord(ours, after)
    ? { verdict: 'kept', changes: [], stays }
    : { verdict: 'changed', changes: differences(kind, ours, after), stays };
};
