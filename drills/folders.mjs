/**
 * Folders and files that are not what they should be: a read-only disk, no permission, a file where a folder is
 * needed, a folder where a file is needed, a link, and files deleted underfoot. Status 4 with a message that names the
 * place, what was there before still there, and reading goes on where it can.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { complaint, each, wait } from './lib/drill.mjs';
import { differences, keptFiles, leftovers, snapshot, walk } from './lib/files.mjs';
import { ANSWERS, answersFile, copyOf, exported, filledHome, must } from './lib/home.mjs';
import { NOBODY, newFolder } from './lib/program.mjs';
import { converse, openTerminal } from './lib/terminal.mjs';
import { tried } from './lib/tools.mjs';

export const run = async (drill) => {
  const template = await filledHome(drill.program);
  const writes = writesOf(template, (await exported(drill.program, template.home)).all);
  await readOnlyDisk(drill, template, writes);
  await noPermission(drill, template, writes);
  await fileForFolder(drill, template, writes);
  await notAPlainFile(drill, template);
  await underfoot(drill, template);
};

const READS = [['list'], ['checklist'], ['search', 'panel'], ['restore'], ['settings']];

const writesOf = ({ first, second, gone, interview, tick }, all) => [
  { args: ['edit', first, 'role', '--answer', 'Sister'] },
  { args: ['start', '--answers', '-'], input: answersFile(ANSWERS) },
  { args: ['checklist', '--undo', tick] },
  { args: ['settings', 'name', 'Bo'] },
  { args: ['delete', second] },
  { args: ['next', 'edit', interview, '--company', 'St Jude’s'] },
  { args: ['restore', gone] },
  {
    args: ['import', '-'],
    input: JSON.stringify({ ...all, debriefs: [{ ...all.debriefs[0], id: '2026-01-01-k7qm' }] }),
  },
];

/** One command where it may not be able to write: done, or refused with nothing changed. */
const attempt = async (drill, what, home, { args, input }, { uid, place = home, refuses = false } = {}) => {
  const before = snapshot(home);
  const ended = await drill.program.run(home, args, { input, uid });
  const about = `${what}: ${args.slice(0, 2).join(' ')}`;
  const problem = complaint(ended, refuses ? [4] : [0, 3, 4]);
  drill.count('runs');
  if (problem !== null) return drill.wrong(`${about}: ${problem}`);
  const { temporary, locks } = leftovers(home);
  drill.holds(temporary + locks === 0, `${about}: left ${locks} locks and ${temporary} temporary files`);
  if (ended.status === 0) return;
  drill.count('refused');
  if (ended.status === 4) drill.holds(ended.err.includes(place), `${about}: no place is named: ${ended.err}`);
  // The version that the history keeps is written before the record is.
  const changed = differences(before, snapshot(home)).filter(
    (difference) => !/history.*\(new\)/.test(difference),
  );
  drill.holds(changed.length === 0, `${about}: refused, but changed: ${changed.join(', ')}`);
};

const readOnlyDisk = async (drill, template, writes) => {
  const home = copyOf(template.home);
  const refused = tried('mount', ['--bind', home, home]) ?? tried('mount', ['-o', 'remount,ro,bind', home]);
  if (refused !== null)
    return drill.figure('read-only disk', `skipped: it can't be mounted here (${refused})`);
  try {
    for (const command of writes) await attempt(drill, 'a read-only disk', home, command, { refuses: true });
    for (const args of READS) {
      const problem = complaint(await drill.program.run(home, args), [0]);
      drill.holds(problem === null, `a read-only disk: ${args[0]}: ${problem}`);
    }
  } finally {
    tried('umount', ['--lazy', home]);
  }
};

/** As somebody who is not root, for root may write everywhere. */
const noPermission = async (drill, template, writes) => {
  const root = process.getuid?.() === 0;
  const uid = root ? NOBODY : undefined;
  const own = (home, owner) => {
    if (!root) return;
    for (const { path } of [{ path: home }, ...walk(home)]) chownSync(path, owner, owner);
  };
  const somebody = await drill.program.run('/', ['path'], { uid }).catch(() => null);
  if (somebody?.status !== 0)
    return drill.figure(
      'no permission',
      'skipped: nobody but root can run a program in the temporary folder',
    );
  const folders = [
    '.',
    ...walk(template.home)
      .filter((entry) => entry.folder)
      .map(({ name }) => name),
  ];
  // Of one's own, read-only: the program may give itself its rights back. Of somebody else: it may not.
  const cases = folders.flatMap((folder) => [
    { folder, mode: 0o500, owner: NOBODY },
    ...(root
      ? [
          { folder, mode: 0o755, owner: 0 },
          { folder, mode: 0o700, owner: 0 },
        ]
      : []),
  ]);
  const few = ['journal 755', 'journal/debriefs 700', 'journal/debriefs 500'];
  const some = drill.long
    ? cases
    : cases.filter(({ folder, mode }) => few.includes(`${folder} ${mode.toString(8)}`));
  await each(some, async ({ folder, mode, owner }) => {
    for (const command of writes) {
      const home = copyOf(template.home);
      own(home, NOBODY);
      const path = join(home, folder);
      if (root) chownSync(path, owner, owner);
      chmodSync(path, mode);
      await attempt(
        drill,
        `${folder} ${mode.toString(8)} of ${owner === 0 ? 'root' : 'one’s own'}`,
        home,
        command,
        { uid },
      );
    }
  });

  const home = copyOf(template.home);
  const file = keptFiles(home).find(({ name }) => name.includes(template.second)).path;
  own(home, NOBODY);
  if (root) chownSync(file, 0, 0);
  chmodSync(file, root ? 0o600 : 0);
  const list = await drill.program.run(home, ['list', '--json'], { uid });
  drill.holds(complaint(list, [0]) === null, `a record that may not be read: list: ${complaint(list, [0])}`);
  drill.holds(list.err.includes(file), `a record that may not be read: not named: ${list.err}`);
  drill.holds(list.out.includes(template.first), 'a record that may not be read: the others are gone');
  for (const args of [
    ['show', template.second],
    ['edit', template.second, 'role', '--answer', 'x'],
  ]) {
    const ended = await drill.program.run(home, args, { uid });
    drill.holds(complaint(ended, [4]) === null, `a record that may not be read: ${complaint(ended, [4])}`);
    drill.holds(ended.err.includes(file), `a record that may not be read: not named: ${ended.err}`);
  }
};

