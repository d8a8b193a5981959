import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/content/en/posting/kinds.js';
import { pieceOf, ruleFor } from '../../../src/domain/posting/rules.js';

const idFor = (example: string): string | undefined => ruleFor(kinds, pieceOf(example))?.id;

describe.each(kinds)('the rule "$id"', ({ id, examples: { takes, leaves } }) => {
  it.each(takes)('decides "%s"', (example) => expect(idFor(example)).toBe(id));
  it.each(leaves)('leaves "%s"', (example) => expect(idFor(example)).not.toBe(id));
});

it('a rule has a name of its own, and examples of both kinds', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  for (const { examples } of kinds)
    expect([...examples.takes, ...examples.leaves].every((text) => pieceOf(text).text !== '')).toBe(true);
  expect(kinds.every(({ examples: { takes, leaves } }) => takes.length > 0 && leaves.length > 0)).toBe(true);
});

it('what no rule takes is a must-have', () => {
  expect(idFor('must - Two winters with goats')).toBeUndefined();
});
