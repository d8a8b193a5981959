/** Journals over a bare repository, with the git of this machine. */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitCarrier } from '../../../src/adapters/carrier/index.js';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { withTags } from '../../../src/domain/debrief/search.js';
import { copiesOf } from '../../support/copies.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { summed } from '../../support/files.js';
import { allIn, setBranch } from '../../support/hub.js';
import { interview } from '../../support/interviews.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-20-aaaa';
const HOW = { interactive: false, mayDelete: false };
let tick = Date.parse('2026-11-24T10:00:00.000Z');
const clock = { now: () => new Date(tick++) };

const machine = (home = tempFolder('sync')) => {
  const folder = join(home, 'journal');
  return { home, folder, journal: fileJournal({ folder, clock }), carrier: gitCarrier({ folder, clock }) };
};

type Machine = ReturnType<typeof machine>;

const copy = copiesOf(async ({ a, b, remote }) => {
  const [first, second] = [machine(a), machine(b)];
  await first.journal.change('debriefs', ID, () => debrief(ID, { role: 'Nurse', company: 'Trust' }));
  await first.carrier.init(remote, HOW);
  await second.carrier.init(remote, HOW);
});

const pair = async () => {
  const { a, b, remote } = await copy();
  return {
    a: machine(a),
    b: machine(b),
    remote,
    git: (...args: string[]) => execFileSync('git', ['--git-dir', remote, ...args]).toString(),
  };
};

const answer = ({ journal }: Machine, id: string, question: string, value: string) =>
  journal.change('debriefs', id, (now) => {
    const whole = now ?? debrief(id);
    return {
      ...whole,
      answers: { ...whole.answers, ...answersOf({ [question]: value }, clock.now().toISOString()) },
    };
  });

const settle = async (...machines: readonly Machine[]) => {
  for (const { carrier } of [...machines, ...machines]) await carrier.sync(HOW);
};

