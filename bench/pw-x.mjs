/**
 * What the traits that a requirement and a line of a CV have in common weigh, by logistic regression:
 * `node bench/proof-weights.mjs FOLDER[@COMMIT]…` measures every twelfth CV by weights made from the others, and with
 * `--write` makes `src/content/en/skills/weights.ts` anew from all. With `--further` the weights begin from those that are
 * there and stay near to them: what CVs that are gone have taught. A folder that taught them is then no test. With a
 * commit, the table of concepts is that one's: before anything in it was drawn from these CVs. bench/proof/README.md has
 * the forms of the folders.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cvsIn } from './labelled-cvs.mjs';
import { weightsFrom } from './logistic.mjs';
import { share } from './share.mjs';
import { source } from './source.mjs';

import { readFileSync as rf } from "node:fs"; globalThis.DF = JSON.parse(rf("/tmp/corp/df.json","utf8"));
const root = fileURLToPath(new URL('..', import.meta.url));
const TODAY = '2026-11-27';
const SHOWN = 2;
const ROUNDS = 60;
const FOLDS = 12;
const bySet = process.argv.includes('--sets');
const further = process.argv.includes('--further');
/** How closely the weights follow the samples. */
const CLOSE = Number(process.env.CLOSE ?? (further ? 0.02 : 0.2));
/** A line for a requirement that none shows: the fault to avoid. */
const WORSE = 1.5;
/** What the rules take gets in more easily: it is what a person can check. */
const RULED = Number(process.env.RULED ?? 1.5);
/** Of the requirements, at most so many may show nothing but false lines. */
const FALSE = Number(process.env.FALSE ?? 0.04);

const { comparer, concepts, proofFinder, resumeText, skillWords, userDocuments } = await source(`
  export { concepts } from './src/content/en/skills/concepts/index.ts';
  export { skillWords } from './src/content/en/skills/skills.ts';
  export { comparer, proofFinder } from './src/domain/skills/proofs.ts';
  export { resumeText } from './src/domain/trackers/resume-json.ts';
  export { userDocuments } from './src/adapters/user/documents.ts';`);

const kinds = new Map(concepts.map(({ name, kind }) => [name, kind]));
const conceptsAt = async (commit) => {
  if (commit === undefined) return concepts;
  const folder = mkdtempSync(join(root, 'node_modules/.concepts-'));
  const tar = execFileSync('git', ['archive', commit, 'src'], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['x', '-C', folder], { input: tar });
  const { concepts: earlier } = await source(
    `export { concepts } from '${folder}/src/content/en/skills/concepts/index.ts';`,
  );
  rmSync(folder, { recursive: true });
  return earlier.map((concept) => ({ ...concept, kind: concept.kind ?? kinds.get(concept.name) ?? 'work' }));
};

const textOf = async (name, bytes) =>
  name.endsWith('.json')
    ? resumeText(JSON.parse(bytes))
    : (await userDocuments({ bytes: async () => bytes }).read(name, 5_000_000)).text;

const samplesOf = (requirements, compare) =>
  requirements.flatMap(({ text, proofs, judge }) =>
    compare(text).flatMap(({ candidate, traits }) => {
      const is = judge(candidate.text);
      if (is === 'near') return [];
      return [{ traits, right: is === 'right', cost: is === 'wrong' && proofs.length === 0 ? WORSE : 1 }];
    }),
  );

const cvs = [];
for (const argument of process.argv.slice(2).filter((name) => !name.startsWith('--'))) {
  const [folder, commit] = argument.split('@');
  const skills = { ...skillWords, concepts: await conceptsAt(commit) };
  for (const { name, text, requirements } of await cvsIn(folder, textOf)) {
    const records = [{ id: 'current', added: TODAY, name, text }, [], [], { skills }, TODAY];
    const samples = samplesOf(requirements, comparer(...records));
    cvs.push({ set: basename(folder), skills, requirements, samples, find: proofFinder(...records) });
  }
}

const RULES = ['sameWords', 'sameConcepts'];
const before = structuredClone(skillWords.likely);
for (const rule of RULES) before.of[rule] -= RULED;
/** The weights as they are, of traits that have a mean of nought and a spread of one. */
const begunFrom = (scale) => ({
  weights: scale.map(({ name, by }) => (before.of[name] ?? 0) * by),
  constant: scale.reduce((sum, { name, mean }) => sum + mean * (before.of[name] ?? 0), before.constant),
});

