import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { CoachError } from '../../../src/errors.js';
import { anyText } from '../../support/any-text.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { summed } from '../../support/files.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
let ticks = 0;
const clock = { now: () => new Date(Date.parse('2026-11-24T10:00:00Z') + 1000 * ticks++) };
const open = (folder = join(tempFolder('journal'), 'journal')) => ({
  folder,
  journal: fileJournal({ folder, clock }),
});

const fileOf = (folder: string, id = ID): string => join(folder, 'debriefs', `${id}.json`);
const failure = async (work: Promise<unknown>): Promise<CoachError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CoachError)) throw new Error(`expected a CoachError, got ${String(error)}`);
  return error;
};
const set =
  (value: string) =>
  (now: Debrief | null): Debrief => {
    const there = now ?? debrief(ID);
    return { ...there, answers: { ...there.answers, ...answersOf({ role: value }) } };
  };

describe('a record', () => {
  it('comes back as it was written', async () => {
    const { journal } = open();
    await fc.assert(
      fc.asyncProperty(anyText(), fc.array(fc.string()), fc.integer(), async (role, known, sting) => {
        const kept = debrief(
          ID,
          { role, known, sting, friend: null },
          { progress: { at: 'known', typing: role } },
        );
        const times = expect.any(Object);
        const changed = await journal.change('debriefs', ID, () => kept);
        expect({ times: {}, ...changed }).toEqual({ ...kept, times });
        expect(await journal.read('debriefs', ID)).toEqual(changed);
      }),
      { numRuns: 50 },
    );
  });

  it('carries along fields and questions that this version does not know', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, () => debrief(ID, { role: 'x' }));
    const raw = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    raw.colour = 'blue';
    raw.answers['from-the-future'] = { value: ['x'], at: raw.begun };
    writeFileSync(fileOf(folder), summed(raw));
    await journal.change('debriefs', ID, set('y'));
    const after = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    expect(after).toMatchObject({
      colour: 'blue',
      answers: { 'from-the-future': { value: ['x'] }, role: { value: 'y' } },
    });
  });

  it('reading makes nothing, and an empty journal is no error', async () => {
    const { folder, journal } = open();
    expect(await journal.all('debriefs')).toEqual({ records: [], damaged: [] });
    expect(await journal.read('debriefs', ID)).toBeNull();
    expect(existsSync(folder)).toBe(false);
  });

  it.each([0o000, 0o077, 0o777])('is its owner’s only under umask %o', async (mask) => {
    const { folder, journal } = open();
    const before = process.umask(mask);
    try {
      await journal.change('debriefs', ID, set('x'));
      await journal.change('debriefs', ID, set('y'));
      await journal.bin('debriefs', ID);
    } finally {
      process.umask(before);
    }
    const look = (path: string): void => {
      const stat = statSync(path);
      expect((stat.mode & 0o777).toString(8), path).toBe(stat.isDirectory() ? '700' : '600');
      if (stat.isDirectory()) for (const name of readdirSync(path)) look(join(path, name));
    };
    look(folder);
  });
});

