/** The time of each part that a change touches, so that a merge can tell what is newer, and what was taken out. */

import { type Fields, isSame, own } from '../record/json-fields.js';
import { type EntryParts, laterThan, momentIn, type Parts, timesOf } from '../record/parts.js';
import { baseOf, entriesOf, entryIn, mergedFields, partOf, slotOf } from './slots.js';

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
