/** Taking in what another journal has: record by record, under the lock of each, with nothing lost on either side. */

import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import { differences, needsHistoryEntry } from '../../domain/journal/diff.js';
import { KIND_NAMES, merged } from '../../domain/journal/record-kinds.js';
import { storyWithout, tickWithout } from '../../domain/journal/without-debrief.js';
import { type Placed, placed } from '../../domain/merging/place.js';
import { isSame } from '../../domain/record/json-fields.js';
import { LOCAL, momentIn, newestIn } from '../../domain/record/parts.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Raw, Reads, Store } from '../disk/store.js';
import { decode, encode } from '../record-file/decode.js';
import { goneIn, typedIn } from './bin.js';
import { bare, type FoundFiles, find, type RecordFile, withFiles } from './found.js';
import { COPY, momentOf, type Places, pathOf, RECORD, VERSION } from './layout.js';
import { noteRemoval, type Removal, removalPath, removedIds } from './removed.js';
import { scrubIn } from './scrub.js';

/** What came of it, by paths inside the journal. */
export interface TakenIn {
  readonly added: string[];
  readonly changed: string[];
  /** Changed on both sides, so that an earlier version went into the history. */
  readonly both: string[];
  /** Deleted for good on the other side, and here now too. */
  readonly deleted: string[];
  /** Files of theirs that can't be read, or are from a newer version: neither taken nor replaced. */
  readonly held: { readonly path: string; readonly reason: string; readonly newer: boolean }[];
  /** Files of ours that can't be read: neither changed nor handed on. */
  readonly left: string[];
}

export const nothingTaken = (): TakenIn => ({
  added: [],
  changed: [],
  both: [],
  deleted: [],
  held: [],
  left: [],
});

/**
 * The other journal, without the files that are the same here; what it lacks is no reason to remove anything. In a
 * locked one the same content can be sealed twice, as two files: then theirs is adopted, so that both have the same.
 */
export interface Theirs {
  readonly store: Reads;
  isSame(path: string): boolean;
  /** Puts a file of theirs in the place of ours, as it is. */
  adopt(path: string): Promise<void>;
  /** It was written on this machine, and later: where a record stands, and what is half typed there, is as it says. */
  readonly isOwnLater?: boolean;
}

export const takeIn = async (places: Places, theirs: Theirs): Promise<TakenIn> => {
  const done = nothingTaken();
  const touched = new Set<RecordKind>();
  for (const kind of KIND_NAMES) {
    // Debriefs come first: stories and ticks must not bring back words of those that are gone.
    const gone = kind === 'debriefs' ? new Set<string>() : await goneIn(places.store, 'debriefs');
    const before = done.added.length + done.changed.length;
    for (const id of await idsIn(theirs.store, kind)) {
      const meet: Meeting = { places, theirs, done };
      await places.locked(kind, id, (stillOurs) => meetIn(meet, kind, id, gone, stillOurs));
    }
    if (done.added.length + done.changed.length > before) touched.add(kind);
  }
  const newlyGone = done.deleted.some((path) => path.startsWith('debriefs/'));
  if (newlyGone || touched.has('stories') || touched.has('ticks')) await scrubGone(places);
  return done;
};

/** The records here that would be deleted for good, because they were elsewhere. */
export const wouldDelete = async ({ store }: Places, theirs: Theirs): Promise<readonly string[]> => {
  const gone: string[] = [];
  for (const kind of KIND_NAMES)
    for (const id of await removedIds(theirs.store, kind)) {
      const ours = await find(store, kind, id, new Set());
      const other = await findTheirs(theirs, kind, id, new Set(), ours);
      const isLater = momentIn(other.deleted) > momentIn(ours.deleted);
      if (isLater && ours.files.length > 0 && other.files.length === 0) gone.push(id);
    }
  return gone;
};

const scrubGone = async (places: Places): Promise<void> => {
  const { scrub } = scrubIn(places);
  for (const id of await goneIn(places.store, 'debriefs')) {
    await scrub('stories', (story) => storyWithout(story, id));
    await scrub('ticks', (tick) => tickWithout(tick, id));
  }
};