describe('two journals', () => {
  it('have the newer of each answer, and the other in the history', async () => {
    const { a, b } = await pair();
    await answer(a, ID, 'company', 'of a');
    await answer(b, ID, 'company', 'of b');
    await answer(a, ID, 'role', 'Sister');
    await settle(a, b);
    for (const { journal } of [a, b]) {
      expect((await journal.read('debriefs', ID))?.answers).toMatchObject({
        company: { value: 'of b' },
        role: { value: 'Sister' },
      });
      const versions = (await journal.history('debriefs', ID)).records.map(
        ({ record }) => record.answers.company?.value,
      );
      expect(versions).toContain('of a');
    }
  });

  it('keep a tag and a field that was taken off, also where an older copy comes back', async () => {
    const { a, b } = await pair();
    const tagged = (now: ReturnType<typeof debrief> | null) => withTags(now ?? debrief(ID), ['x', 'y']);
    await a.journal.change('debriefs', ID, tagged);
    await a.journal.change('interviews', ID, () => interview({ id: ID, place: 'Leeds' }));
    await settle(a, b);
    await b.journal.change('debriefs', ID, (now) => withTags(now ?? debrief(ID), ['y']));
    await b.journal.change('interviews', ID, (now) => ({ ...(now ?? interview()), when: '2026-12-01' }));
    await settle(b, a);
    expect((await a.journal.read('debriefs', ID))?.tags).toEqual(['y']);
    expect(await a.journal.read('interviews', ID)).toMatchObject({ when: '2026-12-01', place: 'Leeds' });
  });

  it('bin, bring back and delete for good on both', async () => {
    const { a, b } = await pair();
    await a.journal.bin('debriefs', ID);
    await settle(a, b);
    expect(await b.journal.read('debriefs', ID)).toBeNull();
    expect((await b.journal.binned()).records.map(({ id }) => id)).toEqual([ID]);
    await b.journal.restore('debriefs', ID);
    await settle(b, a);
    expect(await a.journal.read('debriefs', ID)).not.toBeNull();
    expect((await a.journal.binned()).records).toEqual([]);
    await answer(b, ID, 'role', 'Written after');
    await a.journal.destroy('debriefs', ID);
    await settle(a, b, a);
    for (const { journal, folder } of [a, b]) {
      expect(await journal.read('debriefs', ID)).toBeNull();
      expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).includes(ID))).toEqual([
        join('removed', 'debriefs', `${ID}.json`),
      ]);
    }
  });

  it('leave no words of what was deleted for good in the history over there', async () => {
    const { a, b, git, remote } = await pair();
    await answer(a, ID, 'company', 'kestrels');
    await settle(a, b);
    expect(allIn(remote)).toContain('kestrels');
    await a.journal.destroy('debriefs', ID);
    await a.carrier.sync(HOW);
    expect(git('log', '-p', 'journal')).not.toContain('kestrels');
    expect(allIn(remote)).not.toContain('kestrels');
    await settle(b, a);
    expect(allIn(remote)).not.toContain('kestrels');
    expect(git('fsck', '--strict')).toBe('');
  });

  it('clear nothing away where a link leads to', async () => {
    const { a, remote, git } = await pair();
    git('repack', '-a', '-d', '-q');
    const [pack, elsewhere] = [join(remote, 'objects', 'pack'), join(tempFolder('elsewhere'), 'pack')];
    renameSync(pack, elsewhere);
    symlinkSync(elsewhere, pack);
    const before = readdirSync(elsewhere);
    expect(before).not.toEqual([]);
    await a.journal.destroy('debriefs', ID);
    await a.carrier.sync(HOW);
    expect(readdirSync(elsewhere)).toEqual(expect.arrayContaining(before));
  });

  it('leave a folder that has other branches as it is, but for its own', async () => {
    const { a, b, git } = await pair();
    await answer(a, ID, 'company', 'kestrels');
    await settle(a, b);
    const other = git('rev-parse', 'journal').trim();
    git('update-ref', 'refs/heads/other', other);
    await a.journal.destroy('debriefs', ID);
    await settle(a, b);
    expect(git('rev-parse', 'other').trim()).toBe(other);
    expect(git('log', '-p', 'other')).toContain('kestrels');
  });

  it('do not delete many at once unless that is said', async () => {
    const { a, b } = await pair();
    const ids = Array.from('bcdefgh', (letter) => `2026-11-20-${letter.repeat(4)}`);
    for (const id of ids) await answer(a, id, 'role', 'x');
    await settle(a, b);
    for (const id of ids) await a.journal.destroy('debriefs', id);
    await a.carrier.sync(HOW);
    await expect(b.carrier.sync(HOW)).rejects.toMatchObject({ failure: 'usage' });
    expect(await b.journal.ids('debriefs')).toHaveLength(8);
    await b.carrier.sync({ ...HOW, mayDelete: true });
    expect(await b.journal.ids('debriefs')).toEqual([ID]);
  });

  it('keep what is half typed on its own machine', async () => {
    const { a, b, git } = await pair();
    const draft = { ...debrief('2026-11-21-bbbb', {}), finished: null };
    await a.journal.change('debriefs', draft.id, () => ({
      ...draft,
      progress: { at: 'role', typing: 'half' },
    }));
    await settle(a, b);
    await answer(b, draft.id, 'role', 'Nurse');
    await settle(b, a);
    expect(git('show', `journal:debriefs/${draft.id}.json`)).not.toContain('half');
    expect(await a.journal.read('debriefs', draft.id)).toMatchObject({
      progress: { typing: 'half' },
      answers: { role: { value: 'Nurse' } },
    });
  });
});

