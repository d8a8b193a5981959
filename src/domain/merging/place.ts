/** Where a record is once two journals have met: here, in the bin, or gone for good. */

import { laterOf, momentIn, newestIn } from '../record/parts.js';

/** A record as one journal has it; instants are ISO 8601 in UTC, `''` for never. */
export interface Kept<T> {
  /** It and its copies in the bin. */
  readonly copies: readonly T[];
  /** When the newest copy was binned. */
  readonly binned: string;
  readonly restored: string;
  /** When it was deleted for good; copies beside that were made afterwards. */
  readonly deleted: string;
}

export type Placed<T> =
  | { readonly place: 'gone'; readonly deleted: string; readonly restored: string }
  | {
      readonly place: 'here' | 'bin';
      readonly record: T;
      readonly binned: string;
      readonly deleted: string;
      readonly restored: string;
    };

/** Deleted for good stays deleted; else the latest counts. @param merge gives the same in whatever order. */
export const placed = <T extends object>(
  mine: Kept<T>,
  theirs: Kept<T>,
  merge: (a: T, b: T) => T,
): Placed<T> => {
  const deleted = laterOf(mine.deleted, theirs.deleted);
  const restored = laterOf(mine.restored, theirs.restored);
  const known = [mine, theirs].filter((kept) => momentIn(kept.deleted) === momentIn(deleted));
  const copies = known.flatMap((kept) => kept.copies);
  const [first, ...more] = copies;
  if (first === undefined) return { place: 'gone', deleted, restored };
  const record = more.reduce(merge, first);
  const binned = known.reduce((latest, kept) => laterOf(latest, kept.binned), '');
  const isBinned = momentIn(binned) > Math.max(momentIn(restored), momentIn(newestIn(record)));
  return { place: isBinned ? 'bin' : 'here', record, binned, deleted, restored };
};
