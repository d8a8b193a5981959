/**
 * Several journals over one bare repository: changed at random, synced in random order, some killed in between. Every
 * third is locked, and synced with the passphrase or without it. At the end all have the same records, and every value
 * that somebody confirmed is in a record or in its history, unless the record was deleted for good.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun, complaint, each, wait } from './lib/drill.mjs';
import { must, startDebrief } from './lib/home.mjs';
import { makeQuick, using } from './lib/passphrase.mjs';
import { newFolder } from './lib/program.mjs';

/** A random number generator, so that a history can be played again by its number (mulberry32). */
const dice = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, of: (list) => list[below(list.length)] };
};

export const run = async (drill) => {
  if (spawnSync('git', ['--version']).status !== 0) throw new CannotRun('there is no git here');
  const histories = drill.long ? 200 : 4;
  const first = Number(process.env.SYNC_SEED ?? 1);
  await each(
    Array.from({ length: histories }, (_, at) => first + at),
    (seed) => play(drill, seed, drill.long ? 12 : 8),
  );
};

const play = async (drill, seed, steps) => {
  const { below, of, next } = dice(seed);
  const remote = join(newFolder('remote'), 'journal.git');
  const homes = Array.from({ length: seed % 2 === 0 ? 2 : 5 }, () => newFolder());
  const isLocked = seed % 3 === 0;
  const given = isLocked ? using() : {};
  const program = {
    run: (home, args, options = {}) => drill.program.run(home, args, { ...given, ...options }),
    start: (home, args, options = given) => drill.program.start(home, args, options),
  };
  const told = [];
  const gone = new Set();
  const say = (text) => drill.wrong(`history ${seed}: ${text}`);
  if (isLocked) {
    await startDebrief(program, homes[0], { role: 'before' });
    await must(program, homes[0], ['lock']);
    await makeQuick(join(homes[0], 'journal', 'key.age'));
  }
  for (const home of homes) await must(program, home, ['sync', '--init', remote]);
  const { id: begun } = await startDebrief(program, homes[0], { role: 'begun', company: `first ${seed}` });
  for (const home of homes) await must(program, home, ['sync']);
  const ids = [begun];
  // Two answers to one question meet in every history: one of them has to be in what is kept of the record.
  for (const [at, home] of homes.slice(0, 2).entries()) {
    const text = `value ${seed}.met ${at}`;
    await must(program, home, ['edit', begun, 'friend', '--answer', text]);
    told.push({ id: begun, text });
  }

  const sync = async (home) => {
    if (isLocked && next() < 0.5) return closed(home);
    return opened(home);
  };
  /** Without the passphrase: 2 says that it needs one. */
  const closed = async (home) => {
    const end = await program.run(home, ['sync', '--yes'], { env: {} });
    const wrong = complaint(end, [0, 2, 4]);
    if (wrong !== null) say(`sync without the passphrase: ${wrong}`);
    if (end.status === 2 && !/nothing was changed/.test(end.err)) say(`sync ended with 2: ${end.err}`);
    drill.count(end.status === 0 ? 'synced unopened' : 'asked for the passphrase');
  };
  const opened = async (home) => {
    const end = await program.run(home, ['sync', '--yes']);
    const wrong = complaint(end, [0, 4]);
    if (wrong !== null) say(`sync: ${wrong}`);
    if (end.status === 4 && !/faster/.test(end.err)) say(`sync ended with 4: ${end.err}`);
    drill.count('syncs');
  };
  const killed = async (home) => {
    const { child, ended } = program.start(home, ['sync', '--yes'], next() < 0.5 ? given : {});
    await wait(60 + below(500));
    child.kill('SIGKILL');
    const { signal } = await ended;
    if (signal === 'SIGKILL') drill.count('killed');
  };
  const changes = {
    edit: async (home, id, n) => {
      const question = of(['role', 'company', 'friend', 'could-change']);
      const text = `value ${seed}.${n}`;
      const end = await program.run(home, ['edit', id, question, '--answer', text]);
      if (end.status === 0) told.push({ id, text });
    },
    tag: (home, id) => program.run(home, ['tag', id, of(['+a', '+b', '-a', '-b'])]),
    start: async (home, _, n) => {
      const text = `value ${seed}.${n}`;
      const { id } = await startDebrief(program, home, { role: text });
      told.push({ id, text });
      ids.push(id);
    },
    bin: (home, id) => program.run(home, ['delete', id]),
    restore: (home, id) => program.run(home, ['restore', id]),
    ask: (home, id) => program.run(home, ['feedback', 'sent', id]),
    undo: (home, id) => program.run(home, ['feedback', 'sent', id, '--undo']),
    forever: async (home, id) => {
      const end = await program.run(home, ['delete', id, '--forever', '--yes']);
      if (end.status === 0) gone.add(id);
    },
  };
  const often = ['edit', 'edit', 'edit', 'edit', 'tag', 'tag', 'start', 'bin', 'restore', 'ask', 'undo'];
  for (let n = 0; n < steps; n++) {
    const name = next() < 0.06 ? 'forever' : of(often);
    await changes[name](of(homes), of(ids), n);
    drill.count('changes');
    if (next() < 0.5) await (next() < 0.35 ? killed : sync)(of(homes));
  }
  // Two at once now and then; then everybody, until nobody has anything new.
  if (homes.length > 2) await Promise.all(homes.slice(0, 3).map(sync));
  // What an unread journal replaced waits in a file of its own until somebody opens the journal, and goes along until then.
  for (let round = 0; round < (isLocked ? 4 : 2); round++)
    for (const home of homes) {
      if (isLocked) await must(program, home, ['list']);
      await opened(home);
    }
  for (const home of homes) {
    const end = JSON.parse((await must(program, home, ['sync', '--json'])).out);
    if (end.sent + end.added.length + end.changed.length + end.deleted.length > 0)
      say(`not quiet at the end: ${JSON.stringify(end)}`);
  }
  if (isLocked) for (const home of homes) await must(program, home, ['unlock']);
  const [first, ...others] = homes.map(filesIn);
  for (const [at, other] of others.entries())
    if (JSON.stringify(other) !== JSON.stringify(first))
      say(`journal ${at + 1} is not like the first: ${difference(first, other)}`);
  const all = Object.entries(first);
  for (const { id, text } of told) {
    const isThere = all.some(([path, content]) => path.includes(id) && content.includes(`"${text}"`));
    if (!isThere && !gone.has(id)) say(`"${text}" of ${id} is lost`);
    drill.count('values confirmed');
  }
  for (const id of gone) {
    const words = all.filter(([path]) => path.includes(id) && !path.startsWith('removed/'));
    if (words.length > 0) say(`${id} was deleted for good and is back: ${words.map(([path]) => path)}`);
  }
  drill.count('histories');
};

/** Everything but locks and what is only of this machine. */
const filesIn = (home) => {
  const journal = join(home, 'journal');
  const files = readdirSync(journal, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(journal.length + 1))
    .filter((path) => !/^(?:locks|open|editing)\//.test(path))
    .sort();
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(journal, path), 'utf8')]));
};

const difference = (a, b) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((path) => a[path] !== b[path])
    .map(
      (path) => `${path}${path in a ? '' : ' (not in the first)'}${path in b ? '' : ' (only in the first)'}`,
    )
    .join(', ');
