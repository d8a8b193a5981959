import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { CoachError } from '../../../src/errors.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { filesBelow, programOn, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

/** As safe as the real one, but for a passphrase that is guessed: each of these tests would take seconds. */
vi.mock('age-encryption', async (original) => {
  const age = await original<typeof import('age-encryption')>();
  class Quick extends age.Encrypter {
    override setScryptWorkFactor(): void {
      super.setScryptWorkFactor(8);
    }
  }
  return { ...age, Encrypter: Quick };
});

const ID = '2026-11-24-k7qm';
const OTHER = '2026-11-25-bbbb';
const WORDS = ['Zebrawright', 'Quillfeather', 'Odalys', 'halftyped', '2026-11', ID];

const failure = async (work: Promise<unknown>): Promise<CoachError> => {
  const error = await work.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof CoachError)) throw new Error(`expected a CoachError, got ${String(error)}`);
  return error;
};

/** A record with a history, a copy in the bin, half-typed text, a name: something of everything. */
const filled = async () => {
  const home = tempFolder('locked');
  const program = programOn(home);
  const { journal, editor, settings } = program;
  await journal.change('debriefs', ID, () => debrief(ID, { role: 'Zebrawright', company: 'Quillfeather' }));
  await journal.change('debriefs', ID, (now) => ({
    ...(now ?? debrief(ID)),
    answers: { ...now?.answers, ...answersOf({ role: 'Zebrawright II' }, '2026-11-24T11:00:00.000Z') },
  }));
  await journal.change('debriefs', OTHER, () => debrief(OTHER, { role: 'Porter at Quillfeather' }));
  await journal.bin('debriefs', OTHER);
  await journal.change('ticks', 'k7qm4x', () => ({
    id: 'k7qm4x',
    done: true,
    at: '2026-11-24T11:00:00.000Z',
    sources: [ID],
  }));
  await editor.keep(`${ID}-debrief-unfinished`, '{"known":"halftyped"}');
  await settings.set('name', 'Odalys');
  await settings.set('country', 'GB');
  return { home, program };
};

/** All that the program would tell of it. */
const told = async ({ journal, editor, settings, files }: ReturnType<typeof programOn>) => {
  const { files: paths } = await files.list();
  await settings.open();
  return {
    debriefs: await journal.all('debriefs'),
    ticks: await journal.all('ticks'),
    history: await journal.history('debriefs', ID),
    bin: await journal.binned(),
    typed: await editor.kept(`${ID}-debrief-unfinished`),
    settings: settings.read(),
    files: await Promise.all(paths.map(async (path) => [path, String(await files.read(path))])),
    issues: (await journal.inspect()).issues.map(({ type }) => type),
  };
};

let home: string;
let plain: Awaited<ReturnType<typeof told>>;
let before: Map<string, string>;
beforeEach(async () => {
  const made = await filled();
  home = made.home;
  plain = await told(made.program);
  before = filesBelow(home);
});

