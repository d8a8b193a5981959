/** Many new files at once, with one sync for all of them: a sync of each would take minutes for thousands. */

import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { codeOf, diskFailure, removeQuietly, syncFolder, takeName, writeNew } from './durable.js';
import { temporaryName } from './leftovers.js';

interface NewFile {
  /** In a folder that is there. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Each whole or not at all, all on disk when it returns. Raises `data`. @returns the files whose name was taken. */
export const writeNewFiles = (files: readonly NewFile[]): readonly string[] => {
  const written: (NewFile & { readonly temporary: string })[] = [];
  const taken: string[] = [];
  const folders = new Set(files.map(({ file }) => dirname(file)));
  try {
    for (const { file, content } of files) {
      const temporary = join(dirname(file), temporaryName());
      written.push({ file, temporary, content });
      writeNew(temporary, content, false);
    }
    const temporaries = written.map(({ temporary }) => temporary);
    syncAll(temporaries, folders);
    for (const { file, temporary, content } of written)
      if (isTaken(temporary, file, content)) taken.push(file);
  } catch (error) {
    throw diskFailure(written.at(-1)?.file ?? '', error);
  } finally {
    for (const { temporary } of written) removeQuietly(temporary);
  }
  for (const folder of folders) syncFolder(folder);
  return taken;
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

const isTaken = (temporary: string, file: string, content: NewFile['content']): boolean => {
  try {
    takeName(temporary, file, content);
    return false;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return true;
  }
};
