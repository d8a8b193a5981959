/** From a plain journal to a locked one and back, a file at a time, so that it can be killed and finished at any moment. */

import { readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KIND_NAMES } from '../../domain/journal/record-kinds.js';
import { data } from '../../errors.js';
import { codeOf, diskFailure, onDisk, removeIfThere, syncFolder } from '../disk/durable.js';
import { isAlive, isOwnName, isTemporary } from '../disk/leftovers.js';
import { clearLock } from '../disk/lock.js';
import type { Store } from '../disk/store.js';
import { isOpen, sweepEditing, takeTextIn } from '../journal/editing.js';
import { ARRIVED, KEY, LOCK, type LockFile, readLock, writeLock } from './lock-file.js';
import { SEALED, SEALED_FOLDER } from './sealed-names.js';
import type { OpenedFiles, SealedFiles } from './sealed-store.js';

/** Where files with words of the person lie. */
const TOPS: readonly string[] = [...KIND_NAMES, 'bin', 'history', 'removed', 'editing'];

/** What of the program's own stays plain. */
const NO_WORDS: ReadonlySet<string> = new Set([LOCK, KEY, ARRIVED, 'locks', 'open']);

/** The lock of whoever locks or unlocks. */
export const CONVERTING = 'lock-unlock';

/** Milliseconds after which writers that do not come to an end stop a `lock`. */
const PATIENCE = 15_000;

interface Paths {
  readonly plain: readonly string[];
  readonly sealed: readonly string[];
}

/** Every file with words of the person, by its path. */
export const pathsIn = async (store: Store): Promise<Paths> => {
  const [plain, sealed]: [string[], string[]] = [[], []];
  const walk = async (folder: string): Promise<void> => {
    for (const { name, isFile, isFolder } of await store.list(folder)) {
      const path = `${folder}/${name}`;
      if (isFile) (SEALED.test(name) ? sealed : plain).push(path);
      else if (isFolder && !isOwnName(name)) await walk(path);
    }
  };
  for (const top of TOPS) await walk(top);
  return { plain, sealed };
};

/** Every other file of a locked journal's folder, hidden ones too; a folder that isn't the program's is named, not entered. */
const unsealedIn = (folder: string): readonly string[] => {
  const below = (path: string): readonly string[] =>
    (
      onDisk(join(folder, path), () => readdirSync(join(folder, path), { withFileTypes: true })) ?? []
    ).flatMap((entry) => {
      const at = `${path}${entry.name}`;
      if (NO_WORDS.has(at) || SEALED.test(entry.name)) return [];
      if (!entry.isDirectory()) return [at];
      return path !== '' || TOPS.includes(at) ? below(`${at}/`) : [`${at}/`];
    });
  return below('').toSorted();
};

/** Raises `data` where a text is open in an editor, or can't be taken in: it lies there in plain text. */
export const refuseOpenEditors = async (plain: Store): Promise<void> => {
  if (readLock(plain.folder) !== null) return;
  await sweepEditing(plain);
  const editing = join(plain.folder, 'editing');
  for (const name of namesIn(editing).filter(isOwnName)) {
    if (isOpen(join(editing, name)) !== false)
      throw data('your editor has a text open. Nothing was changed.', 'Close it, then try again.');
    // Raises why it can't be kept.
    await takeTextIn(plain, join(editing, name));
  }
};

/** Waits until all that began before have ended. Raises `data` where they do not. */
export const drained = async (folder: string): Promise<void> => {
  const locks = join(folder, 'locks');
  const until = Date.now() + PATIENCE;
  for (;;) {
    for (const name of others(locks)) await clearLock(join(locks, name));
    if (others(locks).length === 0) return;
    if (Date.now() > until)
      throw data('another rejection-coach is writing and has not finished.', 'Close it, then try again.');
    await wait(20);
  }
};

const others = (locks: string): readonly string[] =>
  namesIn(locks).filter((name) => !name.startsWith(CONVERTING) && !isTemporary(name));

const namesIn = (folder: string): readonly string[] => onDisk(folder, () => readdirSync(folder)) ?? [];

/** Every plain file is replaced by its sealed one. @returns how many, and what is plain still. */
export const sealAll = async (
  plain: Store,
  files: SealedFiles,
): Promise<{ readonly sealed: number; readonly left: readonly string[] }> => {
  const found = await pathsIn(plain);
  for (const path of found.plain) {
    const raw = await plain.read(path);
    if (raw === null) continue;
    await files.write(path, raw);
    await plain.remove(path);
  }
  await removeEmptied(plain, false);
  await renameMarks(plain, files);
  return { sealed: found.plain.length, left: unsealedIn(plain.folder) };
};

/** The folders of earlier versions whose names are sealed, or those whose names are not. */
const removeEmptied = async (plain: Store, areSealed: boolean): Promise<void> => {
  for (const kind of KIND_NAMES)
    for (const { name, isFolder } of await plain.list(`history/${kind}`))
      if (isFolder && SEALED_FOLDER.test(name) === areSealed)
        removeEmpty(plain.at(`history/${kind}/${name}`));
};

const removeEmpty = (folder: string): void => onDisk(folder, () => rmdirSync(folder), ['ENOTEMPTY']);

const renameMarks = async (plain: Store, files: Pick<SealedFiles, 'nameOf'>): Promise<void> => {
  for (const { name } of await plain.list('open')) {
    const [what = '', owner = ''] = name.split('@');
    const mark = plain.at(`open/${name}`);
    try {
      if (!isOwnName(owner) || SEALED_FOLDER.test(what)) continue;
      if (isAlive(owner) === false) removeIfThere(mark);
      else renameSync(mark, plain.at(`open/${await files.nameOf(what)}@${owner}`));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw diskFailure(mark, error);
    }
  }
};

/** Without its key nobody could ever read a file that can't be read now. Raises `data`. */
export const refuseDamaged = async (plain: Store, files: OpenedFiles): Promise<void> => {
  const arrived = (await plain.list(ARRIVED)).map(({ name }) => `${ARRIVED}/${name}`);
  for (const file of [...(await pathsIn(plain)).sealed, ...arrived]) {
    const content = await files.unsealed(file);
    if (content !== null && 'reason' in content)
      throw data(
        `${plain.at(file)}: ${content.reason}. Nothing was unlocked.`,
        'Move that file to another folder, then try again. Keep key.age with it.',
      );
  }
};

export const unsealAll = async (plain: Store, files: OpenedFiles): Promise<number> => {
  const { sealed } = await pathsIn(plain);
  for (const file of sealed) {
    const content = await files.unsealed(file);
    if (content === null || 'reason' in content) continue;
    await plain.write(content.path, content.bytes);
    await plain.remove(file);
  }
  await removeEmptied(plain, true);
  return sealed.length;
};

/** The key goes first: with `lock.json` alone, whoever comes next knows that all is done. */
export const forgetLock = (folder: string): void => {
  for (const name of [KEY, LOCK]) {
    const file = join(folder, name);
    onDisk(file, () => unlinkSync(file));
    syncFolder(folder);
  }
  try {
    rmdirSync(join(folder, ARRIVED));
  } catch {
    // There is none.
  }
};

export const setState = (folder: string, { recipient }: LockFile, state: LockFile['state']): void =>
  writeLock(folder, { state, recipient });
