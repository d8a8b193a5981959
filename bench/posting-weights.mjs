/**
 * What the clauses of postings weigh, by logistic regression: `node bench/posting-weights.mjs FOLDER… ` measures each
 * folder by weights made from the others, and with `--write` makes `src/content/en/posting/weights.ts` anew from all.
 * With `--further` they begin from the weights as they are, so that what folders that are gone have taught is kept.
 * bench/postings/README.md has the forms of the folders; most of them stay outside this repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bare, headAndBody, same, unitsOf } from './labelled.mjs';
import { inSteps, weightsFrom, writeWeights } from './logistic.mjs';
import { source } from './source.mjs';

const { clausesOf, groupsOf, HEAVIEST, packedFrom, pieceOf, PLACES, postingWords, userDocuments } =
  await source(`
  export { postingWords } from './src/content/en/posting/requirements.ts';
  export { clausesOf } from './src/domain/posting/requirements.ts';
  export { pieceOf } from './src/domain/posting/rules.ts';
  export { groupsOf } from './src/domain/posting/weight.ts';
  export { HEAVIEST, packedFrom, PLACES } from './src/domain/weights/weights.ts';
  export { userDocuments } from './src/adapters/user/documents.ts';`);

const overlap = (a, b) => {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both);
};
/** A clause may be cut otherwise than the label. */
const alike = (a, b) => same(a, b) || overlap(bare(a), bare(b)) >= 0.6;

/** `labels`: what is asked for; `known`: of single clauses, whether they ask. */
const labelled = async (name, bytes, labels, known) => {
  const { text } = await userDocuments({ bytes: async () => bytes }).read(name, 5_000_000);
  const clauses = clausesOf(text, postingWords);
  const groups = groupsOf(clauses);
  return {
    labels,
    clauses: clauses.map(({ text, gives, part, form }, at) => {
      const hits = labels.flatMap((label, of) => (alike(label.text, text) ? [of] : []));
      const firm = hits.filter((of) => !labels[of].doubt);
      const asks =
        known !== undefined ? known.get(text) : firm.length > 0 ? true : hits.length > 0 ? undefined : false;
      const parts = form === 'plain' ? [...new Set([part, 'unknown', 'other'])] : [];
      const alone = parts.map((part) => groupsOf([{ text, part, form, heading: '' }])[0]);
      return { text, hits: firm, asks, given: gives, groups: groups[at], alone };
    }),
  };
};

/** Lines of a file: `!` or `.`, then a clause as the examples of a rule have it. */
const clausesIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const piece = pieceOf(line.slice(2));
      const groups = groupsOf([{ ...piece, heading: '' }])[0];
      return {
        labels: [],
        clauses: [{ text: piece.text, hits: [], asks: line.startsWith('!'), groups, cost: OURS }],
      };
    });

const postingsIn = async (folder) => {
  if (folder.endsWith('.txt')) return clausesIn(folder);
  const names = readdirSync(folder);
  const bytesOf = (name) => readFileSync(join(folder, name));
  const postings = [];
  for (const name of names.filter((name) => name.endsWith('.json'))) {
    const { requirements = [], prose, clauses } = JSON.parse(bytesOf(name));
    const stem = name.slice(0, -5);
    const file = ['pdf', 'docx', 'html', 'md', 'txt']
      .map((end) => `${stem}.${end}`)
      .find((f) => names.includes(f));
    const known = clauses === undefined ? undefined : new Map(clauses.map(({ text, asks }) => [text, asks]));
    const form = prose ? 'prose' : file.split('.').at(-1);
    postings.push({ form, ...(await labelled(file, bytesOf(file), requirements, known)) });
  }
  if (postings.length > 0) return postings;
  for (const name of names.filter((name) => name.endsWith('.txt'))) {
    const { units, text } = unitsOf(headAndBody(bytesOf(name).toString()).body);
    postings.push(
      await labelled(
        name,
        Buffer.from(text),
        units.filter(({ label }) => label !== '.'),
      ),
    );
  }
  return postings;
};

