/**
 * How many instructions `--version`, `list` and `checklist` take, to those of `node -e 0`: counted by valgrind, so the same
 * on a busy machine. More than a tenth above bench/instructions.json is an error; `--write` writes that file.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from './journal.mjs';
import { bin, median } from './terminal.mjs';

const GROWTH = 1.1;

const kept = new URL('instructions.json', import.meta.url);
const [major = ''] = process.versions.node.split('.');
const known = JSON.parse(readFileSync(kept, 'utf8'));

const root = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
fill(join(root, 'journal'), 100, 2000);
const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', NO_COLOR: '1', HOME: root };

const VALGRIND = [
  '--tool=cachegrind',
  '--cache-sim=no',
  '--cachegrind-out-file=/dev/null',
  '--smc-check=all-non-file',
];

const count = (args) => {
  // What other threads do differs from run to run.
  const all = [...VALGRIND, process.execPath, '--single-threaded', ...args];
  const { stderr, status } = spawnSync('valgrind', all, { env, encoding: 'utf8' });
  const [, counted] = /I +refs: +([\d,]+)/.exec(stderr) ?? [];
  if (status !== 0 || counted === undefined) throw new Error(stderr);
  return Number(counted.replaceAll(',', ''));
};

const RUNS = {
  '--version': [bin, '--version'],
  list: [bin, '--home', root, 'list'],
  checklist: [bin, '--home', root, 'checklist', '--as-of', '2026-11-27'],
};

const compare = () => {
  // It differs by a twelfth from run to run.
  const bare = median(Array.from({ length: 5 }, () => count(['-e', '0'])));
  const ratios = Object.entries(RUNS).map(([name, args]) => [name, Number((count(args) / bare).toFixed(2))]);
  if (process.argv.includes('--write')) {
    const next = { ...known, [major]: Object.fromEntries(ratios) };
    writeFileSync(kept, `${JSON.stringify(next, null, 2)}\n`);
    return;
  }
  for (const [name, ratio] of ratios) {
    const before = known[major][name];
    const grown = ratio > before * GROWTH;
    console.log(`${name.padEnd(12)}${ratio} times node -e 0, was ${before}  ${grown ? 'GROWN' : 'holds'}`);
    if (grown) process.exitCode = 1;
  }
};

if (spawnSync('valgrind', ['--version']).status !== 0) console.log('skipped: there is no valgrind');
else if (known[major] === undefined && !process.argv.includes('--write'))
  console.log(`skipped: nothing was counted for Node ${major}`);
else compare();
rmSync(root, { recursive: true, force: true });