describe('a remote', () => {
  it('that is gone leaves everything as it was', async () => {
    const { a, remote } = await pair();
    const before = readFileSync(join(a.folder, 'debriefs', `${ID}.json`), 'utf8');
    rmSync(remote, { recursive: true });
    await expect(a.carrier.sync(HOW)).rejects.toMatchObject({ failure: 'data' });
    expect(readFileSync(join(a.folder, 'debriefs', `${ID}.json`), 'utf8')).toBe(before);
    const c = machine();
    await expect(c.carrier.init('https://localhost:1/x.git', HOW)).rejects.toMatchObject({ failure: 'data' });
    expect(await c.carrier.remote()).toBeNull();
    await expect(c.carrier.sync(HOW)).rejects.toMatchObject({ failure: 'missing' });
  });

  it.each(['--upload-pack=touch x', 'ext::sh -c x', '', 'a\nb'])('%j is none', async (typed) => {
    await expect(machine().carrier.init(typed, HOW)).rejects.toMatchObject({ failure: 'usage' });
  });

  it('on a stick that is not in is refused, and nothing is made', async () => {
    const [{ carrier, home }, stick] = [machine(), join(tempFolder('media'), 'nostick')];
    await expect(carrier.init(join(stick, 'journal.git'), HOW)).rejects.toMatchObject({
      failure: 'data',
      message: expect.stringContaining(`there is no folder ${stick}`),
    });
    expect(existsSync(stick)).toBe(false);
    expect(readdirSync(home)).toEqual([]);
  });

  it('runs no hook and makes nothing that others may read', async () => {
    const { a, remote } = await pair();
    const [before, after] = [join(remote, 'hooks', 'pre-receive'), join(a.home, 'ran')];
    execFileSync('mkdir', ['-p', join(remote, 'hooks'), join(a.home, 'sync.git', 'hooks')]);
    for (const hook of [before, join(a.home, 'sync.git', 'hooks', 'pre-push')])
      writeFileSync(hook, `#!/bin/sh\ntouch ${after}\n`, { mode: 0o755 });
    await answer(a, ID, 'role', 'Sister');
    await a.carrier.sync(HOW);
    expect(existsSync(after)).toBe(false);
    const open = readdirSync(join(a.home, 'sync.git'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name !== 'pre-push' && !entry.parentPath.endsWith('hooks'))
      .filter((entry) => (statSync(join(entry.parentPath, entry.name)).mode & 0o077) !== 0);
    expect(open.map(({ name }) => name)).toEqual(['hooks'].filter(() => false));
  });

  it('of another purpose is left alone', async () => {
    const { remote } = await pair();
    setBranch(remote, 'journal', { 'main.c': 'x' });
    await expect(machine().carrier.init(remote, HOW)).rejects.toMatchObject({ failure: 'usage' });
  });

  it('that means harm writes nothing outside the journal, and takes nothing away', async () => {
    const { a, remote, git } = await pair();
    const hash = (args: readonly string[], input: string | Buffer) =>
      execFileSync('git', ['--git-dir', remote, 'hash-object', '-w', '--literally', '--stdin', ...args], {
        input,
      })
        .toString()
        .trim();
    const entry = (mode: string, name: string, oid: string) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
    const record = debrief(ID, { role: 'Evil' });
    const fields = { format: 'rejection-coach', schema: 2, kind: 'debrief', ...record };
    const good = hash([], summed(fields));
    const deep = summed({ ...fields, id: '2026-11-20-dddd', x: 'X' }).replace(
      '"X"',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    );
    const inner = Buffer.concat([
      entry('100644', '../x.json', good),
      entry('120000', '2026-11-20-bbbb.json', hash([], '/etc/passwd')),
      entry('100644', '2026-11-20-cccc.json', hash([], 'no JSON')),
      entry('100644', '2026-11-20-dddd.json', hash([], deep)),
      entry(
        '100644',
        '2026-11-20-eeee.json',
        hash([], summed({ ...fields, schema: 99, id: '2026-11-20-eeee' })),
      ),
      entry('100644', '2026-11-20-ffff.json', hash([], Buffer.alloc(33_000_000, 'x'))),
      entry('100644', `${ID}.json`, hash([], '{}')),
      entry('100644', `${'x'.repeat(4096)}.json`, good),
    ]);
    const debriefs = hash(['-t', 'tree'], inner);
    const tree = hash(
      ['-t', 'tree'],
      Buffer.concat([
        entry('40000', '..', debriefs),
        entry('40000', '.git', debriefs),
        entry('120000', 'bin', hash([], '/tmp')),
        entry('40000', 'debriefs', debriefs),
      ]),
    );
    const made = git('-c', 'user.name=x', '-c', 'user.email=x', 'commit-tree', '-m', 'x', tree).trim();
    git('update-ref', 'refs/heads/journal', made);
    symlinkSync('/tmp', join(a.folder, 'history'));
    const report = await a.carrier.sync(HOW).catch((error: unknown) => error);
    rmSync(join(a.folder, 'history'));
    expect(report).not.toHaveProperty('stack', expect.stringContaining('RangeError'));
    const again = await a.carrier.sync(HOW);
    expect(again.held.map(({ path }) => path).sort()).toEqual(
      ['cccc', 'dddd', 'eeee', 'ffff'].map((code) => `debriefs/2026-11-20-${code}.json`),
    );
    expect(again.held.find(({ newer }) => newer)?.path).toContain('eeee');
    expect(await a.journal.ids('debriefs')).toEqual([ID]);
    expect((await a.journal.read('debriefs', ID))?.answers.role?.value).toBe('Nurse');
    expect(readdirSync(a.home).sort()).toEqual(['journal', 'locks', 'sync.git']);
    // Ours is over there again, and what a newer version can read is still there.
    expect(git('show', `journal:debriefs/${ID}.json`)).toContain('Nurse');
    expect(git('ls-tree', '-r', '--name-only', 'journal')).toContain('2026-11-20-eeee.json');
    expect(git('ls-tree', '-r', 'journal')).not.toMatch(/120000|\.\./);
  });
});
