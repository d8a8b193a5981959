/**
 * How many dangerous texts pause, and how many others, each author's and each person's by weights made without theirs:
 * `npm run bench:danger`. With `weigh` it makes `src/content/en/safety/danger/words.ts` anew; with a file, it measures
 * the program as it is on that file. bench/danger/README.md says what the files are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inSteps, weightsFrom, writeWeights } from './logistic.mjs';
import { share } from './share.mjs';
import { source } from './source.mjs';

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const {
  dangerPhrases,
  featuresOf,
  hasRow,
  HEAVIEST,
  packedFrom,
  piecesOf,
  PLACES,
  plainOf,
  readsAsDanger,
  sentencesIn,
  sentencesOf,
  shareIn,
} = await source(`
  export { dangerPhrases } from './src/content/en/safety/danger.ts';
  export * from './src/domain/safety/danger.ts';
  export * from './src/domain/safety/weight.ts';
  export * from './src/domain/weights/weights.ts';`);

const { kinds, phrases } = dangerPhrases;
const [what] = process.argv.slice(2);

/** `# ` stands above the texts of one person. */
const readTexts = (file) => {
  let person = 0;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) person++;
      const text = line.slice(2).replaceAll('\\n', '\n');
      return /^[!.] /.test(line) ? [{ text, danger: line.startsWith('!'), person }] : [];
    });
};

const counted = (words) => ({ places: [...featuresOf(words, kinds)], share: shareIn(words) });

const seen = ({ text, danger, person }) => {
  const plain = plainOf(text, dangerPhrases);
  return {
    danger,
    person,
    whole: counted(plain.trim().split(' ')),
    pieces: piecesOf(plain).map(counted),
    sentences: sentencesIn(plain).map(counted),
    sure: sentencesOf(text, dangerPhrases).some((sentence) => hasRow(sentence, dangerPhrases)),
  };
};

/**
 * What a text may cost that is on the wrong side: the higher, the closer the weights follow the texts. Ordinary answers
 * cost much, for there are thousands of them for one near danger, and examples, for each stands for a whole kind.
 */
const COST = { danger: 2, nearIt: 1, ordinary: 5, example: 2.5 };
const ROUNDS = 15;

/** What weighs less is left out, and the others are weighed again: a third fewer, and they find as many. */
const LEAST = 0.05;

/** Each stretch and each sentence of a harmless text is harmless. */
const samplesOf = ({ whole, pieces, sentences, danger, kind }) => {
  const most = COST[kind ?? (danger ? 'danger' : 'nearIt')];
  if (danger) return [{ ...whole, sign: 1, cost: most }];
  const stretches = pieces.length - sentences.length;
  return pieces.map((piece, at) => ({
    ...piece,
    sign: -1,
    cost: most / (at < stretches ? Math.sqrt(stretches) : sentences.length),
  }));
};

/** A feature counts by the square of how rare it is, and only where three texts have it. */
const modelOf = (texts) => {
  const often = new Uint16Array(PLACES);
  for (const { whole } of texts) for (const place of whole.places) often[place]++;
  const rarity = Float64Array.from(often, (count) =>
    count < 3 ? 0 : (Math.log(texts.length / count) / Math.log(texts.length)) ** 2,
  );
  const weigh = () => {
    const samples = texts.flatMap(samplesOf).map(({ places, share, sign, cost }) => {
      const known = places.filter((place) => rarity[place] > 0);
      return { places: known, values: known.map((place) => share * rarity[place]), sign, cost };
    });
    const { weights, constant } = weightsFrom(samples, PLACES, ROUNDS);
    return { weights: weights.map((weight, place) => weight * rarity[place]), constant };
  };
  for (const [place, weight] of weigh().weights.entries()) if (Math.abs(weight) < LEAST) rarity[place] = 0;
  return weigh();
};

const oddsOf = ({ pieces, sure }, { weights, constant }) =>
  sure
    ? Number.POSITIVE_INFINITY
    : Math.max(
        ...pieces.map(
          ({ places, share }) => constant + share * places.reduce((sum, place) => sum + weights[place], 0),
        ),
      );

