/** Backup, export and import, on a journal on disk. */

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
import { journalFiles } from '../../../src/adapters/journal/raw-files.js';
import { fileSettings } from '../../../src/adapters/settings.js';
import { userFiles } from '../../../src/adapters/user/files.js';
import { CoachError, STATUS } from '../../../src/errors.js';
import type { Context, RecordKind } from '../../../src/ports/index.js';
import { run } from '../../../src/program/index.js';
import { anyJournal } from '../../support/arbitraries.js';
import { debrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { tempFolder } from '../../support/worker.js';

const home = (folder = tempFolder('transfer')) => {
  const fake = world();
  const journal = join(folder, 'journal');
  const context: Context = {
    ...fake.context,
    journal: fileJournal({ folder: journal, clock: fake.context.clock }),
    journalFiles: journalFiles(journal),
    settings: fileSettings({ home: folder }),
    files: userFiles({
      stdin: () => {
        throw new Error('nobody types');
      },
    }),
  };
  let from = 0;
  const call = async (...argv: string[]): Promise<{ status: number; out: string; err: string }> => {
    const [out, err] = [fake.out().length, fake.err().length];
    let failure = '';
    let status = 0;
    try {
      await run(argv, { version: '1.2.3', columns: 80, out: () => {}, open: async () => context });
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      failure = `${error.message}\n${error.advice}`;
      status = STATUS[error.failure];
    }
    from = out;
    return { status, out: fake.out().slice(from), err: fake.err().slice(err) + failure };
  };
  const put = async (kind: RecordKind, record: { readonly id: string }): Promise<void> => {
    await context.journal.change(kind, record.id, () => record as never);
  };
  const at = (...parts: string[]): string => join(folder, ...parts);
  return { context, call, put, at, folder };
};

const everyFile = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );

/** Records by what they say, since the order of their fields is the program's; all else by its bytes. */
const contents = (folder: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(everyFile(folder)).map(([path, text]) => {
      const live = !/^[\\/](?:bin|history)[\\/]/.test(path);
      try {
        // The checksum is of the bytes, and another order of the fields is the same record.
        const { sum: _, ...record } = JSON.parse(Buffer.from(text, 'latin1').toString());
        return [path, live ? record : text];
      } catch {
        return [path, text];
      }
    }),
  );

const nurse = debrief('2026-11-20-aaaa', { role: 'Staff nurse', company: 'Trust' });
const draft = debrief(
  '2026-11-21-bbbb',
  { role: 'Porter' },
  { finished: null, progress: { at: 'company', typing: 'Tru' } },
);

const lived = async () => {
  const one = home();
  await one.put('debriefs', nurse);
  await one.put('debriefs', draft);
  await one.put('debriefs', debrief('2026-11-22-cccc', { role: 'Gone' }));
  await one.put('ticks', { id: 'abcd23', done: true, at: nurse.begun, sources: [nurse.id] } as never);
  await one.call('next', 'add', '--role', 'Matron', '--when', '2026-12-03');
  await one.call('edit', nurse.id, 'role', '--answer', 'Charge nurse');
  await one.call('delete', '2026-11-22-cccc');
  await one.context.settings.set('name', 'Ana');
  return one;
};

