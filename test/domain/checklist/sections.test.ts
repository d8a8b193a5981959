/** The section and the kind of every item, by the answer that it comes from. */

import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/domain/checklist/preparation.js';
import type { Tick } from '../../../src/domain/record/tick.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';
import { own, plan, texts, tickOf } from './run-plan.js';

describe('an answer becomes an item', () => {
  it.each([
    [{ 'if-then': 'a' }, 'plan', 'plan'],
    [{ 'ask-whom': 'Dana' }, 'ask', 'feedback'],
    [{ 'feedback-said': 'x', 'feedback-use': ['a'] }, 'use', 'feedback'],
    [{ 'feedback-said': 'x', 'feedback-test': ['slower'] }, 'test', 'feedback'],
    [{ 'could-change': 'a' }, 'change', 'big-picture'],
    [{ direction: 'adjust' }, 'adjust', 'big-picture'],
    [{ direction: 'different' }, 'different', 'big-picture'],
    [{ 'more-needed': ['a'] }, 'more', 'homework'],
    [{ 'look-up': ['a'] }, 'find-out', 'homework'],
    [{ gaps: ['a'] }, 'gap', 'skills'],
    [{ gaps: ['learn: a'] }, 'learn', 'skills'],
    [{ 'role-needs': ['a'] }, 'find-proof', 'skills'],
  ])('%j: %s in %s, open', (values, task, section) => {
    const items = own(plan([debrief('2026-11-20-aaaa', values as never)]));
    expect(items.map((item) => [item.task, item.section, item.done])).toEqual([[task, section, false]]);
  });

  it('a sentence without hope becomes none', () => {
    const values = { 'if-then': 'nothing will help', 'could-change': 'I give up what is the point anymore' };
    expect(own(plan([debrief('2026-11-20-aaaa', values)]))).toEqual([]);
  });

  it('the reminder is about feedback', () => {
    const asked = debrief('2026-11-20-aaaa', {}, { feedback: [event('asked', '2026-11-21')] });
    expect(own(plan([asked]))).toMatchObject([{ task: 'chase', section: 'feedback' }]);
  });

  it('what a comment asks for stands in the section of its answer, with whose it is, and waits for a yes', () => {
    const at = '2026-11-21T09:00:00.000Z';
    const comment = (question: string, tasks?: readonly string[]) => ({
      ...{ question, from: 'Priya', text: 'x', at },
      ...(tasks && { tasks }),
    });
    const items = own(
      plan([
        debrief(
          '2026-11-20-aaaa',
          { role: 'Nurse', 'more-needed': ['drug doses'] },
          {
            comments: [
              comment('more-needed', ['Time each card', 'Bring a floor plan']),
              comment('whole', ['Ring the union']),
              comment('went-well'),
              comment('no-such-question', ['Lose this']),
            ],
          },
        ),
      ]),
    );
    const suggested = items.filter(({ task }) => task === 'suggested');
    expect(suggested.map(({ text, section }) => [text, section])).toEqual([
      ['Priya: Time each card', 'homework'],
      ['Priya: Ring the union', 'big-picture'],
      ['Priya: Bring a floor plan', 'homework'],
    ]);
  });

  it('to test, it is one theme with what a later reply said', () => {
    const items = own(
      plan([
        debrief('2026-11-10-aaaa', { 'feedback-said': 'x', 'feedback-test': ['speak slower'] }),
        debrief('2026-11-15-bbbb', {}, { feedback: [reply('2026-11-16', 'x', { test: ['speak slower'] })] }),
      ]),
    );
    expect(items).toMatchObject([{ task: 'test', rank: 'recurring' }]);
  });
});

describe('a debrief after it that says nothing of it', () => {
  const later = debrief('2026-11-22-bbbb', { 'more-needed': ['first aid'] });

  it('leaves the plan the plan', () => {
    const [item] = own(plan([debrief('2026-11-20-aaaa', { 'if-then': 'a' }), later]));
    expect(item).toMatchObject({ text: 'A', rank: 'plan', task: 'plan' });
  });

  it('leaves the direction', () => {
    const items = plan([debrief('2026-11-20-aaaa', { direction: 'adjust' }), later]);
    expect(own(items).map((item) => item.task)).toContain('adjust');
  });

  it('replaces it where it has a direction of its own', () => {
    const other = debrief('2026-11-22-bbbb', { direction: 'different' });
    const items = own(plan([debrief('2026-11-20-aaaa', { direction: 'adjust' }), other]));
    expect(items.map((item) => item.task)).toEqual(['different']);
  });
});