const OURS = 2;
const COST = 0.5;
const ALONE = 0.6;
const ROUNDS = 40;
/** Of fewer clauses nothing is learnt. */
const FEWEST = 3;

const further = process.argv.includes('--further');

const modelOf = (postings) => {
  const often = new Uint16Array(PLACES);
  const samples = postings.flatMap(({ clauses }) =>
    clauses.flatMap(({ asks, given, groups, alone = [], cost = COST }) => {
      if (asks === undefined || given !== undefined) return [];
      return [groups, ...alone].map((groups, at) => {
        const counted = new Map();
        for (const { places, value } of groups)
          for (const place of places) counted.set(place, (counted.get(place) ?? 0) + value);
        if (at === 0) for (const place of counted.keys()) often[place]++;
        return { counted, sign: asks ? 1 : -1, cost: at === 0 ? cost : ALONE };
      });
    }),
  );
  return weightsFrom(
    samples.map(({ counted, ...sample }) => {
      const known = [...counted].filter(([place]) => often[place] >= FEWEST);
      return { ...sample, places: known.map(([place]) => place), values: known.map(([, value]) => value) };
    }),
    PLACES,
    ROUNDS,
    further ? asOdds(postingWords.weights) : undefined,
  );
};

/** One step of a weight, as a logarithm of odds. */
const STEP = 0.05;
/** Above it a clause counts as asked for. */
const LIMIT = -0.3;

const stepsOf = ({ weights, constant }) => ({
  at: inSteps(weights, STEP, HEAVIEST),
  constant: (constant - LIMIT) / STEP,
});

const asOdds = ({ at, constant }) => ({
  weights: Float64Array.from(at, (weight) => weight * STEP),
  constant: constant * STEP + LIMIT,
});

const measure = (postings, { at, constant }) => {
  let [right, taken, found, wanted] = [0, 0, 0, 0];
  for (const { labels, clauses } of postings) {
    const met = new Set();
    for (const { given, groups, asks, hits } of clauses) {
      let sum = constant;
      for (const { places, value } of groups) for (const place of places) sum += value * at[place];
      if (given === undefined ? sum <= 0 : given === 'nothing') continue;
      for (const hit of hits) met.add(hit);
      if (asks === undefined) continue;
      taken++;
      if (asks) right++;
    }
    found += met.size;
    wanted += labels.filter(({ doubt }) => !doubt).length;
  }
  const [precision, recall] = [right / taken, found / wanted];
  return `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
};

const folders = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const sets = [];
for (const folder of folders) sets.push({ name: basename(folder), postings: await postingsIn(folder) });
if (process.argv.includes('--write')) {
  const postings = sets.flatMap(({ postings }) => postings);
  const { at, constant } = stepsOf(modelOf(postings));
  const count = postings.reduce(
    (sum, { clauses }) => sum + clauses.filter(({ asks }) => asks !== undefined).length,
    0,
  );
  writeWeights(
    'src/content/en/posting/weights.ts',
    `What is counted in a clause of a posting weighs (src/domain/posting/weight.ts), packed. Made by
 * \`node bench/posting-weights.mjs FOLDER… --write\` (logistic regression) from ${count} clauses of ${postings.length} postings${further ? ' and the weights before' : ''}.`,
    packedFrom(at),
    constant,
  );
  console.log(at.filter((weight) => weight !== 0).length, 'weights', packedFrom(at).length, 'characters');
} else
  for (const held of sets.filter(({ postings }) => postings.some(({ labels }) => labels.length > 0))) {
    const others = sets.filter((set) => set !== held).flatMap(({ postings }) => postings);
    const steps = stepsOf(modelOf(others));
    console.log(`${held.name}: ${measure(held.postings, steps)}`);
    const forms = new Set(held.postings.flatMap(({ form }) => form ?? []));
    for (const form of [...forms].sort())
      console.log(
        `  ${form}: ${measure(
          held.postings.filter((posting) => posting.form === form),
          steps,
        )}`,
      );
  }
