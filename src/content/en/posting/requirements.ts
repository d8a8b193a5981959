/** All text for reading postings. */

import type { PostingWords } from '../../../domain/posting/sections.js';
import { unpacked } from '../../../domain/weights/weights.js';
import * as factWeights from './fact-weights.js';
import { factWords } from './facts.js';
import { asksLikeTitle, headings } from './headings.js';
import { kinds, notAsked, plainly, wish } from './kinds.js';
import { CONSTANT, packed } from './weights.js';

export const postingWords: PostingWords = {
  ...factWords,
  factWeights: unpacked(factWeights.packed, factWeights.CONSTANT),
  headings,
  kinds,
  plainly,
  notAsked,
  weights: unpacked(packed, CONSTANT),
  labels:
    /(?<=^|[.;!?]\s{1,3})((?:(?:minimum|required|preferred|desired|basic|essential|desirable) (?:qualifications?|requirements?|skills|experience|criteria))(?=\s+(?!(?:desirable|preferred|include|in|of|with|for|are|is|and|or|will|should|must|you)\b)\p{L})|(?:(?:key|main|job|minimum|essential|preferred) )?(?:responsibilities|duties|requirements|qualifications|skills|benefits)(?=:\s*\S)):?\s*/gimu,
  wish,
  asides:
    /;\s+|,\s+(?:and )?(?=(?:(?:good|some|basic|previous|prior|any) )?(?:knowledge|experience|familiarity|training)\b[^,;]{0,80} (?:is|are|would be) (?:an? (?:\p{L}+ )?(?:plus|bonus|asset|advantage)|preferred|desirable|desired|advantageous|beneficial)\b)/iu,
  leads:
    /\b(?:(?:criteri\p{L}+|requirements|qualifications|skills|competenc\p{L}+)(?: listed| set out)? below|following (?:criteria|requirements|qualifications|skills|competenc\p{L}+))\b/iu,
  equal:
    /^\W*(?:(?:we are |is )?an? )?(?:EOE|EEO|equal (?:employment )?opportunit(?:y|ies) employer)\b[^.\p{Ll}]*(?:\.\s*|$)/iu,
  runOn:
    /(?<=\p{Ll}) (?=(?:The|Our) (?:right|ideal|successful) (?:candidate|person|applicant) |You (?:will|must|should|have|are) |Ideally )|(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll}+ )/u,
  years: /\d\+? years\b.{0,80}\bexperience/i,
  head: /^(?:criteri(?:a|on)|factors?|areas?|attributes?|(?:method of )?assessment|assessed by|how assessed|measured by|evidence)$/i,
  tick: /^(?:yes|y|x|✓|✔|✅|☑|•|●|\*|\+)$/iu,
  asksLikeTitle,
  boilerplate:
    /^(?:(?:clerical )?(?:grade [IVX]+|(?:band|pay (?:grade|band|scale)) (?:[IVX]+|\d+))(?: (?:or )?equivalent)?\W*$|(?:possess |have )?the requisite knowledge and ability\b|no (?:[\p{L}-]+ ){1,5}(?:required|needed|necessary)\.?$|(?:[\p{L} ]{3,40}: )?none\.?$|\(\*)|\bbelow\W*$|\bnever asks? (?:\p{L}+ )?(?:candidates|applicants|you) (?:for|to) |^[^.:]{3,60} [-–—|] (?:fully )?(?:remote|hybrid|on-?site)\b(?: \([^)]*\))?$/iu,
};
