/**
 * Whether words read as if somebody may be in danger. Few, careful phrases: pausing where it was not needed costs a
 * moment, and one choice says so; a missed one costs more. Nothing is kept, counted or labelled.
 */

export interface DangerPhrases {
  /** Sayings that are taken out first; patterns over normal text, as `phrases` are. */
  readonly sayings: readonly string[];
  /**
   * Patterns over normal text: lower case, no apostrophes, one space between words, `|` (written `¦`) where a
   * sentence ends. Regular expressions without open-ended repeats, so that any text is read in linear time.
   */
  readonly phrases: readonly string[];
}

/** Lower case, without apostrophes and accents, words with one space between them, `¦` where a sentence ends. */
const normal = (text: string, lineEnds: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/\n/g, lineEnds)
    .replace(/[.!?;:…]+/g, ' ¦ ')
    .replace(/[^\p{L}\p{N}¦]+/gu, ' ')
    .trim()} ¦ `;

const compile = (patterns: readonly string[]): RegExp => new RegExp(` (?:${patterns.join('|')})(?= )`, 'gu');

const compiled = new WeakMap<DangerPhrases, { readonly sayings: RegExp; readonly phrases: RegExp }>();

/** Line breaks inside a sentence and line breaks between sentences both occur: each reading is tried. */
export const readsAsDanger = (text: string, danger: DangerPhrases): boolean => {
  const found = compiled.get(danger) ?? {
    sayings: compile(danger.sayings),
    phrases: compile(danger.phrases),
  };
  compiled.set(danger, found);
  return [' ', ' ¦ '].some((lineEnds) => {
    const left = normal(text, lineEnds).replace(found.sayings, ' ¤ ').replace(/ +/g, ' ');
    found.phrases.lastIndex = 0;
    return found.phrases.test(left);
  });
};
