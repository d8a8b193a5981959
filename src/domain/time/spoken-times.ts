/** Times in words, written in figures: "at ten" is "at 10", "half past ten" is "at 10:30". */

import { twoDigits } from './days.js';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const HOUR = `\\d{1,2}|${HOURS.join('|')}`;
const PAST = new RegExp(
  String.raw`\b(?:at )?(?:a )?(half|quarter|twenty|ten|five)(?: (past|to)) (${HOUR})(?![\d:.])(?: ?o['’]? ?clock)?`,
  'gi',
);
/** In British English "half two" is half past two. */
const HALF = new RegExp(String.raw`\bhalf (?=(?:${HOUR})(?![\d:.]|\w))`, 'gi');
const IN_WORDS = HOURS.join('|');
const AT = new RegExp(String.raw`\bat (${IN_WORDS})\b`, 'gi');
const BEFORE_CLOCK = new RegExp(String.raw`\b(${IN_WORDS})(?= ?(?:o['’]? ?clock|[ap]\.?m)\b)`, 'gi');

const MINUTES: Readonly<Record<string, number>> = { half: 30, quarter: 15, twenty: 20, ten: 10, five: 5 };

const figure = (hour: string): number => HOURS.indexOf(hour.toLowerCase()) + 1 || Number(hour);

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
