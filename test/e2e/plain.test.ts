/** What a person who listens gets: no colour, whole lines, and the words of the keyboard said. */

import { expect, inject, it } from 'vitest';
import { environment, openTerminal as openPseudoTerminal } from '../support/terminal.mjs';
import { newHome, openTerminal, runPiped } from './terminal.js';

const settled = async (plain: boolean): Promise<string> => {
  const home = newHome();
  if (plain) expect((await runPiped(home, ['settings', 'plain', 'true'])).status).toBe(0);
  return home;
};

it.each<[string, readonly string[], Record<string, string>, boolean]>([
  ['--plain', ['--plain'], {}, false],
  ['the settings', [], {}, true],
  ['REJECTION_COACH_PLAIN', [], { REJECTION_COACH_PLAIN: '1' }, false],
  ['ACCESSIBLE', [], { ACCESSIBLE: '1' }, false],
])(
  'by %s an error has no colour, be it in the call or in what was asked for',
  async (_, flag, env, inSettings) => {
    const home = await settled(inSettings);
    for (const wrong of [['show', 'nobody'], ['--nonsense']]) {
      const coloured = openTerminal(newHome(), wrong);
      await coloured.ended;
      expect(coloured.written()).toContain('\u001b[31m');
      const terminal = openTerminal(home, [...flag, ...wrong], { env });
      await terminal.ended;
      expect(terminal.written()).toContain('rejection-coach: ');
      expect(terminal.written()).not.toContain('\u001b[');
    }
  },
);

it('a terminal that says it is 0 columns wide is taken for one of 80', async () => {
  const command = 'stty cols 0 rows 0 && exec "$NODE" "$PROGRAM" show nobody-of-that-name';
  const env = environment(newHome(), { NODE: process.execPath, PROGRAM: inject('program') });
  const terminal = openPseudoTerminal(['bash', '-c', command], { env });
  await terminal.ended;
  expect(terminal.written()).toContain("there is no debrief 'nobody-of-that-name'");
});
