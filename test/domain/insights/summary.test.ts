/** What somebody would act on, said by counts alone. */

import { describe, expect, it } from 'vitest';
import { debriefOn, plan, row, several } from '../../support/insights-plan.js';

describe('what gets interviews', () => {
  it('from debriefs alone: of those written down', () => {
    const page = plan([
      ...several(3, (n) => debriefOn(n, 'rejected', 'first-interview')),
      debriefOn(9, 'no-reply', 'application'),
    ]);
    expect(page.summary.talk).toEqual({ share: { hits: 3, of: 4 }, standing: 'written', best: null });
  });

  it('none of 100 of a list is below the market, 8 of 100 is usual, none of 40 is too few', () => {
    const listed = (hits: number, of: number) =>
      plan(
        [],
        several(of, (n) => row(n, 'rejected', n < hits ? 'first-interview' : 'application')),
      ).summary.talk?.standing;
    // 0.97^150 = 0.0104, doubled 0.021.
    expect([listed(0, 150), listed(8, 100), listed(0, 40), listed(30, 40)]).toEqual([
      'below',
      'usual',
      'few',
      'above',
    ]);
  });

  it('a kind of job that got twice as many is named', () => {
    const page = plan(
      [],
      several(40, (n) =>
        row(n, 'rejected', n % 8 === 0 ? 'first-interview' : 'application', {
          role: n % 2 === 0 ? 'Data analyst' : 'Backend engineer',
        }),
      ),
    );
    expect(page.summary.talk?.best).toEqual({
      role: 'Data analyst',
      own: { hits: 5, of: 20 },
      others: { hits: 0, of: 20 },
    });
  });

  it('records chosen by how they ended say nothing about it', () => {
    expect(plan([debriefOn(1, 'rejected', 'task')], [], { chosenByResult: true }).summary.talk).toBeNull();
  });
});

describe('where it stops', () => {
  it('the stage with the most, and ties together', () => {
    const ends = (...stages: readonly ('task' | 'final-round' | 'application')[]) =>
      plan(stages.map((stage, n) => debriefOn(n, 'rejected', stage))).summary.stop;
    expect(ends('task', 'task', 'final-round', 'application')).toEqual({
      before: 1,
      stages: ['task'],
      count: 2,
      of: 3,
    });
    expect(ends('task', 'final-round').stages).toEqual(['task', 'final-round']);
    expect(ends('application')).toMatchObject({ before: 1, stages: [], of: 0 });
  });
});

describe('what came up most', () => {
  it('a question that was also something to work on says in how many', () => {
    const page = plan(
      several(4, (n) =>
        debriefOn(n, 'rejected', 'task', {
          'questions-asked': ['Why do you want to leave Halden?'],
          'more-needed': n < 2 ? ['why leave Halden'] : ['pay'],
        }),
      ),
    );
    expect(page.summary.most).toEqual({
      kind: 'asked',
      text: 'Why do you want to leave Halden?',
      debriefs: 4,
      workedOn: 2,
    });
  });

  it('what went well only where nothing else came up twice', () => {
    const page = plan(
      several(2, (n) =>
        debriefOn(n, 'rejected', 'task', { 'went-well': ['the opening story'], 'more-needed': [`${n}`] }),
      ),
    );
    expect(page.summary.most).toMatchObject({ kind: 'worked', debriefs: 2 });
  });

  it('nothing twice: nothing', () => {
    expect(plan([debriefOn(1, 'rejected', 'task', { 'more-needed': ['pay'] })]).summary.most).toBeNull();
  });
});
