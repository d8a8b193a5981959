/**
 * Texts that are open in the person's editor, each in a folder of its own, so that swap files and backups go with it.
 * Beside these, texts kept for another try.
 */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { makeFolder, makeFolders } from '../disk/durable.js';
import { ownName, sweep } from '../disk/leftovers.js';

export const editingFolder = (journal: string): string => join(journal, 'editing');

/** In front of the name of a folder outside the journal. */
const PREFIX = 'rejection-coach-';

/** Where a file never gets to a disk; on Linux alone. */
const inMemory = (): readonly string[] =>
  process.platform === 'linux'
    ? [process.env.XDG_RUNTIME_DIR ?? '', '/dev/shm'].filter(
        (folder) => folder !== '' && statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
      )
    : [];

/** A folder for one text. @param isLocked the journal may hold no plain text: in memory, where that can be had. */
export const makeEditingFolder = (journal: string, isLocked: boolean): string => {
  for (const folder of isLocked ? inMemory() : [])
    try {
      const own = join(folder, `${PREFIX}${ownName()}`);
      makeFolder(own);
      return own;
    } catch {
      // Not ours to write: the next one.
    }
  return makeFolders(journal, ['editing', ownName()]);
};

/** Removes what killed programs had open. */
export const sweepEditing = (journal: string): void => {
  sweepFolder(editingFolder(journal), '');
  for (const folder of inMemory()) sweepFolder(folder, PREFIX);
};

const sweepFolder = (folder: string, prefix: string): void => {
  try {
    sweep(folder, (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : ''));
  } catch {
    // There is no such folder, or it is read-only: `doctor` lists what is left.
  }
};
