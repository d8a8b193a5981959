/** Words of days and times in English: months, weekdays, numbers, and what is made of them in a typed text. */

import { isOneSlip } from '../text/normalize.js';
import { twoDigits } from './days.js';

/** Numbers in words, from zero on. */
export const COUNTS: readonly string[] =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(
  ' ',
);

/** For a regular expression, ignoring case. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

export const WEEKDAY =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)';

const starts = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());

/** 1 to 12, of a word that `MONTH` matches. */
export const monthNumber = (word: string): number => starts(MONTHS, word) + 1;

/** 0 to 6, Sunday first, of a word that `WEEKDAY` matches. */
export const weekdayNumber = (word: string): number => starts(WEEKDAYS, word);

const LONG_WORDS = [...MONTHS, ...WEEKDAYS, 'Yesterday', 'Tomorrow']
  .map((name) => name.toLowerCase())
  .filter((name) => name.length > 5);

/** With slips of one letter set right, where only one word can be meant: "tomorow", "thrusday". */
export const spelledRight = (text: string): string =>
  text.replace(/\p{L}{5,}/gu, (word) => {
    const lower = word.toLowerCase();
    if (LONG_WORDS.includes(lower)) return word;
    const near = LONG_WORDS.filter((name) => isOneSlip(lower, name));
    return near.length === 1 ? (near[0] ?? word) : word;
  });

const IN_WORDS = COUNTS.slice(1).join('|');
const HOUR = `\\d{1,2}|${IN_WORDS}`;
const PAST = new RegExp(
  String.raw`\b(?:at )?(?:a )?(half|quarter|twenty|ten|five)(?: (past|to)) (${HOUR})(?![\d:.])(?: ?o['’]? ?clock)?`,
  'gi',
);
/** In British English "half two" is half past two. */
const HALF = new RegExp(String.raw`\bhalf (?=(?:${HOUR})(?![\d:.]|\w))`, 'gi');
const AT = new RegExp(String.raw`\bat (${IN_WORDS})\b`, 'gi');
const BEFORE_CLOCK = new RegExp(String.raw`\b(${IN_WORDS})(?= ?(?:o['’]? ?clock|[ap]\.?m)\b)`, 'gi');

const MINUTES: Readonly<Record<string, number>> = { half: 30, quarter: 15, twenty: 20, ten: 10, five: 5 };

const figure = (hour: string): number => Math.max(COUNTS.indexOf(hour.toLowerCase()), 0) || Number(hour);

export const timesInFigures = (text: string): string =>
  text
    .replace(HALF, 'half past ')
    .replace(PAST, (typed, part: string, way: string, word: string) => {
      const minutes = MINUTES[part.toLowerCase()] ?? 0;
      const hour = figure(word);
      if (hour < 1 || hour > 12) return typed;
      if (way.toLowerCase() === 'past') return `at ${hour}:${twoDigits(minutes)}`;
      return `at ${hour === 1 ? 12 : hour - 1}:${60 - minutes}`;
    })
    .replace(BEFORE_CLOCK, (_, word: string) => String(figure(word)))
    .replace(AT, (_, word: string) => `at ${figure(word)}`)
    .replace(/\bo['’]? clock\b/gi, "o'clock");
