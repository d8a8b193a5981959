/** How far you get and where they end, with numbers worked out by hand. */

import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/domain/debrief/debrief.js';
import { debriefOn, plan, row, several, step } from '../../support/insights-plan.js';

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

  it('each stage: had it, ended here, went on from there or from further', () => {
    // 12 of 13 have a stage or an offer; no stage counts that nobody wrote down.
    expect(plan([], rows).stages).toMatchObject([
      { stage: 'application', reached: 12, ended: 4, onward: { hits: 8, of: 12 } },
      { stage: 'phone-screen', reached: 0, ended: 0, onward: { hits: 8, of: 8 } },
      { stage: 'first-interview', reached: 3, ended: 3, onward: { hits: 5, of: 8 } },
      { stage: 'task', reached: 0, ended: 0, onward: { hits: 5, of: 5 } },
      { stage: 'later-round', reached: 0, ended: 0, onward: { hits: 5, of: 5 } },
      { stage: 'final-round', reached: 4, ended: 2, onward: { hits: 2, of: 4 } },
    ]);
    expect(plan([], rows).counts).toMatchObject({ applications: 13, withoutStage: 2, open: 1, offers: 2 });
  });

  it('each step: the decided ones, and what is open beside them', () => {
    const page = plan([], rows);
    expect(step(page, 'talk')).toMatchObject({ share: { hits: 8, of: 12 }, open: 0 });
    expect(step(page, 'offer')).toMatchObject({ share: { hits: 2, of: 7 }, open: 1 });
  });

  it('offers: too early to say below 8 interviews', () => {
    const early = plan(several(7, (n) => debriefOn(n, 'rejected', 'first-interview')));
    expect(step(early, 'offer')).toMatchObject({ verdict: 'early', needed: 8 });
    const enough = plan(several(8, (n) => debriefOn(n, 'rejected', 'first-interview')));
    expect(step(enough, 'offer').verdict).not.toBe('early');
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

  it('few can be enough for one side: 10 of 11 first talks are many, 0.15^10 of the time by chance', () => {
    const listed = plan(
      [],
      several(11, (n) => row(n, 'rejected', n < 10 ? 'first-interview' : 'application')),
    );
    expect(step(listed, 'talk').verdict).toBe('above');
    expect(listed.summary.talk).toMatchObject({ share: { hits: 10, of: 11 }, standing: 'above' });
  });

  it('from debriefs alone there is no share of first talks', () => {
    expect(step(plan(several(90, (n) => debriefOn(n, 'rejected', 'application'))), 'talk').verdict).toBe(
      'no-list',
    );
  });

  it('none of 8 interviews is no finding: 0.83^8 = 0.225, doubled 0.45', () => {
    const page = plan(several(8, (n) => debriefOn(n, 'rejected', 'first-interview')));
    expect(step(page, 'offer')).toMatchObject({
      verdict: 'as-usual',
      tested: { p: expect.closeTo(0.4504, 3) },
    });
  });

  it('none of 40 interviews is one: 0.83^40 = 0.00058, doubled 0.00116; two looks, so below 0.025', () => {
    const page = plan(several(40, (n) => debriefOn(n, 'rejected', 'first-interview')));
    expect(step(page, 'offer')).toMatchObject({
      verdict: 'below',
      tested: { p: expect.closeTo(0.00116, 4) },
    });
    expect(page.looks.bound).toBeLessThan(0.05);
  });

  it('what is open may still end well: with 9 open, 9 of 49 is nothing unusual', () => {
    const page = plan([
      ...several(40, (n) => debriefOn(n, 'rejected', 'first-interview')),
      ...several(9, (n) => debriefOn(310 + n, 'waiting', 'first-interview')),
    ]);
    expect(step(page, 'offer')).toMatchObject({ verdict: 'as-usual', share: { hits: 0, of: 40 }, open: 9 });
  });

  it('more offers than the surveys found is said as well', () => {
    const page = plan(several(20, (n) => debriefOn(n, n < 18 ? 'offer' : 'rejected', 'first-interview')));
    expect(step(page, 'offer').verdict).toBe('above');
  });

  it('records chosen by how they went have no shares', () => {
    const page = plan(
      several(40, (n) => debriefOn(n, 'rejected', 'first-interview')),
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
        several(count, (n) => debriefOn(n, 'rejected', stage as Stage)),
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
    expect(plan([debriefOn(1, 'offer', 'task')]).ended).toEqual({
      before: 0,
      after: [],
      tested: null,
      verdict: 'few',
    });
  });
});
