/** docs/commands.md and the man page say what `--help` says. `npm run docs` writes them again. */

import { describe, expect, it } from 'vitest';
import { STATUS } from '../../src/errors.js';
import { TABLE } from '../../src/program/table.js';
import { manualOf, markdownOf, readReference } from '../support/reference.js';

const reference = await readReference();

describe('the command reference', () => {
  it('docs/commands.md is current', async () => {
    await expect(markdownOf(reference)).toMatchFileSnapshot('../../docs/commands.md');
  });

  it('man/rejection-coach.1 is current', async () => {
    await expect(manualOf(reference)).toMatchFileSnapshot('../../man/rejection-coach.1');
  });

  it('has every command and every exit status', () => {
    for (const { name } of TABLE) expect(reference.entries.map((entry) => entry.name)).toContain(name);
    for (const status of Object.values(STATUS)) expect(manualOf(reference)).toContain(`\n.B ${status}\n`);
  });
});
