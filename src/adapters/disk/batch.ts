/** Many new files at once, with one sync for all of them: a sync of each would take minutes for thousands. */

import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, linkSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { codeOf, diskFailure, NO_LINKS, removeQuietly, syncFolder, writeWhole } from './durable.js';
import { temporaryName } from './leftovers.js';

interface NewFile {
  /** In a folder that is there. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Each whole or not at all, all on disk when it returns. Raises `data`. @returns the files whose name was taken. */
export const writeNewFiles = (files: readonly NewFile[]): readonly string[] => {
  const written: {
    readonly file: string;
    readonly temporary: string;
    readonly content: string | Uint8Array;
  }[] = [];
  const taken: string[] = [];
  const folders = new Set(files.map(({ file }) => dirname(file)));
  try {
    for (const { file, content } of files) {
      const temporary = join(dirname(file), temporaryName());
      written.push({ file, temporary, content });
      fill(temporary, content);
    }
    syncAll(
      written.map(({ temporary }) => temporary),
      folders,
    );
    for (const { file, temporary, content } of written)
      if (!takeName(temporary, file, content)) taken.push(file);
  } catch (error) {
    throw diskFailure(written.at(-1)?.file ?? '', error);
  } finally {
    for (const { temporary } of written) removeQuietly(temporary);
  }
  for (const folder of folders) syncFolder(folder);
  return taken;
};

const fill = (file: string, content: string | Uint8Array): void => {
  const handle = openSync(file, 'wx', 0o600);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // A nearly full disk may write only a part, without an error.
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  } finally {
    closeSync(handle);
  }
};

/** `sync -f` (coreutils) waits for the whole file system; Node has no call for that. */
const syncAll = (files: readonly string[], folders: ReadonlySet<string>): void => {
  if (process.platform === 'linux' && files.length > 1)
    try {
      for (const folder of folders) execFileSync('sync', ['-f', '--', folder], { stdio: 'ignore' });
      return;
    } catch {
      // Another `sync`, or none: then one after the other.
    }
  for (const file of files) {
    const handle = openSync(file, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
};

const takeName = (temporary: string, file: string, content: string | Uint8Array): boolean => {
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(codeOf(error))) throw error;
  }
  try {
    writeWhole(file, content, true);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};
