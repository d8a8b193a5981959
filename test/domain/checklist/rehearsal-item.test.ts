import { describe, expect, it } from 'vitest';
import { type AnswerTask, taskFrom } from '../../../src/domain/checklist/answer-task.js';
import type { ChecklistWords } from '../../../src/domain/checklist/item.js';
import { rehearsalItem } from '../../../src/domain/checklist/rehearsal-item.js';
import { homeworkOf, homeworkWhy, researchCode } from '../../../src/domain/checklist/research-items.js';
import type { Research } from '../../../src/domain/interview/research.js';
import { shortCode } from '../../../src/domain/record/short-code.js';
import { minutesForCards, type RehearsalPlan } from '../../../src/domain/rehearsal/plan.js';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';

const TODAY = '2026-11-24';
const words = {
  item: (cards: number, minutes: number) => `${cards} cards in ${minutes} minutes`,
  itemWhy: (round: RehearsalPlan['round']) => `why ${JSON.stringify(round)}`,
  itemDone: (next: string | null) => `next ${next}`,
};
const plan = (more: Partial<RehearsalPlan>): RehearsalPlan => ({
  ...({
    due: TODAY,
    doneToday: false,
    size: 6,
    begun: true,
    until: '2026-11-26',
    round: null,
  } as never as RehearsalPlan),
  ...more,
});
const itemFor = (
  more: Partial<RehearsalPlan>,
  who: ReturnType<typeof interview> | null = interview(),
  ticks = [] as never[],
) => rehearsalItem({ plan: plan(more), interview: who, today: TODAY, ticks, words });

describe('the rehearsal on the checklist', () => {
  it('is open on the day it is due', () => {
    expect(itemFor({})).toMatchObject({
      section: 'skills',
      text: `6 cards in ${minutesForCards(6)} minutes`,
      why: 'why null',
      when: 'now',
      due: TODAY,
      done: false,
      rank: 'due',
      task: 'rehearse',
      sources: [],
      homework: null,
    });
  });

  it('has an id of its own for each interview', () => {
    const id = shortCode(`rehearse|${interview().id}`);
    expect(itemFor({})).toMatchObject({ id, aliases: [id] });
    expect(itemFor({}, null)?.id).toBe(shortCode('rehearse|'));
  });

  it.each([
    ['without cards', { size: 0 }, interview()],
    ['without an interview, if nothing was ever rehearsed', { begun: false }, null],
    ['with nothing due and nothing rehearsed', { due: null, begun: false }, interview()],
    ['due later, without an end', { due: '2026-11-25', until: null }, interview()],
  ] as const)('is not there %s', (_, more, who) => expect(itemFor(more, who)).toBeNull());

  it.each([
    ['due today, without an end', { until: null }],
    ['overdue, without an end', { due: '2026-11-23', until: null }],
    ['due later, with an end', { due: '2026-11-25' }],
    ['with nothing due, and something rehearsed', { due: null }],
    ['done today, with the next round later and no end', { due: '2026-11-27', until: null, doneToday: true }],
    ['done today for the first time, with nothing due', { due: null, begun: false, doneToday: true }],
  ] as const)('is there %s', (_, more) => expect(itemFor(more)).not.toBeNull());

  it.each([
    ['2026-11-23', 'now'],
    ['2026-11-24', 'now'],
    ['2026-11-25', 'now'],
    ['2026-11-26', 'this-week'],
  ])('due %s stands under "%s"', (due, when) => {
    expect(itemFor({ due })).toMatchObject({ when, due, done: false });
  });

  it('is done for today when the round is done, and says when the next one is', () => {
    expect(itemFor({ doneToday: true, due: '2026-11-27' })).toMatchObject({
      done: true,
      due: TODAY,
      when: 'now',
      why: 'next 2026-11-27',
    });
    expect(itemFor({ doneToday: true, due: null })).toMatchObject({
      done: true,
      due: TODAY,
      why: 'next null',
    });
  });

  it('is open when the day has another round', () => {
    expect(itemFor({ doneToday: true, due: TODAY })).toMatchObject({ done: false, due: TODAY });
  });

  it('with nothing due is done, without a day', () => {
    expect(itemFor({ due: null })).toMatchObject({ done: true, due: null, when: 'now', why: 'next null' });
  });

  it.each([
    ['on the day it is due', '2026-11-24T12:00:00.000Z', true, undefined, true],
    ['after the day it is due', '2026-11-25T12:00:00.000Z', true, undefined, true],
    ['before the day it is due', '2026-11-23T12:00:00.000Z', true, undefined, false],
    ['and taken back', '2026-11-24T12:00:00.000Z', false, undefined, false],
    ['for another item', '2026-11-24T12:00:00.000Z', true, 'another', false],
  ] as const)('ticked by hand %s', (_, at, done, id, expected) => {
    const tick = { id: id ?? shortCode(`rehearse|${interview().id}`), done, at, sources: [] };
    expect(itemFor({}, interview(), [tick as never])?.done).toBe(expected);
  });
});

