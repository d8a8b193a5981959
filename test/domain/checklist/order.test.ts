import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstItems } from '../../../src/domain/checklist/plan.js';
import { type AnswerValue, QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { own, plan, texts, tickOf } from './run-plan.js';

describe('the order', () => {
  const year = [
    debrief('2026-11-01-aaaa', { 'more-needed': ['stock control'], 'if-then': 'an old plan' }),
    debrief('2026-11-10-bbbb', { 'more-needed': ['controlling stock', 'rota'], 'ask-whom': 'Dana' }),
    debrief('2026-11-20-cccc', { 'look-up': ['opening hours'], 'if-then': 'the new plan' }),
  ];

  it('is: the plan, what is due, recurring, once with the newest first, general advice', () => {
    const items = plan(year);
    expect(items.map((one) => one.rank).filter((rank, at, all) => rank !== all[at - 1])).toEqual([
      'plan',
      'due',
      'recurring',
      'once',
      'general',
    ]);
    expect(texts(items)).toEqual([
      'the new plan',
      'Ask for feedback: Dana. No answer by Wed 18 Nov: one short reminder.',
      'Prepare a fuller answer: controlling stock',
      'Find out: opening hours',
      'Prepare a fuller answer: rota',
      'an old plan',
    ]);
  });

  it('general advice is marked, has no source, and its tick is for one interview only', () => {
    const first = plan([], { interview: interview({ when: '2026-12-03' }) });
    const advice = first.filter((one) => one.rank === 'general');
    expect(advice.length).toBeGreaterThan(3);
    for (const one of advice)
      expect(one).toMatchObject({ sources: [], why: expect.stringMatching(/^General advice\./) });
    const ticks = advice.map((one) => tickOf(one, '2026-11-24T10:00:00.000Z'));
    const other = { ...interview({ when: '2026-12-10' }), id: '2026-11-21-mmmm' };
    expect(plan([], { interview: interview({ when: '2026-12-03' }), ticks }).every((one) => one.done)).toBe(
      true,
    );
    expect(plan([], { interview: other, ticks }).some((one) => one.done)).toBe(false);
  });

  it('within one debrief, takes the first entry of each question before the second of any', () => {
    const many = (word: string) => Array.from({ length: 8 }, (_, at) => `${word}${at}`);
    const one = debrief('2026-11-24-aaaa', {
      'more-needed': many('answer'),
      'look-up': many('fact'),
      unheard: many('skill'),
      'role-needs': many('need'),
    });
    const first = firstItems(plan([one]));
    expect(new Set(first.map((item) => item.when))).toEqual(
      new Set(['this-week', 'day-before', 'on-the-day']),
    );
    expect(first.map((item) => item.text.slice(-1)).join('')).toBe('000011112222');
  });

  it('names where an item comes from in a few words, however long the role and the company are', () => {
    const long = 'A company with a very long description instead of a name, as people write';
    const from = (role: string, company: string) =>
      own(plan([debrief('2026-11-24-aaaa', { role, company, 'could-change': 'pause' })]))[0]?.why;
    expect(from('Nurse', 'Acme')).toMatch(/From: Nurse, Acme, 24 Nov 2026\.$/);
    expect(from('Nurse', long)).toMatch(/From: A company with a very long description…, 24 Nov 2026\.$/);
    expect(from('', 'x'.repeat(90))).toMatch(/From: x{40}…, 24 Nov 2026\.$/);
    expect(from('', '')).toMatch(/From 24 Nov 2026\.$/);
  });

  it('shows at most twelve open ones first', () => {
    const many = debrief('2026-11-20-cccc', {
      unheard: Array.from({ length: 30 }, (_, n) => `skill number${n} x${n}`),
    });
    expect(firstItems(plan([many]))).toHaveLength(12);
  });
});

describe('the days that are left', () => {
  const one = [debrief('2026-11-20-cccc', { 'more-needed': ['stock control'], 'role-needs': ['triage'] })];
  const whens = (when: string | null) =>
    own(plan(one, { interview: interview({ when }) })).map((item) => item.when);

  it.each([
    [null, ['this-week', 'day-before']],
    ['2026-12-03T14:00', ['this-week', 'day-before']],
    ['2026-11-25', ['day-before', 'day-before']],
    ['2026-11-24', ['now', 'now']],
  ] as const)('interview %s', (when, wanted) => {
    expect(whens(when)).toEqual(wanted);
  });
});

describe('as laws', () => {
  const lists = new Set([
    'known',
    'guessed',
    'other-reasons',
    'went-well',
    'feedback-use',
    'feedback-test',
    'feedback-leave',
    'questions-asked',
    'more-needed',
    'look-up',
    'role-needs',
    'proof',
    'unheard',
    'gaps',
  ]);
  const scales = new Set(['sting', 'sting-after', 'belief', 'belief-after', 'confidence']);
  const phrase = fc
    .array(
      fc.constantFrom('system', 'designing', 'design', 'stock', 'rota', 'sql', 'more', 'ward', '…', 'R'),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' '));
  const value = (id: string): fc.Arbitrary<AnswerValue | null> =>
    fc.option(
      (scales.has(id)
        ? fc.integer({ min: 0, max: 10 })
        : lists.has(id)
          ? fc.array(phrase, { minLength: 1, maxLength: 4 })
          : phrase) as fc.Arbitrary<AnswerValue>,
    );
  const answers = fc.record(
    Object.fromEntries(
      QUESTION_IDS.filter((id) => !['outcome', 'stage', 'heard-on', 'ask-by', 'direction'].includes(id)).map(
        (id) => [id, value(id)],
      ),
    ),
  );
  const journal = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 20 }), answers), { maxLength: 6 })
    .map((all) =>
      all.map(([day, values], at) =>
        debrief(
          `2026-11-${String(day).padStart(2, '0')}-abc${at + 2}`,
          values as Record<string, AnswerValue>,
        ),
      ),
    );

  it('the same journal in any order gives the same list', () => {
    fc.assert(
      fc.property(
        journal.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(plan(shuffled)).toEqual(plan(all));
        },
      ),
    );
  });

  it('no two items have the same id', () => {
    fc.assert(
      fc.property(journal, (all) => {
        const ids = plan(all).map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('a new debrief changes no id of an item that was there, and a ticked item stays ticked or says that it came up again', () => {
    fc.assert(
      fc.property(journal, answers, (all, values) => {
        const before = own(plan(all)).filter((one) => one.rank !== 'plan' && one.text.length > 0);
        const ticks = before.map((one) => tickOf(one, '2026-11-21T10:00:00.000Z'));
        const added = debrief('2026-11-23-zzzz', values as Record<string, AnswerValue>);
        const after = plan([...all, added], { ticks });
        for (const old of before) {
          const now = after.find((one) => one.id === old.id);
          expect(now, old.text).toBeDefined();
          if (now && !now.done) expect(now.why).toContain('come up again');
        }
      }),
    );
  });
});
