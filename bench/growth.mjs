/**
 * The claim: "cost as the journal grows: linear, no command rereads what it has read". Prints what each further
 * thousand debriefs costs, and how many files are read for each debrief.
 *
 *   node bench/growth.mjs [runs]     default 9
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fill } from './journal.mjs';
import { bin, median } from './terminal.mjs';

const runs = Number(process.argv[2] ?? 9);
const root = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));

/** Counts every read of a file of the journal, from inside the program. */
const spy = join(root, 'spy.cjs');
writeFileSync(
  spy,
  `const fs = require('node:fs'); const read = fs.readFileSync; let n = 0;
fs.readFileSync = function (file, ...rest) { if (String(file).includes('debriefs')) n++; return read.call(this, file, ...rest); };
process.on('exit', () => process.stderr.write('reads ' + n + '\\n'));`,
);

const homes = [1000, 2000, 4000].map((records) => {
  const folder = join(root, String(records));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  fill(join(folder, 'journal'), records, 2000);
  return { records, folder };
});

const run = (folder, args, more = []) => {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...more, bin, '--home', folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { took: performance.now() - from, stderr };
};

console.log(`node ${process.version}, medians of ${runs}: milliseconds at 1,000, 2,000 and 4,000 debriefs\n`);
for (const args of [['list'], ['search', 'kubernetes'], ['checklist'], ['export', '--all']]) {
  const figures = homes.map(({ records, folder }) => {
    const took = median(Array.from({ length: runs }, () => run(folder, args).took));
    const reads = Number(/reads (\d+)/.exec(run(folder, args, ['--require', spy]).stderr)?.[1]);
    return { took, each: reads / records };
  });
  const [thousand, two, four] = figures.map(({ took }) => took);
  const each = figures.map((figure) => figure.each.toFixed(2)).join(', ');
  console.log(
    `${args.join(' ').padEnd(20)}${[thousand, two, four].map((ms) => ms.toFixed(0).padStart(7)).join('')}   a further thousand: ${(two - thousand).toFixed(0)}, then ${((four - two) / 2).toFixed(0)}   reads a debrief: ${each}`,
  );
}
rmSync(root, { recursive: true, force: true });
