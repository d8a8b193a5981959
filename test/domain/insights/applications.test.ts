/** Which applications are counted, and from what. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../src/domain/insights/applications.js';
import { dayAt, debriefOn, plan, row, several, TODAY } from '../../support/insights-plan.js';

describe('what is counted', () => {
  it('rounds with one company for one role are one application: the furthest stage, the latest outcome', () => {
    const same = { company: 'Acme', role: 'Clerk' };
    const rounds = [
      debriefOn(10, 'waiting', 'phone-screen', same),
      debriefOn(20, 'waiting', 'final-round', same),
      debriefOn(30, 'rejected', 'first-interview', { company: 'ACME Ltd.', role: 'clerk' }),
    ];
    expect(casesOf(rounds, [], TODAY)).toMatchObject([
      { day: dayAt(10), stage: 'final-round', result: 'ended', debriefs: rounds.map((one) => one.id) },
    ]);
  });

  it('an offer in any round is an offer', () => {
    const same = { company: 'Acme', role: 'Clerk' };
    const page = plan([
      debriefOn(10, 'offer', 'final-round', same),
      debriefOn(12, 'rejected', 'final-round', same),
    ]);
    expect(page.counts).toMatchObject({ debriefs: 2, applications: 1, offers: 1 });
  });

  it('a row of a list and a debrief about the same one are one; a second row is another', () => {
    const written = debriefOn(40, 'rejected', 'final-round', { company: 'Acme', role: 'Clerk' });
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
    const written = debriefOn(300, 'rejected', 'task', { company: 'Acme', role: 'Clerk' });
    expect(casesOf([written], [row(119, 'rejected', 'task', { company: 'Acme' })], TODAY)).toHaveLength(2);
    expect(casesOf([written], [row(120, 'rejected', 'task', { company: 'Acme' })], TODAY)).toHaveLength(1);
  });

  it('a row that says offer wins over a debrief that waits', () => {
    const written = debriefOn(300, 'waiting', 'final-round', { company: 'Acme' });
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
    const notes = several(2, (n) =>
      debriefOn(n, null, 'task', { 'more-needed': ['drug doses'] }, { notes: 'x' }),
    );
    const page = plan(notes);
    expect(page.counts).toMatchObject({ debriefs: 2, withoutOutcome: 2, applications: 0, from: null });
    expect(page.stages.every((one) => one.reached === 0)).toBe(true);
    expect(page.themes).toMatchObject([{ text: 'drug doses', of: 2 }]);
  });

  it('drafts count as far as they go, and are said', () => {
    const page = plan([
      debriefOn(1, 'rejected', 'task', {}, { finished: null }),
      debriefOn(2, null, null, {}, { finished: null }),
    ]);
    expect(page.counts).toMatchObject({ debriefs: 2, drafts: 2, applications: 1 });
  });

  it('a day that nobody gave is no day of the application', () => {
    const counts = (values: Parameters<typeof debriefOn>[3]) =>
      plan([debriefOn(1, 'rejected', 'task', values)]).counts;
    expect(counts({})).toMatchObject({ applications: 1, from: null, to: null });
    expect(counts({ 'heard-on': '2026-03-02' })).toMatchObject({ from: '2026-03-02', to: '2026-03-02' });
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
      debriefOn(n % 5, n % 4 === 0 ? 'offer' : 'rejected', n % 3 === 0 ? 'final-round' : 'task', {
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
