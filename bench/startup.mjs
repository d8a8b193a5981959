/**
 * quality.md, "Speed and size": every ratio to `node -e 0`, measured side by side, A B A B …, median of the pairs.
 *
 *   node bench/startup.mjs [runs]     default 25
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fill } from './journal.mjs';
import { bin, median, open } from './terminal.mjs';

/** Resident memory at most, to that of `node -e 0`. */
const MEMORY = 1.6;

const runs = Number(process.argv[2] ?? 25);
const root = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
const env = { ...process.env, NO_COLOR: '1', REJECTION_COACH_HOME: join(root, 'empty') };

const home = (records, bytes) => {
  const folder = join(root, `${records}-${bytes}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  fill(join(folder, 'journal'), records, bytes);
  return folder;
};

/** Wall milliseconds of one whole process, and the most memory it held, in MB. */
const once = (args) => {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  const wall = performance.now() - from;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return wall;
};

/** Resident memory as the kernel counted it, written by the process itself when it ends. */
const memory = (args) => {
  const file = join(root, 'rss');
  const spy = join(root, 'spy.mjs');
  writeFileSync(
    spy,
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`,
  );
  once(['--import', spy, ...args]);
  return Number(spawnSync('cat', [file], { encoding: 'utf8' }).stdout) / 1024;
};

const measure = ([name, limit, args]) => {
  once(args);
  once(['-e', '0']);
  const ratios = [];
  for (let run = 0; run < runs; run++) {
    const bare = once(['-e', '0']);
    ratios.push(once(args) / bare);
  }
  const rss = median([1, 2, 3].map(() => memory(args))) / median([1, 2, 3].map(() => memory(['-e', '0'])));
  const ratio = median(ratios);
  // The search over 5,000 is left out of the limit on memory (quality.md).
  return { name, ratio, limit, rss, held: ratio <= limit && (rss <= MEMORY || limit > 2) };
};

/** In a pseudo-terminal: until the first question is on the screen, to what `node -e 0` takes there. */
const firstQuestion = async () => {
  const ratios = [];
  for (let run = 0; run < runs; run++) {
    const bareFrom = performance.now();
    const bare = (await open(['-e', '0'], root).ended) - bareFrom;
    const from = performance.now();
    const terminal = open([bin, 'start'], join(root, 'first'));
    ratios.push(((await terminal.seen('What happened?')) - from) / bare);
    terminal.type('\u0003');
    await terminal.ended;
  }
  return median(ratios);
};

const hundred = home(100, 2000);
const thousand = home(1000, 2000);
const five = home(5000, 2000);

const table = [
  ['--version', 1.15, [bin, '--version']],
  ['--help', 1.25, [bin, '--help']],
  ['checklist, 100 finished debriefs', 1.5, [bin, '--home', hundred, 'checklist']],
  ['list, 1,000 debriefs of 2 KB', 2, [bin, '--home', thousand, 'list']],
  ['search, 5,000 debriefs of 2 KB', 4, [bin, '--home', five, 'search', 'kubernetes']],
];

console.log(`node ${process.version}, ${runs} pairs, median of the ratios to "node -e 0"\n`);
console.log(`${'what'.padEnd(36)}${'ratio'.padStart(7)}${'at most'.padStart(9)}${'memory'.padStart(8)}`);
for (const row of table) {
  const { name, ratio, limit, rss, held } = measure(row);
  console.log(
    `${name.padEnd(36)}${ratio.toFixed(2).padStart(7)}${limit.toFixed(2).padStart(9)}${rss.toFixed(2).padStart(8)}  ${held ? 'holds' : 'MISSED'}`,
  );
}
const first = await firstQuestion();
console.log(
  `${'start to the first question'.padEnd(36)}${first.toFixed(2).padStart(7)}${'2.00'.padStart(9)}${''.padStart(8)}  ${first <= 2 ? 'holds' : 'MISSED'}`,
);
rmSync(root, { recursive: true, force: true });
