/** The key of a locked journal over a bare repository: nothing that came from there takes the place of a good one. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { gitCarrier } from '../../../src/adapters/carrier/index.js';
import { newKeys, sealKeys } from '../../../src/adapters/vault/age.js';
import { copiesOf } from '../../support/copies.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { allIn, changeHub, hubHas, setBranch } from '../../support/hub.js';
import { filesBelow, filled, ID, programOn, WORDS, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

vi.mock('age-encryption', async (original) =>
  (await import('../../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
);

const HOW = { interactive: false, mayDelete: false };

const on = (home: string, passphrase?: string) => {
  const program = programOn(home, passphrase);
  const { folder, store } = program;
  const clock = { now: () => new Date() };
  const carrier = gitCarrier({ folder, clock, store, sealed: store.sealed });
  return { ...program, home, carrier, sync: () => carrier.sync(HOW) };
};

type Machine = ReturnType<typeof on>;

const key = ({ folder }: Pick<Machine, 'folder'>) => readFileSync(join(folder, 'key.age'), 'utf8');

const roleOn = async (home: string, passphrase?: string) =>
  (await on(home, passphrase).journal.read('debriefs', ID))?.answers.role?.value;

const write = ({ journal }: Machine, role: string) =>
  journal.change('debriefs', ID, (now) => ({
    ...(now ?? debrief(ID)),
    answers: { ...now?.answers, ...answersOf({ role }, new Date().toISOString()) },
  }));

/** Two homes that share a locked journal. */
const pair = copiesOf(async ({ a, b, remote }) => {
  const first = on((await filled(a)).home);
  await first.lock();
  await first.carrier.init(remote, HOW);
  await on(b).carrier.init(remote, HOW);
});

const otherKey = async (passphrase = 'correct horse') => {
  const keys = await newKeys();
  const lock = { format: 'rejection-coach lock', version: 1, state: 'locked', recipient: keys.recipient };
  return { 'key.age': await sealKeys(keys, passphrase), 'lock.json': JSON.stringify(lock) };
};

describe('a key over there that does not fit', () => {
  it.each(['truncated', 'another one', 'another one with its lock', 'without a lock'])(
    'is not taken by a computer that has a good one, nor by a new one: %s',
    async (how) => {
      const { remote, a } = await pair();
      const other = await otherKey();
      if (how === 'truncated') changeHub(remote, { 'key.age': hubHas(remote, 'key.age').slice(0, 200) });
      else if (how === 'another one') changeHub(remote, { 'key.age': other['key.age'] });
      else if (how === 'without a lock') changeHub(remote, { 'lock.json': null });
      else changeHub(remote, other);
      const before = filesBelow(join(a, 'journal'));
      await expect(on(a).sync()).rejects.toMatchObject({
        failure: 'data',
        message: expect.stringContaining('Nothing was changed here'),
      });
      expect(filesBelow(join(a, 'journal'))).toEqual(before);
      expect(await roleOn(a)).toBe('Zebrawright II');

      const fresh = on(tempFolder('third'));
      await write(fresh, 'Porter');
      await expect(fresh.carrier.init(remote, HOW)).rejects.toMatchObject({ failure: 'data' });
      expect(existsSync(join(fresh.folder, 'lock.json'))).toBe(false);
      expect(existsSync(join(fresh.folder, 'key.age'))).toBe(false);
      expect(await roleOn(fresh.home)).toBe('Porter');
    },
  );

  it('is replaced as the message says, and then fits everywhere', async () => {
    const { remote, a, b } = await pair();
    changeHub(remote, { 'key.age': hubHas(remote, 'key.age').slice(0, 200) });
    await expect(on(a).sync()).rejects.toMatchObject({
      advice: expect.stringContaining('--change-passphrase'),
    });
    await on(a).change('correct horse');
    await on(a).sync();
    await on(b).sync();
    expect(key(on(b))).toBe(key(on(a)));
    expect(await roleOn(b)).toBe('Zebrawright II');
  });

  it('that is gone comes back from a computer that has it', async () => {
    const { remote, a } = await pair();
    changeHub(remote, { 'key.age': null });
    await expect(on(tempFolder('third')).carrier.init(remote, HOW)).rejects.toMatchObject({
      failure: 'data',
    });
    await on(a).sync();
    expect(hubHas(remote, 'key.age')).toBe(key(on(a)));
  });
});