const lookUp = (id: string, entry: string): AnswerTask =>
  taskFrom(debrief(id, { 'look-up': [entry] }), 'look-up', entry, {
    task: 'find-out',
    section: 'homework',
    family: 'find-out',
    weight: 6,
  });

describe('homework for an interview', () => {
  const topic = { key: 'news', label: 'What is new there', where: 'their site' } as Research;
  const [first, second] = [lookUp('2026-11-20-aaaa', 'any news'), lookUp('2026-11-21-aaaa', 'what is new')];
  const codes = ['abcdef', 'ghjkmn'];
  const at = '2026-11-24T10:00:00.000Z';
  const findingIn = (
    findings: readonly { task: string; text: string; at: string }[],
    about: Research | null,
  ): string =>
    homeworkOf([first, second] as AnswerTask[], second, about, codes, interview({ findings }))?.finding ??
    'none';

  it('without an interview is none', () => expect(homeworkOf([first], first, topic, codes, null)).toBeNull());

  it('about a general topic has its key, label and place, and what the person wanted to know, newest first', () => {
    expect(homeworkOf([first, second], second, topic, codes, interview())).toEqual({
      key: 'news',
      label: 'What is new there',
      where: 'their site',
      wanted: ['what is new', 'any news'],
      finding: '',
    });
  });

  it('about anything else has the code and the words of the entry', () => {
    expect(homeworkOf([first, second], second, null, codes, interview())).toEqual({
      key: 'abcdef',
      label: 'what is new',
      where: '',
      wanted: [],
      finding: '',
    });
  });

  it('has what was found under its key or any of its codes, the newest', () => {
    expect(findingIn([{ task: 'news', text: 'a wing', at }], topic)).toBe('a wing');
    expect(findingIn([{ task: 'ghjkmn', text: 'a ward', at }], topic)).toBe('a ward');
    expect(findingIn([{ task: 'ghjkmn', text: 'a ward', at }], null)).toBe('a ward');
    expect(findingIn([{ task: 'other', text: 'a ward', at }], topic)).toBe('');
    expect(
      findingIn(
        [
          { task: 'abcdef', text: 'newer', at: '2026-11-25T10:00:00.000Z' },
          { task: 'news', text: 'older', at },
        ],
        topic,
      ),
    ).toBe('newer');
  });

  it('says where to look and what was found, each only where there is something', () => {
    const text = {
      where: (place: string) => `look: ${place}`,
      found: (what: string) => `found: ${what}`,
    } as ChecklistWords;
    const homework = { key: 'k', label: 'l', where: 'there', wanted: [], finding: 'it' };
    expect(homeworkWhy(null, text)).toEqual([]);
    expect(homeworkWhy(homework, text)).toEqual(['look: there', 'found: it']);
    expect(homeworkWhy({ ...homework, where: '', finding: '' }, text)).toEqual(['', '']);
  });

  it('has a code of its own for each interview and topic', () => {
    expect(researchCode(topic, interview())).toBe(shortCode(`homework|news|${interview().id}`));
  });
});
