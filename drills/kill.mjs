/**
 * kill -9 at random moments: every answer whose next question had appeared is there (in a record, or filled in where
 * there is none yet), every file parses, what was there before is whole, and the next program is not held up.
 *
 * Half of the rounds die at any moment of a run; the other half a few milliseconds after an answer was typed, or after
 * the first thing that the run does in the journal's folders, where there is most to break.
 */
import { unlinkSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual as same } from 'node:util';
import { BEFORE_A_RECORD, JOURNAL, killedAndBegunAgain } from '../test/support/half-typed.mjs';
import { each, wait } from './lib/drill.mjs';
import { isLock, leftovers, unparsable, walk } from './lib/files.mjs';
import { ANSWERS, answersFile, copyOf, exported, filledHome, must, startDebrief } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';
import { converse, openTerminal } from './lib/terminal.mjs';

/** Milliseconds that the next program may take longer for a lock left behind than it takes at that moment without one. */
const HELD_UP = 2_000;
const random = (from, to) => from + Math.random() * (to - from);

export const run = async (drill) => {
  const rounds = drill.long ? 1_000 : 24;
  const template = await filledHome(drill.program);
  const questions = JSON.parse((await must(drill.program, template.home, ['questions', '--json'])).out);
  const scripts = await scriptsFor(drill, template);
  await each(
    Array.from({ length: rounds }, (_, round) => round),
    async (round) => {
      const aimed = Math.floor(round / 2) % 2 === 1;
      drill.count('rounds');
      if (drill.long && round % 50 === 49)
        console.error(`kill: ${round + 1} rounds begun, ${drill.problems.length} wrong`);
      if (round % 2 === 0) await killConversation(drill, questions, { plain: round % 8 === 0, aimed });
      else await killScript(drill, template, scripts[Math.floor(round / 2) % scripts.length], aimed);
    },
  );
  await killBeforeARecord(drill);
};

const killBeforeARecord = async (drill) => {
  const home = newFolder();
  await must(drill.program, home, ['start', '--answers', '-'], { input: JOURNAL });
  await must(drill.program, home, ['next', 'add', '--role', 'Staff nurse', '--when', 'in 5 days']);
  const rounds = drill.long ? 10 : 1;
  const names = Object.keys(BEFORE_A_RECORD).flatMap((name) => Array.from({ length: rounds }, () => name));
  await each(names, async (name) => {
    const most = Math.ceil(random(0, 3));
    drill.count('died before there was a record');
    try {
      await killedAndBegunAgain(drill.program.file, copyOf(home), name, most);
    } catch (error) {
      drill.wrong(`${name}, killed after answer ${most}: ${error.message}`);
    }
  });
};

const killConversation = async (drill, questions, { plain, aimed }) => {
  const home = newFolder();
  const terminal = openTerminal(drill.program.file, home, ['start', ...(plain ? ['--plain'] : [])]);
  const last = aimed ? Math.ceil(random(1, 14)) : Number.POSITIVE_INFINITY;
  if (!aimed) wait(random(40, plain ? 2_000 : 1_200)).then(terminal.kill);
  const { status, answers, asked } = await converse(terminal, questions, {
    plain,
    onAsked: (_, number) => {
      if (number === last) wait(random(15, 50)).then(terminal.kill);
      return false;
    },
  });
  if (status !== 0 || !asked.includes('menu')) drill.count('died in a conversation');
  drill.count('answers confirmed', answers.size);
  const what = `a conversation ${plain ? 'in plain ' : ''}killed at question ${asked.at(-1) ?? 'none'}`;
  afterwards(drill, home, what);
  const { all, err } = await exported(drill.program, home);
  if (answers.size > 0) {
    drill.holds(err === '', `${what}: the next program says ${err}`);
    const [kept] = all.debriefs;
    for (const [id, value] of answers) {
      const there = kept?.answers[id] ?? (kept?.skipped.includes(id) ? null : undefined);
      drill.holds(
        same(there, value),
        `${what}: the answer to ${id} was ${JSON.stringify(value)}, on disk is ${JSON.stringify(there)}`,
      );
    }
  }
  await onward(
    drill,
    home,
    all.debriefs.length > 0
      ? { args: ['edit', 'latest', 'company', '--answer', 'after'] }
      : { args: ['start', '--answers', '-'], input: answersFile(ANSWERS) },
    what,
  );
};