it('joining with a wrong passphrase leaves everything as it was', async () => {
  const { remote } = await pair();
  const fresh = on(tempFolder('third'), 'battery staple');
  await write(fresh, 'Porter');
  const before = filesBelow(fresh.folder);
  await expect(fresh.carrier.init(remote, HOW)).rejects.toMatchObject({
    failure: 'data',
    message: expect.stringContaining("that isn't the passphrase"),
  });
  expect(filesBelow(fresh.folder)).toEqual(before);
});

describe('a passphrase that was changed on another computer', () => {
  it('is taken once it is given; until then the old one works, and both send and get', async () => {
    const { remote, a, b } = await pair();
    await on(a).change('battery staple');
    await on(a, 'battery staple').sync();
    const [old, changed] = [key(on(b)), hubHas(remote, 'key.age')];
    for (const role of ['Porter', 'Nurse']) {
      await write(on(b), role);
      expect(await on(b).sync()).toMatchObject({ passphraseChanged: true, sent: 2 });
      expect(key(on(b))).toBe(old);
      expect(hubHas(remote, 'key.age')).toBe(changed);
    }
    expect(await on(a, 'battery staple').sync()).toMatchObject({ passphraseChanged: false });
    expect(await roleOn(a, 'battery staple')).toBe('Nurse');

    await expect(on(b, 'neither').sync()).rejects.toMatchObject({ failure: 'data' });
    expect(await on(b, 'battery staple').sync()).toMatchObject({ passphraseChanged: false });
    expect(key(on(b))).toBe(changed);
    expect(await roleOn(b, 'battery staple')).toBe('Nurse');
  });

  it('is not undone by one who has changed nothing since', async () => {
    const { remote, a, b } = await pair();
    await on(b).change('battery staple');
    await on(b, 'battery staple').sync();
    await on(a, 'battery staple').sync();
    await on(a, 'battery staple').change('third one');
    await on(a, 'third one').sync();
    await on(b, 'battery staple').sync();
    expect(hubHas(remote, 'key.age')).toBe(key(on(a)));
  });
});

it('a lock after a sync in plain text takes that out of a folder', async () => {
  const remote = join(tempFolder('remote'), 'journal.git');
  const a = on((await filled()).home);
  await a.carrier.init(remote, HOW);
  expect(allIn(remote)).toContain('Zebrawright');
  await a.lock();
  expect(await a.sync()).toMatchObject({ wasPlain: false, locked: true });
  expect(allIn(remote)).not.toContain('Zebrawright');
});

it('a lock after a sync in plain text to a repository with other branches says so, and what is left there goes as it says', async () => {
  const remote = join(tempFolder('remote'), 'journal.git');
  const a = on((await filled()).home);
  expect(await a.carrier.init(remote, HOW)).toMatchObject({ wasPlain: false });
  setBranch(remote, 'other');
  await a.lock();
  expect(await a.sync()).toMatchObject({ wasPlain: true, locked: true });
  expect(await a.sync()).toMatchObject({ wasPlain: false });
  expect(allIn(remote)).toContain('Zebrawright');
  execFileSync('git', ['-C', remote, 'gc', '--quiet', '--prune=now']);
  expect(allIn(remote)).not.toContain('Zebrawright');
});

describe('a journal that was unlocked on one computer', () => {
  it('is locked again with the key of the others at the next sync, with nothing lost', async () => {
    const { remote, a, b } = await pair();
    await on(a).unlock();
    await write(on(a), 'Porter');
    expect(await on(a).sync()).toMatchObject({ nowLocked: true, locked: true });
    expect(wordsIn(a, WORDS)).toEqual([]);
    expect(key(on(a))).toBe(hubHas(remote, 'key.age'));
    await on(b).sync();
    expect(await roleOn(b)).toBe('Porter');
  });

  it('and then locked with a key of its own, can be unlocked and joins', async () => {
    const { remote, a } = await pair();
    await on(a).unlock();
    await on(a).lock('battery staple');
    await expect(on(a, 'battery staple').sync()).rejects.toMatchObject({
      failure: 'data',
      advice: expect.stringContaining('rejection-coach unlock\nrejection-coach sync'),
    });
    await on(a, 'battery staple').unlock();
    expect(await on(a).carrier.init(remote, HOW)).toMatchObject({ nowLocked: true });
    expect(await roleOn(a)).toBe('Zebrawright II');
  });
});
