/** What has to be known of a kind of record: how it is checked, merged, compared and exported. */

import { type Complain, type Fields, isRecordId } from './json-fields.js';
import type { Parts } from './parts.js';

/** Checks an answer against its question. `problem` completes "has to be …". */
export type CheckAnswer = (
  id: string,
  given: unknown,
) => { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** How a kind is exported, where that differs from how it is kept. */
export interface ExportForm<T> {
  readonly order: (a: T, b: T) => number;
  /** @param whole with what only a backup holds. */
  readonly write: (record: T, whole: boolean) => object;
  /** From exported fields, the defaults filled in, to those that are kept; `read` then checks these. */
  readonly read: (fields: Fields, complain: Complain, checkAnswer: CheckAnswer) => Fields;
}

export interface KindSpec<T> {
  readonly noun: string;
  readonly isId: (id: unknown) => id is string;
  /** How an id looks, for somebody who got it wrong. */
  readonly idForm: string;
  /** What an export may leave out. @param id a valid one. */
  readonly defaults: (id: string) => Partial<T>;
  /**
   * Complains about every field that can't be; what comes back then is not used.
   * A whole record comes back uncopied: `list` reads thousands. Fields that this version does not know are kept.
   */
  readonly read: (fields: Fields, complain: Complain) => T;
  readonly parts: Parts;
  /** Fields that say which record it is, when it was written or where it stands, not what was written. */
  readonly ignoredInDiff: readonly (keyof T & string)[];
  /** Fields that may be replaced without a copy in the history, because the person did not write them. */
  readonly replaceable?: readonly (keyof T & string)[];
  readonly exportForm?: ExportForm<T>;
}

/** For records whose ids begin with a day: noon of it, UTC, for an export that leaves out when it was written. */
export const noonOf = (id: string): string => `${id.slice(0, 10)}T12:00:00.000Z`;

export const DATED_ID = { isId: isRecordId, idForm: '2026-11-24-k7qm' } as const;