const modelOf = (samples) => {
  const names = Object.keys(samples[0].traits);
  const scale = names.map((name) => {
    const mean = samples.reduce((sum, { traits }) => sum + traits[name], 0) / samples.length;
    const spread = samples.reduce((sum, { traits }) => sum + (traits[name] - mean) ** 2, 0) / samples.length;
    return { name, mean, by: Math.sqrt(spread) || 1 };
  });
  const places = names.map((_, at) => at);
  const { weights, constant } = weightsFrom(
    samples.map(({ traits, right, cost }) => ({
      places,
      values: scale.map(({ name, mean, by }) => (traits[name] - mean) / by),
      sign: right ? 1 : -1,
      cost: CLOSE * cost,
    })),
    names.length,
    ROUNDS,
    further ? begunFrom(scale) : undefined,
  );
  const of = Object.fromEntries(scale.map(({ name, by }, at) => [name, weights[at] / by]));
  for (const rule of RULES) of[rule] += RULED;
  return { of, constant: scale.reduce((sum, { mean, by }, at) => sum - (mean * weights[at]) / by, constant) };
};

/** How each set does with the weights that `weightsOf` gives for each of its CVs, where a line needs these odds. */
const measured = (weightsOf, odds) => {
  const sums = new Map();
  for (const [at, { set, skills, requirements, find }] of cvs.entries()) {
    const sum = sums.get(set) ?? { name: set, all: 0, wanted: 0, hits: 0, false: 0 };
    sums.set(set, sum);
    const { of, constant } = weightsOf(at);
    skills.likely = { of, constant: constant - odds };
    for (const { text, proofs, judge } of requirements) {
      const shown = find(text)
        .slice(0, SHOWN)
        .map((proof) => judge(proof.text));
      sum.all++;
      if (proofs.length > 0) sum.wanted++;
      if (proofs.length > 0 && shown.includes('right')) sum.hits++;
      if (shown.length > 0 && shown.every((is) => is === 'wrong')) sum.false++;
    }
  }
  return [...sums.values()];
};
const total = (rows) => {
  const sum = (field) => rows.reduce((all, row) => all + row[field], 0);
  return { name: 'all', all: sum('all'), wanted: sum('wanted'), hits: sum('hits'), false: sum('false') };
};

const folds = bySet ? [...new Set(cvs.map(({ set }) => set))] : Array.from({ length: FOLDS }, (_, at) => at);
const foldOf = (at) => (bySet ? folds.indexOf(cvs[at].set) : at % FOLDS);
const others = folds.map((_, fold) =>
  modelOf(cvs.flatMap(({ samples }, at) => (foldOf(at) === fold ? [] : samples))),
);
const ODDS = Array.from({ length: 14 }, (_, at) => -0.2 + 0.2 * at);
const runs = ODDS.map((odds) => ({ odds, rows: measured((at) => others[foldOf(at)], odds) }));
for (const { odds, rows } of runs)
  console.log(
    [
      odds.toFixed(1).padStart(5),
      ...[total(rows), ...rows].map(
        ({ name, all, hits, wanted, false: wrong }) =>
          `${name} ${(hits / wanted).toFixed(3)} ${(wrong / all).toFixed(3)}`,
      ),
    ].join('  '),
  );
const { odds, rows } = runs.find(({ rows }) => total(rows).false <= FALSE * total(rows).all) ?? runs.at(-1);
console.log(`at ${odds.toFixed(1)}: recall, nothing but false`);
for (const row of [...rows, total(rows)])
  console.log(
    `${row.name.padEnd(16)} ${String(row.all).padEnd(5)} ${share(row.hits, row.wanted)} ${share(row.false, row.all)}`,
  );

if (process.argv.includes('--write')) {
  const samples = cvs.flatMap(({ samples }) => samples);
  const { of, constant } = modelOf(samples);
  const rows = Object.entries(of).map(([name, weight]) => `    ${name}: ${Number(weight.toFixed(2))},`);
  writeFileSync(
    join(root, 'src/content/en/skills/weights.ts'),
    `/**
 * What a requirement and a line have in common weighs, as a logarithm of odds. Made by
 * \`node bench/proof-weights.mjs FOLDER… --write\` (logistic regression) from ${samples.length} lines beside requirements.
 */

import type { TraitWeights } from '../../../domain/weights/weights.js';

export const likelyWeights: TraitWeights = {
  constant: ${(constant - odds).toFixed(2)},
  of: {
${rows.join('\n')}
  },
};
`,
  );
}
