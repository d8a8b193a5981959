/** How much the words of a text speak for danger: for what no row foresees. */

export interface Weights {
  /** By the place of a feature, as `featuresOf` gives it: above nought it speaks for danger, below against it. */
  readonly at: Int8Array;
  /** What a text weighs before any of its words is looked at. */
  readonly constant: number;
}

/**
 * A feature is known by its place only; two hardly ever share one.
 * @public to the bench, which makes the weights.
 */
export const PLACES = 2 ** 20;
const STEM = 5;
const STRETCH = 60;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const placeOf = (text: string): number => {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
};

/**
 * The places of what is counted, each once: beginnings of words, and two of them beside each other. `¦` counts as a
 * word.
 * @public to the bench, which makes the weights.
 */
export const featuresOf = (words: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let before = '';
  for (const word of words) {
    const stem = word.slice(0, STEM);
    found.add(placeOf(stem));
    if (before !== '') found.add(placeOf(`${before} ${stem}`));
    before = stem;
  }
  return found;
};

/**
 * A long text has more of them by chance, so each counts less.
 * @public to the bench, which makes the weights.
 */
export const shareIn = (words: readonly string[]): number => 3 / (words.length + 5) ** 0.4;

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
 * Letters that a text in single quotes holds as they are. The first half of a pair says how far it is to the next place,
 * the last letter that it is further; the second half is the weight, the middle letter being nought.
 */
const LETTERS = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((letter) => letter !== '\\')
  .join('');
const FURTHER = LETTERS.length - 1;
const NOUGHT = LETTERS.length / 2;

/** @public to the bench, which makes the weights. */
export const HEAVIEST = NOUGHT - 1;

/** @public to the bench, which makes the weights. */
export const packedFrom = (at: Int8Array): string => {
  let packed = '';
  let last = -1;
  for (const [place, weight] of at.entries()) {
    if (weight === 0) continue;
    const gap = place - last - 1;
    packed += `${(LETTERS[FURTHER] ?? '').repeat(Math.floor(gap / FURTHER))}${LETTERS[gap % FURTHER]}${LETTERS[weight + NOUGHT]}`;
    last = place;
  }
  return packed;
};

export const unpacked = (packed: string, constant: number): Weights => {
  const at = new Int8Array(PLACES);
  let place = -1;
  for (let read = 0; read < packed.length; ) {
    let step = 0;
    do {
      step = letterAt(packed, read);
      place += step;
      read++;
    } while (step === FURTHER);
    place++;
    at[place] = letterAt(packed, read) - NOUGHT;
    read++;
  }
  return { at, constant };
};

const letterAt = (packed: string, at: number): number => {
  const code = packed.charCodeAt(at) - 40;
  return code > 52 ? code - 1 : code;
};

/** @param text in normal form. */
export const isHeavy = (text: string, { at, constant }: Weights): boolean =>
  piecesOf(text).some((words) => {
    let sum = 0;
    for (const place of featuresOf(words)) sum += at[place] ?? 0;
    return constant + sum * shareIn(words) > 0;
  });
