/** How much the words of a sentence speak for danger: for what no row foresees. */

export interface Weights {
  /** Words of one meaning ("mum", "dad") are a class, and count as each other. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** Classes that count wherever they stand in the text ("patient", "they asked"). */
  readonly around: ReadonlySet<string>;
  /** By the name of a feature, as `featuresOf` gives it: above nought it speaks for danger, below against it. */
  readonly weights: ReadonlyMap<string, number>;
  /** What an unsure row adds. */
  readonly unsureRow: number;
}

const STEM = 6;
/** Words of classes stand together up to here. */
const NEAR = 4;
const ORDINARY_WORDS = 12;
const AROUND = 0.3;

const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(' ').filter((word) => /^[^¦¤]/.test(word));

/** The classes that count in the whole text. */
export const aroundIn = (sentences: Iterable<string>, { classes, around }: Weights): ReadonlySet<string> =>
  new Set(
    [...sentences].flatMap((sentence) =>
      wordsOf(sentence).flatMap((word) => (classes.get(word) ?? []).filter((name) => around.has(name))),
    ),
  );

/**
 * What is counted of a sentence, each once: beginnings of words, alone and in pairs; classes, alone, in pairs, and
 * beside a word; and what the whole text is about. A long sentence has more of them by chance, so each counts less.
 * @public to the bench, which makes the weights.
 */
export const featuresOf = (
  sentence: string,
  about: ReadonlySet<string>,
  { classes }: Weights,
): ReadonlyMap<string, number> => {
  const words = wordsOf(sentence);
  const stems = words.map((word) => word.slice(0, STEM));
  const found = new Set(stems);
  for (const [at, stem] of stems.entries()) {
    const next = stems[at + 1];
    if (next !== undefined) found.add(`${stem}_${next}`);
  }
  const marks = words.flatMap((word, at) => (classes.get(word) ?? []).map((name) => ({ at, name })));
  for (const [place, { at, name }] of marks.entries()) {
    found.add(`@${name}`);
    const [before, after] = [stems[at - 1], stems[at + 1]];
    if (before !== undefined) found.add(`${before}_@${name}`);
    if (after !== undefined) found.add(`@${name}_${after}`);
    for (const other of marks.slice(place + 1)) {
      if (other.at - at > NEAR) break;
      if (other.at > at) found.add(`@${name}>${other.name}`);
    }
  }
  const share = 1 / Math.max(1, Math.sqrt(words.length / ORDINARY_WORDS));
  return new Map([
    ...[...found].map((feature) => [feature, share] as const),
    ...[...about].map((name) => [`:${name}`, AROUND] as const),
  ]);
};

/** @param about `aroundIn` of all sentences. */
export const weightOf = (sentence: string, about: ReadonlySet<string>, weights: Weights): number => {
  let sum = 0;
  for (const [feature, share] of featuresOf(sentence, about, weights))
    sum += share * (weights.weights.get(feature) ?? 0);
  return sum;
};
