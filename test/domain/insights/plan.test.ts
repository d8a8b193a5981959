/** Every rule of the insights, with numbers worked out by hand. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistWords } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { markets } from '../../../src/content/en/insights/base-rates.js';
import type { Application } from '../../../src/domain/applications/application.js';
import type {
  AnswerValue,
  Debrief,
  Outcome,
  QuestionId,
  Stage,
} from '../../../src/domain/debrief/debrief.js';
import { casesOf } from '../../../src/domain/insights/applications.js';
import { type Insights, type InsightsInput, planInsights } from '../../../src/domain/insights/plan.js';
import type { StepId } from '../../../src/domain/insights/steps.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';

const TODAY = '2026-11-24';

const plan = (
  debriefs: readonly Debrief[],
  applications: readonly Application[] = [],
  more: Partial<InsightsInput> = {},
): Insights =>
  planInsights({
    debriefs,
    applications,
    ticks: [],
    today: TODAY,
    markets,
    script,
    words: checklistWords,
    feelings: false,
    chosenByResult: false,
    ...more,
  });

const CODE = '23456789abcdefghjkmnpqrstuvwxyz';
const code = (n: number): string => [3, 2, 1, 0].map((at) => CODE[Math.floor(n / 31 ** at) % 31]).join('');
const dayAt = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

let made = 0;
/** A debrief of its own company, `n` days into the year. */
const told = (
  n: number,
  outcome: Outcome | null,
  stage: Stage | null,
  values: Partial<Record<QuestionId, AnswerValue>> = {},
  more: Partial<Debrief> = {},
): Debrief => {
  made++;
  return debrief(
    `${dayAt(n)}-${code(made)}`,
    { company: `Company ${made}`, role: 'Clerk', outcome, stage, ...values },
    more,
  );
};

const row = (
  n: number,
  outcome: Outcome | null,
  stage: Stage | null,
  more: Partial<Application> = {},
): Application => {
  made++;
  const date = dayAt(n);
  return {
    id: `${date}-${code(made)}`,
    added: `${date}T10:00:00.000Z`,
    role: 'Clerk',
    company: `Company ${made}`,
    stage,
    outcome,
    date,
    ...more,
  };
};