/** Of every record that the store has something of. */
const idsIn = async (store: Reads, kind: RecordKind): Promise<readonly string[]> => {
  const ids = new Set(await removedIds(store, kind));
  for (const { name } of await store.list(kind)) ids.add(RECORD.exec(name)?.[1] ?? '');
  for (const { name } of await store.list(`bin/${kind}`)) ids.add(COPY.exec(name)?.[1] ?? '');
  for (const { name } of await store.list(`history/${kind}`)) ids.add(/^[0-9a-z-]+$/.exec(name)?.[0] ?? '');
  ids.delete('');
  return [...ids].sort();
};

export interface Meeting {
  readonly places: Places;
  readonly theirs: Theirs;
  readonly done: TakenIn;
}

const meetIn = async <K extends RecordKind>(
  meeting: Meeting,
  kind: K,
  id: string,
  gone: ReadonlySet<string>,
  stillOurs: () => void,
): Promise<void> => {
  const { places, theirs, done } = meeting;
  const ours = await find(places.store, kind, id, gone);
  const other = await findTheirs(theirs, kind, id, gone, ours);
  // A damaged file over there is replaced by ours, where we have one.
  const isHere = (path: string): boolean => ours.files.some((file) => file.path === path);
  done.held.push(...other.wrong.filter(({ path, newer }) => newer || !isHere(path)));
  if (ours.wrong.length > 0) {
    done.left.push(...ours.wrong.map(({ path }) => path));
    done.held.push(...other.files.map(({ path }) => ({ path, reason: '', newer: false })));
    return;
  }
  const after = placed(ours, other, (a, b) => merged(kind, a, b, 'larger'));
  stillOurs();
  await noteMet(meeting, kind, id, { ours, other, after });
  if (after.place === 'gone') {
    if (after.deleted !== '') await forget(meeting, kind, id, ours);
    return;
  }
  if (ours.deleted !== after.deleted) await forget(meeting, kind, id, ours);
  await takeHistory(meeting, kind, id, other, after.deleted);
  const fresh = ours.deleted === after.deleted ? ours.files : [];
  const known = other.deleted === after.deleted ? other.files : [];
  const kept = [];
  for (const file of [...fresh, ...known]) kept.push(await keepLoser(places, kind, id, file, after.record));
  if (
    fresh.length > 0 &&
    kept.slice(0, fresh.length).includes(true) &&
    kept.slice(fresh.length).includes(true)
  )
    done.both.push(pathOf(kind, id));
  await writeMet(meeting, kind, id, { fresh, known }, after);
};

/** With what is the same here, and therefore not among theirs. */
const findTheirs = async <K extends RecordKind>(
  theirs: Theirs,
  kind: K,
  id: string,
  gone: ReadonlySet<string>,
  ours: FoundFiles<K>,
): Promise<FoundFiles<K>> => {
  const isNoted = theirs.isSame(removalPath(kind, id));
  const other = await find(theirs.store, kind, id, gone, isNoted ? ours : undefined);
  return withFiles(
    other,
    ours.files.filter(({ path }) => theirs.isSame(path)),
  );
};

const noteMet = async (
  { places: { store }, theirs }: Meeting,
  kind: RecordKind,
  id: string,
  { ours, other, after }: Readonly<Record<'ours' | 'other' | 'after', Removal>>,
): Promise<void> => {
  const path = removalPath(kind, id);
  const isNew = !theirs.isSame(path) && (await theirs.store.read(path)) !== null;
  if (isNew && isSameRemoval(after, other)) await theirs.adopt(path);
  else if (!isSameRemoval(after, ours))
    await noteRemoval(store, kind, id, { deleted: after.deleted, restored: after.restored });
};

const isSameRemoval = (a: Removal, b: Removal): boolean =>
  a.deleted === b.deleted && a.restored === b.restored;

/** Removes every trace but that it is gone. */
const forget = async <K extends RecordKind>(
  { places: { store }, done }: Meeting,
  kind: K,
  id: string,
  { files }: FoundFiles<K>,
): Promise<void> => {
  const typed = await typedIn(store, id);
  for (const path of [...files.map((file) => file.path), `history/${kind}/${id}`, ...typed])
    await store.remove(path);
  if (files.length > 0) done.deleted.push(pathOf(kind, id));
};

