import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CoachError } from '../../../src/errors.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { filesBelow, filled, ID, OTHER, programOn, told, WORDS, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

vi.mock('age-encryption', async (original) =>
  (await import('../../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
);

const failure = async (work: Promise<unknown>): Promise<CoachError> => {
  const error = await work.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof CoachError)) throw new Error(`expected a CoachError, got ${String(error)}`);
  return error;
};

const foldersBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

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

  it('names each file that it does not know and left plain', async () => {
    const folder = join(home, 'journal');
    mkdirSync(join(folder, 'future/inner'), { recursive: true });
    mkdirSync(join(folder, 'stories'), { recursive: true });
    const known = [
      '.note.swp',
      'debriefs/.tmp-123',
      'future/inner/a.json',
      'notes.txt',
      'stories/.a.json.swp',
    ];
    for (const path of known) writeFileSync(join(folder, path), 'plain');
    symlinkSync(join(home, 'config.json'), join(folder, 'debriefs/link.json'));
    expect((await programOn(home).lock()).left).toEqual([
      '.note.swp',
      'debriefs/.tmp-123',
      'debriefs/link.json',
      'future/',
      'notes.txt',
      'stories/.a.json.swp',
    ]);
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

  it('says nothing by its marks and locks, and takes a backup in', async () => {
    const { journal } = programOn(home);
    const opened = await journal.open('debriefs', ID);
    mkdirSync(join(home, 'journal', 'locks'), { recursive: true });
    writeFileSync(
      join(home, 'journal', 'locks', `debriefs-${ID}`),
      '{"token":"a","pid":99999999,"host":"gone"}',
    );
    utimesSync(join(home, 'journal', 'locks', `debriefs-${ID}`), 0, 0);
    await programOn(home).lock();
    const other = programOn(home);
    expect(await other.journal.openElsewhere('debriefs', ID)).toHaveLength(1);
    for (const path of [
      `history/debriefs/${OTHER}/2026-11-25T10-00-00.000Z.json`,
      `bin/debriefs/${OTHER}@2026-11-25T10-00-00.000Z.json`,
    ])
      expect(await other.files.place(path, Buffer.from('Quillfeather'))).toBe('placed');
    expect(wordsIn(home, WORDS)).toEqual([]);
    expect(foldersBelow(home).filter((name) => WORDS.some((word) => name.includes(word)))).toEqual([]);
    opened.close();
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

  it('with its secret key in it is warned of; elsewhere the same file is only none of ours', async () => {
    const { program } = await filled();
    const found = async () =>
      (await programOn(join(program.folder, '..')).journal.inspect()).issues
        .filter(({ type }) => type === 'key' || type === 'foreign')
        .map(({ type, file }) => `${type} ${file.slice(program.folder.length + 1)}`);
    const secret = `# public key: age1xyz\nAGE-SECRET-KEY-1${'Q'.repeat(58)}\n`;
    for (const name of ['key.txt', '.key']) writeFileSync(join(program.folder, name), secret);
    writeFileSync(join(program.folder, 'notes.txt'), 'AGE-SECRET-KEY is a word\n'.padStart(60));
    expect(await found()).toEqual(['foreign key.txt', 'foreign notes.txt']);
    await program.lock();
    expect(await found()).toEqual(['key .key', 'key key.txt', 'foreign notes.txt']);
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

describe('lock', () => {
  it('waits for the writers that are there, and refuses a text that is open in an editor', async () => {
    const writer = programOn(home);
    let isWritten = false;
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const writing = writer.store.locked('debriefs-x', async () => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await writer.store.write('debriefs/x.json', 'Quillfeather');
      isWritten = true;
    });
    await begun;
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