describe('backup', () => {
  it('then import into an empty home gives every file back', async () => {
    const one = await lived();
    const said = await one.call('backup', one.at('b.json'));
    expect(said.status).toBe(0);
    expect(said.err).toContain(
      'In it: 2 debriefs, 1 of them a draft; 1 interview; 1 tick; 1 in the bin; 1 earlier version; your settings',
    );
    expect(said.err).toContain('Read back and checked');
    expect((statSync(one.at('b.json')).mode & 0o777).toString(8)).toBe('600');
    const other = home();
    expect((await other.call('import', one.at('b.json'))).status).toBe(0);
    expect(contents(other.at('journal'))).toEqual(contents(one.at('journal')));
    expect(other.context.settings.read()).toEqual({ name: 'Ana' });
    await other.call('backup', other.at('b.json'));
    const backups = [one, other].map(({ at }) => ({
      ...JSON.parse(readFileSync(at('b.json'), 'utf8')),
      backup: 0,
    }));
    expect(backups[1]).toEqual(backups[0]);
  });

  it('holds whatever can’t be read, by its name and as its bytes', async () => {
    const one = await lived();
    writeFileSync(one.at('journal', 'debriefs', '2026-01-01-abcd.json'), Buffer.from([0x7b, 0xff, 0x00]));
    writeFileSync(one.at('journal', 'debriefs', '2026-01-02-abcd.json'), '{"role": ');
    writeFileSync(one.at('journal', 'other.txt'), 'x');
    const said = await one.call('backup', one.at('b.json'));
    expect(said.status).toBe(0);
    expect(said.err).toContain("2 files can't be read as a record. They are in the backup as they are:");
    expect(said.err).toContain('  debriefs/2026-01-01-abcd.json: ');
    expect(said.err).toContain('Not in the backup, since the journal does not know it:\n  other.txt');
    const other = home();
    await other.call('import', one.at('b.json'));
    const { '/other.txt': _, ...files } = contents(one.at('journal'));
    expect(contents(other.at('journal'))).toEqual(files);
  });

  it('never over a file that is there, and nothing is left where it can’t be written', async () => {
    const one = await lived();
    writeFileSync(one.at('b.json'), 'mine');
    const refused = await one.call('backup', one.at('b.json'));
    expect([refused.status, readFileSync(one.at('b.json'), 'utf8')]).toEqual([2, 'mine']);
    expect(refused.err).toContain('--force');
    expect((await one.call('backup', one.at('b.json'), '--force')).status).toBe(0);
    expect((await one.call('backup', one.at('none', 'b.json'))).status).toBe(2);
    expect((await one.call('backup', one.folder)).status).toBe(2);
    const full = await one.call('backup', '/dev/full');
    expect([full.status, full.err]).toEqual([4, expect.stringContaining('the disk is full')]);
  });

  it('to standard output is the same text; an empty journal is none', async () => {
    const one = await lived();
    const { out } = await one.call('backup', '-');
    expect(JSON.parse(out)).toMatchObject({ format: 'rejection-coach', version: 1 });
    expect((await home().call('backup', '-')).status).toBe(3);
  });

  it('of any journal gives it back', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const [one, other] = [home(), home()];
        for (const [kind, records] of Object.entries(journal))
          for (const record of records) await one.put(kind as RecordKind, record);
        if (!existsSync(one.at('journal'))) return;
        expect((await one.call('backup', one.at('b.json'))).err).toContain('Read back and checked');
        await other.call('import', one.at('b.json'));
        expect(contents(other.at('journal'))).toEqual(contents(one.at('journal')));
      }),
      { numRuns: 15 },
    );
  });
});

