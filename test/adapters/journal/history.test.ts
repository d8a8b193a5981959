import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { CoachError } from '../../../src/errors.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { summed } from '../../support/files.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
const NOON = Date.parse('2026-11-24T12:00:00Z');

/** A journal with a clock that can be set. */
const open = (folder = join(tempFolder('history'), 'journal')) => {
  const clock = { at: NOON };
  const journal = fileJournal({ folder, clock: { now: () => new Date(clock.at++) } });
  const put = (role: string): Promise<Debrief> =>
    journal.change('debriefs', ID, (now) => {
      const there = now ?? debrief(ID);
      return { ...there, answers: { ...there.answers, ...answersOf({ role }) } };
    });
  const roles = async () =>
    (await journal.history('debriefs', ID)).records.map((version) => [
      version.number,
      version.record.answers.role?.value,
    ]);
  return {
    folder,
    file: join(folder, 'debriefs', `${ID}.json`),
    kept: join(folder, 'history', 'debriefs', ID),
    clock,
    journal,
    put,
    roles,
  };
};

describe('earlier versions', () => {
  it('come newest first, with numbers that stay, even when the clock is set back', async () => {
    const { clock, put, roles, journal } = open();
    for (const role of ['a', 'b', 'c']) await put(role);
    expect(await roles()).toEqual([
      [2, 'b'],
      [1, 'a'],
    ]);
    clock.at -= 24 * 3_600_000;
    for (const role of ['d', 'e']) await put(role);
    expect(await roles()).toEqual([
      [4, 'd'],
      [3, 'c'],
      [2, 'b'],
      [1, 'a'],
    ]);
    const untils = (await journal.history('debriefs', ID)).records.map((version) =>
      Date.parse(version.until),
    );
    expect(untils).toEqual(untils.toSorted((a, b) => b - a));
  });

  it('one that is damaged is named, and the others keep their numbers', async () => {
    const { kept, put, roles, journal } = open();
    for (const role of ['a', 'b', 'c', 'd']) await put(role);
    const [, second = ''] = readdirSync(kept).sort();
    truncateSync(join(kept, second), 20);
    expect(await roles()).toEqual([
      [3, 'c'],
      [1, 'a'],
    ]);
    expect((await journal.history('debriefs', ID)).damaged).toMatchObject([{ file: join(kept, second) }]);
  });

  it('the bin gives back the copy that was put there last, also when the clock was set back', async () => {
    const { clock, put, journal } = open();
    await put('first');
    await journal.bin('debriefs', ID);
    clock.at -= 24 * 3_600_000;
    await put('second');
    await journal.bin('debriefs', ID);
    await journal.restore('debriefs', ID);
    expect((await journal.read('debriefs', ID))?.answers.role?.value).toBe('second');
  });
});

describe('putting something in the place of a record', () => {
  it('keeps what was there, even where nothing of it is lost', async () => {
    const { put, roles, journal } = open();
    await put('a');
    await journal.replace('debriefs', ID, (now) => ({ ...(now as Debrief), tags: ['x'] }));
    expect(await roles()).toEqual([[1, 'a']]);
    expect((await journal.read('debriefs', ID))?.tags).toEqual(['x']);
  });

  it('works where the record can’t be read, and keeps its bytes', async () => {
    const { file, kept, put, roles, journal } = open();
    await put('a');
    await put('b');
    writeFileSync(file, 'half a rec');
    await journal.replace('debriefs', ID, (now) => {
      expect(now).toBeNull();
      return debrief(ID, { role: 'a' });
    });
    expect(await roles()).toEqual([[1, 'a']]);
    const raw = readdirSync(kept).find((name) => name.endsWith('.raw')) ?? '';
    expect(readFileSync(join(kept, raw), 'utf8')).toBe('half a rec');
  });

  it('never over a newer version, and not where there is none', async () => {
    const { file, put, journal } = open();
    const never = (): never => {
      throw new Error('called');
    };
    await expect(journal.replace('debriefs', ID, never)).rejects.toMatchObject({ failure: 'data' });
    await put('a');
    const newer = readFileSync(file, 'utf8').replace('"schema": 2', '"schema": 3');
    writeFileSync(file, newer);
    await expect(journal.replace('debriefs', ID, never)).rejects.toThrow('newer');
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });
});

