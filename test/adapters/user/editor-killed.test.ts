/** A program that was killed while the person's editor was open: what was saved there is taken in at the next start. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nameOfChild } from '../../../src/adapters/disk/leftovers.js';
import { plainStore } from '../../../src/adapters/disk/store.js';
import { isOpen, layOut, sweepEditing } from '../../../src/adapters/journal/editing.js';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { filled, ID, programOn, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

vi.mock('age-encryption', async (original) =>
  (await import('../../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
);

vi.mock('../../../src/adapters/disk/leftovers.js', async (original) => {
  const real = await original<typeof import('../../../src/adapters/disk/leftovers.js')>();
  return {
    ...real,
    ownName: () => (killed ? real.ownName().replace(/-\d+-\d+-/, '-4194305-1-') : real.ownName()),
  };
});

/** Whether names are those of a program that is gone. */
let killed = false;
afterEach(() => {
  killed = false;
});

const NAME = `${ID}-friend`;
const GIVEN = '== friend ==\nold\n';

/** What a program that was killed leaves: the editor saved `saved`. */
const leave = async (store: Parameters<typeof layOut>[0], saved: string | Uint8Array, shown = GIVEN) => {
  killed = true;
  const { own, file } = await layOut(store, { name: NAME, given: GIVEN, text: shown });
  killed = false;
  writeFileSync(file, saved);
  return own;
};

const setUp = () => {
  const folder = join(tempFolder('killed'), 'journal');
  const store = plainStore(folder);
  const start = () => fileJournal({ folder, clock: { now: () => new Date() } }).ids('debriefs');
  const kept = async () => JSON.parse(String((await store.read(`editing/${NAME}.json`)) ?? 'null'));
  return { folder, store, start, kept, editing: join(folder, 'editing') };
};

describe('after a kill', () => {
  it('what was saved is kept at the next start, for the owner alone, and then the folder goes', async () => {
    const { store, start, kept, editing } = setUp();
    await leave(store, '== friend ==\nnew\n');
    await start();
    expect(await kept()).toEqual({
      given: GIVEN,
      text: '== friend ==\nnew\n',
      problems: ['rejection-coach was stopped while this was open in your editor'],
    });
    expect(readdirSync(editing)).toEqual([`${NAME}.json`]);
    expect(statSync(join(editing, `${NAME}.json`)).mode & 0o777).toBe(0o600);
  });

  it('bytes that are not UTF-8 are replaced, and that is said', async () => {
    const { store, start, kept } = setUp();
    await leave(store, Buffer.from('caf\xe9 shut', 'latin1'));
    await start();
    const { text, problems } = await kept();
    expect(text).toBe('caf\ufffd shut');
    expect(problems.join()).toContain("isn't UTF-8");
  });

  it.each([
    ['not changed', GIVEN],
    ['emptied', ' \n'],
  ])('a text that was %s goes', async (_name, text) => {
    const { store, start, kept, editing } = setUp();
    await leave(store, text);
    await start();
    expect(await kept()).toBeNull();
    expect(readdirSync(editing)).toEqual([]);
  });

  it('of two windows both texts are kept; one that carried on replaces what it began with', async () => {
    const { store, start, kept } = setUp();
    await leave(store, 'first');
    await leave(store, 'second');
    await start();
    const both = (await kept()).text;
    expect(both.split('\n').toSorted()).toEqual(['first', 'second']);
    await leave(store, 'third', both);
    await start();
    expect((await kept()).text).toBe('third');
  });

  it('what can’t be kept stays, and doctor --fix keeps it before it removes anything', async () => {
    const { folder, store, kept } = setUp();
    const own = await leave(store, 'new');
    const full = { ...store, write: async () => Promise.reject(new Error('full')) };
    await sweepEditing({ ...full, adding: () => full });
    expect(existsSync(own)).toBe(true);
    const journal = fileJournal({ folder, clock: { now: () => new Date() } });
    await journal.repair({ type: 'leftover', file: own, detail: '' });
    expect((await kept()).text).toBe('new');
    expect(existsSync(own)).toBe(false);
  });

  it('an editor that outlives the program keeps its file', async () => {
    const { store, start, kept } = setUp();
    const own = await leave(store, 'new');
    writeFileSync(join(own, nameOfChild(process.pid)), '');
    expect(isOpen(own)).toBe(true);
    await start();
    expect(existsSync(own)).toBe(true);
    expect(await kept()).toBeNull();
  });

  it('nothing is taken in through a link', async () => {
    const { folder, store, start, kept } = setUp();
    const own = await leave(store, 'new');
    mkdirSync(join(folder, 'elsewhere'));
    renameSync(own, join(folder, 'elsewhere', basename(own)));
    symlinkSync(join(folder, 'elsewhere', basename(own)), own);
    await start();
    expect(await kept()).toBeNull();
  });
});

describe('a journal that is locked', () => {
  const typed = 'Quillfeather said so';

  it('takes the text in before it is locked', async () => {
    const { home, program } = await filled();
    await leave(program.store, typed);
    await programOn(home).lock();
    expect(wordsIn(home, ['Quillfeather'])).toEqual([]);
    expect(await programOn(home).editor.kept(NAME)).toContain(typed);
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('seals it at the next start %s the passphrase; that of another journal stays', async (_name, asks) => {
    const { home, program } = await filled();
    await program.lock();
    const own = await leave(programOn(home).store, typed);
    const other = await filled();
    await programOn(other.home).journal.ids('debriefs');
    expect(existsSync(own)).toBe(true);
    const next = programOn(home);
    await (asks ? next : next.adding).journal.ids('debriefs');
    expect(next.asked.times).toBe(asks ? 1 : 0);
    expect(existsSync(own)).toBe(false);
    expect(wordsIn(home, ['Quillfeather'])).toEqual([]);
    expect(await programOn(home).editor.kept(NAME)).toContain(typed);
  });

  it('is not locked over a text that can’t be taken in', async () => {
    const { home, program } = await filled();
    const own = await leave(program.store, typed);
    mkdirSync(join(home, 'journal', 'editing', `${NAME}.json`));
    await expect(programOn(home).lock()).rejects.toMatchObject({ failure: 'data' });
    expect(existsSync(own)).toBe(true);
    expect(existsSync(join(home, 'journal', 'lock.json'))).toBe(false);
  });
});
