/**
 * Texts that are open in the person's editor, each in a folder of its own, so that swap files and backups go with it.
 * Beside these, texts kept for another try.
 */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, isOwnName } from '../disk/leftovers.js';

export const editingFolder = (journal: string): string => join(journal, 'editing');

/** Removes what killed programs had open. */
export const sweepEditing = (journal: string): void => {
  const folder = editingFolder(journal);
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (isOwnName(entry.name) && isAlive(entry.name) === false)
        rmSync(join(folder, entry.name), { recursive: true, force: true });
  } catch {
    // There is no such folder, or it is read-only: `doctor` lists what is left.
  }
};
