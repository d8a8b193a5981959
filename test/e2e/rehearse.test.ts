/** A rehearsal with the packed program in a real terminal. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, openTerminal, runPiped } from './terminal.js';

const ANSWERS = JSON.stringify({
  mode: 'full',
  answers: {
    role: 'Staff nurse',
    'role-needs': ['rotas', 'drug doses'],
    proof: ['wrote the rota for the ward'],
    'if-then': 'When they ask why, I will name two things',
  },
});

it('is answered with one key a card, left, and gone on with; without a terminal it says how', async () => {
  const home = newHome();
  await runPiped(home, ['start', '--answers', '-'], { input: ANSWERS });
  await runPiped(home, ['next', 'add', '--role', 'Staff nurse', '--when', 'in 9 days']);

  const first = openTerminal(home, ['rehearse']);
  await first.see('Card 1 of 3');
  first.type('1');
  await first.see('1. Wrote the rota');
  first.type('3');
  await first.see('Card 2 of 3');
  const rounds = readdirSync(join(home, 'journal', 'rehearsals'));
  expect(rounds).toHaveLength(1);
  first.type('\u0003');
  expect(await first.ended).toBe(130);
  await first.see('2 cards are left');

  const later = openTerminal(home, ['--plain', 'rehearse'], { columns: 40 });
  await later.see('Card 2 of 3');
  later.type('show\r');
  await later.see(/You wrote:\s+wrote/);
  later.type('good\r');
  await later.see('Card 3 of 3');
  later.type('show\r');
  await later.see('six months');
  later.type('hard\r');
  await later.see('That was round 1 of 3.');
  expect(await later.ended).toBe(0);

  const piped = await runPiped(home, ['rehearse']);
  expect(piped).toMatchObject({ status: 2, out: '' });
  expect(piped.err).toContain('rehearse --list');
  expect((await runPiped(home, ['rehearse', '--list'])).err).toContain('Nothing to practise today');
});
