import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { planChecklist } from '../../../src/domain/checklist/plan.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import {
  checkFeedback,
  type FeedbackEvent,
  type ReplyEvent,
} from '../../../src/domain/debrief/feedback-events.js';
import { feedbackState, isLetGo, ticksById, withTicks } from '../../../src/domain/feedback/request-state.js';
import { noRecords } from '../../../src/domain/journal/record-kinds.js';
import type { Tick } from '../../../src/domain/record/tick.js';
import { addDays } from '../../../src/domain/time/days.js';
import { readArchive } from '../../../src/domain/transfer/read-export.js';
import { archive } from '../../../src/domain/transfer/write-export.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { mergedFeedback } from '../../support/merging.js';

const nurse = (feedback: readonly FeedbackEvent[] = [], values = {}): Debrief =>
  debrief('2026-11-02-aaaa', { role: 'Nurse', 'ask-whom': 'Dana, by mail', ...values }, { feedback });

const stateOn = (today: string, ...events: readonly FeedbackEvent[]) => feedbackState(nurse(events), today);

describe('feedbackState', () => {
  it.each([
    ['waiting', 'none'],
    ['offer', 'none'],
    ['no-reply', 'to-ask'],
  ])('after %s it is %s', (outcome, state) => {
    expect(feedbackState(nurse([], { outcome }), '2026-11-03').state).toBe(state);
  });

  it('what was not asked for four weeks is suggested no more', () => {
    const letGo = (today: string) => isLetGo(feedbackState(nurse(), today), today);
    expect([letGo('2026-12-01'), letGo('2026-12-02')]).toEqual([false, true]);
  });

  it('is nothing where nobody was named, or where there was feedback at the time', () => {
    expect(feedbackState(debrief('2026-11-02-aaaa'), '2026-11-03').state).toBe('none');
    expect(feedbackState(nurse([], { 'feedback-said': 'Well done' }), '2026-11-03').state).toBe('none');
  });

  it('is to be asked within two days', () => {
    expect(stateOn('2026-11-02')).toEqual({ state: 'to-ask', whom: 'Dana, by mail', due: '2026-11-03' });
  });

  const asked = event('asked', '2026-11-03', { whom: 'Sam' });

  it.each([
    ['2026-11-03', false],
    ['2026-11-09', false],
    ['2026-11-10', true],
    ['2026-11-16', true],
  ])('asked on the third: on %s the reminder is due: %s', (today, due) => {
    expect(stateOn(today, asked)).toEqual({
      state: 'waiting',
      whom: 'Sam',
      asked: '2026-11-03',
      remind: '2026-11-10',
      reminded: null,
      closes: '2026-11-17',
      due,
    });
  });

  it('closes by itself after fourteen days', () => {
    expect(stateOn('2026-11-17', asked)).toEqual({
      state: 'closed',
      whom: 'Sam',
      asked: '2026-11-03',
      on: '2026-11-17',
      byItself: true,
    });
  });

  it('one reminder is enough, and one that was sent late gets its week', () => {
    expect(stateOn('2026-11-12', asked, event('reminded', '2026-11-10'))).toMatchObject({
      reminded: '2026-11-10',
      closes: '2026-11-17',
      due: false,
    });
    expect(stateOn('2026-11-20', asked, event('reminded', '2026-11-15'))).toMatchObject({
      state: 'waiting',
      closes: '2026-11-22',
    });
  });

  it('a reply counts whenever it comes, and one can ask again', () => {
    const late = reply('2026-12-20', 'Sorry for the delay');
    expect(stateOn('2026-12-21', asked, late)).toMatchObject({ state: 'answered', reply: late });
    expect(stateOn('2026-12-24', asked, late, event('asked', '2026-12-23'))).toMatchObject({
      state: 'waiting',
      asked: '2026-12-23',
      reminded: null,
    });
  });

  it('can be closed at any time, also unasked', () => {
    expect(stateOn('2026-11-05', asked, event('closed', '2026-11-05'))).toMatchObject({
      state: 'closed',
      byItself: false,
    });
    expect(stateOn('2026-11-05', event('closed', '2026-11-05'))).toMatchObject({
      state: 'closed',
      asked: null,
    });
  });

  const someEvents = fc.array(
    fc
      .tuple(
        fc.constantFrom('asked' as const, 'reminded' as const, 'closed' as const, 'reply' as const),
        fc.integer({ min: 0, max: 40 }),
      )
      .map(([type, day]) => {
        const on = addDays('2026-11-03', day);
        return type === 'reply' ? reply(on, 'x') : event(type, on);
      }),
    { maxLength: 6 },
  );

  it('never reminds of what is closed, and never closes before the reminder', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 0, max: 80 }), (events, day) => {
        const now = stateOn(addDays('2026-11-03', day), ...events);
        if (now.state === 'waiting') expect(now.remind < now.closes).toBe(true);
      }),
    );
  });
});

