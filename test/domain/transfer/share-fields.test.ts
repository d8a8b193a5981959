/** What each field of a record becomes in a copy to hand on, and which fields tell names. */

import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { type ShareInput, share } from '../../../src/domain/transfer/redact.js';
import { matcherFor, type Named } from '../../../src/domain/transfer/redact-match.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';

const ID = '2026-11-24-aaaa';
const DAY = '2026-11-24T00:00Z';

const copyOf = (debriefs: readonly Debrief[], more: Partial<ShareInput> = {}) =>
  share({
    script,
    debriefs,
    interviews: [],
    chosen: [],
    journal: { debriefs, interviews: [], applications: [] },
    ownName: undefined,
    words: sharingWords,
    ...more,
  });

const sharedFeedback = (
  text: string,
  records: readonly Debrief[] = [],
  interviews: readonly Interview[] = [],
) => {
  const written = debrief(ID, { 'feedback-said': text });
  return copyOf([written], { journal: { debriefs: records, interviews, applications: [] } }).debriefs[0]
    ?.answers['feedback-said']?.value;
};

describe('comments', () => {
  const comment = (question: 'went-well' | 'thought', from: string) => ({
    question,
    from,
    text: 'Ask Zorvex, Mr Zorvex knows',
    at: '2026-11-24T10:11:12.345Z',
  });
  const commented = {
    ...debrief(ID, { 'went-well': ['the rota'], thought: 'private' }),
    comments: [comment('went-well', 'Dana'), comment('went-well', ''), comment('thought', 'Dana')],
  };

  it('are in it only where they were chosen, without names and with the day alone', () => {
    expect(copyOf([commented]).debriefs[0]).not.toHaveProperty('comments');
    const shown = copyOf([commented], { comments: true }).debriefs[0]?.comments;
    expect(shown).toEqual([
      { question: 'went-well', from: 'Person A', text: 'Ask Person B, Mr Person B knows', at: DAY },
      { question: 'went-well', from: '', text: 'Ask Person B, Mr Person B knows', at: DAY },
    ]);
  });

  it('of a debrief that has none are none', () => {
    expect(copyOf([debrief(ID)], { comments: true }).debriefs[0]?.comments).toEqual([]);
  });
});

describe('a moment', () => {
  it.each([
    ['It was 2026-11-27T10:11:12Z then.', 'It was 2026-11-27 then.'],
    ['At 14:30:12.345 she rang.', 'At 14:30 she rang.'],
    ['See halcyon.example.com/a or ring 07700 900412.', 'See (web address) or ring (phone number).'],
  ])('%s', (text, copy) => {
    expect(sharedFeedback(text)).toBe(copy);
  });
});

describe('the field of an employer', () => {
  it('is replaced whatever is in it, and stays empty where it is', () => {
    const employer = (company: string) =>
      copyOf([debrief(ID, { company })]).debriefs[0]?.answers.company?.value;
    expect(employer('at')).toBe('Company A');
    expect(employer('  ')).toBe('');
  });

  it('is counted once under its bare name', () => {
    expect(copyOf([debrief(ID, { company: '  Acme ' })]).replaced).toEqual([
      { name: 'Acme', by: 'Company A', times: 1 },
    ]);
  });
});

describe('days', () => {
  it('a debrief that is finished has the day, and a draft none', () => {
    const finishedOn = (finished: string | null) =>
      copyOf([debrief(ID, {}, { finished })]).debriefs[0]?.finished;
    expect([finishedOn('2026-11-24T10:00:00.123Z'), finishedOn(null)]).toEqual([DAY, null]);
  });

  it('so has an interview that is over', () => {
    const doneOn = (done: string | null) =>
      copyOf([], { interviews: [interview({ done })] }).interviews[0]?.done;
    expect([doneOn('2026-11-24T10:00:00.123Z'), doneOn(null)]).toEqual([DAY, null]);
  });
});

describe('a name that only one field tells, typed in small letters in an answer', () => {
  const other = debrief('2026-11-20-bbbb');
  it.each([
    ['who was asked', { ...other, feedback: [event('asked', '2026-11-21', { whom: 'zorvex' })] }],
    ['who answered', { ...other, feedback: [reply('2026-11-21', 'x', { from: 'zorvex' })] }],
    ['what they answered', { ...other, feedback: [reply('2026-11-21', 'Ms Zorvex will ring')] }],
    [
      'who commented',
      { ...other, comments: [{ question: 'went-well' as const, from: 'zorvex', text: 'x', at: DAY }] },
    ],
    [
      'a comment',
      { ...other, comments: [{ question: 'went-well' as const, from: '', text: 'Ask Ms Zorvex', at: DAY }] },
    ],
    ['a note', { ...other, notes: 'Ask Ms Zorvex' }],
  ])('%s', (_, record) => {
    expect(sharedFeedback('with zorvex on nights', [record])).toBe('with Person A on nights');
  });

  it.each([
    ['a panel', { panel: 'zorvex' }],
    ['a place', { place: 'ask for Ms Zorvex' }],
    [
      'a requirement that was decided on',
      { choices: [{ requirement: 'Help Ms Zorvex', choice: 'learn' as const }] },
    ],
    ['a job', { role: 'Nurse to Ms Zorvex' }],
  ])('%s', (_, given) => {
    expect(sharedFeedback('with zorvex on nights', [], [interview(given)])).toBe('with Person A on nights');
  });
});

describe('two halves of a name side by side', () => {
  const dana: Named = { kind: 'person', name: 'Dana' };
  const form = (key: string, who = dana) => ({ key, who, as: 'any' as const });
  const find = matcherFor(
    [form('dana'), form('d'), form('novak'), form('priya', { kind: 'person', name: 'Priya' })],
    [],
    {
      isCommon: () => false,
      isAbbreviation: () => false,
      isShortened: () => false,
    },
  );
  const found = (text: string) => find(text).map(({ start, end, who }) => [text.slice(start, end), who.name]);

  it.each(['Dana Novak', 'Dana-Novak', 'Dana·Novak', 'Dana  Novak', 'D. Novak', 'D.Novak'])(
    '%s is one person',
    (text) => {
      expect(found(`Ask ${text} now`)).toEqual([[text, 'Dana']]);
    },
  );

  it('three times over is one too', () => {
    expect(found('Dana Novak Dana')).toEqual([['Dana Novak Dana', 'Dana']]);
  });

  it.each([
    [
      'Dana and Novak',
      [
        ['Dana', 'Dana'],
        ['Novak', 'Dana'],
      ],
    ],
    [
      'Dana. Novak',
      [
        ['Dana', 'Dana'],
        ['Novak', 'Dana'],
      ],
    ],
    [
      'Dana, Novak',
      [
        ['Dana', 'Dana'],
        ['Novak', 'Dana'],
      ],
    ],
    [
      'D. and Novak',
      [
        ['D', 'Dana'],
        ['Novak', 'Dana'],
      ],
    ],
    [
      'Dana   Novak',
      [
        ['Dana', 'Dana'],
        ['Novak', 'Dana'],
      ],
    ],
    [
      'Dana Priya',
      [
        ['Dana', 'Dana'],
        ['Priya', 'Priya'],
      ],
    ],
  ])('%s stays two', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
