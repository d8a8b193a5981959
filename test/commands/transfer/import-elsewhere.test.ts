import { existsSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/any-text.js';
import { home } from './disk-home.js';

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
    const person = home();
    writeFileSync(person.at('j.json'), jrnl);
    expect((await person.call('import', person.at('j.json'))).err).toContain(
      'Read as jrnl.\nAdded: 1 debrief.',
    );
    expect((await person.call('import', person.at('j.json'))).err).toContain('Already there: 1 debrief.');
    expect((await person.call('list')).out).toContain('They said no.');
    expect((await person.call('list')).out).toContain('29 Mar 2026 · notes');
    expect((await person.call('show')).out).toContain(
      'Notes\n  They said no.\n  After the third round, at Acme.',
    );
    expect((await person.call('search', 'acme', 'round')).out).toContain('Notes: After the third round');
    expect((await person.call('search', 'work')).out).toContain('Tags: work');
    expect(JSON.parse((await person.call('show', '--json')).out)).toMatchObject({
      notes: expect.any(String),
      tags: ['work'],
    });
    for (const format of ['markdown', 'html', 'csv', 'json']) {
      expect((await person.call('export', '--format', format)).out).toContain('third round');
      const shared = await person.call('export', '--format', format, '--share');
      expect(shared.out).not.toMatch(/third round|said no|work/);
      expect(shared.err).toContain('notes, tags');
    }
  });

  it('a table: says what was taken for what; the same file twice adds nothing', async () => {
    const person = home();
    const file = person.at('t.csv');
    writeFileSync(
      file,
      'Position;Employer;Sent;Status;Link\nNurse;Trust;24/11/2026;Ghosted;x\nPorter;Trust;3/11/2026;Final round;y\n',
    );
    expect((await person.call('import', file)).status).toBe(2);
    const first = await person.call('import', file, '--columns', 'date=Sent');
    expect(first.err).toContain('  role: Position\n  company: Employer\n  day you applied: Sent\n');
    expect(first.err).toContain('  link: Link\n  days are read with the day before the month');
    expect(first.err).toContain('Added: 2 applications.');
    expect((await person.call('import', file, '--columns', 'date="Sent"')).err).toContain(
      'Already there: 2 applications.',
    );
    expect((await person.context.journal.all('applications')).records).toMatchObject([
      { role: 'Porter', date: '2026-11-03', stage: 'final-round', outcome: 'waiting' },
      { role: 'Nurse', date: '2026-11-24', stage: null, outcome: 'no-reply' },
    ]);
    const { out } = await person.call('export', '--all', '--format', 'csv');
    expect(out).toContain('application,');
    writeFileSync(person.at('ours.csv'), out);
    expect((await person.call('import', person.at('ours.csv'))).err).toContain('spreadsheets');
  });

  it("rows that can't be read: named, nothing taken; left out when told so", async () => {
    const person = home();
    const file = person.at('t.csv');
    writeFileSync(file, 'Role,Company,Date\nNurse,A,soon\nNurse,B,2026-11-03\n');
    const refused = await person.call('import', file);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('  row 2: "soon" isn\'t a day I can read');
    expect(existsSync(person.at('journal'))).toBe(false);
    expect((await person.call('import', file, '--skip-bad')).err).toContain('Added: 1 application.');
  });

  it('says what was left out, and which words it does not know, in JSON and beside it', async () => {
    const person = home();
    const file = person.at('t.csv');
    writeFileSync(
      file,
      'Role,Company,Date,Status\nNurse,A,soon,Rejected\nNurse,B,2026-11-03,Zonked\nNurse,B,2026-11-03,Zonked\nPorter,C,2026-11-03,Saved\n',
    );
    for (const dry of [['--dry-run'], []]) {
      const { status, out, err } = await person.call('import', file, '--skip-bad', '--json', ...dry);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        skipped: [{ row: 2, why: '"soon" isn\'t a day I can read' }],
        unknown: [{ words: 'Zonked', rows: [3] }],
        notSent: 1,
        twice: 1,
      });
      expect(err).toContain('  row 2: "soon" isn\'t a day I can read');
      expect(err).toContain('  "Zonked" in row 3');
      expect(err).not.toContain('Read as');
    }
    writeFileSync(person.at('j.json'), jrnl.replace('"entries":[', '"entries":[{"title":"x","date":"?"},'));
    const entries = await person.call('import', person.at('j.json'), '--skip-bad', '--json');
    expect(JSON.parse(entries.out)).toMatchObject({ skipped: [{ entry: 1, why: expect.any(String) }] });
    expect(entries.err).toContain('  entry 1: ');
  });

  it('days that can be read in two ways: refused with the way out; the country or --dates decides', async () => {
    const person = home();
    const file = person.at('t.csv');
    writeFileSync(file, 'Role,Company,Date\nNurse,A,3/4/2026\n');
    expect((await person.call('import', file)).err).toContain('--dates day-first or --dates month-first');
    const dayOf = async (...more: string[]) =>
      JSON.parse((await person.call('import', file, '--dry-run', '--json', ...more)).out).records[0].id.slice(
        0,
        10,
      );
    expect(await dayOf('--dates', 'month-first')).toBe('2026-03-04');
    expect(await dayOf('--dates', 'day-first')).toBe('2026-04-03');
    await person.context.settings.set('country', 'US');
    expect(await dayOf()).toBe('2026-03-04');
    await person.context.settings.set('country', 'GB');
    expect(await dayOf()).toBe('2026-04-03');
  });

  it('--from says what a file is; what is none of these is refused', async () => {
    const person = home();
    writeFileSync(person.at('x'), 'Dear diary\n');
    for (const from of [[], ['--from', 'csv'], ['--from', 'jrnl']])
      expect((await person.call('import', person.at('x'), ...from)).status).toBe(2);
    writeFileSync(person.at('x'), '{"entries": []}');
    expect((await person.call('import', person.at('x'))).status).toBe(2);
    expect((await person.call('import', person.at('x'), '--from', 'jrnl')).status).toBe(0);
  });

  it('whatever bytes come, it ends with a message', async () => {
    const person = home();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array(), anyText(), fc.json()),
        fc.constantFrom([], ['--from', 'csv'], ['--from', 'jrnl']),
        async (content, from) => {
          writeFileSync(person.at('x'), content);
          expect([0, 2, 4]).toContain(
            (await person.call('import', person.at('x'), '--dry-run', ...from)).status,
          );
        },
      ),
      { numRuns: 200 },
    );
    expect(existsSync(person.at('journal'))).toBe(false);
  });
});