describe('the history', () => {
  const versions = (folder: string): readonly string[] => {
    const kept = join(folder, 'history', 'debriefs', ID);
    return existsSync(kept) ? readdirSync(kept) : [];
  };

  it('keeps a version in which a value is replaced or dropped, and none where something is only added', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, () => debrief(ID, { role: null }));
    await journal.change('debriefs', ID, set('first'));
    expect(versions(folder)).toHaveLength(0);
    await journal.change('debriefs', ID, set('second'));
    expect(versions(folder)).toHaveLength(1);
    await journal.change('debriefs', ID, (now) => ({ ...(now ?? debrief(ID)), answers: {} }));
    expect(versions(folder)).toHaveLength(2);
    const roles = versions(folder).map(
      (name) =>
        JSON.parse(readFileSync(join(folder, 'history', 'debriefs', ID, name), 'utf8')).answers.role.value,
    );
    expect(roles.sort()).toEqual(['first', 'second']);
  });

  it('another event of asking for feedback replaces nothing, nor does sorting a line; one that is dropped is kept', async () => {
    const { folder, journal } = open();
    const put = (...feedback: Debrief['feedback']) =>
      journal.change('debriefs', ID, (now) => ({ ...(now ?? debrief(ID)), feedback }));
    const asked = event('asked', '2026-11-25');
    const replied = reply('2026-11-26', 'More examples');
    await put(asked);
    await put(asked, replied);
    await put(asked, { ...replied, use: ['More examples'] });
    expect(versions(folder)).toHaveLength(0);
    await put(asked, { ...replied, leave: ['More examples'] });
    expect(versions(folder)).toHaveLength(1);
    await put(asked);
    expect(versions(folder)).toHaveLength(2);
  });

  it('feedback that can’t be read names the file', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, () => debrief(ID));
    const raw = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
    writeFileSync(fileOf(folder), JSON.stringify({ ...raw, feedback: [{ type: 'asked' }] }));
    expect((await journal.all('debriefs')).damaged[0]?.reason).toBe('its feedback[0].at has to be a time');
  });

  it('the same object means no change, and nothing is written', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, set('x'));
    const before = statSync(fileOf(folder)).mtimeMs;
    await journal.change('debriefs', ID, (now) => now ?? debrief(ID));
    expect(statSync(fileOf(folder)).mtimeMs).toBe(before);
  });
});

describe('the bin', () => {
  it('takes and gives back; for good means the history too', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, set('x'));
    await journal.change('debriefs', ID, set('y'));
    await journal.bin('debriefs', ID);
    expect(await journal.read('debriefs', ID)).toBeNull();
    expect((await journal.binned()).records.map((record) => record.id)).toEqual([ID]);
    await journal.restore('debriefs', ID);
    expect((await journal.read('debriefs', ID))?.answers.role?.value).toBe('y');
    await journal.bin('debriefs', ID);
    await journal.destroy('debriefs', ID);
    expect((await journal.binned()).records).toEqual([]);
    expect(existsSync(join(folder, 'history', 'debriefs', ID))).toBe(false);
  });

  it('does not write over a record of the same id', async () => {
    const { journal } = open();
    await journal.change('debriefs', ID, set('old'));
    await journal.bin('debriefs', ID);
    await journal.change('debriefs', ID, set('new'));
    expect((await failure(journal.restore('debriefs', ID))).failure).toBe('data');
    expect((await journal.read('debriefs', ID))?.answers.role?.value).toBe('new');
  });
});

