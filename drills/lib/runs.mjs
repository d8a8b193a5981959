/**
 * A run of every command: what it is called with, in an order in which each finds what it needs. A new command or
 * subcommand is one line here: test/program/drill-runs.test.ts fails without it, and for a run of no command.
 */
import { complaint } from './drill.mjs';
import { ANSWERS, answersFile } from './home.mjs';
import { converse, openTerminal } from './terminal.mjs';

const debrief = answersFile(ANSWERS);

/**
 * `of`: the command that it is a run of, where the first word does not say it. `input`: standard input. `ask`: in a
 * terminal, where the questions are answered. `status`: the one that is right, 0 where it is left out.
 * In `args`, `@home` is the home folder and `@item` the code of a checklist item;
 * in `input`, `@debrief` is the id of the latest debrief.
 */
// biome-ignore format: one line a run
const RUNS = [
  { of: '', args: [], status: 2 },
  { of: '', args: ['--help'] },
  { of: '', args: ['--version'] },
  { args: ['start', '--answers', '-'], input: debrief },
  { args: ['start', '--answers', '-', '--json'], input: debrief },
  { args: ['start', '--full', '--plain'], ask: true },
  { args: ['start'], ask: true },
  { args: ['resume'], status: 3 },
  { args: ['help-now'] },
  { args: ['help-now', '--country', 'IE', '--json'] },
  { of: 'next add', args: ['next', 'add', '--role', 'Nurse', '--company', 'St Mary’s', '--when', 'in 3 days'] },
  { of: 'next list', args: ['next'] },
  { of: 'next list', args: ['next', 'list', '--all', '--json'] },
  { of: 'next edit', args: ['next', 'edit', 'latest', '--stage', 'task'] },
  { args: ['checklist'] },
  { args: ['checklist', '--done', '@item'] },
  { args: ['tick', '@item'] },
  { args: ['page', '--output', '@home/night.html'] },
  { args: ['checklist', '--undo', '@item', '--format', 'markdown'] },
  { of: 'next homework', args: ['next', 'homework', '--task', 'news', '--finding', 'A second ward opens'] },
  { args: ['checklist', '--format', 'html', '--output', '@home/page.html'] },
  { args: ['checklist', '--format', 'ics', '--output', '@home/interview.ics'] },
  { of: 'feedback list', args: ['feedback'] },
  { of: 'feedback draft', args: ['feedback', 'draft', 'latest', '--kind', 'thank-you'] },
  { of: 'feedback draft', args: ['feedback', 'draft', 'latest', '--kind', 'thank-you', '--mailto'] },
  { of: 'feedback sent', args: ['feedback', 'sent', 'latest'] },
  { of: 'feedback close', args: ['feedback', 'close', 'latest'] },
  { of: 'feedback close', args: ['feedback', 'close', 'latest', '--undo'] },
  { of: 'feedback log', args: ['feedback', 'log', 'latest', '--file', '-', '--from', 'Dana'], input: 'Shorter answers.\nMore examples.\n' },
  { of: 'feedback log', args: ['feedback', 'log', 'latest', '--use', '1'] },
  { of: 'stories add', args: ['stories', 'add', '--title', 'Rota', '--action', 'I asked everybody', '--result', 'Nine complaints became two'] },
  { of: 'stories list', args: ['stories'] },
  { of: 'stories show', args: ['stories', 'show', 'latest'] },
  { of: 'stories edit', args: ['stories', 'edit', 'latest', '--skill', 'planning'] },
  { of: 'stories questions', args: ['stories', 'questions'] },
  { args: ['rehearse', '--list'] },
  { of: 'next edit', args: ['next', 'edit', 'latest', '--posting', '-'], input: '# Nurse\n\nEssential criteria\n\n- Rota planning\n- A driving licence\n' },
  { args: ['skills'] },
  { args: ['skills', '--choose', '1=learn'] },
  { args: ['insights', '--why'] },
  { args: ['insights', '--format', 'html', '--output', '@home/insights.html'] },
  { args: ['tag', 'latest', '+remote'] },
  { of: 'next done', args: ['next', 'done', 'latest'] },
  { args: ['list'] },
  { args: ['list', '--json'] },
  { args: ['show', 'latest'] },
  { args: ['search', 'panel'] },
  { of: 'applications add', args: ['applications', 'add', '--role', 'Porter', '--company', 'Grand Hotel', '--notes', 'by post'] },
  { of: 'applications list', args: ['applications'] },
  { of: 'applications show', args: ['applications', 'show', 'latest'] },
  { of: 'applications edit', args: ['applications', 'edit', 'latest', '--outcome', 'no-reply'] },
  { args: ['edit', 'latest', 'company', '--answer', 'St Luke’s'] },
  { args: ['history', 'latest'] },
  { args: ['backup', '@home/backup.json'] },
  { args: ['sync', '--init', '@home.remote.git'] },
  { args: ['sync'] },
  { args: ['doctor'] },
  { args: ['doctor', '--fix'] },
  { args: ['export', '--all'] },
  { args: ['export', '--all', '--format', 'csv'] },
  { args: ['export', '--all', '--format', 'json', '--output', '@home/all.json'] },
  { args: ['export', 'latest', '--share', '--output', '@home/shared.md'] },
  { args: ['import', '--notes', '-', '--by', 'Dana', '--to-checklist'], input: 'id: "@debrief"\n\n**Job**\n\nComment: Could you say which ward?\n' },
  { args: ['delete', 'latest'] },
  { args: ['restore'] },
  { args: ['restore', 'latest'] },
  { args: ['delete', 'latest', '--forever', '--yes'] },
  { args: ['import', '@home/all.json'] },
  { args: ['settings', 'name', 'Ana'] },
  { args: ['settings'] },
  { args: ['lock', '--passphrase-file', '-'], input: 'correct horse\n' },
  { args: ['list', '--passphrase-file', '-'], input: 'correct horse\n' },
  { args: ['start', '--answers', '-'], input: debrief },
  { args: ['unlock', '--passphrase-file', '-'], input: 'correct horse\n' },
  { args: ['path'] },
  { args: ['completion', 'bash'] },
  { args: ['questions'] },
];

