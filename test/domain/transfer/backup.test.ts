import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { noRecords } from '../../../src/domain/journal/record-kinds.js';
import { backupOf, bytesOf, keptFile, readBackup, survives } from '../../../src/domain/transfer/backup.js';
import { outcomeFor } from '../../../src/domain/transfer/import-outcome.js';
import { readArchive } from '../../../src/domain/transfer/read-export.js';
import { application } from '../../support/applications.js';
import { debrief } from '../../support/debriefs.js';

const ID = '2026-11-24-aaaa';
const OF_US = { format: 'rejection-coach', version: 1 };

describe('what an import would do', () => {
  const older = application(ID, { outcome: 'waiting' });
  const newer = { ...older, outcome: 'rejected' as const, added: '2026-11-25T10:00:00.000Z' };

  it.each([
    ['nothing', 'added'],
    ['in-bin', 'binned'],
    ['damaged', 'repaired'],
    ['newer', 'newer'],
  ] as const)('where there is "%s": %s', (there, verdict) => {
    expect(outcomeFor('applications', there, older)).toEqual({ verdict, changes: [], stays: [] });
  });

  it('with the same record is nothing', () => {
    expect(outcomeFor('applications', older, structuredClone(older))).toEqual({
      verdict: 'same',
      changes: [],
      stays: [],
    });
  });

  it('with a newer one changes what differs', () => {
    expect(outcomeFor('applications', older, newer)).toEqual({
      verdict: 'changed',
      changes: ['outcome'],
      stays: [],
    });
  });

  it('with an older one keeps what is here, and says what stays', () => {
    expect(outcomeFor('applications', newer, older)).toEqual({
      verdict: 'kept',
      changes: [],
      stays: ['outcome'],
    });
  });

  it('with a debrief that only stands elsewhere is nothing', () => {
    const draft = debrief(ID, { role: 'Porter' }, { finished: null, progress: { at: 'company' } });
    expect(outcomeFor('debriefs', draft, { ...draft, progress: { at: 'stage' } }).verdict).toBe('same');
  });
});

describe('an export', () => {
  const problemsOf = (value: unknown) => {
    const read = readArchive(script, value);
    return read.ok ? 'ok' : [read.newer, ...read.problems];
  };
  const FOREIGN = [false, 'it isn\'t an export from this program (no "format" in it)'];

  it.each([
    [OF_US, 'ok'],
    [null, FOREIGN],
    [[], FOREIGN],
    ['text', FOREIGN],
    [{ version: 1 }, FOREIGN],
    [{ ...OF_US, format: 'another' }, FOREIGN],
    [{ ...OF_US, version: 2 }, [true, 'it is from a newer version (format version 2)']],
    [{ ...OF_US, version: 0 }, [false, 'version: has to be 1']],
    [{ ...OF_US, version: '2' }, [false, 'version: has to be 1']],
    [{ format: OF_US.format }, [false, 'version: has to be 1']],
    [{ ...OF_US, ticks: {} }, [false, 'ticks: has to be a list of objects']],
    [{ ...OF_US, ticks: [5] }, [false, 'ticks: has to be a list of objects']],
    [{ ...OF_US, cvs: null }, [false, 'cvs: has to be a list of objects']],
  ])('%j', (value, expected) => expect(problemsOf(value)).toEqual(expected));

  it('says of every record where it is wrong, by its place', () => {
    const tick = { id: 'k7qm4x', done: true, at: '2026-11-24T10:00:00.000Z', sources: [] };
    expect(
      problemsOf({
        ...OF_US,
        ticks: [tick, { ...tick, id: '../x' }, { ...tick, id: 'abcd', done: 1 }, tick],
      }),
    ).toEqual([
      false,
      'ticks[1].id: has to look like k7qm4x',
      'ticks[2].done: has to be true or false',
      'ticks: k7qm4x is in it twice',
    ]);
  });

  it('says what an answer has to be', () => {
    const answers = { sting: 11, role: 5, proof: 'a', outcome: 'lost', 'ask-by': 'soon', another: { a: 1 } };
    expect(problemsOf({ ...OF_US, debriefs: [{ id: ID, answers }] })).toEqual([
      false,
      'debriefs[0].answers.sting: has to be a whole number from 0 to 10',
      'debriefs[0].answers.role: has to be a text',
      'debriefs[0].answers.proof: has to be a list of texts',
      'debriefs[0].answers.outcome: has to be one of: rejected, no-reply, waiting, offer',
      'debriefs[0].answers.ask-by: has to be a day, as YYYY-MM-DD',
      'debriefs[0].answers.another: has to be a text',
    ]);
  });

  it('of a debrief fills in its times, and keeps what was skipped', () => {
    const record = {
      id: ID,
      answers: { role: 'Porter' },
      skipped: ['company', 5, '__proto__'],
      at: { company: '2026-11-25T10:00:00.000Z' },
    };
    const read = readArchive(script, {
      ...OF_US,
      debriefs: [record, { ...record, id: '2026-11-24-bbbb', finished: false }],
    });
    if (!read.ok) throw new Error(read.problems.join());
    const noon = '2026-11-24T12:00:00.000Z';
    expect(read.debriefs[0]).toEqual({
      id: ID,
      begun: noon,
      mode: 'quick',
      finished: noon,
      answers: {
        role: { value: 'Porter', at: noon },
        company: { value: null, at: '2026-11-25T10:00:00.000Z' },
      },
      feedback: [],
    });
    expect(read.debriefs[1]?.finished).toBeNull();
  });

  it('without what only the files of the journal say of themselves', () => {
    const given = {
      id: ID,
      role: 'Porter',
      company: '',
      format: 'x',
      schema: 1,
      kind: 'x',
      checksum: 'x',
      more: 1,
    };
    const read = readArchive(script, { ...OF_US, applications: [given] });
    expect(read.ok && read.applications[0]).toEqual({
      id: ID,
      role: 'Porter',
      company: '',
      more: 1,
      added: '2026-11-24T12:00:00.000Z',
      stage: null,
      outcome: null,
      date: '2026-11-24',
    });
  });
});

