/** Temporary names that tell their process, so that leftovers of a killed program can be recognised. */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { shortCode } from '../../domain/record/short-code.js';
import { randomHex } from '../ids.js';

/** Milliseconds after which no program on any machine still needs a temporary file. */
const LONG_AGO = 24 * 3_600_000;

const hostCode = (): string => shortCode(hostname());

/** `k7qm4x-4711-90210-0f3a9c…`: machine, process id, start of the process, random digits. */
export const ownName = (): string => nameOf(process.pid, ownBeginning());

/** The name that a process we started would give. */
export const nameOfChild = (pid: number): string => nameOf(pid, statOf(pid)?.begun ?? null);

const nameOf = (pid: number, begun: string | null): string =>
  `${hostCode()}-${pid}-${begun ?? 0}-${randomHex(6)}`;

const OWN = /^([0-9a-z]{6})-(\d+)-(\d+)-[0-9a-f]{12}$/;

export const isOwnName = (name: string): boolean => OWN.test(name);

/** Whether the process that made the name still runs; `null` if it is on another machine. */
export const isAlive = (name: string): boolean | null => {
  const [, host, pid, begun] = OWN.exec(name) ?? [];
  if (host !== hostCode()) return null;
  return isRunning(Number(pid), begun === '0' ? null : (begun ?? null));
};

/** Removes everything in a folder that is named after a program that was killed. @param ownerIn finds its name. */
export const sweep = (folder: string, ownerIn: (name: string) => string): void => {
  for (const name of readdirSync(folder))
    if (isAlive(ownerIn(name)) === false) rmSync(join(folder, name), { recursive: true, force: true });
};

/** Hidden, so that it is not taken for a record. */
export const temporaryName = (): string => `.${ownName()}.tmp`;

const ownerOf = (name: string): string | null => {
  if (!name.startsWith('.') || !name.endsWith('.tmp')) return null;
  const own = name.slice(1, -4);
  return isOwnName(own) ? own : null;
};

export const isTemporary = (name: string): boolean => ownerOf(name) !== null;

/** @param made when it was made, in milliseconds; called only if the process is on another machine. */
export const isLeftover = (name: string, made: () => number): boolean => {
  const owner = ownerOf(name);
  if (owner === null) return false;
  const alive = isAlive(owner);
  return alive === null ? Date.now() - made() > LONG_AGO : !alive;
};

/** @param begun its start by `statOf`; `null` if not known. */
export const isRunning = (pid: number, begun: string | null): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code !== 'EPERM') return false;
  }
  const now = statOf(pid);
  // A killed program that its parent has not asked after still has its number, but does nothing more.
  if (now?.state === 'Z' || now?.state === 'X') return false;
  return begun === null || now === null || now.begun === begun;
};

/**
 * The state of a process and its start time in the system's own unit, which tells it from a later one with the same id;
 * `null` except on Linux.
 */
const statOf = (pid: number): { readonly state: string; readonly begun: string } | null => {
  if (process.platform !== 'linux') return null;
  try {
    // proc(5): the name, in parentheses, may hold anything; the state follows it, `starttime` is the twentieth field.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', begun: fields[19] ?? '' };
  } catch {
    return null;
  }
};

let own: string | null | undefined;

export const ownBeginning = (): string | null => {
  own ??= statOf(process.pid)?.begun ?? null;
  return own;
};