describe('a locked journal', () => {
  it('holds no word of the person, no id and no day, in no file and in no name', async () => {
    expect(wordsIn(home, WORDS)).not.toEqual([]);
    await programOn(home).lock();
    expect(wordsIn(home, WORDS)).toEqual([]);
    expect(JSON.parse(readFileSync(join(home, 'config.json'), 'utf8'))).toMatchObject({ country: 'GB' });
  });

  it('tells the same to whoever gives the passphrase, and asks once', async () => {
    await programOn(home).lock();
    const program = programOn(home);
    expect(await told(program)).toEqual(plain);
    expect(program.asked.times).toBe(1);
  });

  it('is letter by letter what it was when it is unlocked', async () => {
    const program = programOn(home);
    await program.lock();
    expect(await program.unlock()).toBe(plain.files.length);
    const after = filesBelow(home);
    for (const name of ['config.json'])
      for (const all of [before, after]) all.set(name, JSON.stringify(JSON.parse(all.get(name) ?? '')));
    expect([...after].sort()).toEqual(
      [...before]
        .sort()
        .map(([name, text]) =>
          name === 'config.json' ? [name, JSON.stringify({ country: 'GB', name: 'Odalys' })] : [name, text],
        ),
    );
  });

  it('with another passphrase stays as it is, and says so', async () => {
    await programOn(home).lock();
    const locked = filesBelow(home);
    const wrong = programOn(home, 'guess');
    for (const work of [
      () => wrong.journal.all('debriefs'),
      () => wrong.journal.change('debriefs', ID, () => debrief(ID)),
      () => wrong.editor.keep('a', 'b'),
      () => wrong.unlock(),
      () => wrong.change('other'),
    ])
      expect(await failure(work())).toMatchObject({ failure: 'data', message: /passphrase/ });
    expect(filesBelow(home)).toEqual(locked);
  });

  it('takes another passphrase, and then the old one no more', async () => {
    const program = programOn(home);
    await program.lock();
    await program.change('battery staple');
    expect((await failure(programOn(home).journal.ids('debriefs'))).failure).toBe('data');
    expect(await told(programOn(home, 'battery staple'))).toEqual(plain);
  });

  it('goes on as before: what is changed, binned, brought back and deleted is so after unlocking', async () => {
    await programOn(home).lock();
    const { journal, editor, unlock } = programOn(home);
    await journal.restore('debriefs', OTHER);
    await journal.change('debriefs', OTHER, (now) => ({
      ...(now ?? debrief(OTHER)),
      answers: answersOf({ role: 'Head porter' }, '2026-11-25T12:00:00.000Z'),
    }));
    await journal.bin('debriefs', OTHER);
    await journal.destroy('debriefs', ID);
    await editor.keep('cv-unfinished', 'halftyped');
    expect(wordsIn(home, WORDS)).toEqual([]);
    await unlock();
    const after = programOn(home);
    expect(await after.journal.ids('debriefs')).toEqual([]);
    expect((await after.journal.binned()).records.map(({ id }) => id)).toEqual([OTHER]);
    expect((await after.journal.history('debriefs', OTHER)).records).toHaveLength(1);
    expect((await after.journal.history('debriefs', ID)).records).toEqual([]);
    expect(await after.editor.kept('cv-unfinished')).toBe('halftyped');
    expect(after.asked.times).toBe(0);
  });

  it('names a file that is damaged, and shows all others; it is not unlocked then', async () => {
    const program = programOn(home);
    await program.journal.change('debriefs', OTHER, () => debrief(OTHER, { role: 'Porter' }));
    await program.lock();
    await program.journal.ids('debriefs');
    const broken = program.store.at(`debriefs/${ID}.json`);
    writeFileSync(broken, readFileSync(broken).subarray(0, 250));
    const again = programOn(home);
    const { records, damaged } = await again.journal.all('debriefs');
    expect(records.map(({ id }) => id)).toEqual([OTHER]);
    expect(damaged).toMatchObject([{ file: broken, reason: /decrypted/ }]);
    expect((await again.journal.inspect()).issues).toMatchObject([{ type: 'damaged', file: broken }]);
    const locked = filesBelow(home);
    expect((await failure(again.unlock())).message).toContain(broken);
    expect(filesBelow(home)).toEqual(locked);
  });

  it('without its key, or without lock.json, is no empty journal', async () => {
    await programOn(home).lock();
    const folder = join(home, 'journal');
    for (const name of ['key.age', 'lock.json']) {
      renameSync(join(folder, name), join(home, name));
      expect((await failure(programOn(home).journal.all('debriefs'))).failure).toBe('data');
      renameSync(join(home, name), join(folder, name));
    }
    expect(await told(programOn(home))).toEqual(plain);
  });

  it('with a public key that somebody put in its place is refused', async () => {
    await programOn(home).lock();
    const other = tempFolder('other');
    await programOn(other).lock();
    const theirs = readFileSync(join(other, 'journal', 'lock.json'));
    writeFileSync(join(home, 'journal', 'lock.json'), theirs);
    expect((await failure(programOn(home).journal.all('debriefs'))).message).toContain('public key');
  });
});

