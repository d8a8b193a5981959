import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { bundle, launch, tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
/** A machine may be busy. */
const PATIENT = { timeout: 30_000 };
const open = (folder: string) => fileJournal({ folder, clock: { now: () => new Date() } });

describe('a mark that a debrief is open', () => {
  it('is seen by another program while that one runs, and is in nobody’s way after a kill', async () => {
    const folder = join(tempFolder('open'), 'journal');
    const worker = await bundle(`
      import { fileJournal } from './src/adapters/journal/index.js';
      const journal = fileJournal({ folder: process.argv[2], clock: { now: () => new Date() } });
      await journal.open('debriefs', '${ID}');
      process.stdout.write('open');
      setInterval(() => {}, 1000);
    `);
    const run = launch(worker, [folder]);
    await expect.poll(() => run.output(), PATIENT).toBe('open');
    const [since] = await open(folder).openElsewhere('debriefs', ID);
    expect(Math.abs(Date.now() - Date.parse(since ?? ''))).toBeLessThan(600_000);
    expect(await open(folder).openElsewhere('debriefs', '2026-11-24-k7qn')).toEqual([]);
    // It holds nobody up.
    await open(folder).change('debriefs', ID, (now) => ({
      ...(now ?? { id: ID, begun: new Date().toISOString(), mode: 'quick', finished: null, answers: {} }),
      feedback: [],
    }));
    run.child.kill('SIGKILL');
    await run.ended;
    expect(readdirSync(join(folder, 'open'))).toHaveLength(1);
    expect(await open(folder).openElsewhere('debriefs', ID)).toEqual([]);
    expect(readdirSync(join(folder, 'open'))).toEqual([]);
  });

  it('of one’s own is not another’s, and goes when it is closed', async () => {
    const folder = join(tempFolder('open'), 'journal');
    const journal = open(folder);
    const mark = await journal.open('debriefs', ID);
    expect(await journal.openElsewhere('debriefs', ID)).toEqual([]);
    expect(await open(folder).openElsewhere('debriefs', ID)).toHaveLength(1);
    mark.close();
    mark.close();
    expect(readdirSync(join(folder, 'open'))).toEqual([]);
  });

  it('never stands in the way: a disk that takes none, or holds something else, is no failure', async () => {
    const root = tempFolder('open');
    writeFileSync(join(root, 'journal'), 'a file');
    const journal = open(join(root, 'journal'));
    (await journal.open('debriefs', ID)).close();
    expect(await journal.openElsewhere('debriefs', ID)).toEqual([]);
    const other = join(root, 'other');
    mkdirSync(join(other, 'open'), { recursive: true });
    writeFileSync(join(other, 'open', 'notes@home'), 'mine');
    expect(await open(other).openElsewhere('debriefs', ID)).toEqual([]);
    expect(existsSync(join(other, 'open', 'notes@home'))).toBe(true);
  });
});
