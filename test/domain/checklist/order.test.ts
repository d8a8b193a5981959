import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { listed } from '../../../src/domain/checklist/preparation.js';
import type { AnswerValue } from '../../../src/domain/debrief/debrief.js';
import type { Question } from '../../../src/domain/debrief/question.js';
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
      'The new plan',
      'Ask Dana for feedback',
      'Get a better answer ready: controlling stock',
      'Look up: opening hours',
      'Get a better answer ready: rota',
    ]);
  });

  it('ranks recurring items by the number of debriefs behind them, before what is newer', () => {
    const thrice = ['2026-11-01-aaaa', '2026-11-02-bbbb', '2026-11-03-cccc'];
    const twice = ['2026-11-10-dddd', '2026-11-20-eeee'];
    const all = [
      ...twice.map((id) => debrief(id, { 'more-needed': ['rota'] })),
      ...thrice.map((id) => debrief(id, { 'more-needed': ['stock control'] })),
    ];
    expect(texts(plan(all))).toEqual([
      'Get a better answer ready: stock control',
      'Get a better answer ready: rota',
    ]);
  });

  it('ranks recurring items of as many debriefs by the newest', () => {
    const all = [
      debrief('2026-11-01-aaaa', { 'more-needed': ['rota'] }),
      debrief('2026-11-02-bbbb', { 'more-needed': ['stock control'] }),
      debrief('2026-11-03-cccc', { 'more-needed': ['rota'] }),
      debrief('2026-11-04-dddd', { 'more-needed': ['stock control'] }),
    ];
    expect(texts(plan(all))).toEqual([
      'Get a better answer ready: stock control',
      'Get a better answer ready: rota',
    ]);
  });

  it('lets an earlier plan go; one that was made again keeps its code, and its tick counts until then', () => {
    const first = debrief('2026-11-01-aaaa', { 'if-then': 'I will write one answer' });
    const [before] = plan([first]);
    if (!before) throw new Error('no plan');
    const same = debrief('2026-11-20-bbbb', { 'if-then': 'I will write one answer' });
    const [again] = plan([first, same], { ticks: [tickOf(before, '2026-11-02T10:00:00.000Z')] });
    expect(again?.aliases).toContain(before.id);
    expect(again?.done).toBe(false);
    const other = debrief('2026-11-20-bbbb', { 'if-then': 'I will ring Dana' });
    expect(texts(plan([first, other]))).toEqual(['I will ring Dana']);
  });

  it('has what is due in the order of the days, whenever it was written', () => {
    const ask = (id: string, whom: string, by: string) => debrief(id, { 'ask-whom': whom, 'ask-by': by });
    const all = [
      ask('2026-11-20-aaaa', 'Ana', '2026-12-03'),
      ask('2026-11-21-bbbb', 'Bo', '2026-12-01'),
      ask('2026-11-22-cccc', 'Cy', '2026-12-02'),
    ];
    expect(own(plan(all)).map((item) => item.due)).toEqual(['2026-12-01', '2026-12-02', '2026-12-03']);
  });

  it('has two debriefs of one moment in the order of their ids, the later id first', () => {
    const begun = '2026-11-20T10:00:00.000Z';
    const all = [
      debrief('2026-11-20-aaaa', { 'more-needed': ['rota'] }, { begun }),
      debrief('2026-11-20-bbbb', { 'more-needed': ['stock control'] }, { begun }),
    ];
    const wanted = ['Get a better answer ready: stock control', 'Get a better answer ready: rota'];
    expect(texts(plan(all))).toEqual(wanted);
    expect(texts(plan(all.toReversed()))).toEqual(wanted);
  });

  it('has items from elsewhere in their place by rank and by day', () => {
    const [model] = plan([debrief('2026-11-20-aaaa', { 'ask-whom': 'Dana', 'ask-by': '2026-12-02' })]);
    if (!model) throw new Error('no item');
    const more = [
      { ...model, id: 'once', rank: 'once' as const, due: null },
      { ...model, id: 'late', due: '2026-12-05' },
      { ...model, id: 'soon', due: '2026-11-30' },
    ];
    const items = plan([debrief('2026-11-20-aaaa', { 'ask-whom': 'Dana', 'ask-by': '2026-12-02' })], {
      more,
    });
    expect(own(items).map((item) => (item.id === model.id ? 'own' : item.id))).toEqual([
      'soon',
      'own',
      'late',
      'once',
    ]);
  });

  it('general advice has no source, a reason only where it says where to look, and its tick is for one interview only', () => {
    const first = plan([], { interview: interview({ when: '2026-12-03' }) });
    const advice = first.filter((one) => one.rank === 'general');
    expect(advice.length).toBeGreaterThan(3);
    for (const one of advice)
      expect(one).toMatchObject({ sources: [], why: expect.stringMatching(/^(?:Where to look: .*)?$/) });
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
    const first = listed(plan([one]), '');
    expect(new Set(first.map((item) => item.when))).toEqual(new Set(['this-week', 'day-before']));
    const numbers = first.map((item) => item.text.slice(-1));
    expect([...numbers].sort().join('')).toBe('0001112223');
    expect(numbers.join('')).toBe('0011223012');
  });

  it('names where an item comes from in a few words, however long the role and the company are', () => {
    const long = 'A company with a very long description instead of a name, as people write';
    const from = (role: string, company: string) =>
      own(plan([debrief('2026-11-24-aaaa', { role, company, 'could-change': 'pause' })]))[0]?.from;
    expect(from('Nurse', 'Acme')).toMatch(/From your debrief: Nurse, Acme, 24 Nov 2026\.$/);
    expect(from('Nurse', long)).toMatch(
      /From your debrief: A company with a very long description…, 24 Nov 2026\.$/,
    );
    expect(from('', 'x'.repeat(90))).toMatch(/From your debrief: x{40}…, 24 Nov 2026\.$/);
    expect(from('', '')).toMatch(/From your debrief: 24 Nov 2026\.$/);
  });

  it('shows at most ten', () => {
    const many = debrief('2026-11-20-cccc', {
      'more-needed': Array.from({ length: 30 }, (_, n) => `skill number${n} x${n}`),
    });
    expect(listed(plan([many]), '')).toHaveLength(10);
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
    ['2026-11-26', ['this-week', 'day-before']],
    ['2026-11-24', ['now', 'now']],
  ] as const)('interview %s', (when, wanted) => {
    expect(whens(when)).toEqual(wanted);
  });
});

