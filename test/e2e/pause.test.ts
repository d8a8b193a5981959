/** Somebody types the hard sentence, in a real terminal; what is on the screen then is read. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { script } from '../../src/content/en/index.js';
import type { QuestionId } from '../../src/domain/debrief/debrief.js';
import { debrief } from '../support/debriefs.js';
import { summed } from '../support/files.js';
import { newHome, openTerminal, runPiped, type Terminal } from './terminal.js';

const HARD = 'I do not want to live any more';
const ID = '2026-11-24-k7qm';
const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 24 },
];
const UK = { LANG: 'en_GB.UTF-8' };

const home = (finished: string | null, open: readonly QuestionId[] = []): string => {
  const folder = newHome();
  mkdirSync(join(folder, 'journal', 'debriefs'), { recursive: true });
  const none = Object.fromEntries(script.questions.map(({ id }) => [id, null]));
  const values = { ...none, outcome: 'rejected', role: 'Staff nurse', company: 'Ward 7' };
  for (const id of open) delete (values as Record<string, unknown>)[id];
  const record = debrief(ID, values, { finished, mode: 'full' });
  const file = { sum: '', format: 'rejection-coach', schema: 2, kind: 'debrief', ...record };
  writeFileSync(fileIn(folder), summed(file));
  return folder;
};

const fileIn = (folder: string): string => join(folder, 'journal', 'debriefs', `${ID}.json`);

/** Everything that has to be in sight, at once. */
const readsThePause = async (terminal: Terminal): Promise<void> => {
  await terminal.see(/Carry on\s*\n/);
  const screen = terminal.screen();
  const text = screen.join(' ').replace(/\s+/g, ' ');
  expect(screen.length).toBe(24);
  for (const part of [
    "Let's stop for a moment. I may have read this wrong.",
    'suicide',
    'abuses you',
    'Your country, as a guess: United Kingdom.',
    'Samaritans: call 116 123',
    'In danger right now: call',
    'No one has been told.',
    "That isn't what I meant, carry on",
  ])
    expect(text, part).toContain(part);
  expect(screen.find((row) => /^ *[>❯]/.test(row))).toContain('1 Stop here for now');
  expect(text).toMatch(/ 1 Stop here .* 2 That isn't .* 3 Carry on /);
  expect(text).not.toMatch(/From samaritans|checked 2|how true|0 is not/);
};

const stopsKindly = async (terminal: Terminal): Promise<void> => {
  terminal.type('\r');
  expect(await terminal.ended).toBe(130);
  const text = terminal.scrollback().replace(/\s+/g, ' ');
  expect(text).toContain("Everything is saved. You don't have to finish this.");
  expect(text).toMatch(/rejection-coach (?:--plain )?help-now/);
};

/** One question of each kind that takes words. */
const KINDS: readonly QuestionId[] = ['thought', 'friend', 'known', 'role', 'ask-whom', 'if-then'];

describe.concurrent.each(SIZES)('at $columns × $rows the pause is whole', (size) => {
  it.each(KINDS)('where an answer to %s is edited', async (id) => {
    const folder = home('2026-11-24T10:00:00.000Z');
    const terminal = openTerminal(folder, ['edit', ID, id], { ...size, env: UK });
    await terminal.see(/Ctrl-C/);
    terminal.paste(HARD);
    await terminal.see(/live\s+any\s+more/);
    // A list takes the line with the first Enter, and ends with the second.
    terminal.type('\r');
    if (script.questions.find((question) => question.id === id)?.kind === 'list') terminal.type('\r');
    await readsThePause(terminal);
    await stopsKindly(terminal);
    expect(JSON.parse(readFileSync(fileIn(folder), 'utf8')).answers[id]).toMatchObject({ pause: 'stopped' });
  });

  it('in a debrief; coming back shows help first, not the words, and Enter leaves again', async () => {
    const folder = home(null, ['thought', 'belief', 'friend']);
    const terminal = openTerminal(folder, ['resume', ID], { ...size, env: UK });
    await terminal.see(/Ctrl-C/);
    terminal.type(`${HARD}\r`);
    await readsThePause(terminal);
    await stopsKindly(terminal);

    const again = openTerminal(folder, ['resume'], { ...size, env: UK });
    await again.see('Leave it for now');
    expect(again.scrollback()).not.toContain('not want to live');
    expect(again.scrollback().replace(/\s+/g, ' ')).toContain('call 116 123');
    await stopsKindly(again);

    const on = openTerminal(folder, ['resume'], { ...size, env: UK });
    await on.see('Leave it for now');
    on.type('2');
    await on.see(/friend/i);
    expect(on.scrollback()).not.toContain('not want to live');
    expect(on.scrollback()).not.toMatch(/How sure are you/);
    on.type('\u0003');
    await on.ended;
  });

  it('where things are marked, as one of their own', async () => {
    const folder = home('2026-11-24T10:00:00.000Z');
    const terminal = openTerminal(folder, ['edit', ID, 'other-reasons'], { ...size, env: UK });
    await terminal.see(/Ctrl-C/);
    terminal.paste(HARD);
    await terminal.see(/live\s+any\s+more/);
    terminal.type('\r');
    await terminal.see(/Space mark/);
    terminal.type('\r');
    await readsThePause(terminal);
    await stopsKindly(terminal);
  });

  it.each([
    ['pasted', (terminal: Terminal) => terminal.paste(HARD)],
    ['typed', (terminal: Terminal) => terminal.type(`${HARD}\r`)],
  ])(
    'where a row is chosen and words are %s, the numbers are named and nothing is kept',
    async (_how, give) => {
      const folder = home('2026-11-24T10:00:00.000Z');
      const terminal = openTerminal(folder, ['edit', ID, 'direction'], { ...size, env: UK });
      await terminal.see(/Ctrl-C/);
      give(terminal);
      await terminal.see('No one has been told.');
      expect(terminal.screen().join(' ').replace(/\s+/g, ' ')).toContain('116 123');
      terminal.type('\u0003');
      await terminal.ended;
      expect(JSON.parse(readFileSync(fileIn(folder), 'utf8')).answers.direction.value).toBeNull();
    },
  );

  it.each([
    ['2', 'not-meant'],
    ['3', 'went-on'],
  ])('%s picks its row at once', async (digit, pause) => {
    const folder = home('2026-11-24T10:00:00.000Z');
    const terminal = openTerminal(folder, ['edit', ID, 'friend'], { ...size, env: UK });
    await terminal.see(/Ctrl-C/);
    terminal.type(HARD);
    await terminal.see(/live\s+any\s+more/);
    terminal.type('\r');
    await readsThePause(terminal);
    terminal.type(digit);
    expect(await terminal.ended).toBe(0);
    expect(JSON.parse(readFileSync(fileIn(folder), 'utf8')).answers.friend).toMatchObject({ pause });
  });

  it('where a number or a day is asked for, the numbers are named and nothing is kept', async () => {
    for (const id of ['sting', 'heard-on']) {
      const folder = home('2026-11-24T10:00:00.000Z');
      const terminal = openTerminal(folder, ['edit', ID, id], { ...size, env: UK });
      await terminal.see(/Ctrl-C/);
      terminal.type(`${HARD}\r`);
      await terminal.see('No one has been told.');
      expect(terminal.screen().join(' ').replace(/\s+/g, ' ')).toContain('116 123');
      terminal.type('\u0003');
      await terminal.ended;
      expect(JSON.parse(readFileSync(fileIn(folder), 'utf8')).answers[id].value).toBeNull();
    }
  });

  it.each([
    ['feedback log', ['feedback', 'log', ID], 'What did they write'],
    ['stories', ['stories', 'add'], 'Where were you'],
    ['next add', ['next', 'add'], 'What is the job'],
    ['edit', ['edit', ID, 'went-well'], 'What went well'],
  ])('in %s; coming back asks first, and shows none of it', async (name, args, question) => {
    const folder = home('2026-11-24T10:00:00.000Z');
    const terminal = openTerminal(folder, args, { ...size, env: UK });
    if (name === 'next add') {
      await terminal.see(/Ctrl-C/);
      terminal.type('\r');
    }
    await terminal.see(question);
    terminal.type(HARD);
    await terminal.see(/live\s+any\s+more/);
    terminal.type('\r');
    if (name === 'edit') terminal.type('\r');
    await readsThePause(terminal);
    await stopsKindly(terminal);
    const again = openTerminal(folder, args, { ...size, env: UK });
    await again.see('Leave it for now');
    expect(again.scrollback().replace(/\s+/g, ' ')).toContain('call 116 123');
    expect(again.scrollback()).not.toContain('not want to live');
    await stopsKindly(again);
  });

  it('in next edit; coming back asks first, and the interview is as it was', async () => {
    const folder = home('2026-11-24T10:00:00.000Z');
    await runPiped(folder, ['next', 'add', '--role', 'Nurse', '--company', 'A']);
    const terminal = openTerminal(folder, ['next', 'edit', 'latest'], { ...size, env: UK });
    await terminal.see(/Which role is it for|What is the job/);
    terminal.type('\r');
    await terminal.see(/Which (?:company|employer)/);
    terminal.type(`\u0015${HARD}`);
    await terminal.see(/live\s+any\s+more/);
    terminal.type('\r');
    await readsThePause(terminal);
    await stopsKindly(terminal);
    const listed = await runPiped(folder, ['next', 'list']);
    expect(listed.out).not.toContain('not want to live');
    const again = openTerminal(folder, ['next', 'edit', 'latest'], { ...size, env: UK });
    await again.see('Leave it for now');
    expect(again.scrollback()).not.toContain('not want to live');
    await stopsKindly(again);
  });

  it('in stories edit; coming back asks first, and shows none of it', async () => {
    const folder = home('2026-11-24T10:00:00.000Z');
    await runPiped(folder, ['stories', 'add', '--title', 'Rota', '--action', 'I asked']);
    const terminal = openTerminal(folder, ['stories', 'edit', 'latest'], { ...size, env: UK });
    await terminal.see(/Situation/);
    terminal.type('\u001b[B\r');
    await terminal.see(/Where were you/);
    terminal.type(HARD);
    await terminal.see(/live\s+any\s+more/);
    terminal.type('\r');
    await readsThePause(terminal);
    await stopsKindly(terminal);
    const again = openTerminal(folder, ['stories', 'edit', 'latest'], { ...size, env: UK });
    await again.see('Leave it for now');
    again.type('2');
    await again.see(/Situation/);
    expect(again.scrollback()).not.toContain('not want to live');
    again.type('\u0003');
    await again.ended;
  });

  it('in homework', async () => {
    const folder = home('2026-11-24T10:00:00.000Z');
    await runPiped(folder, ['next', 'add', '--role', 'Nurse', '--company', 'A']);
    const terminal = openTerminal(folder, ['next', 'homework', '--fill'], { ...size, env: UK });
    await terminal.see(/Ctrl-C/);
    terminal.type(`${HARD}\r`);
    await readsThePause(terminal);
    await stopsKindly(terminal);
    const after = await runPiped(folder, ['next', 'homework']);
    expect(after.out).not.toContain('not want to live');
  });
});

describe('--plain', () => {
  it('says the same, and Enter alone stops', async () => {
    const terminal = openTerminal(home(null, ['thought']), ['resume', ID, '--plain'], { env: UK });
    await terminal.see('Type your answer');
    terminal.type(`${HARD}\r`);
    await terminal.see("That isn't what I meant");
    const text = terminal.scrollback().replace(/\s+/g, ' ');
    for (const part of ['suicide', '116 123', 'No one has been told.', 'Stop here for now'])
      expect(text).toContain(part);
    await terminal.see(/Carry on/);
    await stopsKindly(terminal);
  });
});

describe('without a terminal', () => {
  it('start --answers saves, names the line on standard error, and uses the words nowhere', async () => {
    const folder = newHome();
    const answers = { outcome: 'rejected', role: 'Nurse', 'could-change': HARD, 'if-then': HARD };
    const input = JSON.stringify({ answers });
    const run = await runPiped(folder, ['start', '--answers', '-'], { input, env: UK });
    expect(run.status).toBe(0);
    expect(run.err.replace(/\s+/g, ' ')).toContain('call 116 123');
    expect(run.out).not.toContain(HARD);
    const places = [
      ['checklist', '--all'],
      ['checklist', '--format', 'html'],
      ['checklist', '--format', 'ics'],
      ['list'],
      ['insights'],
      ['search', 'live'],
      ['feedback', 'draft', 'latest'],
      ['stories'],
      ['rehearse', '--list'],
      ['export', 'latest', '--share'],
    ];
    for (const args of places) {
      const { out, err } = await runPiped(folder, args);
      expect(out + err, args.join(' ')).not.toContain('not want to live');
    }
    expect((await runPiped(folder, ['show', 'latest'])).out).toContain(HARD);
    expect((await runPiped(folder, ['export', 'latest'])).out).toContain(HARD);
  });
});
