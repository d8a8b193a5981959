/** Then and now, and kinds of roles, with numbers worked out by hand. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { Insights } from '../../../src/domain/insights/plan.js';
import type { StepId } from '../../../src/domain/insights/steps.js';
import { dayAt, debriefOn, plan, several } from '../../support/insights-plan.js';

describe('first and latest', () => {
  const halves = (first: number, latest: number, each = 20): readonly Debrief[] => [
    ...several(each, (n) => debriefOn(n, n < first ? 'offer' : 'rejected', 'first-interview')),
    ...several(each, (n) => debriefOn(100 + n, n < latest ? 'offer' : 'rejected', 'first-interview')),
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
    expect(change(plan(several(5, (n) => debriefOn(n, 'rejected', 'task'))))).toBeUndefined();
  });

  it('where something young is open, all that is young is left out', () => {
    const young = [
      ...several(6, (n) => debriefOn(300 + n, 'offer', 'first-interview')),
      debriefOn(310, 'waiting', 'first-interview'),
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

describe('are these the right roles?', () => {
  it('kinds of roles by their words, set beside the others; two kinds are one look', () => {
    const roles = [
      ...several(10, (n) => debriefOn(n, n < 8 ? 'offer' : 'rejected', 'task', { role: 'Data analyst' })),
      ...several(5, (n) => debriefOn(n, 'rejected', 'task', { role: 'Senior backend engineer' })),
      ...several(5, (n) => debriefOn(n, 'rejected', 'task', { role: 'Backend engineer (remote)' })),
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
    expect(plan(several(9, (n) => debriefOn(n, 'rejected', 'task'))).roles).toEqual([]);
    expect(
      plan([debriefOn(1, 'rejected', 'task'), debriefOn(2, 'rejected', 'task', { role: 'Driver' })]).roles,
    ).toEqual([]);
  });

  it('counts the directions, and knows the newest', () => {
    const all = (['same', 'different', 'adjust', 'adjust'] as const).map((direction, n) =>
      debriefOn(n, 'rejected', 'task', {
        direction,
        ...(n === 2 && { 'direction-change': 'smaller firms' }),
      }),
    );
    expect(plan(all).directions).toEqual({
      same: 1,
      adjust: 2,
      different: 1,
      latest: 'adjust',
      changes: ['smaller firms'],
    });
  });

  it('names nothing to change any more once the jobs are the right ones', () => {
    const all = (['adjust', 'same'] as const).map((direction, n) =>
      debriefOn(n, 'rejected', 'task', {
        direction,
        ...(n === 0 && { 'direction-change': 'smaller firms' }),
      }),
    );
    expect(plan(all).directions.changes).toEqual([]);
  });
});
