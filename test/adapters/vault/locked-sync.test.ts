/** A locked journal over a bare repository: what the remote has, and what a second machine gets. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { gitCarrier } from '../../../src/adapters/carrier/index.js';
import { copiesOf } from '../../support/copies.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { filesBelow, filled, ID, programOn, WORDS, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

vi.mock('age-encryption', async (original) =>
  (await import('../../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
);

const meanwhile = vi.hoisted(() => ({ onPush: async (): Promise<void> => undefined }));
vi.mock('../../../src/adapters/carrier/remote.js', async (original) => {
  const remote = await original<typeof import('../../../src/adapters/carrier/remote.js')>();
  const pushed: typeof remote.pushed = async (...args) => {
    const { onPush } = meanwhile;
    meanwhile.onPush = async () => undefined;
    await onPush();
    return remote.pushed(...args);
  };
  return { ...remote, pushed };
});

const HOW = { interactive: false, mayDelete: false };

/** Every version of every file that the remote has, with its name. */
const everythingIn = (remote: string): string => {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', remote, ...args], { encoding: 'latin1', maxBuffer: 64_000_000 });
  return git('log', '--all', '--patch', '--text', '--name-only') + git('log', '--all', '--patch', '--text');
};

const on = (home: string, ask?: () => Promise<never>) => {
  const program = programOn(home, undefined, ask);
  const clock = { now: () => new Date() };
  return {
    ...program,
    carrier: gitCarrier({
      folder: program.folder,
      clock,
      store: program.store,
      sealed: program.store.sealed,
    }),
  };
};

it('has only ciphertext and neutral names in the remote, and the same records on both machines', async () => {
  const remote = join(tempFolder('remote'), 'journal.git');
  const first = on((await filled()).home);
  await first.lock();
  await first.carrier.init(remote, HOW);

  const home = tempFolder('second');
  const second = on(home);
  await second.carrier.init(remote, HOW);
  expect((await second.journal.read('debriefs', ID))?.answers.role?.value).toBe('Zebrawright II');
  await second.journal.change('debriefs', ID, (now) => ({
    ...(now ?? debrief(ID)),
    answers: { ...now?.answers, ...answersOf({ company: 'Quillfeather & Sons' }, new Date().toISOString()) },
  }));
  await second.carrier.sync(HOW);
  await first.carrier.sync(HOW);

  expect((await first.journal.read('debriefs', ID))?.answers.company?.value).toBe('Quillfeather & Sons');
  const sent = everythingIn(remote).toLowerCase();
  expect(WORDS.filter((word) => sent.includes(word.toLowerCase()))).toEqual([]);
  expect(wordsIn(home, WORDS)).toEqual([]);
});

