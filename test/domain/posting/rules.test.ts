import { describe, expect, it } from 'vitest';
import { rules, wishes } from '../../../src/content/en/posting/rules.js';
import { applies, type Piece, pieceOf, ruleFor } from '../../../src/domain/posting/rules.js';

const idFor = (example: string): string | undefined => ruleFor(rules, pieceOf(example))?.id;

describe.each(rules)('the rule "$id"', ({ id, examples: { takes, leaves } }) => {
  it.each(takes)('decides "%s"', (example) => expect(idFor(example)).toBe(id));
  it.each(leaves)('leaves "%s"', (example) => expect(idFor(example)).not.toBe(id));
});

it('a rule has a name of its own, and examples of both kinds', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { examples } of rules)
    expect([...examples.takes, ...examples.leaves].every((text) => pieceOf(text).text !== '')).toBe(true);
  expect(rules.every(({ examples: { takes, leaves } }) => takes.length > 0 && leaves.length > 0)).toBe(true);
});

it('what no rule takes asks for nothing', () => {
  expect(idFor('unknown . The boat is green.')).toBeUndefined();
});

describe('a piece that asks is a wish', () => {
  it.each([
    ['Experience with goats preferred', true],
    ['Goats are essential, a herd is a plus', false],
    ['Minimum of two goats, ideally three', false],
    ['A herd is not required but helpful; goats are a must', true],
    ['Two winters with goats', false],
  ])('%s: %s', (text, wished) => {
    const piece: Piece = { part: 'must', form: 'entry', text };
    expect(wishes.some((wish) => applies(wish, piece))).toBe(wished);
  });
});