/** Commands that write, and what has to be there when one was killed: as before, or as after, and nothing in between. */
const scriptsFor = async ({ program }, { home, first, second, interview, tick }) => {
  const before = (await exported(program, home)).all;
  const donor = newFolder();
  for (let n = 0; n < 12; n++) await startDebrief(program, donor, { ...ANSWERS, role: `Role ${n}` });
  const archive = (await exported(program, donor)).all;
  const roleIn = (all, id) => all.debriefs.find((debrief) => debrief.id === id)?.answers.role;
  const scripts = [
    {
      args: ['edit', first, 'role', '--answer', 'Sister'],
      target: first,
      finished: ({ all }) => roleIn(all, first) === 'Sister',
      begun: ({ all }) => roleIn(all, first) === 'Staff nurse',
    },
    {
      args: ['checklist', '--undo', tick],
      finished: ({ all }) => all.ticks[0]?.done === false,
      begun: ({ all }) => all.ticks[0]?.done === true,
    },
    {
      args: ['import', '-'],
      input: JSON.stringify(archive),
      finished: ({ all }) =>
        archive.debriefs.every((debrief) => all.debriefs.some((kept) => same(kept, debrief))),
      begun: ({ all }) =>
        all.debriefs.every((debrief) =>
          [...archive.debriefs, ...before.debriefs].some((kept) => same(kept, debrief)),
        ),
    },
    {
      args: ['start', '--answers', '-'],
      input: answersFile({ ...ANSWERS, role: 'New' }),
      finished: ({ all }) => all.debriefs.some((debrief) => debrief.answers.role === 'New'),
      begun: ({ all }) => all.debriefs.length === before.debriefs.length,
    },
    {
      args: ['settings', 'name', 'Bo'],
      also: ['settings', 'name'],
      finished: ({ shown }) => shown === 'Bo',
      begun: ({ shown }) => shown === 'Ana',
    },
    {
      args: ['next', 'edit', interview, '--company', 'St Jude’s'],
      finished: ({ all }) => all.interviews[0]?.company === 'St Jude’s',
      begun: ({ all }) => all.interviews[0]?.company === 'St Anne’s',
    },
    {
      args: ['delete', second],
      target: second,
      again: ['restore', second],
      also: ['restore'],
      finished: ({ all, shown }) => roleIn(all, second) === undefined && shown.includes(second),
      begun: ({ all }) => roleIn(all, second) === 'Matron',
    },
  ];
  for (const script of scripts) {
    script.kept = before.debriefs.filter(({ id }) => id !== script.target);
    script.ms = (await must(program, copyOf(home), script.args, { input: script.input })).ms;
  }
  return scripts;
};

/** @param also what has to be known besides the records: `settings` or `restore`, as the command that shows it. */
const stateOf = async (program, home, also) => {
  const { all, err } = await exported(program, home);
  if (also === undefined) return { all, err };
  const { out, err: complaint } = await program.run(home, also);
  return { all, shown: out.trim(), err: err + complaint };
};

const killScript = async (drill, template, script, aimed) => {
  const home = copyOf(template.home);
  const { child, ended } = drill.program.start(home, script.args, { input: script.input });
  const kill = () => child.kill('SIGKILL');
  const watchers = aimed
    ? walk(home)
        .filter((entry) => entry.folder)
        .map(({ path }) => watch(path, () => wait(random(0, 4)).then(kill)))
    : [];
  if (!aimed) wait(random(15, script.ms * 1.2)).then(kill);
  const { status, signal } = await ended;
  for (const watcher of watchers) watcher.close();
  if (signal !== null) drill.count('died in a command');
  const what = `${script.args.slice(0, 2).join(' ')} killed`;
  afterwards(drill, home, what);
  const state = await stateOf(drill.program, home, script.also);
  drill.holds(state.err === '', `${what}: the next program says ${state.err}`);
  const done = script.finished(state);
  if (status === 0) drill.holds(done, `${what}: it had said that it was done, and it is not`);
  else drill.holds(done || script.begun(state), `${what}: neither as before nor as after`);
  for (const debrief of script.kept)
    drill.holds(
      state.all.debriefs.some((kept) => same(kept, debrief)),
      `${what}: ${debrief.id} is not what it was`,
    );
  await onward(
    drill,
    home,
    { args: done && script.again ? script.again : script.args, input: script.input },
    what,
  );
};

const afterwards = (drill, home, what) => {
  const { locks, temporary } = leftovers(home);
  if (locks > 0) drill.count('left a lock');
  if (temporary > 0) drill.count('left a temporary file');
  drill.holds(unparsable(home).length === 0, `${what}: not whole JSON: ${unparsable(home).join(', ')}`);
};

/** The next program, on what was left; where that has a lock in it, another beside it on a copy without. */
const onward = async (drill, home, { args, input }, what) => {
  const locks = walk(home).filter(isLock);
  const copy = locks.length > 0 ? copyOf(home) : undefined;
  if (copy) for (const { name } of locks) unlinkSync(join(copy, name));
  const [next, without] = await Promise.all(
    [home, copy].map((folder) => folder && drill.program.run(folder, args, { input })),
  );
  drill.holds(next.status === 0, `${what}: the next program ended with ${next.status}: ${next.err}`);
  if (without === undefined) return;
  const longer = next.ms - without.ms;
  drill.most('longest that one held up the next (ms)', Math.max(0, longer));
  drill.holds(
    longer < HELD_UP,
    `${what}: the next program took ${longer} ms longer for the lock left behind`,
  );
};
