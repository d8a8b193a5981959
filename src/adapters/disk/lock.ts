/**
 * One writer at a time for one name. A lock is a small file that says who holds it; the lock of a program that was
 * killed is in nobody's way.
 */

import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { data } from '../../errors.js';
import { randomHex } from '../ids.js';
import { codeOf, diskFailure, makeFolder, NO_LINKS, refuseLink, removeIfThere } from './durable.js';
import { isRunning, ownBeginning, temporaryName } from './leftovers.js';

/** Milliseconds after which a waiting writer gives up: a write takes a few, and twenty in a row still fit. */
const PATIENCE = 15_000;
/**
 * Milliseconds after which a lock is stale though its holder can't be asked: another machine, or a system that does not
 * say whether a process id was used again. A holder that can be asked is never too slow: it may have been suspended.
 */
const FORGOTTEN = 60_000;
/** Milliseconds after which a lock without readable contents is one whose writer died between making and filling it. */
const UNFILLED = 5_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, where the system tells it; else `null`. */
  readonly begun: string | null;
}

/**
 * Runs `work` while no other program runs work under the same lock file. Its folder is made where it is missing.
 * Raises `data` where the lock can't be had in fifteen seconds, or its folder can't be written.
 *
 * @param work gets a check to call right before it writes: it raises `data` where the lock was taken away meanwhile
 * (a machine that slept for minutes, over a shared folder).
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
          'Do it again.',
        );
    });
  } finally {
    if (read(file)?.token === token) removeIfThere(file);
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
        `If none is running, remove ${file} and do it again.`,
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

/**
 * A lock is there with what it says or not at all: one that its writer was killed over, half made, would keep everybody
 * waiting. Where a file system has no second names for a file it is made and filled in two steps all the same.
 */
const take = (file: string, token: string): boolean => {
  if (existsSync(file)) return false;
  const own = join(dirname(file), temporaryName());
  try {
    fill(own, token);
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (NO_LINKS.includes(codeOf(error))) return takeInTwoSteps(file, token);
    throw diskFailure(file, error);
  } finally {
    discard(own);
  }
};

/** It may never have been made, in a folder that can't be written: the failure to tell of is that one. */
const discard = (own: string): void => {
  try {
    unlinkSync(own);
  } catch {
    // What stays is swept by `doctor --fix`.
  }
};

const takeInTwoSteps = (file: string, token: string): boolean => {
  try {
    fill(file, token);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    removeIfThere(file);
    throw diskFailure(file, error);
  }
};

/** Raises an error with code EEXIST where there is one. */
const fill = (file: string, token: string): void => {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, JSON.stringify(holderHere(token)));
  } finally {
    closeSync(handle);
  }
};

const read = (file: string): Holder | null => {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null;
    const { token, pid, host, begun } = holder ?? {};
    return typeof token === 'string' && typeof pid === 'number' && typeof host === 'string'
      ? { token, pid, host, begun: typeof begun === 'string' ? begun : null }
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw diskFailure(file, error);
  }
};

/** What names the lock now in the way, if it is nobody's any more; else `null`. */
const staleToken = (file: string): string | null => {
  const holder = read(file);
  let age: number;
  try {
    // A lock of tomorrow is one from before the clock was set back: as old as one of yesterday.
    age = Math.abs(Date.now() - statSync(file).mtimeMs);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw diskFailure(file, error);
  }
  if (holder === null) return age > UNFILLED ? 'unfilled' : null;
  if (holder.host === hostname()) {
    if (!isRunning(holder.pid, holder.begun)) return holder.token;
    if (holder.begun !== null) return null;
  }
  return age > FORGOTTEN ? holder.token : null;
};

/** Whether a lock file is in somebody's way though nobody holds it. What breaks it is the next writer, or `doctor`. */
export const isStaleLock = (file: string): boolean => staleToken(file) !== null;

/** Takes a stale lock away; one that somebody holds stays. */
export const clearLock = async (file: string): Promise<void> => {
  const stale = staleToken(file);
  if (stale !== null) await breakLock(file, stale);
};

/**
 * Two who both see the same stale lock must not both remove it: the second would remove the lock that the first has
 * taken since. Whoever removes it holds a guard named after that very lock, and looks again under the guard.
 */
const breakLock = (file: string, stale: string): Promise<void> =>
  withLock(`${file}.${stale}`, () => {
    if (staleToken(file) !== stale) return;
    try {
      unlinkSync(file);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw diskFailure(file, error);
    }
  });
