/** One writer at a time. A lock is a small file that names its holder; the lock of a killed program is broken. */

import { lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CoachError, data } from '../../errors.js';
import { randomHex } from '../ids.js';
import {
  codeOf,
  diskFailure,
  makeFolder,
  onDisk,
  refuseLink,
  removeIfThere,
  removeQuietly,
  takeName,
  writeNew,
} from './durable.js';
import { isRunning, ownBeginning, temporaryName } from './leftovers.js';

/** Milliseconds after which a waiting writer gives up. */
const PATIENCE = 15_000;
/**
 * Milliseconds after which a lock is stale if its holder can't be checked: on another machine, or on a system that does
 * not tell when a process began. A running holder keeps its lock: it may have been suspended.
 */
const FORGOTTEN = 60_000;
/** Milliseconds after which the writer of an empty lock must have died before filling it. */
const UNFILLED = 5_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** Start of the process, by `ownBeginning`. */
  readonly begun: string | null;
}

/**
 * Runs `work` while holding the lock. Raises `data` if the lock can't be had in fifteen seconds, or its folder can't be
 * written.
 *
 * @param work gets a check to call right before it writes: it raises `data` if the lock was broken meanwhile (a machine
 *   that slept for minutes, over a shared folder).
 */
export const withLock = async <T>(
  file: string,
  work: (stillOurs: () => void) => T | Promise<T>,
): Promise<T> => {
  refuseLink(dirname(file));
  makeFolder(dirname(file));
  const token = randomHex(9);
  await acquire(file, token);
  try {
    return await work(() => {
      if (read(file)?.token !== token)
        throw data(
          `${basename(file)}: this took so long that another rejection-coach went ahead. Nothing was changed.`,
          'Try again.',
        );
    });
  } finally {
    release(file, token);
  }
};

/** Tokens of locks that are given back, and that the disk would not remove. */
const left = new Set<string>();

/** What was to be done is done, so a disk that fails here is no failure of it. */
const release = (file: string, token: string): void => {
  try {
    if (read(file)?.token === token) removeIfThere(file);
  } catch (error) {
    if (codeOf(error) === '' && !(error instanceof CoachError)) throw error;
    left.add(token);
  }
};

const acquire = async (file: string, token: string): Promise<void> => {
  const until = Date.now() + PATIENCE;
  while (!take(file, token)) {
    const stale = staleToken(file);
    if (stale !== null) await breakLock(file, stale);
    else if (Date.now() > until)
      throw data(
        `${basename(file)}: another rejection-coach is writing this and has not finished. Nothing was changed.`,
        `If none is running, remove ${file} and try again.`,
      );
    else await wait(2 + Math.random() * 18);
  }
};

const holderHere = (token: string): Holder => ({
  token,
  pid: process.pid,
  host: hostname(),
  begun: ownBeginning(),
});

/** Not synced: after a power cut nobody holds a lock. */
const take = (file: string, token: string): boolean => {
  if (lstatSync(file, { throwIfNoEntry: false })) return false;
  const own = join(dirname(file), temporaryName());
  const holder = JSON.stringify(holderHere(token));
  try {
    writeNew(own, holder, false);
    takeName(own, file, holder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw diskFailure(file, error);
  } finally {
    removeQuietly(own);
  }
};

const isToken = (token: unknown): token is string =>
  typeof token === 'string' && /^[0-9A-Za-z]{1,64}$/.test(token);

const isProcess = (pid: unknown): pid is number => Number.isSafeInteger(pid) && Number(pid) > 0;

/** `null` where there is none, and where it was not written by us. */
const read = (file: string): Holder | null => {
  try {
    // A link may lead nowhere, and reading a pipe would wait for ever.
    if (!lstatSync(file).isFile()) return null;
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null;
    const { token, pid, host, begun } = holder ?? {};
    return isToken(token) && isProcess(pid) && typeof host === 'string'
      ? { token, pid, host, begun: typeof begun === 'string' ? begun : null }
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw diskFailure(file, error);
  }
};

const staleToken = (file: string): string | null => {
  const holder = read(file);
  const made = onDisk(file, () => lstatSync(file).mtimeMs);
  if (made === undefined) return null;
  // Absolute, since the clock may have been set back.
  const age = Math.abs(Date.now() - made);
  if (holder === null) return age > UNFILLED ? 'unfilled' : null;
  if (left.has(holder.token)) return holder.token;
  if (holder.host === hostname()) {
    if (!isRunning(holder.pid, holder.begun)) return holder.token;
    if (holder.begun !== null) return null;
  }
  return age > FORGOTTEN ? holder.token : null;
};

export const isStaleLock = (file: string): boolean => staleToken(file) !== null;

export const clearLock = async (file: string): Promise<void> => {
  const stale = staleToken(file);
  if (stale !== null) await breakLock(file, stale);
};

/**
 * Two writers that see the same stale lock must not both remove it: the second would remove the new lock of the first.
 * So it is removed under a second lock, named after its token, and checked again there.
 */
const breakLock = (file: string, stale: string): Promise<void> =>
  withLock(`${file}.${stale}`, () => {
    if (staleToken(file) === stale) onDisk(file, () => unlinkSync(file));
  });
