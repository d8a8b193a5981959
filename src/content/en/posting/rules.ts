/** The rules that decide whether a piece of a posting asks for something, in order, each with examples of its own. */

import type { Rule, RuleCondition } from '../../../domain/posting/rules.js';
import { neverAsks } from './never-asks.js';
import {
  aboutElse,
  asksPlainly,
  duty,
  inPart,
  mandatory,
  must,
  quality,
  startsAsking,
  tells,
  wish,
} from './patterns.js';
import { either } from './phrases.js';

/** "The cows are milked at five." */
const told = /^(?:the|this|that|these|those|it|there|they|all|when|if|in|as|at|please|for)\b.*\.$/i;

const asksSomehow = either(either(must, startsAsking), wish);
const aboutEmployer =
  /\b(?:we|our|us|will be|is a|are a|this (?:role|job|post|position)|applicants?|candidates?|applications?|interested)\b/i;

/** What a wish in prose has to be about. */
const qualification =
  /\b(?:experience|knowledge|skills?|background|degree|qualifications?|certificat\p{L}+|certifications?|someone|somebody|licen[cs]e|language|membership|level \d|nvq|understanding|(?:would be|is|are) (?:a|an) (?:\p{L}+ )?(?:plus|bonus|asset|advantage)|(?:bonus|extra) points? (?:for|if)|it helps if|(?:if|that) you)\b|^(?:\S+ ){1,8}(?<!\b(?:be|is|are) )(?:preferred|desirable|desired|helpful|beneficial|advantageous|an? (?:plus|advantage|asset|bonus))(?:,? but not (?:required|essential|necessary))?[.!]?$/iu;

