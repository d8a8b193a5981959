/** What the check of each kind of record says of every field that can't be. */

import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type RecordKind, specOf } from '../../../src/domain/journal/record-kinds.js';
import type { Fields } from '../../../src/domain/record/json-fields.js';

const AT = '2026-11-24T10:00:00.000Z';
const ID = '2026-11-24-aaaa';
const STAGES =
  'has to be one of: application, phone-screen, first-interview, task, later-round, final-round, only-interview, assessment-day';
const TIME = 'has to be a time';
const TEXT = 'has to be a text';
const DAY = 'has to be a day, as YYYY-MM-DD';

const WHOLE: Readonly<Record<RecordKind, Fields>> = {
  debriefs: {
    id: ID,
    begun: AT,
    mode: 'full',
    finished: AT,
    answers: { role: { value: 'Porter', at: AT } },
    feedback: [{ type: 'asked', at: AT, on: '2026-11-24', whom: 'Dana', how: 'mail' }],
    notes: 'a note',
    tags: ['night'],
  },
  interviews: {
    id: ID,
    added: AT,
    role: 'Porter',
    company: 'Grand Hotel',
    when: '2026-11-26T14:00',
    stage: 'task',
    done: AT,
    panel: 'Dana',
    place: 'Leeds',
    posting: 'A porter',
    closes: '2026-11-25',
    choices: [{ requirement: 'German', choice: 'learn' }],
    findings: [{ task: 'news', text: 'a new wing', at: AT }],
  },
  applications: {
    id: ID,
    added: AT,
    role: 'Porter',
    company: 'Grand Hotel',
    stage: 'task',
    outcome: 'waiting',
    date: '2026-11-24',
  },
  cvs: { id: 'current', added: AT, name: 'cv.md', text: 'Porter' },
  ticks: { id: 'k7qm4x', done: true, at: AT, sources: [ID] },
  stories: {
    id: ID,
    added: AT,
    changed: AT,
    title: 'The flood',
    situation: 's',
    task: 't',
    action: 'a',
    result: 'r',
    skills: ['calm'],
    answered: ['Why?'],
    from: [
      { debrief: ID, question: 'proof', entry: 'the flood' },
      { debrief: ID, question: 'proof' },
    ],
  },
  rehearsals: {
    id: ID,
    begun: AT,
    interview: ID,
    day: '2026-11-24',
    cards: ['abcd'],
    grades: [{ card: 'abcd', grade: 'good', at: AT, day: '2026-11-24', due: '2026-11-27' }],
  },
};

const problemsOf = (kind: RecordKind, fields: Fields): readonly string[] => {
  const problems: string[] = [];
  specOf(kind).read(fields, (field, what) => void problems.push(`${field} ${what}`));
  return problems;
};