const fileForFolder = async (drill, template, writes) => {
  const folders = walk(template.home)
    .filter((entry) => entry.folder)
    .map(({ name }) => name);
  const some = drill.long ? folders : folders.filter((folder) => /^journal(.debriefs)?$/.test(folder));
  const reads = READS.slice(0, drill.long ? READS.length : 1).map((args) => ({ args }));
  await each(some, async (folder) => {
    for (const command of [...writes, ...reads]) {
      const home = copyOf(template.home);
      const place = join(home, folder);
      rmSync(place, { recursive: true });
      writeFileSync(place, 'mine');
      await attempt(drill, `${folder} is a file`, home, command, { place });
      drill.holds(readFileSync(place, 'utf8') === 'mine', `${folder} is a file, and was written over`);
    }
  });
  const home = join(newFolder(), 'home');
  writeFileSync(home, 'mine');
  for (const command of [...writes.slice(0, drill.long ? writes.length : 4), ...reads]) {
    const ended = await drill.program.run(home, command.args, { input: command.input });
    const problem = complaint(ended, [0, 3, 4]);
    drill.holds(problem === null, `the home is a file: ${command.args[0]}: ${problem}`);
    drill.holds(
      ended.status !== 4 || ended.err.includes(home),
      `the home is a file: not named: ${ended.err}`,
    );
  }
  drill.holds(readFileSync(home, 'utf8') === 'mine', 'the home is a file, and was written over');
};

const notAPlainFile = async (drill, template) => {
  const outside = join(newFolder(), 'outside.json');
  const ways = { 'a folder': (file) => mkdirSync(file), 'a link': (file) => symlinkSync(outside, file) };
  for (const [what, make] of Object.entries(ways)) {
    const home = copyOf(template.home);
    const file = keptFiles(home).find(({ name }) => name.includes(template.second)).path;
    renameSync(file, outside);
    const before = readFileSync(outside, 'utf8');
    make(file);
    const list = await drill.program.run(home, ['list']);
    drill.holds(
      list.status === 0 && list.err.includes(file),
      `a record that is ${what}: not named: ${list.err}`,
    );
    for (const args of [
      ['show', template.second],
      ['edit', template.second, 'role', '--answer', 'x'],
    ]) {
      const ended = await drill.program.run(home, args);
      drill.holds(
        complaint(ended, [4]) === null,
        `a record that is ${what}: ${args[0]}: ${complaint(ended, [4])}`,
      );
    }
    drill.holds(
      readFileSync(outside, 'utf8') === before,
      `a record that is ${what}: what it led to was written`,
    );
    const config = join(home, 'config.json');
    rmSync(config);
    mkdirSync(config);
    const set = await drill.program.run(home, ['settings', 'name', 'Bo']);
    drill.holds(
      complaint(set, [4]) === null && set.err.includes(config),
      `settings that are a folder: ${set.err}`,
    );
  }
};

const underfoot = async (drill, template) => {
  const questions = JSON.parse((await must(drill.program, template.home, ['questions', '--json'])).out);
  const fileOf = (home) => keptFiles(home).find(({ name }) => name.startsWith('journal/debriefs/'))?.path;
  const removals = {
    'its file': (home) => rmSync(fileOf(home)),
    'its folder': (home) => rmSync(dirname(fileOf(home)), { recursive: true }),
    'the journal': (home) => rmSync(join(home, 'journal'), { recursive: true }),
  };
  await each(Object.entries(removals), async ([what, remove]) => {
    const home = newFolder();
    const terminal = openTerminal(drill.program.file, home, ['start']);
    const { status, answers } = await converse(terminal, questions, {
      onAsked: (_, number) => void (number === 6 && remove(home)),
    });
    const about = `a conversation from under which ${what} was deleted`;
    drill.holds([0, 4].includes(status), `${about}: status ${status}`);
    const { all } = await exported(drill.program, home);
    if (status === 4) return drill.holds(terminal.text().includes(home), `${about}: not named`);
    for (const [id, value] of answers)
      drill.holds(
        JSON.stringify(all.debriefs[0]?.answers[id] ?? null) === JSON.stringify(value),
        `${about}: the answer to ${id} is lost`,
      );
  });
  // Standard input stays open until the journal is gone: the command has started by then.
  await each(
    [
      ['start', '--answers', '-'],
      ['import', '-'],
    ],
    async (args) => {
      const home = copyOf(template.home);
      const input =
        args[0] === 'start'
          ? answersFile(ANSWERS)
          : JSON.stringify((await exported(drill.program, home)).all);
      const { child, ended } = drill.program.start(home, args, { input: null });
      await wait(300);
      rmSync(join(home, 'journal'), { recursive: true });
      child.stdin.end(input);
      const problem = complaint(await ended, [0, 4]);
      drill.holds(problem === null, `${args[0]} from under which the journal was deleted: ${problem}`);
      drill.holds(existsSync(join(home, 'config.json')), 'the settings are gone too');
    },
  );
};
