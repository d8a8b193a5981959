/** Our files and folders are readable and writable by their owner only. */

import { chmodSync, lstatSync } from 'node:fs';
import process from 'node:process';
import { diskFailure } from './durable.js';

const OWNER = { file: 0o600, folder: 0o700 } as const;

const wanted = (isFolder: boolean): number => (isFolder ? OWNER.folder : OWNER.file);

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
  try {
    chmodSync(path, wanted(found.isDirectory()));
  } catch (error) {
    throw diskFailure(path, error);
  }
};
