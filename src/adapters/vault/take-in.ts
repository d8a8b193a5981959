/** One file comes to its place in an opened journal; where there is one already, nothing of either is lost. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES } from '../../domain/journal/record-kinds.js';
import type { RecordKind } from '../../ports/index.js';
import { withLock } from '../disk/lock.js';
import type { Raw, Store } from '../disk/store.js';
import { randomIds } from '../ids.js';
import { goneIn } from '../journal/bin.js';
import { COPY, momentOf, type Places, placesIn, RECORD, stampOf } from '../journal/layout.js';
import { takeIn as takeRecordsIn } from '../journal/take-in.js';
import { decode, encode } from '../record-file/decode.js';
import { pathsIn } from './convert.js';
import { ARRIVED, lockMark } from './lock-file.js';
import { listedOf, lockOfArrived, type OpenedFiles } from './sealed-store.js';

/**
 * What was put aside, and what lies in plain text where it should not.
 *
 * @param mark of the lock: where it has changed, somebody else is unlocking, and nothing is taken in any more.
 */
export const takeAllIn = async (plain: Store, opened: OpenedFiles, mark: string | null): Promise<void> => {
  const { folder } = plain;
  const locked: Store['locked'] = async (name, work) =>
    withLock(join(folder, 'locks', await opened.nameOf(name)), work);
  // The rest of a store is not asked for here.
  const store = { ...opened, locked } as unknown as Store;
  const places = placesIn(store, { now: () => new Date() });
  for (const path of (await pathsIn(plain)).plain)
    await locked(`taking ${path}`, async () => {
      const raw = lockMark(folder) === mark ? await plain.read(path) : null;
      if (raw === null) return;
      await takeIn(opened, places, path, raw, path);
      await plain.remove(path);
    });
  for (const { name } of await plain.list(ARRIVED)) {
    const file = `${ARRIVED}/${name}`;
    await withLock(lockOfArrived(plain, file), async () => {
      const content = lockMark(folder) === mark ? await opened.unsealed(file) : null;
      if (content === null || 'reason' in content) return;
      await takeIn(opened, places, content.path, content.bytes, file);
      await plain.remove(file);
    });
  }
};

/** The record that a path is of: `debriefs/ID.json`, `bin/debriefs/ID@….json`, `history/debriefs/ID/….json`. */
const recordAt = (path: string): { readonly kind: RecordKind; readonly id: string } | null => {
  const [first = '', ...more] = path.split('/');
  const isInside = first === 'bin' || first === 'history';
  const [folder = '', name = ''] = isInside ? more : [first, ...more];
  const kind = KIND_NAMES.find((known) => known === folder);
  const id = first === 'history' ? name : (first === 'bin' ? COPY : RECORD).exec(name)?.[1];
  return kind === undefined || id === undefined ? null : { kind, id };
};

/** @param file where it lies; in its place already, it is only to be sealed where nothing is. */
const takeIn = async (
  opened: OpenedFiles,
  places: Places,
  path: string,
  bytes: Raw,
  file: string,
): Promise<void> => {
  const isPlain = file === path;
  const record = recordAt(path);
  if (record === null) return takeFileIn(opened, path, bytes);
  const { kind, id } = record;
  if (!isPlain && (await goneIn(opened, kind)).has(id)) return;
  if (path.startsWith('history/')) return takeFileIn(opened, path, bytes);
  const present = await sealedAt(opened, path);
  if (present === null && isPlain) return opened.write(path, bytes);
  if (present !== null && isSame(present, bytes)) return;
  const other = present === null ? null : await otherRecord(opened, kind, id, present, bytes);
  if (other !== null) return opened.write(other.path, other.content);
  const done = await takeRecordsIn(places, {
    store: {
      list: async (folder) => listedOf([path], folder),
      read: async (at) => (at === path ? textOf(bytes) : null),
    },
    isSame: () => false,
    adopt: (at) => opened.write(at, bytes),
    isOwnLater: writtenAt(join(opened.folder, file)) >= writtenAt(opened.at(path)),
  });
  const keep = async (raw: Raw): Promise<void> =>
    opened.write(await freeVersion(opened, `history/${kind}/${id}/${stampOf(Date.now())}.raw`), raw);
  if (done.left.length > 0) {
    if (present !== null) await keep(present);
    await opened.write(path, bytes);
  } else if (done.held.length > 0) await keep(bytes);
};

const writtenAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** What is sealed there: a plain file beside it does not count. */
const sealedAt = async (opened: OpenedFiles, path: string): Promise<Raw | null> => {
  const content = await opened.unsealed(opened.sealedFile(path));
  if (content === null) return null;
  return 'reason' in content ? null : content.bytes;
};

const isSame = (a: Raw, b: Raw): boolean => Buffer.from(a).equals(Buffer.from(b));

/** A text that was typed later takes the place of the one before it; versions and copies stand beside each other. */
const takeFileIn = async (opened: OpenedFiles, path: string, bytes: Raw): Promise<void> => {
  const present = await sealedAt(opened, path);
  if (present !== null && isSame(present, bytes)) return;
  const isFree = present === null || path.startsWith('editing/');
  await opened.write(isFree ? path : await freeVersion(opened, path), bytes);
};

/** The path of a version or of a copy, a millisecond later until it is free. */
const freeVersion = async (opened: OpenedFiles, path: string): Promise<string> => {
  const [, before = '', stamp = '', form = ''] = /^(.*[/@])([0-9TZ.-]+)(\.\w+)$/.exec(path) ?? [];
  for (let at = Date.parse(momentOf(stamp)) || Date.now(); ; at++) {
    const free = `${before}${stampOf(at)}${form}`;
    if ((await sealedAt(opened, free)) === null) return free;
  }
};

/** Two that got the same id on the same day, since only one program knew of the other: the second gets its own. */
const otherRecord = async (
  opened: OpenedFiles,
  kind: RecordKind,
  id: string,
  present: Raw,
  bytes: Raw,
): Promise<{ readonly path: string; readonly content: string } | null> => {
  const [mine, theirs] = [decode(kind, id, textOf(present)), decode(kind, id, textOf(bytes))];
  if (!mine.ok || !theirs.ok || !isAnother(mine.record, theirs.record)) return null;
  const free = await freeId(opened, kind, id);
  return { path: `${kind}/${free}.json`, content: encode(kind, { ...theirs.record, id: free } as never) };
};

const textOf = (raw: Raw): Raw => (typeof raw === 'string' ? raw : raw.toString());

const isAnother = (mine: object, theirs: object): boolean =>
  'begun' in mine && 'begun' in theirs && mine.begun !== theirs.begun;

const freeId = async (opened: OpenedFiles, kind: RecordKind, id: string): Promise<string> => {
  for (;;) {
    const other = `${id.slice(0, -4)}${randomIds().code()}`;
    if ((await sealedAt(opened, `${kind}/${other}.json`)) === null) return other;
  }
};
