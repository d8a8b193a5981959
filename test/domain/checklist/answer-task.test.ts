/** What is worked out from a few tasks alone, before they are a list. */

import { describe, expect, it } from 'vitest';
import {
  type AnswerTask,
  isOthers,
  isSaidElsewhere,
  newestOf,
  newestTaskFirst,
  taskFrom,
  wordingsOf,
  writtenOn,
} from '../../../src/domain/checklist/answer-task.js';
import { debrief } from '../../support/debriefs.js';

const FIRST = debrief('2026-11-10-aaaa');
const SECOND = debrief('2026-11-20-bbbb');

const task = (entry: string, more: Partial<AnswerTask> = {}, from = FIRST): AnswerTask => ({
  ...taskFrom(from, 'gaps', entry, { task: 'gap', section: 'skills', family: 'work-on', weight: 1 }),
  ...more,
});

describe('one task', () => {
  it('was written when its answer was, or when its debrief was begun', () => {
    const at = '2026-11-12T10:00:00.000Z';
    const answered = debrief(FIRST.id, {}, { answers: { gaps: { value: ['SQL'], at } } });
    expect(task('SQL', {}, answered).source).toMatchObject({ at, begun: FIRST.begun, day: '2026-11-10' });
    expect(task('SQL').source.at).toBe(FIRST.begun);
  });

  it('of a debrief told later than it was is of its day, and a later answer of the day on which it was given', () => {
    const { source } = task('SQL');
    const begun = '2026-11-12T09:00:00.000Z';
    expect(writtenOn({ ...source, begun, at: '2026-11-12T10:00:00.000Z' })).toBe('2026-11-10');
    expect(writtenOn({ ...source, begun, at: '2026-11-14T10:00:00.000Z' })).toBe('2026-11-14');
  });

  it("is others' where they suggested it or it was feedback", () => {
    const { source } = task('SQL');
    expect(isOthers(task('SQL'))).toBe(false);
    expect(isOthers(task('SQL', { task: 'suggested' }))).toBe(true);
    expect(isOthers(task('SQL', { source: { ...source, question: 'feedback-use' } }))).toBe(true);
  });
});

describe('some of one theme', () => {
  it('has each wording once, the newest first', () => {
    const group = ['speak up', 'Slow down', 'Speak up'].map((entry) => task(entry));
    expect(wordingsOf(group).map(({ entry }) => entry)).toEqual(['Speak up', 'Slow down']);
  });

  it('is put as in its newest debrief: a later reply, else what can be done, else what came first', () => {
    const isOnlySaid = (entry: string): boolean => entry.startsWith('said');
    const of = (...entries: readonly AnswerTask[]) => newestOf(entries, isOnlySaid)?.entry;
    const old = task('old', { later: true });
    const newer = (entry: string, more: Partial<AnswerTask> = {}) => task(entry, more, SECOND);
    expect(of()).toBeUndefined();
    expect(of(old, newer('said a'))).toBe('said a');
    expect(of(old, newer('said a'), newer('do b'), newer('do c'))).toBe('do b');
    expect(of(old, newer('said a'), newer('said b'))).toBe('said a');
    expect(of(newer('do a'), newer('said b', { later: true }), newer('said c', { later: true }))).toBe(
      'said c',
    );
  });

  it('is in order by debrief, the newest first, then by weight', () => {
    const [light, heavy, newer] = [task('a'), task('b', { weight: 2 }), task('c', {}, SECOND)];
    const twin = task('d', {}, { ...FIRST, id: '2026-11-10-zzzz' });
    expect([heavy, twin, light, newer].sort(newestTaskFirst)).toEqual([newer, twin, light, heavy]);
  });
});

describe('what is said elsewhere', () => {
  const stopWords = new Set(['the', 'a', 'i', 'will']);
  const planned = (entry: string) => task(entry, { task: 'plan', family: 'plan' });
  const isSaid = (plan: string, ...group: readonly AnswerTask[]): boolean =>
    isSaidElsewhere([planned(plan), ...group], { stopWords, plainWords: stopWords, topicOf: String })(group);

  it('by the plan of the same debrief: half of its words and two of them, or its only one', () => {
    expect(isSaid('I will learn stock control', task('stock control'))).toBe(true);
    expect(isSaid('I will learn stock control', task('stock control night shift'))).toBe(true);
    expect(isSaid('I will learn stock control', task('stock control night shift audit'))).toBe(false);
    expect(isSaid('I will learn stock control', task('stock'))).toBe(true);
    expect(isSaid('I will learn stock control', task('stock takes'))).toBe(false);
    expect(isSaid('I will learn stock control', task('the'))).toBe(false);
    expect(isSaid('I will learn stock control', task('stock control', {}, SECOND))).toBe(false);
    expect(isSaid('I will learn stock control', task('stock control', { family: 'keep' }))).toBe(false);
    expect(isSaid('I will learn stock control', task('stock', { task: 'more' }))).toBe(false);
    expect(isSaid('I will learn stock control', task('stock control', { task: 'more' }))).toBe(true);
  });

  it('by a plan for all of a theme where all of it is of the same debrief', () => {
    const [near, far] = [task('stock control'), task('stock control', {}, SECOND)];
    expect(isSaid('I will learn stock control', near, task('audits'))).toBe(true);
    expect(isSaid('I will learn stock control', near, far)).toBe(false);
  });

  it('by a plan to ask, of whom to ask', () => {
    const ask = task('Dana Novak', { task: 'ask', family: null });
    expect(isSaid('I will ask Dana', ask)).toBe(true);
    expect(isSaid('I will write to Dana', ask)).toBe(true);
    expect(isSaid('I will text Dana', ask)).toBe(true);
    expect(isSaid('I will think of Dana', ask)).toBe(false);
    expect(isSaid('I will ask Priya', ask)).toBe(false);
  });

  it('by what they mean to look up in the same debrief, with all of its words', () => {
    const lookUp = (entry: string, from = FIRST) =>
      task(entry, { task: 'find-out', family: 'find-out' }, from);
    const isLookedUp = (gap: AnswerTask, ...others: readonly AnswerTask[]): boolean =>
      isSaidElsewhere([gap, ...others], { stopWords, plainWords: stopWords, topicOf: String })([gap]);
    expect(isLookedUp(task('stock control'), lookUp('how stock control works'))).toBe(true);
    expect(isLookedUp(task('stock control', { task: 'learn' }), lookUp('how stock control works'))).toBe(
      true,
    );
    expect(isLookedUp(task('stock control', { task: 'use' }), lookUp('how stock control works'))).toBe(false);
    expect(isLookedUp(task('stock control'), lookUp('how stock moves'))).toBe(false);
    expect(isLookedUp(task('stock control'), lookUp('stock control', SECOND))).toBe(false);
    expect(isLookedUp(task('the'), lookUp('stock control'))).toBe(false);
    expect(isLookedUp(task('stock control'), task('stock control', { task: 'use' }))).toBe(false);
  });
});
