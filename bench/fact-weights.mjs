/**
 * What speaks for a role, an employer and a place in postings, by logistic regression: `node bench/fact-weights.mjs FOLDER…`
 * measures each folder by weights made from the others, and with `--write` makes `src/content/en/posting/fact-weights.ts`
 * anew from all. The forms of the folders: bench/postings/README.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bare, headAndBody, unitsOf } from './labelled.mjs';
import { inSteps, weightsFrom, writeWeights } from './logistic.mjs';
import { source } from './source.mjs';

const {
  candidatesOf,
  WEIGHED: FACTS,
  HEAVIEST,
  packedFrom,
  placeOfSign,
  PLACES,
  likeliest,
  postingWords,
  ruledFacts,
  userDocuments,
} = await source(`
  export { postingWords } from './src/content/en/posting/requirements.ts';
  export { ruledFacts } from './src/domain/posting/facts.ts';
  export { candidatesOf, likeliest, placeOfSign, WEIGHED } from './src/domain/posting/likely.ts';
  export { HEAVIEST, packedFrom, PLACES } from './src/domain/weights/weights.ts';
  export { userDocuments } from './src/adapters/user/documents.ts';`);

/** A find that holds the whole label, or half of it and more, is right too. */
const isRight = (value = '', labels) =>
  labels.some((label) => {
    const [x, y] = [bare(value), bare(label)];
    return (
      x !== '' && (x === y || ` ${x} `.includes(` ${y} `) || (x.length > 3 && ` ${y} `.includes(` ${x} `)))
    );
  });
const isExact = (value, labels) => labels.some((label) => bare(label) === bare(value));

const postingOf = async (name, bytes, labels) => {
  const { text, title, facts } = await userDocuments({ bytes: async () => bytes }).read(name, 5_000_000);
  const { found, page } = ruledFacts(text, postingWords, { zone: 'Europe/London' }, title);
  const ruled = { ...found, ...facts };
  return {
    name,
    labels,
    ruled,
    candidates: Object.fromEntries(
      FACTS.map((fact) => [
        fact,
        candidatesOf(fact, page, postingWords).map(({ value, signs }) => ({
          value,
          signs,
          places: [...signs].map((sign) => placeOfSign(fact, sign)),
        })),
      ]),
    ),
  };
};

const postingsIn = async (folder) => {
  const names = readdirSync(folder);
  const bytesOf = (name) => readFileSync(join(folder, name));
  const postings = [];
  for (const name of names.filter((name) => name.endsWith('.json'))) {
    const { facts, facts_alt } = JSON.parse(bytesOf(name));
    const stem = name.slice(0, -5);
    const file = ['pdf', 'docx', 'html', 'md', 'txt']
      .map((end) => `${stem}.${end}`)
      .find((f) => names.includes(f));
    if (facts === undefined) continue;
    const labels = Object.fromEntries(
      FACTS.map((fact) => [
        fact,
        { said: facts[fact] !== undefined, all: [facts[fact], facts_alt?.[fact]].flat().filter(Boolean) },
      ]),
    );
    postings.push(await postingOf(file, bytesOf(file), labels).catch((e) => console.error(name, e.message)));
  }
  if (postings.length > 0) return postings.filter(Boolean);
  for (const name of names.filter((name) => name.endsWith('.txt'))) {
    const { head, body } = headAndBody(bytesOf(name).toString());
    const labels = Object.fromEntries(
      FACTS.map((fact) => {
        const line = head.split(/\r?\n/).find((line) => line.startsWith(`${fact}:`));
        const value = line?.slice(fact.length + 1).trim();
        return [fact, { unknown: value === undefined, said: !!value, all: value ? [value] : [] }];
      }),
    );
    postings.push(await postingOf(name, Buffer.from(unitsOf(body).text), labels));
  }
  return postings;
};

/** Beginning from the weights as they are. */
const further = process.argv.includes('--further');
const COST = 0.3;
const POSITIVE = 4;
const ROUNDS = 30;
const FEWEST = 6;

const modelOf = (postings) => {
  const often = new Map();
  const samples = [];
  for (const { labels, candidates } of postings)
    for (const fact of FACTS) {
      const { unknown, all } = labels[fact];
      if (unknown) continue;
      const some = candidates[fact].some(({ value }) => isExact(value, all));
      for (const { value, places } of candidates[fact]) {
        const right = some ? isExact(value, all) : isRight(value, all);
        if (!right && isRight(value, all)) continue;
        const kind = placeOfSign(fact);
        samples.push({
          places: [kind, ...places],
          sign: right ? 1 : -1,
          cost: COST * (right ? POSITIVE : 1),
        });
        for (const place of places) often.set(place, (often.get(place) ?? 0) + (right ? 1 : 0.2));
      }
    }
  const kept = samples.map(({ places, ...sample }) => {
    const known = places.filter((place) => (often.get(place) ?? 9) >= FEWEST);
    return { ...sample, places: known, values: known.map(() => 1) };
  });
  return weightsFrom(kept, PLACES, ROUNDS, further ? asOdds(postingWords.factWeights) : undefined);
};

const STEP = 0.08;
const asOdds = ({ at, constant }) => ({
  weights: Float64Array.from(at, (weight) => weight * STEP),
  constant: constant * STEP,
});
const stepsOf = ({ weights, constant }) => ({
  at: inSteps(weights, STEP, HEAVIEST),
  constant: constant / STEP,
});

/** For each fact: right of those that are stated, and wrong; by rules alone, and with the weights where they find none. */
const measure = (postings, weights) =>
  FACTS.map((fact) => {
    const known = postings.filter(({ labels }) => !labels[fact].unknown);
    const count = (factOf) => {
      const values = known.map((posting) => ({ value: factOf(posting), ...posting.labels[fact] }));
      const right = values.filter(({ value, said, all }) => said && isRight(value, all)).length;
      const wrong = values.filter(({ value, all }) => value !== undefined && !isRight(value, all)).length;
      return `${right} right, ${wrong} wrong`;
    };
    const saidIt = known.filter(({ labels }) => labels[fact].said).length;
    const rules = count(({ ruled }) => ruled[fact]);
    const both = count(({ ruled, candidates }) => ruled[fact] ?? likeliest(fact, candidates[fact], weights));
    return `  ${fact.padEnd(10)}of ${saidIt}: rules ${rules}; with weights ${both}`;
  }).join('\n');

const folders = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const sets = [];
for (const folder of folders) sets.push({ name: basename(folder), postings: await postingsIn(folder) });
const all = sets.flatMap(({ postings }) => postings);
if (process.argv.includes('--write')) {
  const { at, constant } = stepsOf(modelOf(all));
  writeWeights(
    'src/content/en/posting/fact-weights.ts',
    `What speaks for a role, an employer and a place in a posting (src/domain/posting/likely.ts), packed. Made by
 * \`node bench/fact-weights.mjs FOLDER… --write\` (logistic regression) from ${all.length} postings${further ? ' and the weights before' : ''}.`,
    packedFrom(at),
    constant,
  );
  console.log(at.filter((weight) => weight !== 0).length, 'weights', packedFrom(at).length, 'characters');
} else
  for (const held of sets) {
    const others = sets.filter((set) => set !== held).flatMap(({ postings }) => postings);
    console.log(`${held.name}\n${measure(held.postings, stepsOf(modelOf(others)))}`);
  }
