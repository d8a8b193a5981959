import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { thinWords } from '../../../src/content/en/stories/story.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import type { Fields } from '../../../src/domain/record/json-fields.js';
import { type Story, storyKind, storyName, thinParts } from '../../../src/domain/stories/story.js';
import { proofsOf, storyFrom, storySeeds } from '../../../src/domain/stories/unwritten.js';
import { debrief, nurseDebrief } from '../../support/debriefs.js';
import { story } from '../../support/stories.js';

const FULL = {
  action: 'I asked everybody which shifts they could not do and wrote a new rota',
  result: 'Nobody has worked two nights in a row since',
};

describe('what is thin', () => {
  it.each<[string, Partial<Story>, readonly string[]]>([
    ['a whole story is not', FULL, []],
    ['an empty one is both', { action: '', result: '' }, ['action', 'result']],
    ['an action of a few words', { ...FULL, action: 'Wrote the rota' }, ['action']],
    [
      'an action in which nobody does anything',
      { ...FULL, action: 'The rota was always a very difficult thing for me' },
      ['action'],
    ],
    ['an action in the present', { ...FULL, action: 'I ask the whole team for their view first' }, []],
    [
      'a feeling is no action',
      { ...FULL, action: 'I was really interested in the problems of the team' },
      ['action'],
    ],
    ['a result that says that it was good', { ...FULL, result: 'It was a great success for me' }, ['result']],
    ['a short result with a number', { ...FULL, result: '30 % up' }, []],
    ['a number alone', { ...FULL, result: '4 weeks' }, []],
    ['two words of change', { ...FULL, result: 'much better' }, ['result']],
    ['a change in words', { ...FULL, result: 'The complaints stopped within a week' }, []],
  ])('%s', (_name, parts, thin) => {
    expect(thinParts(story('2026-11-24-aaaa', parts), thinWords)).toEqual(thin);
  });
});

describe('the name of a story', () => {
  it.each<[Partial<Story>, string]>([
    [{ title: 'The rota', answered: ['Why?'], situation: 'On a ward' }, 'The rota'],
    [{ answered: ['Why?'], situation: 'On a ward' }, 'Why?'],
    [{ action: 'I asked' }, 'I asked'],
    [{ skills: ['planning'] }, 'planning'],
    [{}, ''],
  ])('%j', (parts, name) => {
    expect(storyName(story('2026-11-24-aaaa', parts))).toBe(name);
  });
});

describe('a record', () => {
  const complaints = (fields: Fields): readonly string[] => {
    const found: string[] = [];
    storyKind.read({ ...story('2026-11-24-aaaa', FULL), ...fields }, (field) => void found.push(field));
    return found;
  };

  it.each<[Fields, readonly string[]]>([
    [{}, []],
    [{ title: 'x', colour: 'unknown fields are carried along' }, []],
    [{ from: [{ debrief: '2026-11-20-aaaa', question: 'proof' }] }, []],
    [{ changed: 'yesterday' }, ['changed']],
    [{ action: null }, ['action']],
    [{ title: 3 }, ['title']],
    [{ skills: 'one', answered: [1] }, ['skills', 'answered']],
    [{ from: [{ debrief: 1, question: 'proof' }] }, ['from']],
  ])('%j', (fields, wrong) => {
    expect(complaints(fields)).toEqual(wrong);
  });

  it('of two versions the newer counts', () => {
    const [older, newer] = [
      story('2026-11-24-aaaa', { changed: '2026-11-24T10:00:00.000Z' }),
      story('2026-11-24-aaaa', { changed: '2026-11-25T10:00:00.000Z', result: 'x' }),
    ];
    expect(merged('stories', older, newer)).toBe(newer);
    expect(merged('stories', newer, older)).toBe(newer);
  });
});

describe('what could become a story', () => {
  const nurse = nurseDebrief({
    'role-needs': ['rotas', 'drug doses'],
    proof: ['wrote the rota', 'checked every dose', 'one line more'],
  });
  const older = debrief('2026-11-10-bbbb', { 'role-needs': ['x'], proof: ['older'] });

  it('is every line of proof with the need on the same line, the newest debrief first', () => {
    const seeds = storySeeds(script, [older, nurse], []);
    expect(seeds.map((one) => [one.debrief, one.line, one.need, one.entry])).toEqual([
      [nurse.id, 1, 'rotas', 'wrote the rota'],
      [nurse.id, 2, 'drug doses', 'checked every dose'],
      [nurse.id, 3, '', 'one line more'],
      [older.id, 1, 'x', 'older'],
    ]);
  });

  it('is not offered again once it is one, in any case of letters', () => {
    const made = story('2026-11-24-aaaa', {
      from: [{ debrief: nurse.id, question: 'proof', entry: 'Checked every  dose' }],
    });
    expect(storySeeds(script, [nurse], [made]).map((one) => one.line)).toEqual([1, 3]);
    expect(storyFrom([made], proofsOf(script, nurse)[1] as never)).toBe(made);
  });

  it('a story that names no line stands for the whole answer', () => {
    const made = story('2026-11-24-aaaa', { from: [{ debrief: nurse.id, question: 'proof' }] });
    expect(storySeeds(script, [nurse], [made])).toEqual([]);
  });

  it('an answer that no longer applies feeds nothing', () => {
    expect(storySeeds(script, [debrief('2026-11-20-aaaa', { proof: ['x'] })], [])).toEqual([]);
  });
});
