/** How adverts say what to bring to an interview, and what will be asked for there. */

import type { DayWords } from '../../../domain/interview/on-the-day.js';
import { capitalised } from '../../../domain/text/printable.js';

/** What people "bring" to a job, and never in a bag. */
const NOT_A_THING =
  /\bbring\w*\s+(?:together|about|out|in\b|back|up\b|on\b|us\b|them\b|it\b|people|clients?|customers|value|change|home|to (?:the|this|our|life|market|bear)|(?:\p{L}+[, ]+(?:and )?){0,4}(?:passion|energy|enthusiasm|experience|ideas?|expertise|skills?|attitude|perspectives?|commitment|sense of|approach|knowledge|curiosity|creativity|self|selves|best|drive|flair|background|mindset|joy|humou?r|years))/iu;

const BEFORE_HEAD = String.raw`(?:\b(?:an?|the|one|two|three|short|\d+[ -](?:min\w*|hours?))\s+)?(?:(?!(?:an?|the|by|with|and|or|plus|for|of|to|in|on|including|run|do|give|complete|take|sit)\b)[\p{L}\d'’-]+\s+(?:and (?=\p{L}+ (?:tests?|exercises?)\b))?){0,4}`;
const HEADS = String.raw`(?:presentations?|exercises?|tests?|demonstrations?|role[- ]?plays?|case stud(?:y|ies)|trial (?:shifts?|days?|lessons?)|work trials?|micro-?teach\w*|practicals?(?=\s*[:(,])|auditions?|assessments?(?! (?:cent(?:re|er)|day))|(?:sample|mock) lessons?)`;

/** Asked of those who apply, and not of those who come. */
const TO_APPLY =
  /\b(?:cover(?:ing)? letters?|cvs?|r[ée]sum[ée]s?|apply\w*|application|supporting statement|referees?|references)\b/i;

/** A test that nobody prepares for. */
const NO_TASK =
  /\b(?:drugs?|alcohol|medical|health|hearing|eye|skin|covid|vaccin\w+|background|pre-?employment|fitness|polygraph|needs|risk|impact|user|unit|software) (?:and \w+ )?(?:tests?|assessments?|exercises?)\b/i;

/** What an employer gives to those who come, and nobody has to be ready for. */
const NOT_TO_DO =
  /\b(?:offers?|feedback|answers?|decisions?|results?|outcome|links?|calls?|e-?mails?|confirmation|details|directions|tours?|lunch|coffee|access|contracts?|uniforms?|training|chance|opportunity|date|time|days?|month)\b(?! (?:before|beforehand))/i;

const readyFor = (what: string): string => {
  const text = /^(?:A|\p{Lu}\p{Ll}+)\b/u.test(what)
    ? `${what.charAt(0).toLowerCase()}${what.slice(1)}`
    : what;
  return `Be ready for: ${text.replace(/^([\p{L} -]{3,20}):(?= )/u, '$1 –')}${/\b(?:above|below)\b/.test(text) ? ' (see the advert)' : ''}`;
};

export const dayWords: DayWords = {
  heading:
    /\b(?:interviews?|selection|how we (?:hire|recruit|choose)|(?:hiring|recruitment) process|the assessment|assessment (?:day|process)|what happens next|next steps|on the day|how it works|short-?list\w*|the process)\b/i,
  toBring: /\b(?:to|please|must) bring\b/i,
  isTalk:
    /\b(?:interviews?|discussions?|talks?|chats?|calls?|conversations?|panel|registration|screening|offers?|results?|welcome|tour)\b/i,
  frames: { bring: (what) => (/^bring\b/i.test(what) ? what : `Bring: ${what}`), ready: readyFor },
  otherHeading:
    /\b(?:how to apply|appl(?:y|ication|ying)|benefits|about us|duties|responsibilities|requirements|what we offer|notices?)\b/i,
  ofDay:
    /\b(?:(?:at|to|for|in|the|your|an?|personal) interview\b|interviews?,? (?:with|will|are|is|take|on)\b|short-?listed|(?:all|those|successful|selected) (?:candidates|applicants) (?:will|must|should|are)|candidates (?:must|should|will|are)|assessment (?:day|centre|center)|selection day|on the day\b|(?:we['’]ll|we will|you['’]ll|you will) (?:also )?(?:be asked (?:to|for)|ask you to))/i,
  beyond:
    /(?:[;,]? (?:and |or )?\(?(?:ii|b|2)\) |,? (?:follows?|will be held|will take place|takes? place|is part of|are part of|(?:is|are) held)\b|, (?:failing which|otherwise|or (?:you|they) (?:will|may))\b).*$/i,
  pointsBack: /\b(?:for|of|to|under) each(?:[,;.]|$)|\b(?:of|for|about) (?:these|them)\b/i,
  call: { video: /\b(?:video|zoom|teams|webcam)\b/i, phone: /\b(?:phone|telephone|call)\b/i },
  atHome: /\b(?:online|remotely)\b/i,
  rows: [
    {
      says: /(?:\b(?:please(?: also)?|remember to|ask you to) |^(?=bring:))(?<what>bring\b.+)/i,
      unless: NOT_A_THING,
      frame: capitalised,
      when: 'day-before',
      anywhere: true,
    },
    {
      says: /\b(?<what>(?:carry|come with):? (?:\p{L}+ ){0,3}(?:originals?|documents?|certificates|cvs?|r[ée]sum[ée]s?|photo\p{L}*|passport|portfolio)\b.*)/iu,
      frame: (what) => what.replace(/^(?:carry|come with):?/i, 'Bring'),
      when: 'day-before',
      anywhere: true,
    },
    {
      says: /\b(?:welcome to|(?:you|candidates) (?:can|may)(?: also)?) (?<what>bring\b.+)/i,
      unless: NOT_A_THING,
      frame: (what) => `You can ${what}`,
      when: 'day-before',
    },
    { says: /(?<what>\bbring\b.+)/i, unless: NOT_A_THING, frame: capitalised, when: 'day-before' },
    {
      says: /(?:\b(?:please|should|shall|must|to|and) |^)(?<what>(?:wear|dress|come in (?:\p{L}+ )?(?:dress|clothes|clothing|wear|attire))\b.+)/iu,
      frame: capitalised,
      when: 'day-before',
    },
    {
      says: /\bplease (?:also )?(?<what>(?:prepare|think of|have ready)\b.+)/i,
      unless: TO_APPLY,
      frame: capitalised,
      when: 'this-week',
      anywhere: true,
    },
    {
      says: /(?<what>\b(?:prepare|think of) (?:an?|one|two|three|\d+|the|some|your|for)\b.+)/i,
      unless: TO_APPLY,
      frame: capitalised,
      when: 'this-week',
    },
    {
      says: new RegExp(`(?<what>${BEFORE_HEAD}\\b${HEADS}\\b.*)`, 'iu'),
      unless: NO_TASK,
      frame: readyFor,
      when: 'this-week',
    },
    {
      says: /\bwe(?:['’]ll| will) (?:also )?(?:give|send|show|hand|set) (?:you|everyone|candidates) (?<what>(?:an?|one|two|three|some|the) .+)/i,
      unless: NOT_TO_DO,
      frame: readyFor,
      when: 'this-week',
    },
    {
      says: /\b(?:you(?:['’]ll| will)|candidates (?:are|will)|candidate is) (?:also )?(?:be )?asked for (?<what>.+)/i,
      unless: TO_APPLY,
      frame: readyFor,
      when: 'this-week',
    },
  ],
};
