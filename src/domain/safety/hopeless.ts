/** Whether a text only says that there is no hope. That is no danger and no step: it is quoted nowhere as one. */

export interface HopelessWords {
  /** Every one of the phrases has one of these; quick, for most texts have none. */
  readonly cue: RegExp;
  /** Words that say so, anywhere in a clause; global. */
  readonly phrases: RegExp;
  /** Between clauses; global. */
  readonly between: RegExp;
  /** A clause that only says when or why. */
  readonly condition: RegExp;
  /** Words that add nothing; global. */
  readonly filler: RegExp;
}

/** Words beside such a phrase in its own clause, and in another clause: with more, the text says something. */
const BESIDE = 1;
const APART = 1;

export const isHopeless = (text: string, words: HopelessWords): boolean => {
  if (!words.cue.test(text)) return false;
  const clauses = text
    .replace(/[’‘]/g, "'")
    .split(words.between)
    .map((clause) => clause.trim());
  const counted = clauses.map((clause) => {
    const rest = clause.replace(words.phrases, ' ');
    const left = rest.replace(words.filler, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return { says: rest !== clause, left, isCondition: words.condition.test(clause) };
  });
  return (
    counted.some(({ says }) => says) &&
    counted.every(({ says, left, isCondition }) => (says ? left <= BESIDE : isCondition || left <= APART))
  );
};
