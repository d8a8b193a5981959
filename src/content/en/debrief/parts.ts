/** The text of questions that are asked in several short steps, and how a gap is written down and read. */

import type { ReadGap } from '../../../domain/debrief/question.js';

/** By where the line goes. */
const SORT_CHOICES = [
  { value: 'feedback-keep', label: 'They liked it: keep it' },
  { value: 'feedback-use', label: 'Work on it' },
  { value: 'feedback-test', label: 'Try it once' },
  { value: 'feedback-leave', label: 'Let it go' },
] as const;

const GAP_CHOICES = [
  { value: 'learn', label: 'Learn it' },
  { value: 'reframe', label: 'Show something close to it' },
  { value: 'say', label: "Be open that I don't have it" },
] as const;

const counted = (text: string, at: number, of: number): string =>
  of === 1 ? text : `${text} (${at + 1} of ${of})`;

export const partsText = {
  said: (at: number, of: number) => counted('They said', at, of),
  sort: 'What will you do with this?',
  sortChoices: SORT_CHOICES,
  need: (at: number, of: number) => counted('They wanted', at, of),
  gap: (at: number, of: number) => counted("You don't have this yet", at, of),
  gapQuestion: 'What will you do about it?',
  gapChoices: GAP_CHOICES,
  smaller: 'What would make that step smaller?',
  smallerLabel: 'A smaller step',
  smallerHint: "Change it until you think you'll do it. Or keep it as it is.",
} as const;

const WORDS = 'learn|reframe|show(?: something close)?|say(?: so)?(?: plainly)?|be open';

/** "learn: basic SQL", "basic SQL - say so plainly"; the first edition wrote "reframe" and "say so plainly". */
const GAP = new RegExp(
  String.raw`^(${WORDS})(?:\s*:\s*|\s+[-–—]\s+)|(?:\s*:\s*|\s+[-–—]\s+|\s*\(\s*)(${WORDS})(?:\s+(?:(?:to|about|that i don['’]t have)\s+)?it)?\)?$`,
  'i',
);

/** "Epic, never seen it, will say so": decided in the person's own words. */
const DECIDED =
  /\b(?:i['’]ll |i will |will |would )?(?:just )?(?:be(?:ing)? (?:honest|open|upfront|straight)(?: about (?:it|that|this))?|say so|admit it|not pretend|don['’]?t pretend)[.!)]*$/i;

const TASKS = { l: 'learn', r: 'reframe', sh: 'reframe', sa: 'say', b: 'say' } as const;

export const readGap: ReadGap = (entry) => {
  const [, first, last] = GAP.exec(entry) ?? [];
  const word = (first ?? last ?? '').toLowerCase();
  const what = entry.replace(GAP, '').trim();
  const [, task] = Object.entries(TASKS).find(([begins]) => word.startsWith(begins)) ?? [];
  if (task !== undefined && what !== '') return { task, what };
  const lacked = entry.slice(0, Math.max(0, entry.search(DECIDED))).trim();
  return lacked === ''
    ? { task: 'gap', what: entry }
    : { task: 'say', what: lacked.replace(/[,;:(–—-]$/, '').trim() };
};

const WRITTEN = { learn: 'learn: ', reframe: 'show something close: ', say: 'be open: ' } as const;

/** As `readGap` reads it. @param task as chosen; anything else leaves the entry bare. */
export const gapEntry = (task: string, what: string): string =>
  `${Object.entries(WRITTEN).find(([known]) => known === task)?.[1] ?? ''}${what}`;
