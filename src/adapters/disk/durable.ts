/**
 * Files written whole or not at all, on disk when the call returns, and for their owner only.
 *
 * By hand, since each library leaves steps out. write-file-atomic: no fsync of the folder, so that after a power cut
 * the rename itself can be gone; no way to refuse a name that is taken without a moment in between. atomically 2: the
 * same two, and in its synchronous form one single write, of which a nearly full disk takes a part without an error.
 * fs.writeFile with `flush`: no temporary file. Node's fsync is F_FULLFSYNC on macOS, so nothing is missing there.
 */

import {
  chmodSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { type CoachError, data } from '../../errors.js';
import { temporaryName } from './leftovers.js';

const OWNER_FILE = 0o600;
const OWNER_FOLDER = 0o700;

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const FORBIDDEN = [
  'it may not be written or read',
  'Look at who owns it (ls -ld shows that) and take it back, then do it again.',
] as const;

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, then do it again.'],
  EDQUOT: ['your disk quota is used up', 'Free some space, then do it again.'],
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: ['the disk is read-only', 'Choose another folder with --home DIR.'],
  ENOTDIR: [
    'a part of the path is a file, where a folder is needed',
    'Move that file away, or choose another folder with --home DIR.',
  ],
  EEXIST: [
    'there is a file where a folder is needed',
    'Move that file away, or choose another folder with --home DIR.',
  ],
  EISDIR: ['there is a folder where a file is needed', 'Move that folder away.'],
  ENOENT: ['it is not there any more', 'Look at what has moved it.'],
  ELOOP: ['it is a link, and links are not followed here', 'Put the file itself in its place.'],
};

/** A failure of the disk as one that we expect: the file, what is wrong with it, what was kept, what to do. */
export const diskFailure = (
  file: string,
  error: unknown,
  kept = 'What was there before is still there.',
): CoachError => {
  const [what, advice] = REASONS[codeOf(error)] ?? [
    `the system says ${codeOf(error) || (error instanceof Error ? error.message : 'nothing')}`,
    'Try it again.',
  ];
  return data(`${file}: ${what}. ${kept}`, advice, { cause: error });
};

/**
 * Makes a folder and those above it, to last. One of ours is its owner's alone, whatever the umask and whoever made it;
 * one that the person chose keeps the mode that it had. Raises `data`.
 */
export const makeFolder = (folder: string, ours = true): void => {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER });
    if (ours || made !== undefined) chmodSync(folder, OWNER_FOLDER);
    if (made === undefined) return;
    // A name lasts only once the folder that it is in is on disk too.
    const topmost = resolve(made);
    for (let at = resolve(folder); ; at = dirname(at)) {
      syncFolder(dirname(at));
      if (at === topmost || at === dirname(at)) return;
    }
  } catch (error) {
    throw diskFailure(folder, error);
  }
};

/**
 * Makes the folders `parts`, one in the other, inside `root`; each is its owner's alone, and none of them may be a
 * link, which could lead out of `root`. Raises `data`.
 */
export const makeFolders = (root: string, parts: readonly string[]): string => {
  let at = root;
  makeFolder(at);
  for (const part of parts) {
    at = join(at, part);
    refuseLink(at);
    makeFolder(at);
  }
  return at;
};

/** Raises `data` where a folder of ours is a link: it could lead anywhere. What is not there is no link. */
export const refuseLink = (folder: string): void => {
  let isLink: boolean | undefined;
  try {
    isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  } catch (error) {
    throw diskFailure(folder, error);
  }
  if (isLink) throw diskFailure(folder, Object.assign(new Error('a link'), { code: 'ELOOP' }));
};

/** Makes renames and new names in a folder last. Some systems can't sync a folder (Windows): there it is left out. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(codeOf(error))) throw error;
  } finally {
    closeSync(handle);
  }
};

/**
 * Writes a file whole: temporary file beside it, fsync, then into place, then fsync of the folder.
 *
 * @param fresh refuse where the file is there already, with no moment in between in which another could make it.
 * Raises `data` with the file's name; then what was there before is untouched, and no temporary file is left.
 * Raises an error with code EEXIST where `fresh` finds one.
 */
export const writeWhole = (file: string, text: string | Uint8Array, fresh = false): void => {
  const folder = dirname(file);
  const temporary = join(folder, temporaryName());
  try {
    writeSynced(temporary, text);
    if (fresh) takeName(temporary, file, text);
    else renameSync(temporary, file);
    syncFolder(folder);
  } catch (error) {
    removeQuietly(temporary);
    if (fresh && codeOf(error) === 'EEXIST') throw error;
    throw diskFailure(file, error);
  }
};

/** A hard link is the one step that both puts a file in place whole and refuses a name that is taken. */
const takeName = (temporary: string, file: string, text: string | Uint8Array): void => {
  try {
    linkSync(temporary, file);
    unlinkSync(temporary);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    // A memory stick: no links there. The name is taken first, then filled; a failure gives it back.
    unlinkSync(temporary);
    writeSynced(file, text);
  }
};

/** What a file system says that has no second names for a file. */
export const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

const writeSynced = (file: string, text: string | Uint8Array): void => {
  const handle = openSync(file, 'wx', OWNER_FILE);
  try {
    try {
      fchmodSync(handle, OWNER_FILE);
    } catch (error) {
      // Where a disk has no modes to set, what it was opened with is all that there is.
      if (!NO_LINKS.includes(codeOf(error))) throw error;
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    // A nearly full disk takes a part and says so only by the count.
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } catch (error) {
    removeQuietly(file);
    throw error;
  } finally {
    closeSync(handle);
  }
};

/** For what is left of a write that failed: the failure to tell of is the first one. */
export const removeQuietly = (file: string): void => {
  try {
    unlinkSync(file);
  } catch {
    // It was never made, or the disk does not even let it be removed.
  }
};

/** Raises nothing where it is gone already. */
export const removeIfThere = (file: string): void => {
  try {
    unlinkSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
};