const nameOf = ({ of, args }) => of ?? args[0];

/** What there is a run of: `next add`; `''` is the program alone. */
export const namesOfRuns = () => new Set(RUNS.map(nameOf));

/**
 * All the runs, one after the other, in one home.
 *
 * @param only which commands, by name; all where it is left out.
 * @param through what a run is put behind, by its number. The other options are those of `program.run`.
 */
export const runAll = async (drill, home, { only = () => true, through = () => [], ...options } = {}) => {
  const { program } = drill;
  const questions = JSON.parse((await program.run(home, ['questions', '--json'])).out);
  for (const [number, command] of RUNS.entries()) {
    if (!only(nameOf(command))) continue;
    const filled = [];
    for (const arg of command.args) {
      if (arg !== '@item') filled.push(arg.replace('@home', home));
      else
        filled.push(JSON.parse((await program.run(home, ['checklist', '--json', '--all'])).out).items[0].id);
    }
    let { input } = command;
    if (input?.includes('@debrief'))
      input = input.replace('@debrief', JSON.parse((await program.run(home, ['list', '--json'])).out)[0].id);
    const more = { ...options, through: through(number) };
    const problem = command.ask
      ? await asked(program, home, filled, questions, more)
      : complaint(await program.run(home, filled, { ...more, input }), [command.status ?? 0]);
    drill.count('runs');
    if (problem !== null) drill.wrong(`${filled.join(' ')}: ${problem}`);
  }
};

const asked = async (program, home, args, questions, { through, umask }) => {
  const masked = umask === undefined ? [] : ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh'];
  const terminal = openTerminal(program.file, home, args, { through: [...masked, ...through] });
  const { status, asked: seen } = await converse(terminal, questions, { plain: args.includes('--plain') });
  return status === 0 ? null : `status ${status} after ${seen.at(-1)}: ${terminal.text().slice(-200)}`;
};
