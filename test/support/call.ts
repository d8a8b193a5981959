/** Runs a command as from a shell, over a world of memory. */

import { CoachError, STATUS } from '../../src/errors.js';
import { type World as Outside, run } from '../../src/program.js';
import type { World } from './fakes.js';

/** @returns the exit status; the message of an expected failure stands in `err`. */
export const call = async (w: World, ...argv: readonly string[]): Promise<number> => {
  const outside: Outside = { version: '0', columns: 80, out: () => {}, open: async () => w.context };
  try {
    await run(argv, outside);
    return 0;
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    w.context.output.err(`${error.message}\n${error.advice}\n`);
    return STATUS[error.failure];
  }
};
