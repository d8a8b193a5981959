import { describe, expect, it } from 'vitest';
import { kinds, plain } from '../../../src/content/en/posting/kinds.js';
import { pieceOf, type Rule, ruleFor } from '../../../src/domain/posting/rules.js';

const idFor = (example: string, rules: readonly Rule[] = kinds): string | undefined =>
  ruleFor(rules, pieceOf(example))?.id;

describe.each([kinds, plain].flatMap((rules) => rules.map((rule) => ({ ...rule, rules }))))(
  'the rule "$id"',
  ({ id, rules, examples: { takes, leaves } }) => {
    it.each(takes)('decides "%s"', (example) => expect(idFor(example, rules)).toBe(id));
    it.each(leaves)('leaves "%s"', (example) => expect(idFor(example, rules)).not.toBe(id));
  },
);

it('a rule has a name of its own, and examples of both kinds', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  for (const { examples } of kinds)
    expect([...examples.takes, ...examples.leaves].every((text) => pieceOf(text).text !== '')).toBe(true);
  expect(kinds.every(({ examples: { takes, leaves } }) => takes.length > 0 && leaves.length > 0)).toBe(true);
});

it('what no rule takes is a must-have', () => {
  expect(idFor('must - Two winters with goats')).toBeUndefined();
});
