/**
 * How many dangerous texts pause, and how many others, each author's by weights made from all other authors:
 * `npm run bench:danger`. With `weigh` it makes `src/content/en/safety/danger/words.ts` anew; with a file, it measures
 * the program as it is on that file. bench/danger/README.md says what the files are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { share } from './share.mjs';
import { source } from './source.mjs';

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { aroundIn, dangerPhrases, featuresOf, HEAVY, readsAsDanger, rowsIn, sentencesOf } = await source(`
  export { dangerPhrases } from './src/content/en/safety/danger.ts';
  export * from './src/domain/safety/danger.ts';
  export * from './src/domain/safety/weight.ts';`);

const { phrases, sayings, weights } = dangerPhrases;
const [what] = process.argv.slice(2);

const readTexts = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^[!.] /.test(line))
    .map((line) => ({ text: line.slice(2).replaceAll('\\n', '\n'), danger: line.startsWith('!') }));

/** Each sentence as its features, and whether a sure or an unsure row finds something in the text. */
const seen = ({ text, danger }) => {
  const sentences = sentencesOf(text, dangerPhrases);
  const about = aroundIn(sentences, weights);
  const found = sentences.map((sentence) => rowsIn(sentence, dangerPhrases));
  return {
    text,
    danger,
    sentences: sentences.map((sentence) => featuresOf(sentence, about, weights)),
    sure: found.some((rows) => rows.some(({ unsure }) => !unsure)),
    unsure: found.map((rows) => rows.length > 0),
  };
};

/** The largest eigenvalue of the samples' second moments, from below within a few per cent. */
const steepest = (samples, size) => {
  let v = new Float64Array(size + 1).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size + 1);
    for (const { at, value, counts } of samples) {
      const along = counts * at.reduce((sum, index, i) => sum + v[index] * value[i], v[size]);
      for (const [i, index] of at.entries()) next[index] += along * value[i];
      next[size] += along;
    }
    length = Math.hypot(...next);
    v = next.map((value) => value / length);
  }
  return 1.1 * length;
};

/**
 * Logistic regression with an L2 penalty, by accelerated gradient descent.
 * @param samples `{ at: index[], value: number[], danger, counts }`
 */
const fitted = (samples, size) => {
  const PENALTY = 4;
  const w = new Float64Array(size + 1);
  const y = Float64Array.from(w);
  const dot = (v, { at, value }) => {
    let sum = v[size];
    for (let i = 0; i < at.length; i++) sum += v[at[i]] * value[i];
    return sum;
  };
  const step = 1 / (PENALTY + steepest(samples, size) / 4);
  let momentum = 1;
  for (let round = 0; round < 250; round++) {
    const gradient = new Float64Array(size + 1);
    for (const sample of samples) {
      const error = (1 / (1 + Math.exp(-dot(y, sample))) - Number(sample.danger)) * sample.counts;
      for (let i = 0; i < sample.at.length; i++) gradient[sample.at[i]] += error * sample.value[i];
      gradient[size] += error;
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    for (let i = 0; i <= size; i++) {
      const moved = y[i] - step * (gradient[i] + (i < size ? PENALTY * y[i] : 0));
      y[i] = moved + ((momentum - 1) / next) * (moved - w[i]);
      w[i] = moved;
    }
    momentum = next;
  }
  return w;
};

/** Of a dangerous text one sentence is dangerous: the one that weighs most by the weights so far. */
const weigh = (texts, features) => {
  const index = new Map(features.map((feature, at) => [feature, at]));
  const coded = texts.map(({ danger, sentences }) => ({
    danger,
    sentences: sentences.map((sentence) => {
      const known = [...sentence].filter(([feature]) => index.has(feature));
      return { at: known.map(([feature]) => index.get(feature)), value: known.map(([, value]) => value) };
    }),
  }));
  let w = null;
  for (let round = 0; round < 3; round++) {
    const score = ({ at, value }) => at.reduce((sum, feature, i) => sum + w[feature] * value[i], 0);
    const samples = coded.flatMap(({ danger, sentences }) => {
      const chosen =
        danger && w !== null ? [sentences.toSorted((a, b) => score(b) - score(a))[0]] : sentences;
      const counts = danger ? 1 / chosen.length : 1 / Math.sqrt(chosen.length);
      return chosen.map((sentence) => ({ ...sentence, danger, counts }));
    });
    w = fitted(samples, features.length);
  }
  return { weights: new Map(features.map((feature, at) => [feature, w[at]])), constant: w[features.length] };
};

const KEPT = 2000;
/**
 * So many of the others pause, by weights of other authors. More than the contract's 6 %: half of them hold a word of
 * danger, and with fewer too many of the dangerous ones are missed.
 */
const PAUSING = 0.093;
/** What an unsure row counts for, as a logarithm of odds. */
const UNSURE_ODDS = 3.5;

const modelOf = (texts) => {
  const counts = new Map();
  for (const { sentences } of texts)
    for (const feature of new Set(sentences.flatMap((sentence) => [...sentence.keys()])))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).map(([feature]) => feature);
  const all = weigh(texts, often.sort());
  const best = often.toSorted((a, b) => Math.abs(all.weights.get(b)) - Math.abs(all.weights.get(a)));
  return weigh(texts, best.slice(0, KEPT).sort());
};

