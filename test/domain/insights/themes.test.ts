/** What comes up again, with numbers worked out by hand. */

import { describe, expect, it } from 'vitest';
import { reply } from '../../support/feedback.js';
import { CODE, dayAt, debriefOn, plan, several } from '../../support/insights-plan.js';

describe('what comes up again', () => {
  it('in two or more debriefs, in the newest wording, with the debriefs behind it', () => {
    const all = [
      debriefOn(1, 'rejected', 'task', { 'more-needed': ['calculating drug doses', 'my salary'] }),
      debriefOn(2, 'rejected', 'task', { gaps: ['learn: calculating drug doses'] }),
      debriefOn(3, 'rejected', 'task', { 'went-well': ['the opening'] }),
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

  it('that worked twice only where more than one ordinary word is the same', () => {
    const worked = (...said: readonly string[]) =>
      plan(said.map((line, n) => debriefOn(n, 'rejected', 'task', { 'went-well': [line] }))).themes.length;
    expect(worked('the roof project, done in a week', 'good project')).toBe(0);
    expect(worked('the roof project, done in a week', 'the roof project again')).toBe(1);
  });

  it('twice in one debrief is once', () => {
    const both = { 'more-needed': ['drug doses'], gaps: ['drug doses'] };
    expect(plan([debriefOn(1, 'rejected', 'task', both)]).themes).toEqual([]);
  });

  it('the halves are those of the debriefs that hold something of its kind', () => {
    // 8 hold something to work on: 4 of the first 4 name it, none of the latest 4. Fisher: 2 of 70.
    const all = [
      ...several(4, (n) => debriefOn(n, 'rejected', 'task', { 'more-needed': ['drug doses'] })),
      ...several(9, (n) => debriefOn(10 + n, 'rejected', 'task')),
      ...several(4, (n) =>
        debriefOn(30 + n, 'rejected', 'task', { 'more-needed': [`${['rota', 'pay', 'visas', 'tax'][n]}`] }),
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
    const kinds = plan(several(2, (n) => debriefOn(n, 'rejected', 'task', values))).themes.map(
      (one) => one.kind,
    );
    expect([...kinds].sort()).toEqual(['asked', 'worked']);
  });

  it('an answer that no longer applies counts for nothing', () => {
    const all = several(2, (n) => debriefOn(n, 'rejected', 'application', { 'more-needed': ['drug doses'] }));
    expect(plan(all).themes).toEqual([]);
  });
});

describe('several looks at once', () => {
  it('what would be a finding alone is noise among many', () => {
    // 6 of 7 and 1 of 7: p 0.029. With one theme it is alone; with four, each has to be below 0.0125.
    const themed = (texts: readonly string[]) =>
      plan([
        ...several(7, (n) => debriefOn(n, null, 'task', { 'more-needed': n < 6 ? [...texts] : ['weather'] })),
        ...several(7, (n) =>
          debriefOn(10 + n, null, 'task', { 'more-needed': n < 1 ? [...texts] : [`${CODE[n]}${CODE[n]}`] }),
        ),
      ]);
    const alone = themed(['drug doses']);
    expect(alone.themes.map((one) => [one.verdict, one.tested.p.toFixed(3)])).toEqual([['finding', '0.029']]);
    const many = themed(['drug doses', 'rota', 'visas', 'budgets']);
    expect(many.looks).toMatchObject({ tests: 4, bound: 0.0125 });
    expect(many.themes.every((one) => one.verdict === 'noise')).toBe(true);
  });
});

describe('questions that they asked', () => {
  it('are not the same for beginning with "tell us about a time"', () => {
    const asked = (n: number, question: string) =>
      debriefOn(n, 'rejected', 'task', { 'questions-asked': [question] });
    const all = [
      asked(1, 'Tell us about a time you escalated a deteriorating patient'),
      asked(2, 'Tell us about a time you improved something on the ward'),
    ];
    expect(plan(all).themes).toEqual([]);
    expect(plan([...all, asked(3, 'When did you improve your ward?')]).themes).toMatchObject([{ of: 3 }]);
  });
});

it('what they liked counts wherever it was said: sorted, in a later reply, or pasted and not sorted', () => {
  const replied = debriefOn(2, 'rejected', 'task');
  const all = [
    debriefOn(1, 'rejected', 'task', { 'feedback-said': 'x', 'feedback-keep': ['clear sepsis answer'] }),
    { ...replied, feedback: [reply('2026-11-21', 'x', { keep: ['a clear sepsis answer'] })] },
    debriefOn(3, 'rejected', 'task', {
      'feedback-said': 'A really clear sepsis answer. You need more on audit.',
    }),
  ];
  expect(plan(all).themes).toMatchObject([
    { kind: 'worked', text: 'A really clear sepsis answer.', of: 3, debriefs: all.map(({ id }) => ({ id })) },
  ]);
});
