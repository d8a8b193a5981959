import { describe, expect, it } from 'vitest';
import { stageMarks, statusWords } from '../../../src/content/en/transfer/trackers.js';
import type { Application } from '../../../src/domain/applications/application.js';
import type { Outcome, Stage } from '../../../src/domain/debrief/debrief.js';
import { derivedId } from '../../../src/domain/record/short-code.js';
import { asApplications, readRows } from '../../../src/domain/trackers/applications-from-table.js';
import { findColumns, headingOf, isEnough, mergedBeside } from '../../../src/domain/trackers/columns.js';
import { mergedStatus, type Status, statusReader } from '../../../src/domain/trackers/status-words.js';
import { type ReadTable, readTable } from '../../../src/domain/trackers/table.js';

const read = statusReader({
  notSent: ['wish list'],
  silent: ['withdrawn'],
  outcomes: { rejected: ['no', 'turned down'], 'no-reply': ['silence'], waiting: ['open'], offer: ['yes'] },
  stages: {
    application: ['sent'],
    'phone-screen': ['call'],
    'first-interview': ['interview'],
    task: ['task'],
    'later-round': ['second interview'],
    'final-round': ['final'],
    'only-interview': ['only interview'],
    'assessment-day': ['assessment day'],
  },
  around: statusWords.around,
});

describe('a status', () => {
  it.each([
    ['TURNED   down!', null, 'rejected', true],
    ['turned-down', null, 'rejected', true],
    ['turned / down', undefined],
    ['second interview', 'later-round', 'waiting', true],
    ['second, interview', 'first-interview', 'waiting', true],
    ['nobody', undefined],
    ['call & final', 'final-round', 'waiting', true],
    ['final; call', 'final-round', 'waiting', true],
    ['call, no', 'phone-screen', 'rejected', true],
    ['call withdrawn', 'phone-screen', null, true],
    ['call withdrawn open', 'phone-screen', 'waiting', true],
    ['open, yes', null, 'offer', true],
    ['no | yes', undefined],
    ['no, turned down', null, 'rejected', true],
    ['wish list', null, null, false],
    ['wish list, sent', 'application', 'waiting', true],
    ['wish list, no', null, 'rejected', true],
    [' - / , ', null, null, true],
  ] as const)('%j', (text, stage, outcome?, sent?) => {
    expect(read(text)).toEqual(stage === undefined ? null : { stage, outcome, sent });
    expect(read(text)).toBe(read(text));
  });

  const status = (stage: Stage | null, outcome: Outcome | null, sent = true): Status => ({
    stage,
    outcome,
    sent,
  });
  it.each([
    [status('task', null), status('call' as never, null), status('task', null)],
    [status('application', 'waiting'), status('final-round', 'rejected'), status('final-round', 'rejected')],
    [status(null, 'offer'), status(null, 'waiting'), status(null, 'offer')],
    [status(null, 'offer'), status(null, 'offer'), status(null, 'offer')],
    [status(null, null), status(null, 'waiting'), status(null, 'waiting')],
    [status(null, 'offer'), status(null, 'rejected'), null],
    [status(null, null, false), status(null, null), status(null, null, false)],
    [status(null, null), status(null, null, false), status(null, null, false)],
  ])('%j and %j say %j', (a, b, both) => expect(mergedStatus(a, b)).toEqual(both));
});

