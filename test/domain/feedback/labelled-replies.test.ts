/** What is read out of replies as people get them, held against what they were labelled with before. */

import { describe, expect, it } from 'vitest';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { replyLines, saysFeedback } from '../../../src/domain/feedback/reading.js';
import { labelledReplies } from '../../support/replies.js';

describe('a labelled reply', () => {
  it.each(labelledReplies.filter(({ isForm }) => !isForm))('$name', ({ text, lines }) => {
    expect(replyLines(text, replyReading)).toEqual(lines);
    expect(saysFeedback(text, replyReading)).toBe(true);
  });

  it.each(labelledReplies.filter(({ isForm }) => isForm))('$name is a form letter', ({ text }) => {
    expect(saysFeedback(text, replyReading)).toBe(false);
  });

  it('is one of at least thirty', () => expect(labelledReplies.length).toBeGreaterThanOrEqual(30));
});
