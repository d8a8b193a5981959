/** All text for reading postings. */

import type { PostingWords } from '../../../domain/posting/requirements.js';
import { phrases } from '../text/lists.js';
import { factWords } from './facts.js';
import { headings } from './headings.js';
import { wish } from './patterns.js';
import { any, start } from './phrases.js';
import { rules, wishes } from './rules.js';

export const postingWords: PostingWords = {
  ...factWords,
  headings,
  rules,
  wish,
  wishes,
  asksInHeading: any('skills?', 'requirements?', 'qualifications?'),
  years: /\d\+? years/i,
  kind: /^(?:essential|desirable|required|preferred|must[- ]have|nice[- ]to[- ]have|mandatory|optional|e|d)$/i,
  tick: /^(?:yes|y|x|✓|✔|✅|☑|•|●|\*|\+)$/iu,
  asksLikeTitle: start(
    ...phrases(`
      \\d+, good, strong, excellent, outstanding, sound, solid, great, proven, demonstrated, basic,
      previous, prior, advanced, working, general, high, clear, effective`),
    '(?:experience|knowledge|understanding|qualifications?|degree|skills?|competenc[ey]|education|expertise) (?:in|of|with|on|as|to|for)',
    ...phrases(`
      able, ability, must be, minimum (?:of )?\\d, driv\\p{L}+ licen[cs]e`),
  ),
};
