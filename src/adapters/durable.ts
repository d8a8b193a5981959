/**
 * Files written whole or not at all, on disk when the call returns, and for their owner only.
 *
 * By hand: write-file-atomic and atomically do temporary file, fsync and rename, but neither syncs the folder, so
 * that after a power cut the rename itself can be gone; and neither sets the mode whatever the umask.
 */

import {
  chmodSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type CoachError, data } from '../errors.js';
import { randomHex } from './ids.js';

const OWNER_FILE = 0o600;
const OWNER_FOLDER = 0o700;

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, then do it again.'],
  EDQUOT: ['your disk quota is used up', 'Free some space, then do it again.'],
  EACCES: ['it may not be written or read', 'Look at who owns it: ls -ld'],
  EPERM: ['it may not be written or read', 'Look at who owns it: ls -ld'],
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
 * Makes a folder and those above it. One of ours is its owner's alone, whatever the umask and whoever made it;
 * one that the person chose keeps the mode that it had. Raises `data`.
 */
export const makeFolder = (folder: string, ours = true): void => {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER });
    if (ours || made !== undefined) chmodSync(folder, OWNER_FOLDER);
  } catch (error) {
    throw diskFailure(folder, error);
  }
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
  const temporary = join(folder, `.${process.pid}-${randomHex(6)}.tmp`);
  try {
    writeSynced(temporary, text);
    if (fresh) linkSync(temporary, file);
    else renameSync(temporary, file);
    if (fresh) unlinkSync(temporary);
    syncFolder(folder);
  } catch (error) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was never made, or the disk does not even let it be removed: the failure to tell of is the first one.
    }
    if (fresh && codeOf(error) === 'EEXIST') throw error;
    throw diskFailure(file, error);
  }
};

const writeSynced = (file: string, text: string | Uint8Array): void => {
  const handle = openSync(file, 'wx', OWNER_FILE);
  try {
    fchmodSync(handle, OWNER_FILE);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
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
