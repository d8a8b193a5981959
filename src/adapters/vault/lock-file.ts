/**
 * The two files that make a journal a locked one: `lock.json`, with the public key and how far a `lock` or `unlock` has
 * come, and `key.age`, the secret key under the passphrase.
 */

import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsIn } from '../../domain/record/json-fields.js';
import { data } from '../../errors.js';
import { makeFolder, NO_SUCH_PATH, onDisk, versionOf, writeWhole } from '../disk/durable.js';

/** The settings that say who somebody is. */
export interface SealedSettings {
  lockAway(seal: (text: string) => Promise<string>): Promise<void>;
  bringBack(unseal: (sealed: string) => Promise<string>): Promise<void>;
  /** For this run alone. */
  reveal(unseal: (sealed: string) => Promise<string>): Promise<void>;
}

export const LOCK = 'lock.json';
export const KEY = 'key.age';
/** Holds what was written while nobody had given the passphrase, until somebody gives it. */
export const ARRIVED = 'new';

const FORMAT = 'rejection-coach lock';

/** `locking`, `unlocking`: begun, and to be finished by whoever comes next. */
type LockState = 'locking' | 'locked' | 'unlocking';

export interface LockFile {
  readonly state: LockState;
  /** `age1…` */
  readonly recipient: string;
}

/** `undefined` where there is none, or where the folder is a file: whoever reads or writes there says so. */
const stats = (file: string): Stats | undefined =>
  onDisk(file, () => statSync(file, { throwIfNoEntry: false }), NO_SUCH_PATH);

/** Another one after every change of the file; `null` where there is none. */
export const lockMark = (folder: string): string | null => {
  const found = stats(join(folder, LOCK));
  return found === undefined ? null : versionOf(found);
};

/** Raises `data` where it can't be read, or is not what it should be. */
export const readLock = (folder: string): LockFile | null => {
  const file = join(folder, LOCK);
  const text = textOf(file);
  if (text === undefined) return null;
  const { format, state, recipient, version } = fieldsIn(text);
  if (format === FORMAT && typeof version === 'number' && version > 1)
    throw data(`${file}: it is from a newer version of the program.`, 'Update rejection-coach to read it.');
  if (
    format !== FORMAT ||
    !isState(state) ||
    typeof recipient !== 'string' ||
    !/^age1[0-9a-z]+$/.test(recipient)
  )
    throw data(
      `${file}: it is damaged, and the journal is locked. Nothing was changed.`,
      `Bring it back from a copy. The README says how to read it all with ${KEY} alone.`,
    );
  return { state, recipient };
};

const isState = (state: unknown): state is LockState =>
  state === 'locking' || state === 'locked' || state === 'unlocking';

const textOf = (file: string): string | undefined =>
  onDisk(file, () => readFileSync(file, 'utf8'), NO_SUCH_PATH);

export const writeLock = (folder: string, lock: LockFile): void => {
  makeFolder(folder);
  writeWhole(join(folder, LOCK), `${JSON.stringify({ format: FORMAT, version: 1, ...lock }, null, 2)}\n`);
};

/** Raises `data` where it is gone: without it nothing can be read. */
export const readKey = (folder: string): string => {
  const file = join(folder, KEY);
  const text = textOf(file);
  if (text !== undefined) return text;
  throw data(
    `${file}: it is gone, and without it nobody can read this journal. Nothing was changed.`,
    'Bring it back from a copy of the folder.',
  );
};

export const hasKey = (folder: string): boolean => stats(join(folder, KEY)) !== undefined;

/** A locked journal that has lost its `lock.json` would look empty. Raises `data`. */
export const refuseKeyAlone = (folder: string): void => {
  if (!hasKey(folder) || lockMark(folder) !== null) return;
  throw data(
    `${join(folder, LOCK)}: it is gone, and this journal is locked. Nothing was changed.`,
    `Bring it back from a copy. The README says how to read it all with ${KEY} alone.`,
  );
};

export const writeKey = (folder: string, sealed: string): void => writeWhole(join(folder, KEY), sealed);
