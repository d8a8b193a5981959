/**
 * Whether words read as if somebody may be in danger. Few, careful phrases: pausing where it was not needed costs a
 * moment, and one choice says so; a missed one costs more. Nothing is kept, counted or labelled.
 */

export interface DangerPhrases {
  /** Sayings that are taken out first; patterns over normal text, as `phrases` are. */
  readonly sayings: readonly string[];
  /**
   * Patterns over normal text: lower case, no apostrophes, one space between words, `¦` where a sentence ends.
   * Regular expressions without open-ended repeats, so that any text is read in linear time.
   */
  readonly phrases: readonly string[];
}

/** A full stop inside a word is no end: "U.S.", "3.5". Three of them are a pause for breath, as a comma is. */
const HARD = /[!?;:]+|\.(?=\s|$|["'’”)\]])/gu;
const SOFT = /\.{2,}|…|[\n,()"“”«»–—]| - /gu;

/** Lower case, without apostrophes and accents, words with one space between them, `¦` where a sentence begins or ends. */
const normal = (text: string, soft: string): string =>
  ` ¦ ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘‛ʼ′`´]/gu, '')
    .replace(SOFT, soft)
    .replace(HARD, ' ¦ ')
    .replace(/[^\p{L}\p{N}¦]+/gu, ' ')
    .trim()} ¦ `;

const compile = (patterns: readonly string[]): RegExp => new RegExp(` (?:${patterns.join('|')})(?= )`, 'gu');

const compiled = new WeakMap<DangerPhrases, { readonly sayings: RegExp; readonly phrases: RegExp }>();

/**
 * Commas, dashes, dots and line breaks stand inside a sentence ("I want to… die") as well as between two ("I can't go
 * on, I'm so tired"): each reading is tried.
 *
 * @param text as typed, of any length; the time grows with the length.
 */
export const readsAsDanger = (text: string, danger: DangerPhrases): boolean => {
  const found = compiled.get(danger) ?? {
    sayings: compile(danger.sayings),
    phrases: compile(danger.phrases),
  };
  compiled.set(danger, found);
  return [' ', ' ¦ '].some((soft) => {
    const left = normal(text, soft).replace(found.sayings, ' ¤ ').replace(/ +/g, ' ');
    found.phrases.lastIndex = 0;
    return found.phrases.test(left);
  });
};
