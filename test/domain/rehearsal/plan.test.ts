import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rehearsalText } from '../../../src/content/en/rehearsal/rehearsal.js';
import { rehearsalItem } from '../../../src/domain/checklist/rehearsal-item.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import type { Fields } from '../../../src/domain/record/json-fields.js';
import type { Card } from '../../../src/domain/rehearsal/cards.js';
import {
  CARDS_A_ROUND,
  minutesForCards,
  planRehearsal,
  ROUNDS,
  roundDays,
} from '../../../src/domain/rehearsal/plan.js';
import { type Grade, type Graded, type Round, roundKind } from '../../../src/domain/rehearsal/round.js';
import { nextDue } from '../../../src/domain/rehearsal/spacing.js';
import { addDays, daysBetween } from '../../../src/domain/time/days.js';
import { interview } from '../../support/interviews.js';

const TODAY = '2026-11-24';
const in_ = (days: number): string => addDays(TODAY, days);

describe('the days of the rounds', () => {
  it.each<[string, number, readonly number[], readonly number[]]>([
    ['a week ahead', 7, [], [0, 3, 6]],
    ['three evenings', 3, [], [0, 1, 2]],
    ['two evenings before', 2, [], [0, 1]],
    ['the evening before', 1, [], [0]],
    ['on the day', 0, [], [0]],
    ['over', -1, [], []],
    ['one done today', 7, [0], [3, 6]],
    ['one done three days ago, the second is for today', 4, [-3], [0, 3]],
    ['the second was missed', 4, [-4], [0, 3]],
    ['two done', 7, [-1, 0], [6]],
    ['two done on one day count once', 7, [0, 0], [3, 6]],
    ['three done', 7, [-4, -2, 0], []],
    ['done today, the evening before', 1, [0], []],
    ['done the evening before, on the day', 0, [-1], []],
    ['done long before, on the day', 0, [-5], [0]],
  ])('%s', (_name, ahead, done, wanted) => {
    expect(roundDays(TODAY, in_(ahead), done.map(in_))).toEqual(wanted.map(in_));
  });

  const ahead = fc.integer({ min: -3, max: 200 });
  const before = fc.uniqueArray(fc.integer({ min: -60, max: 0 }), { maxLength: 4 });

  it('are at most three with those done, in order, none before today or after the evening before', () => {
    fc.assert(
      fc.property(ahead, before, (left, done) => {
        const days = roundDays(TODAY, in_(left), done.map(in_));
        expect(days.length + Math.min(done.length, ROUNDS)).toBeLessThanOrEqual(ROUNDS);
        expect(days).toEqual([...new Set(days)].sort());
        for (const day of days) {
          expect(day >= TODAY).toBe(true);
          expect(day <= in_(Math.max(left - 1, 0))).toBe(true);
        }
        if (done.includes(0)) expect(days).not.toContain(TODAY);
      }),
    );
  });

  it('are evenly spaced, to a day', () => {
    fc.assert(
      fc.property(ahead, (left) => {
        const days = roundDays(TODAY, in_(left), []);
        const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? '', day));
        if (gaps.length === 2) expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('once kept to, do not move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (left) => {
        const [first = '', second, third] = roundDays(TODAY, in_(left), []);
        const after = [second, third].filter((day) => day !== undefined);
        expect(roundDays(first, in_(left), [first])).toEqual(after);
        if (second) expect(roundDays(second, in_(left), [first, second])).toEqual(after.slice(1));
      }),
    );
  });
});

const card = (id: string): Card => ({ id, kind: 'story', prompt: id, answer: [{ label: '', text: id }] });
const cards = (count: number): readonly Card[] => Array.from({ length: count }, (_, at) => card(`card${at}`));

const thursday = interview({ role: 'Nurse', company: '', when: `${in_(7)}T14:00`, stage: null });

const graded = (id: string, grade: Grade, day: string, due = day): Graded => ({
  card: id,
  grade,
  at: `${day}T18:00:00.000Z`,
  day,
  due,
});

const round = (day: string, planned: readonly string[], grades: readonly Graded[], more = {}): Round => ({
  id: `${day}-aaaa`,
  begun: `${day}T18:00:00.000Z`,
  interview: thursday.id,
  day,
  cards: planned,
  grades,
  ...more,
});

const idsOf = (all: readonly Card[]): readonly string[] => all.map((one) => one.id);