describe('writing to a locked journal without the passphrase', () => {
  const NEW = '2026-11-27-cccc';
  const role = (value: string, at: string) => answersOf({ role: value }, at);

  it('keeps what is new, reads back its own, and sees nothing of others', async () => {
    await programOn(home).lock();
    const { adding, asked } = programOn(home);
    expect(await adding.journal.all('debriefs')).toEqual({ records: [], damaged: [] });
    await adding.journal.change('debriefs', NEW, () => debrief(NEW, { role: 'Quillfeather clerk' }));
    await adding.journal.change('debriefs', NEW, (now) => ({
      ...(now ?? debrief(ID)),
      answers: role('Quillfeather head clerk', '2026-11-27T12:00:00.000Z'),
    }));
    await adding.editor.keep(`${NEW}-debrief-unfinished`, 'halftyped');
    expect(await adding.journal.isClosed()).toBe(true);
    expect((await adding.journal.read('debriefs', NEW))?.answers.role?.value).toBe('Quillfeather head clerk');
    expect(asked.times).toBe(0);
    expect(wordsIn(home, WORDS)).toEqual([]);

    const reader = programOn(home);
    expect((await reader.journal.ids('debriefs')).toSorted()).toEqual([ID, NEW]);
    expect((await reader.journal.history('debriefs', NEW)).records).toHaveLength(1);
    expect(await reader.editor.kept(`${NEW}-debrief-unfinished`)).toBe('halftyped');
    expect(wordsIn(home, WORDS)).toEqual([]);
  });

  it('meets what another program changed in the meantime: the newest answer wins, the other is in the history', async () => {
    await programOn(home).lock();
    const { adding } = programOn(home);
    await adding.journal.change('debriefs', NEW, () => debrief(NEW, { role: 'first' }));
    const reader = programOn(home);
    await reader.journal.change('debriefs', NEW, (now) => ({
      ...(now ?? debrief(NEW)),
      answers: { ...now?.answers, ...answersOf({ company: 'theirs' }, '2026-11-27T12:00:00.000Z') },
    }));
    await adding.journal.change('debriefs', NEW, (now) => ({
      ...(now ?? debrief(NEW)),
      answers: { ...now?.answers, ...role('second', '2026-11-27T13:00:00.000Z') },
    }));
    const { answers } = (await programOn(home).journal.read('debriefs', NEW)) ?? debrief(NEW);
    expect([answers.role?.value, answers.company?.value]).toEqual(['second', 'theirs']);
  });

  it('gives another id to a debrief that happens to have the one of another', async () => {
    await programOn(home).lock();
    const { adding } = programOn(home);
    await adding.journal.change('debriefs', ID, () =>
      debrief(ID, { role: 'another' }, { begun: '2026-11-24T15:00:00.000Z' }),
    );
    const { records } = await programOn(home).journal.all('debriefs');
    expect(records.map(({ answers }) => answers.role?.value).toSorted()).toEqual([
      'Zebrawright II',
      'another',
    ]);
  });

  it('goes on when it is unlocked or locked anew meanwhile, and nothing is lost', async () => {
    const writer = programOn(home);
    const other = programOn(home);
    const answered = (at: number) =>
      writer.adding.journal.change('debriefs', NEW, (now) => ({
        ...(now ?? debrief(NEW)),
        answers: {
          ...now?.answers,
          [`q${at}`]: { value: `Quillfeather ${at}`, at: `2026-11-27T12:00:0${at}.000Z` },
        },
      }));
    await answered(0);
    await other.lock();
    await answered(1);
    await answered(2);
    expect(wordsIn(home, WORDS)).toEqual([]);
    await other.unlock();
    await answered(3);
    await other.lock();
    await answered(4);
    const { answers } = (await programOn(home).journal.read('debriefs', NEW)) ?? debrief(NEW);
    expect(Object.keys(answers).toSorted()).toEqual(['q0', 'q1', 'q2', 'q3', 'q4']);
  });
});

