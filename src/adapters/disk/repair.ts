/** Our files and folders are readable and writable by their owner only. */

import { chmodSync, lstatSync, rmSync } from 'node:fs';
import process from 'node:process';
import type { JournalIssue } from '../../ports/index.js';
import { OWNER_FILE, OWNER_FOLDER, onDisk } from './durable.js';
import { clearLock } from './lock.js';

const wanted = (isFolder: boolean): number => (isFolder ? OWNER_FOLDER : OWNER_FILE);

/** What is wrong with the mode (`0644, not 0600`), or `null`. Windows has no such modes. */
export const modeIssue = (path: string): string | null => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || process.platform === 'win32' || found.isSymbolicLink()) return null;
  const mode = found.mode & 0o7777;
  const right = wanted(found.isDirectory());
  return mode === right ? null : `${octal(mode)}, not ${octal(right)}`;
};

const octal = (mode: number): string => mode.toString(8).padStart(4, '0');

export const setMode = (path: string): void => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isSymbolicLink()) return;
  onDisk(path, () => chmodSync(path, wanted(found.isDirectory())), []);
};

export const repair = async ({ type, file }: JournalIssue): Promise<void> => {
  if (type === 'mode') return setMode(file);
  if (type === 'lock' && !file.includes('@')) return clearLock(file);
  if (type !== 'leftover' && type !== 'lock') throw new Error(`${type} isn't repaired by itself`);
  onDisk(file, () => rmSync(file, { recursive: true, force: true }), []);
};
