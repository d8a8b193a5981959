/** What they would do differently is an item: something to do, in whole sentences, and nothing that stands there already. */

import { describe, expect, it } from 'vitest';
import type { AnswerValue, QuestionId } from '../../../src/domain/debrief/debrief.js';
import { debrief } from '../../support/debriefs.js';
import { own, plan, texts } from './run-plan.js';

const listed = (answers: Partial<Record<QuestionId, AnswerValue>>): readonly string[] =>
  texts(plan([debrief('2026-11-24-aaaa', answers)]));

describe('one thing to do differently', () => {
  it.each([
    ['slow down, I gabble', 'Slow down'],
    ['Say the number first. I start in 2007 every time', 'Say the number first'],
    [
      'Told them about Ida in two minutes. They were kind. Next time do the work bit first',
      'Do the work bit first',
    ],
    ['should not have told them about the move. who asked me', "Don't tell them about the move"],
    ["I shouldn't have mentioned the bus", "Don't mention the bus"],
    ['should have stopped sooner', 'Stop sooner'],
    ['should have sung', 'Should have sung'],
    ['talked about the closure', 'Talked about the closure'],
    [
      'the rates (VAT!). And be shorter, I go on. and say I, not we',
      'Work on: the rates (VAT!). And be shorter. and say I, not we',
    ],
    [
      `Shut up sooner. When I don't know it I say so and whom I'd ask, and then I tell them how I would find out. ${'You could see her write it down. '.repeat(3)}Also the pump.`,
      "Shut up sooner. When I don't know it I say so and whom I'd ask, and then I tell them how I would find out. Also the pump.",
    ],
  ])('%j', (change, text) => expect(listed({ 'could-change': change })).toEqual([text]));

  it('is without what another answer names, which counts there', () => {
    const items = plan([
      debrief('2026-11-24-aaaa', {
        'could-change': 'breathe out first. have a plan for the conflict one, i froze. and the conflict!!',
        'more-needed': ['tell us about a conflict with a manager'],
      }),
    ]);
    expect(texts(items)).toEqual([
      'Get a better answer ready: tell us about a conflict with a manager',
      'Breathe out first',
    ]);
    expect(new Set(own(items).map(({ id }) => id)).size).toBe(2);
  });

  it('takes no item away that an earlier debrief has', () => {
    const before = debrief('2026-11-20-aaaa', { gaps: ['R more'] });
    const [item] = own(plan([before]));
    const after = debrief('2026-11-24-aaaa', { 'could-change': '… R', 'more-needed': ['system R'] });
    expect(own(plan([before, after])).map(({ id }) => id)).toContain(item?.id);
  });

  it('goes with the answer that the plan is about', () => {
    const plan = 'When I am home, I will write a menu for the crew';
    const answers = {
      'if-then': plan,
      'could-change': 'breathe out first. and the menu for the crew one, i said fish and stuff',
      'more-needed': ['plan a week of menus for fourteen crew with one delivery and a budget'],
    };
    expect(listed(answers)).toEqual([plan, 'Breathe out first']);
  });

  it('stays whole where all of it is named', () => {
    expect(listed({ 'could-change': 'the valves', 'more-needed': ['valves and pumps'] })).toHaveLength(1);
  });
});

describe('a gap', () => {
  it.each([
    ['show: pickup ploughing is not nothing', "Plan what you'll say: pickup ploughing is not nothing"],
    ['show: lone visits = the club doors', 'Show something close to: lone visits = the club doors'],
  ])('%s', (gap, text) => expect(listed({ gaps: [gap] })).toEqual([text]));

  it.each(['learn: hands, not telling', 'the hip, a secret', 'learn: Thai, best not said'])(
    'is theirs alone: %s',
    (gap) => expect(listed({ gaps: [gap] })).toEqual([]),
  );

  it('is not learned beside what they mean to look up of it', () => {
    const looking = { 'role-needs': ['tanker work'], proof: [''] };
    const withLookUp = (gap: string, ...lookUp: readonly string[]): readonly string[] =>
      listed({ ...looking, gaps: [gap], 'look-up': lookUp }).filter((text) => text.startsWith('Learn'));
    expect(withLookUp('learn: tanker, take the test by May', 'tanker endorsement, which form')).toEqual([]);
    expect(withLookUp('learn: Act, plots, Excel', 'Burial Act', 'which plots there are')).toEqual([]);
    expect(withLookUp('learn: forklift', 'tanker endorsement')).toEqual(['Learn: forklift']);
  });
});

describe('what they were told', () => {
  it('is work to do, also where it begins with no', () => {
    expect(listed({ 'feedback-said': 'x', 'feedback-use': ['no jokes about the customers'] })).toEqual([
      'Work on: no jokes about the customers',
    ]);
    expect(listed({ 'feedback-said': 'x', 'feedback-use': ['no experience of lifts'] })).toEqual([
      "Plan what you'll say: no experience of lifts",
    ]);
  });

  it('and not sorted yet keeps whose words they are, and has no asides', () => {
    const said = 'get the card now and call me in March. (that is the short of it, the mail was longer)';
    expect(listed({ 'feedback-said': said })).toEqual([
      'Work on what they said: get the card now and call me in March',
    ]);
  });
});