describe('a backup', () => {
  const beside = {
    bin: [{ path: 'bin/a', text: 'x' }],
    history: [],
    unread: [],
    settings: { country: 'IE' },
  };
  const made = '2026-11-24T10:00:00.000Z';
  const whole = backupOf({ ...noRecords(), applications: [application(ID)] }, beside, made);
  const problemsOf = (more: object) => {
    const read = readBackup(script, { ...whole, ...more });
    return read.ok ? 'ok' : [read.newer, ...read.problems];
  };

  it('says when it was made, and gives back what was in it', () => {
    expect(whole).toMatchObject({ ...OF_US, backup: { made } });
    expect(readBackup(script, whole)).toMatchObject({ ok: true, applications: [application(ID)], beside });
  });

  it('has nothing beside the records where it is only an export', () => {
    const { backup: _, ...only } = whole as { backup: unknown };
    expect(readBackup(script, only)).toMatchObject({ ok: true, beside: null });
  });

  it('may leave out its lists and settings', () => {
    expect(readBackup(script, { ...OF_US, backup: { made } })).toMatchObject({
      beside: { bin: [], history: [], unread: [], settings: {} },
    });
    expect(readBackup(script, { ...OF_US, backup: { made }, settings: 5 })).toMatchObject({
      beside: { settings: {} },
    });
  });

  it('that is no export is refused as one', () => {
    expect(readBackup(script, { backup: {} })).toMatchObject({ ok: false, newer: false });
    expect(problemsOf({ version: 0 })).toEqual([false, 'version: has to be 1']);
  });

  it('has lists of files, each with a path and one form of its bytes', () => {
    const WRONG = 'has to have a path, and a record, a text or base64';
    expect(problemsOf({ bin: {} })).toEqual([false, 'bin: has to be a list']);
    expect(
      problemsOf({
        history: [
          5,
          { path: 'a' },
          { text: 'a' },
          { path: 'a', text: 5 },
          { path: 'a', record: [] },
          { path: 'a', base64: 'abc' },
          { path: 'a', base64: 'ab=c' },
          { path: 'a', base64: 'a===' },
          { path: 'a', base64: '!abc' },
        ],
      }),
    ).toEqual([false, ...Array.from({ length: 9 }, (_, at) => `history[${at}]: ${WRONG}`)]);
    const good = [
      { text: '' },
      { record: {} },
      { base64: 'ab==' },
      { base64: 'abc=' },
      { base64: 'a+/9' },
      { base64: '' },
    ];
    expect(problemsOf({ unread: good.map((form) => ({ path: 'a', ...form })) })).toBe('ok');
  });

  it.each([
    ['{\n  "a": 1\n}\n', 'record'],
    ['{"a":1}', 'text'],
    ['[]\n', 'text'],
    ['no JSON', 'text'],
    ['\ufeffmarked', 'text'],
    ['', 'text'],
  ])('keeps %j as its %s', (text, form) => {
    const bytes = new TextEncoder().encode(text);
    const kept = keptFile('a/b.json', bytes, 'odd');
    expect(Object.keys(kept)).toEqual(['path', 'reason', form]);
    expect(bytesOf(kept)).toEqual(bytes);
  });

  it('keeps bytes that are no text as base64', () => {
    const bytes = Uint8Array.from([0xff, 0x00, 0x80, 0x41]);
    const kept = keptFile('a', bytes);
    expect(kept).toEqual({ path: 'a', base64: '/wCAQQ==' });
    expect(bytesOf(kept)).toEqual(bytes);
    expect(bytesOf({ path: 'a' })).toEqual(new Uint8Array());
  });

  it('has a record as the file that it is where an export would change it', () => {
    expect(survives(script, 'applications', application(ID))).toBe(true);
    expect(survives(script, 'applications', { ...application(ID), kind: 'x' } as never)).toBe(false);
    expect(survives(script, 'applications', { ...application(ID), role: 5 } as never)).toBe(false);
  });
});
