/** "forklift licence, first aid": one line of a list that names several things. */

const WORDS_AT_MOST = 4;
/** What says how, when or why about the thing before it, or what became of it ("the budget one, I waffled"). */
const JOINING =
  /^(?:and|but|so|because|since|as|when|while|where|which|who|that|if|then|though|for|from|in|on|at|of|with|without|by|to|not|e\.?g|i\.?e|like|such|including|especially|even|only|just|mostly|really|always|never|still|too|yes|no|I|we|they|s?he|it (?:was|is|went|came|felt|got|took|didn))\b|^(\p{L}+) (?:by|after|to) \1$/iu;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** A word, or the number of a certificate such as "2391", but no year; the thousands of a sum follow their comma without a space. */
const NAMES_SOMETHING = /\p{L}|^(?!(?:19|20)\d\d$)\d{3,}$/u;

/** The things that a line names, each short; only the line itself where that is not plain. */
export const severalIn = (entry: string): readonly string[] => {
  const parts = entry
    .split(/[,;]\s+/)
    .flatMap((part, at, all) =>
      at > 0 && at === all.length - 1 ? part.replace(/^and\s+/i, '').split(/\s+and\s+/i) : [part],
    )
    .map((part) => part.trim().replace(/[.,;]$/, ''));
  const isPlain = parts.every(
    (part) =>
      NAMES_SOMETHING.test(part) &&
      wordsIn(part) <= WORDS_AT_MOST &&
      !JOINING.test(part) &&
      !/[.!?:"]/.test(part),
  );
  return parts.length > 1 && isPlain ? parts : [entry];
};
