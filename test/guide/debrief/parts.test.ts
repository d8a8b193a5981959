/** Questions that are asked in several short steps. */

import { describe, expect, it } from 'vitest';
import type { AnswerValue, Debrief, QuestionId } from '../../../src/domain/debrief/debrief.js';
import { QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import type { Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, skip, stop } from '../../support/fakes.js';
import { hold, ID } from './run-conversation.js';

const allSkipped = Object.fromEntries(QUESTION_IDS.map((id) => [id, null]));

/** A draft in which everything but these is answered or skipped. */
const draftAt = (
  at: QuestionId,
  values: Partial<Record<QuestionId, AnswerValue | null>>,
  open: readonly QuestionId[] = [],
): Debrief => {
  const left = Object.entries({ ...allSkipped, outcome: 'rejected', ...values }).filter(
    ([id]) => id !== at && !open.some((other) => other === id),
  );
  return debrief(ID, Object.fromEntries(left), { mode: 'full', finished: null, progress: { at } });
};

const on = (acts: readonly Act[], from: Debrief) => hold(acts, { from, kept: true });
const leave = { menu: 'Anything else', choose: 'finish' } as const;
const saw = (act: Act, look: (step: Step) => unknown, seen: unknown[]): Act =>
  ({ ...act, see: (step: Step) => void seen.push(look(step)) }) as Act;
const shownIn = (step: Step): string => step.inView.map(({ lines }) => lines.join()).join();

describe('sorting feedback', () => {
  const message =
    'Hi Ana,\nYou were calm under pressure. Your answers were too long.\nYou seemed young.\nKind regards,\nDana';
  const from = draftAt('feedback-keep', { 'feedback-said': message });
  const sort = 'what will you do with this';

  it('asks one key for each line, without greeting and signature, and fills four answers', async () => {
    const seen: unknown[] = [];
    const lines: unknown[] = [];
    const look = (step: Step): string => {
      lines.push(step.line);
      return shownIn(step);
    };
    const { values } = await on(
      [
        saw(answer(sort, 'feedback-keep'), look, seen),
        saw(answer(sort, 'feedback-use'), shownIn, seen),
        saw(answer(sort, 'feedback-leave'), shownIn, seen),
        leave,
      ],
      from,
    );
    expect(seen).toEqual([
      'You were calm under pressure.',
      'Your answers were too long.',
      'You seemed young.',
    ]);
    // What stays on screen is the line and what becomes of it.
    expect(lines).toEqual(['You were calm under pressure.']);
    expect(values).toMatchObject({
      'feedback-keep': ['You were calm under pressure.'],
      'feedback-use': ['Your answers were too long.'],
      'feedback-test': null,
      'feedback-leave': ['You seemed young.'],
    });
  });

  it('goes back to the line before, and moves it', async () => {
    const { values } = await on(
      [
        answer(sort, 'feedback-keep'),
        goBack(sort),
        answer(sort, 'feedback-test'),
        answer(sort, 'feedback-use'),
        skip(sort),
        leave,
      ],
      from,
    );
    expect(values).toMatchObject({
      'feedback-keep': null,
      'feedback-use': ['Your answers were too long.'],
      'feedback-test': ['You were calm under pressure.'],
    });
  });

  it('left in the middle goes on at the same line', async () => {
    const { saved } = await on([answer(sort, 'feedback-keep'), stop(sort)], from);
    expect(saved?.progress).toEqual({ at: 'feedback-keep', part: 1 });
    const seen: unknown[] = [];
    await on([saw(stop(sort), shownIn, seen)], saved as Debrief);
    expect(seen).toEqual(['Your answers were too long.']);
  });

  it('keeps what an earlier version had typed into the lists', async () => {
    const before = draftAt('feedback-keep', { 'feedback-said': 'Too long.', 'feedback-use': ['be brief'] });
    const { values } = await on([answer(sort, 'feedback-keep'), answer(sort, 'feedback-use'), leave], before);
    expect(values).toMatchObject({ 'feedback-keep': ['Too long.'], 'feedback-use': ['be brief'] });
  });
});

describe('an example for each need', () => {
  const from = draftAt('proof', { 'role-needs': ['rotas', 'stock', 'training'] }, ['unheard']);
  const show = 'what have you done that shows it';

  it('is asked beside it; a skipped one keeps its place', async () => {
    const seen: unknown[] = [];
    const { values } = await on(
      [
        saw(answer(show, 'I wrote the rota'), shownIn, seen),
        saw(skip(show), shownIn, seen),
        saw(answer(show, 'I trained six'), shownIn, seen),
        stop('get to talk'),
      ],
      from,
    );
    expect(seen).toEqual(['rotas', 'stock', 'training']);
    expect(values.proof).toEqual(['I wrote the rota', '', 'I trained six']);
  });

  it('Esc at the next question goes back to the last one; half-typed text comes back at its own place', async () => {
    const typed: unknown[] = [];
    const { saved } = await on(
      [
        answer(show, 'I wrote the rota'),
        goBack(show, 'half'),
        answer(show, 'I wrote the rota'),
        saw(skip(show), ({ typing }) => typing, typed),
        skip(show),
        goBack('get to talk'),
        saw(stop(show, 'I tr'), shownIn, typed),
      ],
      from,
    );
    expect(typed).toEqual(['half', 'training']);
    expect(saved?.progress).toEqual({ at: 'proof', part: 2, typing: 'I tr' });
    const again: unknown[] = [];
    await on([saw(stop(show), ({ typing }) => typing, again)], saved as Debrief);
    expect(again).toEqual(['I tr']);
  });

  it('all skipped is a skipped question', async () => {
    const { values } = await on([skip(show), skip(show), skip(show), stop('get to talk')], from);
    expect(values.proof).toBeNull();
  });
});

describe('gaps', () => {
  const from = draftAt('gaps', {});

  it('are typed, then one pick for each', async () => {
    const { values } = await on(
      [
        answer("you don't have yet", ['SQL', 'a licence', 'French']),
        answer('do about it', 'learn'),
        answer('do about it', 'say'),
        skip('do about it'),
        leave,
      ],
      from,
    );
    expect(values.gaps).toEqual(['learn: SQL', 'be open: a licence', 'French']);
  });

  it('of an earlier version are shown without their code word, and keep the choice', async () => {
    const before = draftAt('direction', { gaps: ['SQL - say so plainly', 'reframe: French'] }, ['gaps']);
    const old = {
      ...before,
      answers: {
        ...before.answers,
        gaps: { value: ['SQL - say so plainly', 'reframe: French'], at: before.begun },
      },
      progress: { at: 'gaps' as const },
    };
    const seen: unknown[] = [];
    const { values } = await on(
      [
        saw(answer("you don't have yet", ['SQL', 'French']), ({ initial }) => initial, seen),
        saw(answer('do about it', 'say'), ({ initial }) => initial, seen),
        saw(answer('do about it', 'learn'), ({ initial }) => initial, seen),
        stop('right kind of job'),
      ],
      old,
    );
    expect(seen).toEqual([['SQL', 'French'], 'say', 'reframe']);
    expect(values.gaps).toEqual(['be open: SQL', 'learn: French']);
  });
});

describe('how likely the step is', () => {
  const from = draftAt('confidence', { 'if-then': 'When I am home, I will write ten answers' });

  it('under 7 the step is offered once more', async () => {
    const { values } = await on(
      [answer('how likely', 6), answer('step smaller', 'When I am home, I will write one'), leave],
      from,
    );
    expect(values).toMatchObject({ confidence: 6, 'if-then': 'When I am home, I will write one' });
  });

  it('from 7 on it is not', async () => {
    await on([answer('how likely', 7), leave], from);
  });
});
