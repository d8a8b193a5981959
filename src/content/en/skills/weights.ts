/**
 * What a requirement and a line have in common weighs, as a logarithm of odds. Made by
 * `node bench/proof-weights.mjs FOLDER… --write` (logistic regression) from 1635 lines beside requirements.
 */

import type { TraitWeights } from '../../../domain/weights/weights.js';

export const likelyWeights: TraitWeights = {
  constant: -5.78,
  of: {
    share: 0.44,
    shownShare: 1.35,
    shownPart: 1.71,
    names: 0.32,
    begun: 1.17,
    rareConcept: 2.53,
    longestBy: 0.66,
    rareWord: 1.95,
    sameWords: 1.32,
    wordsStrength: 0.64,
    sameConcepts: 0.21,
    conceptStrength: 0.76,
    lineWords: -0.11,
    dated: -0.79,
    lineDegree: -0.89,
  },
};
