import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  isAlive,
  isLeftover,
  isOwnName,
  isTemporary,
  ownName,
  temporaryName,
} from '../../../src/adapters/disk/leftovers.js';
import { clearLock, isStaleLock, withLock } from '../../../src/adapters/disk/lock.js';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { debrief } from '../../support/debriefs.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
/** No system gives a process id that is this high. */
const GONE = 2 ** 22 + 1;

/** The name that this program would give, with a part of it another one. */
const nameWith = ({ host, pid, begun }: { host?: string; pid?: number; begun?: number }): string => {
  const [h, p, b, chance] = ownName().split('-');
  return [host ?? h, pid ?? p, begun ?? b, chance].join('-');
};

const HOUR = 3_600_000;
const old = (hours: number) => () => Date.now() - hours * HOUR;

describe('whose a file is', () => {
  it('says its name', () => {
    expect(isOwnName(ownName())).toBe(true);
    expect(isTemporary(temporaryName())).toBe(true);
    for (const name of [`${ID}.json`, '.12-ab.tmp', `${ownName()}.tmp`, '.DS_Store'])
      expect(isTemporary(name), name).toBe(false);
  });

  it('a running program needs it, one that is gone does not, whatever the time', () => {
    expect(isAlive(ownName())).toBe(true);
    expect(isLeftover(temporaryName(), old(1000))).toBe(false);
    expect(isAlive(nameWith({ pid: GONE }))).toBe(false);
    expect(isLeftover(`.${nameWith({ pid: GONE })}.tmp`, old(0))).toBe(true);
  });

  it.runIf(process.platform === 'linux')('another program with the same process id is another one', () => {
    expect(isAlive(nameWith({ begun: 1 }))).toBe(false);
  });

  it('another machine can’t be asked: only time tells', () => {
    const theirs = `.${nameWith({ host: 'zzzzzz', pid: GONE })}.tmp`;
    expect(isAlive(theirs.slice(1, -4))).toBeNull();
    expect(isLeftover(theirs, old(23))).toBe(false);
    expect(isLeftover(theirs, old(25))).toBe(true);
  });
});

describe('what a killed program left', () => {
  it('is swept by the next one that looks; nothing else is', async () => {
    const folder = join(tempFolder('sweep'), 'journal');
    const journal = () => fileJournal({ folder, clock: { now: () => new Date() } });
    await journal().change('debriefs', ID, () => debrief(ID, { role: 'x' }));
    const half = `.${nameWith({ pid: GONE })}.tmp`;
    const running = temporaryName();
    for (const name of [half, running, '.mine']) writeFileSync(join(folder, 'debriefs', name), 'half');
    expect((await journal().all('debriefs')).records).toHaveLength(1);
    expect(readdirSync(join(folder, 'debriefs')).sort()).toEqual([running, '.mine', `${ID}.json`].sort());
  });

  it('a text that was open in an editor goes at the next start; one that is open now, or kept, stays', async () => {
    const folder = join(tempFolder('sweep'), 'journal');
    const editing = join(folder, 'editing');
    const [gone, running, theirs] = [nameWith({ pid: GONE }), ownName(), nameWith({ host: 'zzzzzz' })];
    for (const name of [gone, running, theirs]) {
      mkdirSync(join(editing, name), { recursive: true });
      writeFileSync(join(editing, name, `${ID}.txt`), 'private');
      utimesSync(join(editing, name), 0, 0);
    }
    writeFileSync(join(editing, `${ID}.json`), '{}');
    await fileJournal({ folder, clock: { now: () => new Date() } }).ids('debriefs');
    expect(readdirSync(editing).sort()).toEqual([running, theirs, `${ID}.json`].sort());
  });
});

describe('a lock', () => {
  const lockOf = (holder: object, seconds = 0): string => {
    const file = join(tempFolder('lock'), 'x');
    writeFileSync(file, JSON.stringify(holder));
    const at = Date.now() / 1000 - seconds;
    utimesSync(file, at, at);
    return file;
  };
  const own = async () => {
    const file = join(tempFolder('lock'), 'x');
    return withLock(file, () => JSON.parse(readFileSync(file, 'utf8')));
  };

  it('is nobody’s when its program is gone, or its process id is another’s now', async () => {
    const holder = await own();
    expect(isStaleLock(lockOf({ ...holder, pid: GONE }))).toBe(true);
    expect(isStaleLock(lockOf(holder))).toBe(false);
    if (process.platform === 'linux') {
      expect(isStaleLock(lockOf({ ...holder, begun: '1' }))).toBe(true);
      // Suspended for an hour in the middle of a write: it will go on where it was.
      expect(isStaleLock(lockOf(holder, 3600))).toBe(false);
    }
  });

  it('of another machine, or of an unknown age, is told by time', () => {
    expect(isStaleLock(lockOf({ token: 'a', pid: 1, host: 'elsewhere' }, 30))).toBe(false);
    expect(isStaleLock(lockOf({ token: 'a', pid: 1, host: 'elsewhere' }, 90))).toBe(true);
    expect(isStaleLock(lockOf({ token: 'a', pid: process.pid, host: hostname() }, 90))).toBe(true);
    expect(isStaleLock(lockOf({}, 2))).toBe(false);
    expect(isStaleLock(lockOf({}, 10))).toBe(true);
  });

  it('that somebody holds is not cleared', async () => {
    const [held, stale] = [lockOf(await own()), lockOf({ ...(await own()), pid: GONE })];
    await clearLock(held);
    await clearLock(stale);
    expect(isStaleLock(held)).toBe(false);
    expect(readdirSync(join(held, '..'))).toEqual(['x']);
    expect(readdirSync(join(stale, '..'))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'of a program that was killed and that nobody asked after is stale',
    async () => {
      // Its parent is no shell any more when it ends, and never waits for it: a zombie as long as the parent runs.
      const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
      const isZombie = () => expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
      await vi.waitFor(isZombie, { timeout: 10_000 });
      expect(isStaleLock(lockOf({ ...(await own()), pid, begun: null }))).toBe(true);
      parent.kill();
    },
  );

  it.each([
    ['names no process', { token: 'a', pid: 0, host: hostname() }],
    ['has a token that no file name can hold', { token: 'a'.repeat(300), pid: 1, host: hostname() }],
    ['has a path for a token', { token: '../../x', pid: 1, host: hostname() }],
  ])(
    'that %s was not written by us: it counts for as long as one that is not filled',
    async (_what, holder) => {
      expect(isStaleLock(lockOf(holder, 2))).toBe(false);
      const file = lockOf(holder, 10);
      expect(await withLock(file, () => 'written')).toBe('written');
    },
  );

  it.runIf(process.platform !== 'win32')(
    'that is a link to nothing, or a pipe, holds nobody up for long',
    async () => {
      const folder = tempFolder('lock');
      symlinkSync(join(folder, 'nothing'), join(folder, 'link'));
      execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(folder, 'pipe')]);
      await Promise.all(
        ['link', 'pipe'].map(async (name) => {
          expect(await withLock(join(folder, name), () => 'written')).toBe('written');
        }),
      );
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('that was taken away meanwhile stops the write', async () => {
    const file = join(tempFolder('lock'), 'x');
    await expect(
      withLock(file, (stillOurs) => {
        writeFileSync(file, JSON.stringify({ token: 'another', pid: 1, host: 'elsewhere' }));
        stillOurs();
      }),
    ).rejects.toMatchObject({ failure: 'data' });
    expect(readdirSync(join(file, '..'))).toEqual(['x']);
  });
});