describe('what was killed on the way', () => {
  const PLAIN = 'editing/left.json';

  it('is finished by whoever comes next, with or without the passphrase', async () => {
    for (const asks of [true, false]) {
      const made = await filled();
      const expected = await told(made.program);
      await programOn(made.home).lock();
      // As if it had been killed before the last file and before it was done.
      const folder = join(made.home, 'journal');
      const lock = readFileSync(join(folder, 'lock.json'), 'utf8');
      writeFileSync(join(folder, 'lock.json'), lock.replace('"locked"', '"locking"'));
      writeFileSync(join(folder, PLAIN), 'halftyped');
      const next = programOn(made.home);
      if (asks) await next.journal.ids('debriefs');
      else await next.adding.journal.ids('debriefs');
      expect(wordsIn(made.home, WORDS)).toEqual([]);
      const last = programOn(made.home);
      expect(await last.editor.kept('left')).toBe('halftyped');
      await last.editor.keep('left', null);
      expect(await told(programOn(made.home))).toEqual(expected);
    }
  });

  it('an unlock is finished with the passphrase; until then new things are still kept sealed', async () => {
    await programOn(home).lock();
    const folder = join(home, 'journal');
    const file = join(folder, 'lock.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"locked"', '"unlocking"'));
    await programOn(home).adding.editor.keep('new', 'halftyped');
    expect(wordsIn(home, ['halftyped'])).toEqual([]);
    const next = programOn(home);
    expect(await next.editor.kept('new')).toBe('halftyped');
    await next.editor.keep('new', null);
    expect(existsSync(file)).toBe(false);
    expect(await told(programOn(home))).toEqual(plain);
  });

  it('before there was a key, or after it was gone, nothing is left to do', async () => {
    const folder = join(home, 'journal');
    for (const state of ['locking', 'unlocking']) {
      writeFileSync(
        join(folder, 'lock.json'),
        JSON.stringify({ format: 'rejection-coach lock', version: 1, state, recipient: 'age1abc' }),
      );
      const next = programOn(home);
      expect(await told(next)).toEqual(plain);
      expect(next.asked.times).toBe(0);
    }
    expect(filesBelow(home)).toEqual(before);
  });

  it('a plain file in a locked journal is read, and sealed', async () => {
    await programOn(home).lock();
    const other = tempFolder('plain');
    const plainJournal = fileJournal({ folder: join(other, 'journal'), clock: { now: () => new Date() } });
    await plainJournal.change('debriefs', OTHER, () => debrief(OTHER, { role: 'Quillfeather' }));
    renameSync(
      join(other, 'journal', 'debriefs', `${OTHER}.json`),
      join(home, 'journal', 'debriefs', `${OTHER}.json`),
    );
    expect(await programOn(home).journal.ids('debriefs')).toContain(OTHER);
    expect(wordsIn(home, WORDS)).toEqual([]);
  });
});

describe('lock', () => {
  it('waits for the writers that are there, and refuses a text that is open in an editor', async () => {
    const writer = programOn(home);
    let isWritten = false;
    const writing = writer.store.locked('debriefs-x', async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await writer.store.write('debriefs/x.json', 'Quillfeather');
      isWritten = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await programOn(home).lock();
    expect(isWritten).toBe(true);
    await writing;
    expect(wordsIn(home, WORDS)).toEqual([]);
    expect(await failure(programOn(home).lock())).toMatchObject({ failure: 'usage' });
  });

  it('an empty journal too; its first debrief is sealed', async () => {
    const empty = tempFolder('empty');
    const program = programOn(empty);
    await program.lock();
    await program.journal.change('debriefs', ID, () => debrief(ID, { role: 'Zebrawright' }));
    expect(wordsIn(empty, WORDS)).toEqual([]);
    await program.unlock();
    expect(await programOn(empty).journal.ids('debriefs')).toEqual([ID]);
  });
});