describe('without the passphrase', () => {
  const NEW = '2026-11-27-cccc';
  const edit = (program: ReturnType<typeof on>, company: string, id = ID) =>
    program.journal.change('debriefs', id, (now) => ({
      ...(now ?? debrief(id)),
      answers: { ...now?.answers, ...answersOf({ company }, new Date().toISOString()) },
    }));
  const companyOn = async (home: string, id = ID) =>
    (await on(home).journal.read('debriefs', id))?.answers.company?.value;

  const copy = copiesOf(async ({ a, b, remote }) => {
    await on((await filled(a)).home).lock();
    const first = on(a);
    await first.carrier.init(remote, HOW);
    expect(first.asked.times).toBe(0);
    await on(b).carrier.init(remote, HOW);
  });
  /** Two homes, both locked and with the same records. */
  const two = async () => {
    const { a, b, remote } = await copy();
    return { first: a, second: b, remote };
  };
  const closedSync = async (home: string) => {
    const program = on(home);
    const report = await program.carrier.sync(HOW);
    expect(program.asked.times).toBe(0);
    return report;
  };

  it('what was written without it goes to the other computer and is read there', async () => {
    const { first, second, remote } = await two();
    await on(first).adding.journal.change('debriefs', NEW, () => debrief(NEW, { company: 'Quillfeather' }));
    expect((await closedSync(first)).sent).toBe(1);
    expect(wordsIn(remote, WORDS)).toEqual([]);
    expect((await closedSync(second)).added).toHaveLength(1);
    expect(await companyOn(second, NEW)).toBe('Quillfeather');
    await on(second).carrier.sync(HOW);
    await on(first).carrier.sync(HOW);
    expect(await companyOn(first, NEW)).toBe('Quillfeather');
    for (const home of [first, second, first, second]) {
      const { sent, added, changed } = await closedSync(home);
      expect([sent, added, changed]).toEqual([0, [], []]);
    }
  });

  it('what is written here while it is sent stays where it is, and goes with the next sync', async () => {
    const { first, second } = await two();
    const MEANWHILE = '2026-11-27-dddd';
    await edit(on(first), 'Quillfeather', NEW);
    meanwhile.onPush = async () => void (await edit(on(first), 'Odalys', MEANWHILE));
    expect((await closedSync(first)).sent).toBe(1);
    const here = [...filesBelow(join(first, 'journal')).keys()].filter((path) =>
      path.startsWith('debriefs/'),
    );
    expect((await closedSync(first)).sent).toBe(1);
    expect([...filesBelow(join(first, 'journal')).keys()]).toEqual(expect.arrayContaining(here));
    expect((await closedSync(second)).added).toHaveLength(2);
    expect(await companyOn(second, MEANWHILE)).toBe('Odalys');
  });

  it('what only one side changed is there on the other', async () => {
    const { first, second } = await two();
    await edit(on(first), 'Newer');
    await closedSync(first);
    expect((await closedSync(second)).changed).toHaveLength(1);
    expect(await companyOn(second)).toBe('Newer');
    await edit(on(second), 'Newest');
    expect((await closedSync(second)).sent).toBeGreaterThan(0);
    expect((await closedSync(first)).changed).toHaveLength(1);
    expect(await companyOn(first)).toBe('Newest');
  });

  it('it is asked for where both changed the same record, and nothing is changed where nobody gives it', async () => {
    const { first, second } = await two();
    await edit(on(first), 'Mine');
    await edit(on(second), 'Theirs');
    await closedSync(first);
    const before = filesBelow(join(second, 'journal'));
    const nobody = on(second, () => Promise.reject(new Error('nobody to ask')));
    await expect(nobody.carrier.sync(HOW)).rejects.toThrow('nobody to ask');
    expect(filesBelow(join(second, 'journal'))).toEqual(before);
    const asked = on(second);
    await asked.carrier.sync(HOW);
    expect(asked.asked.times).toBe(1);
    expect(await companyOn(second)).toBe('Theirs');
    const { records } = await on(second).journal.history('debriefs', ID);
    expect(records.map(({ record }) => record.answers.company?.value)).toContain('Mine');
  });

  it('a file that somebody has damaged over there takes nothing away here', async () => {
    const { first, second } = await two();
    await edit(on(first), 'Newer');
    const file = [...filesBelow(join(first, 'journal')).keys()].find((path) => path.startsWith('debriefs/'));
    writeFileSync(join(first, 'journal', file ?? ''), 'damaged');
    await closedSync(first);
    await closedSync(second);
    expect(await companyOn(second)).toBe('Quillfeather');
  });

  it('what was deleted for good on the other side needs it, and leaves no words here or there', async () => {
    const { first, second, remote } = await two();
    await on(first).journal.destroy('debriefs', ID);
    await closedSync(first);
    const log = () =>
      execFileSync('git', ['--git-dir', remote, 'rev-list', '--count', 'journal'], {
        encoding: 'utf8',
      }).trim();
    expect(log()).toBe('1');
    const asked = on(second);
    await asked.carrier.sync(HOW);
    expect(asked.asked.times).toBe(1);
    expect(await companyOn(second)).toBeUndefined();
  });
});
