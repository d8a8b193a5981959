import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import type { Answers, QuestionId } from '../../../src/domain/debrief/debrief.js';
import { toAsk } from '../../../src/domain/debrief/script.js';
import { back, forward, type Walk, walkFrom } from '../../../src/guide/debrief/walk.js';
import { answersOf } from '../../support/debriefs.js';

const at = '2026-11-24T10:00:00.000Z';
const put = (answers: Answers, id: QuestionId, value: string | null): Answers => ({
  ...answers,
  [id]: { value, at },
});

/** Answers (true) or skips (false) step by step. */
const walkThrough = (replies: readonly boolean[], mode: 'quick' | 'full' = 'full') => {
  let answers: Answers = {};
  let walk = walkFrom(script, answers, mode);
  for (const reply of replies) {
    if (walk.at === null) break;
    const given = walk.at === 'outcome' ? 'rejected' : walk.at === 'stage' ? 'task' : 'x';
    answers = put(answers, walk.at, reply ? given : null);
    walk = forward(script, walk, answers, mode);
  }
  return { answers, walk };
};

describe('a walk through the script', () => {
  it('begins at the first question and ends after the last', () => {
    const { answers, walk } = walkThrough(Array(40).fill(true), 'quick');
    expect(walk.at).toBeNull();
    expect(Object.keys(answers)).toEqual(toAsk(script, answers, 'quick').map((question) => question.id));
  });

  it('asks everything that applies exactly once, whatever is skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (replies) => {
        const { answers, walk } = walkThrough(replies);
        expect(walk.at).toBeNull();
        expect(new Set(Object.keys(answers))).toEqual(
          new Set(toAsk(script, answers, 'full').map((question) => question.id)),
        );
      }),
    );
  });

  it('back n times and forward n times changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 10 }),
        (replies, n) => {
          const { answers, walk } = walkThrough(replies);
          let moved: Walk = walk;
          for (let step = 0; step < n; step++) moved = back(script, moved, answers, 'full');
          while (moved.at !== walk.at) moved = forward(script, moved, answers, 'full');
          expect(moved).toEqual(walk);
        },
      ),
    );
  });

  it('from the first question there is no way back', () => {
    const walk = walkFrom(script, {}, 'quick');
    expect(back(script, walk, {}, 'quick')).toBe(walk);
  });

  it('a changed early answer brings up what now applies, in its place, then what was left', () => {
    let answers = answersOf({ outcome: 'waiting', role: 'x', company: 'x', stage: 'task', 'heard-on': null });
    let walk: Walk = walkFrom(script, answers, 'full', 'questions-asked');
    for (let step = 0; step < 5; step++) walk = back(script, walk, answers, 'full');
    expect(walk.at).toBe('outcome');
    answers = put(answers, 'outcome', 'rejected');
    const seen: (QuestionId | null)[] = [];
    for (let step = 0; step < 6; step++) {
      walk = forward(script, walk, answers, 'full');
      seen.push(walk.at);
    }
    expect(seen).toEqual(['sting', 'role', 'company', 'stage', 'heard-on', 'thought']);
  });

  it('goes on at the exact question, with the way back open', () => {
    const answers = answersOf({ outcome: 'rejected', role: 'x', company: null });
    const walk = walkFrom(script, answers, 'quick', 'company');
    expect(walk).toEqual({ at: 'company', behind: ['outcome', 'role'], ahead: [] });
    expect(back(script, walk, answers, 'quick').at).toBe('role');
  });
});