describe('a column', () => {
  it.each([
    ['DateApplied', 'date applied'],
    ['date_applied', 'date applied'],
    ['Date applied (dd/mm)', 'date applied'],
    ['Date [local] applied', 'date applied'],
    ['  Date -- applied: ', 'date applied'],
    ['ＤＡＴＥ', 'date'],
    ['URL', 'url'],
  ])('%j is %j', (typed, heading) => expect(headingOf(typed)).toBe(heading));

  const names = {
    role: ['role', 'title'],
    company: ['company', 'title'],
    date: ['date'],
    stage: ['stage'],
    outcome: ['result'],
  };
  it('holds one thing only', () => {
    expect(findColumns(['Title', 'Date'], names, {}).columns).toEqual({ role: 0, date: 1 });
    expect(findColumns(['Title', 'Role'], names, {}).columns).toEqual({ role: 1, company: 0 });
    expect(findColumns(['Title'], names, { company: 'Title' }).columns).toEqual({ company: 0 });
  });

  it('is the one with exactly the name that the person gives, else with nearly that name', () => {
    expect(findColumns(['when', ' When '], names, { date: 'When' }).columns).toEqual({ date: 1 });
    expect(findColumns(['x', 'WHEN?'], names, { date: 'when' }).columns).toEqual({ date: 1 });
    expect(findColumns(['Date'], names, { date: 'when' })).toEqual({ columns: {}, unknown: ['when'] });
  });

  it.each([
    [{ role: 0, date: 1 }, true],
    [{ company: 0, date: 0 }, true],
    [{ role: 0, company: 1 }, false],
    [{ date: 0, stage: 1 }, false],
  ])('columns %j are enough: %j', (columns, enough) => expect(isEnough(columns)).toBe(enough));

  it('of a table is looked for in its first ten rows', () => {
    const text = (above: number) => `${'title,\n'.repeat(above)}Role,Date\nPorter,2026-11-03\n,\n`;
    const rows = (given: ReadTable) => given.ok && given.table.rows;
    expect(rows(readTable(text(9), names, {}))).toEqual([{ number: 11, cells: ['Porter', '2026-11-03'] }]);
    expect(readTable(text(10), names, {})).toMatchObject({ ok: false, reason: 'columns' });
  });

  it('that is not known: the row with most columns and headings is named', () => {
    expect(readTable('a title\nRole,Foo,Bar\nx,y\n', names, {})).toEqual({
      ok: false,
      reason: 'columns',
      headings: ['Role', 'Foo', 'Bar'],
      columns: { role: 0 },
      missing: [],
    });
    expect(readTable('Role,Date\nx,y\n', names, { stage: 'How far' })).toMatchObject({
      reason: 'columns',
      columns: { role: 0, date: 1 },
      missing: ['How far'],
    });
  });

  it('a quote that does not end is told with its line', () => {
    expect(readTable('Role,Date\na,b\nc,"d\n', names, {})).toMatchObject({ ok: false, reason: 'quotes' });
    expect(readTable('Role,Date\n3" pipes,2026-11-03\n', names, {})).toMatchObject({ ok: true });
  });
});