describe('what is kept', () => {
  const lists = fc.array(fc.string(), { maxLength: 3 });
  const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-01', days));
  const text = fc.string();
  const events = fc.uniqueArray(
    fc.oneof(
      fc.record({ day, whom: text }).map((one) => event('asked', one.day, { whom: one.whom })),
      day.map((on) => event('reminded', on)),
      fc
        .record({ day, text, use: lists, test: lists, leave: lists, from: text })
        .map(({ day: on, text: said, ...more }) => reply(on, said, more)),
    ),
    { selector: (one) => `${one.at} ${one.type}`, maxLength: 5 },
  );

  it('export then import is the identity', () => {
    fc.assert(
      fc.property(events, (feedback) => {
        const one = nurse(feedback);
        const read = readArchive(
          script,
          JSON.parse(JSON.stringify(archive({ ...noRecords(), debriefs: [one] }))),
        );
        expect(read.ok && read.debriefs[0]).toEqual(one);
      }),
    );
  });

  it.each<[unknown, string]>([
    ['x', 'has to be a list'],
    [['x'], '[0] has to be an object'],
    [[{ type: 'told', at: '2026-11-24T10:00:00Z', on: '2026-11-24' }], '[0].type'],
    [[event('asked', '2026-11-24'), { type: 'asked', at: 'now', on: '2026-11-24' }], '[1].at'],
    [[{ type: 'asked', at: '2026-11-24T10:00:00Z', on: '2026-02-30' }], '[0].on'],
    [[{ type: 'asked', at: '2026-11-24T10:00:00Z', on: '2026-11-24', whom: 1 }], '[0].whom'],
    [[{ ...reply('2026-11-24', 'x'), text: null }], '[0].text'],
    [[{ ...reply('2026-11-24', 'x'), leave: [1] }], '[0].leave'],
  ])('%j is refused', (given, complaint) => {
    const said: string[] = [];
    checkFeedback(given, (field, what) => void said.push(`${field} ${what}`.trim()));
    expect(said.join('; ')).toContain(complaint);
  });

  it('two versions keep what either recorded, in order, and lose no sorted line', () => {
    fc.assert(
      fc.property(events, events, (mine, theirs) => {
        const both = mergedFeedback(mine, theirs);
        const key = (one: FeedbackEvent) => `${one.at} ${one.type}`;
        expect(new Set(both.map(key))).toEqual(new Set([...mine, ...theirs].map(key)));
        expect(mergedFeedback(both, mine)).toEqual(both);
      }),
    );
    const one = reply('2026-11-24', 'a\nb', { use: ['a'] });
    expect(mergedFeedback([one], [{ ...one, use: [], leave: ['a', 'b'] }])).toEqual([
      { ...one, leave: ['b'] } satisfies ReplyEvent,
    ]);
  });
});

