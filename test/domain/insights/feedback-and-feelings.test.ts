/** Feedback and feelings, with numbers worked out by hand. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { event, reply } from '../../support/feedback.js';
import { debriefOn, plan, several } from '../../support/insights-plan.js';

describe('feedback', () => {
  it('asked, answered, silent, waiting; days to an answer', () => {
    const on = (n: number, ...feedback: Debrief['feedback']) =>
      debriefOn(n, 'rejected', 'task', {}, { feedback });
    const page = plan([
      on(1, event('asked', '2026-03-01'), reply('2026-03-03', 'x')),
      on(2, event('asked', '2026-03-01'), event('reminded', '2026-03-08'), reply('2026-03-11', 'x')),
      on(3, event('asked', '2026-03-01'), reply('2026-03-05', 'x')),
      on(4, event('asked', '2026-03-01')),
      on(5, event('asked', '2026-11-20'), event('closed', '2026-11-21')),
      on(6, event('asked', '2026-11-20')),
      on(7, reply('2026-03-05', 'x')),
      debriefOn(8, 'rejected', 'task', { 'feedback-said': 'They told me at once' }),
      debriefOn(9, 'rejected', 'task', { 'ask-whom': 'Dana' }),
      debriefOn(10, 'rejected', 'task'),
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

  it('a form letter is no feedback, and no answer', () => {
    const form = reply('2026-03-05', 'Your test was noted.', { from: 'no-reply' });
    const named = debriefOn(1, 'rejected', 'task', { 'ask-whom': 'Dana' }, { feedback: [form] });
    const asked = debriefOn(2, 'rejected', 'task', {}, { feedback: [event('asked', '2026-03-01'), form] });
    expect(plan([named, asked]).feedback).toMatchObject({
      answered: 0,
      silent: 1,
      unasked: 0,
      planned: 1,
      days: null,
    });
  });

  it('where nobody gives any, none is missing', () => {
    const form = reply('2026-03-05', 'We regret that we cannot give individual feedback.');
    const refused = debriefOn(1, 'rejected', 'task', {}, { feedback: [form] });
    expect(plan([refused]).feedback.refused).toBe(true);
    expect(plan([refused, debriefOn(2, 'rejected', 'task')]).feedback.refused).toBe(false);
  });

  it('who was named is late only after the day to ask', () => {
    const named = (day: string) => debriefOn(1, 'rejected', 'task', { 'ask-whom': 'Dana', 'ask-by': day });
    expect(plan([named('2099-01-01')]).feedback).toMatchObject({ planned: 1, late: 0 });
    expect(plan([named('2020-01-01')]).feedback).toMatchObject({ planned: 1, late: 1 });
  });

  it('none: no days, no share', () => {
    expect(plan([debriefOn(1, 'rejected', 'task')]).feedback).toMatchObject({
      asked: 0,
      days: null,
      share: { of: 0 },
    });
  });
});

describe('how much it stung', () => {
  const stung = (pairs: readonly (readonly [number, number])[]) =>
    plan(
      pairs.map(([sting, after], n) => debriefOn(n, 'rejected', 'task', { sting, 'sting-after': after })),
      [],
      { feelings: true },
    ).feelings;

  it('only when asked for', () => {
    expect(plan([debriefOn(1, 'rejected', 'task', { sting: 9, 'sting-after': 2 })]).feelings).toBeNull();
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
