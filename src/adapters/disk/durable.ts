/**
 * Writes files whole or not at all, on disk when the call returns, readable by their owner only.
 *
 * By hand, since each library leaves steps out. write-file-atomic: no fsync of the folder, so a power cut can undo the
 * rename; no atomic refusal of a name that is taken. atomically 2: the same, and its synchronous form writes once, of
 * which a nearly full disk takes a part without an error. fs.writeFile with `flush`: no temporary file. Node's fsync is
 * F_FULLFSYNC on macOS.
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
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { CoachError, data } from '../../errors.js';
import { temporaryName } from './leftovers.js';

export const OWNER_FILE = 0o600;
export const OWNER_FOLDER = 0o700;

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const FORBIDDEN = [
  "it can't be read or written",
  'Look at who owns it (ls -ld shows that) and make it yours. Then try again.',
] as const;

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, then try again.'],
  EDQUOT: ['your disk quota is used up', 'Free some space, then try again.'],
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: ['the disk is read-only', 'Choose another folder with --home DIR.'],
  ENOTDIR: [
    'part of the path is a file, and it has to be a folder',
    'Move that file away, or choose another folder with --home DIR.',
  ],
  EEXIST: [
    'there is a file, and it has to be a folder',
    'Move that file away, or choose another folder with --home DIR.',
  ],
  EISDIR: ['there is a folder, and it has to be a file', 'Move that folder away.'],
  ERR_STRING_TOO_LONG: ['it is too large to read', 'Move it out of the journal.'],
  ERR_FS_FILE_TOO_LARGE: ['it is too large to read', 'Move it out of the journal.'],
  ENOENT: ['it is gone', 'Find out what moved it.'],
  ELOOP: ["it's a link, and links aren't followed here", 'Put the file itself there.'],
};

/** A disk error as an expected failure; one that is told already stays as it is. */
export const diskFailure = (
  file: string,
  error: unknown,
  kept = 'What was there before is still there.',
): CoachError => {
  if (error instanceof CoachError) return error;
  const [what, advice] = REASONS[codeOf(error)] ?? [
    `the system says ${codeOf(error) || (error instanceof Error ? error.message : 'nothing')}`,
    'Try again.',
  ];
  return data(`${file}: ${what}. ${kept}`, advice, { cause: error });
};

/**
 * What `act` gives. Raises `data` for a disk error, and gives `undefined` for one of those that are `expected`: by
 * default, that there is nothing at that path.
 */
export const onDisk = <T>(
  path: string,
  act: () => T,
  expected: readonly string[] = ['ENOENT'],
): T | undefined => {
  try {
    return act();
  } catch (error) {
    if (expected.includes(codeOf(error))) return undefined;
    throw diskFailure(path, error);
  }
};

/** Another one after every change of the file. */
export const versionOf = ({ ino, mtimeMs, size }: Stats): string => `${ino}-${mtimeMs}-${size}`;

/** The error codes where a part of the path may be a file, too. */
export const NO_SUCH_PATH: readonly string[] = ['ENOENT', 'ENOTDIR'];

/**
 * Makes a folder and its parents durably. Our own folders get mode 0700, whatever the umask; one that the person chose
 * keeps its mode. Raises `data`.
 */
export const makeFolder = (folder: string, ours = true): void => {
  const made: string[] = [];
  try {
    makeMissing(resolve(folder), made);
    if (ours || made.length > 0) chmodSync(folder, OWNER_FOLDER);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw diskFailure(folder, error);
    throw data(
      `${folder}: no folder can be made there. Nothing was changed.`,
      'Is its disk connected? Or choose another folder with --home DIR.',
      { cause: error },
    );
  }
  // A new name is durable only once its parent folder is synced.
  for (const at of made) syncFolder(dirname(at));
};

/** By hand: in /proc, where no folder can be made, Node's own `recursive` tries without end. */
const makeMissing = (folder: string, made: string[]): void => {
  try {
    mkdirSync(folder, OWNER_FOLDER);
    made.push(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || statSync(dirname(folder), { throwIfNoEntry: false })) throw error;
    makeMissing(dirname(folder), made);
    mkdirSync(folder, OWNER_FOLDER);
    made.push(folder);
  }
};

/** Makes nested folders inside `root`; none may be a link, which could lead out of it. Raises `data`. */
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

/** Raises `data` if a folder of ours is a link, which could lead anywhere. */
export const refuseLink = (folder: string): void => {
  const found = onDisk(folder, () => lstatSync(folder, { throwIfNoEntry: false }));
  if (found?.isSymbolicLink())
    throw diskFailure(folder, Object.assign(new Error('a link'), { code: 'ELOOP' }));
};

/**
 * Makes renames and new names in a folder durable, where the system can sync folders (not Windows). Raises `data`: the
 * change itself is made, so the message must not say that nothing was.
 */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(codeOf(error))) return;
    throw data(
      `${folder}: this is done, but the disk didn't confirm it (${codeOf(error)}). A power cut may undo it.`,
      'Look at what is there before you try again.',
      { cause: error },
    );
  }
};

/**
 * Writes a temporary file beside `file`, syncs it, moves it into place, and syncs the folder. Raises `data`; then the
 * file is as before, and no temporary file is left.
 *
 * @param fresh raise an error with code EEXIST if the file exists.
 */
export const writeWhole = (file: string, text: string | Uint8Array, fresh = false): void => {
  const folder = dirname(file);
  const temporary = join(folder, temporaryName());
  try {
    writeNew(temporary, text);
    if (fresh) takeName(temporary, file, text);
    else renameSync(temporary, file);
  } catch (error) {
    removeQuietly(temporary);
    if (fresh && codeOf(error) === 'EEXIST') throw error;
    throw diskFailure(file, error);
  }
  syncFolder(folder);
};

/**
 * Only a hard link both puts a file in place whole and refuses a name that is taken: then it raises an error with code
 * EEXIST.
 */
export const takeName = (temporary: string, file: string, text: string | Uint8Array): void => {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    // No links, as on a memory stick: the name is taken first, then filled; a failure removes it again.
    writeNew(file, text);
  }
  removeQuietly(temporary);
};

/** Error codes of a file system without hard links. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** @param isSynced otherwise the caller syncs it. */
export const writeNew = (file: string, text: string | Uint8Array, isSynced = true): void => {
  const handle = openSync(file, 'wx', OWNER_FILE);
  try {
    try {
      fchmodSync(handle, OWNER_FILE);
    } catch (error) {
      // Some disks have no modes.
      if (!NO_LINKS.includes(codeOf(error))) throw error;
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    // A nearly full disk may write only a part, without an error.
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    if (isSynced) fsyncSync(handle);
  } catch (error) {
    removeQuietly(file);
    throw error;
  } finally {
    closeSync(handle);
  }
};

/** After a failed write: the first error is the one to report. */
export const removeQuietly = (file: string): void => {
  try {
    unlinkSync(file);
  } catch {
    // Never made, or can't be removed.
  }
};

export const removeIfThere = (file: string): void => {
  try {
    unlinkSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
};
