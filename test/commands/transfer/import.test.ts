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
import { describe, expect, it } from 'vitest';
import { CoachError } from '../../../src/errors.js';
import { story } from '../../support/stories.js';
import { tempFolder } from '../../support/worker.js';
import { everyFile, home, lived, nurse } from './disk-home.js';

const quoting = story('2026-11-23-ssss', { from: [{ debrief: nurse.id, question: 'role', entry: 'Staff' }] });

describe('import', () => {
  const backup = async () => {
    const person = await lived();
    await person.call('backup', person.at('b.json'));
    return person.at('b.json');
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
      'Would change: 1 debrief.\n  2026-11-20-aaaa  Staff nurse, Trust: Job: yours is newer and kept: Employer'.replace(
        'Staff nurse',
        'Charge nurse',
      ),
    );
    expect(out).toContain('1 record in the bin; 1 old version; the setting name');
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
    expect(err).toContain('Left in the bin: 1 debrief.');
    expect(await other.context.journal.read('debriefs', nurse.id)).toBeNull();
    await other.call('import', file, nurse.id);
    expect(await other.context.journal.read('debriefs', nurse.id)).not.toBeNull();
  });

  it('leaves out what was deleted forever, with its history and its words, and brings it back when told to', async () => {
    const person = await lived();
    await person.put('stories', story(quoting.id, { ...quoting, title: 'First' }));
    await person.put('stories', story(quoting.id, { ...quoting, title: 'Second' }));
    const file = person.at('backup.json');
    await person.call('backup', file);
    const before = await person.context.journal.read('debriefs', nurse.id);
    await person.call('delete', nurse.id, '--forever', '--yes');

    const { err } = await person.call('import', file);
    expect(err).toContain('Left out, as you deleted it forever: 1 debrief.');
    expect(err).toContain('with --deleted');
    expect(await person.context.journal.read('debriefs', nurse.id)).toBeNull();
    const words = Object.entries(everyFile(person.at('journal'))).filter(
      ([path, text]) => !path.startsWith('/removed/') && `${path}${text}`.includes(nurse.id),
    );
    expect(words).toEqual([]);
    expect((await person.call('import', file, '--dry-run')).out).toContain('Would be left out');

    await person.call('import', file, '--deleted');
    expect(await person.context.journal.read('debriefs', nurse.id)).toEqual(before);
    expect((await person.call('history', nurse.id)).out).toContain('1 old version');
  });

  it('brings back what was deleted forever where its id is given', async () => {
    const person = await lived();
    const file = person.at('backup.json');
    await person.call('backup', file);
    await person.call('delete', nurse.id, '--forever', '--yes');
    await person.call('import', file, nurse.id);
    expect(await person.context.journal.read('debriefs', nurse.id)).not.toBeNull();
  });

  it('puts a whole record in the place of a damaged one, which is kept in the bin', async () => {
    const file = await backup();
    const other = home();
    await other.call('import', file);
    writeFileSync(other.at('journal', 'debriefs', `${nurse.id}.json`), '{"half');
    const { err } = await other.call('import', file);
    expect(err).toContain('Added in place of a damaged file, which is now in the bin: 1 debrief.');
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
    const person = home();
    const file = person.at('evil.json');
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
    const before = everyFile(person.folder);
    const { status, err } = await person.call('import', file);
    expect(status).toBe(0);
    expect(err).toContain("it isn't part of a journal");
    expect(everyFile(person.folder)).toEqual(before);
    expect(existsSync('/tmp/rejection-coach-out.json')).toBe(false);
  });

  it('follows no link out of the journal', async () => {
    const person = home();
    const outside = tempFolder('outside');
    mkdirSync(person.at('journal'));
    symlinkSync(outside, person.at('journal', 'bin'));
    chmodSync(outside, 0o755);
    const file = person.at('evil.json');
    const evil = { path: 'bin/debriefs/2026-11-24-abcd@x.json', text: 'x' };
    writeFileSync(file, JSON.stringify({ format: 'rejection-coach', version: 1, backup: {}, bin: [evil] }));
    expect((await person.call('import', file)).err).toContain("links aren't followed");
    expect(readdirSync(outside)).toEqual([]);
    expect((statSync(outside).mode & 0o777).toString(8)).toBe('755');
  });

  it("a setting that can't be is left out", async () => {
    const person = home();
    const file = person.at('b.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 'rejection-coach',
        version: 1,
        backup: {},
        settings: { country: 'nowhere', evil: 1, name: 'Ana' },
      }),
    );
    expect((await person.call('import', file)).err).toContain('country = nowhere');
    expect(person.context.settings.read()).toEqual({ name: 'Ana' });
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
    expect(err).toContain('Added before that: 1 debrief.');
    expect(err).toContain('Then run the same import again');
    Object.assign(journal, { change });
    expect((await other.call('import', file)).err).toContain('Already there: 1 debrief.');
  });
});
