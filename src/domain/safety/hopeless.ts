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
  let isSaid = false;
  // Most others have said something else by the end of their first clause.
  for (const clause of clausesOf(text.replace(/[’‘]/g, "'"), words.between)) {
    const rest = clause.replace(words.phrases, ' ');
    const says = rest !== clause;
    const left = rest.replace(words.filler, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (says ? left > BESIDE : left > APART && !words.condition.test(clause)) return false;
    isSaid ||= says;
  }
  return isSaid;
};

/** What `split` gives, one at a time. */
function* clausesOf(text: string, between: RegExp): Generator<string> {
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(between)) {
    yield text.slice(from, index).trim();
    from = index + sign.length;
  }
  yield text.slice(from).trim();
}
