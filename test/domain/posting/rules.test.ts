import { describe, expect, it } from 'vitest';
import { kinds, notAsked, plainly } from '../../../src/content/en/posting/kinds.js';
import { pieceOf, ruleFor } from '../../../src/domain/posting/rules.js';

const idFor = (example: string): string | undefined => ruleFor(kinds, pieceOf(example))?.id;

describe.each(kinds)('the rule "$id"', ({ id, examples: { takes, leaves } }) => {
  it.each(takes)('decides "%s"', (example) => expect(idFor(example)).toBe(id));
  it.each(leaves)('leaves "%s"', (example) => expect(idFor(example)).not.toBe(id));
});

it.each([
  [true, 'So knowledge of the tides is also crucial.'],
  [true, 'A taste for old maps will be appreciated.'],
  [true, 'It is mandatory to be a native of the island.'],
  [true, 'It is ideal if you speak Welsh, but this is not essential.'],
  [true, 'We are seeking a keeper who is calm and tidy.'],
  [true, 'The senior baker will be a warm team player.'],
  [true, 'Ideally you will be used to storms.'],
  [false, 'The guest experience is vital to us.'],
  [false, 'No experience is essential.'],
  [false, 'Our skills are essential to the town.'],
  [false, 'It is essential that you send your CV.'],
  [false, 'We are looking for a keeper who is ready to start.'],
  [false, 'The senior baker will be a part of the team.'],
  [false, 'Ideally you write to us by Friday.'],
])('that it is plainly asked is %s of "%s"', (asked, text) =>
  expect(plainly.test(text) && !notAsked.test(text)).toBe(asked),
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