describe('general advice', () => {
  it('has no due day, no source and no homework, and its own id as its only alias', () => {
    const items = plan([], { interview: interview() }).filter(({ task }) => task === 'advice');
    expect(items.length).toBeGreaterThan(1);
    for (const item of items)
      expect(item).toMatchObject({
        task: 'advice',
        rank: 'general',
        why: '',
        due: null,
        done: false,
        homework: null,
        sources: [],
        aliases: [item.id],
      });
  });

  it('has an id for each piece of advice', () => {
    const ids = plan([], { interview: interview() }).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not tell to ask what the advert tells', () => {
    const when = (posting: string) =>
      plan([], { interview: interview({ posting }) }).some(({ text }) => text.includes("when you'll hear"));
    expect(when("You'll get an answer within a week.")).toBe(false);
    expect(when('You answer the phone.')).toBe(true);
  });

  it('is done once its own item is ticked', () => {
    const advice = (ticks: readonly Tick[] = []) =>
      plan([], { interview: interview(), ticks }).filter(({ task }) => task === 'advice');
    const [first] = advice();
    if (!first) throw new Error('no advice');
    const ticked = advice([tickOf(first, '2026-11-24T10:00:00.000Z')]);
    expect(ticked.map((item) => item.done)).toEqual([true, false]);
  });
});

describe('research for an interview', () => {
  const research = plan([], { interview: interview() }).filter((item) => item.task === 'research');

  it('is homework, with where to look in its reason', () => {
    expect(research).toHaveLength(8);
    for (const item of research) {
      expect(item).toMatchObject({ section: 'homework', rank: 'general', aliases: [item.id], done: false });
      expect(item.homework).toMatchObject({ wanted: [], finding: '' });
      expect(item.why).not.toMatch(/ {2}|^ | $|Stryker/);
      if (item.homework?.where) expect(item.why).toContain(item.homework.where);
    }
  });

  it('is not there without an interview', () => {
    expect(plan([]).filter((item) => item.task === 'research')).toEqual([]);
  });
});

describe('the list', () => {
  const two = [debrief('2026-11-20-aaaa', { 'more-needed': ['first aid', 'driving'] })];
  const [item] = own(plan(two));
  const ticked = plan(two, { ticks: item ? [tickOf(item, '2026-11-24T10:00:00.000Z')] : [] });

  it('keeps what was ticked since then in its place', () => {
    expect(texts(listed(ticked, '2026-11-20T10:00:00.000Z'))).toEqual([
      'Get a better answer ready: first aid',
      'Get a better answer ready: driving',
    ]);
  });

  it('has none of what was ticked before', () => {
    expect(texts(listed(ticked, '2026-11-25T10:00:00.000Z'))).toEqual(['Get a better answer ready: driving']);
  });

  const subjects = (count: number) => [
    debrief('2026-11-20-aaaa', {
      'more-needed': Array.from({ length: count }, (_, at) => `subject${at} part${at}`),
    }),
  ];
  const listWithTicks = (count: number, ticked: number) => {
    const ticks = own(plan(subjects(count)))
      .slice(0, ticked)
      .map((item) => tickOf(item, '2026-11-24T10:00:00.000Z'));
    return listed(plan(subjects(count), { ticks }), '2026-11-20T10:00:00.000Z');
  };

  it('keeps the same ten lines when two of them are ticked', () => {
    const list = listWithTicks(14, 2);
    expect(texts(list)).toEqual(texts(listWithTicks(14, 0)));
    expect(list.map(({ done }) => done)).toEqual([true, true, ...Array.from({ length: 8 }, () => false)]);
  });

  it('has no new tip in the place of what was ticked', () => {
    const tips = plan([]).filter(({ rank }) => rank === 'general');
    const before = listed(tips, '');
    const ticks = before.slice(0, 2).map((item) => tickOf(item, '2026-11-24T10:00:00.000Z'));
    expect(listed(plan([], { ticks }), '').map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('has the next ones once ten are done', () => {
    const list = listWithTicks(14, 10);
    expect(list.filter(({ done }) => done)).toHaveLength(10);
    expect(own(list).filter(({ done }) => !done)).toHaveLength(4);
  });
});

describe('a line is something that can be done before this interview', () => {
  const gone = debrief('2026-11-20-aaaa', {
    company: 'Halcyon Drinks',
    'more-needed': ['why Halcyon', "PLCs, I only said I'd seen them", 'Tell us about a time you led'],
    gaps: ['never done an appraisal', 'no internship', 'Mailchimp'],
    direction: 'adjust',
  });

  it('without the remark behind it, and without work on what they have never done', () => {
    expect(texts(plan([gone]))).toEqual(
      expect.arrayContaining([
        'Get a better answer ready: PLCs',
        'Get a better answer ready: Tell us about a time you led',
        "Plan what you'll say: never done an appraisal",
        "Plan what you'll say: no internship",
        'Work on: Mailchimp',
      ]),
    );
  });

  it('and not about another employer, or about job alerts', () => {
    const lines = texts(plan([gone], { interview: interview({ company: 'The Larder Box' }) })).join('\n');
    expect(texts(plan([gone])).join()).not.toContain('Halcyon');
    expect(lines).not.toMatch(/Halcyon|job alerts|what to change/);
    expect(texts(plan([gone], { interview: interview({ company: 'Halcyon' }) }))).toContain(
      'Get a better answer ready: why Halcyon',
    );
  });
});
