/** Of two versions the newer of each part stays. With `larger` the result is the same in whatever order they meet. */

import { type Fields, isSame, own } from '../record/json-fields.js';
import {
  type EntryParts,
  isLarger,
  LOCAL,
  laterOf,
  momentIn,
  ordered,
  type Parts,
  type Tie,
  timesOf,
} from '../record/parts.js';
import { baseOf, entriesOf, entryIn, mergedFields, partOf, pick, type Slot, slotOf } from './slots.js';

interface Sides {
  readonly parts: Parts;
  readonly mine: object;
  readonly theirs: object;
  readonly tie: Tie;
  /** When each part of the result was written that does not say so itself. */
  readonly times: Record<string, string>;
  readonly base: string;
}

/** @returns one of the two where nothing of the other stays. */
export const mergedBy = <T extends object>(parts: Parts, mine: T, theirs: T, tie: Tie): T => {
  const after =
    parts.whole === undefined ? partByPart(parts, mine, theirs, tie) : newer(parts.whole, mine, theirs, tie);
  const { minor = '' } = parts;
  const alike = tie === 'mine' ? { ...after, [minor]: own(mine as Fields, minor) } : after;
  if (isSame(alike, mine)) return mine;
  return isSame(after, theirs) ? theirs : (after as T);
};

const newer = (field: string, mine: object, theirs: object, tie: Tie): object => {
  const [a, b] = [mine, theirs].map((record) => momentIn(String(own(record as Fields, field)))) as [
    number,
    number,
  ];
  if (a !== b) return b > a ? theirs : mine;
  return tie === 'larger' && isLarger(theirs, mine) ? theirs : mine;
};

const partByPart = (parts: Parts, mine: object, theirs: object, tie: Tie): object => {
  const base = laterOf(baseOf(parts, mine), baseOf(parts, theirs));
  const sides: Sides = { parts, mine, theirs, tie, times: {}, base };
  const out: Record<string, unknown> = {};
  for (const [name, join] of Object.entries(parts.joined ?? {}))
    out[name] = join(own(mine as Fields, name), own(theirs as Fields, name), tie);
  for (const name of mergedFields(parts, mine, theirs)) {
    const entry = entryIn(parts, name);
    out[name] = entry ? mergedEntries(sides, name, entry) : mergedField(sides, name);
  }
  keepRemovals(sides);
  if (parts.written !== undefined) {
    out[parts.written] = laterOf(writtenIn(parts.written, mine), writtenIn(parts.written, theirs));
    if (base !== out[parts.written]) sides.times['*'] = base;
  }
  const place = own(mine as Fields, LOCAL) ?? own(theirs as Fields, LOCAL);
  const whole = {
    ...Object.fromEntries(Object.entries(out).filter(([, value]) => value !== undefined)),
    ...(place === undefined ? {} : { [LOCAL]: place }),
    ...(Object.keys(sides.times).length === 0 ? {} : { times: sides.times }),
  };
  return tie === 'larger' ? ordered(whole) : whole;
};

const writtenIn = (field: string, record: object): string => String(own(record as Fields, field) ?? '');

const mergedField = (sides: Sides, name: string): unknown => {
  const { parts, mine, theirs, tie } = sides;
  const [a, b] = [mine, theirs].map((record) => slotOf(parts, record, name, own(record as Fields, name)));
  return noted(sides, name, pick(a as Slot, b as Slot, tie));
};

/** Notes when the part was written, where neither the part nor the whole record says so. */
const noted = ({ times, base }: Sides, part: string, { value, at }: Slot, entry?: EntryParts): unknown => {
  const its = value === undefined ? undefined : entry?.at?.(value as never);
  if (at !== '' && at !== its && momentIn(at) > momentIn(base)) times[part] = at;
  return value;
};

const mergedEntries = (sides: Sides, name: string, entry: EntryParts): unknown => {
  const { parts, mine, theirs, tie } = sides;
  const [left, right] = [own(mine as Fields, name), own(theirs as Fields, name)];
  if (left === undefined && right === undefined) return undefined;
  const [a, b] = [entriesOf(entry, left), entriesOf(entry, right)];
  const kept = new Map<string, unknown>();
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const part = partOf(name, key);
    const slots = [
      slotOf(parts, mine, part, a.get(key), entry),
      slotOf(parts, theirs, part, b.get(key), entry),
    ];
    const value = noted(sides, part, pick(slots[0] as Slot, slots[1] as Slot, tie, entry), entry);
    if (value !== undefined) kept.set(key, value);
  }
  if (!Array.isArray(left ?? right)) return Object.fromEntries(kept);
  const [keys, ours, others] = [[...kept.keys()], [...a.keys()], [...b.keys()]];
  const { order } = entry;
  // In our order where the other side adds nothing to it; else in the order of the list's own kind.
  const isAsOurs = tie === 'mine' ? keys.length === ours.length : isSame(keys, ours) && isSame(ours, others);
  if (isAsOurs || (order === undefined && tie === 'mine')) return [...kept.values()];
  const placeOf = ([key, value]: readonly [string, unknown]): string =>
    order === undefined ? key : `${order(value as never)}\n${key}`;
  return [...kept].sort((x, y) => (placeOf(x) < placeOf(y) ? -1 : 1)).map(([, value]) => value);
};

/** The times of parts that neither side has any more: a third copy may still have them. */
const keepRemovals = ({ mine, theirs, times, base, parts }: Sides): void => {
  const fields = new Set([parts.written, LOCAL, '*', ...Object.keys(parts.joined ?? {})]);
  const [a, b] = [timesOf(mine), timesOf(theirs)];
  const present = new Set([...presentParts(parts, mine), ...presentParts(parts, theirs)]);
  for (const part of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (present.has(part) || fields.has(part)) continue;
    const at = laterOf(a[part] ?? '', b[part] ?? '');
    if (momentIn(at) > momentIn(base)) times[part] = at;
  }
};

const presentParts = (parts: Parts, record: object): readonly string[] =>
  mergedFields(parts, record).flatMap((name) => {
    const entry = entryIn(parts, name);
    if (entry === undefined) return [name];
    return [...entriesOf(entry, own(record as Fields, name)).keys()].map((key) => partOf(name, key));
  });
