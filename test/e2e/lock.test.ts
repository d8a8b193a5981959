/** A journal under a passphrase, as a person and a script meet it, and read with the `age` program alone. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { programOn, wordsIn } from '../support/locked.js';
import { PATIENCE } from '../support/terminal.mjs';
import { newHome, openTerminal, runPiped, runShell } from './terminal.js';

vi.mock('age-encryption', async (original) =>
  (await import('../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
);

const WORDS = ['Zebrawright', 'Quillfeather', 'Wimbleton', 'Odalys'];
const PASSPHRASE = 'correct horse';
const given = (passphrase = PASSPHRASE) => ({
  env: { REJECTION_COACH_PASSPHRASE_COMMAND: `echo '${passphrase}'` },
});

const debrief = (role: string): string =>
  JSON.stringify({
    answers: { outcome: 'rejected', role, company: 'Quillfeather Ltd', known: ['Wimbleton got it'] },
  });

const homeWith = async (...roles: readonly string[]): Promise<string> => {
  const home = newHome();
  for (const role of roles) await runPiped(home, ['start', '--answers', '-'], { input: debrief(role) });
  await runPiped(home, ['settings', 'name', 'Odalys']);
  return home;
};

/** The key that the program sealed, sealed anew with a passphrase that takes no time to try: each try took a second. */
const tryQuickly = (home: string, passphrase = PASSPHRASE) => programOn(home, passphrase).change(passphrase);

describe.each([{ args: [] }, { args: ['--plain'] }])('in a terminal with $args', ({ args }) => {
  it('lock, a new debrief without the passphrase, list, a wrong one, another one, unlock', async () => {
    const home = await homeWith('Zebrawright');
    const open = (...more: readonly string[]) => openTerminal(home, [...more, ...args]);

    const lock = open('lock');
    await lock.see('If you forget it, your journal is lost');
    await lock.see('New passphrase');
    lock.type(`${PASSPHRASE}\r`);
    await lock.see('The same again');
    lock.type(`${PASSPHRASE}\r`);
    await lock.see('Your journal is locked');
    expect(await lock.ended).toBe(0);
    expect(lock.scrollback()).not.toContain('horse');
    expect(wordsIn(home, WORDS)).toEqual([]);

    const start = open('start');
    await start.see('What happened?');
    start.type('1\r');
    await start.see('How much does it hurt');
    start.type('7\r');
    await start.see('What was the job?');
    start.type('Zebrawright again\r');
    await start.see('Which employer?');
    expect(wordsIn(home, WORDS)).toEqual([]);
    start.type('Quillfeather half');
    await start.see('Quillfeather half');
    start.type('\u0003');
    expect(await start.ended).toBe(130);
    expect(start.scrollback()).not.toContain('Passphrase');
    expect(wordsIn(home, WORDS)).toEqual([]);

    await tryQuickly(home);
    const wrong = open('list');
    await wrong.see('Passphrase');
    for (const times of [1, 2]) {
      wrong.type('guess\r');
      const refused = () => wrong.scrollback().split("That isn't the passphrase.").length - 1;
      await expect.poll(refused, { timeout: PATIENCE }).toBe(times);
    }
    wrong.type('guess\r');
    expect(await wrong.ended).toBe(4);
    expect(wrong.scrollback()).toContain("that isn't the passphrase");
    expect(wrong.scrollback()).not.toContain('guess');

    const change = open('lock', '--change-passphrase');
    await change.see('Passphrase');
    change.type(`${PASSPHRASE}\r`);
    await change.see('New passphrase');
    change.type('battery staple\r');
    await change.see('The same again');
    change.type('battery staple\r');
    await change.see('The passphrase is changed');
    expect(await change.ended).toBe(0);

    const resume = open('resume');
    await resume.see('Passphrase');
    resume.type('battery staple\r');
    await resume.see('Which employer?');
    expect(resume.scrollback()).not.toContain('staple');
    resume.type('\u0003');
    expect(await resume.ended).toBe(130);

    const unlock = open('unlock');
    await unlock.see('Passphrase');
    unlock.type('battery staple\r');
    await unlock.see('not locked any more');
    expect(await unlock.ended).toBe(0);
    const { out } = await runPiped(home, ['list', '--json']);
    expect(JSON.parse(out).map(({ role }: { role: string }) => role)).toEqual([
      'Zebrawright again',
      'Zebrawright',
    ]);
    expect(existsSync(join(home, 'journal', 'key.age'))).toBe(false);
  });

  it('two that differ lock nothing, and Ctrl-C leaves everything as it is', async () => {
    const home = await homeWith('Zebrawright');
    const differ = openTerminal(home, ['lock', ...args]);
    await differ.see('New passphrase');
    differ.type('one\r');
    await differ.see('The same again');
    differ.type('two\r');
    expect(await differ.ended).toBe(2);
    const left = openTerminal(home, ['lock', ...args]);
    await left.see('New passphrase');
    left.type('\u0003');
    expect(await left.ended).toBe(130);
    expect(existsSync(join(home, 'journal', 'lock.json'))).toBe(false);
    expect((await runPiped(home, ['list'])).status).toBe(0);
  });
});