describe('damage', () => {
  it('every truncation is named, left in place, never written over, and the rest goes on', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, set('x'));
    await journal.change('debriefs', '2026-11-24-othr', () => debrief('2026-11-24-othr', { role: 'y' }));
    const whole = readFileSync(fileOf(folder));
    for (let length = 0; length < whole.length - 2; length++) {
      writeFileSync(fileOf(folder), whole.subarray(0, length));
      const { records, damaged } = await journal.all('debriefs');
      expect(records.map((record) => record.id)).toEqual(['2026-11-24-othr']);
      expect(damaged).toMatchObject([{ file: fileOf(folder), newer: false }]);
    }
    expect((await failure(journal.read('debriefs', ID))).failure).toBe('data');
    expect((await failure(journal.change('debriefs', ID, set('z')))).message).toContain(fileOf(folder));
    expect(readFileSync(fileOf(folder))).toEqual(whole.subarray(0, whole.length - 3));
  });

  it('every single changed byte is named, and left in place', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, () =>
      debrief(ID, { role: 'x', known: ['a', 'b'], sting: 3 }, { progress: { at: 'known' } }),
    );
    const whole = readFileSync(fileOf(folder));
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(fileOf(folder), flipped);
      const { records, damaged } = await journal.all('debriefs', ['zebra']);
      expect(records, `byte ${at}`).toEqual([]);
      expect(damaged).toHaveLength(1);
      expect(readFileSync(fileOf(folder))).toEqual(flipped);
    }
  });

  it('a record from a newer version is shown as such and never written', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, set('x'));
    const newer = readFileSync(fileOf(folder), 'utf8').replace('"schema": 2', '"schema": 3');
    writeFileSync(fileOf(folder), newer);
    expect((await journal.all('debriefs')).damaged).toMatchObject([{ newer: true }]);
    const error = await failure(journal.change('debriefs', ID, set('y')));
    expect(error.advice).toContain('Update');
    expect(readFileSync(fileOf(folder), 'utf8')).toBe(newer);
  });

  it('a link out of the journal is not followed', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, set('x'));
    const outside = join(tempFolder('outside'), 'secret.json');
    writeFileSync(outside, readFileSync(fileOf(folder), 'utf8').replace(ID, '2026-11-24-lnkk'));
    symlinkSync(outside, fileOf(folder, '2026-11-24-lnkk'));
    expect((await journal.all('debriefs')).records.map((record) => record.id)).toEqual([ID]);
    expect((await failure(journal.read('debriefs', '2026-11-24-lnkk'))).failure).toBe('data');
  });

  it('a journal folder that is a file: said so, nothing changed', async () => {
    const folder = join(tempFolder('journal'), 'journal');
    writeFileSync(folder, 'mine');
    const { journal } = open(folder);
    expect((await failure(journal.all('debriefs'))).message).toContain(folder);
    expect((await failure(journal.change('debriefs', ID, set('x')))).failure).toBe('data');
    expect(readFileSync(folder, 'utf8')).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0)(
    'a folder that may not be written (skipped for root, who may write everywhere)',
    async () => {
      const { folder, journal } = open();
      await journal.change('debriefs', ID, set('x'));
      chmodSync(join(folder, 'debriefs'), 0o500);
      const error = await failure(journal.change('debriefs', ID, set('y')));
      chmodSync(join(folder, 'debriefs'), 0o700);
      expect(error.message).toContain('What was there before is still there');
      expect(readdirSync(join(folder, 'debriefs'))).toEqual([`${ID}.json`]);
    },
  );

  it('files that are not records are left aside', async () => {
    const { folder, journal } = open();
    await journal.change('debriefs', ID, set('x'));
    writeFileSync(join(folder, 'debriefs', '.12-ab.tmp'), 'half');
    writeFileSync(join(folder, 'debriefs', 'notes.txt'), 'mine');
    mkdirSync(join(folder, 'debriefs', 'more'));
    expect(await journal.ids('debriefs')).toEqual([ID]);
    expect((await journal.all('debriefs')).damaged).toEqual([]);
  });
});

describe('the history of a list', () => {
  const ROUND = '2026-11-24-rrrr';
  const given = (card: string) => ({
    card,
    grade: 'good' as const,
    at: '2026-11-24T18:00:00.000Z',
    day: '2026-11-24',
    due: '2026-11-27',
  });

  it('has no version for what was only added to, and one for what was taken out', async () => {
    const { folder, journal } = open();
    const kept = join(folder, 'history', 'rehearsals', ROUND);
    const put = (...cards: readonly string[]) =>
      journal.change('rehearsals', ROUND, () => ({
        id: ROUND,
        begun: '2026-11-24T18:00:00.000Z',
        interview: null,
        day: '2026-11-24',
        cards: ['a', 'b'],
        grades: cards.map(given),
      }));
    await put('a');
    await put('a', 'b');
    expect(existsSync(kept)).toBe(false);
    await put('b');
    expect(readdirSync(kept)).toHaveLength(1);
  });
});

describe('looking only where the words can be', () => {
  it('never leaves out a record that holds them', async () => {
    const { journal } = open();
    const texts = ['Stock control', 'a "quoted" word', 'naïve Straße', 'tab\there', 'back\\slash', 'plain'];
    for (const [at, role] of texts.entries()) {
      const id = `2026-11-24-abc${at + 2}`;
      await journal.change('debriefs', id, () => debrief(id, { role }));
    }
    for (const role of texts)
      for (const word of role.toLowerCase().split(' ')) {
        const found = (await journal.all('debriefs', [word])).records;
        expect(
          found.some((record) => record.answers.role?.value === role),
          word,
        ).toBe(true);
      }
    expect((await journal.all('debriefs', ['stock'])).records).toHaveLength(2);
  });
});
