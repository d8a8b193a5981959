/** The rules that come first: what asks for nothing, wherever it stands. */

import type { Rule } from '../../../domain/posting/rules.js';
import { applying, asksIf, furniture, must, neverAsked, notAsked, startsAsking, tells } from './patterns.js';

const stillWished =
  /\b(?:but|pref\p{L}+|desir\p{L}+|advantag\p{L}+|useful|helpful|welcome|plus|bonus|ideal\p{L}*|essential that|must)\b/iu;

const asksOfPaper = /^(?:must|should|available|able)\b|@|\bapply\b/i;

export const neverAsks = [
  {
    id: 'no words',
    when: { unless: [/\p{L}{3}/u] },
    gives: 'nothing',
    examples: { takes: ['must - 12 / 24', 'unknown . a b'], leaves: ['must - SQL'] },
  },
  {
    id: 'buttons and links of a page',
    when: { says: [furniture] },
    gives: 'nothing',
    examples: {
      takes: ['must . Apply now', 'nice . Follow us', 'must . https://example.org/jobs/7 2/3'],
      leaves: ['must - Apply paint evenly', 'must - Sign language'],
    },
  },
  {
    id: 'an entry that leads into a list',
    when: { forms: ['entry'], says: [/:$/], unless: [startsAsking] },
    gives: 'nothing',
    examples: {
      takes: ['must - Tickets, all in date:'],
      leaves: ['must - Experience with the following looms:', 'must . Tickets, all in date:'],
    },
  },
  {
    id: 'a sentence that leads into a list',
    when: { forms: ['plain', 'heading'], says: [/:$/] },
    gives: 'nothing',
    examples: {
      takes: ['must . Experience with the following looms:', 'unknown # You must have:'],
      leaves: ['must . Looms: experience with two of them'],
    },
  },
  {
    id: 'in brackets',
    when: { says: [/^(?:\([^()]*\)\.?|\[[^[\]]*\])$/] },
    gives: 'nothing',
    examples: {
      takes: ['must - (two winters are enough).', 'must - [to follow]'],
      leaves: ['must - Two winters (more are welcome)'],
    },
  },
  {
    id: 'an answer to "if you have"',
    when: { forms: ['plain'], says: [asksIf] },
    gives: 'asked',
    examples: {
      takes: ['unknown . If you have sailed before and own a boat, we would love to hear from you.'],
      leaves: [
        'unknown . If you have a question, we would like to hear from you.',
        'unknown . If you are interested, please apply.',
        'must - If you have a boat, please apply.',
      ],
    },
  },
  {
    id: 'what is not asked',
    when: { says: [notAsked], unless: [stillWished] },
    gives: 'nothing',
    examples: {
      takes: [
        'unknown . Experience at sea is not essential as we train you.',
        'must . A boat is not a requirement.',
      ],
      leaves: [
        'must - A boat is desirable but not essential',
        'must . A boat is not required, but it is essential that you can swim.',
      ],
    },
  },
  {
    id: 'a question',
    when: { forms: ['plain'], parts: ['must', 'nice'], says: [/\?$/], unless: [must, startsAsking] },
    gives: 'nothing',
    examples: {
      takes: ['must . Not sure of the tides?'],
      leaves: ['must - Sea legs?', 'must . Experience at sea?', 'unknown . Not sure of the tides?'],
    },
  },
  {
    id: 'an entry that starts by asking under what they ask for',
    when: { parts: ['must'], forms: ['entry'], says: [startsAsking], unless: [tells, asksOfPaper] },
    gives: 'asked',
    examples: {
      takes: ['must - Ability to run a pension scheme'],
      leaves: ['must - Pension', 'unknown - Ability to run a pension scheme'],
    },
  },
  {
    id: 'offers and how to apply',
    when: { says: [neverAsked] },
    gives: 'nothing',
    examples: {
      takes: [
        'must - Your CV must name three boats',
        'nice - Annual leave at Easter',
        'unknown . Whoever is shortlisted must have an hour to spare.',
      ],
      leaves: ['must - Leave to work in Malta'],
    },
  },
  {
    id: 'what becomes of applications',
    when: {
      forms: ['plain'],
      says: [applying],
      unless: [/\bonly (?:applicants|candidates)\b.{3,200}\bconsidered/i],
    },
    gives: 'nothing',
    examples: {
      takes: [
        'must . Applicants are urged to apply early and must have a form.',
        'unknown . Candidates may be tested, which is essential.',
        'nice . Review of applications begins in May.',
      ],
      leaves: [
        'must - Applicants are urged to own a boat',
        'unknown . Only applicants with a boat will be considered.',
        'must . Candidates must own a boat.',
      ],
    },
  },
] as const satisfies readonly Rule[];
