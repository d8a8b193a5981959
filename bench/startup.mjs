/**
 * The table of speed: every ratio to `node -e 0`, measured side by side, A B A B …, median of the pairs. Neither side has
 * a variable of Node's in its environment: one for certificates alone costs Node 20 as much as its whole start.
 *
 *   node bench/startup.mjs [pairs]     default 25
 *
 * Beside them, where they are installed: jrnl and taskwarrior with as many entries.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fill, fillJrnl, fillTaskwarrior } from './journal.mjs';
import { bin, median, open } from './terminal.mjs';

/** Resident memory at most, to that of `node -e 0`; of the journals of 5,000 it may be more. */
const MEMORY = 1.6;

const runs = Number(process.argv[2] ?? 25);
const root = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
const { PATH = '', LANG = 'C.UTF-8' } = process.env;
const env = {
  PATH,
  LANG,
  NO_COLOR: '1',
  HOME: root,
  REJECTION_COACH_HOME: join(root, 'empty'),
  XDG_CONFIG_HOME: join(root, 'config'),
  TASKRC: join(root, 'taskrc'),
  TASKDATA: join(root, 'task'),
};

const home = (records) => {
  const folder = join(root, `${records}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  fill(join(folder, 'journal'), records, 2000);
  return ['--home', folder];
};

/** Wall milliseconds of one whole process. */
const once = ([file, ...args]) => {
  const from = performance.now();
  const { status, stderr, error } = spawnSync(file, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  const wall = performance.now() - from;
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return wall;
};

const node = (...args) => [process.execPath, ...args];
const BARE = node('-e', '0');

/** Resident memory in MB as the kernel counted it, written by the process itself when it ends. */
const memory = ([file, ...args]) => {
  const [told, spy] = [join(root, 'rss'), join(root, 'spy.mjs')];
  writeFileSync(
    spy,
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
  );
  once([file, '--import', spy, ...args]);
  return Number(spawnSync('cat', [told], { encoding: 'utf8' }).stdout) / 1024;
};

/** The median ratio, and the median milliseconds. */
const sideBySide = (command, times = runs) => {
  once(command);
  once(BARE);
  const pairs = Array.from({ length: times }, () => {
    const bare = once(BARE);
    const wall = once(command);
    return { wall, ratio: wall / bare };
  });
  return { ratio: median(pairs.map(({ ratio }) => ratio)), wall: median(pairs.map(({ wall }) => wall)) };
};

const print = (name, ratio, limit, rss = '') => {
  const held = ratio <= limit && (rss === '' || rss <= MEMORY || name.includes('5,000'));
  const cells = [ratio.toFixed(2).padStart(7), limit.toFixed(2).padStart(9)];
  const last = rss === '' ? '' : rss.toFixed(2);
  console.log(`${name.padEnd(38)}${cells.join('')}${last.padStart(8)}  ${held ? 'holds' : 'MISSED'}`);
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

const [hundred, thousand, five] = [100, 1000, 5000].map(home);
const ahead = home(101);
once(
  node(
    bin,
    ...ahead,
    'next',
    'add',
    '--role',
    'Backend engineer',
    '--company',
    'Acme',
    '--when',
    '2099-12-03',
  ),
);

const table = [
  ['--version', 1.15, '--version'],
  ['--help', 1.35, '--help'],
  ['list, 100 debriefs of 2 KB', 2, ...hundred, 'list'],
  ['checklist, 100', 2.5, ...hundred, 'checklist'],
  ['checklist, 101 and an interview', 2.5, ...ahead, 'checklist'],
  ['list, 1,000', 2.8, ...thousand, 'list'],
  ['search, 5,000, a hundred found', 4, ...five, 'search', 'kubernetes'],
  ['checklist, 5,000', 12, ...five, 'checklist'],
];

console.log(`node ${process.version}, ${runs} pairs, median of the ratios to "node -e 0"\n`);
console.log(`${'what'.padEnd(38)}${'ratio'.padStart(7)}${'at most'.padStart(9)}${'memory'.padStart(8)}`);
const bareMemory = median([1, 2, 3].map(() => memory(BARE)));
const walls = new Map();
for (const [name, limit, ...args] of table) {
  const command = node(bin, ...args);
  const { ratio, wall } = sideBySide(command);
  walls.set(name, wall);
  print(name, ratio, limit, median([1, 2, 3].map(() => memory(command))) / bareMemory);
}
print('start to the first question', await firstQuestion(), 2.2);

/** [name, how it is called, what fills it, what it is compared with]. */
const OTHERS = [
  [
    'jrnl',
    ['jrnl', '--version'],
    fillJrnl,
    (config) => [
      ['list, 1,000', ['jrnl', '--config-file', config(1000), '--short']],
      ['search, 5,000, a hundred found', ['jrnl', '--config-file', config(5000), '-contains', 'kubernetes']],
    ],
  ],
  [
    'taskwarrior',
    ['task', '--version'],
    fillTaskwarrior,
    (data) => [
      ['list, 1,000', ['task', `rc.data.location=${data(1000)}`, 'rc.gc=off', 'rc.verbose=nothing', 'list']],
      [
        'search, 5,000, a hundred found',
        ['task', `rc.data.location=${data(5000)}`, 'rc.gc=off', 'rc.verbose=nothing', 'kubernetes', 'list'],
      ],
    ],
  ],
];

console.log();
writeFileSync(env.TASKRC, '');
for (const [name, version, fillIn, commands] of OTHERS) {
  if (spawnSync(version[0], version.slice(1), { env }).status !== 0) {
    console.log(`${name}: left out, it is not installed`);
    continue;
  }
  for (const [what, command] of commands((records) => fillIn(join(root, `${name}-${records}`), records))) {
    const { wall } = sideBySide(command, Math.min(runs, 9));
    const ours = walls.get(what);
    console.log(
      `${what.padEnd(38)}${name} ${wall.toFixed(0)} ms, here ${ours.toFixed(0)} ms  ${ours < wall ? 'ahead' : 'BEHIND'}`,
    );
  }
}
rmSync(root, { recursive: true, force: true });
