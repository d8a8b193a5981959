/**
 * Mutation testing of src/domain: which changes to the code does no test notice?
 *
 *   npm run mutants                    all of src/domain
 *   npm run mutants -- checklist text  only these folders or files of it
 *   npm run mutants -- --ci            only what is shared, what is merged and what the checklist plans
 *   npm run mutants -- --sample 200    so many random lines of code, for an estimate in minutes; `--seed 7` for others
 *
 * `--ci` leaves out changed strings and what is worked out as a module loads, and runs the tests of src/domain alone, loaded
 * once (`runner.mjs`); everything else those of the commands and the pages too. Other options go to Stryker, for example
 * `--concurrency 1`. Ends with status 1 below 80 % killed, with the survivors.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const LEAST = 80;
const DOMAIN = 'src/domain';
/** Mutated whole in CI, beside the functions of `CI_FUNCTIONS` wherever they are. */
const CI_FILES = [
  'transfer/redact.ts',
  'checklist/plan.ts',
  'checklist/tasks.ts',
  'checklist/answer-task.ts',
  'merging/merge.ts',
  'merging/slots.ts',
];

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
process.chdir(root);

/** What merges, what keeps a full debrief full, and which interview is still ahead. */
const CI_FUNCTIONS = /^(?:merge.*|fuller|soonest)$/;

/** Where those functions are in a file, as Stryker writes a range. */
const ciFunctions = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const ranges = [];
  const visit = (node) => {
    const isNamed = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
    if (isNamed && CI_FUNCTIONS.test(node.name.getText(source)) && node.initializer) {
      const from = source.getLineAndCharacterOfPosition(node.initializer.getStart(source));
      const to = source.getLineAndCharacterOfPosition(node.end);
      ranges.push(`${file}:${from.line + 1}:${from.character}-${to.line + 1}:${to.character}`);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return ranges;
};

const pathIn = (name) => {
  const path = `${DOMAIN}/${name}`;
  if (!existsSync(path)) throw new Error(`there is no ${path}: correct the list in mutants/run.mjs`);
  return statSync(path).isDirectory() ? `${path}/**/*.ts` : path;
};

const ciTargets = () => {
  const others = readdirSync(DOMAIN, { recursive: true }).filter(
    (name) => name.endsWith('.ts') && !CI_FILES.includes(name),
  );
  return [...CI_FILES.map(pathIn), ...others.flatMap((name) => ciFunctions(`${DOMAIN}/${name}`))];
};

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32). */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Lines on which some token of code begins, as Stryker writes ranges. */
const codeLinesOf = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const lines = new Set();
  const visit = (node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    lines.add(line + 1);
    ts.forEachChild(node, visit);
  };
  source.forEachChild(visit);
  return [...lines].map((line) => `${file}:${line}-${line}`);
};

const sampledTargets = (size, seed) => {
  const files = readdirSync(DOMAIN, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const lines = files.sort().flatMap((name) => codeLinesOf(`${DOMAIN}/${name}`));
  const random = randomFrom(seed);
  return lines
    .map((line) => ({ line, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .map(({ line }) => line);
};

/** Half of the 95 % interval of the share killed, in percent: of lines, since the mutants of a line are alike. */
const marginOf = (counts) => {
  const sum = (numberOf) => counts.reduce((total, count) => total + numberOf(count), 0);
  const total = sum(({ killed, survived }) => killed + survived);
  const share = sum(({ killed }) => killed) / total;
  const squares = sum(({ killed, survived }) => (killed - share * (killed + survived)) ** 2);
  return (196 * Math.sqrt((squares * counts.length) / (counts.length - 1))) / total || 0;
};

const args = process.argv.slice(2);
const numberAfter = (option) => {
  const at = args.indexOf(option);
  return at === -1 ? undefined : Number(args.splice(at, 2)[1]);
};
const sample = numberAfter('--sample');
const seed = numberAfter('--seed') ?? 1;
const firstOption = args.findIndex((arg) => arg.startsWith('-') && arg !== '--ci');
const names = (firstOption === -1 ? args : args.slice(0, firstOption)).filter((arg) => arg !== '--ci');
const options = firstOption === -1 ? [] : args.slice(firstOption);
const targets = args.includes('--ci')
  ? ciTargets()
  : sample !== undefined
    ? sampledTargets(sample, seed)
    : names.length > 0
      ? names.map(pathIn)
      : [`${DOMAIN}/**/*.ts`];

// Stryker runs tests in threads, where a time zone can no longer be set.
const env = {
  ...process.env,
  TZ: 'Europe/Zagreb',
  NO_COLOR: '1',
  FORCE_COLOR: '',
  MUTANTS_TESTS: args.includes('--ci') ? 'domain' : '',
};
const run = (command, commandArgs) => spawnSync(command, commandArgs, { stdio: 'inherit', env }).status === 0;
if (!existsSync(join(here, 'node_modules')))
  if (!run('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const mutate = ['--mutate', targets.join(',')];
// What is worked out as a module loads is run against every test: two of five mutants, and nearly all of the time.
if (args.includes('--ci')) mutate.push('--ignoreStatic');
if (!run(process.execPath, [stryker, 'run', join(here, 'stryker.config.mjs'), ...mutate, ...options]))
  process.exit(1);

const { files } = JSON.parse(readFileSync(join(here, 'report.json'), 'utf8'));
const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout';
const isSurvivor = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const folders = new Map();
const byLine = new Map();
for (const [file, { mutants, source }] of Object.entries(files)) {
  const lines = source.split('\n');
  for (const { location, mutatorName, replacement } of mutants.filter(isSurvivor))
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${mutatorName} -> ${replacement?.replace(/\s+/g, ' ').slice(0, 70)}   in: ${lines[location.start.line - 1].trim().slice(0, 80)}`,
    );
  for (const mutant of mutants) {
    const line = `${file}:${mutant.location.start.line}`;
    const { killed, survived } = byLine.get(line) ?? { killed: 0, survived: 0 };
    byLine.set(line, { killed: killed + isKilled(mutant), survived: survived + isSurvivor(mutant) });
  }
  const folder = args.includes('--ci') ? file : file.split('/').slice(0, 3).join('/');
  const counts = folders.get(folder) ?? { killed: 0, survived: 0 };
  counts.killed += mutants.filter(isKilled).length;
  counts.survived += mutants.filter(isSurvivor).length;
  folders.set(folder, counts);
}
const share = ({ killed, survived }) => (100 * killed) / (killed + survived || 1);
console.log();
for (const [folder, counts] of [...folders].sort())
  console.log(
    `${folder.padEnd(42)} ${counts.killed} of ${counts.killed + counts.survived} killed, ${share(counts).toFixed(1)} %`,
  );
const all = [...folders.values()].reduce((sum, { killed, survived }) => ({
  killed: sum.killed + killed,
  survived: sum.survived + survived,
}));
console.log(`mutants: ${share(all).toFixed(1)} % killed, at least ${LEAST} %`);
if (sample !== undefined) {
  const [margin, middle] = [marginOf([...byLine.values()]), share(all)];
  const [from, to] = [Math.max(0, middle - margin), Math.min(100, middle + margin)];
  console.log(
    `${sample} lines, seed ${seed}: of all of ${DOMAIN}, ${from.toFixed(0)} to ${to.toFixed(0)} % (95 % interval)`,
  );
}
process.exitCode = share(all) < LEAST ? 1 : 0;
