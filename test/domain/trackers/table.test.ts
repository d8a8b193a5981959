import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, stageMarks, statusWords } from '../../../src/content/en/transfer/trackers.js';
import type { Application } from '../../../src/domain/applications/application.js';
import { asApplications, readRows } from '../../../src/domain/trackers/applications-from-table.js';
import { readDays } from '../../../src/domain/trackers/column-dates.js';
import { findColumns, headingOf } from '../../../src/domain/trackers/columns.js';
import { statusReader } from '../../../src/domain/trackers/status-words.js';
import { readTable } from '../../../src/domain/trackers/table.js';
import { oddText } from '../../support/arbitraries.js';

const status = statusReader(statusWords);

describe('a status', () => {
  it.each([
    ['Rejected', null, 'rejected'],
    ['REJECTED', null, 'rejected'],
    ['❌ Rejected', null, 'rejected'],
    ['Ghosted', null, 'no-reply'],
    ['No response', null, 'no-reply'],
    ['Applied', 'application', 'waiting'],
    ['Applied - no response', 'application', 'no-reply'],
    ['Phone Screen', 'phone-screen', 'waiting'],
    ['Rejected after phone screen', 'phone-screen', 'rejected'],
    ['Interviewing', 'first-interview', 'waiting'],
    ['2nd interview', 'later-round', 'waiting'],
    ['Final', 'final-round', 'waiting'],
    ['Final Round', 'final-round', 'waiting'],
    ['Take-home', 'task', 'waiting'],
    ['Offer', null, 'offer'],
    ['Offer declined', null, 'offer'],
    ['Offer declined by me', null, 'offer'],
    ['Accepted', null, 'offer'],
    ['Offer withdrawn', null, 'rejected'],
    ['Job offer was withdrawn', null, 'rejected'],
    ['Offer rescinded', null, 'rejected'],
    ['Offer rescinded after final round', 'final-round', 'rejected'],
    ['They withdrew the offer', null, 'rejected'],
    ['Offer declined by them', null, 'rejected'],
    ['Declined by them', null, 'rejected'],
    ['No offer', null, 'rejected'],
    ['Interview offered', 'first-interview', 'waiting'],
    ['Not selected for interview', null, 'rejected'],
    ['Withdrawn', null, null],
    ['Withdrew after final round', 'final-round', null],
    ['', null, null],
    ['-', null, null],
    ['N/A', null, null],
    ['Applied/no reply', 'application', 'no-reply'],
  ])('%j', (typed, stage, outcome) => {
    expect(status(typed)).toEqual({ stage, outcome, sent: true });
  });

  it.each(['Wishlist', 'saved', 'Not applied', 'Not yet applied', 'To apply', 'Bookmarked'])(
    '%s was never sent off',
    (typed) => expect(status(typed)?.sent).toBe(false),
  );

  it.each(['Bob', 'Offer / Rejected', '7'])('%j is not known', (typed) => {
    expect(status(typed)).toBeNull();
  });
});

describe('columns', () => {
  it.each(['DateApplied', 'date_applied', 'Date applied (dd/mm)', ' Date  Applied '])('%j', (typed) =>
    expect(headingOf(typed)).toBe('date applied'),
  );

  it.each([
    [
      'Job Title,Company Name,Job URL,Applied Date,Status,Status Date',
      'Job Title/Company Name/Applied Date//Status',
    ],
    ['date,company,sector,role,role_type,channel,status', 'role/company/date//status'],
    ['Company,Position,Status,Date Applied,Job URL', 'Position/Company/Date Applied//Status'],
    [
      'Application Date,Contact Email,Company Name,Job Title,Job Url',
      'Job Title/Company Name/Application Date//',
    ],
    ['Employer,Job,Date,Stage,Outcome', 'Job/Employer/Date/Stage/Outcome'],
    ['Status,Result,Company,Applied', '/Company/Applied//Result'],
  ])('%s', (line, found) => {
    const headings = line.split(',');
    const { columns } = findColumns(headings, columnNames, {});
    const nameOf = (at: number | undefined) => (at === undefined ? '' : headings[at]);
    expect(
      [columns.role, columns.company, columns.date, columns.stage, columns.outcome].map(nameOf).join('/'),
    ).toBe(found);
  });

  it('what the person names counts, and what is not there is said', () => {
    const { columns, unknown } = findColumns(['A', 'B', 'Role'], columnNames, { role: 'b', date: 'When' });
    expect(columns).toEqual({ role: 1 });
    expect(unknown).toEqual(['When']);
  });
});

