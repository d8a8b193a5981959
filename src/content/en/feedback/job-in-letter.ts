/** How an employer's letter says which job it is about. */

import type { JobReading } from '../../../domain/feedback/job-in-letter.js';
import { factWords } from '../posting/facts.js';

const JOB = '(?:role|position|post|job|vacancy)';
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:,? (?:(?:of|and|for|the|&) )?\p{Lu}[\p{L}\p{N}&'’-]*){0,4}`;
const TITLE = String.raw`[\p{L}&/'’-]+(?: [\p{L}&/'’-]+){0,5}?`;
const EMPLOYER = `(?:,? (?:here )?(?:at|with) (?:the )?(?<company>${NAME}))`;

export const jobReading: JobReading = {
  says: [
    new RegExp(
      String.raw`\b(?:for|about|regarding|re:?|in) (?:the|our|an?|your application for the) (?<role>${TITLE}) ${JOB}\b(?: \([^)]*\))?${EMPLOYER}?`,
      'u',
    ),
    new RegExp(String.raw`\b${JOB} of (?<role>${NAME}|${TITLE}(?= (?:at|with)\b|[.,]|$))${EMPLOYER}?`, 'u'),
    new RegExp(String.raw`\binterest in (?:working (?:for|at|with)|joining) (?<company>${NAME})`, 'u'),
    new RegExp(
      String.raw`^(?:[Rr]e:|[Ss]ubject:)? ?(?<role>${NAME})(?: (?:[-–—]|at) (?<company>${NAME}))?(?: \([^)]*\))?$`,
      'u',
    ),
    new RegExp(String.raw`^(?:[Rr]e:|[Ss]ubject:)? ?(?<role>${NAME}) \(?(?:[Oo]ur )?[Rr]ef\b`, 'u'),
  ],
  job: factWords.job,
  organisation: factWords.organisation,
};
