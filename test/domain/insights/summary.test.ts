/** What somebody would act on, said by counts alone. */

import { describe, expect, it } from 'vitest';
import { debriefOn, plan, row, several, step } from '../../support/insights-plan.js';

describe('what gets interviews', () => {
  it('from debriefs alone: of those written down', () => {
    const page = plan([
      ...several(3, (n) => debriefOn(n, 'rejected', 'first-interview')),
      debriefOn(9, 'no-reply', 'application'),
    ]);
    expect(page.summary.talk).toEqual({
      share: { hits: 3, of: 4 },
      unsaid: 0,
      standing: 'written',
      best: null,
    });
  });

  it('says nothing where everyone who was written about talked', () => {
    expect(plan(several(3, (n) => debriefOn(n, 'rejected', 'first-interview'))).summary.talk).toBeNull();
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

  it('those that ended with no stage are counted apart, and praise nothing where they are the most', () => {
    const withUnsaid = (unsaid: number) =>
      plan(
        [],
        [
          ...several(8, (n) => row(n, 'rejected', 'first-interview')),
          ...several(unsaid, (n) => row(n, n % 2 === 0 ? 'rejected' : 'no-reply', null)),
        ],
      );
    const talk = (unsaid: number) => withUnsaid(unsaid).summary.talk;
    expect(talk(0)).toMatchObject({ share: { hits: 8, of: 8 }, unsaid: 0, standing: 'above' });
    expect(talk(8)).toMatchObject({ share: { hits: 8, of: 8 }, unsaid: 8, standing: 'unsaid' });
    expect(step(withUnsaid(8), 'talk').tested).toBeNull();
    expect(talk(7)).toMatchObject({ unsaid: 7, standing: 'above' });
  });

  it('those that ended with no stage speak against a share above the market', () => {
    const page = (unsaid: number) =>
      plan(
        [],
        [
          ...several(4, (n) => row(n, 'rejected', 'first-interview')),
          ...several(3, (n) => row(n, 'rejected', 'application')),
          ...several(unsaid, (n) => row(n, 'rejected', null)),
        ],
      ).summary.talk?.standing;
    expect([page(0), page(6)]).toEqual(['above', 'few']);
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
      unsaid: 0,
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
