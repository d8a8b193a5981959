/** A link could lead out of the journal: none is followed, neither to read nor to write nor to remove. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { debrief } from '../../support/debriefs.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
const role =
  (value: string) =>
  (now: Debrief | null): Debrief => ({ ...(now ?? debrief(ID)), ...debrief(ID, { role: value }) });

const setUp = async () => {
  const folder = join(tempFolder('links'), 'journal');
  const outside = tempFolder('outside');
  const journal = fileJournal({ folder, clock: { now: () => new Date() } });
  await journal.change('debriefs', ID, role('x'));
  /** Moves nothing: puts a link where the folder would be. */
  const link = (...parts: readonly string[]): void => {
    rmSync(join(folder, ...parts), { recursive: true, force: true });
    mkdirSync(join(folder, ...parts, '..'), { recursive: true });
    symlinkSync(outside, join(folder, ...parts));
  };
  return { folder, outside, journal, link };
};

describe('a link in the place of', () => {
  it('the folder of a kind', async () => {
    const { folder, outside, journal, link } = await setUp();
    const text = readFileSync(join(folder, 'debriefs', `${ID}.json`));
    link('debriefs');
    writeFileSync(join(outside, `${ID}.json`), text);
    for (const work of [
      () => journal.ids('debriefs'),
      () => journal.all('debriefs'),
      () => journal.read('debriefs', ID),
      () => journal.change('debriefs', ID, role('y')),
      () => journal.bin('debriefs', ID),
      () => journal.replace('debriefs', ID, role('y')),
      () => journal.destroy('debriefs', ID),
    ])
      await expect(work(), String(work)).rejects.toThrow("it's a link");
    expect(readFileSync(join(outside, `${ID}.json`))).toEqual(text);
    expect((await journal.inspect()).issues).toMatchObject([
      { type: 'link', file: join(folder, 'debriefs') },
    ]);
  });

  it.each([[['bin']], [['bin', 'debriefs']]])('the bin: %j', async (parts) => {
    const { folder, outside, journal, link } = await setUp();
    link(...parts);
    const inside = join(outside, ...(parts.length === 1 ? ['debriefs'] : []));
    mkdirSync(inside, { recursive: true });
    const copy = join(inside, `${ID}@2026-11-24T10-00-00.000Z.json`);
    writeFileSync(copy, readFileSync(join(folder, 'debriefs', `${ID}.json`)));
    for (const work of [
      () => journal.bin('debriefs', ID),
      () => journal.binned(),
      () => journal.restore('debriefs', ID),
      () => journal.destroy('debriefs', ID),
    ])
      await expect(work(), String(work)).rejects.toThrow("it's a link");
    expect(readdirSync(inside)).toHaveLength(1);
    expect(existsSync(join(folder, 'debriefs', `${ID}.json`))).toBe(true);
  });

  it.each([[['history']], [['history', 'debriefs']], [['history', 'debriefs', ID]]])(
    'the history: %j',
    async (parts) => {
      const { outside, journal, link } = await setUp();
      link(...parts);
      mkdirSync(join(outside, 'debriefs', ID), { recursive: true });
      mkdirSync(join(outside, ID), { recursive: true });
      writeFileSync(join(outside, ID, 'theirs'), 'x');
      for (const work of [
        () => journal.change('debriefs', ID, role('y')),
        () => journal.history('debriefs', ID),
        () => journal.destroy('debriefs', ID),
      ])
        await expect(work(), String(work)).rejects.toThrow("it's a link");
      expect((await journal.read('debriefs', ID))?.answers.role?.value).toBe('x');
      expect(readdirSync(join(outside, ID))).toEqual(['theirs']);
      expect(readdirSync(join(outside, 'debriefs', ID))).toEqual([]);
    },
  );

  it('the locks', async () => {
    const { outside, journal, link } = await setUp();
    link('locks');
    await expect(journal.change('debriefs', ID, role('y'))).rejects.toThrow("it's a link");
    expect(readdirSync(outside)).toEqual([]);
  });

  it('a copy in the bin, or an earlier version: named, and the others go on', async () => {
    const { folder, outside, journal } = await setUp();
    await journal.change('debriefs', ID, role('y'));
    await journal.bin('debriefs', ID);
    const theirs = join(outside, 'a.json');
    writeFileSync(theirs, 'secret');
    const links = [
      join(folder, 'bin', 'debriefs', '2026-11-24-aaaa@2026-11-24T10-00-00.000Z.json'),
      join(folder, 'history', 'debriefs', ID, '2026-11-24T10-00-00.000Z.json'),
    ];
    for (const link of links) symlinkSync(theirs, link);
    expect(await journal.binned()).toMatchObject({ records: [{ id: ID }], damaged: [{ file: links[0] }] });
    expect(await journal.history('debriefs', ID)).toMatchObject({
      records: [{}],
      damaged: [{ file: links[1] }],
    });
    expect((await journal.inspect()).issues.map((issue) => [issue.type, issue.file])).toEqual([
      ['link', links[0]],
      ['link', links[1]],
    ]);
  });

  it('the whole journal: that is the person’s own choice of a place', async () => {
    const root = tempFolder('links');
    symlinkSync(tempFolder('outside'), join(root, 'journal'));
    const journal = fileJournal({ folder: join(root, 'journal'), clock: { now: () => new Date() } });
    await journal.change('debriefs', ID, role('x'));
    expect((await journal.all('debriefs')).records).toHaveLength(1);
    expect(await journal.inspect()).toEqual({ records: 1, issues: [] });
  });
});
