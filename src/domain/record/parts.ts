/** The parts of a record that are merged each by itself, and when each was written. */

import { type Fields, isFields, isInstant } from './json-fields.js';

/**
 * When a part was last written, where nothing else in the record says so: also when it was taken out, so that a copy
 * from before that does not bring it back. The keys are those of `partOf`; `*` stands for every part without one.
 */
export type Times = Readonly<Record<string, string>>;

/** A list, or an object of answers, of which each entry is a part. */
export interface EntryParts {
  /** What tells one entry from another. */
  readonly key: (entry: never) => string;
  /** When it was written, where it says so itself. */
  readonly at?: (entry: never) => string;
  /** For the order where two lists are not the same. */
  readonly order?: (entry: never) => string;
  /** Of two versions of one moment. @param tie which of two values counts that can't both stay. */
  readonly join?: (mine: never, theirs: never, tie: Tie) => unknown;
}

export interface Parts {
  /** The newer record counts as a whole, by this field. */
  readonly whole?: string;
  /** When everything without a time of its own was written, in records from before the parts had times. */
  readonly written?: string;
  readonly entries?: Readonly<Record<string, EntryParts>>;
  /** A field that alone is no reason to write ours anew. */
  readonly minor?: string;
  /** Worked out from both, whatever was written when; `undefined` leaves the field out. */
  readonly joined?: Readonly<Record<string, (mine: unknown, theirs: unknown, tie: Tie) => unknown>>;
}

/** Which of two counts that were written at one moment: ours, or the one that is the same whichever side is ours. */
export type Tie = 'mine' | 'larger';

/** Fields that say where a record stands on one machine; they are not merged. */
export const LOCAL = 'progress';

export const timesOf = (record: object): Times => {
  const { times } = record as Fields;
  return isFields(times) ? (times as Times) : {};
};

export const areTimes = (value: unknown): boolean =>
  value === undefined || (isFields(value) && Object.values(value).every(isInstant));

/** The later of two instants; `''` is before all others. */
export const laterOf = (a: string, b: string): string => (momentIn(b) > momentIn(a) ? b : a);

export const momentIn = (instant: string): number =>
  instant === '' ? Number.NEGATIVE_INFINITY : Date.parse(instant);

/** Now, or just after `before` where the clock was set back: the newer version never has the older time. */
export const laterThan = (before: string | undefined, now: string): string => {
  const least = before === undefined ? Number.NaN : Date.parse(before) + 1;
  return least > Date.parse(now) ? new Date(least).toISOString() : now;
};

/** Fields that hold an instant that only grows when a record is merged. */
const INSTANTS: readonly string[] = ['at', 'begun', 'added', 'changed'];

/** The newest instant that a record says something was written; `''` without any. */
export const newestIn = (value: unknown, depth = 0): string => {
  if (depth > 3) return '';
  if (Array.isArray(value))
    return value.reduce<string>((newest, item) => laterOf(newest, newestIn(item, depth + 1)), '');
  if (!isFields(value)) return '';
  return Object.entries(value).reduce((newest, [name, item]) => {
    // Of a comment that both have the earlier time stays.
    if (name === 'comments') return newest;
    if (name === 'times' && isFields(item))
      return Object.values(item).filter(isInstant).reduce(laterOf, newest);
    if (INSTANTS.includes(name) && isInstant(item)) return laterOf(newest, item);
    return laterOf(newest, newestIn(item, depth + 1));
  }, '');
};

const first = (name: string): string => (name === 'id' ? '' : name);

/** The id, then by name. */
export const inOrder = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (first(a) < first(b) ? -1 : 1))) as T;

/** Keys in one order, at every depth, so that two machines write the same file. */
export const ordered = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(ordered) as T;
  if (!isFields(value)) return value;
  return inOrder(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ordered(part)]))) as T;
};

/** An order of all values: which of two is the larger does not depend on the machine. */
export const isLarger = (a: unknown, b: unknown): boolean => textOf(a) > textOf(b);

const textOf = (value: unknown): string => JSON.stringify(ordered(value)) ?? '';

export const earliest = (mine: unknown, theirs: unknown): unknown => {
  if (typeof mine !== 'string' || typeof theirs !== 'string') return mine ?? theirs;
  if (momentIn(mine) !== momentIn(theirs)) return momentIn(mine) < momentIn(theirs) ? mine : theirs;
  return mine < theirs ? mine : theirs;
};
