/**
 * On disk, not only handed over: what kill -9 can't show, since the kernel still has it. Under strace, every new file
 * is synced before it gets its name, and its folder after that, before the command ends or the next question appears.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from './lib/drill.mjs';
import { ANSWERS, answersFile, filledHome, must } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';
import { converse, openTerminal } from './lib/terminal.mjs';
import { tried } from './lib/tools.mjs';

const traced = (file) => [
  'strace',
  '-f',
  '-qq',
  '-y',
  '-s',
  '4096',
  '-e',
  'trace=rename,renameat,renameat2,link,linkat,fsync,fdatasync',
  '-e',
  'signal=none',
  '-o',
  file,
];

export const run = async (drill) => {
  const refused = tried('strace', ['-qq', '-o', '/dev/null', 'true']);
  if (refused !== null) throw new CannotRun(`strace can't trace here: ${refused}`);
  const { home, first, second, tick } = await filledHome(drill.program);
  const folder = newFolder('strace');
  const writes = [
    { args: ['start', '--answers', '-'], input: answersFile(ANSWERS) },
    { args: ['edit', first, 'role', '--answer', 'Sister'] },
    { args: ['checklist', '--undo', tick] },
    { args: ['settings', 'name', 'Bo'] },
    { args: ['delete', second] },
    { args: ['restore', second] },
    { args: ['export', '--all', '--output', `${home}/all.md`] },
  ];
  for (const [n, { args, input }] of writes.entries()) {
    const log = join(folder, String(n));
    await must(drill.program, home, args, { input, through: traced(log) });
    judge(drill, args[0], readFileSync(log, 'utf8'), home);
  }
  const log = join(folder, 'conversation');
  const questions = JSON.parse((await must(drill.program, home, ['questions', '--json'])).out);
  const own = newFolder();
  const terminal = openTerminal(drill.program.file, own, ['start'], { through: traced(log) });
  const { status: ended } = await converse(terminal, questions);
  drill.holds(ended === 0, `a conversation under strace ended with ${ended}`);
  judge(drill, 'a conversation', readFileSync(log, 'utf8'), own);
};

const judge = (drill, what, log, home) => {
  const calls = log.split('\n').flatMap((line) => {
    const synced = /f(?:data)?sync\(\d+<([^>]+)>\)\s+= 0/.exec(line);
    if (synced) return [{ type: 'sync', path: synced[1] }];
    const named =
      /(?:rename|link)(?:at2?)?\((?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]+)", (?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]+)".*= 0/.exec(
        line,
      );
    return named ? [{ type: 'name', from: named[1], to: named[2] }] : [];
  });
  // Locks need not outlive the machine.
  const names = calls.filter(
    (call) => call.type === 'name' && call.to.startsWith(home) && !/\/locks\//.test(call.to),
  );
  drill.holds(names.length > 0, `${what}: no file got its name`);
  for (const naming of names) {
    const at = calls.indexOf(naming);
    const file = naming.to.slice(home.length + 1);
    drill.count('files named');
    const moved = !dirname(naming.from).startsWith(dirname(naming.to)) || !/tmp/.test(naming.from);
    const before = calls.slice(0, at).some((call) => call.type === 'sync' && call.path === naming.from);
    drill.holds(moved || before, `${what}: ${file} got its name before its contents were synced`);
    // Settings are conf's, which syncs the file and not the folder.
    if (file === 'config.json') continue;
    // In a conversation the next answer's file is named later; the folder has to be synced before that.
    const next = calls.findIndex((call, n) => n > at && call.type === 'name' && call.to === naming.to);
    const after = calls.slice(at, next === -1 ? undefined : next);
    drill.holds(
      after.some((call) => call.type === 'sync' && call.path === dirname(naming.to)),
      `${what}: the folder of ${file} was not synced after it`,
    );
  }
};
