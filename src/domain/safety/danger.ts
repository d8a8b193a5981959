/** Whether a text reads as if somebody may be in danger. Nothing is kept, counted or labelled. */

import { memoized } from '../text/memoized.js';
import { aroundIn, type Weights, weightOf } from './weight.js';

export interface DangerRow {
  /**
   * A regular expression over normal text: lower case, no apostrophes, one space between words, `¦` where a sentence
   * ends. It looks at one sentence, and at no more than sixty words.
   */
  readonly pattern: string;
  /** Words that stand in the same sentence, or must not. */
  readonly needs?: string;
  readonly not?: string;
  /** Has been wrong about somebody's plain words: it pauses only where the weights speak for danger as well. */
  readonly unsure?: true;
  /** Examples that pause: by this pattern, or although this saying is near. */
  readonly pauses?: readonly string[];
  /** Examples that don't, though they come close to the pattern or hold the saying. */
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
  /** Taken out of the text before it is looked at. */
  readonly sayings: readonly DangerRow[];
  readonly phrases: readonly DangerRow[];
  /**
   * Lists of words with a space between them. What a row finds has a word out of each of its lists, or one that begins
   * with it; a row without any list is tried on every sentence.
   */
  readonly cues: ReadonlyMap<DangerRow, readonly string[]>;
  /** For what no row foresees. */
  readonly weights: Weights;
}

/** A full stop inside a word is no end ("U.S.", "3.5"); three of them are a pause for breath, like a comma. */
const HARD = /[!?;:]+|\.(?=\s|$|["'’”)\]])/gu;
const SOFT = /\.{2,}|…|[\n,()"“”«»–—]| - /gu;

/** One letter wrong, missing, too many, or two that changed places. */
const isOneSlip = (typed: string, meant: string): boolean => {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [left, right] = [typed.slice(start), meant.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left === right.slice(1) ||
    left.slice(1) === right ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
};

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

/** Making a pattern ready takes milliseconds, looking for its cues next to nothing: most rows are never made. */
const rowsFor = (
  rows: readonly DangerRow[],
  cues: DangerPhrases['cues'],
): ((text: string) => readonly DangerRow[]) => {
  const byCue = new Map<string, (readonly [row: DangerRow, list: number])[]>();
  const lists = new Map(rows.map((row) => [row, cues.get(row) ?? []]));
  for (const [row, ofRow] of lists)
    for (const [list, words] of ofRow.entries())
      for (const word of words.split(' ')) byCue.set(word, [...(byCue.get(word) ?? []), [row, list]]);
  const longest = Math.max(...[...byCue.keys()].map(({ length }) => length));
  return (text) => {
    const found = new Map<DangerRow, Set<number>>();
    for (const word of new Set(text.split(' ')))
      for (let end = Math.min(word.length, longest); end > 0; end--)
        for (const [row, list] of byCue.get(word.slice(0, end)) ?? [])
          found.set(row, (found.get(row) ?? new Set()).add(list));
    return rows.filter((row) => (found.get(row)?.size ?? 0) === lists.get(row)?.length);
  };
};

interface Finders {
  readonly withoutSayings: (text: string) => string;
  readonly rows: (sentence: string) => readonly DangerRow[];
  readonly finds: (row: DangerRow, sentence: string) => boolean;
}

const ready = new WeakMap<DangerPhrases, Finders>();

/** Made when a text is first looked at. */
const findersOf = (danger: DangerPhrases): Finders => {
  const found = ready.get(danger) ?? finders(danger);
  ready.set(danger, found);
  return found;
};

const finders = ({ sayings, phrases, cues }: DangerPhrases): Finders => {
  const sayingsFor = rowsFor(sayings, cues);
  const patternOf = memoized((saying: string) => new RegExp(anyOf(saying), 'g'));
  const finderOf = new Map<DangerRow, (sentence: string) => boolean>();
  return {
    withoutSayings: (text) => {
      const near = sayingsFor(text);
      return near.length === 0
        ? text
        : text.replace(patternOf(near.map(({ pattern }) => pattern).join('|')), ' ¤ ').replace(/ +/g, ' ');
    },
    rows: rowsFor(phrases, cues),
    finds: (row, sentence) => {
      const find = finderOf.get(row) ?? finder(row);
      finderOf.set(row, find);
      return find(sentence);
    },
  };
};

/** The engine makes code of a pattern in its first two uses, which takes longer than all later ones together. */
const NOTHING = ' ¦ a ¦ ';

/** Gets the patterns ready in steps of a few milliseconds, so that the first text is read as fast as any other. */
export function* warmUp(danger: DangerPhrases): Generator<void> {
  const { finds } = findersOf(danger);
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
 * The weights count as danger from here.
 * @public to the bench, which makes the weights.
 */
export const HEAVY = 90;

/**
 * Commas, dashes, dots and line breaks stand inside a sentence ("I want to… die") as well as between two ("I can't go
 * on, I'm so tired"): each reading is tried. What is said twice is looked at once.
 *
 * @param text as typed, of any length.
 */
export const readsAsDanger = (text: string, danger: DangerPhrases): boolean => {
  const sentences = sentencesOf(text, danger);
  const about = aroundIn(sentences, danger.weights);
  return sentences.some((sentence) => {
    const found = rowsIn(sentence, danger);
    if (found.some(({ unsure }) => !unsure)) return true;
    const weight = weightOf(sentence, about, danger.weights);
    return weight + (found.length > 0 ? danger.weights.unsureRow : 0) >= HEAVY;
  });
};

/** In normal text, without sayings; in both readings of its commas. */
export const sentencesOf = (text: string, danger: DangerPhrases): readonly string[] => {
  const { withoutSayings } = findersOf(danger);
  const read = (soft: string) => parts(withoutSayings(normal(text, soft, danger.spellings)));
  return [...new Set([' ', ' ¦ '].flatMap(read))];
};

/** The rows that find something in a sentence of `sentencesOf`. */
export const rowsIn = (sentence: string, danger: DangerPhrases): readonly DangerRow[] => {
  const { rows, finds } = findersOf(danger);
  return rows(sentence).filter((row) => finds(row, sentence));
};