/** Kind, field, values that can't be, and what is said of them. */
const WRONG: readonly (readonly [RecordKind, string, readonly unknown[], string])[] = [
  ['debriefs', 'begun', [undefined, null, 5, 'yesterday', '2026-11-24', `x${AT}`, '2026-99-99T10:00'], TIME],
  ['debriefs', 'mode', [undefined, null, 'slow', ['full']], 'has to be one of: quick, full'],
  ['debriefs', 'finished', [undefined, true, 'never'], 'has to be a time or null'],
  ['debriefs', 'answers', [undefined, null, [], 'text'], 'has to be an object'],
  ['debriefs', 'notes', [null, 5, ['a']], TEXT],
  ['debriefs', 'tags', [null, 'night', [5], ['a', null]], 'has to be a list of single words'],
  ['debriefs', 'feedback', [null, 'text', {}], 'has to be a list'],
  ['interviews', 'added', [undefined, null, 'yesterday'], TIME],
  ['interviews', 'role', [undefined, null, 5, '', '  '], TEXT],
  ['interviews', 'company', [undefined, null, 5], TEXT],
  [
    'interviews',
    'when',
    [
      undefined,
      5,
      '',
      '2026-02-30',
      '2026-11-26T24:00',
      '2026-11-26T10:60',
      '2026-11-26 14:00',
      'x2026-11-26',
      '2026-11-26x',
    ],
    'has to be YYYY-MM-DD or YYYY-MM-DDTHH:MM',
  ],
  ['interviews', 'stage', [undefined, '', 'offer'], STAGES],
  ['interviews', 'done', [undefined, false, 'yes'], 'has to be a time or null'],
  ['interviews', 'panel', [null, 5], TEXT],
  ['interviews', 'place', [null, 5], TEXT],
  ['interviews', 'posting', [null, 5], TEXT],
  ['interviews', 'closes', [null, 5, '', '2026-02-30', '2026-11-26T99'], `${DAY}, or YYYY-MM-DDTHH:MM`],
  [
    'interviews',
    'choices',
    [
      null,
      {},
      [null],
      [{ requirement: 5, choice: 'learn' }],
      [{ requirement: 'German', choice: 'x' }],
      [{ requirement: 'German', choice: 'say' }, { requirement: 'German' }],
    ],
    'has to be a list of {"requirement": TEXT, "choice": one of have, learn, reframe, say}',
  ],
  ['interviews', 'findings', [null, 'text', {}], 'has to be a list'],
  ['applications', 'added', [undefined, null, 'yesterday'], TIME],
  ['applications', 'role', [undefined, null, 5], TEXT],
  ['applications', 'company', [undefined, null, 5], TEXT],
  ['applications', 'stage', [undefined, '', 'offer'], STAGES],
  [
    'applications',
    'outcome',
    [undefined, '', 'lost'],
    'has to be one of: rejected, no-reply, waiting, offer',
  ],
  ['applications', 'date', [undefined, null, 5, '', '2026-02-30', '2026-11-24T10:00'], DAY],
  ['cvs', 'added', [undefined, null, 'yesterday'], TIME],
  ['cvs', 'name', [undefined, null, 5], TEXT],
  ['cvs', 'text', [undefined, null, ['line']], TEXT],
  ['ticks', 'done', [undefined, null, 'true', 1], 'has to be true or false'],
  ['ticks', 'at', [undefined, null, 'yesterday'], TIME],
  ['ticks', 'sources', [undefined, null, ID, [5]], 'has to be a list of ids'],
  ['stories', 'added', [undefined, null, 'yesterday'], TIME],
  ['stories', 'changed', [undefined, null, 'yesterday'], TIME],
  ['stories', 'title', [null, 5], TEXT],
  ...(['situation', 'task', 'action', 'result'] as const).map(
    (part) => ['stories', part, [undefined, null, 5], TEXT] as const,
  ),
  ['stories', 'skills', [undefined, null, 'calm', [5]], 'has to be a list of texts'],
  ['stories', 'answered', [undefined, null, 'Why?', [5]], 'has to be a list of texts'],
  [
    'stories',
    'from',
    [
      undefined,
      null,
      {},
      [null],
      [{ debrief: 5, question: 'proof' }],
      [{ debrief: ID }],
      [{ debrief: ID, question: 'proof', entry: 5 }],
      [{ debrief: ID, question: 'proof' }, {}],
    ],
    'has to be a list of {"debrief", "question"}',
  ],
  ['rehearsals', 'begun', [undefined, null, 'yesterday'], TIME],
  [
    'rehearsals',
    'interview',
    [undefined, 5, '', 'x', '2026-02-30-aaaa'],
    'has to be the id of an interview or null',
  ],
  ['rehearsals', 'day', [undefined, null, 5, '', '2026-02-30'], DAY],
  ['rehearsals', 'cards', [undefined, null, 'abcd', [5]], 'has to be a list of ids'],
  [
    'rehearsals',
    'grades',
    [
      undefined,
      null,
      {},
      [null],
      ...Object.entries({ card: 5, grade: 'easy', at: 'now', day: '2026-02-30', due: 5 }).map(
        ([name, value]) => [
          { card: 'abcd', grade: 'good', at: AT, day: '2026-11-24', due: '2026-11-27', [name]: value },
        ],
      ),
    ],
    'has to be a list of cards with a grade (again, hard, good), a time and two days',
  ],
];

