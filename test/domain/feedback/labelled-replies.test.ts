/** What is read out of replies as people get them, held against what they were labelled with before. */

import { describe, expect, it } from 'vitest';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { replyLines, saysFeedback } from '../../../src/domain/feedback/reading.js';
import { formLetters, lettersWithFeedback } from '../../support/form-letters.js';
import { labelledReplies } from '../../support/replies.js';
import { laterReplies } from '../../support/replies-later.js';

const all = [...labelledReplies, ...laterReplies];

describe('a labelled reply', () => {
  it.each(all.filter(({ isForm }) => !isForm))('$name', ({ text, lines }) => {
    expect(replyLines(text, replyReading)).toEqual(lines);
    expect(saysFeedback(text, replyReading)).toBe(true);
  });

  it.each(all.filter(({ isForm }) => isForm))('$name is a form letter', ({ text }) => {
    expect(saysFeedback(text, replyReading)).toBe(false);
  });

  it.each(formLetters)('says nothing: %s', (text) => expect(saysFeedback(text, replyReading)).toBe(false));

  it.each(lettersWithFeedback)('says something: %s', (text) =>
    expect(saysFeedback(text, replyReading)).toBe(true),
  );

  it('is one of at least thirty', () => expect(all.length).toBeGreaterThanOrEqual(30));
});