/** What a version held that the merged record does not goes into the history, under the same name on every machine. */
export const keepLoser = async <K extends RecordKind>(
  { store }: Places,
  kind: K,
  id: string,
  { record }: RecordFile<Kinds[K]>,
  after: Kinds[K],
): Promise<boolean> => {
  const version = bare(record);
  if (!needsHistoryEntry(kind, version, after)) return false;
  if (await isInHistory(store, kind, id, version)) return true;
  const text = encode(kind, version);
  await store.write(`history/${kind}/${id}/${nameOf(newestIn(after), text)}.json`, text);
  return true;
};

const isInHistory = async <K extends RecordKind>(store: Store, kind: K, id: string, version: Kinds[K]) => {
  const folder = `history/${kind}/${id}`;
  for (const { name } of await store.list(folder)) {
    const raw = VERSION.exec(name)?.[2] === 'json' ? await store.read(`${folder}/${name}`) : null;
    const found = raw === null ? null : decode(kind, id, raw);
    if (found?.ok && isSame(bare(found.record), version)) return true;
  }
  return false;
};

const nameOf = (moment: string, content: Raw): string =>
  `${(moment || '1970-01-01T00:00:00.000Z').slice(0, 24).replaceAll(':', '-')}-${crc32(content)}`;

const takeHistory = async <K extends RecordKind>(
  { places: { store }, theirs }: Meeting,
  kind: K,
  id: string,
  other: Removal,
  deleted: string,
): Promise<void> => {
  if (other.deleted !== deleted) return;
  const folder = `history/${kind}/${id}`;
  for (const { name } of await theirs.store.list(folder)) {
    if (!VERSION.test(name)) continue;
    const path = `${folder}/${name}`;
    const [mine, raw] = [await store.read(path), await theirs.store.read(path)];
    if (raw === null || (sameBytes(mine, raw) && theirs.isSame(path))) continue;
    if (mine === null || sameBytes(mine, raw)) {
      await theirs.adopt(path);
      continue;
    }
    // Two machines kept a version at the same moment: both stay, and the same one keeps the name everywhere.
    const [first, second] = String(mine) > String(raw) ? [mine, raw] : [raw, mine];
    const [, at = '', form = ''] = VERSION.exec(name) ?? [];
    await store.write(`${folder}/${nameOf(momentOf(at), second)}.${form}`, second);
    if (first === raw) await theirs.adopt(path);
  }
};

const sameBytes = (a: Raw | null, b: Raw | null): boolean => a === b || isDeepStrictEqual(a, b);

export const writeMet = async <K extends RecordKind>(
  { places: { store }, theirs: other, done }: Meeting,
  kind: K,
  id: string,
  {
    fresh,
    known,
  }: { readonly fresh: readonly RecordFile<Kinds[K]>[]; readonly known: readonly RecordFile<Kinds[K]>[] },
  after: Placed<Kinds[K]> & { readonly place: 'here' | 'bin' },
): Promise<void> => {
  const path =
    after.place === 'here' ? pathOf(kind, id) : `bin/${kind}/${id}@${after.binned.replaceAll(':', '-')}.json`;
  const mine = fresh.find((file) => file.path === path);
  const theirs = known.find((file) => file.path === path);
  const isTheirs = theirs !== undefined && isSame(bare(theirs.record), after.record);
  const standing = standingOf(other.isOwnLater && theirs ? theirs : mine);
  const isMine =
    mine !== undefined && isSame(bare(mine.record), after.record) && isSame(standingOf(mine), standing);
  if (isTheirs && (mine === undefined || (standing === undefined && !other.isSame(path))))
    await other.adopt(path);
  else if (!isMine) await store.write(path, encode(kind, { ...after.record, [LOCAL]: standing }));
  for (const file of fresh) if (file.path !== path) await store.remove(file.path);
  if (fresh.length === 0) done.added.push(pathOf(kind, id));
  else if (fresh.every(({ record }) => differences(kind, bare(record), after.record).length > 0))
    done.changed.push(pathOf(kind, id));
};

const standingOf = (file: RecordFile<object> | undefined): unknown =>
  (file?.record as { [LOCAL]?: unknown } | undefined)?.[LOCAL];
