/** A locked journal over a bare repository: what the remote has, and what a second machine gets. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { gitCarrier } from '../../../src/adapters/carrier/index.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { filled, ID, programOn, WORDS, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

vi.mock('age-encryption', async (original) =>
  (await import('../../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
);

const HOW = { interactive: false, mayDelete: false };

/** Every version of every file that the remote has, with its name. */
const everythingIn = (remote: string): string => {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', remote, ...args], { encoding: 'latin1', maxBuffer: 64_000_000 });
  return git('log', '--all', '--patch', '--text', '--name-only') + git('log', '--all', '--patch', '--text');
};

const on = (home: string) => {
  const program = programOn(home);
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
