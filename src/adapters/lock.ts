/**
 * One writer at a time for one name. A lock is a small file that says who holds it; the lock of a program that was
 * killed is in nobody's way.
 */

import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { data } from '../errors.js';
import { codeOf, diskFailure, makeFolder, removeIfThere } from './durable.js';
import { randomHex } from './ids.js';

/** Milliseconds after which a waiting writer gives up: a write takes a few, and twenty in a row still fit. */
const PATIENCE = 15_000;
/** Milliseconds after which a lock is stale though its holder can't be asked: another machine, or a process id used again. */
const FORGOTTEN = 60_000;
/** Milliseconds after which a lock without readable contents is one whose writer died between making and filling it. */
const UNFILLED = 5_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/**
 * Runs `work` while no other program runs work under the same lock file. Its folder is made where it is missing.
 * Raises `data` where the lock can't be had in fifteen seconds, or its folder can't be written.
 */
export const withLock = async <T>(file: string, work: () => T | Promise<T>): Promise<T> => {
  makeFolder(dirname(file));
  const token = randomHex(9);
  await acquire(file, token);
  try {
    return await work();
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

const take = (file: string, token: string): boolean => {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw diskFailure(file, error);
  }
  try {
    writeSync(handle, JSON.stringify({ token, pid: process.pid, host: hostname() }));
    return true;
  } catch (error) {
    unlinkSync(file);
    throw diskFailure(file, error);
  } finally {
    closeSync(handle);
  }
};

const read = (file: string): Holder | null => {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null;
    const { token, pid, host } = holder ?? {};
    return typeof token === 'string' && typeof pid === 'number' && typeof host === 'string'
      ? { token, pid, host }
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
  const gone = holder.host === hostname() && !isRunning(holder.pid);
  return gone || age > FORGOTTEN ? holder.token : null;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
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
