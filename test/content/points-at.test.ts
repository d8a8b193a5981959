/** A question that says "it" or "that" of an earlier answer names it, so that it is read aloud again. */

import { expect, it } from 'vitest';
import { script } from '../../src/content/en/index.js';

const pointing = script.questions.filter(
  ({ text, builtOn }) => builtOn && /\bthat (?:thought|step)\b|does it feel/.test(text),
);

it.each(pointing.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  expect(question.builtOn).toContain(question.pointsAt);
});

it('there are such questions, and the feedback is the employer’s', () => {
  expect(pointing.map(({ id }) => id)).toEqual(['belief', 'fairer', 'belief-after', 'confidence']);
  expect(script.questions.filter(({ theirs }) => theirs).map(({ id }) => id)).toEqual(['feedback-said']);
});
