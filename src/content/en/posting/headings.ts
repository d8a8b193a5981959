/** Headings of postings, by what stands under them. */

import type { PostingWords } from '../../../domain/posting/sections.js';
import { phrases } from '../text/lists.js';
import { any, either, start } from './phrases.js';

const REQUIREMENT_KINDS = phrases(`
  minimum, essential, basic, key, core, job, role, entry, eligibility, mandatory, employment,
  driver, skills?, candidate, position, appointment, selection`);
const DUTY_KINDS = phrases(`
  key, main, core, job, essential, primary, typical, principal, general, major, daily, your`);

export const headings: PostingWords['headings'] = [
  // The first that fits decides.
  {
    part: 'duty',
    says: any(
      '(?:following|these) (?:tasks?|duties|responsibilities)',
      'expected of you',
      'in your first',
      // Behind it stands what is done: "You will be required to:".
      '(?:required|need|needs|needed|expected|have|asked|responsible|role is|duties are|work is) (?:also )?to(?=\\W*$)',
    ),
  },
  {
    part: 'duty',
    says: any(
      `(?:${DUTY_KINDS.join(' |')} )*(?:dut(?:y|ies)|responsibilit(?:y|ies)|accountabilit(?:y|ies)|functions?)`,
      ...phrases(`
        what you('ll| will| would)? (?:do|be doing|be be doing|be working on|work on|be responsible for|own),
        what you (?:are|'re) going to do, day[- ]to[- ]day, (?:a )?(?:typical|normal) (?:day|week), your days?,
        how you('ll| will) (?:spend|make|help)`),
    ),
    unless: /\b(?:skills?|requirements?|qualifications?|experience|criteria|specification|you need|must)\b/i,
  },
  {
    part: 'must',
    says: any('(?:candidates?|applicants?|post-?holder|you) (?:\\p{L}+ )?must'),
    unless: /\bmust (?:submit|send|apply|attach|include|complete)\b/i,
  },
  // For years the one heading of LinkedIn over all requirements.
  { part: 'must', says: any('desired (?:experience|skills) (?:and|&) (?:experience|skills|expertise)') },
  {
    part: 'nice',
    says: any(
      ...phrases(`
        nice[- ]to[- ]haves?, desirables?, desired, pref+er+ed, we (?:would |also )?prefer, preferable, preferably,
        preferences?, bonus (?:points?|skills?), (?:all|an?|as) bonus, (?<=^)bonus(?:es)?(?=$), a plus, plus(?:es)?(?=$), plus points,
        advantage(?:s|ous)?, assets?, not (?:needed|required|essential|necessary), recommended, useful`),
      "(?:would|'d|it'd|will|might) (?:also )?(?:be (?:amazing|awesome|brilliant|cool|fantastic|good|great|lovely|nice|helpful|useful|ideal|a bonus)|help|make us happy)",
      ...phrases(`
        extra credit, extras, good to have, even better, optional, beneficial, you might also, it's great if,
        it (?:also )?helps if, icing on the cake, (?:put|set|move|push)s? you (?:ahead|apart|to the top), makes? you shine, additional (?:skills|qualifications|experience), stand out,
        we'd (?:like|love|smile), ideally, extra points, brownie points`),
    ),
    // The head of two columns, or of a list of both.
    unless:
      /(?<!not )\b(?:essential|required|must[ -]haves?)\b.*\b(?:desirable|desired|preferred|nice[ -]to)/i,
  },
  {
    part: 'other',
    says: any(
      ...phrases(`
        how to apply, apply, applying, applications?(?: process| notes?| procedures?| deadline)?, applicants must submit,
        required documents?, documents (?:required|needed), selection (?:checks?|process), interviews?,
        (?:hiring|recruitment|interview) process, next steps, process notes?, notes?(?=$)`),
      'about (?:us|the (?:company|team|organi[sz]ation|school|trust|charity|practice|employer|department|museum))',
      ...phrases(`
        who we are, our (?:team|company|story|mission|values|culture|people|offer), (?<!cost[ /-])benefits?, perks?,
        what (?:we|the \\w+|you get|is on)(?: can| will| do)? (?:offers?|gives?|brings?|do|believe).*,
        what do we (?:offer|give).*, what is not, what (?:do|does|can|will) (?:our|you|the) [\\p{L} ]*(?:get|gain|receive|expect from us).*,
        what you('ll| will)? (?:get|receive|gain|learn), in return, why (?:join|work|us|you), rewards?,
        compensation, salary(?: range)?, remuneration, (?:base )?pay(?: type| range)?, package,
        equal (?:employment )?opportunit(?:y|ies), diversity, eeo, inclusion, safeguarding(?: statement)?,
        (?<=^)(?:core |company )?values(?=$), (?:working|work) (?:conditions?|environment).*, conditions of (?:service|employment), (?<=^)conditions(?=$), how (?:we|the \\w+) (?:choose|chooses|select|selects|hire|hires|recruit|recruits),
        terms(?: and conditions)?, hours(?: of work)?, working (?:hours|pattern), schedule, location,
        contract(?: type)?, job (?:type|family|code), closing date, (?:start|close) date, deadline, contacts?, reports? to,
        reporting to, further (?:details|information), (?:more|additional) information, news.*, reviews?, facilities,
        visa sponsorship, kind of examination, learn more, privacy, disclaimer, the details, accommodations,
        what(?: is|'s) in it for (?:me|you), we offer, time off, leave(?=$), evaluated on, unacceptable .*, disqualif.*, no comments?, (?:privacy )?(?:statement|notice|policy),
        post a comment, classification, follow us, similar jobs`),
    ),
    unless: any('skills?', 'requirements?', 'qualifications?', 'criteria'),
  },
  {
    part: 'must',
    says: any(
      `(?:${REQUIREMENT_KINDS.join(' |')} )*(?:requirements?|required)`,
      ...phrases(`
        essentials?, must[- ]haves?, musts?, mandatory, minimum, qualifications?, qualified, credentials?,
        eligib(?:le|ility), (?:selection )?(?:criteria|criterion), keys? to (?:your )?success, prerequisites?, licen[cs]es?, certifications?, certificates?`),
      'person(?:al)? (?:specification|spec|profile|qualities|attributes|requirements?)',
      ...phrases(`
        candidate (?:specification|profile|requirements?), competenc(?:y|ies|e), skills?, experience, experienced,
        education, expertise, knowledge, abilities, attributes, languages(?: required)?, qualities, traits`),
      "what (?:you(?:'ll| will)?|do you|you would|you'd|you should) (?:need|bring|have|possess)(?: to succeed| with you)?.*",
      "what(?: is|'s) needed",
      'what we (?:check|ask|need|require|expect|seek|want)',
      "what (?:we're|we are|the \\p{L}+ is|are we) (?:looking for|after|seeking)",
      'what (?:do )?(?:we|they) (?:hope to find|look for|want|need|value|expect).*',
      '(?:what )?we (?:ask|require|need|expect|want|seek)(?: for| from| of)?(?: you)?',
      "who (?:we are|are we|we're|is the \\p{L}+) looking for",
      "(?:we are|we're) looking for (?:some(?:one|body)? )?(?:who|with)",
      "(?:we are|we're|is) looking for[\\p{L} ]*(?:who|with)?(?=$)",
      ...phrases(`
        (?:looking for|need) (?:someone|a person|people|somebody) (?:who|with), about you, a bit about you, who you are,
        (?:your|ideal|the|right|successful) (?:profile|background|candidate|applicant|person)`),
      "you(?: (?:might|may|will|would|could|are)|'ll|'re) (?:be )?(?:an? )?(?:good |great |strong |perfect |ideal |right )*(?:fit|match|candidate|person|right)",
      '(?:could|might|is) (?:this|it) be you',
      ...phrases(`
        is (?:this |it )?you, (?:this (?:job|role)|it) is for you, you(?: will|'ll| should| must| need to| would| may)?(?: already| also)? have,
        you(?: will|'ll)? need, you(?: are|'re)(?=$), to be (?:successful|considered), to succeed, you should, do you have,
        values and beliefs, the essentials, you (?:bring|must|can|know)`),
    ),
    // The name of the job: "Experienced Baker to join our shop!".
    unless: any('to join', '(?:privacy|cookies?)'),
  },
  {
    part: 'duty',
    says: any(
      '(?:job |main |role |post )?(?:tasks?|objectives?|deliverables|activities|purpose|summary|description|overview|profile)(?: of the (?:role|job|post))?',
      ...phrases(`
        performance areas?.*, what (?:does|do) [\\p{L} ]* do,
        the (?:role|job|opportunity|position|challenge|work),
        your (?:role|mission|challenge|job|impact|work), about the (?:role|job|position|opportunity),
        position (?:summary|details), you('ll| will) (?:be responsible|be doing|work on|be|do), kind of work,
        purpose, key performance, examples of work, job role, overview, summary, scope, will(?=$), you('ll| will)(?=$)`),
    ),
  },
  {
    part: 'other',
    says: any(
      ...phrases(`
        about [\\p{L}\\p{N} ]+, our [\\p{L}]+, bonus(?:es)?, employer, company, department, date.*,
        summary, title, job details`),
    ),
  },
];

/** Short lines that ask and are no headings: "Good communication skills", "Own car required". */
export const asksLikeTitle = either(
  start(
    ...phrases(`
      \\d+, good, strong, excellent, outstanding, sound, solid, great, proven, demonstrated, basic,
      previous, prior, advanced, working, general, high, clear, effective`),
    '(?:experience|knowledge|understanding|qualifications?|degree|skills?|competenc[ey]|education|expertise) (?:in|of|with|on|as|to|for)',
    ...phrases(`
      able, ability, must be, minimum (?:of )?\\d, driv\\p{L}+ licen[cs]e`),
  ),
  /^(?!.*\b(?:documents?|what|following|these|that|which|below)\b)(?:.*\p{L}{3} (?:is|are|will be|would be) (?:an? )?(?:required|essential|desirable|preferred|advantage|asset|plus|bonus)$|(?!.*\b(?:skills?|qualifications?|experience|education|languages?|knowledge|attributes|qualities|criteria|requirements?)\b).*\p{L}{3} (?:an? )?(?:required|essential|preferred|advantage|asset|plus|bonus)$)/iu,
);