describe('when an item is to be done', () => {
  it.each([
    ['2026-11-23', 'now'],
    ['2026-11-25', 'now'],
    ['2026-11-26', 'this-week'],
  ])('due on %s: %s', (by, when) => {
    const [item] = own(plan([debrief('2026-11-20-aaaa', { 'ask-whom': 'Dana', 'ask-by': by })]));
    expect(item).toMatchObject({ due: by, when, rank: 'due' });
  });

  it.each([
    [{ 'if-then': 'my plan' }, 'now'],
    [{ 'feedback-said': 'x', 'feedback-test': ['slower'] }, 'on-the-day'],
    [{ gaps: ['learn: German'] }, 'this-week'],
    [{ 'role-needs': ['triage'] }, 'day-before'],
    [{ 'look-up': ['opening hours'] }, 'this-week'],
  ] as const)('%j: %s', (values, when) => {
    expect(own(plan([debrief('2026-11-20-aaaa', values as never)])).map((item) => item.when)).toEqual([when]);
  });

  it('what is for the day itself stays there, however near it is', () => {
    const items = plan([debrief('2026-11-20-aaaa', { 'feedback-said': 'x', 'feedback-test': ['slower'] })], {
      interview: interview({ when: '2026-11-24' }),
    });
    expect(own(items)[0]?.when).toBe('on-the-day');
  });
});

describe('as laws', () => {
  const phrase = fc
    .array(
      fc.constantFrom('system', 'designing', 'design', 'stock', 'rota', 'sql', 'more', 'ward', '…', 'R'),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' '));
  const value = ({ kind }: Question): fc.Arbitrary<AnswerValue | null> =>
    fc.option<AnswerValue>(
      kind === 'scale'
        ? fc.integer({ min: 0, max: 10 })
        : kind === 'list' || kind === 'choices'
          ? fc.array(phrase, { minLength: 1, maxLength: 4 })
          : phrase,
    );
  const answers = fc.record(
    Object.fromEntries(
      script.questions
        .filter(({ kind }) => kind !== 'choice' && kind !== 'date')
        .map((question) => [question.id, value(question)]),
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
        const before = own(plan(all)).filter((one) => one.rank !== 'plan' && one.task !== 'find-proof');
        const ticks = before.map((one) => tickOf(one, '2026-11-21T10:00:00.000Z'));
        // What a new plan says is not said again: carried-over.test.ts.
        const added = debrief('2026-11-23-zzzz', {
          ...(values as Record<string, AnswerValue>),
          'if-then': null,
        });
        const after = plan([...all, added], { ticks });
        for (const old of before) {
          const now = after.find((one) => one.id === old.id);
          expect(now, old.text).toBeDefined();
          if (now && !now.done) expect(now.why).toContain('came up again');
        }
      }),
    );
  });
});