describe('import', () => {
  const backup = async () => {
    const one = await lived();
    await one.call('backup', one.at('b.json'));
    return one.at('b.json');
  };

  it('--dry-run says what would change, with which answers, and writes nothing', async () => {
    const file = await backup();
    const other = home();
    await other.put('debriefs', {
      ...nurse,
      answers: {
        role: { value: 'Nurse', at: '2026-11-01T10:00:00.000Z' },
        company: { value: 'Newer here', at: '2027-01-01T10:00:00.000Z' },
      },
    } as never);
    const before = everyFile(other.folder);
    const { status, out } = await other.call('import', file, '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('Would be added: 1 debrief, 1 interview, 1 tick.');
    expect(out).toContain(
      'Would change: 1 debrief.\n  2026-11-20-aaaa  Staff nurse, Trust: Role: newer here and kept: Company'.replace(
        'Staff nurse',
        'Charge nurse',
      ),
    );
    expect(out).toContain('1 record in the bin; 1 earlier version; the setting name');
    expect(everyFile(other.folder)).toEqual(before);
    const json = JSON.parse((await other.call('import', file, '--dry-run', '--json')).out);
    expect(json).toMatchObject({ from: 'backup', written: false });
    expect(json.records).toContainEqual({
      kind: 'debriefs',
      id: nurse.id,
      verdict: 'changed',
      changes: ['role'],
      stays: ['company'],
    });
  });

  it('what a change replaces is in the history, and what is newer here stays', async () => {
    const file = await backup();
    const other = home();
    await other.put('debriefs', {
      ...nurse,
      answers: {
        role: { value: 'Nurse', at: '2026-11-01T10:00:00.000Z' },
        company: { value: 'Newer here', at: '2027-01-01T10:00:00.000Z' },
      },
    } as never);
    await other.call('import', file);
    expect((await other.context.journal.read('debriefs', nurse.id))?.answers).toMatchObject({
      role: { value: 'Charge nurse' },
      company: { value: 'Newer here' },
    });
    const kept = everyFile(other.at('journal', 'history', 'debriefs', nurse.id));
    expect(Object.values(kept).join()).toContain('"Nurse"');
    expect((await other.call('import', file)).err).toContain(
      'Already there: 1 debrief, 1 interview, 1 tick.',
    );
  });

  it('by record takes that and nothing else', async () => {
    const file = await backup();
    const other = home();
    expect((await other.call('import', file, '2026-11-20')).status).toBe(0);
    expect(await other.context.journal.ids('debriefs')).toEqual([nurse.id]);
    expect(existsSync(other.at('journal', 'interviews'))).toBe(false);
    expect(existsSync(other.at('journal', 'bin'))).toBe(false);
    expect(other.context.settings.read()).toEqual({});
    expect((await other.call('import', file, '2026-11-22')).status).toBe(0);
    expect((await other.call('restore')).out).toContain('2026-11-22-cccc');
    expect((await other.call('import', file, '2026')).status).toBe(2);
    expect((await other.call('import', file, '1999')).status).toBe(3);
  });

  it('leaves in the bin what was put there, unless it is named', async () => {
    const file = await backup();
    const other = home();
    await other.call('import', file);
    await other.call('delete', nurse.id);
    const { err } = await other.call('import', file);
    expect(err).toContain('Left in the bin, where you put it: 1 debrief.');
    expect(await other.context.journal.read('debriefs', nurse.id)).toBeNull();
    await other.call('import', file, nurse.id);
    expect(await other.context.journal.read('debriefs', nurse.id)).not.toBeNull();
  });

  it('puts a whole record in the place of a damaged one, which is kept in the bin', async () => {
    const file = await backup();
    const other = home();
    await other.call('import', file);
    writeFileSync(other.at('journal', 'debriefs', `${nurse.id}.json`), '{"half');
    const { err } = await other.call('import', file);
    expect(err).toContain('Added in the place of a damaged file, which is now in the bin: 1 debrief.');
    expect(await other.context.journal.read('debriefs', nurse.id)).not.toBeNull();
    expect(Object.values(everyFile(other.at('journal', 'bin')))).toContain('{"half');
  });

  it('never writes a record from a newer version', async () => {
    const file = await backup();
    const other = home();
    await other.call('import', file);
    const path = other.at('journal', 'debriefs', `${nurse.id}.json`);
    const newer = readFileSync(path, 'utf8').replace(/"schema": \d+/, '"schema": 999');
    writeFileSync(path, newer);
    expect((await other.call('import', file)).err).toContain('Not touched');
    expect(readFileSync(path, 'utf8')).toBe(newer);
  });

  it.each([
    '../../out.json',
    '/tmp/rejection-coach-out.json',
    'debriefs/../../../out.json',
    'debriefs/../out.json',
    'bin/debriefs/../../../../out.json',
    'history/debriefs/a/..\\..\\out.json',
    'locks/x.json',
    'debriefs/.hidden.json',
    'config.json',
    'history/debriefs/out.json',
    'debriefs/x.sh',
  ])('writes nothing at %s', async (path) => {
    const one = home();
    const file = one.at('evil.json');
    const evil = { path, text: 'x' };
    writeFileSync(
      file,
      JSON.stringify({
        format: 'rejection-coach',
        version: 1,
        backup: {},
        bin: [evil],
        history: [evil],
        unread: [evil],
      }),
    );
    const before = everyFile(one.folder);
    const { status, err } = await one.call('import', file);
    expect(status).toBe(0);
    expect(err).toContain('there is no place for it in a journal');
    expect(everyFile(one.folder)).toEqual(before);
    expect(existsSync('/tmp/rejection-coach-out.json')).toBe(false);
  });

  it('follows no link out of the journal', async () => {
    const one = home();
    const outside = tempFolder('outside');
    mkdirSync(one.at('journal'));
    symlinkSync(outside, one.at('journal', 'bin'));
    chmodSync(outside, 0o755);
    const file = one.at('evil.json');
    const evil = { path: 'bin/debriefs/2026-11-24-abcd@x.json', text: 'x' };
    writeFileSync(file, JSON.stringify({ format: 'rejection-coach', version: 1, backup: {}, bin: [evil] }));
    expect((await one.call('import', file)).err).toContain('links are not followed');
    expect(readdirSync(outside)).toEqual([]);
    expect((statSync(outside).mode & 0o777).toString(8)).toBe('755');
  });

  it('a setting that can’t be is left out', async () => {
    const one = home();
    const file = one.at('b.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 'rejection-coach',
        version: 1,
        backup: {},
        settings: { country: 'nowhere', evil: 1, name: 'Ana' },
      }),
    );
    expect((await one.call('import', file)).err).toContain('country = nowhere');
    expect(one.context.settings.read()).toEqual({ name: 'Ana' });
  });

  it('that fails half way says what was taken; the same import then goes on', async () => {
    const file = await backup();
    const other = home();
    const { journal } = other.context;
    const change = journal.change;
    let left = 1;
    Object.assign(journal, {
      change: (...args: Parameters<typeof change>) => {
        if (left-- === 0) throw new CoachError('data', 'x.json: the disk is full.', 'Free some space.');
        return change(...args);
      },
    });
    const { status, err } = await other.call('import', file);
    expect(status).toBe(4);
    expect(err).toContain('Taken before that: 1 debrief.');
    expect(err).toContain('The same import then goes on');
    Object.assign(journal, { change });
    expect((await other.call('import', file)).err).toContain('Already there: 1 debrief.');
  });
});

