/** `rejection-coach` alone, with the packed program in a real terminal. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, openTerminal, runPiped } from './terminal.js';

const withInterview = async (): Promise<string> => {
  const home = newHome();
  const input = JSON.stringify({
    answers: {
      outcome: 'rejected',
      role: 'Cook',
      'more-needed': ['stock'],
      'questions-asked': ['Why here?'],
    },
  });
  expect((await runPiped(home, ['start', '--answers', '-'], { input })).status).toBe(0);
  const facts = ['--role', 'Shift manager', '--company', 'Kessel & Sons', '--when', 'in 6 days 10:00'];
  expect((await runPiped(home, ['next', 'add', ...facts])).status).toBe(0);
  return home;
};

const debriefsIn = (home: string): readonly string[] => readdirSync(join(home, 'journal', 'debriefs'));

it.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 24 },
])(
  'the interview is nearest; a draft that is begun comes after it, and can be thrown away: %o',
  async (size) => {
    const home = await withInterview();
    const first = openTerminal(home, [], size);
    await first.see('Leave');
    const screen = first.screen().join('\n');
    expect(screen).toMatch(/in 6 days\n.*Shift manager, Kessel & Sons\n/);
    expect(screen).toMatch(/What to do before it\s+0 of \d+ done/);
    expect(screen).toMatch(/Rehearse\s+2 cards, about 2 min/);
    for (const line of first.screen()) expect(line.trimEnd().length).toBeLessThanOrEqual(size.columns);
    first.type('\r');
    await first.see(/Print:[\s\S]*Enter: back to the menu/);
    first.type('\r');
    await first.see(/Print:[\s\S]*Leave/);
    // I had another no
    first.type('5\r');
    await first.see('What happened?');
    first.type('\r');
    await first.see('How much does it hurt');
    first.type('7\r');
    await first.see('What was the job');
    first.type('\u0003');
    expect(await first.ended).toBe(130);
    expect(debriefsIn(home)).toHaveLength(2);

    const second = openTerminal(home, [], size);
    await second.see(/Carry on with the draft\s+no job or employer/);
    second.type('6\r');
    await second.see('Moved to the bin');
    await second.see(/rejection-coach\s+restore/);
    await second.see(/restore[\s\S]*Leave/);
    expect(second.screen().join('\n').split('Moved to the bin')[1]).not.toContain('Carry on with');
    second.type('\u001b');
    expect(await second.ended).toBe(130);
    expect(debriefsIn(home)).toHaveLength(1);
  },
);

it('read aloud, the day after an interview, with one key', async () => {
  const home = await withInterview();
  const terminal = openTerminal(home, ['--plain', '--as-of', 'in 7 days']);
  await terminal.see('Your interview was yesterday');
  await terminal.see('1. How did it go?');
  terminal.type('1\r');
  await terminal.see('5. Not now');
  terminal.type('thank them\r');
  await terminal.see('What name should the letter end with?');
  terminal.type('Jo Bloggs\r');
  await terminal.see('in your next letters too?');
  terminal.type('1\r');
  const inSixDays = new Date(Date.now() + 6 * 86_400_000);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(inSixDays);
  await terminal.see(new RegExp(`for\\s+the time you gave me on ${weekday}`));
  await terminal.see('Do you want to go over it too?');
  terminal.type('2\r');
  await terminal.see('What would you like to do?');
  terminal.type('stop\r');
  expect(await terminal.ended).toBe(130);
});

it('one Enter, then Ctrl-C: nothing is kept, and the next start is the first again', async () => {
  const home = newHome();
  for (const _ of [1, 2]) {
    const terminal = openTerminal(home, []);
    await terminal.see('What happened?');
    terminal.type('\r');
    await terminal.see('How much does it hurt');
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(terminal.scrollback()).toContain('nothing was kept');
    expect(debriefsIn(home)).toEqual([]);
  }
});

it('without a terminal it names what to type, and ends with status 2', async () => {
  const { status, err } = await runPiped(await withInterview(), []);
  expect(status).toBe(2);
  expect(err).toContain('rejection-coach checklist');
});