describe('the rows of a table', () => {
  const rowsOf = (
    rows: readonly (readonly string[])[],
    columns: object = { role: 0, company: 1, date: 2, stage: 3, outcome: 4 },
  ) => {
    const table = {
      headings: ['Role', 'Company', 'Date', 'Stage', 'Outcome'],
      columns,
      rows: rows.map((cells, at) => ({ number: at + 2, cells })),
    };
    const result = readRows(table, {
      status: read,
      zone: 'Europe/Zagreb',
      marks: stageMarks,
      forced: null,
      likely: null,
      today: '2026-11-24',
    });
    if (!result.ok) throw new Error('no order');
    return result.read;
  };
  const row = (...more: readonly string[]) => ['Porter', 'Inn', '2026-11-03', ...more];

  it('say how far it got and what came of it in two columns', () => {
    expect(
      rowsOf([row('call', 'no'), row('call', ''), row('', 'yes'), row('no', 'yes'), row('what', 'no')]).facts,
    ).toMatchObject([
      { stage: 'phone-screen', outcome: 'rejected' },
      { stage: 'phone-screen', outcome: 'waiting' },
      { stage: null, outcome: 'offer' },
      { stage: null, outcome: null },
      { stage: null, outcome: 'rejected' },
    ]);
  });

  it('with words that nobody knows, or that contradict each other, are told', () => {
    expect([...rowsOf([row('what', 'huh'), row('what', 'no'), row('no', 'yes')]).unknown]).toEqual([
      ['what', [2, 3]],
      ['huh', [2]],
      ['no, yes', [4]],
    ]);
  });

  it('of today are taken, later ones not', () => {
    const { facts, bad } = rowsOf([
      ['Porter', 'Inn', '2026-11-24'],
      ['Porter', '', '2026-11-25'],
      ['', 'Inn', ' '],
    ]);
    expect(facts.map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(bad).toEqual([
      { row: 3, problem: 'to-come', cell: '2026-11-25' },
      { row: 4, problem: 'not-a-day', cell: ' ' },
    ]);
  });

  it('are counted once where they repeat another in every cell, also one that is wrong', () => {
    const { twice, bad, facts } = rowsOf([row(), row(), row('call'), ['', '', ''], ['', '', '']]);
    expect([twice, bad.length, facts.length]).toEqual([2, 1, 2]);
    expect(facts.map(({ key }) => key)).toEqual([
      '["application","porter","inn","2026-11-03"]',
      '["application","porter","inn","2026-11-03"] 2',
    ]);
  });
});

describe('an application that comes again', () => {
  const added = '2026-11-24T10:00:00.000Z';
  const facts = (stage: Stage | null, outcome: Outcome | null, more: object = {}) => [
    { role: 'Porter', company: 'Inn', date: '2026-11-03', stage, outcome, key: 'k', ...more },
  ];
  const [first] = asApplications(facts('task', 'waiting'), new Map(), '2026-11-04T10:00:00.000Z') as [
    Application,
  ];
  const again = (before: Application, stage: Stage | null, outcome: Outcome | null, more: object = {}) =>
    asApplications(facts(stage, outcome, more), new Map([[before.id, before]]), added)[0];

  it('unchanged is the same record', () => expect(again(first, 'task', 'waiting')).toBe(first));
  it('with less than is known changes nothing', () => expect(again(first, null, null)).toBe(first));
  it('decided counts as written now', () =>
    expect(again(first, null, 'rejected')).toEqual({ ...first, outcome: 'rejected', added }));
  it('further on counts as written now', () =>
    expect(again(first, 'final-round', null)).toEqual({ ...first, stage: 'final-round', added }));
  it('open again after it was decided keeps its time', () => {
    const decided = { ...first, outcome: 'rejected' as const };
    expect(again(decided, null, 'waiting')).toEqual({ ...decided, outcome: 'waiting' });
    expect(again(decided, null, 'offer')).toEqual({ ...decided, outcome: 'offer', added });
  });
  it('in other capitals is the same one, of another name it is another', () => {
    expect(again(first, 'task', 'waiting', { role: 'PORTER' })).toBe(first);
    expect(again(first, 'task', 'waiting', { company: 'Hotel' })?.id).not.toBe(first.id);
  });
});

it('an id from the day and the key is the next one where another thing has it', () => {
  const id = derivedId('2026-11-03', 'k', () => false);
  expect(id).toMatch(/^2026-11-03-[2-9a-z]{4}$/);
  expect(derivedId('2026-11-03', 'k', () => false)).toBe(id);
  const next = derivedId('2026-11-03', 'k', (other) => other === id);
  expect(next).not.toBe(id);
  expect(derivedId('2026-11-03', 'k', (other) => other === id || other === next)).not.toBe(next);
});

describe('one application in the journal and in a table', () => {
  it.each([
    ['only here', { source: 'Indeed' }, {}, { source: 'Indeed' }],
    ['only there', {}, { source: 'Indeed' }, { source: 'Indeed' }],
    ['nowhere', {}, {}, {}],
    [
      'more here',
      { source: 'Indeed, then their site' },
      { source: 'Indeed' },
      { source: 'Indeed, then their site' },
    ],
    [
      'more there',
      { source: 'Indeed' },
      { source: 'Indeed, then their site' },
      { source: 'Indeed, then their site' },
    ],
    ['another there', { source: 'Indeed' }, { source: 'LinkedIn' }, { source: 'Indeed' }],
    ['other notes there', { notes: 'Rang Dana' }, { notes: 'No answer' }, { notes: 'Rang Dana\nNo answer' }],
    ['two fields', { notes: 'Rang Dana' }, { source: 'Indeed' }, { notes: 'Rang Dana', source: 'Indeed' }],
  ])('%s', (_what, ours, theirs, both) => expect(mergedBeside(ours, theirs)).toEqual(both));
});
