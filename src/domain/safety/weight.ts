/** How much the words of a text speak for danger: for what no row foresees. */

import { placeOf, type Weights } from '../weights/weights.js';

const STEM = 5;
const STRETCH = 60;
/**
 * The places of what is counted, each once: words, their beginnings and kinds, and two and three beginnings beside each
 * other, two with a kind too. `¦` counts as a word.
 * @public to the bench, which makes the weights.
 */
export const featuresOf = (
  words: readonly string[],
  kinds: ReadonlyMap<string, string>,
): ReadonlySet<number> => {
  const found = new Set<number>();
  let last = '';
  let lastTwo = '';
  let before = '';
  for (const word of words) {
    const stem = word.slice(0, STEM);
    const kind = kinds.get(word) ?? stem;
    found.add(placeOf(stem)).add(placeOf(word)).add(placeOf(kind));
    if (last !== '') found.add(placeOf(`${last} ${stem}`)).add(placeOf(`${before} ${kind}`));
    if (lastTwo !== '') found.add(placeOf(`${lastTwo} ${stem}`));
    lastTwo = last === '' ? '' : `${last} ${stem}`;
    last = stem;
    before = kind;
  }
  return found;
};

/**
 * A long text has more of them by chance, so each counts less.
 * @public to the bench, which makes the weights.
 */
export const shareIn = (words: readonly string[]): number => 4 / (words.length + 5) ** 0.4;

/**
 * Each of the sentences, where there are several.
 * @public to the bench, which makes the weights.
 */
export const sentencesIn = (text: string): (readonly string[])[] => {
  const sentences = text.split('¦').filter((sentence) => sentence.trim() !== '');
  return sentences.length < 2 ? [] : sentences.map((sentence) => ['¦', ...sentence.trim().split(' '), '¦']);
};

/**
 * A text is weighed in stretches that overlap, so that the time grows with the length only, and each sentence alone.
 * @public to the bench, which makes the weights.
 */
export const piecesOf = (text: string): (readonly string[])[] => {
  const words = text.trim().split(' ');
  const stretches = Math.max(1, Math.ceil((2 * words.length) / STRETCH) - 1);
  return [
    ...Array.from({ length: stretches }, (_, at) =>
      words.slice((at * STRETCH) / 2, (at * STRETCH) / 2 + STRETCH),
    ),
    ...sentencesIn(text),
  ];
};

/**
 * @param text in normal form.
 * @param surer how much more than is needed the weights must say, as a share of the constant.
 */
export const isHeavy = (
  text: string,
  kinds: ReadonlyMap<string, string>,
  { at, constant }: Weights,
  surer = 0,
): boolean =>
  piecesOf(text).some((words) => {
    let sum = 0;
    for (const place of featuresOf(words, kinds)) sum += at[place] ?? 0;
    return constant * (1 + surer) + sum * shareIn(words) > 0;
  });
