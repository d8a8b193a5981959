/**
 * A disk that fails once, at every call that matters: the message tells what is there, and nothing is torn. strace makes
 * one system call fail; `link` also as on a disk without hard links.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun, complaint, each } from './lib/drill.mjs';
import { ANSWERS, answersFile, copyOf, exported, filledHome } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';
import { tried } from './lib/tools.mjs';

const CALLS = ['fsync', 'rename', 'link', 'unlink', 'mkdir', 'fchmod'];

const failing = (call, code, nth, log) => [
  'strace',
  '-f',
  '-qq',
  '-e',
  'signal=none',
  '-e',
  `trace=${call}`,
  '-e',
  `inject=${call}:error=${code}:when=${nth}`,
  '-o',
  log,
];

/** What a person has: every record, and the settings. */
const stateOf = async (program, home) => {
  const { all, status, err } = await exported(program, home);
  const bin = await program.run(home, ['restore']);
  const settings = join(home, 'config.json');
  return JSON.stringify({
    status,
    err,
    all,
    bin: bin.err,
    settings: existsSync(settings) ? readFileSync(settings, 'utf8') : '',
  });
};

export const run = async (drill) => {
  const { program } = drill;
  const refused = tried('strace', ['-qq', '-e', 'inject=fsync:error=EIO:when=99', '-o', '/dev/null', 'true']);
  if (refused !== null) throw new CannotRun(`strace can't make a call fail here: ${refused}`);
  const { home, first, second, tick } = await filledHome(program);
  const before = await stateOf(program, home);
  const writes = [
    { args: ['edit', first, 'role', '--answer', 'Sister'] },
    { args: ['delete', second] },
    { args: ['settings', 'name', 'Bo'] },
    ...(drill.long
      ? [
          { args: ['delete', second, '--forever', '--yes'] },
          { args: ['feedback', 'log', first, '--file', '-'], input: 'Say more about the rota.\n' },
          { args: ['checklist', '--undo', tick] },
          { args: ['start', '--answers', '-'], input: answersFile(ANSWERS) },
          { args: ['next', 'add', '--role', 'Nurse', '--when', 'in 9 days'] },
          { args: ['stories', 'add', '--title', 'Rota', '--action', 'I asked', '--result', 'It worked'] },
          { args: ['tag', first, '+ward'] },
        ]
      : []),
  ];
  const failures = CALLS.flatMap((call) => [
    { call, code: 'EIO' },
    ...(call === 'link' ? [{ call, code: 'EPERM' }] : []),
  ]);
  const tries = writes.flatMap((write) => failures.map((failure) => ({ ...write, ...failure })));
  await each(tries, async ({ args, input, call, code }) => {
    for (let nth = 1; ; nth++) {
      const copy = copyOf(home);
      const log = join(newFolder('faults'), 'log');
      const what = `${args.join(' ')}, ${call} number ${nth} fails with ${code}`;
      const ended = await program.run(copy, args, { input, through: failing(call, code, nth, log) });
      if (!readFileSync(log, 'utf8').includes('(INJECTED)')) return;
      drill.count('calls made to fail');
      const wrong = complaint(ended, [0, 4]);
      if (wrong !== null) return drill.wrong(`${what}: ${wrong}`);
      const after = await stateOf(program, copy);
      drill.holds(
        after.includes('"status":0,"err":""'),
        `${what}: a record can't be read: ${after.slice(0, 300)}`,
      );
      const isThere = after !== before;
      const saysKept = /Nothing was changed|still there/.test(ended.err);
      if (ended.status === 0) drill.holds(isThere, `${what}: status 0, and nothing is changed`);
      else if (saysKept) drill.holds(!isThere, `${what}: it is changed, and this was said: ${ended.err}`);
      else
        drill.holds(/Look at what is there/.test(ended.err), `${what}: not said what is there: ${ended.err}`);
      // A lock that could not be removed holds nobody up.
      const next = await program.run(copy, ['edit', first, 'thought', '--answer', 'x']);
      drill.holds(
        next.status === 0 && next.ms < 8000,
        `${what}: the next write: ${next.status} in ${next.ms} ms, ${next.err}`,
      );
    }
  });
};
