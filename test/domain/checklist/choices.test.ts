/** What was chosen for the requirements of a posting, on the checklist. */

import { describe, expect, it } from 'vitest';
import { checklistText as words } from '../../../src/content/en/checklist/checklist.js';
import type { GapDecision } from '../../../src/domain/interview/interview.js';
import { nurseDebrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { own, plan, tickOf } from './run-plan.js';

const withChoices = (...choices: readonly GapDecision[]) => interview({ when: '2026-12-10', choices });
const sql = (choice: GapDecision['choice']): GapDecision => ({ requirement: 'SQL', choice });

describe('what was chosen for a requirement of the posting', () => {
  it.each([
    ['learn', 'Learn: SQL', 'this-week'],
    ['reframe', 'Show something close to: SQL', 'this-week'],
  ] as const)('%s is one item', (choice, text, when) => {
    const items = own(plan([], { interview: withChoices(sql(choice)) }));
    expect(items).toEqual([
      {
        id: items[0]?.id,
        section: 'skills',
        text,
        why: words.chosen[choice],
        from: '',
        when,
        due: null,
        done: false,
        doneAt: '',
        recurs: null,
        written: null,
        sources: [],
        rank: 'once',
        task: choice,
        homework: null,
        aliases: [items[0]?.id],
      },
    ]);
  });

  it.each(['have', 'say'] as const)('%s is nothing left to do', (choice) => {
    expect(own(plan([], { interview: withChoices(sql(choice)) }))).toEqual([]);
  });

  it('is not put off to a day that is over', () => {
    const whenOn = (when: string) =>
      own(plan([], { interview: { ...withChoices(sql('learn')), when } }))[0]?.when;
    expect(['2026-11-24 09:30', '2026-11-25 09:30', '2026-11-26 09:30'].map(whenOn)).toEqual([
      'now',
      'day-before',
      'this-week',
    ]);
  });

  it('is not there where it is a licence or the like, which has a line of its own', () => {
    const interview = withChoices(sql('learn'), { requirement: 'Full driving licence', choice: 'learn' });
    expect(own(plan([], { interview })).map(({ text }) => text)).toEqual(['Learn: SQL']);
  });

  it('stands before what came up once, and after what is planned, due or recurring', () => {
    const debriefs = [
      nurseDebrief({ 'more-needed': ['stock control'], 'look-up': ['opening hours'], company: '' }),
      nurseDebrief(
        { 'more-needed': ['stock control'], 'if-then': 'my plan', 'ask-whom': 'Dana' },
        { id: '2026-11-22-bbbb' },
      ),
    ];
    const items = own(plan(debriefs, { interview: withChoices(sql('learn')) }));
    expect(items.map((item) => (item.text === 'Learn: SQL' ? 'chosen' : item.rank))).toEqual([
      'plan',
      'due',
      'recurring',
      'chosen',
      'once',
    ]);
  });

  it('keeps its id with another choice and in another case; another requirement or interview has its own', () => {
    const idOf = (requirement: string, choice: 'learn' | 'reframe', id = '2026-11-20-nnnn') =>
      own(plan([], { interview: { ...withChoices({ requirement, choice }), id } }))[0]?.id;
    // Ticks are kept by it.
    expect(idOf('SQL', 'learn')).toBe('5qzbrd');
    expect(idOf('sql', 'reframe')).toBe(idOf('SQL', 'learn'));
    expect(idOf('PL/SQL', 'learn')).not.toBe(idOf('SQL', 'learn'));
    expect(idOf('SQL', 'learn', '2026-11-21-mmmm')).not.toBe(idOf('SQL', 'learn'));
  });

  it('is done once it is ticked, and open again once the tick is taken back', () => {
    const chosen = { interview: withChoices(sql('learn')) };
    const [item] = own(plan([], chosen));
    if (!item) throw new Error('no item');
    const tick = tickOf(item, '2026-11-24T10:00:00.000Z');
    expect(own(plan([], { ...chosen, ticks: [tick] }))[0]?.done).toBe(true);
    const taken = { ...tick, done: false, at: '2026-11-24T11:00:00.000Z' };
    expect(own(plan([], { ...chosen, ticks: [taken] }))[0]?.done).toBe(false);
    for (const ticks of [
      [tick, taken],
      [taken, tick],
    ])
      expect(own(plan([], { ...chosen, ticks }))[0]?.done).toBe(false);
    expect(own(plan([], { ...chosen, ticks: [{ ...tick, id: 'zzzzzz' }] }))[0]?.done).toBe(false);
  });
});