describe('a record that was changed by hand', () => {
  it('is named as that and left out, until it is taken as it is; its bytes are kept', async () => {
    const { file, kept, put, journal } = open();
    await put('Nurse');
    const edited = readFileSync(file, 'utf8').replace('Nurse', 'Night nurse');
    writeFileSync(file, edited);
    expect(await journal.all('debriefs')).toMatchObject({
      records: [],
      damaged: [{ file, changed: true, newer: false }],
    });
    await expect(journal.read('debriefs', ID)).rejects.toThrow('changed outside');
    await expect(put('x')).rejects.toThrow('changed outside');
    expect(readFileSync(file, 'utf8')).toBe(edited);

    expect(await journal.accept(file)).toEqual({ kind: 'debriefs', id: ID });
    expect((await journal.read('debriefs', ID))?.answers.role?.value).toBe('Night nurse');
    const [name = ''] = readdirSync(kept);
    expect(readFileSync(join(kept, name), 'utf8')).toBe(edited);
    expect((await journal.inspect()).issues).toEqual([]);
  });

  it('is taken by its id too; nothing else is taken', async () => {
    const { file, folder, put, journal } = open();
    await put('Nurse');
    await expect(journal.accept(ID)).rejects.toMatchObject({ failure: 'usage' });
    await expect(journal.accept('/etc/passwd')).rejects.toMatchObject({ failure: 'usage' });
    await expect(journal.accept(join(folder, 'debriefs', '..', '..', 'x.json'))).rejects.toThrow(
      "isn't a record",
    );
    const text = readFileSync(file, 'utf8');
    for (const damaged of [
      text.slice(0, -9),
      text.replace(/"begun": "[^"]*"/, '"begun": "soon"'),
      '',
      '{}',
    ]) {
      writeFileSync(file, damaged);
      await expect(journal.accept(ID)).rejects.toMatchObject({ failure: 'data' });
      expect(readFileSync(file, 'utf8')).toBe(damaged);
    }
    writeFileSync(file, text.replace('Nurse', 'nurse'));
    expect((await journal.accept(ID)).id).toBe(ID);
  });

  it('a file whose checksum was taken out, or that passes for an older one, is not taken unseen', async () => {
    const { file, put, journal } = open();
    await put('Nurse');
    const { sum, ...fields } = JSON.parse(readFileSync(file, 'utf8'));
    for (const text of [
      JSON.stringify(fields, null, 2),
      JSON.stringify({ sum, ...fields }),
      JSON.stringify({ sum, ...fields, schema: 1 }, null, 2),
    ]) {
      writeFileSync(file, text);
      expect((await journal.all('debriefs')).damaged, text).toMatchObject([{ changed: true }]);
    }
  });

  it('bytes that are no UTF-8 are damage, though JSON reads them', async () => {
    const { file, put, journal } = open();
    // The mark that stands for broken bytes may itself be part of an answer.
    await put('a \ufffd b');
    expect((await journal.all('debriefs')).records).toHaveLength(1);
    const bytes = readFileSync(file);
    const at = bytes.indexOf(Buffer.from('\ufffd'));
    const broken = Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from([0xf0, 0xbf, 0xbd]),
      bytes.subarray(at + 3),
    ]);
    writeFileSync(file, broken);
    expect((await journal.all('debriefs')).damaged).toMatchObject([{ reason: "it isn't UTF-8 text" }]);
    await expect(journal.accept(ID)).rejects.toThrow('UTF-8');
  });
});

describe('for good', () => {
  it('means everything that holds any of it', async () => {
    const { folder, put, journal } = open();
    const other = '2026-11-24-othr';
    await journal.change('debriefs', other, () => debrief(other, { role: 'secret' }));
    await put('secret one');
    await put('secret two');
    await journal.bin('debriefs', ID);
    await put('secret three');
    await put('secret four');
    mkdirSync(join(folder, 'editing'));
    for (const name of [`${ID}.json`, `${ID}-role.json`, `${other}.json`])
      writeFileSync(join(folder, 'editing', name), 'secret');
    await journal.destroy('debriefs', ID);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.includes(ID),
    );
    // Its id and the time are left, so that no other copy brings it back.
    expect(left).toEqual([join('removed', 'debriefs', `${ID}.json`)]);
    expect((await journal.all('debriefs')).records.map((record) => record.id)).toEqual([other]);
    expect(existsSync(join(folder, 'editing', `${other}.json`))).toBe(true);
  });
});

describe("a file with a fitting checksum that is isn't a record", () => {
  it.each([
    ['another kind', { kind: 'interview' }],
    ['another id', { id: '2026-11-24-aaaa' }],
    ['another format', { format: 'else' }],
    ['no schema', { schema: null }],
    ['a schema of its own', { schema: 'constructor' }],
    ['an earlier schema than the first', { schema: 0 }],
    ['no answers', { answers: null }],
  ])('%s is damaged', async (_name, change) => {
    const { file, put, journal } = open();
    await put('a');
    writeFileSync(file, summed({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
    expect((await journal.all('debriefs')).damaged).toMatchObject([{ newer: false }]);
    await expect(put('b')).rejects.toBeInstanceOf(CoachError);
  });
});
