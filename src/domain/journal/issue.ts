/** What `doctor` can find, and what may be done about it. */

import type { Records } from './record-kinds.js';

const ISSUE_TYPES = [
  /** It can't be read as a record. */
  'damaged',
  /** A whole record, but not as the program wrote it. */
  'changed',
  'newer',
  /** A copy of a record that another program made beside it. */
  'copy',
  /** No file of ours. */
  'foreign',
  'link',
  /** The secret key of a locked journal, without its passphrase. */
  'key',
  /** It may be read or written by others, or not by its owner. */
  'mode',
  /** What a killed program left: half a write, or a text that was open in an editor. */
  'leftover',
  /** A lock, or a mark that something is open, of a program that is gone. */
  'lock',
  /** A text from an editor that could not be read back, kept for another try. */
  'kept',
  /** It says that it was written at a time that is still to come. */
  'future',
] as const;
export type IssueType = (typeof ISSUE_TYPES)[number];

export interface JournalIssue {
  readonly type: IssueType;
  readonly file: string;
  /** More about it, or `''`. */
  readonly detail: string;
  /** The record that it is about, where it is one; of a copy in the bin or an earlier version it says so. */
  readonly of?: {
    readonly kind: keyof Records;
    readonly id: string;
    readonly in: 'journal' | 'bin' | 'history';
  };
}

const LEFT_OUT: readonly IssueType[] = ['damaged', 'changed', 'newer', 'link'];
export const isLeftOut = ({ type }: JournalIssue): boolean => LEFT_OUT.includes(type);

const REPAIRABLE: readonly IssueType[] = ['mode', 'leftover', 'lock', 'copy'];
export const isRepairable = ({ type }: JournalIssue): boolean => REPAIRABLE.includes(type);
