/** How years of experience are asked for, and how a CV says from when to when. */

import type { YearWords } from '../../../domain/skills/years.js';

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NAME = `(?:${MONTHS.join('|')})[a-z]{0,6}`;
const day = (end: boolean): string => {
  const group = (name: string): string => (end ? `end${name[0]?.toUpperCase()}${name.slice(1)}` : name);
  return (
    `(?:(?<${group('month')}>${NAME})\\.?,?\\s{0,3}|(?:\\d{1,2}[/.])?(?<${group('number')}>\\d{1,2})[/.])?` +
    `(?<${group('year')}>(?:19|20)\\d\\d|['’][012]\\d)(?:-(?<${group('iso')}>\\d\\d)(?:-\\d\\d)?)?(?!\\d)`
  );
};

export const yearWords: YearWords = {
  asked: new RegExp(
    `(?<!\\b(?:last|past|previous|next|age|aged|age at least)\\s)(?<![\\p{L}\\d.,])(?:(?<digits>\\d{1,2})|(?<word>${NUMBERS.join('|')}))` +
      "(?:\\s?(?:-|–|to)\\s?\\d{1,2})?\\s?\\+?\\s?(?:\\(\\d{1,2}\\)\\s?)?(?:or more\\s|full\\s)?(?:years?|yrs?)\\b(?![’']?\\s(?:old|of age))",
    'iu',
  ),
  stated: new RegExp(
    `(?<!\\b(?:last|past|in|every|after|within|aged?)\\s)(?<![\\p{L}\\d.,])(?:(?<digits>\\d{1,2})|(?<word>${NUMBERS.join('|')}))` +
      "(?:\\s\\(\\d{1,2}\\))?\\s?\\+?\\s?(?:full\\s)?(?:years?|yrs?)\\b[’']?(?=(?:\\s[\\p{L}-]+){0,4}\\s(?:experience|working)\\b|\\s(?:of|in|as|on)\\b|[,.;]|$)",
    'iu',
  ),
  anyWork: /\bpost[- ]?(?:registration|qualif\w{1,8}|apprentice\w{0,4}|admission|trade|graduate)\b/i,
  leads:
    /\b(?:manag\w+|supervis\w+|lead(?!\s(?:gen|to))\w*|leadership|head|chief|director|owner|principal|foreman|foreperson|captain|coordinator|co-ordinator|executive|chef|partner|president|in charge)\b/i,
  numbers: NUMBERS,
  span: new RegExp(
    `(?<![\\p{L}\\d])${day(false)}\\s{0,3}(?:-|–|—|to\\b|until\\b|till\\b)\\s{0,3}` +
      `(?:${day(true)}|(?:now|present|current|currently|today|date|ongoing)\\b)`,
    'giu',
  ),
  months: MONTHS,
  reason: (years, jobs) =>
    jobs === 0
      ? `it says ${years} years`
      : jobs === 1
        ? `about ${years} years, by its dates`
        : `about ${years} years, by the dates of ${jobs} jobs`,
};
