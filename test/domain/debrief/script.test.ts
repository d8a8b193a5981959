import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { QUESTION_IDS, type QuestionId } from '../../../src/domain/debrief/debrief.js';
import {
  answersThatApply,
  applies,
  minutesFor,
  questionOf,
  toAsk,
  unasked,
} from '../../../src/domain/debrief/script.js';
import { answersOf, debrief } from '../../support/debriefs.js';

const ids = (values: Parameters<typeof answersOf>[0], mode: 'quick' | 'full') =>
  toAsk(script, answersOf(values), mode).map((question) => question.id);

describe('the script', () => {
  it('has every fixed id once, in the order of the guide', () => {
    expect(script.questions.map((question) => question.id)).toEqual([...QUESTION_IDS]);
  });

  it('asks only about earlier questions, so that one pass is enough', () => {
    const place = (id: QuestionId) => QUESTION_IDS.indexOf(id);
    for (const { id, when, builtOn } of script.questions as readonly (typeof script.questions)[number][])
      for (const other of [
        when?.answered,
        when?.notAnswered,
        when?.asked,
        when?.notAsked,
        ...(builtOn ?? []),
      ])
        if (other) expect(place(other), `${id} depends on ${other}`).toBeLessThan(place(id));
  });

  it('says why for every question, in plain words without a figure', () => {
    for (const { id, why } of script.questions) {
      expect(why.length, id).toBeGreaterThan(25);
      expect(why, id).not.toMatch(/[\d%]|et al/);
    }
  });
});

describe('the quick way', () => {
  const rejected = { outcome: 'rejected', stage: 'final-round', sting: 7 } as const;

  it('is at most sixteen steps and under five minutes, on every road through it', () => {
    for (const outcome of ['rejected', 'no-reply', 'waiting', 'offer'] as const)
      for (const stage of ['application', 'final-round'])
        for (const feedback of [null, 'They liked me.'])
          for (const whom of [null, 'Dana'])
            for (const sting of [null, 4]) {
              const values = { outcome, stage, sting, 'feedback-said': feedback, 'ask-whom': whom };
              const asked = toAsk(script, answersOf(values), 'quick');
              expect(asked.length).toBeLessThanOrEqual(16);
              expect(minutesFor(script, asked, 'quick')).toBeLessThanOrEqual(5);
            }
  });

  it('touches all four strategies', () => {
    const strategies = new Set(
      toAsk(script, answersOf(rejected), 'quick').map((question) => question.strategy),
    );
    expect(strategies).toEqual(
      new Set(['opening', 'big-picture', 'feedback', 'homework', 'skills', 'closing']),
    );
  });

  it('has the sixteen of the guide where nothing was said by way of feedback', () => {
    expect(ids({ ...rejected, 'ask-whom': 'Dana' }, 'quick')).toEqual([
      'outcome',
      'sting',
      'role',
      'company',
      'stage',
      'known',
      'other-reasons',
      'friend',
      'went-well',
      'could-change',
      'feedback-said',
      'ask-whom',
      'more-needed',
      'unheard',
      'if-then',
      'sting-after',
    ]);
  });

  it('asks what to look up where there was no interview to go over', () => {
    expect(ids({ outcome: 'rejected', stage: 'application' }, 'quick')).toContain('look-up');
    expect(ids({ outcome: 'rejected', stage: 'application' }, 'quick')).not.toContain('more-needed');
    expect(ids(rejected, 'quick')).not.toContain('look-up');
  });
});

describe('the full way', () => {
  it('takes 25 to 30 minutes where everything applies', () => {
    const everything = answersOf({
      outcome: 'rejected',
      sting: 5,
      thought: 'x',
      belief: 5,
      'feedback-said': 'x',
      'role-needs': ['x'],
      'if-then': 'x',
    });
    const minutes = minutesFor(script, toAsk(script, everything, 'full'), 'full');
    expect(minutes).toBeGreaterThanOrEqual(25);
    expect(minutes).toBeLessThanOrEqual(30);
  });

  it.each([
    [
      'waiting',
      [
        'outcome',
        'role',
        'company',
        'stage',
        'heard-on',
        'questions-asked',
        'more-needed',
        'surprised',
        'look-up',
        'role-needs',
        'unheard',
        'gaps',
        'if-then',
      ],
    ],
    ['offer', ['outcome', 'role', 'company', 'stage', 'heard-on', 'went-well', 'could-change']],
  ])('after %s asks only what fits', (outcome, wanted) => {
    expect(ids({ outcome, sting: 3 }, 'full')).toEqual(wanted);
  });

  it('an offer asks the same in the quick way, but for the day', () => {
    const full = ids({ outcome: 'offer' }, 'full');
    expect(ids({ outcome: 'offer' }, 'quick')).toEqual(full.filter((id) => id !== 'heard-on'));
  });
});

describe('conditions', () => {
  const holds = (id: QuestionId, values: Parameters<typeof answersOf>[0]) =>
    applies(script, questionOf(script, id), answersOf(values));

  it.each([
    ['sting', { outcome: 'offer' }, false],
    ['sting', { outcome: 'waiting' }, true],
    ['sting', {}, true],
    ['thought', { outcome: 'waiting' }, false],
    ['belief', { thought: 'I am not good enough' }, true],
    ['belief', { thought: null }, false],
    ['known', {}, true],
    ['known', { outcome: 'no-reply' }, true],
    ['known', { outcome: 'offer' }, false],
    ['guessed', { outcome: 'rejected' }, true],
    ['guessed', { outcome: 'waiting' }, false],
    ['belief-after', { belief: 0 }, true],
    ['ask-whom', { 'feedback-said': 'more depth' }, false],
    ['ask-by', { 'ask-whom': 'Dana' }, true],
    ['ask-by', { 'ask-whom': 'Dana', 'feedback-said': 'more depth' }, false],
    ['feedback-use', { 'feedback-said': 'more depth' }, true],
    ['feedback-leave', {}, false],
    ['questions-asked', { stage: 'application' }, false],
    ['questions-asked', { stage: null }, true],
    ['more-needed', { stage: 'phone-screen' }, true],
    ['proof', { 'role-needs': ['SQL'] }, true],
    ['proof', {}, false],
    ['direction-change', { direction: 'adjust' }, true],
    ['direction-change', { direction: 'same' }, false],
    ['direction-change', {}, false],
    ['strong-answers', { 'questions-asked': ['Why us?'] }, true],
    ['strong-answers', {}, false],
    ['fairer', { thought: 'I am too old' }, true],
    ['fairer', { thought: 'I am too old', outcome: 'offer' }, false],
    ['confidence', { 'if-then': 'When …' }, true],
    ['sting-after', { sting: 0 }, true],
    ['sting-after', {}, false],
  ] as const)('%s with %j: %s', (id, values, wanted) => {
    expect(holds(id, values)).toBe(wanted);
  });

  it('an answer that no longer applies is kept, and feeds nothing', () => {
    const changed = debrief('2026-11-24-aaaa', { 'feedback-said': 'more depth', 'ask-whom': 'Dana' });
    expect(changed.answers['ask-whom']?.value).toBe('Dana');
    expect(answersThatApply(script, changed).answers['ask-whom']).toBeUndefined();
  });

  it('what was skipped is not asked again', () => {
    expect(unasked(script, answersOf({ outcome: 'rejected', sting: 3, role: null }), 'quick')[0]?.id).toBe(
      'company',
    );
  });
});
