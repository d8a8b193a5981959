/** What of a letter is to be sorted: what is said of the person, and no headings, kind words or errands. */

import { describe, expect, it } from 'vitest';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { script } from '../../../src/content/en/index.js';
import { stopWords } from '../../../src/content/en/text/stop-words.js';
import { answersThatApply } from '../../../src/domain/debrief/script.js';
import { newIn, unsorted } from '../../../src/domain/feedback/reply.js';
import { sentencesOf } from '../../../src/domain/text/sentences.js';
import { debrief } from '../../support/debriefs.js';
import { reply } from '../../support/feedback.js';

const lines = (text: string): readonly string[] =>
  unsorted(debrief('2026-11-24-aaaa', {}), reply('2026-11-25', text), replyReading, stopWords);

const letter = (body: string): string => `Dear Ida,\n\n${body}\n\nKind regards,\nDana`;

describe('a letter', () => {
  it.each([
    'I know you wanted it.',
    'I would rather have called you.',
    'So sorry to hear about your mother.',
    "Don't be disappointed, we have many openings for you.",
    'Kindly share your updated CV.',
    'Also refer your friends.',
  ])('%s', (line) => {
    expect(lines(letter(`${line} Your answers were thin on numbers.`))).toEqual([
      'Your answers were thin on numbers.',
    ]);
  });

  it('has headings of its own', () => {
    const body = 'What held you back. Your plan had no dates. Time. You used all of it on one question.';
    expect(lines(letter(body))).toEqual(['Your plan had no dates.', 'You used all of it on one question.']);
  });

  it('is over where a chat is signed', () => {
    const text =
      'Hi Ida! Your story was the best of the day. Good evening! /D\n\nYou can reply to this. Thanks, Dana';
    expect(lines(text)).toEqual(['Your story was the best of the day.']);
  });

  it('keeps a line beside the one that leads to it', () => {
    const said = debrief('2026-11-24-aaaa', { 'feedback-said': 'my safety check was good' });
    const text = letter('What was good: your safety check. I have seen many and that was the best of all.');
    expect(newIn(said, reply('2026-11-25', text), replyReading, stopWords)).toHaveLength(2);
  });
});

it('a numbered candidate is no sentence', () => {
  expect(sentencesOf('Cand. 7 was late. Next.')).toEqual(['Cand. 7 was late.', 'Next.']);
});

it('who says that they give no feedback is not asked for any', () => {
  const live = (body: string) =>
    answersThatApply(
      script,
      debrief('2026-11-24-aaaa', { outcome: 'rejected' }, { feedback: [reply('2026-11-25', letter(body))] }),
    );
  const refusal = 'Many applied. We regret that we are unable to give individual feedback.';
  expect(live(refusal).refused).toBe(true);
  expect(live('We are happy to give feedback.').refused).toBeUndefined();
});
