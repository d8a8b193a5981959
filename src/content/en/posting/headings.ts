/** Headings of postings, by what stands under them. */

import type { PostingWords } from '../../../domain/posting/requirements.js';
import { phrases } from '../text/lists.js';
import { any } from './phrases.js';

const REQUIREMENT_KINDS = phrases(`
  minimum, essential, basic, key, core, job, role, entry, eligibility, mandatory, employment,
  driver, skills?, candidate, position, appointment, selection`);
const DUTY_KINDS = phrases(`
  key, main, core, job, essential, primary, typical, principal, general, major, daily, your,
  essential job`);

export const headings: PostingWords['headings'] = [
  // The first that fits decides.
  { part: 'duty', says: any('(?:following|these) (?:tasks?|duties|responsibilities)') },
  // For years the one heading of LinkedIn over all requirements.
  { part: 'must', says: any('desired (?:experience|skills) (?:and|&) (?:experience|skills|expertise)') },
  {
    part: 'nice',
    says: any(
      ...phrases(`
        nice[- ]to[- ]haves?, desirables?, desired, pref+er+ed, we (?:would |also )?prefer, preferable,
        preferences?, bonus (?:points?|skills?), (?<=^)bonus(?=$), a plus, pluses, plus points,
        advantage(?:s|ous)?, assets?`),
      "(?:would|'d|it'd) be (?:amazing|awesome|brilliant|cool|fantastic|good|great|nice|helpful|useful|a bonus)",
      ...phrases(`
        extra credit, good to have, even better, optional, beneficial, you might also, it's great if,
        icing on the cake, additional (?:skills|qualifications|experience), stand out, we'd love`),
    ),
  },
  {
    part: 'other',
    says: any(
      ...phrases(`
        how to apply, apply, applying, application(?: process| notes?| procedure| deadline)?,
        required documents?, documents (?:required|needed), selection (?:checks?|process), interviews?,
        hiring process, recruitment process`),
      'about (?:us|the (?:company|team|organi[sz]ation|school|trust|charity|practice|employer))',
      ...phrases(`
        who we are, our (?:team|company|story|mission|values|culture), benefits?, perks?,
        what (?:we|the \\w+|you get|is on)(?: can| will)? offers?.*,
        what you('ll| will)? (?:get|receive|gain), in return, why (?:join|work|us|you), rewards?,
        compensation, salary, remuneration, (?:base )?pay, package,
        equal (?:employment )?opportunit(?:y|ies), diversity, eeo, inclusion, safeguarding(?: statement)?,
        (?<=^)(?:core |company )?values(?=$), working conditions.*, conditions of (?:service|employment),
        terms(?: and conditions)?, hours(?: of work)?, working (?:hours|pattern), schedule, location,
        contract(?: type)?, job type, closing date, start date, deadline, contacts?, reports? to,
        reporting to, further (?:details|information), more information, news.*, reviews?,
        visa sponsorship, kind of examination, learn more, privacy, disclaimer, the details,
        what's in it for you, we offer, evaluated on, unacceptable .*, disqualif.*, no comments?,
        post a comment`),
    ),
    only: true,
  },
  {
    part: 'must',
    says: any(
      `(?:${REQUIREMENT_KINDS.join(' |')} )*(?:requirements?|required)`,
      ...phrases(`
        essentials?, must[- ]haves?, musts?, mandatory, minimum, qualifications?, qualified,
        eligib(?:le|ility), (?:selection )?criteria`),
      'person(?:al)? (?:specification|profile|qualities|attributes)',
      ...phrases(`
        candidate (?:specification|profile), competenc(?:y|ies|e), skills?, experience, experienced,
        education, expertise, knowledge, abilities, attributes`),
      "what (?:you('ll| will)?|do you) (?:need|bring|have)(?: to succeed| with you)?.*",
      "what(?: is|'s) needed",
      "what (?:we're|we are) (?:looking for|after)",
      '(?:what )?we (?:ask|require|need|expect|want)(?: for| from| of)?(?: you)?',
      "who (?:we are|are we|we're) looking for",
      "(?:we are|we're) looking for (?:some(?:one|body)? )?(?:who|with)",
      ...phrases(`
        looking for someone (?:who|with), about you, a bit about you, who you are,
        (?:your|ideal|the) (?:profile|background|candidate|person)`),
      "you (?:might|may|will|'ll|would|could|are|'re) (?:be )?(?:an? )?(?:good |great |strong |perfect |ideal )*(?:fit|match|candidate|person|right)",
      ...phrases(`
        is (?:this |it )?you, this (?:job|role) is for you, you(?: will|'ll| should| must| need to)? have,
        you(?: will|'ll) need, to be (?:successful|considered), to succeed, you should,
        values and beliefs, the essentials`),
    ),
  },
  {
    part: 'duty',
    says: any(
      `(?:${DUTY_KINDS.join(' |')} )*(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|accountabilit(?:y|ies)|functions?|objectives?|deliverables|activities)`,
      ...phrases(`
        performance areas?.*, what you('ll| will)? (?:do|be doing|be be doing),
        what (?:you are|you're) going to do, day[- ]to[- ]day, a typical day`),
      '(?:job |main |role |post )?(?:purpose|summary|description|overview|profile)(?: of the (?:role|job|post))?',
      ...phrases(`
        the (?:role|job|opportunity|position|challenge|work),
        your (?:role|mission|challenge|job|impact|work), about the (?:role|job|position|opportunity),
        position (?:summary|details), you('ll| will) (?:be responsible|be doing|work on), kind of work,
        purpose, key performance, examples of work, job role, overview, summary, scope`),
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
