/** What has to be known of a kind of record that is kept beside the debriefs. */

import type { Complain, Fields } from './json-fields.js';

export interface KindSpec<T> {
  /** What one of them is called. */
  readonly noun: string;
  readonly isId: (id: unknown) => id is string;
  /** How an id looks, for somebody who got it wrong. */
  readonly idForm: string;
  /** What an export may leave out. @param id a valid one. */
  readonly defaults: (id: string) => Partial<T>;
  /**
   * Complains about every field that can't be; what comes back then is not used.
   * Fields that this version does not know are carried along.
   */
  readonly read: (fields: Fields, complain: Complain) => T;
  /** What stays of two versions. @param mine what is in the journal: it stays unless the other is plainly newer. */
  readonly merge: (mine: T, theirs: T) => T;
}