describe('up to an interview', () => {
  const plan = (rounds: readonly Round[], count = 3, today = TODAY, again = false) =>
    planRehearsal({ cards: cards(count), rounds, interview: thursday, today, again });

  it('the first round is for today: five minutes at most', () => {
    const first = plan([], 20);
    expect(first).toMatchObject({ due: TODAY, round: { number: 1, of: 3 }, size: CARDS_A_ROUND });
    expect(minutesForCards(first.cards.length)).toBeLessThanOrEqual(5);
  });

  it('one that was left goes on with the cards that have no grade, under the same id', () => {
    const open = round(TODAY, ['card0', 'card1', 'gone', 'card2'], [graded('card0', 'good', TODAY)]);
    const next = plan([open]);
    expect(idsOf(next.cards)).toEqual(['card1', 'card2']);
    expect(next).toMatchObject({ id: open.id, due: TODAY, doneToday: false, round: { number: 1, of: 3 } });
    expect(idsOf(plan([open], 3, in_(1)).cards)).toEqual(['card1', 'card2']);
    // Two days later it is let go.
    expect(plan([open], 3, in_(2))).toMatchObject({ open: null, size: 3 });
  });

  it('when a round is done, the next one is planned at a distance', () => {
    const done = round(TODAY, ['card0'], [graded('card0', 'good', TODAY)]);
    expect(plan([done])).toMatchObject({ cards: [], due: in_(3), doneToday: true });
    expect(plan([done], 3, in_(3))).toMatchObject({ due: in_(3), round: { number: 2, of: 3 } });
  });

  it('a round of another interview does not count for this one', () => {
    const other = round(TODAY, ['card0'], [graded('card0', 'good', TODAY)], { interview: null });
    expect(plan([other])).toMatchObject({ due: TODAY, doneToday: false, begun: false });
  });

  it('what did not come is first, then what is new, then what came slowly', () => {
    const done = round(
      TODAY,
      ['card0', 'card1', 'card2'],
      [graded('card0', 'good', TODAY), graded('card1', 'hard', TODAY), graded('card2', 'again', TODAY)],
    );
    expect(idsOf(plan([done], 4, in_(3)).cards)).toEqual(['card2', 'card3', 'card1', 'card0']);
  });

  it('--again is an extra round, with an id of its own, and moves nothing', () => {
    const done = round(TODAY, ['card0'], [graded('card0', 'good', TODAY)], { id: plan([]).id });
    const extra = plan([done], 3, TODAY, true);
    expect(extra).toMatchObject({ round: null, due: in_(3) });
    expect(extra.cards).toHaveLength(3);
    expect(extra.id).not.toBe(done.id);
    expect(roundKind.isId(extra.id)).toBe(true);
  });

  it('two programs that begin the same round write one record', () => {
    expect(plan([]).id).toBe(plan([]).id);
    expect(plan([]).id).not.toBe(plan([], 3, in_(1)).id);
  });

  it('with no cards there is nothing', () => {
    expect(plan([], 0)).toMatchObject({ cards: [], due: null, size: 0 });
  });
});

describe('without a date', () => {
  const plan = (rounds: readonly Round[], today = TODAY) =>
    planRehearsal({ cards: cards(3), rounds, interview: null, today });
  const grades = [graded('card0', 'good', TODAY, in_(3)), graded('card1', 'again', TODAY, in_(1))];
  const done = round(TODAY, ['card0', 'card1'], grades, { interview: null });

  it('every card has its own day; a new one is due at once', () => {
    expect(idsOf(plan([]).cards)).toEqual(['card0', 'card1', 'card2']);
    expect(idsOf(plan([done]).cards)).toEqual(['card2']);
    expect(idsOf(plan([done], in_(1)).cards)).toEqual(['card1', 'card2']);
    expect(plan([done]).round).toBeNull();
  });

  it('grades of any interview count for the card', () => {
    const other = { ...done, interview: thursday.id };
    expect(idsOf(plan([other]).cards)).toEqual(['card2']);
  });
});

