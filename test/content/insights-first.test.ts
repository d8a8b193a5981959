import { expect, it } from 'vitest';
import { firstSentences } from '../../src/content/en/insights/first-sentences.js';

it('the stages where it stops are named with how many stopped at each', () => {
  expect(firstSentences.stop(['first-interview', 'task'], 2, 4, 0, 0)).toBe(
    'After a first talk, they stop at different points: the first interview and the test or task (2 at each).',
  );
});

it('once at each is nothing to say', () => {
  expect(firstSentences.stop(['first-interview', 'task'], 1, 2, 0, 0)).toBe('');
});

it('two of two are both', () => {
  expect(firstSentences.stop(['task'], 2, 2, 0, 0)).toMatch(/^Both that ended after a first talk stopped at/);
  expect(firstSentences.stop(['task'], 3, 3, 0, 0)).toMatch(/^All 3 that ended/);
});

it('one that ended shows nothing of where they end', () =>
  expect(firstSentences.stop(['task'], 1, 1, 0, 0)).toBe(''));
