import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import {
  type ChecklistInput,
  firstItems,
  type Item,
  planChecklist,
} from '../../../src/domain/checklist/plan.js';
import { type AnswerValue, type Debrief, QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import type { Tick } from '../../../src/domain/record/tick.js';
import { debrief } from '../../support/debriefs.js';

const plan = (debriefs: readonly Debrief[], more: Partial<ChecklistInput> = {}): readonly Item[] =>
  planChecklist({
    debriefs,
    interview: null,
    today: '2026-11-24',
    ticks: [],
    script,
    words: checklistText,
    ...more,
  });

const own = (items: readonly Item[]): readonly Item[] => items.filter((one) => one.rank !== 'general');
const texts = (items: readonly Item[]): readonly string[] => own(items).map((one) => one.text);
const withText = (items: readonly Item[], part: string): Item => {
  const found = items.find((one) => one.text.includes(part));
  if (!found) throw new Error(`no item with ${part} among\n${items.map((one) => one.text).join('\n')}`);
  return found;
};

const interview = (when: string | null): Interview => ({
  id: '2026-11-20-nnnn',
  added: '2026-11-20T10:00:00.000Z',
  role: 'Staff nurse',
  company: "St Mary's",
  when,
  stage: null,
  done: null,
});

const tickOf = (item: Item, at: string, sources = item.sources.map((one) => one.debrief)): Tick => ({
  id: item.id,
  done: true,
  at,
  sources,
});

describe('where each answer goes', () => {
  it.each([
    [
      'if-then',
      'When I have coffee, I will write one answer',
      'plan',
      'now',
      'When I have coffee, I will write one answer',
    ],
    ['could-change', 'pause first', 'big-picture', 'this-week', 'Do differently: pause first'],
    ['more-needed', ['system design'], 'homework', 'this-week', 'Prepare a fuller answer: system design'],
    ['gaps', ['learn: SQL'], 'skills', 'this-week', 'Learn: SQL'],
    ['look-up', ['their customers'], 'homework', 'this-week', 'Find out: their customers'],
    ['unheard', ['rota planning'], 'skills', 'on-the-day', 'Bring up: rota planning'],
    ['direction', 'adjust', 'big-picture', 'this-week', 'Write down what to change'],
  ] as const)('%s', (id, value, section, when, text) => {
    const [item, ...more] = own(plan([debrief('2026-11-24-aaaa', { [id]: value as AnswerValue })]));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ section, when, done: false, due: null });
    expect(item?.text).toContain(text);
    expect(item?.sources).toEqual([{ debrief: '2026-11-24-aaaa', question: id }]);
  });

  it.each([
    'known',
    'guessed',
    'friend',
    'thought',
    'sting',
    'feedback-said',
    'went-well',
    'questions-asked',
    'if-another-no',
  ] as const)('%s makes no task', (id) => {
    const value =
      id === 'sting'
        ? 7
        : ['known', 'guessed', 'went-well', 'questions-asked'].includes(id)
          ? ['x y']
          : 'x y';
    expect(own(plan([debrief('2026-11-24-aaaa', { [id]: value })]))).toEqual([]);
  });

  it('sorted feedback: used, tested, left', () => {
    const items = plan([
      debrief('2026-11-24-aaaa', {
        'feedback-said': 'all of it',
        'feedback-use': ['shorter answers'],
        'feedback-test': ['too quiet'],
        'feedback-leave': ['wrong shoes'],
      }),
    ]);
    expect(texts(items)).toEqual([
      'From their feedback: shorter answers',
      'Test once before you believe it: too quiet',
    ]);
  });

  it('needs are read the day before, each with its proof; without one, a story is to be found', () => {
    const items = plan([
      debrief('2026-11-24-aaaa', {
        'role-needs': ['triage', 'rota planning'],
        proof: ['cut waiting by a third'],
      }),
    ]);
    expect(texts(items)).toEqual([
      'Have ready: triage. Your proof: cut waiting by a third',
      'Find one story that proves it: rota planning',
    ]);
    expect(own(items).map((one) => one.when)).toEqual(['day-before', 'day-before']);
  });

  it.each([
    ['learn: basic SQL', 'Learn: basic SQL', 'this-week'],
    ['Reframe - no degree', 'Show what you have in its place: no degree', 'this-week'],
    ['say so plainly: I have not used Go', 'Say so plainly: I have not used Go', 'on-the-day'],
    ['a driving licence (say so plainly)', 'Say so plainly: a driving licence', 'on-the-day'],
    ['learning to let go', 'Close a gap: learning to let go', 'this-week'],
    ['learn:', 'Close a gap: learn:', 'this-week'],
  ])('a gap "%s"', (entry, text, when) => {
    expect(own(plan([debrief('2026-11-24-aaaa', { gaps: [entry] })]))[0]).toMatchObject({ text, when });
  });

  it('"same" as direction, and an offer, ask for nothing more', () => {
    expect(own(plan([debrief('2026-11-24-aaaa', { direction: 'same' })]))).toEqual([]);
  });

  it('an answer that no longer applies feeds nothing', () => {
    expect(
      own(plan([debrief('2026-11-24-aaaa', { stage: 'application', 'more-needed': ['depth'] })])),
    ).toEqual([]);
  });
});

