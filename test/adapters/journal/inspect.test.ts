import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownName, temporaryName } from '../../../src/adapters/disk/leftovers.js';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { isRepairable } from '../../../src/domain/journal/issue.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
const NOW = '2026-11-24T12:00:00.000Z';
const GONE = ownName().replace(/-\d+-/, `-${2 ** 22 + 1}-`);

/** A journal in which everything was used once: a record with a history, a copy in the bin, a tick, a kept text. */
const used = async () => {
  const folder = join(tempFolder('inspect'), 'journal');
  const journal = fileJournal({ folder, clock: { now: () => new Date(NOW) } });
  for (const role of ['a', 'b', 'c'])
    await journal.change('debriefs', ID, (now) => ({
      ...(now ?? debrief(ID)),
      answers: answersOf({ role }),
    }));
  await journal.bin('debriefs', ID);
  await journal.change('debriefs', ID, () => debrief(ID, { role: 'd' }));
  await journal.change('ticks', 'k7qm4x', () => ({ id: 'k7qm4x', done: true, at: NOW, sources: [] }));
  const mark = await journal.open('debriefs', ID);
  const file = join(folder, 'debriefs', `${ID}.json`);
  const found = async () =>
    (await journal.inspect()).issues.map((issue) => [issue.type, issue.file.slice(folder.length + 1)]);
  return { folder, file, journal, mark, found };
};

const versionIn = (folder: string): string => {
  const kept = join(folder, 'history', 'debriefs', ID);
  return join(kept, readdirSync(kept).sort()[0] ?? '');
};

describe('a look at everything', () => {
  it('finds nothing where all is well, also while something is open', async () => {
    const { folder, journal, mark } = await used();
    writeFileSync(join(folder, 'debriefs', temporaryName()), 'half', { mode: 0o600 });
    mkdirSync(join(folder, '.git'));
    // The record, the copy in the bin, two earlier versions, the tick.
    expect(await journal.inspect()).toEqual({ records: 5, issues: [] });
    mark.close();
    expect(await journal.inspect()).toEqual({ records: 5, issues: [] });
  });

  it('of an empty journal makes nothing', async () => {
    const folder = join(tempFolder('inspect'), 'journal');
    const journal = fileJournal({ folder, clock: { now: () => new Date(NOW) } });
    expect(await journal.inspect()).toEqual({ records: 0, issues: [] });
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('finds what is damaged, in the journal, the bin and the history', async () => {
    const { folder, file, journal, found } = await used();
    const copy = join(folder, 'bin', 'debriefs', readdirSync(join(folder, 'bin', 'debriefs'))[0] ?? '');
    for (const path of [file, copy, versionIn(folder)])
      writeFileSync(path, readFileSync(path).subarray(0, 99));
    const { issues: findings } = await journal.inspect();
    expect(findings.map((finding) => [finding.type, finding.of?.in])).toEqual([
      ['damaged', 'bin'],
      ['damaged', 'journal'],
      ['damaged', 'history'],
    ]);
    expect(await found()).toHaveLength(3);
  });

  it('tells changed from damaged, and newer from both', async () => {
    const { file, found } = await used();
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"d"', '"e"'));
    expect(await found()).toEqual([['changed', `debriefs/${ID}.json`]]);
    writeFileSync(file, text.replace('"schema": 2', '"schema": 9'));
    expect(await found()).toEqual([['newer', `debriefs/${ID}.json`]]);
  });

  it('finds foreign files, and leaves what is hidden at the top alone', async () => {
    const { folder, found } = await used();
    for (const path of [
      'notes.txt',
      'debriefs/notes.txt',
      'bin/x',
      'history/x',
      'history/debriefs/x',
      'open/x',
      '.keep',
    ])
      writeFileSync(join(folder, path), 'mine', { mode: 0o600 });
    expect((await found()).map(([trouble, file]) => `${trouble} ${file}`).sort()).toEqual(
      ['bin/x', 'debriefs/notes.txt', 'history/debriefs/x', 'history/x', 'notes.txt', 'open/x'].map(
        (file) => `foreign ${file}`,
      ),
    );
  });

  it('finds times that are still to come', async () => {
    const { journal, found } = await used();
    const future = '2026-11-24T12:10:00.000Z';
    await journal.change('debriefs', ID, (now) => ({
      ...(now as Debrief),
      answers: answersOf({ role: 'x' }, future),
    }));
    await journal.change('interviews', '2026-11-24-abcd', () => ({
      id: '2026-11-24-abcd',
      added: NOW,
      role: 'x',
      company: '',
      // An interview is still to come: that is no wrong clock.
      when: '2026-12-24T10:00',
      stage: null,
      done: null,
    }));
    expect(await found()).toEqual([['future', `debriefs/${ID}.json`]]);
  });
});

describe('what loses nothing is put right', () => {
  it('modes, half writes, old locks and marks, texts left open; and nothing else', async () => {
    const { folder, file, journal, found } = await used();
    chmodSync(join(folder, 'history'), 0o755);
    chmodSync(file, 0o644);
    chmodSync(versionIn(folder), 0o400);
    const holder = { token: 'a', pid: 2 ** 22 + 1, host: hostname(), begun: null };
    mkdirSync(join(folder, 'editing', GONE), { recursive: true, mode: 0o700 });
    chmodSync(join(folder, 'editing'), 0o700);
    const made: Readonly<Record<string, string>> = {
      [`debriefs/.${GONE}.tmp`]: 'half',
      'locks/debriefs-x': JSON.stringify(holder),
      [`open/debriefs-x@${GONE}`]: '',
      [`editing/${GONE}/x.txt`]: 'text',
      [`editing/${ID}.json`]: 'kept',
      [`editing/${ID}-reply-unfinished.json`]: 'typed in a conversation',
      'notes.txt': 'mine',
    };
    for (const [path, text] of Object.entries(made)) writeFileSync(join(folder, path), text, { mode: 0o600 });
    const before = await found();
    expect(before.map(([trouble, path]) => `${trouble} ${path}`).sort()).toEqual(
      [
        `mode debriefs/${ID}.json`,
        'mode history',
        `mode ${versionIn(folder).slice(folder.length + 1)}`,
        `leftover debriefs/.${GONE}.tmp`,
        'lock locks/debriefs-x',
        `lock open/debriefs-x@${GONE}`,
        `leftover editing/${GONE}`,
        `kept editing/${ID}.json`,
        'foreign notes.txt',
      ].sort(),
    );
    const { issues: findings } = await journal.inspect();
    for (const finding of findings)
      if (isRepairable(finding)) await journal.repair(finding);
      else await expect(journal.repair(finding), finding.type).rejects.toThrow();
    expect(await found()).toEqual([
      ['kept', `editing/${ID}.json`],
      ['foreign', 'notes.txt'],
    ]);
    expect((await journal.read('debriefs', ID))?.answers.role?.value).toBe('d');
    expect((await journal.history('debriefs', ID)).records).toHaveLength(2);
  });
});
