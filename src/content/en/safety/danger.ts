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
 * - Rows find what was foreseen; `words` weighs every sentence for what was not. A row that was wrong about somebody's
 *   plain words is unsure: it needs the weights beside it.
 */

import type { DangerPhrases } from '../../../domain/safety/danger.js';
import { coercion } from './danger/coercion.js';
import { cues } from './danger/cues.js';
import { endingLife } from './danger/ending-life.js';
import { farewellAndMeans } from './danger/farewell-and-means.js';
import { hurtByOthers } from './danger/hurt-by-others.js';
import { hurting } from './danger/hurting.js';
import { leaving } from './danger/leaving.js';
import { sayings } from './danger/sayings.js';
import { selfHarm } from './danger/self-harm.js';
import { spellings } from './danger/spellings.js';
import { threats } from './danger/threats.js';
import { UNSURE_ROW, words } from './danger/words.js';
import { AROUND, wordClasses } from './word-classes.js';

const phrases = [
  ...endingLife,
  ...leaving,
  ...farewellAndMeans,
  ...selfHarm,
  ...hurting,
  ...hurtByOthers,
  ...coercion,
  ...threats,
];

export const dangerPhrases: DangerPhrases = {
  spellings,
  sayings,
  phrases,
  // A row that was changed since its cues were made has none, and is tried on every sentence.
  cues: new Map(
    [...sayings, ...phrases].flatMap((row, at) => {
      const [length, ...lists] = (cues[at] ?? '').split('|');
      return Number(length) === row.pattern.length ? [[row, lists] as const] : [];
    }),
  ),
  weights: {
    classes: wordClasses,
    around: AROUND,
    weights: new Map(
      words.flatMap(([weight, features]) => features.split(' ').map((feature) => [feature, weight] as const)),
    ),
    unsureRow: UNSURE_ROW,
  },
};