const several = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const step = (page: Insights, id: StepId) => {
  const found = page.steps.find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

describe('what is counted', () => {
  it('rounds with one company for one role are one application: the furthest stage, the latest outcome', () => {
    const same = { company: 'Acme', role: 'Clerk' };
    const rounds = [
      told(10, 'waiting', 'phone-screen', same),
      told(20, 'waiting', 'final-round', same),
      told(30, 'rejected', 'first-interview', { company: 'ACME Ltd.', role: 'clerk' }),
    ];
    expect(casesOf(rounds, [], TODAY)).toMatchObject([
      { day: dayAt(10), stage: 'final-round', result: 'ended', debriefs: rounds.map((one) => one.id) },
    ]);
  });

  it('an offer in any round is an offer', () => {
    const same = { company: 'Acme', role: 'Clerk' };
    const page = plan([told(10, 'offer', 'final-round', same), told(12, 'rejected', 'final-round', same)]);
    expect(page.counts).toMatchObject({ debriefs: 2, applications: 1, offers: 1 });
  });

  it('a row of a list and a debrief about the same one are one; a second row is another', () => {
    const written = told(40, 'rejected', 'final-round', { company: 'Acme', role: 'Clerk' });
    const rows = [
      row(10, null, 'application', { company: 'ACME', role: 'Clerk' }),
      row(12, null, 'application', { company: 'Acme', role: 'Driver' }),
    ];
    expect(casesOf([written], rows, TODAY)).toMatchObject([
      { day: dayAt(10), stage: 'final-round', result: 'ended', listed: true, debriefs: [written.id] },
      { day: dayAt(12), role: 'Driver', debriefs: [], listed: true },
    ]);
  });

  it('a row more than 180 days away is another application', () => {
    const written = told(300, 'rejected', 'task', { company: 'Acme', role: 'Clerk' });
    expect(casesOf([written], [row(119, 'rejected', 'task', { company: 'Acme' })], TODAY)).toHaveLength(2);
    expect(casesOf([written], [row(120, 'rejected', 'task', { company: 'Acme' })], TODAY)).toHaveLength(1);
  });

  it('a row that says offer wins over a debrief that waits', () => {
    const written = told(300, 'waiting', 'final-round', { company: 'Acme' });
    expect(casesOf([written], [row(290, 'offer', null, { company: 'Acme' })], TODAY)).toMatchObject([
      { result: 'offer', stage: 'final-round' },
    ]);
  });

  it('after 60 days without a word it counts as ended, not before', () => {
    // 24 November is day 327 of the year that begins with 0.
    const results = casesOf([], [row(266, null, 'application'), row(267, 'waiting', 'task')], TODAY);
    expect(results.map((one) => one.result)).toEqual(['ended', 'open']);
  });

  it('notes without an outcome are in no number, but in what comes up', () => {
    const notes = several(2, (n) => told(n, null, 'task', { 'more-needed': ['drug doses'] }, { notes: 'x' }));
    const page = plan(notes);
    expect(page.counts).toMatchObject({ debriefs: 2, withoutOutcome: 2, applications: 0, from: null });
    expect(page.stages.every((one) => one.reached === 0)).toBe(true);
    expect(page.themes).toMatchObject([{ text: 'drug doses', of: 2 }]);
  });

  it('drafts count as far as they go, and are said', () => {
    const page = plan([
      told(1, 'rejected', 'task', {}, { finished: null }),
      told(2, null, null, {}, { finished: null }),
    ]);
    expect(page.counts).toMatchObject({ debriefs: 2, drafts: 2, applications: 1 });
  });

  it('nothing at all is a page of nothing', () => {
    const page = plan([]);
    expect(page.counts).toMatchObject({ debriefs: 0, applications: 0, from: null, to: null });
    expect(page.themes).toEqual([]);
    expect(page.looks).toEqual({ tests: 0, bound: 0.05 });
  });

  it('the same records in any order give the same page', () => {
    const words = ['drug doses', 'the drug doses', 'rota', 'planning a rota', 'salary'];
    const debriefs = several(14, (n) =>
      told(n % 5, n % 4 === 0 ? 'offer' : 'rejected', n % 3 === 0 ? 'final-round' : 'task', {
        company: `Company ${n % 9}`,
        role: n % 2 === 0 ? 'Staff nurse' : 'Ward clerk',
        'more-needed': [words[n % 5] ?? ''],
        sting: n % 10,
        'sting-after': (n * 3) % 10,
      }),
    );
    const rows = several(9, (n) =>
      row(n, n % 2 ? 'rejected' : null, 'application', { company: `Company ${n}` }),
    );
    const wanted = plan(debriefs, rows, { feelings: true });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...debriefs], { minLength: 14 }),
        fc.shuffledSubarray([...rows], { minLength: 9 }),
        (a, b) => {
          expect(plan(a, b, { feelings: true })).toEqual(wanted);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('how far applications get', () => {
  const rows = [
    ...several(4, (n) => row(n, 'rejected', 'application')),
    ...several(3, (n) => row(n, 'no-reply', 'first-interview')),
    ...several(2, (n) => row(n, 'rejected', 'final-round')),
    row(5, 'offer', 'final-round'),
    row(300, 'waiting', 'final-round'),
    row(6, 'offer', null),
    row(7, 'rejected', null),
  ];

  it('each stage: got at least this far, ended here, went on', () => {
    // 12 of 13 have a stage or an offer; the offer without a stage got everywhere.
    expect(plan([], rows).stages).toMatchObject([
      { stage: 'application', reached: 12, ended: 4, onward: { hits: 8, of: 12 } },
      { stage: 'phone-screen', reached: 8, ended: 0, onward: { hits: 8, of: 8 } },
      { stage: 'first-interview', reached: 8, ended: 3, onward: { hits: 5, of: 8 } },
      { stage: 'task', reached: 5, ended: 0, onward: { hits: 5, of: 5 } },
      { stage: 'later-round', reached: 5, ended: 0, onward: { hits: 5, of: 5 } },
      { stage: 'final-round', reached: 5, ended: 2, onward: { hits: 2, of: 4 } },
    ]);
    expect(plan([], rows).counts).toMatchObject({ applications: 13, withoutStage: 2, open: 1, offers: 2 });
  });

  it('each step: the decided ones, and what is open beside them', () => {
    const page = plan([], rows);
    expect(step(page, 'talk')).toMatchObject({ share: { hits: 8, of: 12 }, open: 0 });
    expect(step(page, 'offer')).toMatchObject({ share: { hits: 2, of: 7 }, open: 1 });
    // Whether the offer without a stage had a final round, nobody knows.
    expect(step(page, 'final')).toMatchObject({ share: { hits: 1, of: 3 }, open: 1 });
  });

  it.each([
    ['offer', 'first-interview', 8],
    ['final', 'final-round', 6],
  ] as const)('%s: too early to say below its count', (id, stage, needed) => {
    const early = plan(several(needed - 1, (n) => told(n, 'rejected', stage)));
    expect(step(early, id)).toMatchObject({ verdict: 'early', needed, tested: null });
    const enough = plan(several(needed, (n) => told(n, 'rejected', stage)));
    expect(step(enough, id).verdict).not.toBe('early');
  });

  it('first talks: too early below 76 of a list', () => {
    expect(
      step(
        plan(
          [],
          several(75, (n) => row(n, 'rejected', 'application')),
        ),
        'talk',
      ).verdict,
    ).toBe('early');
    const page = plan(
      [],
      several(76, (n) => row(n, 'rejected', 'application')),
    );
    // 0.97^76 = 0.0988, doubled 0.198: not too early to look, and nothing that chance would not make.
    expect(step(page, 'talk')).toMatchObject({
      verdict: 'as-usual',
      tested: { p: expect.closeTo(0.1976, 3) },
    });
  });

  it('from debriefs alone there is no share of first talks', () => {
    expect(step(plan(several(90, (n) => told(n, 'rejected', 'application'))), 'talk').verdict).toBe(
      'no-list',
    );
  });

  it('none of 8 interviews is no finding: 0.83^8 = 0.225, doubled 0.45', () => {
    const page = plan(several(8, (n) => told(n, 'rejected', 'first-interview')));
    expect(step(page, 'offer')).toMatchObject({
      verdict: 'as-usual',
      tested: { p: expect.closeTo(0.4504, 3) },
    });
  });

  it('none of 40 interviews is one: 0.83^40 = 0.00058, doubled 0.00116; two looks, so below 0.025', () => {
    const page = plan(several(40, (n) => told(n, 'rejected', 'first-interview')));
    expect(step(page, 'offer')).toMatchObject({
      verdict: 'below',
      tested: { p: expect.closeTo(0.00116, 4) },
    });
    expect(page.looks.bound).toBeLessThan(0.05);
  });

  it('what is open may still end well: with 9 open, 9 of 49 is nothing unusual', () => {
    const page = plan([
      ...several(40, (n) => told(n, 'rejected', 'first-interview')),
      ...several(9, (n) => told(310 + n, 'waiting', 'first-interview')),
    ]);
    expect(step(page, 'offer')).toMatchObject({ verdict: 'as-usual', share: { hits: 0, of: 40 }, open: 9 });
  });

  it('more offers than the surveys found is said as well', () => {
    const page = plan(several(20, (n) => told(n, n < 18 ? 'offer' : 'rejected', 'first-interview')));
    expect(step(page, 'offer').verdict).toBe('above');
  });

  it('records chosen by how they went have no shares', () => {
    const page = plan(
      several(40, (n) => told(n, 'rejected', 'first-interview')),
      [],
      { chosenByResult: true },
    );
    expect(page.steps).toEqual([]);
    expect(page.changes).toEqual([]);
    expect(page.stages[2]).toMatchObject({ reached: 40 });
  });
});

describe('where it breaks off', () => {
  const ends = (counts: Partial<Record<Stage, number>>) =>
    plan(
      Object.entries(counts).flatMap(([stage, count]) =>
        several(count, (n) => told(n, 'rejected', stage as Stage)),
      ),
    ).ended;

  it('those before any talk stand apart; the others by how many', () => {
    expect(ends({ application: 9, task: 2, 'final-round': 3 })).toMatchObject({
      before: 9,
      after: [
        { stage: 'final-round', count: 3 },
        { stage: 'task', count: 2 },
      ],
      // Even 5 against none would be 2 of 32: so few can't say which leads.
      verdict: 'few',
      tested: { p: 1, least: 2 / 32 },
    });
  });

  it('9 against none is more than chance: 2 of 512, and no more than five looks', () => {
    expect(ends({ task: 9 })).toMatchObject({
      verdict: 'finding',
      tested: { p: expect.closeTo(2 / 512, 10) },
    });
  });

  it('nothing has ended: nothing is said', () => {
    expect(plan([told(1, 'offer', 'task')]).ended).toEqual({
      before: 0,
      after: [],
      tested: null,
      verdict: 'few',
    });
  });
});

describe('first and latest', () => {
  const halves = (first: number, latest: number, each = 20): readonly Debrief[] => [
    ...several(each, (n) => told(n, n < first ? 'offer' : 'rejected', 'first-interview')),
    ...several(each, (n) => told(100 + n, n < latest ? 'offer' : 'rejected', 'first-interview')),
  ];
  const change = (page: Insights, id: StepId = 'offer') => page.changes.find((one) => one.step === id);

  it('1 of 20, then 14 of 20: by chance about 5 times in 100,000', () => {
    expect(change(plan(halves(1, 14)))).toMatchObject({
      first: { hits: 1, of: 20 },
      latest: { hits: 14, of: 20 },
      split: dayAt(19),
      settledOnly: false,
      verdict: 'finding',
    });
  });

  it('4 of 20, then 8 of 20: noise (p 0.30)', () => {
    expect(change(plan(halves(4, 8)))).toMatchObject({
      verdict: 'noise',
      tested: { p: expect.closeTo(0.3008, 3) },
    });
  });

  it('fewer than six are not halved', () => {
    expect(change(plan(several(5, (n) => told(n, 'rejected', 'task'))))).toBeUndefined();
  });

  it('where something young is open, all that is young is left out', () => {
    const young = [
      ...several(6, (n) => told(300 + n, 'offer', 'first-interview')),
      told(310, 'waiting', 'first-interview'),
    ];
    expect(change(plan([...halves(4, 8), ...young]))).toMatchObject({
      settledOnly: true,
      first: { hits: 4, of: 20 },
      latest: { hits: 8, of: 20 },
    });
    // Nothing open: they all count.
    expect(change(plan([...halves(4, 8), ...young.slice(0, 6)]))).toMatchObject({
      settledOnly: false,
      first: { of: 23 },
      latest: { of: 23 },
    });
  });
});

describe('what comes up again', () => {
  it('in two or more debriefs, in the newest wording, with the debriefs behind it', () => {
    const all = [
      told(1, 'rejected', 'task', { 'more-needed': ['calculating drug doses', 'my salary'] }),
      told(2, 'rejected', 'task', { gaps: ['learn: calculating drug doses'] }),
      told(3, 'rejected', 'task', { 'went-well': ['the opening'] }),
    ];
    expect(plan(all).themes).toMatchObject([
      {
        kind: 'work-on',
        text: 'calculating drug doses',
        debriefs: [
          { id: all[0]?.id, day: dayAt(1) },
          { id: all[1]?.id, day: dayAt(2) },
        ],
        of: 2,
        verdict: 'few',
      },
    ]);
  });

  it('twice in one debrief is once', () => {
    const both = { 'more-needed': ['drug doses'], gaps: ['drug doses'] };
    expect(plan([told(1, 'rejected', 'task', both)]).themes).toEqual([]);
  });

  it('the halves are those of the debriefs that hold something of its kind', () => {
    // 8 hold something to work on: 4 of the first 4 name it, none of the latest 4. Fisher: 2 of 70.
    const all = [
      ...several(4, (n) => told(n, 'rejected', 'task', { 'more-needed': ['drug doses'] })),
      ...several(9, (n) => told(10 + n, 'rejected', 'task')),
      ...several(4, (n) =>
        told(30 + n, 'rejected', 'task', { 'more-needed': [`${['rota', 'pay', 'visas', 'tax'][n]}`] }),
      ),
    ];
    expect(plan(all).themes).toMatchObject([
      {
        of: 8,
        first: { hits: 4, of: 4 },
        latest: { hits: 0, of: 4 },
        tested: { p: expect.closeTo(2 / 70, 10) },
      },
    ]);
  });

  it('what went well and what was asked are themes of their own', () => {
    const values = { 'went-well': ['the opening story'], 'questions-asked': ['Why do you want to leave?'] };
    const kinds = plan(several(2, (n) => told(n, 'rejected', 'task', values))).themes.map((one) => one.kind);
    expect([...kinds].sort()).toEqual(['asked', 'worked']);
  });

  it('an answer that no longer applies counts for nothing', () => {
    const all = several(2, (n) => told(n, 'rejected', 'application', { 'more-needed': ['drug doses'] }));
    expect(plan(all).themes).toEqual([]);
  });
});

describe('feedback', () => {
  it('asked, answered, silent, waiting; days to an answer', () => {
    const on = (n: number, ...feedback: Debrief['feedback']) => told(n, 'rejected', 'task', {}, { feedback });
    const page = plan([
      on(1, event('asked', '2026-03-01'), reply('2026-03-03', 'x')),
      on(2, event('asked', '2026-03-01'), event('reminded', '2026-03-08'), reply('2026-03-11', 'x')),
      on(3, event('asked', '2026-03-01'), reply('2026-03-05', 'x')),
      on(4, event('asked', '2026-03-01')),
      on(5, event('asked', '2026-11-20'), event('closed', '2026-11-21')),
      on(6, event('asked', '2026-11-20')),
      on(7, reply('2026-03-05', 'x')),
      told(8, 'rejected', 'task', { 'feedback-said': 'They told me at once' }),
      told(9, 'rejected', 'task', { 'ask-whom': 'Dana' }),
      told(10, 'rejected', 'task'),
    ]).feedback;
    expect(page).toMatchObject({
      asked: 6,
      answered: 3,
      silent: 2,
      waiting: 1,
      share: { hits: 3, of: 5 },
      days: { middle: 4, shortest: 2, longest: 10 },
      unasked: 2,
      planned: 1,
    });
    // Clopper and Pearson for 3 of 5.
    expect(page.interval).toEqual({ low: expect.closeTo(0.1466, 4), high: expect.closeTo(0.9473, 4) });
  });

  it('none: no days, no share', () => {
    expect(plan([told(1, 'rejected', 'task')]).feedback).toMatchObject({
      asked: 0,
      days: null,
      share: { of: 0 },
    });
  });
});

describe('are these the right roles?', () => {
  it('kinds of roles by their words, set beside the others; two kinds are one look', () => {
    const roles = [
      ...several(10, (n) => told(n, n < 8 ? 'offer' : 'rejected', 'task', { role: 'Data analyst' })),
      ...several(5, (n) => told(n, 'rejected', 'task', { role: 'Senior backend engineer' })),
      ...several(5, (n) => told(n, 'rejected', 'task', { role: 'Backend engineer (remote)' })),
    ];
    const page = plan(roles);
    // 8 of 10 and none of 10: C(10,8) = 45 of C(20,8) = 125,970, and as many the other way round.
    expect(page.roles.map((one) => [one.role, one.applications])).toEqual([
      ['Data analyst', 10],
      [expect.stringContaining('ackend engineer'), 10],
    ]);
    expect(page.roles[0]?.steps.find((one) => one.step === 'offer')).toMatchObject({
      own: { hits: 8, of: 10 },
      others: { hits: 0, of: 10 },
      tested: { p: expect.closeTo(90 / 125_970, 8) },
      verdict: 'finding',
    });
    expect(page.roles[1]?.steps.every((one) => one.tested.least === 1)).toBe(true);
  });

  it('one kind of role, or kinds that come up once: nothing to set side by side', () => {
    expect(plan(several(9, (n) => told(n, 'rejected', 'task'))).roles).toEqual([]);
    expect(
      plan([told(1, 'rejected', 'task'), told(2, 'rejected', 'task', { role: 'Driver' })]).roles,
    ).toEqual([]);
  });

  it('counts the directions, and knows the newest', () => {
    const all = (['same', 'different', 'adjust', 'adjust'] as const).map((direction, n) =>
      told(n, 'rejected', 'task', { direction }),
    );
    expect(plan(all).directions).toEqual({ same: 1, adjust: 2, different: 1, latest: 'adjust' });
  });
});

describe('how much it stung', () => {
  const stung = (pairs: readonly (readonly [number, number])[]) =>
    plan(
      pairs.map(([sting, after], n) => told(n, 'rejected', 'task', { sting, 'sting-after': after })),
      [],
      { feelings: true },
    ).feelings;

  it('only when asked for', () => {
    expect(plan([told(1, 'rejected', 'task', { sting: 9, 'sting-after': 2 })]).feelings).toBeNull();
  });

  it('one point is about the same, two are not', () => {
    expect(
      stung([
        [7, 6],
        [7, 8],
        [7, 7],
        [7, 5],
        [2, 4],
      ]),
    ).toMatchObject({ pairs: 5, less: 1, same: 3, more: 1, verdict: 'few' });
  });

  it('12 times less and never more: 2 of 4,096', () => {
    expect(stung(several(12, () => [8, 5] as const))).toMatchObject({
      less: 12,
      more: 0,
      tested: { p: expect.closeTo(2 / 4096, 10) },
      verdict: 'finding',
    });
  });

  it('first and latest: middles two points apart are tested, closer ones are about the same', () => {
    const near = stung(several(12, (n) => [n < 6 ? 7 : 6, 6] as const));
    expect(near).toMatchObject({
      first: { of: 6, middle: 7 },
      latest: { of: 6, middle: 6 },
      testedHalves: { p: 1 },
    });
    // 6 of 6 above the middle of all, then none of 6: 2 of 924.
    const far = stung(several(12, (n) => [n < 6 ? 8 : 3, 5] as const));
    expect(far?.testedHalves.p).toBeCloseTo(2 / 924, 10);
  });

  it('nothing to compare', () => {
    expect(stung([])).toMatchObject({ pairs: 0, first: null, latest: null });
  });
});

describe('several looks at once', () => {
  it('what would be a finding alone is noise among many', () => {
    // 6 of 7 and 1 of 7: p 0.029. With one theme it is alone; with four, each has to be below 0.0125.
    const themed = (texts: readonly string[]) =>
      plan([
        ...several(7, (n) => told(n, null, 'task', { 'more-needed': n < 6 ? [...texts] : ['weather'] })),
        ...several(7, (n) =>
          told(10 + n, null, 'task', { 'more-needed': n < 1 ? [...texts] : [`${CODE[n]}${CODE[n]}`] }),
        ),
      ]);
    const alone = themed(['drug doses']);
    expect(alone.themes.map((one) => [one.verdict, one.tested.p.toFixed(3)])).toEqual([['finding', '0.029']]);
    const many = themed(['drug doses', 'rota', 'visas', 'budgets']);
    expect(many.looks).toMatchObject({ tests: 4, bound: 0.0125 });
    expect(many.themes.every((one) => one.verdict === 'noise')).toBe(true);
  });
});