describe('the days of a column', () => {
  const days = (cells: string[], forced: 'day-first' | 'month-first' | null = null) =>
    readDays(cells, 'Europe/Zagreb', forced, null);

  it.each([
    '2026-11-03',
    '2026/11/3',
    '2026-11-03T10:00:00Z',
    '2026-11-03 10:00',
    '3 Nov 2026',
    '3. Nov. 2026',
    'Nov 3, 2026',
    'November 3, 2026 3:00 PM',
    'Tue, Nov 3, 2026',
    'Tuesday, 3 November 2026',
    '3-Nov-26',
    '03.11.2026',
    '3. 11. 2026.',
    'November 3, 2026 → November 5, 2026',
  ])('%j', (cell) => expect(days([cell])).toMatchObject({ ok: true, days: ['2026-11-03'] }));

  it('one cell that can be read in only one way decides the format of all', () => {
    expect(days(['03/11/2026', '24/11/2026'])).toEqual({
      ok: true,
      days: ['2026-11-03', '2026-11-24'],
      order: 'day-first',
    });
    expect(days(['03/11/26', '11/24/26'])).toMatchObject({ days: ['2026-03-11', '2026-11-24'] });
  });

  it('where no cell decides, or two disagree, the format is not guessed', () => {
    expect(days(['03/11/2026', '04/11/2026'])).toEqual({ ok: false, dayFirst: [], monthFirst: [] });
    expect(days(['24/11/2026', '11/24/2026'])).toEqual({ ok: false, dayFirst: [0], monthFirst: [1] });
    expect(days(['03/11/2026'], 'month-first')).toMatchObject({ days: ['2026-03-11'] });
    expect(days(['03/03/2026'])).toMatchObject({ ok: true, days: ['2026-03-03'], order: null });
  });

  it.each(['', 'soon', '2026-02-30', '31/11/2026', '3 Foo 2026', '1/1/1', 'Nov 2026', '2026'])(
    '%j is no day',
    (cell) => expect(days([cell], 'day-first')).toMatchObject({ ok: true, days: [null] }),
  );
});

const take = (text: string, there: readonly Application[] = [], added = '2026-11-24T09:00:00.000Z') => {
  const read = readTable(text, columnNames, {});
  if (!read.ok) throw new Error(read.reason);
  const rows = readRows(read.table, {
    status,
    zone: 'Europe/Zagreb',
    marks: stageMarks,
    forced: null,
    likely: null,
    today: '2026-11-24',
  });
  if (!rows.ok) throw new Error('no order');
  return {
    ...rows.read,
    applications: asApplications(
      rows.read.facts,
      new Map(there.map((application) => [application.id, application])),
      added,
    ),
  };
};

