/** Several programs at once, and programs that are killed. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withLock } from '../../../src/adapters/disk/lock.js';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { bundle, launch, tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
const open = (folder: string) => fileJournal({ folder, clock: { now: () => new Date() } });

/** Writes `count` answers of its own into one debrief, telling each one after it was confirmed. */
const WRITER = `
  import { fileJournal } from './src/adapters/journal/index.js';
  const [folder, name, count] = process.argv.slice(2);
  const journal = fileJournal({ folder, clock: { now: () => new Date() } });
  const id = '${ID}';
  for (let n = 0; n < Number(count); n++) {
    const at = new Date().toISOString();
    await journal.change('debriefs', id, (now) => {
      const there = now ?? { id, begun: at, mode: 'quick', finished: null, answers: {}, feedback: [] };
      return { ...there, answers: { ...there.answers, [name + '-' + n]: { value: 'x'.repeat(50), at } } };
    });
    process.stdout.write(n + '\\n');
  }
`;

let writer = '';
beforeAll(async () => {
  writer = await bundle(WRITER);
});

describe('writers side by side', () => {
  it('twenty of them lose nothing', async () => {
    const folder = tempFolder('twenty');
    const ends = await Promise.all(
      Array.from({ length: 20 }, (_, at) => launch(writer, [folder, `w${at}`, '5']).ended),
    );
    expect(ends.map((end) => end.err).join('')).toBe('');
    expect(ends.every((end) => end.status === 0)).toBe(true);
    const record = await open(folder).read('debriefs', ID);
    expect(Object.keys(record?.answers ?? {})).toHaveLength(100);
    expect(readdirSync(join(folder, 'locks'))).toEqual([]);
    expect(readdirSync(join(folder, 'debriefs'))).toEqual([`${ID}.json`]);
  });
});

describe('kill -9', () => {
  it('at random moments: every confirmed answer is there, every file parses, and the next writer is not held up', async () => {
    const folder = tempFolder('kill');
    for (let round = 0; round < 25; round++) {
      const run = launch(writer, [folder, `r${round}`, '1000']);
      await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 60));
      run.child.kill('SIGKILL');
      await run.ended;
      const confirmed = run
        .output()
        .split('\n')
        .filter((line) => line !== '').length;
      const { records, damaged } = await open(folder).all('debriefs');
      expect(damaged).toEqual([]);
      const there = Object.keys(records[0]?.answers ?? {}).filter((id) => id.startsWith(`r${round}-`)).length;
      expect(there).toBeGreaterThanOrEqual(confirmed);
    }
    await open(folder).change('debriefs', ID, (now) => ({
      ...(now as NonNullable<typeof now>),
      mode: 'full',
    }));
  });
});

describe('a lock', () => {
  it('of a program that is gone is in nobody’s way, and many who break it at once still take turns', async () => {
    const folder = tempFolder('lock');
    const file = join(folder, 'x');
    let inside = 0;
    let most = 0;
    for (let round = 0; round < 10; round++) {
      writeFileSync(file, JSON.stringify({ token: `dead${round}`, pid: 2 ** 22 - 1, host: hostname() }));
      await Promise.all(
        Array.from({ length: 12 }, () =>
          withLock(file, async () => {
            inside++;
            most = Math.max(most, inside);
            await new Promise((resolve) => setTimeout(resolve, 1));
            inside--;
          }),
        ),
      );
    }
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is released when the work fails', async () => {
    const file = join(tempFolder('lock'), 'x');
    await expect(
      withLock(file, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await withLock(file, () => {});
  });

  it('names who is meant', async () => {
    const file = join(tempFolder('lock'), 'x');
    await withLock(file, () => {
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    });
  });
});