describe('on the checklist', () => {
  const planOn = (today: string, one: Debrief, ticks: readonly Tick[] = []) =>
    planChecklist({ debriefs: [one], interview: null, today, ticks, script, words: checklistText }).filter(
      ({ rank }) => rank !== 'general',
    );
  const asked = event('asked', '2026-11-04');
  const ids = (today: string, one: Debrief) => planOn(today, one).map(({ id }) => id);
  const tick = (id: string | undefined, at: string): Tick => ({ id: id ?? '', done: true, at, sources: [] });

  it('the request is done without a tick, and the reminder stands there with its day', () => {
    expect(planOn('2026-11-05', nurse([asked])).map(({ due, done }) => [due, done])).toEqual([
      [null, true],
      ['2026-11-11', false],
    ]);
  });

  it('ticking says the same as recording, under the same codes', () => {
    const [ask] = planOn('2026-11-05', nurse());
    const ticks = [tick(ask?.id, '2026-11-04T08:00:00.000Z')];
    const ticked = planOn('2026-11-05', nurse(), ticks);
    expect(ticked).toEqual(planOn('2026-11-05', nurse([asked])));
    expect(feedbackState(withTicks(nurse(), ticksById(ticks)), '2026-11-11')).toMatchObject({ due: true });
    const chased = [...ticks, tick(ticked[1]?.id, '2026-11-11T08:00:00.000Z')];
    expect(planOn('2026-11-12', nurse(), chased).map((one) => one.done)).toEqual([true, true]);
    expect(planOn('2026-11-12', nurse([asked, event('reminded', '2026-11-11')]))).toEqual(
      planOn('2026-11-12', nurse(), chased),
    );
  });

  it('is gone once an answer came, once it was closed, and once the days went by', () => {
    expect(ids('2026-11-17', nurse([asked]))).toHaveLength(2);
    expect(ids('2026-11-18', nurse([asked]))).toEqual([]);
    expect(ids('2026-11-05', nurse([asked, event('closed', '2026-11-05')]))).toEqual([]);
    expect(ids('2026-11-05', nurse([asked, reply('2026-11-05', 'x')]))).toEqual([]);
  });

  it('has a reminder also where the person to ask was only named on asking', () => {
    const one = debrief('2026-11-02-aaaa', {}, { feedback: [{ ...asked, whom: 'Sam' } as FeedbackEvent] });
    const [chase, ...more] = planOn('2026-11-05', one);
    expect(more).toEqual([]);
    expect(chase?.text).toContain('Sam');
    const ticks = [tick(chase?.id, '2026-11-11T08:00:00.000Z')];
    expect(planOn('2026-11-12', one, ticks)[0]?.done).toBe(true);
  });

  it('what will be used is a task, what will be tested an experiment, and what is left leads nowhere', () => {
    const sorted = reply('2026-11-06', 'a', {
      use: ['name the dose'],
      test: ['speak slower'],
      leave: ['smile'],
    });
    const items = planOn('2026-11-07', nurse([asked, sorted]));
    expect(items.map(({ text, sources }) => [text, sources[0]?.question])).toEqual([
      ['Name the dose', 'feedback-use'],
      ['Speak slower', 'feedback-test'],
    ]);
    const atTheTime = planOn(
      '2026-11-07',
      debrief('2026-11-02-aaaa', {
        'feedback-said': 'x',
        'feedback-use': ['Name the dose'],
        'feedback-test': ['speak slower'],
      }),
    );
    expect(items.map(({ id }) => id)).toEqual(atTheTime.map(({ id }) => id));
  });

  it('a line of the same theme as an answer is one item under the answer’s code, in their words, and opens it again', () => {
    const values = { 'more-needed': ['drug doses'] };
    const [before] = planOn('2026-11-05', debrief('2026-11-02-aaaa', values));
    const sorted = reply('2026-11-06', 'a', { use: ['show how you calculate drug doses'] });
    const one = debrief('2026-11-02-aaaa', values, { feedback: [sorted] });
    const ticked: Tick = { ...tick(before?.id, '2026-11-03T08:00:00.000Z'), sources: [one.id] };
    const [item, ...more] = planOn('2026-11-07', one, [ticked]);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      id: before?.id,
      text: 'Show how you calculate drug doses',
      done: false,
    });
    expect(item?.why).toContain('This came up again');
    const again: Tick = { ...ticked, at: '2026-11-07T08:00:00.000Z' };
    expect(planOn('2026-11-07', one, [again])[0]?.done).toBe(true);
  });

  it('a line that was said twice is one task with one source', () => {
    const one = debrief(
      '2026-11-02-aaaa',
      { 'feedback-said': 'x', 'feedback-use': ['name the dose'] },
      { feedback: [reply('2026-11-06', 'y', { use: ['Name the dose'] })] },
    );
    expect(planOn('2026-11-07', one).map((item) => item.sources)).toEqual([
      [{ debrief: '2026-11-02-aaaa', question: 'feedback-use' }],
    ]);
  });
});
