/** The first words, and a letter pasted where the job is asked for, in a real terminal. */

import { expect, it, vi } from 'vitest';
import { PATIENCE } from '../support/terminal.mjs';
import { newHome, openTerminal, runPiped } from './terminal.js';

const LETTER =
  'Dear Amara,\nThank you for your interest. We received many applications.\nKind regards,\nDana Novak';

it.each([{ args: [] }, { args: ['--plain'] }])(
  'a letter is kept as feedback with $args',
  async ({ args }) => {
    const home = newHome();
    const plain = args.length > 0;
    const terminal = openTerminal(home, ['start', ...args]);
    await terminal.see('What happened?');
    terminal.type(plain ? '1\r' : '\r');
    await terminal.see('a hard thing to hear');
    await terminal.see(/How much does it (?:sting|hurt)/);
    terminal.type('9\r');
    await terminal.see('help-now');
    await terminal.see(/Which role was it|What was the job/);
    terminal.type('npm start -- help-now\r');
    await terminal.see("doesn't have to be an emergency");
    await terminal.see(/call your local emergency number|call \d{3}/);
    if (plain) terminal.type(`${LETTER.replaceAll('\n', ' ')}\r`);
    else {
      terminal.paste(LETTER);
      await terminal.see('Dana Novak');
      terminal.type('\r');
    }
    await terminal.see('That looks like a letter');
    if (plain) await terminal.see('No, this is my answer');
    terminal.type(plain ? '1\r' : '\r');
    await vi.waitFor(async () => {
      const shown = JSON.parse((await runPiped(home, ['show', 'latest', '--json'])).out);
      expect(shown.answers['feedback-said']).toBe(plain ? LETTER.replaceAll('\n', ' ') : LETTER);
      expect(shown.answers.role ?? null).toBeNull();
    }, PATIENCE);
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
  },
);

it('the way to help stands on the screen again after going back and answering the same', async () => {
  const terminal = openTerminal(newHome(), ['start']);
  const showsHelp = (isWanted: boolean): Promise<void> =>
    vi.waitFor(() => {
      const screen = terminal.screen().join('\n');
      expect(screen.includes('type help-now at any question')).toBe(isWanted);
      expect(screen.includes('What was the job?')).toBe(isWanted);
      // Between two questions the screen shows neither, and a key that is typed then is dropped.
      expect(screen).toContain('Ctrl-C');
    }, PATIENCE);
  await terminal.see('What happened?');
  terminal.type('\r');
  await terminal.see('How much does it hurt');
  terminal.type('9\r');
  await showsHelp(true);
  terminal.type('\u001b');
  await showsHelp(false);
  terminal.type('\r');
  await showsHelp(true);
  terminal.type('\u0003');
  expect(await terminal.ended).toBe(130);
});

it('after an offer, the last words are about the offer, not about the next interview', async () => {
  const terminal = openTerminal(newHome(), ['start']);
  const answer = async (question: string | RegExp, typed: string): Promise<void> => {
    await terminal.see(question);
    terminal.type(`${typed}\r`);
  };
  await answer('What happened?', '4');
  await answer('What was the job?', 'Site manager');
  await answer('Which employer?', 'Kier');
  await answer('How far did it get?', '');
  await answer('What went well?', 'Knew the drawings');
  // Lines that come all at once are a paste.
  await terminal.see('Knew the drawings');
  await new Promise((later) => setTimeout(later, 300));
  terminal.type('\r');
  await answer('What would you do again?', 'Go through a real job');
  await answer('Anything else?', '1');
  await terminal.see('Before you say yes, ask for the offer in writing');
  expect(await terminal.ended).toBe(0);
  expect(terminal.written()).not.toContain('Before your next interview');
});
