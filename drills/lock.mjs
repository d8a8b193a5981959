/**
 * kill -9 while a journal is locked, unlocked, gets another passphrase, or is written to while it is locked: whoever
 * comes next finishes it, every record is what it was, and of a locked journal no word and no day is on the disk.
 */
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual as same } from 'node:util';
import { each, wait } from './lib/drill.mjs';
import { keptFiles, walk } from './lib/files.mjs';
import { ANSWERS, answersFile, copyOf, exported, filledHome, must } from './lib/home.mjs';
import { makeQuick, PASSPHRASE, using } from './lib/passphrase.mjs';

const OTHER = 'battery staple';
const random = (to) => Math.random() * to;

export const run = async (drill) => {
  const { program } = drill;
  const plain = await filledHome(program);
  const before = await exported(program, plain.home);
  const locked = copyOf(plain.home);
  await must(program, locked, ['lock'], using(PASSPHRASE));
  await makeQuick(join(locked, 'journal', 'key.age'));
  const words = [
    ...['nurse', 'Matron', 'Ward sister', 'St Anne', 'St Luke', 'Dana', 'Porter', 'closer', 'begun'],
    ...[plain.first, plain.second, plain.gone, plain.interview, plain.tick],
    plain.first.slice(0, 10),
  ];
  const at = { drill, plain: plain.home, locked, before: before.all, words };
  const ways = [killLock, killUnlock, killWriter, killChange];
  await each(
    Array.from({ length: drill.long ? 200 : 8 }, (_, round) => round),
    async (round) => {
      drill.count('rounds');
      if (drill.long && round % 20 === 19)
        console.error(`lock: ${round + 1} rounds begun, ${drill.problems.length} wrong`);
      await ways[round % ways.length](at, Math.floor(round / ways.length) % 2 === 0);
    },
  );
};

/** Starts a command and kills it some milliseconds after it first touches a folder of the journal. */
const kill = async ({ drill }, home, args, within, { input, passphrase = PASSPHRASE } = {}) => {
  const { child, ended } = drill.program.start(home, args, { input, ...using(passphrase) });
  let isTouched = false;
  const touched = () => {
    if (!isTouched) wait(random(within)).then(() => child.kill('SIGKILL'));
    isTouched = true;
  };
  const watchers = walk(home)
    .filter((entry) => entry.folder && !entry.name.endsWith('locks'))
    .map(({ path }) => watch(path, touched));
  const { status, signal } = await ended;
  for (const watcher of watchers) watcher.close();
  if (signal !== null) drill.count('killed');
  return status;
};

const killLock = async (at, reads) => {
  const { drill } = at;
  const home = copyOf(at.plain);
  await kill(at, home, ['lock'], 1_500);
  await next(at, home, reads);
  if (isLocked(home)) {
    drill.count('lock was finished');
    nothingPlain(at, home, 'lock killed');
  }
  await asBefore(at, home, 'lock killed', !reads);
};

const killUnlock = async (at, reads) => {
  const { drill } = at;
  const home = copyOf(at.locked);
  await kill(at, home, ['unlock'], 1_200);
  await next(at, home, reads);
  await asBefore(at, home, 'unlock killed', !reads);
  const sealed = keptFiles(home).filter(({ name }) => name.endsWith('.age'));
  if (isLocked(home)) return nothingPlain(at, home, 'unlock killed before it began');
  drill.count('unlock was finished');
  drill.holds(
    sealed.length === 0,
    `unlock killed: still sealed: ${sealed.map(({ name }) => name).join(', ')}`,
  );
};

/** Without the passphrase, and with it. */
const killWriter = async (at, adds) => {
  const home = copyOf(at.locked);
  const input = answersFile({ ...ANSWERS, role: 'Late nurse' });
  const id = at.before.debriefs[0].id;
  const args = adds ? ['start', '--answers', '-'] : ['edit', id, 'friend', '--answer', 'Late nurse'];
  const status = await kill(at, home, args, 60, { input });
  nothingPlain(at, home, `${args[0]} killed`);
  const { all, err } = await exported(at.drill.program, home, using(PASSPHRASE));
  at.drill.holds(err === '', `${args[0]} killed: the next program says ${err}`);
  const isThere = all.debriefs.some(({ answers }) => [answers.role, answers.friend].includes('Late nurse'));
  at.drill.holds(status !== 0 || isThere, `${args[0]} had said that it was done, and it is not`);
  const others = (debriefs) =>
    debriefs.filter((debrief) => debrief.id !== id && debrief.answers.role !== 'Late nurse');
  at.drill.holds(same(others(all.debriefs), others(at.before.debriefs)), `${args[0]} killed: others changed`);
};

const killChange = async (at) => {
  const home = copyOf(at.locked);
  const file = join(home, 'new.txt');
  writeFileSync(file, `${OTHER}\n`);
  await kill(at, home, ['lock', '--change-passphrase', '--new-passphrase-file', file], 30);
  const opens = [];
  for (const passphrase of [PASSPHRASE, OTHER]) {
    const { status } = await at.drill.program.run(home, ['list'], using(passphrase));
    if (status === 0) opens.push(passphrase);
  }
  at.drill.holds(opens.length === 1, `another passphrase, killed: ${opens.length} of the two open it`);
};

const isLocked = (home) => existsSync(join(home, 'journal', 'lock.json'));

/** The next program: one that reads, or one that only adds. */
const next = async ({ drill }, home, reads) => {
  const [args, options] = reads
    ? [['list'], using(PASSPHRASE)]
    : [['start', '--answers', '-'], { input: answersFile({ role: 'Late nurse' }) }];
  const { status, err } = await drill.program.run(home, args, options);
  drill.holds(status === 0, `the next program (${args[0]}) ended with ${status}: ${err}`);
};

const nothingPlain = ({ drill, words }, home, what) => {
  for (const { name, path } of keptFiles(home).filter((file) => !file.name.startsWith('new.txt'))) {
    const text = `${name}\n${readFileSync(path, 'latin1')}`;
    const found = words.filter((word) => text.includes(word));
    drill.holds(found.length === 0, `${what}: ${name} has ${found.join(', ')}`);
  }
  for (const { name } of walk(home))
    drill.holds(!/\d{4}-\d\d-\d\d/.test(name), `${what}: there is a day in the name ${name}`);
};

const asBefore = async ({ drill, before }, home, what, added) => {
  const { all, err } = await exported(drill.program, home, using(PASSPHRASE));
  drill.holds(err === '', `${what}: the next program says ${err}`);
  const late = all.debriefs.filter(({ answers }) => answers.role === 'Late nurse');
  drill.holds(late.length === (added ? 1 : 0), `${what}: ${late.length} debriefs of the next program`);
  const rest = { ...all, debriefs: all.debriefs.filter((debrief) => !late.includes(debrief)) };
  drill.holds(same(rest, before), `${what}: not every record is what it was`);
};
