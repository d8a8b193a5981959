import { describe, expect, it } from 'vitest';
import { answerLines, readAnswer, severalLines } from '../../../src/domain/debrief/answers.js';
import {
  type AnswerValue,
  isAnswerValue,
  isOnlyNotes,
  listOf,
  newestFirst,
  textOf,
  titleOf,
} from '../../../src/domain/debrief/debrief.js';
import type { Question } from '../../../src/domain/debrief/question.js';
import { matches, readTag, searchWords, withTags } from '../../../src/domain/debrief/search.js';
import { debrief } from '../../support/debriefs.js';
import { reply } from '../../support/feedback.js';

const ID = '2026-11-24-aaaa';

describe('a search', () => {
  const record = debrief(
    ID,
    {
      role: 'Night Porter',
      sting: 7,
      'went-well': ['Kept calm', 'the NIGHT rota'],
      thought: null,
      friend: 'a\nnight off\nb',
    },
    {
      feedback: [
        { type: 'asked', at: '2026-11-24T10:00:00.000Z', on: '2026-11-24', whom: 'Night desk' },
        reply('2026-11-25', 'Thanks.\nYour night stories were thin.'),
      ],
      notes: 'first line\na long night',
      tags: ['nightshift', 'hotel'],
    },
  );

  it('finds the lines of answers, later replies, notes and tags, in that order', () => {
    expect(matches(record, searchWords('night'))).toEqual([
      ['role', 'Night Porter'],
      ['went-well', 'the NIGHT rota'],
      ['friend', 'night off'],
      ['feedback-said', 'Your night stories were thin.'],
      ['notes', 'a long night'],
      ['tags', 'nightshift'],
    ]);
  });

  it('needs every word, in whatever line', () => {
    expect(matches(record, searchWords(' Calm  PORTER '))).toEqual([
      ['role', 'Night Porter'],
      ['went-well', 'Kept calm'],
    ]);
    expect(matches(record, searchWords('night bakery'))).toEqual([]);
  });

  it('does not look into numbers or whom somebody asked', () => {
    expect(matches(record, ['7'])).toEqual([]);
    expect(matches(record, ['desk'])).toEqual([]);
    expect(matches(debrief(ID, { role: 'Porter' }), ['undefined'])).toEqual([]);
  });

  it('takes a letter with its accent as one character or two', () => {
    expect(searchWords('Cafe\u0301')).toEqual(['caf\u00e9']);
    expect(matches(debrief(ID, { role: 'CAFE\u0301' }), searchWords('caf\u00e9'))).toHaveLength(1);
  });

  it('of nothing has no words', () => expect(searchWords('  ')).toEqual([]));
});