describe('asking for feedback', () => {
  const ask = (id: string, values = {}) => plan([debrief(id, { 'ask-whom': 'Dana, by mail', ...values })]);

  it.each([
    ['2026-11-24-aaaa', {}, '2026-11-25'],
    ['2026-11-27-aaaa', {}, '2026-11-29'],
    ['2026-11-28-aaaa', { 'heard-on': '2026-11-27' }, '2026-11-29'],
    ['2026-11-24-aaaa', { 'heard-on': '2026-11-10' }, '2026-11-25'],
    ['2026-11-24-aaaa', { 'ask-by': '2026-12-01' }, '2026-12-01'],
  ])('begun %s with %j: by %s', (id, values, due) => {
    expect(own(ask(id, values))[0]).toMatchObject({ due, section: 'feedback' });
  });

  it('has a reminder seven days later, once the request is ticked', () => {
    const [asked] = own(ask('2026-11-24-aaaa'));
    if (!asked) throw new Error('no item');
    expect(own(ask('2026-11-24-aaaa'))).toHaveLength(1);
    const items = own(
      plan([debrief('2026-11-24-aaaa', { 'ask-whom': 'Dana, by mail' })], {
        ticks: [tickOf(asked, '2026-11-25T08:00:00.000Z')],
      }),
    );
    expect(items.map((one) => [one.due, one.done])).toEqual([
      ['2026-11-25', true],
      ['2026-12-02', false],
    ]);
  });
});

describe('what comes up again', () => {
  const two = [
    debrief('2026-11-10-aaaa', { 'more-needed': ['system design depth', 'salary'] }),
    debrief('2026-11-15-bbbb', { 'could-change': 'sleep more' }),
    debrief('2026-11-20-cccc', { 'feedback-said': 'x', 'feedback-use': ['go deeper on designing systems'] }),
  ];

  it('is one item, says so, quotes the newest wording, and stands before what came up once', () => {
    const items = own(plan(two));
    expect(items[0]?.text).toBe('From their feedback: go deeper on designing systems');
    expect(items[0]?.why).toContain('In 2 of your last 3 debriefs.');
    expect(items[0]?.sources).toEqual([
      { debrief: '2026-11-10-aaaa', question: 'more-needed' },
      { debrief: '2026-11-20-cccc', question: 'feedback-use' },
    ]);
    expect(items.slice(1).map((one) => one.text)).toEqual([
      'Do differently: sleep more',
      'Prepare a fuller answer: salary',
    ]);
  });

  it('keeps the id that it had when it came up once', () => {
    const [first] = own(plan(two.slice(0, 1)));
    expect(own(plan(two))[0]?.id).toBe(first?.id);
  });

  it('shows the other wordings, so that no lesson hides behind the newest', () => {
    expect(own(plan(two))[0]?.why).toContain('Also in your words: "system design depth".');
  });

  it('twice in one debrief is not again: two lines were two things to the person', () => {
    const items = own(
      plan([debrief('2026-11-10-aaaa', { 'more-needed': ['system design', 'designing systems'] })]),
    );
    expect(items.map((one) => one.rank)).toEqual(['once', 'once']);
  });

  it('in two answers of one debrief is one item, in the words of the first, and not called recurring', () => {
    const one = debrief('2026-11-24-aaaa', {
      'feedback-said': 'Get to know design patterns.',
      'feedback-use': ['Get to know design patterns'],
      gaps: ['learn: design patterns'],
    });
    const [item, ...more] = own(plan([one]));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ rank: 'once', text: 'From their feedback: Get to know design patterns' });
    expect(item?.why).toContain('Also in your words: "design patterns".');
    expect(item?.sources.map((source) => source.question)).toEqual(['feedback-use', 'gaps']);
  });

  it('a tick holds until it comes up in a later debrief, and then the item says so', () => {
    const before = two.slice(0, 2);
    const item = withText(plan(before), 'system design');
    const tick = tickOf(item, '2026-11-16T10:00:00.000Z');
    expect(withText(plan(before, { ticks: [tick] }), 'system design').done).toBe(true);
    const again = withText(plan(two, { ticks: [tick] }), 'designing systems');
    expect(again.done).toBe(false);
    expect(again.why).toContain('come up again');
    const later = tickOf(again, '2026-11-21T10:00:00.000Z');
    expect(withText(plan(two, { ticks: [tick, later] }), 'designing systems').done).toBe(true);
  });

  it('an older debrief that is imported afterwards neither loses the tick nor opens the item', () => {
    const newer = two[2] as Debrief;
    const item = withText(plan([newer]), 'designing systems');
    const tick = tickOf(item, '2026-11-21T10:00:00.000Z');
    const items = plan(two, { ticks: [tick] });
    expect(withText(items, 'designing systems').done).toBe(true);
  });

  it('an unticked item is open', () => {
    const item = withText(plan(two), 'salary');
    const off = { ...tickOf(item, '2026-11-22T10:00:00.000Z'), done: false };
    const on = tickOf(item, '2026-11-21T10:00:00.000Z');
    expect(withText(plan(two, { ticks: [off, on] }), 'salary').done).toBe(false);
  });
});

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
    const first = plan([], { interview: interview('2026-12-03') });
    const advice = first.filter((one) => one.rank === 'general');
    expect(advice.length).toBeGreaterThan(3);
    for (const one of advice)
      expect(one).toMatchObject({ sources: [], why: expect.stringMatching(/^General advice\./) });
    const ticks = advice.map((one) => tickOf(one, '2026-11-24T10:00:00.000Z'));
    const other = { ...interview('2026-12-10'), id: '2026-11-21-mmmm' };
    expect(plan([], { interview: interview('2026-12-03'), ticks }).every((one) => one.done)).toBe(true);
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
    own(plan(one, { interview: interview(when) })).map((item) => item.when);

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