describe('a table', () => {
  it.each([
    ['commas', 'Role,Company,Date\nNurse,"Smith, Sons",2026-11-03\n'],
    ['semicolons', 'Role;Company;Date\nNurse;Smith, Sons;2026-11-03\n'],
    ['tabs', 'Role\tCompany\tDate\nNurse\tSmith, Sons\t2026-11-03\n'],
    ['CRLF and a mark', '\ufeffRole,Company,Date\r\nNurse,"Smith, Sons",2026-11-03\r\n'],
    ['a title above', 'My search,,\n,,\nRole,Company,Date\nNurse,"Smith, Sons",2026-11-03\n'],
    ['sep=', 'sep=;\nRole;Company;Date\nNurse;Smith, Sons;2026-11-03\n'],
    ['line breaks in a cell', 'Role,Company,Date,Notes\nNurse,"Smith,\nSons",2026-11-03,"a\n\nb"\n'],
  ])('with %s', (_name, text) => {
    expect(take(text).applications).toMatchObject([
      { role: 'Nurse', company: 'Smith, Sons', date: '2026-11-03', stage: null, outcome: null },
    ]);
  });

  it('bad rows are named by the number that a spreadsheet shows', () => {
    const { bad } = take(
      'Role,Company,Date\n\nNurse,A,soon\n,,2026-11-03\nNurse,B,\nNurse,C,2027-01-01\nX,Y,2026-11-03,z\n',
    );
    expect(bad.map(({ row, problem }) => [row, problem])).toEqual([
      [3, 'not-a-day'],
      [4, 'nothing'],
      [5, 'no-day'],
      [6, 'to-come'],
      [7, 'too-wide'],
    ]);
  });

  it('what was never sent off is no application, and needs no day', () => {
    const { notSent, bad, applications } = take(
      'Role,Company,Date,Status\nNurse,A,,Wishlist\nNurse,B,2026-11-03,Applied\n',
    );
    expect([notSent, bad, applications.length]).toEqual([1, [], 1]);
  });

  it('the same row twice is one, the same post twice on one day is two', () => {
    const { twice, applications } = take(
      'Role,Company,Date,Link\nDev,A,2026-11-03,x\nDev,A,2026-11-03,x\nDev,A,2026-11-03,y\n',
    );
    expect([twice, applications.length]).toEqual([1, 2]);
    expect(new Set(applications.map((application) => application.id)).size).toBe(2);
  });

  it('the same table twice is the same; a later state of it changes what it says, an earlier one nothing', () => {
    const text = (status: string) => `Role,Company,Date,Status\nDev,A,2026-11-03,${status}\n`;
    const first = take(text('Phone screen')).applications;
    expect(take(text('Phone screen'), first, '2026-11-25T09:00:00.000Z').applications).toEqual(first);
    const later = take(text('Rejected'), first, '2026-11-25T09:00:00.000Z').applications;
    expect(later).toMatchObject([
      { id: first[0]?.id, stage: 'phone-screen', outcome: 'rejected', added: '2026-11-25T09:00:00.000Z' },
    ]);
    const [earlier] = take(text('Phone screen'), later, '2026-11-26T09:00:00.000Z').applications;
    expect(earlier?.added).toBe(later[0]?.added);
  });

  it('words that nobody knows are told with their rows, and the application is taken', () => {
    const { unknown, applications } = take(
      'Role,Company,Date,Status\nDev,A,2026-11-03,Bob\nDev,B,2026-11-03,Bob\n',
    );
    expect([...unknown]).toEqual([['Bob', [2, 3]]]);
    expect(applications).toMatchObject([{ outcome: null }, { outcome: null }]);
  });

  it.each([
    ['a quote that does not end', 'Role,Company,Date\nDev,"A,2026-11-03\n', 'quotes'],
    ['other columns', 'Foo,Bar\n1,2\n', 'columns'],
    ['no table', 'Dear diary\n', 'no-table'],
  ])('%s', (_name, text, reason) => {
    expect(readTable(text, columnNames, {})).toMatchObject({ ok: false, reason });
  });

  it('whatever text comes, it is read or refused, and every id is one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(oddText, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (cells) => {
        const text = [
          'Role,Company,Date,Status',
          ...cells.map((row) => ['2026-11-03', ...row].join(',')),
        ].join('\n');
        const read = readTable(text, columnNames, { date: 'Role', role: 'Company' });
        if (!read.ok) return;
        const rows = readRows(read.table, {
          status,
          zone: 'Europe/Zagreb',
          marks: stageMarks,
          forced: 'day-first',
          likely: null,
          today: '2026-11-24',
        });
        if (!rows.ok) throw new Error('no order');
        const ids = asApplications(rows.read.facts, new Map(), '2026-11-24T09:00:00.000Z').map(
          (application) => application.id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^\d{4}-\d\d-\d\d-[2-9a-z]{4}$/);
      }),
    );
  });
});
