/** Whether a text reads as if somebody may be in danger. Nothing is kept, counted or labelled. */

export interface DangerRow {
  /**
   * A regular expression over normal text: lower case, no apostrophes, one space between words, `¦` where a sentence
   * ends. Without open-ended repeats, so that any text is read in linear time. A list is joined as it stands.
   */
  readonly pattern: string | readonly string[];
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

const sourceOf = ({ pattern }: DangerRow): string => [pattern].flat().join('');
const compile = (source: string, flags: string): RegExp => new RegExp(` (?:${source})(?= )`, flags);

const compiled = new WeakMap<
  DangerPhrases,
  { readonly sayings: RegExp; readonly phrases: readonly RegExp[] }
>();

/**
 * Commas, dashes, dots and line breaks stand inside a sentence ("I want to… die") as well as between two ("I can't go
 * on, I'm so tired"): each reading is tried.
 *
 * @param text as typed, of any length; the time grows with the length.
 */
export const readsAsDanger = (text: string, danger: DangerPhrases): boolean => {
  const found = compiled.get(danger) ?? {
    sayings: compile(danger.sayings.map(sourceOf).join('|'), 'gu'),
    // Each on its own: one expression of all of them takes eight times as long.
    phrases: danger.phrases.map((row) => compile(sourceOf(row), 'u')),
  };
  compiled.set(danger, found);
  return [' ', ' ¦ '].some((soft) => {
    const left = normal(text, soft, danger.spellings).replace(found.sayings, ' ¤ ').replace(/ +/g, ' ');
    return found.phrases.some((phrase) => phrase.test(left));
  });
};
