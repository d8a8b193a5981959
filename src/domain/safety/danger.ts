/** Whether a text reads as if somebody may be in danger. Nothing is kept, counted or labelled. */

import { isOneSlip } from '../text/normalize.js';
import type { Weights } from '../weights/weights.js';
import { isHeavy } from './weight.js';

export interface DangerRow {
  /**
   * A regular expression over normal text: lower case, no apostrophes, one space between words, `¦` where a sentence
   * ends. It looks at one sentence, and at no more than sixty words.
   */
  readonly pattern: string;
  /** Words that stand in the same sentence, or must not. */
  readonly needs?: string;
  readonly not?: string;
  /** Examples that pause by this pattern. */
  readonly pauses: readonly string[];
  /** Examples that don't, though they come close to the pattern. */
  readonly leaves?: readonly string[];
}

export interface Spellings {
  /** As typed → what is meant, in normal text. */
  readonly exact: ReadonlyMap<string, string>;
  /** Long words that hardly another word is like: with one slip and the first letter right they are taken as meant. */
  readonly near: readonly string[];
}

export interface DangerPhrases {
  readonly spellings: Spellings;
  readonly phrases: readonly DangerRow[];
  /** Word → what counts for each word of its kind alike. */
  readonly kinds: ReadonlyMap<string, string>;
  /** For what no row foresees. */
  readonly weights: Weights;
}

/** A full stop inside a word is no end ("U.S.", "3.5"); three of them are a pause for breath, like a comma. */
const HARD = /[!?;:]+|\.(?=\s|$|["'’”)\]])/gu;
const SOFT = /\.{2,}|…|[\n,()"“”«»–—]| - /gu;

const LONG = 5;

const corrected = (word: string, { exact, near }: Spellings): string =>
  exact.get(word) ??
  (word.length < LONG || near.includes(word)
    ? word
    : (near.find((meant) => meant[0] === word[0] && isOneSlip(word, meant)) ?? word));

const normal = (text: string, soft: string, spellings: Spellings): string =>
  ` ¦ ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘‛ʼ′`´]/gu, '')
    .replace(SOFT, soft)
    .replace(HARD, ' ¦ ')
    .replace(/[^\p{L}\p{N}¦]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[\p{L}\p{N}]+/gu, (word) => corrected(word, spellings))
    .trim()} ¦ `;

/** Without `u`, a class such as `[^ ¦]` stays small, and is compiled several times as fast. */
const anyOf = (pattern: string): RegExp => new RegExp(` (?:${pattern})(?= )`);

const finder = ({ pattern, needs, not }: DangerRow): ((sentence: string) => boolean) => {
  const found = anyOf(pattern);
  const needed = needs === undefined ? null : anyOf(needs);
  const ruledOut = not === undefined ? null : anyOf(not);
  return (sentence) =>
    found.test(sentence) && (needed?.test(sentence) ?? true) && !(ruledOut?.test(sentence) ?? false);
};

const ready = new WeakMap<DangerRow, (sentence: string) => boolean>();

/** Made when a text is first looked at. */
const finds = (row: DangerRow, sentence: string): boolean => {
  const find = ready.get(row) ?? finder(row);
  ready.set(row, find);
  return find(sentence);
};

/** The engine makes code of a pattern in its first two uses, which takes longer than all later ones together. */
const NOTHING = ' ¦ a ¦ ';

/** Gets the patterns ready in steps of a few milliseconds, so that the first text is read as fast as any other. */
export function* warmUp(danger: DangerPhrases): Generator<void> {
  for (const row of danger.phrases) {
    finds(row, NOTHING);
    finds(row, NOTHING);
    yield;
  }
}

const WORDS = 60;

/** The sentences; long ones in parts that overlap, so that the time grows with the length only. */
const parts = (text: string): string[] =>
  text.split('¦').flatMap((sentence) => {
    const words = sentence.trim().split(' ');
    if (words.length <= WORDS) return [` ¦ ${words.join(' ')} ¦ `];
    return Array.from({ length: Math.ceil((2 * words.length) / WORDS) - 1 }, (_, part) => {
      const start = (part * WORDS) / 2;
      const end = start + WORDS;
      return `${start === 0 ? ' ¦' : ''} ${words.slice(start, end).join(' ')} ${end >= words.length ? '¦ ' : ''}`;
    });
  });

/**
 * Commas, dashes, dots and line breaks stand inside a sentence ("I want to… die") as well as between two ("I can't go
 * on, I'm so tired"): the rows try each reading. What is said twice is looked at once.
 *
 * @param text as typed, of any length.
 */
export const readsAsDanger = (text: string, danger: DangerPhrases, surer = 0): boolean =>
  isHeavy(plainOf(text, danger), danger.kinds, danger.weights, surer) ||
  sentencesOf(text, danger).some((sentence) => hasRow(sentence, danger));

/**
 * In normal text, for the weights: an end of a line ends a sentence, a comma doesn't.
 * @public to the bench, which makes the weights.
 */
export const plainOf = (text: string, { spellings }: DangerPhrases): string =>
  normal(text.replaceAll('\n', '.\n'), ' ', spellings);

/** In normal text; in both readings of its commas. */
export const sentencesOf = (text: string, { spellings }: DangerPhrases): readonly string[] => [
  ...new Set([' ', ' ¦ '].flatMap((soft) => parts(normal(text, soft, spellings)))),
];

/** Whether a row finds something in a sentence of `sentencesOf`. */
export const hasRow = (sentence: string, { phrases }: DangerPhrases): boolean =>
  phrases.some((row) => finds(row, sentence));