describe('the title of a debrief', () => {
  const noted = (notes: string) => titleOf(debrief(ID, {}, { notes }));

  it.each([
    [{ role: 'Porter', company: 'Grand Hotel' }, 'Porter, Grand Hotel'],
    [{ role: 'Porter' }, 'Porter'],
    [{ company: 'Grand Hotel' }, 'Grand Hotel'],
    [{}, ''],
  ])('of %j is "%s"', (values, title) => expect(titleOf(debrief(ID, values))).toBe(title));

  it('without role and company is the first line of the notes that says something', () => {
    expect(noted('\n   \n  Bad day at the hotel \nmore')).toBe('Bad day at the hotel');
    expect(noted('\n \n')).toBe('');
    expect(titleOf(debrief(ID, { role: 'Porter' }, { notes: 'Bad day' }))).toBe('Porter');
  });

  it('is cut after 60 characters, between words', () => {
    expect(noted('x'.repeat(60))).toBe('x'.repeat(60));
    expect(noted('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    expect(noted(`${'word '.repeat(11)}longer than that`)).toBe(`${'word '.repeat(11).trim()}…`);
    expect(noted('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`);
    expect(noted(`ab ${'x'.repeat(70)}`)).toBe(`ab ${'x'.repeat(57)}…`);
  });
});

describe('a debrief of notes only', () => {
  it.each([
    [{}, 'a note', true],
    [{ role: null }, 'a note', true],
    [{ role: 'Porter' }, 'a note', false],
    [{ role: 'Porter', company: null }, 'a note', false],
    [{}, undefined, false],
  ])('answers %j, notes %j: %j', (values, notes, expected) => {
    expect(isOnlyNotes(debrief(ID, values, notes === undefined ? {} : { notes }))).toBe(expected);
  });
});

it('an answer of another kind counts as none', () => {
  const record = debrief(ID, { role: ['a'], 'went-well': 'a', sting: 7 });
  expect([textOf(record, 'role'), textOf(record, 'sting'), textOf(record, 'company')]).toEqual(['', '', '']);
  expect([listOf(record, 'went-well'), listOf(record, 'sting'), listOf(record, 'proof')]).toEqual([
    [],
    [],
    [],
  ]);
});

it.each([
  ['text', true],
  ['', true],
  [7, true],
  [7.5, false],
  [null, false],
  [[], true],
  [['a', 'b'], true],
  [['a', 1], false],
  [{}, false],
  [true, false],
])('%j can be an answer: %j', (value, expected) => expect(isAnswerValue(value)).toBe(expected));

it('debriefs stand newest first by day, then by when they were begun, then by id', () => {
  const [a, b, c, d] = [
    debrief('2026-11-20-aaaa', { 'heard-on': '2026-11-24' }),
    debrief('2026-11-23-aaaa'),
    debrief('2026-11-22-aaaa', {}, { begun: '2026-11-22T11:00:00.000Z' }),
    debrief('2026-11-22-bbbb'),
  ] as const;
  const e = debrief('2026-11-22-aabb');
  expect([d, e, b, c, a].sort(newestFirst)).toEqual([a, b, c, d, e]);
  expect([a, c, b, e, d].sort(newestFirst)).toEqual([a, b, c, d, e]);
});

const question = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id: 'role',
  strategy: 'opening',
  kind,
  quick: true,
  label: '',
  text: '',
  why: '',
  leadsTo: 'list',
  ...more,
});
const choices = [
  { value: 'same', label: 'The same again' },
  { value: 'other', label: 'Another' },
];

describe('an answer as lines', () => {
  const linesOf = (asked: Question, value: AnswerValue) =>
    answerLines(asked, value, (day) => `the day ${day}`);

  it.each([
    ['scale', 0, ['0']],
    ['line', 'same', ['same']],
    ['text', 'one\ntwo', ['one', 'two']],
    ['list', ['one', 'same'], ['one', 'The same again']],
    ['choices', ['other', 'mine'], ['Another', 'mine']],
    ['choice', 'same', ['The same again']],
    ['choice', 'unknown', ['unknown']],
    ['date', '2026-11-24', ['the day 2026-11-24']],
  ] as const)('%s %j', (kind, value, expected) => {
    expect(linesOf(question(kind, { choices }), value)).toEqual(expected);
  });

  it('of a choice without choices is what was chosen', () => {
    expect(linesOf(question('choice'), 'same')).toEqual(['same']);
  });
});

describe('a value for a question', () => {
  const today = '2026-11-24';
  it.each([
    ['scale', 0, 0],
    ['scale', 10, 10],
    ['list', [' a  b ', ''], ['a b']],
    ['list', ['', ' '], null],
    ['choices', [], null],
    ['line', ' a\nb ', 'a b'],
    ['line', '', null],
    ['text', '\n\n  a\r\nb \n\n', '  a\nb'],
    ['text', ' \n ', null],
    ['choice', 'same', 'same'],
    ['date', '2030-01-01', '2030-01-01'],
    ['scale', null, null],
  ] as const)('%s %j is taken as %j', (kind, given, value) => {
    expect(readAnswer(question(kind, { choices }), given, today)).toEqual({ ok: true, value });
  });

  it.each([
    ['scale', -1, { type: 'scale' }],
    ['scale', 11, { type: 'scale' }],
    ['scale', 1.5, { type: 'scale' }],
    ['scale', '5', { type: 'scale' }],
    ['list', 'a', { type: 'strings' }],
    ['choices', ['a', 1], { type: 'strings' }],
    ['line', 5, { type: 'string' }],
    ['text', ['a'], { type: 'string' }],
    ['choice', 'mine', { type: 'choice', values: ['same', 'other'] }],
    ['date', 'tomorrow', { type: 'date' }],
    ['date', 20261124, { type: 'date' }],
    ['date', '2026-02-30', { type: 'date' }],
  ] as const)('%s %j is refused', (kind, given, problem) => {
    expect(readAnswer(question(kind, { choices }), given, today)).toEqual({ ok: false, problem });
  });

  it('the day they heard can be today and no later', () => {
    const heard = question('date', { id: 'heard-on' });
    expect(readAnswer(heard, today, today)).toEqual({ ok: true, value: today });
    expect(readAnswer(heard, '2026-11-25', today)).toEqual({ ok: false, problem: { type: 'future' } });
    expect(readAnswer(heard, 5, today)).toEqual({ ok: false, problem: { type: 'date' } });
  });

  it('of several lines keeps the empty ones inside', () => expect(severalLines('a\r\n\rb\n')).toBe('a\n\nb'));
});

describe('a tag', () => {
  it.each([
    [' #Night ', 'night'],
    ['a.b_c/d-e', 'a.b_c/d-e'],
    ['2026', '2026'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), null],
    ['two words', null],
    ['##x', null],
    ['-x', null],
    ['', null],
    ['a!', null],
    ['Cafe\u0301', 'caf\u00e9'],
  ])('%j is %j', (typed, tag) => expect(readTag(typed)).toBe(tag));

  it('is there once, and a debrief without any has no field for them', () => {
    const tagged = withTags(debrief(ID), ['b', 'a', 'b']);
    expect(tagged.tags).toEqual(['a', 'b']);
    expect('tags' in withTags(tagged, [])).toBe(false);
  });
});
