/** The person's records, wherever they are kept. */

import type { JournalIssue } from '../domain/journal/issue.js';
import type { RecordKind, Records } from '../domain/journal/record-kinds.js';

export type { JournalIssue, RecordKind };

export type Kinds = Records;

/** A file that can't be read as a record: a value, so that one bad file never ends a listing. */
export interface Damaged {
  readonly file: string;
  readonly reason: string;
  /** From a newer version of the program: not damaged, and never written. */
  readonly newer: boolean;
  /** A whole record that something else than the program has written to: a person's editor, or a failing disk. */
  readonly changed?: boolean;
}

export interface Listing<T> {
  readonly records: readonly T[];
  readonly damaged: readonly Damaged[];
}

export interface Binned<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly binned: string;
  readonly record: Kinds[K];
}

/** An earlier version of a record. */
export interface Version<K extends RecordKind = RecordKind> {
  /** 1 is the oldest: a number goes on meaning the same version as others are added. */
  readonly number: number;
  /** When it was replaced, an ISO 8601 instant in UTC. */
  readonly until: string;
  readonly record: Kinds[K];
}

/**
 * One file per record in one folder per kind. Every write is on disk when the promise resolves.
 * All methods raise CoachError('data') where a folder or file can't be read or written.
 */
export interface Journal {
  readonly folder: string;
  /** Locked, and nobody has given the passphrase: what was kept before can't be seen. */
  isClosed(): Promise<boolean>;
  /** `sync` was set up: other computers have it too. */
  isSynced(): Promise<boolean>;
  /** The ids, from file names alone where it is not locked. */
  ids(kind: RecordKind): Promise<readonly string[]>;
  /** `containing`: records whose file can't hold all of these lower-case words may be left out unread. */
  all<K extends RecordKind>(kind: K, containing?: readonly string[]): Promise<Listing<Kinds[K]>>;
  /** `null` where there is none; raises CoachError('data') where it is damaged. */
  read<K extends RecordKind>(kind: K, id: string): Promise<Kinds[K] | null>;
  /**
   * Reads, changes and writes one record with no other writer in between.
   * `change` gets what is there now (`null`: nothing) and returns what shall be there, or the same object for no change.
   * A version in which a value is replaced or dropped is kept in the history first, and so is one in an older form.
   */
  change<K extends RecordKind>(
    kind: K,
    id: string,
    change: (now: Kinds[K] | null) => Kinds[K],
  ): Promise<Kinds[K]>;
  /**
   * Adds new records at once, as they are: thousands of them one by one would take minutes.
   * @returns the ids of those that are there already; these are left as they are.
   */
  addAll<K extends RecordKind>(kind: K, records: readonly Kinds[K][]): Promise<readonly string[]>;
  bin(kind: RecordKind, id: string): Promise<void>;
  /** What is in the bin, newest first. */
  binned(): Promise<Listing<Binned>>;
  restore(kind: RecordKind, id: string): Promise<void>;
  /** Removes a record for good, with its bin copies and its history. */
  destroy(kind: RecordKind, id: string): Promise<void>;
  /** The ids of what was destroyed, here or on another computer, and has not come back since. */
  gone(kind: RecordKind): Promise<ReadonlySet<string>>;
  /**
   * Changes every copy of the records of a kind in place, in the bin and the history too, and keeps no earlier version:
   * for words of a record that is destroyed. `change` returns the same object for no change.
   */
  scrub<K extends RecordKind>(kind: K, change: (record: Kinds[K]) => Kinds[K]): Promise<void>;
  /** The earlier versions of a record, newest first. */
  history<K extends RecordKind>(kind: K, id: string): Promise<Listing<Version<K>>>;
  /**
   * Puts something in the place of a record, even of one that can't be read; what was there goes into the history first.
   * `replace` gets what is there now (`null`: it can't be read). Raises CoachError('data') where there is no such record,
   * and where it is from a newer version.
   */
  replace<K extends RecordKind>(
    kind: K,
    id: string,
    replace: (now: Kinds[K] | null) => Kinds[K],
  ): Promise<Kinds[K]>;
  /**
   * Marks a record as open in this program, until `close`. Never waits, and never fails: it is only for telling others.
   */
  open(kind: RecordKind, id: string): Promise<{ close(): void }>;
  /** Since when other programs have it open: ISO 8601 instants in UTC. */
  openElsewhere(kind: RecordKind, id: string): Promise<readonly string[]>;
  inspect(): Promise<{ readonly records: number; readonly issues: readonly JournalIssue[] }>;
  /** Does what loses nothing: modes, leftovers, locks of programs that are gone. Raises for every other type. */
  repair(issue: JournalIssue): Promise<void>;
  /**
   * Takes a record that was changed outside the program as it is now; its bytes go into the history first.
   * Raises CoachError('usage') where the file is no such record.
   */
  accept(file: string): Promise<{ readonly kind: RecordKind; readonly id: string }>;
}

/**
 * The journal's files as they lie there, for a backup and its way back: earlier versions, the bin, and what can't be
 * read as a record. A path is one inside the journal, with `/` between its parts: `bin/debriefs/….json`.
 * Both methods that touch a file raise CoachError('data') where the disk does not let them.
 */
export interface JournalFiles {
  /** Every file in the folders of records, bin and history, in order; and what lies beside them and is not followed. */
  list(): Promise<{ readonly files: readonly string[]; readonly others: readonly string[] }>;
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a file where there is none. Raises CoachError('usage') where the path is none that the journal has. */
  place(path: string, bytes: Uint8Array): Promise<'placed' | 'same' | 'other'>;
}
