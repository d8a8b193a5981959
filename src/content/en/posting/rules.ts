/** The rules that decide whether a piece of a posting asks for something, in order. */

import type { Rule, RuleCondition } from '../../../domain/posting/rules.js';
import { aboutElse, asksPlainly, duty, mandatory, must, neverAsked, startsAsking, wish } from './patterns.js';
import { either } from './phrases.js';

/** What a wish in prose has to be about. */
const qualification =
  /\b(?:experience|knowledge|skills?|background|degree|certificat\p{L}+|certifications?|someone|licen[cs]e|understanding|(?:would be|is|are) (?:a|an) (?:\p{L}+ )?(?:plus|bonus|asset|advantage))\b/iu;

export const rules = [
  { id: 'no words', unless: [/\p{L}{3}/u], gives: 'nothing' },
  {
    id: 'an entry that leads into a list',
    forms: ['entry'],
    says: [/:$/],
    unless: [startsAsking],
    gives: 'nothing',
  },
  { id: 'a sentence that leads into a list', forms: ['plain', 'heading'], says: [/:$/], gives: 'nothing' },
  { id: 'in brackets', says: [/^\(.*\)\.?$/], gives: 'nothing' },
  { id: 'offers and how to apply', says: [neverAsked], gives: 'nothing' },

  {
    id: 'a must-have among wishes',
    parts: ['nice'],
    says: [/^(?:must|should) |(?:is|are) (?:required|necessary|essential|mandatory)\.?$/i],
    unless: [wish],
    gives: 'must',
  },
  { id: 'a wish', parts: ['nice'], gives: 'nice' },

  { id: 'about something else', says: [aboutElse], unless: [asksPlainly], gives: 'nothing' },

  {
    id: 'a duty in prose among must-haves',
    parts: ['must'],
    forms: ['plain'],
    says: [duty],
    unless: [must, startsAsking],
    gives: 'nothing',
  },
  { id: 'an entry among must-haves', parts: ['must'], forms: ['entry'], gives: 'asked' },
  {
    id: 'prose that asks among must-haves',
    parts: ['must'],
    says: [either(either(must, startsAsking), wish)],
    gives: 'asked',
  },
  // "GRADE 12" on its own line asks; a sentence about the employer does not.
  {
    id: 'a few words among must-haves',
    parts: ['must'],
    unless: [/\b(?:we|our|us|will be|is a|are a|this (?:role|job|post))\b/i],
    gives: 'asked',
  },
  { id: 'other prose among must-haves', parts: ['must'], gives: 'nothing' },

  // "Must ensure …" and "Able to …" begin duties too.
  {
    id: 'an entry that asks among duties',
    parts: ['duty'],
    forms: ['entry'],
    says: [startsAsking],
    unless: [/^(?:must (?!have|be|hold|possess)|able)/i],
    gives: 'asked',
  },
  { id: 'another entry among duties', parts: ['duty'], forms: ['entry'], gives: 'nothing' },
  { id: 'a duty', says: [duty], unless: [asksPlainly], gives: 'nothing' },

  {
    id: 'an entry that wishes under another heading',
    parts: ['other'],
    forms: ['entry'],
    says: [wish, either(startsAsking, qualification)],
    gives: 'nice',
  },
  { id: 'another entry under another heading', parts: ['other'], forms: ['entry'], gives: 'nothing' },

  { id: 'an entry that asks', forms: ['entry'], says: [either(must, startsAsking)], gives: 'asked' },
  { id: 'an entry that wishes', forms: ['entry'], says: [wish], unless: [/^we\b/i], gives: 'asked' },
  { id: 'another entry', forms: ['entry'], gives: 'nothing' },

  { id: 'a sentence that asks', says: [must], gives: 'asked' },
  { id: 'a sentence that wishes', says: [wish, qualification], gives: 'asked' },
  { id: 'a sentence that starts by asking', parts: ['unknown'], says: [startsAsking], gives: 'asked' },
] as const satisfies readonly Rule[];

export const wishes: readonly RuleCondition[] = [
  { says: [wish], unless: [mandatory] },
  { says: [wish, /not required|n['’]t required|not essential/i] },
];
