/**
 * A full disk, at many levels of fullness: status 4, a message that names the file, everything that was there still
 * there, no half-written file left; and with room again, the same command works.
 *
 * The disk is a small tmpfs in a mount namespace of this drill's own.
 */
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun, complaint } from './lib/drill.mjs';
import { differences, leftovers, snapshot, unparsable } from './lib/files.mjs';
import { ANSWERS, answersFile, exported, filledHome, must, startDebrief } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';
import { converse, openTerminal } from './lib/terminal.mjs';
import { tried } from './lib/tools.mjs';

const PAGE = 4096;

export const run = async (drill) => {
  const disk = newFolder('disk');
  const refused = tried('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=0755', 'drill', disk]);
  if (refused !== null) throw new CannotRun(`a tmpfs can't be mounted here: ${refused}`);
  try {
    await levels(drill, disk);
  } finally {
    tried('umount', ['--lazy', disk]);
  }
};

const levels = async (drill, disk) => {
  const { program } = drill;
  const template = await filledHome(program);
  const donor = newFolder();
  for (let n = 0; n < 3; n++) await startDebrief(program, donor, { ...ANSWERS, role: `Role ${n}` });
  const archive = JSON.stringify((await exported(program, donor)).all);
  const questions = JSON.parse((await must(program, donor, ['questions', '--json'])).out);
  const writes = [
    { args: ['edit', template.first, 'role', '--answer', 'Sister'] },
    { args: ['start', '--answers', '-'], input: answersFile(ANSWERS) },
    { args: ['checklist', '--undo', template.tick] },
    { args: ['import', '-'], input: archive },
    { args: ['settings', 'name', 'Bo'] },
    { args: ['next', 'edit', template.interview, '--company', 'St Jude’s'] },
    { args: ['delete', template.second] },
    { args: ['export', '--all', '--format', 'json', '--output', 'HOME/all.json', '--force'] },
  ];
  const home = join(disk, 'home');
  const ballast = join(disk, 'ballast');

  /** The journal as it was, and room for that many pages more (or for that many files more). */
  const fill = ({ pages, files }) => {
    empty();
    rmSync(home, { recursive: true, force: true });
    cpSync(template.home, home, { recursive: true });
    mkdirSync(ballast);
    if (files === undefined) {
      writeFileSync(
        join(ballast, 'pages'),
        Buffer.alloc(PAGE * Math.max(0, statfsSync(disk).bavail - pages)),
      );
      return;
    }
    tried('mount', [
      '-o',
      `remount,nr_inodes=${statfsSync(disk).files - statfsSync(disk).ffree + files}`,
      disk,
    ]);
  };
  const empty = () => {
    rmSync(ballast, { recursive: true, force: true });
    tried('mount', ['-o', 'remount,nr_inodes=10000', disk]);
  };

  const upTo = (most) => Array.from({ length: most }, (_, at) => at);
  const rooms = drill.long
    ? [...upTo(16).map((pages) => ({ pages })), ...upTo(8).map((files) => ({ files }))]
    : [{ pages: 0 }, { pages: 2 }, { files: 1 }];
  for (const room of rooms)
    for (const { args, input } of writes) {
      fill(room);
      const before = snapshot(home);
      const filled = args.map((arg) => arg.replace('HOME', home));
      const what = `${args.slice(0, 2).join(' ')} with room for ${JSON.stringify(room)}`;
      const ended = await program.run(home, filled, { input });
      check(drill, what, home, before, ended, args[0] === 'import');
      drill.count('runs');
      if (ended.status === 0) continue;
      empty();
      const again = await program.run(home, filled, { input });
      drill.holds(again.status === 0, `${what}, then with room again: status ${again.status}: ${again.err}`);
    }

  for (const pages of drill.long ? upTo(12) : [2]) {
    fill({ pages });
    const before = snapshot(home);
    const terminal = openTerminal(program.file, home, ['start']);
    const { status, answers, asked } = await converse(terminal, questions, {
      onAsked: (_, number) => {
        // The disk fills up in the middle of the conversation.
        if (number === 6) writeFileSync(join(ballast, 'more'), Buffer.alloc(PAGE * statfsSync(disk).bavail));
      },
    });
    const what = `a conversation on a disk that fills up (${pages} pages)`;
    drill.holds(
      status === 4,
      `${what}: status ${status}, at ${asked.at(-1)}: ${terminal.text().slice(-300)}`,
    );
    drill.holds(/disk is full/.test(terminal.text()), `${what}: it does not say that the disk is full`);
    empty();
    const { all } = await exported(program, home);
    const kept = all.debriefs.find((debrief) => !before.has(`journal/debriefs/${debrief.id}.json`));
    for (const [id, value] of answers)
      drill.holds(
        JSON.stringify(kept?.answers[id] ?? null) === JSON.stringify(value),
        `${what}: the answer to ${id} is lost`,
      );
    drill.count('answers confirmed before it was full', answers.size);
    drill.count('conversations');
  }
};

const check = (drill, what, home, before, ended, inSteps) => {
  const problem = complaint(ended, [0, 4]);
  if (problem !== null) return drill.wrong(`${what}: ${problem}`);
  drill.count(ended.status === 0 ? 'done all the same' : 'refused');
  drill.holds(unparsable(home).length === 0, `${what}: torn: ${unparsable(home).join(', ')}`);
  const { locks, temporary } = leftovers(home);
  drill.holds(locks === 0, `${what}: a lock is left`);
  drill.holds(temporary === 0, `${what}: a temporary file is left`);
  if (ended.status === 0) return;
  drill.holds(ended.err.includes(home), `${what}: no file is named: ${ended.err}`);
  drill.holds(/disk is full/.test(ended.err), `${what}: it does not say that the disk is full: ${ended.err}`);
  // An import takes record after record, and the history gets its copy before the record changes: new files may be there.
  const changed = differences(before, snapshot(home)).filter(
    (difference) => !(difference.endsWith(' (new)') && (inSteps || difference.includes('history'))),
  );
  drill.holds(changed.length === 0, `${what}: refused, but changed: ${changed.join(', ')}`);
};
