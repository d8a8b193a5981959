/** A record taken apart: every part with what is in it and when that was written, also after a change. */

import { type Fields, isFields, isSame, own } from '../record/json-fields.js';
import {
  type EntryParts,
  isLarger,
  LOCAL,
  laterThan,
  momentIn,
  type Parts,
  type Tie,
  timesOf,
} from '../record/parts.js';
import { shortCode } from '../record/short-code.js';

export interface Slot {
  /** `undefined`: it is not there. */
  readonly value: unknown;
  /** When it was written or taken out; `''`: before everything else. */
  readonly at: string;
}

/** When everything was written that has no time of its own. */
export const baseOf = ({ written }: Parts, record: object): string => {
  const base = timesOf(record)['*'] ?? (written === undefined ? '' : own(record as Fields, written));
  return typeof base === 'string' ? base : '';
};

/** The name of a part in `times`. An entry is named by a code: what was taken out must leave no words. */
export const partOf = (field: string, key?: string): string =>
  key === undefined ? field : `${field}/${field === 'answers' ? key : shortCode(key)}`;

/** The entries of a list by their keys, of answers by their questions. */
export const entriesOf = ({ key }: EntryParts, value: unknown): ReadonlyMap<string, unknown> => {
  if (Array.isArray(value)) return new Map(value.map((entry: unknown) => [key(entry as never), entry]));
  return new Map(isFields(value) ? Object.entries(value) : []);
};

/** How the entries of a field are told apart, where each is a part. */
export const entryIn = ({ entries }: Parts, field: string): EntryParts | undefined =>
  entries && Object.hasOwn(entries, field) ? entries[field] : undefined;

/** Names of fields that are merged by what was written when. */
export const mergedFields = (parts: Parts, ...records: readonly object[]): readonly string[] => {
  const left = new Set([LOCAL, 'times', parts.written, ...Object.keys(parts.joined ?? {})]);
  return [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => !left.has(name));
};

/** @param entry how entries of its list are told apart, for an entry. */
export const slotOf = (
  parts: Parts,
  record: object,
  part: string,
  value: unknown,
  entry?: EntryParts,
): Slot => {
  const base = baseOf(parts, record);
  const known = own(timesOf(record), part);
  const its = value === undefined ? undefined : entry?.at?.(value as never);
  const times = [known, its].filter((at): at is string => typeof at === 'string');
  const at = times.sort((a, b) => momentIn(b) - momentIn(a))[0] ?? base;
  return { value, at };
};

/** The one that counts; the same one whichever comes first where `tie` is `larger`. */
export const pick = (mine: Slot, theirs: Slot, tie: Tie, entry?: EntryParts): Slot => {
  const [a, b] = [momentIn(mine.at), momentIn(theirs.at)];
  if (a !== b) return b > a ? theirs : mine;
  if (mine.value === undefined) return theirs;
  if (theirs.value === undefined) return mine;
  if (isSame(mine.value, theirs.value)) return mine;
  if (entry?.join) return { ...mine, value: entry.join(mine.value as never, theirs.value as never, tie) };
  return tie === 'larger' && isLarger(theirs.value, mine.value) ? theirs : mine;
};

/** `after` itself where each changed part says when. @param now a part written later gets the next millisecond. */
export const stamped = <T extends object>(parts: Parts, before: T, after: T, now: string): T => {
  if (parts.whole !== undefined) return after;
  const base = baseOf(parts, before);
  // What does not change keeps its time, also where the record has a new one.
  const kept = {
    ...after,
    times: { ...timesOf(before), ...timesOf(after), ...(base === '' ? {} : { '*': base }) },
  };
  const times: Record<string, string> = {};
  const look = (part: string, was: unknown, is: unknown, entry?: EntryParts): void => {
    if (isSame(was, is)) return;
    const [from, to] = [slotOf(parts, before, part, was, entry).at, slotOf(parts, kept, part, is, entry).at];
    if (momentIn(to) <= momentIn(from)) times[part] = laterThan(from === '' ? undefined : from, now);
  };
  for (const name of mergedFields(parts, before, after)) {
    const [was, is] = [own(before as Fields, name), own(after as Fields, name)];
    const entry = entryIn(parts, name);
    if (entry === undefined) look(name, was, is);
    else {
      const [a, b] = [entriesOf(entry, was), entriesOf(entry, is)];
      for (const key of new Set([...a.keys(), ...b.keys()]))
        look(partOf(name, key), a.get(key), b.get(key), entry);
    }
  }
  const all: Record<string, string> = { ...kept.times, ...times };
  for (const [part, at] of ownTimes(parts, after))
    if (momentIn(all[part] ?? '') <= momentIn(at)) delete all[part];
  const written = parts.written === undefined ? undefined : own(after as Fields, parts.written);
  if (all['*'] === written) delete all['*'];
  const { times: _, ...bare } = after as Fields;
  return (Object.keys(all).length === 0 ? bare : { ...bare, times: all }) as T;
};

/** Of the entries that say themselves when they were written. */
const ownTimes = (parts: Parts, record: object): readonly (readonly [part: string, at: string])[] =>
  Object.entries(parts.entries ?? {}).flatMap(([name, entry]) => {
    const { at } = entry;
    if (at === undefined) return [];
    const entries = entriesOf(entry, own(record as Fields, name));
    return [...entries].map(([key, value]) => [partOf(name, key), at(value as never)] as const);
  });
