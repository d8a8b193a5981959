/**
 * What must not stay: a killed writer's lock while nobody has asked after its process, words of what was deleted
 * forever, and signs that turn the direction of a line, in whatever the program says.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CannotRun, complaint, wait } from './lib/drill.mjs';
import { keptFiles } from './lib/files.mjs';
import { answersFile, copyOf, filledHome, must } from './lib/home.mjs';

export const run = async (drill) => {
  if (process.platform !== 'linux') throw new CannotRun('only Linux tells the state of a process');
  const filled = await filledHome(drill.program);
  await zombie(drill, filled);
  await forever(drill, filled);
  await directions(drill, filled);
};

/** Its parent never asks after it. */
const zombie = async ({ program, count, holds }, { home: template, first }) => {
  const home = copyOf(template);
  const parent = spawn('sh', ['-c', 'true & exec sleep 60'], { stdio: 'ignore' });
  try {
    const { pid, begun } = await deadChildOf(parent.pid);
    const locks = join(home, 'journal', 'locks');
    mkdirSync(locks, { recursive: true, mode: 0o700 });
    const holder = { token: 'a'.repeat(18), pid, host: hostname(), begun };
    writeFileSync(join(locks, `debriefs-${first}`), JSON.stringify(holder), { mode: 0o600 });
    const { status, err, ms } = await program.run(home, ['edit', first, 'role', '--answer', 'Sister']);
    holds(status === 0, `a dead writer that nobody has asked after: status ${status}: ${err}`);
    holds(ms < 10_000, `a dead writer that nobody has asked after held up the next for ${ms} ms`);
    count('locks of dead writers');
  } finally {
    parent.kill();
  }
};

const deadChildOf = async (parent) => {
  for (;;) {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const fields = statOf(pid);
      if (fields[1] === String(parent) && fields[0] === 'Z') return { pid: Number(pid), begun: fields[19] };
    }
    await wait(20);
  }
};

const statOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

const WORDS = 'Zebrawright quarrel';

const forever = async ({ program, count, holds }, { home: template }) => {
  const home = copyOf(template);
  const answers = {
    outcome: 'rejected',
    role: WORDS,
    known: [WORDS],
    'role-needs': ['drug doses'],
    proof: [WORDS],
  };
  const started = await must(program, home, ['start', '--answers', '-', '--json'], {
    input: answersFile(answers, 'full'),
  });
  const { id } = JSON.parse(started.out);
  await must(program, home, ['edit', id, 'role', '--answer', `${WORDS} again`]);
  await must(program, home, [
    'stories',
    'add',
    '--from',
    `${id}:1`,
    '--title',
    'Rota',
    '--action',
    'I asked',
  ]);
  const backup = `${home}.backup.json`;
  await must(program, home, ['backup', backup]);
  await must(program, home, ['delete', id, '--forever', '--yes']);
  const nothingLeft = (when) => {
    for (const { name, path } of keptFiles(home)) {
      const text = `${name}\n${readFileSync(path, 'utf8')}`;
      const isLeft = text.includes('Zebrawright') || (!name.includes('removed') && text.includes(id));
      holds(!isLeft, `${when}: ${name} has words or the id`);
    }
    count('looked for words');
  };
  nothingLeft('deleted forever');
  await must(program, home, ['import', backup]);
  nothingLeft('deleted forever, and an older backup brought in');
};

const MARKS = /[\u202a-\u202e\u2066-\u2069]/;

const directions = async ({ program, count, holds, wrong }, { home: template, first }) => {
  const home = copyOf(template);
  await must(program, home, ['edit', first, 'role', '--answer', 'a\u202eb\u2066c']);
  const file = join(home, 'file\u202e.json');
  writeFileSync(file, '{"x\u2067": 1}');
  const runs = [
    ...['show', 'tag', 'delete', 'history', 'restore', 'edit'].map((name) => [name, 'x\u202ey']),
    ...[['list'], ['show', first], ['search', 'a'], ['checklist'], ['\u202dnothing'], ['list', '--\u2068no']],
    ...[
      ['import', file],
      ['start', '--answers', file],
      ['skills', '--posting', file],
      ['list', '--as-of', '\u202e'],
    ],
    ...[
      ['edit', first, '\u202eq'],
      ['settings', 'name', 'A\u202eb'],
      ['settings', '\u202ename'],
      ['settings'],
    ],
  ];
  for (const args of runs) {
    const end = await program.run(home, args);
    const defect = complaint(end, [0, 2, 3, 4]);
    if (defect !== null) wrong(`${args[0]}: ${defect}`);
    holds(!MARKS.test(end.out + end.err), `${args.join(' ')}: a sign that turns the direction is printed`);
    count('outputs');
  }
};