describe('when a card comes back', () => {
  it.each<[readonly Grade[], number]>([
    [['again'], 1],
    [['hard'], 2],
    [['good'], 3],
  ])('%j', (list, days) => {
    expect(nextDue(list.map((grade) => ({ grade, day: TODAY })))).toBe(in_(days));
  });

  it('is always later than the last time, the same for the same grades, and later the better it went', () => {
    const history = fc.array(
      fc.record({
        grade: fc.constantFrom<Grade>('again', 'hard', 'good'),
        day: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(history, (list) => {
        const before = list
          .map(({ grade, day }) => ({ grade, day: in_(day) }))
          .sort((a, b) => (a.day < b.day ? -1 : 1));
        const today = in_(41);
        const dueAfter = (grade: Grade): string => nextDue([...before, { grade, day: today }]);
        expect(dueAfter('again') > today).toBe(true);
        expect(dueAfter('good') >= dueAfter('hard')).toBe(true);
        expect(dueAfter('hard') >= dueAfter('again')).toBe(true);
        expect(dueAfter('good')).toBe(dueAfter('good'));
      }),
    );
  });

  it('a clock that was set back does not make a card due earlier', () => {
    expect(
      nextDue([
        { grade: 'good', day: in_(5) },
        { grade: 'good', day: TODAY },
      ]) > in_(5),
    ).toBe(true);
  });
});

describe('a round that two programs wrote', () => {
  const grade = fc
    .tuple(
      fc.constantFrom('card0', 'card1'),
      fc.constantFrom<Grade>('again', 'good'),
      fc.integer({ min: 0, max: 5 }),
    )
    .map(([id, given, day]) => graded(id, given, in_(day)));
  const rounds = fc.array(grade, { maxLength: 6 }).map((list) => round(TODAY, ['card0'], list));
  const seen = (one: Round): ReadonlySet<string> => new Set(one.grades.map((given) => JSON.stringify(given)));

  it('keeps every grade of both, each once; a second time changes nothing', () => {
    fc.assert(
      fc.property(rounds, rounds, (mine, theirs) => {
        const both = merged('rehearsals', mine, theirs);
        expect(seen(both)).toEqual(new Set([...seen(mine), ...seen(theirs)]));
        expect(merged('rehearsals', both, theirs)).toBe(both);
        expect(seen(merged('rehearsals', theirs, mine))).toEqual(seen(both));
      }),
    );
  });

  it.each<[Fields, readonly string[]]>([
    [{}, []],
    [{ interview: null }, []],
    [{ interview: 'x' }, ['interview']],
    [{ day: '2026-02-30' }, ['day']],
    [{ cards: [1] }, ['cards']],
    [{ grades: [{ ...graded('card0', 'good', TODAY), grade: 'easy' }] }, ['grades']],
    [{ grades: [{ ...graded('card0', 'good', TODAY), due: 'soon' }] }, ['grades']],
  ])('is read: %j', (fields, wrong) => {
    const found: string[] = [];
    roundKind.read({ ...round(TODAY, [], []), ...fields }, (field) => void found.push(field));
    expect(found).toEqual(wrong);
  });
});

describe('on the checklist', () => {
  const item = (
    rounds: readonly Round[],
    interview: Interview | null = thursday,
    today = TODAY,
    ticked = '',
  ) => {
    const plan = planRehearsal({ cards: cards(6), rounds, interview, today });
    const id = rehearsalItem({ plan, interview, today, ticks: [], words: rehearsalText })?.id ?? '';
    const ticks = ticked === '' ? [] : [{ id, done: true, at: `${ticked}T12:00:00.000Z`, sources: [] }];
    return rehearsalItem({ plan, interview, today, ticks, words: rehearsalText });
  };
  const done = round(TODAY, ['card0'], [graded('card0', 'good', TODAY)]);

  it('is one item, due today', () => {
    expect(item([])).toMatchObject({
      text: 'Rehearse: 6 cards, about 4 minutes',
      section: 'skills',
      when: 'now',
      due: TODAY,
      done: false,
    });
  });

  it('is done when the round is, and open again for the next one, under the same id', () => {
    expect(item([done])).toMatchObject({ done: true, due: TODAY });
    expect(item([done], thursday, in_(1))).toMatchObject({ done: false, due: in_(3) });
    expect(item([done], thursday, in_(3))?.id).toBe(item([])?.id);
  });

  it('an unfinished round is not done', () => {
    const open = round(TODAY, ['card0', 'card1'], [graded('card0', 'good', TODAY)]);
    expect(item([open])).toMatchObject({ text: 'Rehearse: 1 card, about 1 minute', done: false });
  });

  it('a tick by hand counts for that round only', () => {
    expect(item([], thursday, TODAY, TODAY)?.done).toBe(true);
    expect(item([], thursday, in_(1), TODAY)?.done).toBe(false);
  });

  it('without an interview it is there only for somebody who rehearses, on the day', () => {
    const undated = { ...done, interview: null, grades: [graded('card0', 'good', TODAY, in_(3))] };
    expect(item([], null)).toBeNull();
    expect(item([undated], null)).toMatchObject({ done: false, text: 'Rehearse: 5 cards, about 4 minutes' });
  });
});