describe('import from elsewhere', () => {
  const jrnl = JSON.stringify({
    tags: { '@work': 1 },
    entries: [
      {
        title: 'They said no.',
        body: 'After the third round, at Acme.',
        date: '2026-03-29',
        time: '09:00',
        tags: ['@work'],
        starred: false,
      },
    ],
  });

  it('jrnl: known by its shape; shown, found and exported as notes, and never handed on', async () => {
    const one = home();
    writeFileSync(one.at('j.json'), jrnl);
    expect((await one.call('import', one.at('j.json'))).err).toContain('Read as jrnl.\nAdded: 1 debrief.');
    expect((await one.call('import', one.at('j.json'))).err).toContain('Already there: 1 debrief.');
    expect((await one.call('list')).out).toContain('They said no.');
    expect((await one.call('list')).out).toContain('29 Mar 2026 · notes');
    expect((await one.call('show')).out).toContain(
      'Notes\n  They said no.\n  After the third round, at Acme.',
    );
    expect((await one.call('search', 'acme', 'round')).out).toContain('Notes: After the third round');
    expect((await one.call('search', 'work')).out).toContain('Tags: work');
    expect(JSON.parse((await one.call('show', '--json')).out)).toMatchObject({
      notes: expect.any(String),
      tags: ['work'],
    });
    for (const format of ['markdown', 'html', 'csv', 'json']) {
      expect((await one.call('export', '--format', format)).out).toContain('third round');
      const shared = await one.call('export', '--format', format, '--share');
      expect(shared.out).not.toMatch(/third round|said no|work/);
      expect(shared.err).toContain('notes; tags');
    }
  });

  it('a table: says what was taken for what; the same file twice adds nothing', async () => {
    const one = home();
    const file = one.at('t.csv');
    writeFileSync(
      file,
      'Position;Employer;Sent;Status;Link\nNurse;Trust;24/11/2026;Ghosted;x\nPorter;Trust;3/11/2026;Final round;y\n',
    );
    expect((await one.call('import', file)).status).toBe(2);
    const first = await one.call('import', file, '--columns', 'date=Sent');
    expect(first.err).toContain('  role: Position\n  company: Employer\n  day it was sent: Sent\n');
    expect(first.err).toContain('  not used: Link\n  days are read with the day before the month');
    expect(first.err).toContain('Added: 2 applications.');
    expect((await one.call('import', file, '--columns', 'date="Sent"')).err).toContain(
      'Already there: 2 applications.',
    );
    expect((await one.context.journal.all('applications')).records).toMatchObject([
      { role: 'Porter', date: '2026-11-03', stage: 'final-round', outcome: 'waiting' },
      { role: 'Nurse', date: '2026-11-24', stage: null, outcome: 'no-reply' },
    ]);
    const { out } = await one.call('export', '--all', '--format', 'csv');
    expect(out).toContain('application,');
    writeFileSync(one.at('ours.csv'), out);
    expect((await one.call('import', one.at('ours.csv'))).err).toContain('spreadsheets');
  });

  it('rows that can’t be read: named, nothing taken; left out when told so', async () => {
    const one = home();
    const file = one.at('t.csv');
    writeFileSync(file, 'Role,Company,Date\nNurse,A,soon\nNurse,B,2026-11-03\n');
    const refused = await one.call('import', file);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('  row 2: "soon" is not read as a day');
    expect(existsSync(one.at('journal'))).toBe(false);
    expect((await one.call('import', file, '--skip-bad')).err).toContain('Added: 1 application.');
  });

  it('days that can be read in two ways: refused with the way out; the country or --dates decides', async () => {
    const one = home();
    const file = one.at('t.csv');
    writeFileSync(file, 'Role,Company,Date\nNurse,A,3/4/2026\n');
    expect((await one.call('import', file)).err).toContain('--dates day-first or --dates month-first');
    const dayOf = async (...more: string[]) =>
      JSON.parse((await one.call('import', file, '--dry-run', '--json', ...more)).out).records[0].id.slice(
        0,
        10,
      );
    expect(await dayOf('--dates', 'month-first')).toBe('2026-03-04');
    expect(await dayOf('--dates', 'day-first')).toBe('2026-04-03');
    await one.context.settings.set('country', 'US');
    expect(await dayOf()).toBe('2026-03-04');
    await one.context.settings.set('country', 'GB');
    expect(await dayOf()).toBe('2026-04-03');
  });

  it('--from says what a file is; what is none of these is refused', async () => {
    const one = home();
    writeFileSync(one.at('x'), 'Dear diary\n');
    for (const from of [[], ['--from', 'csv'], ['--from', 'jrnl']])
      expect((await one.call('import', one.at('x'), ...from)).status).toBe(2);
    writeFileSync(one.at('x'), '{"entries": []}');
    expect((await one.call('import', one.at('x'))).status).toBe(2);
    expect((await one.call('import', one.at('x'), '--from', 'jrnl')).status).toBe(0);
  });

  it('whatever bytes come, it ends with a message', async () => {
    const one = home();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.json()),
        fc.constantFrom([], ['--from', 'csv'], ['--from', 'jrnl']),
        async (content, from) => {
          writeFileSync(one.at('x'), content);
          expect([0, 2, 4]).toContain((await one.call('import', one.at('x'), '--dry-run', ...from)).status);
        },
      ),
      { numRuns: 200 },
    );
    expect(existsSync(one.at('journal'))).toBe(false);
  });
});