export const rules = [
  ...neverAsks,
  {
    id: 'a must under nice to have',
    when: {
      parts: ['nice'],
      says: [/^(?:must|should) |(?:is|are) (?:required|necessary|essential|mandatory)\.?$/i],
      unless: [wish],
    },
    gives: 'must',
    examples: {
      takes: ['nice - Must own a wetsuit', 'nice . A wetsuit is required.'],
      leaves: [
        'nice - A wetsuit, which must be warm',
        'nice - Should own a wetsuit, ideally',
        'must - Must own a wetsuit',
      ],
    },
  },
  {
    id: 'an entry under nice to have',
    when: { parts: ['nice'], forms: ['entry'] },
    gives: 'nice',
    examples: { takes: ['nice - Welsh'], leaves: ['must - Welsh', 'nice . Welsh'] },
  },
  {
    id: 'prose that asks under nice to have',
    when: { parts: ['nice'], says: [asksSomehow], unless: [aboutElse] },
    gives: 'nice',
    examples: {
      takes: ['nice . You will have sung in a choir.', 'nice . Welsh is a plus.'],
      leaves: ['nice . Our choir is experienced.', 'unknown . You will have sung in a choir.'],
    },
  },
  {
    id: 'a few words under nice to have',
    when: { parts: ['nice'], unless: [aboutEmployer, /\.$/] },
    gives: 'nice',
    examples: {
      takes: ['nice . Two summers on a farm'],
      leaves: ['nice . Our farm has two cows', 'nice . The cows are milked at five.'],
    },
  },
  {
    id: 'other prose under nice to have',
    when: { parts: ['nice'] },
    gives: 'nothing',
    examples: { takes: ['nice . The cows are milked at five.'], leaves: ['nice . Two summers on a farm'] },
  },

  {
    id: 'about something else',
    when: { says: [aboutElse], unless: [asksPlainly] },
    gives: 'nothing',
    examples: {
      takes: ['must - These ovens take two years to learn', 'unknown . This position is required by law.'],
      leaves: [
        'must - As a baker you must have two aprons',
        'unknown . We need to hear that you have a sound ear.',
      ],
    },
  },

  {
    id: 'a duty in prose under what they ask for',
    when: { parts: ['must'], forms: ['plain'], says: [duty], unless: [must, startsAsking] },
    gives: 'nothing',
    examples: {
      takes: ['must . You will be responsible for the ovens.'],
      leaves: [
        'must - Was responsible for ovens',
        'must . Able to be responsible for the ovens.',
        'must . You will need two hands and be responsible for the ovens.',
      ],
    },
  },
  {
    id: 'an entry under what they ask for',
    when: { parts: ['must'], forms: ['entry'] },
    gives: 'asked',
    examples: {
      takes: ['must - Two winters on a snow plough'],
      leaves: ['must . Two winters on a snow plough'],
    },
  },
  {
    id: 'prose that asks under what they ask for',
    when: { parts: ['must'], says: [asksSomehow] },
    gives: 'asked',
    examples: {
      takes: [
        'must . Knives of our make are essential.',
        'must . Willing to cycle to our second shop.',
        'must . Knowing our region is a plus.',
      ],
      leaves: ['must . You know our region.'],
    },
  },
  // "GRADE 12" on its own line asks; a sentence about the employer does not.
  {
    id: 'a few words under what they ask for',
    when: { parts: ['must'], unless: [aboutEmployer, told] },
    gives: 'asked',
    examples: {
      takes: ['must . GRADE 12', "must # Papers: a seaman's book"],
      leaves: ['must . You know our region.'],
    },
  },
  {
    id: 'other prose under what they ask for',
    when: { parts: ['must'] },
    gives: 'nothing',
    examples: {
      takes: ['must . You know our region.'],
      leaves: ['must . You know the region.', 'unknown . You know our region.'],
    },
  },

  {
    id: 'an entry that asks under duties',
    when: {
      parts: ['duty'],
      forms: ['entry'],
      says: [either(startsAsking, quality)],
      // "Must ensure …" and "Able to …" begin duties too.
      unless: [/^(?:must (?!have|be|hold|possess|love|enjoy|like)|able|requires?)/i],
    },
    gives: 'asked',
    examples: {
      takes: [
        'duty - Must have a boat',
        'duty - A steady hand is required.',
        'duty - Knowledge of tides',
        "duty - Hold a valid seaman's licence",
      ],
      leaves: [
        'duty - Must ensure that the locks close',
        'duty - Able hands take the night watch',
        'duty . Knowledge of tides',
        'duty - Hold the rope',
      ],
    },
  },
  {
    id: 'another entry under duties',
    when: { parts: ['duty'], forms: ['entry'] },
    gives: 'nothing',
    examples: {
      takes: ['duty - Open the sluices', 'duty - Must ensure that the locks close'],
      leaves: ['unknown - Open the sluices'],
    },
  },
  {
    id: 'a duty',
    when: { says: [duty], unless: [asksPlainly] },
    gives: 'nothing',
    examples: {
      takes: [
        'unknown . You will work with two bakers.',
        'unknown - Responsibility for the cash',
        'other - Will train the new crew, a plus for anybody with experience',
      ],
      leaves: [
        'unknown . You will work with two bakers and need to be early.',
        'duty - Responsibility for the cash',
      ],
    },
  },

  {
    id: 'an entry that wishes under another heading',
    when: { parts: ['other'], forms: ['entry'], says: [wish, either(startsAsking, qualification)] },
    gives: 'nice',
    examples: {
      takes: [
        'other - Experience with goats preferred',
        'other - Own goats and a certificate for them would be helpful',
      ],
      leaves: ['other - Goats are welcome', 'other - Experience with goats'],
    },
  },
  {
    id: 'another entry under another heading',
    when: { parts: ['other'], forms: ['entry'] },
    gives: 'nothing',
    examples: {
      takes: ['other - Experience with goats', 'other - Goats are welcome'],
      leaves: ['other . Goats are welcome'],
    },
  },

  {
    id: 'an entry that asks',
    when: { forms: ['entry'], says: [either(either(must, startsAsking), quality)] },
    gives: 'asked',
    examples: {
      takes: [
        'unknown - Must be awake at four',
        'unknown - Hands that are steady are essential',
        'unknown - Be honest',
      ],
      leaves: ['unknown - Two tides a day', 'unknown . Must be awake at four'],
    },
  },
  {
    id: 'an entry that wishes',
    when: { forms: ['entry'], says: [wish], unless: [/^we\b/i] },
    gives: 'asked',
    examples: {
      takes: ['unknown - Oyster knives of your own are a plus'],
      leaves: ['unknown - We would be helpful', 'unknown - Oyster knives are lent'],
    },
  },
  {
    id: 'another entry',
    when: { forms: ['entry'] },
    gives: 'nothing',
    examples: {
      takes: ['unknown - Two tides a day', 'unknown - We would be helpful'],
      leaves: ['unknown . Two tides a day'],
    },
  },

  {
    id: 'a sentence that asks',
    when: { says: [must] },
    gives: 'asked',
    examples: {
      takes: [
        'unknown . Whoever rows must be able to swim.',
        'duty . A boat is essential.',
        'other # Papers: a boat is essential',
      ],
      leaves: ['unknown - A boat is essential.', 'unknown . A boat is waiting.'],
    },
  },
  {
    id: 'a sentence that wishes',
    when: { says: [wish, qualification] },
    gives: 'asked',
    examples: {
      takes: [
        'unknown . Experience with goats would be helpful.',
        'other . Some knowledge of knots is a bonus.',
      ],
      leaves: ['unknown . Goats would be helpful.'],
    },
  },
  {
    id: 'a sentence that starts by asking',
    when: { parts: ['unknown'], says: [startsAsking], unless: [tells] },
    gives: 'asked',
    examples: {
      takes: ['unknown . Willing to sleep on board.'],
      leaves: [
        'duty . Willing to sleep on board.',
        'unknown . Sleeping on board is possible.',
        'unknown . Training is paid for by the harbour.',
      ],
    },
  },
] as const satisfies readonly Rule[];

export const wishes: readonly RuleCondition[] = [
  { says: [wish], unless: [mandatory, inPart] },
  { says: [wish, /not (?:required|essential|needed)|n['’]t required/i], unless: [/\bis essential that\b/i] },
];
