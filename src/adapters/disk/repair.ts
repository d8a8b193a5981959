/** Repairs that lose nothing: modes, leftovers of killed programs, stale locks. Never a record. */

import { rmSync } from 'node:fs';
import type { JournalIssue } from '../../ports/index.js';
import { diskFailure } from './durable.js';
import { clearLock } from './lock.js';
import { setMode } from './modes.js';

export const repair = async ({ type, file }: JournalIssue): Promise<void> => {
  if (type === 'mode') return setMode(file);
  if (type === 'lock' && !file.includes('@')) return clearLock(file);
  if (type !== 'leftover' && type !== 'lock') throw new Error(`${type} isn't repaired by itself`);
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    throw diskFailure(file, error);
  }
};