/** One step of a weight, as a logarithm of odds: so small that a few that weigh far more than all others are cut short. */
const STEP = 0.04;

/** So many ordinary answers pause at most, by weights made without that person's: a debrief has twenty to forty of them. */
const PAUSING = 0.0125;

const pausing = (texts, pauses) => {
  const hits = texts.filter(pauses).length;
  return `${hits} of ${texts.length}, ${share(hits, texts.length)}`;
};

const report = (name, texts, pauses) => {
  const dangerous = texts.filter(({ danger }) => danger);
  const others = texts.filter(({ danger }) => !danger);
  console.log(`${name}: dangerous ${pausing(dangerous, pauses)}, others ${pausing(others, pauses)}`);
};

if (what !== undefined && what !== 'weigh') {
  report(what, readTexts(what), ({ text }) => readsAsDanger(text, dangerPhrases));
} else {
  const folder = pathOf('bench/danger/');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const authors = files
    .filter((name) => name.startsWith('author-'))
    .map((name) => ({ name, texts: readTexts(folder + name).map(seen) }));
  const examples = phrases.flatMap(({ pauses, leaves = [] }) => [
    ...pauses.map((text) => ({ text, danger: true })),
    ...leaves.map((text) => ({ text, danger: false })),
  ]);
  const textsIn = (name, kind) => readTexts(folder + name).map((text) => ({ ...seen(text), kind }));
  // Of several paragraphs, each harmless, the program may see any few beside each other.
  const joined = readTexts(`${folder}letters.txt`).map(({ text }, at, letters) => ({
    ...seen({
      text: [text, ...letters.slice(at + 1, at + 3).map((next) => next.text)].join('\n'),
      danger: false,
    }),
  }));
  const others = [
    ...joined.filter((_, at) => at % 3 === 0),
    ...examples.map((text) => ({ ...seen(text), kind: 'example' })),
    ...textsIn('examples.txt', 'example'),
    ...['by-kind.txt', 'letters.txt', 'plans.txt'].flatMap((name) => textsIn(name)),
  ];
  const ordinary = textsIn('ordinary.txt', 'ordinary');
  const isWith = (person, at) => person % authors.length === at;
  const unseen = authors.map((author, at) => {
    const rest = authors.filter((other) => other !== author).flatMap(({ texts }) => texts);
    const model = modelOf([...rest, ...others, ...ordinary.filter(({ person }) => !isWith(person, at))]);
    const weighed = (texts) => texts.map((text) => ({ ...text, odds: oddsOf(text, model) }));
    return {
      name: author.name,
      texts: weighed(author.texts),
      ordinary: weighed(ordinary.filter(({ person }) => isWith(person, at))),
    };
  });
  const answers = unseen.flatMap((left) => left.ordinary);
  const limit = answers
    .map(({ odds }) => odds)
    .toSorted((a, b) => b - a)
    .at(Math.floor(answers.length * PAUSING));
  for (const { name, texts } of unseen) report(name, texts, ({ odds }) => odds > limit);
  // What is measured anew is most like the authors of one answer each, from the seventh on.
  const alike = unseen.filter(({ name }) => Number(/\d+/.exec(name)?.[0]) >= 7).flatMap(({ texts }) => texts);
  report('from the seventh on', alike, ({ odds }) => odds > limit);
  report('ordinary answers', answers, ({ odds }) => odds > limit);
  if (what === 'weigh') {
    const texts = [...authors.flatMap(({ texts }) => texts), ...others, ...ordinary];
    const { weights, constant } = modelOf(texts);
    writeWeights(
      'src/content/en/safety/danger/words.ts',
      `What the words of a text weigh (src/domain/safety/weight.ts), packed. Made by \`npm run bench:danger -- weigh\`
 * (logistic regression) from ${texts.length} texts of our own, near danger, in it and far from it.`,
      packedFrom(inSteps(weights, STEP, HEAVIEST)),
      (constant - limit) / STEP,
    );
  }
}
