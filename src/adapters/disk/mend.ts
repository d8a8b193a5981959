/** Repairs that lose nothing: modes, leftovers of killed programs, stale locks. Never a record. */

import { rmSync } from 'node:fs';
import type { Finding } from '../../ports/index.js';
import { diskFailure } from './durable.js';
import { clearLock } from './lock.js';
import { setMode } from './modes.js';

export const mend = async ({ trouble, file }: Finding): Promise<void> => {
  if (trouble === 'mode') return setMode(file);
  if (trouble === 'lock' && !file.includes('@')) return clearLock(file);
  if (trouble !== 'leftover' && trouble !== 'lock') throw new Error(`${trouble} is not mended by itself`);
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    throw diskFailure(file, error);
  }
};
