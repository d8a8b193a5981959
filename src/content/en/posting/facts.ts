/** Labels of role, company, place and closing date in postings. */

import type { FactWords } from '../../../domain/posting/facts.js';
import { phrases } from '../text/lists.js';
import { any, start } from './phrases.js';

/** Up to six words with capitals, of which small ones may stand between. */
const NAME =
  "(\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:(?: (?:of|the|and|&|for))? \\p{Lu}[\\p{L}\\p{N}&'’-]*|){0,5}(?: (?:Limited|Ltd|Inc|plc|LLC))?)";
const named = (before: string, after = ''): RegExp => new RegExp(`${before}${NAME}${after}`, 'u');

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
        '(?:job |work |office )?location(?: of (?:the )?(?:post|job|role|work))?',
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
        'applications? (?:(?:are|is) )?(?:close|due|deadline|required|invited)s?(?: on| by)?(?: cob)?',
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
    /\s*[-–—|]\s+[^-–—|]*\b(?:remote|hybrid|opportunity|full[- ]time|part[- ]time|permanent|temporary|contract|apply now|jobs?)\b.*$|\s+job description$/iu,
  noRole: any(
    ...phrases(`
      job openings?, job description, about us, current vacanc(?:y|ies), open positions?, careers?,
      vacanc(?:y|ies), requirements?, qualifications?, days remaining.*, join us, kind of work, home,
      position summary, your role, summary, welcome, work (?:for|with) us, working (?:at|for|with),
      job advert(?:isement)?, (?:position|post|job) available`),
  ),
  companyIn: [
    named('\\b(?:[Jj]oin (?:our|the) (?:[\\p{L}-]+ )?team (?:at|of) )', '(?![\\p{L}\\p{N}])'),
    named('^At ', ',? we(?![\\p{L}])'),
    named(
      '(?:©|[Cc]opyright)\\s?(?:©\\s?)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,? )?',
      '(?=[.,|]|$| [-–|]| [Aa]ll [Rr]ights)',
    ),
    named(
      '^(?:[Tt]he )?',
      '(?: \\([A-Z]{2,8}\\))? (?:exists to|is (?:looking for|seeking|recruiting|hiring|looking to (?:recruit|appoint)))',
    ),
  ],
  fields: {
    role: ['position', 'jobtitle', 'job_title', 'job-title', 'role', 'title'],
    company: ['hiringorganization', 'company', 'organization', 'organisation', 'employer'],
    place: ['addresslocality', 'location', 'city'],
    closes: ['validthrough', 'closes', 'closing', 'closing_date', 'deadline', 'expires', 'expiry'],
  },
};
