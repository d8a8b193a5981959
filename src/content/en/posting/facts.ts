/** Labels of role, company, place and closing date in postings. */

import type { FactWords } from '../../../domain/posting/facts.js';
import { phrases } from '../text/lists.js';
import { any, start } from './phrases.js';

export const factWords: FactWords = {
  facts: [
    { fact: 'role', says: start('(?:job|post|position|role|vacancy) ?(?:title)?', 'title', 'post title') },
    {
      fact: 'company',
      says: start(
        ...phrases(`
          company(?: name)?, employer, organi[sz]ation, school, establishment, hiring organi[sz]ation,
          recruiter, trust`),
      ),
    },
    {
      fact: 'place',
      says: start(
        '(?:job |work |office )?location',
        'place(?: of work)?',
        'based(?: in| at)?',
        'workplace',
        'where',
      ),
    },
    {
      fact: 'closes',
      says: start(
        'clos(?:ing|es)(?: date)?(?: for [\\p{L} ]+)?(?: on)?',
        '(?:application )?deadline(?: for [\\p{L} ]+)?',
        'applications? (?:close|due|deadline)s?(?: on| by)?',
        'apply (?:by|before)',
        'closing date.*?',
        'expiry',
        'expires',
      ),
    },
  ],
  roleIn:
    /\b(?:(?:we are|we're|is|are) (?:currently |now )?(?:looking for|seeking|recruiting|hiring|looking to recruit)|vacancy for|position of) (?:an? |our (?:first |next )?|for an? )((?:[\p{Lu}][\p{L}/&-]*)(?: (?:[\p{Lu}][\p{L}/&-]*|of|and|in|for|\d+))*)/u,
  besideRole:
    /\s*[-–—|]\s+[^-–—|]*\b(?:remote|hybrid|opportunity|full[- ]time|part[- ]time|permanent|temporary|contract|apply now|jobs?)\b.*$/iu,
  noRole: any(
    ...phrases(`
      job openings?, job description, about us, current vacanc(?:y|ies), open positions?, careers?,
      vacanc(?:y|ies), requirements?, qualifications?, days remaining.*, join us, kind of work, home,
      position summary, your role, summary, welcome`),
  ),
};
