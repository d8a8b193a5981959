/**
 * Where texts are while they are open in the person's editor: a folder of its own for each, inside the journal, so that
 * what an editor leaves beside them (swap files, backups) goes with it. Beside these, texts kept for another try.
 */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, isOwnName } from '../disk/leftovers.js';

export const editingFolder = (journal: string): string => join(journal, 'editing');

/** Removes what programs that were killed had open. Costs one look where nothing ever was. */
export const sweepEditing = (journal: string): void => {
  const folder = editingFolder(journal);
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (isOwnName(entry.name) && isAlive(entry.name) === false)
        rmSync(join(folder, entry.name), { recursive: true, force: true });
  } catch {
    // There is none, or it may not be changed: `doctor` tells of what is left.
  }
};
