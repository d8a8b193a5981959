/** The drills that run every command have a run of each. */

import { expect, it } from 'vitest';
import { namesOfRuns } from '../../drills/lib/runs.mjs';
import { TABLE } from '../../src/program/table.js';

const commands = await Promise.all(
  TABLE.map(async ({ name, load }) => {
    const { command } = await load();
    return 'subcommands' in command ? command.subcommands.map((sub) => `${name} ${sub.name}`) : [name];
  }),
);

it('every command and subcommand has a run in drills/lib/runs.mjs, and no other has', () => {
  expect([...namesOfRuns()].sort()).toEqual(['', ...commands.flat()].sort());
});
