/** Drafts, and letters that were kept twice. */

import { describe, expect, it } from 'vitest';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { script } from '../../../src/content/en/index.js';
import { textOf } from '../../../src/domain/debrief/debrief.js';
import { countedDebriefs } from '../../../src/domain/feedback/counted.js';
import { debrief } from '../../support/debriefs.js';

const LETTER = 'Dear Kevin,\nYour examples needed more detail.\nKind regards,\nJoanne Priestley';
const at = (id: string, company: string, more = {}) =>
  debrief(id, { outcome: 'rejected', company, 'feedback-said': LETTER, ...more });
const counted = (...debriefs: readonly ReturnType<typeof debrief>[]) =>
  countedDebriefs(script, debriefs, replyReading);
const letters = (...debriefs: readonly ReturnType<typeof debrief>[]) =>
  counted(...debriefs).map((one) => textOf(one, 'feedback-said') !== '');

const first = at('2026-11-20-aaaa', 'Brightfield');
const draft = debrief('2026-11-21-bbbb', { outcome: 'rejected', role: 'Cook' }, { finished: null });

describe('countedDebriefs', () => {
  it('leaves a draft out beside a finished one, and counts one that is alone', () => {
    expect(counted(first, draft)).toEqual([first]);
    expect(counted(draft)).toEqual([draft]);
  });

  it('counts a finished one that is gone on with', () => {
    const all = script.questions.map(({ id }) => [id, { value: null, at: first.begun }]);
    const goneOn = { ...draft, answers: { ...Object.fromEntries(all), ...draft.answers } };
    expect(counted(first, goneOn)).toEqual([first, goneOn]);
  });

  it('has the same letter of one employer once, of two in both', () => {
    expect(letters(first, at('2026-11-21-bbbb', 'Brightfield Ltd'))).toEqual([true, false]);
    expect(letters(first, at('2026-11-21-bbbb', 'Corner'))).toEqual([true, true]);
    expect(letters(first, at('2026-11-21-bbbb', 'Brightfield', { 'feedback-said': 'Be quicker.' }))).toEqual([
      true,
      true,
    ]);
  });

  it('has it where its lines were sorted', () => {
    const sorted = at('2026-11-21-bbbb', 'Brightfield', { 'feedback-use': ['more detail'] });
    expect(letters(first, sorted)).toEqual([false, true]);
  });
});
