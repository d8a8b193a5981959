/**
 * The danger patterns. What was decided, and why:
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
import { unpacked } from '../../../domain/weights/weights.js';
import { endingLife } from './danger/ending-life.js';
import { farewellAndMeans } from './danger/farewell-and-means.js';
import { hurtByOthers } from './danger/hurt-by-others.js';
import { hurting } from './danger/hurting.js';
import { kinds } from './danger/kinds.js';
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
  kinds,
  weights: unpacked(packed, CONSTANT),
};
