/**
 * The danger patterns, and the text of the pause. What was decided, and why:
 * - The person, or somebody near who may be in danger now. "My uncle killed himself" is grief, "a caller who is
 *   suicidal" is somebody's work, a question's or a title's words are others'.
 * - "I don't want to kill myself" and "I would never hurt myself" pause too: the thought was there.
 *   "I don't want to hurt them" does not: about other people it is said of feelings.
 * - A saying never hides words that could be meant. "I'm killing myself for this job" is left alone, "I want to kill
 *   myself over this" is not. Hyperbole with a verb of wanting ("I want to die", "I want to kill my boss") pauses.
 * - Of what many people say in a temper ("I could kill him", "she'll kill me") nothing pauses unless somebody is said
 *   to have threatened it.
 * - Rows find the plainest of it; `words` weighs every text for what no row foresees.
 */

import type { DangerPhrases } from '../../../domain/safety/danger.js';
import { unpacked } from '../../../domain/safety/weight.js';
import { endingLife } from './danger/ending-life.js';
import { farewellAndMeans } from './danger/farewell-and-means.js';
import { hurtByOthers } from './danger/hurt-by-others.js';
import { hurting } from './danger/hurting.js';
import { leaving } from './danger/leaving.js';
import { selfHarm } from './danger/self-harm.js';
import { spellings } from './danger/spellings.js';
import { threats } from './danger/threats.js';
import { CONSTANT, packed } from './danger/words.js';

export const dangerPhrases: DangerPhrases = {
  spellings,
  phrases: [
    ...endingLife,
    ...leaving,
    ...farewellAndMeans,
    ...selfHarm,
    ...hurting,
    ...hurtByOthers,
    ...threats,
  ],
  weights: unpacked(packed, CONSTANT),
};

/** The pause. It says nothing about the person: they may have meant something else. Short: all of it stays in sight. */
export const pauseText = {
  before:
    "Let's stop for a moment. I may have read this wrong.\nIf you're thinking about suicide or self-harm, please talk to someone now. Also if you might hurt someone, or if someone hurts or abuses you.",
  noOneTold: 'No one has been told.',
  question: 'What would you like to do?',
  stop: 'Stop here for now. Everything is saved',
  notMeant: "That isn't what I meant, carry on",
  goOn: 'Carry on',
  /** The last words after a stop. */
  stopped:
    "Everything is saved. You don't have to finish this. To talk to someone, at any time: rejection-coach help-now",
  /** Where nothing can be asked. */
  moreHelp: 'More people to talk to: rejection-coach help-now',
  /** Where it was said before that it wasn't meant. */
  keptApart:
    "This answer stays between you and this journal. I won't use it anywhere. To talk to someone, at any time: rejection-coach help-now",
  back: "Good to see you. You don't have to finish this. If you'd like to talk to someone first:",
  backQuestion: 'What would you like to do?',
  leave: 'Leave it for now',
  backGoOn: 'Carry on',
  /** In a list, in the place of the answer. */
  inList: 'written, and kept for you only',
} as const;

/** The numbers in the pause: one row each, without sources. */
export const pauseHelp = {
  guessed: (country: string) => `Your country, as a guess: ${country}.`,
  line: (name: string, reach: string, hours?: string) => `${name}: ${reach}${hours ? `, ${hours}` : ''}.`,
  abuse: (name: string, reach: string) => `${name}: ${reach}.`,
  anywhere: 'Free lines in your country: findahelpline.com',
  /** Where the country is not known, and nothing is guessed; a test holds the numbers to the lines themselves. */
  unknown: 'UK and Ireland: call 116 123. US and Canada: call 988. Anywhere else: findahelpline.com',
  emergency: (number: string) => `In danger right now: call ${number}.`,
  localEmergency: 'In danger right now: call your local emergency number.',
} as const;
