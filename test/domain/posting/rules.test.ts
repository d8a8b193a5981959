import { describe, expect, it } from 'vitest';
import { rules, wishes } from '../../../src/content/en/posting/rules.js';
import { applies, type Part, type Piece, ruleFor } from '../../../src/domain/posting/rules.js';

type Example = readonly [part: Part, form: Piece['form'], text: string];

/** For each rule, pieces that it decides and pieces that are left to another. */
const examples: Record<
  (typeof rules)[number]['id'],
  { readonly takes: readonly Example[]; readonly leaves: readonly Example[] }
> = {
  'no words': {
    takes: [
      ['must', 'entry', '12 / 24'],
      ['unknown', 'plain', 'a b'],
    ],
    leaves: [['must', 'entry', 'SQL']],
  },
  'an entry that leads into a list': {
    takes: [['must', 'entry', 'Tickets, all in date:']],
    leaves: [
      ['must', 'entry', 'Experience with the following looms:'],
      ['must', 'plain', 'Tickets, all in date:'],
    ],
  },
  'a sentence that leads into a list': {
    takes: [
      ['must', 'plain', 'Experience with the following looms:'],
      ['unknown', 'heading', 'You must have:'],
    ],
    leaves: [['must', 'plain', 'Looms: experience with two of them']],
  },
  'in brackets': {
    takes: [['must', 'entry', '(two winters are enough).']],
    leaves: [['must', 'entry', 'Two winters (more are welcome)']],
  },
  'offers and how to apply': {
    takes: [
      ['must', 'entry', 'Your CV must name three boats'],
      ['nice', 'entry', 'Annual leave at Easter'],
      ['unknown', 'plain', 'Whoever is shortlisted must have an hour to spare.'],
    ],
    leaves: [['must', 'entry', 'Leave to work in Malta']],
  },
  'a must-have among wishes': {
    takes: [
      ['nice', 'entry', 'Must own a wetsuit'],
      ['nice', 'plain', 'A wetsuit is required.'],
    ],
    leaves: [
      ['nice', 'entry', 'A wetsuit, which must be warm'],
      ['nice', 'entry', 'Should own a wetsuit, ideally'],
      ['must', 'entry', 'Must own a wetsuit'],
    ],
  },
  'a wish': {
    takes: [
      ['nice', 'entry', 'Welsh'],
      ['nice', 'plain', 'You will have sung in a choir.'],
    ],
    leaves: [['must', 'entry', 'Welsh']],
  },
  'about something else': {
    takes: [
      ['must', 'entry', 'These ovens take two years to learn'],
      ['unknown', 'plain', 'This position is required by law.'],
    ],
    leaves: [
      ['must', 'entry', 'As a baker you must have two aprons'],
      ['unknown', 'plain', 'We need to hear that you have a sound ear.'],
    ],
  },
  'a duty in prose among must-haves': {
    takes: [['must', 'plain', 'You will be responsible for the ovens.']],
    leaves: [
      ['must', 'entry', 'Was responsible for ovens'],
      ['must', 'plain', 'Able to be responsible for the ovens.'],
      ['must', 'plain', 'You will need two hands and be responsible for the ovens.'],
    ],
  },
  'an entry among must-haves': {
    takes: [['must', 'entry', 'Two winters on a snow plough']],
    leaves: [['must', 'plain', 'Two winters on a snow plough']],
  },
  'prose that asks among must-haves': {
    takes: [
      ['must', 'plain', 'Knives of our make are essential.'],
      ['must', 'plain', 'Willing to cycle to our second shop.'],
      ['must', 'plain', 'Knowing our region is a plus.'],
    ],
    leaves: [['must', 'plain', 'You know our region.']],
  },
  'a few words among must-haves': {
    takes: [
      ['must', 'plain', 'GRADE 12'],
      ['must', 'heading', 'Papers: a seaman’s book'],
    ],
    leaves: [['must', 'plain', 'You know our region.']],
  },
  'other prose among must-haves': {
    takes: [['must', 'plain', 'You know our region.']],
    leaves: [
      ['must', 'plain', 'You know the region.'],
      ['unknown', 'plain', 'You know our region.'],
    ],
  },
  'an entry that asks among duties': {
    takes: [
      ['duty', 'entry', 'Must have a boat'],
      ['duty', 'entry', 'Knowledge of tides'],
    ],
    leaves: [
      ['duty', 'entry', 'Must ensure that the locks close'],
      ['duty', 'entry', 'Able hands take the night watch'],
      ['duty', 'plain', 'Knowledge of tides'],
    ],
  },
  'another entry among duties': {
    takes: [
      ['duty', 'entry', 'Open the sluices'],
      ['duty', 'entry', 'Must ensure that the locks close'],
    ],
    leaves: [['unknown', 'entry', 'Open the sluices']],
  },
  'a duty': {
    takes: [
      ['unknown', 'plain', 'You will work with two bakers.'],
      ['unknown', 'entry', 'Responsibility for the cash'],
      ['other', 'entry', 'Will train the new crew, a plus for anybody with experience'],
    ],
    leaves: [
      ['unknown', 'plain', 'You will work with two bakers and need to be early.'],
      ['duty', 'entry', 'Responsibility for the cash'],
    ],
  },
  'an entry that wishes under another heading': {
    takes: [
      ['other', 'entry', 'Experience with goats preferred'],
      ['other', 'entry', 'Own goats and a certificate for them would be helpful'],
    ],
    leaves: [
      ['other', 'entry', 'Goats are welcome'],
      ['other', 'entry', 'Experience with goats'],
    ],
  },
  'another entry under another heading': {
    takes: [
      ['other', 'entry', 'Experience with goats'],
      ['other', 'entry', 'Goats are welcome'],
    ],
    leaves: [['other', 'plain', 'Goats are welcome']],
  },
  'an entry that asks': {
    takes: [
      ['unknown', 'entry', 'Must be awake at four'],
      ['unknown', 'entry', 'Hands that are steady are essential'],
    ],
    leaves: [
      ['unknown', 'entry', 'Two tides a day'],
      ['unknown', 'plain', 'Must be awake at four'],
    ],
  },
  'an entry that wishes': {
    takes: [['unknown', 'entry', 'Oyster knives of your own are a plus']],
    leaves: [
      ['unknown', 'entry', 'We would be helpful'],
      ['unknown', 'entry', 'Oyster knives are lent'],
    ],
  },
  'another entry': {
    takes: [
      ['unknown', 'entry', 'Two tides a day'],
      ['unknown', 'entry', 'We would be helpful'],
    ],
    leaves: [['unknown', 'plain', 'Two tides a day']],
  },
  'a sentence that asks': {
    takes: [
      ['unknown', 'plain', 'Whoever rows must be able to swim.'],
      ['duty', 'plain', 'A boat is essential.'],
      ['other', 'heading', 'Papers: a boat is essential'],
    ],
    leaves: [
      ['unknown', 'entry', 'A boat is essential.'],
      ['unknown', 'plain', 'A boat is waiting.'],
    ],
  },
  'a sentence that wishes': {
    takes: [
      ['unknown', 'plain', 'Experience with goats would be helpful.'],
      ['other', 'plain', 'Some knowledge of knots is a bonus.'],
    ],
    leaves: [['unknown', 'plain', 'Goats would be helpful.']],
  },
  'a sentence that starts by asking': {
    takes: [['unknown', 'plain', 'Willing to sleep on board.']],
    leaves: [
      ['duty', 'plain', 'Willing to sleep on board.'],
      ['unknown', 'plain', 'Sleeping on board is possible.'],
    ],
  },
};

const idFor = ([part, form, text]: Example): string | undefined => ruleFor(rules, { part, form, text })?.id;

describe.each(Object.entries(examples))('the rule "%s"', (id, { takes, leaves }) => {
  it.each(takes)('decides, under %s, the %s "%s"', (...example) => expect(idFor(example)).toBe(id));
  it.each(leaves)('leaves, under %s, the %s "%s"', (...example) => expect(idFor(example)).not.toBe(id));
});

it('what no rule takes asks for nothing', () => {
  expect(idFor(['unknown', 'plain', 'The boat is green.'])).toBeUndefined();
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
