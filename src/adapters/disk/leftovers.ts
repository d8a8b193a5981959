/** Names that say whose they are, so that what a killed program left can be told from what a running one needs. */

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { shortCode } from '../../domain/record/short-code.js';
import { randomHex } from '../ids.js';

/** Milliseconds after which no program, on whatever machine, still needs a file that is there for one write. */
const LONG_AGO = 24 * 3_600_000;

/** This machine, in a few letters that may stand in a file name. */
const here = (): string => shortCode(hostname());

/** `k7qm4x-4711-90210-0f3a9c…`: machine, process, when that process began, chance. */
export const ownName = (): string => `${here()}-${process.pid}-${ownBeginning() ?? 0}-${randomHex(6)}`;

const OWN = /^([0-9a-z]{6})-(\d+)-(\d+)-[0-9a-f]{12}$/;

/** Whether a name is one that `ownName` gives. */
export const isOwnName = (name: string): boolean => OWN.test(name);

/** Whether the program that `ownName` was called in is still there; `null` where another machine would have to be asked. */
export const isAlive = (name: string): boolean | null => {
  const [, host, pid, begun] = OWN.exec(name) ?? [];
  if (host !== here()) return null;
  return isRunning(Number(pid), begun === '0' ? null : (begun ?? null));
};

/** Hidden, so that nobody takes it for a record. */
export const temporaryName = (): string => `.${ownName()}.tmp`;

/** What `ownName` gave for a temporary file, or `null` where it is none. */
const ownerOf = (name: string): string | null => {
  if (!name.startsWith('.') || !name.endsWith('.tmp')) return null;
  const own = name.slice(1, -4);
  return isOwnName(own) ? own : null;
};

export const isTemporary = (name: string): boolean => ownerOf(name) !== null;

/**
 * Whether a temporary file is one that a killed program left.
 *
 * @param made when it was made, in milliseconds; asked only where the program can't be.
 */
export const isLeftover = (name: string, made: () => number): boolean => {
  const owner = ownerOf(name);
  if (owner === null) return false;
  const alive = isAlive(owner);
  return alive === null ? Date.now() - made() > LONG_AGO : !alive;
};

/** @param begun what `beginningOf` said of it; `null` where that is not known. */
export const isRunning = (pid: number, begun: string | null): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code !== 'EPERM') return false;
  }
  const now = begun === null ? null : beginningOf(pid);
  return now === null || now === begun;
};

/**
 * When a process began, as its system counts it, or `null` where that can't be known (only Linux tells it in a file).
 * It tells a program from another one that was given the same process id since.
 */
const beginningOf = (pid: number): string | null => {
  if (process.platform !== 'linux') return null;
  try {
    // proc(5): the name, in parentheses, may hold anything; `starttime` is the twentieth field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

let own: string | null | undefined;

/** When this process began, or `null` where that can't be known. */
export const ownBeginning = (): string | null => {
  own ??= beginningOf(process.pid);
  return own;
};
