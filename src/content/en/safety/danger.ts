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
 */

import type { DangerPhrases } from '../../../domain/safety/danger.js';
import { endingLife } from './danger/ending-life.js';
import { farewellAndMeans } from './danger/farewell-and-means.js';
import { hurtByOthers } from './danger/hurt-by-others.js';
import { sayings } from './danger/sayings.js';
import { selfHarm } from './danger/self-harm.js';
import { spellings } from './danger/spellings.js';
import { threats } from './danger/threats.js';

export const dangerPhrases: DangerPhrases = {
  spellings,
  sayings,
  phrases: [...endingLife, ...farewellAndMeans, ...selfHarm, ...hurtByOthers, ...threats],
};

/** Only for the pause: where nothing was typed, there is nothing that could have been sent. */
const nothingSent =
  'Nobody has been alerted, and nothing was sent. What you wrote stays in your own journal.';

/** The pause. It names nothing about the person: they may have meant something else. */
export const pauseText = {
  before: `A short pause before you go on. You may have meant it another way. If you are in danger, or think of hurting yourself or somebody else, please talk to a person now. You do not have to find the right words.\n\n${nothingSent}`,
  question: 'How do you want to go on?',
  goOn: 'Go on with the questions',
  stop: 'Stop here; everything is saved',
  notMeant: "That isn't what I meant; go on, and don't ask again here",
} as const;
