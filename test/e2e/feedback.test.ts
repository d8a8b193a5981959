/** From the letter to the sorted reply, in a real terminal. */

import { describe, expect, it } from 'vitest';
import { newHome, openTerminal, runPiped } from './terminal.js';

const NOTES = JSON.stringify({
  answers: {
    outcome: 'rejected',
    role: 'Staff nurse',
    company: "St Mary's",
    'ask-whom': 'Dana, dana@firm.example',
    'more-needed': ['drug doses'],
  },
});

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 20 },
])('asking for feedback at $columns columns', (size) => {
  it('letter, sent, reply pasted, left half sorted, gone on with', async () => {
    const home = newHome();
    await runPiped(home, ['start', '--answers', '-'], { input: NOTES });

    const letter = openTerminal(home, ['feedback', 'draft'], size);
    await letter.see('What would you like to ask about?');
    letter.type('2\r');
    await letter.see('Check the spelling: "drug doses"');
    letter.type('\r');
    await letter.see('What name should the letter end with?');
    letter.type('Ana Horvat\r');
    await letter.see('in your next letters');
    letter.type('\r');
    await letter.see('Have you sent it?');
    expect(letter.scrollback()).toContain('Ana Horvat');
    expect(letter.scrollback().replace(/\s+/g, ' ')).toContain("thing I'd like to work on: drug doses.");
    letter.type('2\r');
    await letter.see('Noted: asked on');
    expect(await letter.ended).toBe(0);

    const log = openTerminal(home, ['feedback', 'log'], size);
    await log.see('What did they write');
    log.paste('Hi,\nGood opening. Show how you calculate drug doses.\nBest,\nDana');
    await log.see('Dana');
    log.type('\r');
    await log.see('Who was it?');
    log.type('\r');
    await log.see('When did it come?');
    log.type('\r');
    await log.see('They said (1 of 2)');
    log.type('4\r');
    await log.see('They said (2 of 2)');
    log.type('\u0003');
    expect(await log.ended).toBe(130);
    expect(log.scrollback().replace(/\s+/g, '')).toContain('--sort');
    for (const line of log.scrollback().split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(size.columns);

    const rest = openTerminal(home, ['feedback', 'log', '--sort'], size);
    await rest.see('They said (2 of 2)');
    rest.type('2\r');
    await rest.see('You both said it');
    expect(await rest.ended).toBe(0);
    const { out } = await runPiped(home, ['checklist']);
    expect(out.replace(/\s+/g, ' ')).toMatch(/Show how you calculate drug doses(?!\.)/);
    expect(out).not.toContain('Good opening');
  });
});

describe('half typed text', () => {
  it('is offered again after Ctrl-C and after Esc, and doctor finds nothing wrong', async () => {
    const home = newHome();
    const size = { columns: 80, rows: 24 };
    await runPiped(home, ['start', '--answers', '-'], { input: NOTES });
    const [id] = JSON.parse((await runPiped(home, ['list', '--json'])).out).map(
      (row: { readonly id: string }) => row.id,
    );

    const left = openTerminal(home, ['feedback', 'log', id], size);
    await left.see('What did they write');
    left.type('Good open');
    await left.see('Good open');
    left.type('\u0003');
    expect(await left.ended).toBe(130);
    expect(left.scrollback()).toContain(`feedback log ${id}`);
    expect((await runPiped(home, ['doctor'])).status).toBe(0);

    const log = openTerminal(home, ['feedback', 'log', id], size);
    await log.see('Good open');
    log.type('ing.\r');
    await log.see('Who was it?');
    log.type(' Novak');
    await log.see('Dana Novak');
    log.type('\u001b');
    await log.see('What did they write');
    log.type('\r');
    await log.see('Dana Novak');
    log.type('\r');
    await log.see('When did it come?');
    log.type('\r');
    await log.see('They said');
    log.type('1\r');
    expect(await log.ended).toBe(0);
    expect(log.scrollback()).toContain('Good opening.');
  });
});