describe('a record that is whole', () => {
  it.each(KIND_NAMES)('gives no problem: %s', (kind) => expect(problemsOf(kind, WHOLE[kind])).toEqual([]));

  it.each([
    ['debriefs', 'finished'],
    ['interviews', 'when'],
    ['interviews', 'stage'],
    ['interviews', 'done'],
    ['applications', 'stage'],
    ['applications', 'outcome'],
    ['rehearsals', 'interview'],
  ] as const)('may have null: %s %s', (kind, field) => {
    expect(problemsOf(kind, { ...WHOLE[kind], [field]: null })).toEqual([]);
  });

  it.each([
    ['debriefs', 'notes'],
    ['debriefs', 'tags'],
    ['debriefs', 'feedback'],
    ...(['panel', 'place', 'posting', 'closes', 'choices', 'findings'] as const).map(
      (field) => ['interviews', field] as const,
    ),
    ['stories', 'title'],
  ] as const)('may be without: %s %s', (kind, field) => {
    expect(problemsOf(kind, { ...WHOLE[kind], [field]: undefined })).toEqual([]);
  });

  it.each(['2026-11-26', '2026-11-26T00:00', '2026-11-26T19:59', '2026-11-26T23:59'])(
    'may be of an interview on %s',
    (when) => expect(problemsOf('interviews', { ...WHOLE.interviews, when })).toEqual([]),
  );
});

describe.each(WRONG)('of %s, the field %s', (kind, field, values, what) => {
  it.each(values.map((value) => [JSON.stringify(value) ?? 'left out', value]))('as %s', (_, value) => {
    expect(problemsOf(kind, { ...WHOLE[kind], [field]: value })).toEqual([`${field} ${what}`]);
  });
});

it('every field of every kind but the id is in the table', () => {
  const tested = WRONG.map(([kind, field]) => `${kind} ${field}`);
  const all = KIND_NAMES.flatMap((kind) => Object.keys(WHOLE[kind]).map((field) => `${kind} ${field}`));
  expect(all.filter((name) => !name.endsWith(' id')).sort()).toEqual(tested.sort());
});

describe('an answer of a debrief', () => {
  it.each([
    [null, 'has no time'],
    ['text', 'has no time'],
    [{ value: 'text' }, 'has no time'],
    [{ value: 'text', at: 'yesterday' }, 'has no time'],
    [{ value: 1.5, at: AT }, 'is neither text, a list of texts nor a whole number'],
    [{ value: { a: 1 }, at: AT }, 'is neither text, a list of texts nor a whole number'],
    [{ value: ['a', 1], at: AT }, 'is neither text, a list of texts nor a whole number'],
    [{ at: AT }, 'is neither text, a list of texts nor a whole number'],
  ])('as %j', (answer, what) => {
    expect(problemsOf('debriefs', { ...WHOLE.debriefs, answers: { role: answer } })).toEqual([
      `answers.role ${what}`,
    ]);
  });

  it.each([null, '', 'text', 7, [], ['a', 'b']])('may be %j', (value) => {
    expect(problemsOf('debriefs', { ...WHOLE.debriefs, answers: { role: { value, at: AT } } })).toEqual([]);
  });
});

describe('an event of feedback', () => {
  const asked = { type: 'asked', at: AT, on: '2026-11-24' };
  const reply = { ...asked, type: 'reply', text: 'Thanks', use: [], test: [], leave: [] };
  it.each([
    [null, '[1] has to be an object'],
    [{ ...asked, type: 'called' }, '[1].type has to be one of: asked, reminded, closed, reply'],
    [{ ...asked, at: 'now' }, '[1].at has to be a time'],
    [{ ...asked, on: 5 }, '[1].on has to be a day, as YYYY-MM-DD'],
    [{ ...asked, on: '2026-02-30' }, '[1].on has to be a day, as YYYY-MM-DD'],
    [{ ...asked, whom: 5 }, '[1].whom has to be a text'],
    [{ ...asked, how: null }, '[1].how has to be a text'],
    [{ ...reply, from: [] }, '[1].from has to be a text'],
    [{ ...reply, text: undefined }, '[1].text has to be a text'],
    [{ ...reply, use: 'a' }, '[1].use has to be a list of texts'],
    [{ ...reply, test: [1] }, '[1].test has to be a list of texts'],
    [{ ...reply, leave: undefined }, '[1].leave has to be a list of texts'],
  ])('as %j', (event, what) => {
    expect(problemsOf('debriefs', { ...WHOLE.debriefs, feedback: [asked, event] })).toEqual([
      `feedback${what}`,
    ]);
  });

  it.each([asked, reply, { ...reply, from: 'Dana', how: 'mail' }])('may be %j', (event) => {
    expect(problemsOf('debriefs', { ...WHOLE.debriefs, feedback: [event] })).toEqual([]);
  });
});

