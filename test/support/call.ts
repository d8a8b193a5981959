/** Runs a command line against a world of memory. */

import type { Debrief } from '../../src/domain/debrief/debrief.js';
import type { Interview } from '../../src/domain/interview/interview.js';
import { CoachError, STATUS } from '../../src/errors.js';
import { type World as Outside, run } from '../../src/program/index.js';
import { type Act, scripted, type World, world } from './fakes.js';

/** The exit status; what main would say goes to standard error. Anything but an expected failure rejects. */
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

export const withDebriefs = (w: World, ...all: readonly Debrief[]): World => {
  for (const debrief of all) w.memory.store.debriefs.set(debrief.id, debrief);
  return w;
};

/** A command line with a scripted person in front of it, all of whose acts have to be used. */
export const callWith = async (
  acts: readonly Act[],
  { interviews = [], debriefs = [] }: { interviews?: readonly Interview[]; debriefs?: readonly Debrief[] },
  ...argv: readonly string[]
) => {
  const { prompter, said, done } = scripted(acts);
  const w = withDebriefs(world({ acts: prompter }), ...debriefs);
  for (const interview of interviews) w.memory.store.interviews.set(interview.id, interview);
  const status = await call(w, ...argv);
  done();
  return { w, said, status };
};
