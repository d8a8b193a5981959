/** One file comes to its place in an opened journal; where there is one already, nothing of either is lost. */

import { join } from 'node:path';
import { needsHistoryEntry } from '../../domain/journal/diff.js';
import { KIND_NAMES, merged } from '../../domain/journal/record-kinds.js';
import { ALPHABET } from '../../domain/record/short-code.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import { withLock } from '../disk/lock.js';
import type { Raw, Store } from '../disk/store.js';
import { momentOf, RECORD } from '../journal/layout.js';
import { decode, encode } from '../record-file/decode.js';
import { plainPaths } from './convert.js';
import { ARRIVED, lockMark } from './lock-file.js';
import { type Files, lockOfArrived, type OpenedOnly } from './sealed-store.js';

type Opened = Files & OpenedOnly;

/**
 * What was put aside, and what lies in plain text where it should not.
 *
 * @param mark of the lock: where it has changed, somebody else is unlocking, and nothing is taken in any more.
 */
export const takeAllIn = async (plain: Store, opened: Opened, mark: string | null): Promise<void> => {
  const { folder } = plain;
  const lockOf: LockOf = async (name) => join(folder, 'locks', await opened.nameOf(name));
  for (const path of (await plainPaths(plain)).files)
    await withLock(await lockOf(`taking ${path}`), async () => {
      const raw = lockMark(folder) === mark ? await plain.read(path) : null;
      if (raw === null) return;
      await takeIn(opened, lockOf, path, raw);
      await plain.remove(path);
    });
  for (const { name } of await plain.list(ARRIVED)) {
    const file = `${ARRIVED}/${name}`;
    await withLock(lockOfArrived(plain, file), async () => {
      const content = lockMark(folder) === mark ? await opened.unsealed(file) : null;
      if (content === null || 'reason' in content) return;
      await takeIn(opened, lockOf, content.path, content.bytes);
      await plain.remove(file);
    });
  }
};

/** Where the lock of a record is. */
type LockOf = (name: string) => Promise<string>;

const takeIn = async (opened: Opened, lockOf: LockOf, path: string, bytes: Raw): Promise<void> => {
  const [folder = '', name = ''] = path.split('/');
  const kind = KIND_NAMES.find((known) => known === folder);
  const id = RECORD.exec(name)?.[1];
  if (kind !== undefined && id !== undefined)
    await withLock(await lockOf(`${kind}-${id}`), () => takeRecordIn(opened, kind, id, bytes));
  else await takeFileIn(opened, path, bytes);
};

/** What is sealed there: a plain file beside it does not count. */
const sealedAt = async (opened: Opened, path: string): Promise<Raw | null> => {
  const content = await opened.unsealed(opened.sealedFile(path));
  if (content === null) return null;
  return 'reason' in content ? null : content.bytes;
};

const isSame = (a: Raw, b: Raw): boolean => Buffer.from(a).equals(Buffer.from(b));

/** A text that was typed later takes the place of the one before it; versions and copies stand beside each other. */
const takeFileIn = async (opened: Opened, path: string, bytes: Raw): Promise<void> => {
  const there = await sealedAt(opened, path);
  if (there !== null && isSame(there, bytes)) return;
  const isFree = there === null || path.startsWith('editing/');
  await opened.write(isFree ? path : await freeVersion(opened, path), bytes);
};

/** The path of a version or of a copy, a millisecond later until it is free. */
const freeVersion = async (opened: Opened, path: string): Promise<string> => {
  const [, before = '', stamp = '', form = ''] = /^(.*[/@])([0-9TZ.-]+)(\.\w+)$/.exec(path) ?? [];
  for (let at = Date.parse(momentOf(stamp)) || Date.now(); ; at++) {
    const free = `${before}${stampOf(at)}${form}`;
    if ((await sealedAt(opened, free)) === null) return free;
  }
};

const stampOf = (at: number): string => new Date(at).toISOString().replaceAll(':', '-');

const takeRecordIn = async <K extends RecordKind>(
  opened: Opened,
  kind: K,
  id: string,
  bytes: Raw,
): Promise<void> => {
  const path = `${kind}/${id}.json`;
  const there = await sealedAt(opened, path);
  if (there === null) return opened.write(path, bytes);
  if (isSame(there, bytes)) return;
  const mine = decode(kind, id, textOf(there));
  const theirs = decode(kind, id, textOf(bytes));
  const keep = async (raw: Raw, form: string): Promise<void> =>
    opened.write(await freeVersion(opened, `history/${kind}/${id}/${stampOf(Date.now())}.${form}`), raw);
  if (!theirs.ok) return keep(bytes, 'raw');
  if (!mine.ok) {
    await keep(there, 'raw');
    return opened.write(path, bytes);
  }
  if (isAnother(mine.record, theirs.record)) {
    const other = await freeId(opened, kind, id);
    return opened.write(`${kind}/${other}.json`, encode(kind, { ...theirs.record, id: other }));
  }
  const after = merged(kind, mine.record, theirs.record);
  if (needsHistoryEntry(kind, mine.record, after)) await keep(there, 'json');
  if (needsHistoryEntry(kind, theirs.record, after)) await keep(bytes, 'json');
  await opened.write(path, encode(kind, after));
};

const textOf = (raw: Raw): Raw => (typeof raw === 'string' ? raw : raw.toString());

/** Two that got the same id on the same day: only one program knew of the other. */
const isAnother = (mine: object, theirs: object): boolean =>
  'begun' in mine && 'begun' in theirs && mine.begun !== theirs.begun;

const freeId = async <K extends keyof Kinds>(opened: Opened, kind: K, id: string): Promise<string> => {
  for (;;) {
    const code = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => ALPHABET[byte % 31]).join(
      '',
    );
    const other = `${id.slice(0, -4)}${code}`;
    if ((await sealedAt(opened, `${kind}/${other}.json`)) === null) return other;
  }
};