describe('without a terminal', () => {
  it('the passphrase comes from a command, a file, a descriptor or standard input; without any, status 2', async () => {
    const home = await homeWith('Zebrawright');
    expect((await runPiped(home, ['lock'])).status).toBe(2);
    expect((await runPiped(home, ['lock'], given())).status).toBe(0);
    const file = join(home, 'pass.txt');
    writeFileSync(file, `${PASSPHRASE}\r\nmore\n`);
    expect((await runPiped(home, ['list'], given())).out).toContain('Zebrawright');
    await tryQuickly(home);
    expect((await runPiped(home, ['list', '--passphrase-file', file])).out).toContain('Zebrawright');
    expect((await runPiped(home, ['list', '--passphrase-file=-'], { input: PASSPHRASE })).out).toContain(
      'Zebrawright',
    );
    const descriptor = `"$NODE" "$PROGRAM" --passphrase-file /dev/fd/3 list 3< <(echo '${PASSPHRASE}')`;
    expect((await runShell(home, descriptor)).out).toContain('Zebrawright');
    const none = await runPiped(home, ['list']);
    expect(none.status).toBe(2);
    expect(none.err).toContain('--passphrase-file');
    expect(none.err).toContain('REJECTION_COACH_PASSPHRASE_COMMAND');
    expect((await runPiped(home, ['list'], given('guess'))).status).toBe(4);
    expect((await runPiped(home, ['list', '--passphrase-file', home])).status).toBe(2);
    expect(
      (await runPiped(home, ['list'], { env: { REJECTION_COACH_PASSPHRASE_COMMAND: 'exit 3' } })).err,
    ).toContain('ended with 3');
    expect(
      (await runPiped(home, ['start', '--answers', '-'], { input: debrief('Zebrawright') })).status,
    ).toBe(0);
    expect((await runPiped(home, ['completion', '--complete', '--', 'show', ''])).out).toBe('');
  });

  it('a new passphrase comes from a file', async () => {
    const home = await homeWith('Zebrawright');
    await programOn(home).lock();
    const file = join(newHome(), 'new.txt');
    writeFileSync(file, 'battery staple\n');
    const args = ['lock', '--change-passphrase'];
    expect((await runPiped(home, args, given())).status).toBe(2);
    expect((await runPiped(home, [...args, '--new-passphrase-file', file], given())).status).toBe(0);
    await tryQuickly(home, 'battery staple');
    expect((await runPiped(home, ['list'], given())).status).toBe(4);
    expect((await runPiped(home, ['list'], given('battery staple'))).out).toContain('Zebrawright');
  });
});

/** Debian has it as `age`; .ci/run installs it. */
const hasAge = spawnSync('age', ['--version']).status === 0;
if (!hasAge) console.warn('the age program is not installed: reading a locked journal with it is not tried');

describe.skipIf(!hasAge)('with the age program alone', () => {
  // age asks for passphrases at a terminal only; its own key file, without one, stands in for that here.
  it('everything can be read, and a record put in', async () => {
    const home = await homeWith('Zebrawright', 'Other Zebrawright');
    await runPiped(home, ['lock'], given());
    const journal = join(home, 'journal');
    const identity = await opened(join(journal, 'key.age'));
    const decrypted = (file: string): string =>
      execFileSync('age', ['-d', '-i', identity, file], { encoding: 'utf8' });

    const folder = join(journal, 'debriefs');
    const texts = readdirSync(folder).map((name) => decrypted(join(folder, name)));
    const records = texts.map((text) => JSON.parse(text.slice(text.indexOf('\n'))));
    expect(records.map(({ answers }) => answers.role.value).toSorted()).toEqual([
      'Other Zebrawright',
      'Zebrawright',
    ]);
    expect(texts.map((text) => JSON.parse(text.slice(0, text.indexOf('\n'))))).toEqual(
      records.map(({ id }) => `debriefs/${id}.json`),
    );
    const config = JSON.parse(readFileSync(join(home, 'config.json'), 'utf8'));
    expect(execFileSync('age', ['-d', '-i', identity], { input: config.sealed, encoding: 'utf8' })).toBe(
      'Odalys',
    );

    const { recipient } = JSON.parse(readFileSync(join(journal, 'lock.json'), 'utf8'));
    const [first = ''] = texts;
    const id = String(records[0]?.id);
    const other = `${id.slice(0, -4)}zzzz`;
    const elsewhere = newHome();
    const archive = JSON.parse((await runPiped(home, ['export', id, '--format', 'json'], given())).out);
    archive.debriefs[0].id = other;
    await runPiped(elsewhere, ['import', '-'], { input: JSON.stringify(archive) });
    const text = readFileSync(join(elsewhere, 'journal', 'debriefs', `${other}.json`), 'utf8');
    const sealed = execFileSync('age', ['-r', recipient], { input: `"debriefs/${other}.json"\n${text}` });
    execFileSync('mkdir', ['-p', join(journal, 'new')]);
    writeFileSync(join(journal, 'new', 'by-hand.age'), sealed);
    expect((await runPiped(home, ['list'], given())).out).toContain(other);
    expect(first).not.toBe('');
  });
});

/** The key file with its passphrase typed, as a person would: `age -d key.age`. @returns a file with the key in it. */
const opened = async (file: string): Promise<string> => {
  const { openTerminal: openPseudoTerminal, environment } = await import('../support/terminal.mjs');
  const to = join(newHome(), 'key.txt');
  const age = openPseudoTerminal(['age', '-d', '-o', to, file], { env: environment(newHome()) });
  await age.see('Enter passphrase');
  age.type(`${PASSPHRASE}\r`);
  expect((await age.ended).exitCode).toBe(0);
  return to;
};