describe('a finding of an interview', () => {
  const finding = { task: 'news', text: '', at: AT };
  it.each([
    [null, 'findings[1] has to be an object'],
    [{ ...finding, task: 5 }, 'findings[1].task has to be a short key'],
    [{ ...finding, task: '' }, 'findings[1].task has to be a short key'],
    [{ ...finding, task: 'a key' }, 'findings[1].task has to be a short key'],
    [{ ...finding, task: 'k'.repeat(25) }, 'findings[1].task has to be a short key'],
    [{ ...finding, task: 'more', text: null }, 'findings[1].text has to be a text'],
    [{ ...finding, task: 'more', at: 'now' }, 'findings[1].at has to be a time'],
    [finding, 'findings[1] is there twice for one task'],
  ])('as %j', (item, what) => {
    expect(problemsOf('interviews', { ...WHOLE.interviews, findings: [finding, item] })).toEqual([what]);
  });

  it('may have a key of 24 characters', () => {
    const findings = [{ ...finding, task: 'k'.repeat(24) }];
    expect(problemsOf('interviews', { ...WHOLE.interviews, findings })).toEqual([]);
  });
});

describe('the place of a draft', () => {
  const placeOf = (progress: unknown): unknown =>
    specOf('debriefs').read({ ...WHOLE.debriefs, progress }, (field) => expect(field).toBe('nothing wrong'))
      .progress;

  it.each([{ at: 'review' }, { at: 'role', typing: 'Por' }, { at: 'role', offered: true }])(
    '%j stays',
    (progress) => expect(placeOf(progress)).toEqual(progress),
  );

  it.each([null, 'role', {}, { at: 'nowhere' }, { at: 'role', typing: 5 }])('%j is left out', (progress) =>
    expect(placeOf(progress)).toBeUndefined(),
  );
});

it.each([
  ['debriefs', ['id', 'begun', 'progress', 'looked']],
  ['interviews', ['id', 'added', 'notMeant', 'looked']],
  ['applications', ['id', 'added']],
  ['cvs', ['id', 'added']],
  ['ticks', ['id', 'at']],
  ['stories', ['id', 'added', 'changed', 'notMeant', 'looked']],
  ['rehearsals', ['id', 'begun']],
] as const)('two versions of %s differ in nothing where only %j differ', (kind, fields) => {
  expect(specOf(kind).ignoredInDiff).toEqual(fields);
});

it.each([
  ['debriefs', 'debrief', '2026-11-24-aaaa', ['2026-11-24-aaa', 'x2026-11-24-aaaa', '2026-02-30-aaaa', 5]],
  ['ticks', 'tick', 'k7qm4x', ['abc', 'ABCD', 'a'.repeat(13), 'ab-cd', 'abcd ', 5]],
  ['cvs', 'CV', 'current', ['other', '', null]],
] as const)('%s are called "%s", and %s is an id', (kind, noun, id, others) => {
  expect(specOf(kind).noun).toBe(noun);
  expect([id, ...others].filter(specOf(kind).isId)).toEqual([id]);
});

it.each([
  [
    'interviews',
    { added: `${ID.slice(0, 10)}T12:00:00.000Z`, company: '', when: null, stage: null, done: null },
  ],
  ['applications', { added: '2026-11-24T12:00:00.000Z', stage: null, outcome: null, date: '2026-11-24' }],
  ['ticks', {}],
  ['cvs', { name: '' }],
  [
    'rehearsals',
    { begun: '2026-11-24T12:00:00.000Z', interview: null, day: '2026-11-24', cards: [], grades: [] },
  ],
] as const)('what an export of %s leaves out is %j', (kind, defaults) => {
  expect(specOf(kind).defaults(ID)).toEqual(defaults);
});
