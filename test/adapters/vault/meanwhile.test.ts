/** A locked journal that is written to without the passphrase, and one whose lock or unlock was killed. */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { stopped } from '../../../src/errors.js';
import { keepUnfinished, unfinishedIn } from '../../../src/guide/ask-in-order.js';
import { changeOpen } from '../../../src/guide/change-open.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { filesBelow, filled, ID, OTHER, programOn, told, WORDS, wordsIn } from '../../support/locked.js';
import { tempFolder } from '../../support/worker.js';

vi.mock('age-encryption', async (original) =>
  (await import('../../support/quick-age.js')).quickAge(original<typeof import('age-encryption')>),
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

describe('a conversation that was open when somebody locked the journal', () => {
  const NEW = '2026-11-27-cccc';
  const draft = debrief(NEW, { role: 'Quillfeather clerk' }, { finished: null });
  const answering = (id: string, value: string, at: string) => (now: typeof draft) => ({
    ...now,
    answers: { ...now.answers, ...answersOf({ [id]: value }, at) },
    progress: { at: 'thought' as const, typing: 'halftyped' },
  });

  it('goes on without the passphrase: its answers are put aside, and meet those from before', async () => {
    const { adding, asked } = programOn(home);
    let open = await changeOpen(adding.journal, 'debriefs', draft, false, (now) => now);
    await programOn(home).journal.change('debriefs', NEW, (now) =>
      answering('known', 'theirs', '2026-11-27T11:00:00.000Z')(now ?? draft),
    );
    await programOn(home).lock();
    for (const [id, at] of [
      ['company', '2026-11-27T12:00:00.000Z'],
      ['role', '2026-11-27T13:00:00.000Z'],
    ] as const)
      open = await changeOpen(adding.journal, 'debriefs', open, true, answering(id, `Zebrawright ${id}`, at));
    expect(asked.times).toBe(0);
    expect(wordsIn(home, WORDS)).toEqual([]);
    const reader = programOn(home).journal;
    expect(await reader.read('debriefs', NEW)).toMatchObject({
      answers: {
        role: { value: 'Zebrawright role' },
        company: { value: 'Zebrawright company' },
        known: { value: 'theirs' },
      },
      progress: { at: 'thought', typing: 'halftyped' },
    });
    const { records } = await reader.history('debriefs', NEW);
    expect(records.map(({ record }) => 'answers' in record && record.answers.role?.value)).toContain(
      'Quillfeather clerk',
    );
  });

  it('and does not bring back what was deleted for good meanwhile', async () => {
    const { adding } = programOn(home);
    await changeOpen(adding.journal, 'debriefs', draft, false, (now) => now);
    await programOn(home).journal.destroy('debriefs', NEW);
    await programOn(home).lock();
    await changeOpen(adding.journal, 'debriefs', draft, true, (now) => ({ ...now, mode: 'full' }));
    expect(await programOn(home).journal.read('debriefs', NEW)).toBe(null);
  });

  it('keeps what it has where it asks for the passphrase and nobody gives it', async () => {
    const left = programOn(home, '', async () => {
      throw stopped('No passphrase given.');
    });
    const open = await changeOpen(left.journal, 'debriefs', draft, false, (now) => now);
    await programOn(home).lock();
    await changeOpen(
      left.journal,
      'debriefs',
      open,
      true,
      answering('company', 'Zebrawright Ltd', '2026-11-27T12:00:00.000Z'),
    );
    await keepUnfinished(left.editor, `${NEW}-reply`, new Map());
    await keepUnfinished(left.editor, 'next-add', new Map([['role', 'halftyped']]));
    expect(left.asked.times).toBe(1);
    expect(wordsIn(home, WORDS)).toEqual([]);
    const reader = programOn(home);
    expect((await reader.journal.read('debriefs', NEW))?.answers.company?.value).toBe('Zebrawright Ltd');
    expect((await unfinishedIn(reader.editor, 'next-add')).before).toEqual(new Map([['role', 'halftyped']]));
  });

  it('where a draft stands, and what is half typed, is as the program says that wrote last', async () => {
    await programOn(home).lock();
    const { adding } = programOn(home);
    const standing = (at: 'role' | 'thought', typing?: string) => (now: typeof draft | null) => ({
      ...(now ?? draft),
      progress: { at, ...(typing ? { typing } : {}) },
    });
    const readNow = async () => (await programOn(home).journal.read('debriefs', NEW))?.progress;
    await adding.journal.change('debriefs', NEW, standing('role', 'halftyped'));
    expect(await readNow()).toEqual({ at: 'role', typing: 'halftyped' });
    await adding.journal.change('debriefs', NEW, (now) =>
      standing(
        'thought',
        'halftyped two',
      )({
        ...(now ?? draft),
        answers: { ...draft.answers, ...answersOf({ company: 'Quillfeather' }, '2026-11-27T12:00:00.000Z') },
      }),
    );
    expect(await readNow()).toEqual({ at: 'thought', typing: 'halftyped two' });
    await adding.journal.change('debriefs', NEW, standing('thought', 'halftyped three'));
    expect(await readNow()).toEqual({ at: 'thought', typing: 'halftyped three' });

    const reader = programOn(home);
    await reader.journal.ids('debriefs');
    await adding.journal.change('debriefs', NEW, standing('role', 'halftyped'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await reader.journal.change('debriefs', NEW, standing('thought', 'halftyped last'));
    expect(await readNow()).toEqual({ at: 'thought', typing: 'halftyped last' });
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