const oddsOf = ({ sentences, sure, unsure }, { weights, constant }) =>
  sure
    ? Number.POSITIVE_INFINITY
    : Math.max(
        ...sentences.map((sentence, at) =>
          [...sentence].reduce(
            (sum, [feature, value]) => sum + value * (weights.get(feature) ?? 0),
            constant + (unsure[at] ? UNSURE_ODDS : 0),
          ),
        ),
      );

const pausing = (texts, pauses) => {
  const hits = texts.filter(pauses).length;
  return `${hits} of ${texts.length}, ${share(hits, texts.length)}`;
};

if (what !== undefined && what !== 'weigh') {
  const texts = readTexts(what);
  const pauses = ({ text }) => readsAsDanger(text, dangerPhrases);
  console.log(
    `dangerous that pause: ${pausing(
      texts.filter(({ danger }) => danger),
      pauses,
    )}`,
  );
  console.log(
    `others that pause: ${pausing(
      texts.filter(({ danger }) => !danger),
      pauses,
    )}`,
  );
} else {
  const folder = pathOf('bench/danger/');
  const authors = readdirSync(folder)
    .filter((name) => name.startsWith('author-'))
    .map((name) => ({ name, texts: readTexts(folder + name).map(seen) }));
  const examples = [...sayings, ...phrases].flatMap(({ pauses = [], leaves = [] }) => [
    ...pauses.map((text) => ({ text, danger: true })),
    ...leaves.map((text) => ({ text, danger: false })),
  ]);
  const others = [...examples, ...readTexts(`${folder}plans.txt`)].map(seen);
  const unseen = authors.map(({ name, texts }) => {
    const rest = authors.filter((author) => author.name !== name).flatMap(({ texts }) => texts);
    const model = modelOf([...rest, ...others]);
    return { name, texts: texts.map((text) => ({ ...text, odds: oddsOf(text, model) })) };
  });
  const harmless = unseen.flatMap(({ texts }) => texts).filter(({ danger }) => !danger);
  const limit = harmless.map(({ odds }) => odds).toSorted((a, b) => b - a)[
    Math.floor(harmless.length * PAUSING)
  ];
  for (const { name, texts } of unseen)
    console.log(
      `${name}: dangerous ${pausing(
        texts.filter(({ danger }) => danger),
        ({ odds }) => odds > limit,
      )}, others ${pausing(
        texts.filter(({ danger }) => !danger),
        ({ odds }) => odds > limit,
      )}`,
    );
  if (what === 'weigh') {
    const { weights, constant } = modelOf([...authors.flatMap(({ texts }) => texts), ...others]);
    write(weights, limit - constant, authors.flatMap(({ texts }) => texts).length + others.length);
  }
}

function write(weights, limit, texts) {
  const byWeight = new Map();
  for (const [feature, weight] of weights) {
    const rounded = Math.round((weight * HEAVY) / limit);
    if (rounded !== 0) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature]);
  }
  const rows = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, features]) => `  [${weight}, '${features.sort().join(' ')}'],`);
  writeFileSync(
    pathOf('src/content/en/safety/danger/words.ts'),
    `/**
 * What features of a sentence weigh (src/domain/safety/weight.ts): above nought they speak for danger, below against it.
 * Made by \`npm run bench:danger -- weigh\` (logistic regression) from ${texts} texts of our own, near danger and in it.
 */
export const words: readonly (readonly [weight: number, features: string])[] = [
${rows.join('\n')}
];

export const UNSURE_ROW = ${Math.round((UNSURE_ODDS * HEAVY) / limit)};
`,
  );
}
