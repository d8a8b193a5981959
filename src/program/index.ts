/**
 * The commander tree. A command is one line of the table below and one file in `commands/`, which is loaded only when
 * that command is called; argv becomes typed options there.
 */

import { Command, CommanderError, Option } from 'commander';
import { usage } from '../errors.js';
import type { AnyCommandSpec, Context, OptionSpec } from '../ports/index.js';

/** What every command takes. */
export interface GlobalOptions {
  readonly home?: string;
  readonly plain: boolean;
  readonly colour: boolean;
}

/** What the program needs from outside before it knows which command is called. */
export interface World {
  readonly version: string;
  readonly columns: number;
  out(text: string): void;
  /** Opens journal, settings and screen; nothing is read or written yet. */
  open(options: GlobalOptions): Promise<Context>;
}

interface Row {
  readonly name: string;
  readonly group: 'Recover' | 'Prepare' | 'Look back' | 'Your data';
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: AnyCommandSpec }>;
  /** Takes words that begin with a dash: `-word` is no option of it. */
  readonly dashed?: boolean;
}

// biome-ignore format: one line a command
const TABLE: readonly Row[] = [
  { name: 'start', group: 'Recover', summary: 'a guided debrief: 5 minutes, or 30 if you want', load: () => import('../commands/debrief/start.js') },
  { name: 'resume', group: 'Recover', summary: 'go on with a draft where it stopped', load: () => import('../commands/debrief/resume.js') },
  { name: 'feedback', group: 'Recover', summary: 'ask for it, remind once, sort the reply', load: () => import('../commands/feedback/index.js') },
  { name: 'help-now', group: 'Recover', summary: 'people to talk to, at any hour', load: () => import('../commands/settings/help-now.js') },
  { name: 'next', group: 'Prepare', summary: 'upcoming interviews: add, list, edit, homework, done', load: () => import('../commands/next/index.js') },
  { name: 'checklist', group: 'Prepare', summary: 'what to do before the next interview', load: () => import('../commands/checklist/index.js') },
  { name: 'stories', group: 'Prepare', summary: 'what you did, and what changed because of it', load: () => import('../commands/stories/index.js') },
  { name: 'rehearse', group: 'Prepare', summary: 'recall it before the interview, five minutes a time', load: () => import('../commands/rehearse/index.js') },
  { name: 'skills', group: 'Prepare', summary: 'what a posting asks for, and what you can show for it', load: () => import('../commands/skills/index.js') },
  { name: 'list', group: 'Look back', summary: 'all debriefs, newest first', load: () => import('../commands/debrief/list.js') },
  { name: 'show', group: 'Look back', summary: 'one debrief, every answer', load: () => import('../commands/debrief/show.js') },
  { name: 'search', group: 'Look back', summary: 'debriefs that hold some words', load: () => import('../commands/debrief/search.js') },
  { name: 'insights', group: 'Look back', summary: 'patterns over all debriefs, with honest uncertainty', load: () => import('../commands/insights/index.js') },
  { name: 'tag', group: 'Your data', summary: 'words of your own to find a debrief by', load: () => import('../commands/debrief/tag.js'), dashed: true },
  { name: 'edit', group: 'Your data', summary: 'change an answer; the earlier one is kept', load: () => import('../commands/debrief/edit.js') },
  { name: 'delete', group: 'Your data', summary: 'move a debrief or a story to the bin', load: () => import('../commands/records/delete.js') },
  { name: 'restore', group: 'Your data', summary: 'bring one back, or an earlier version', load: () => import('../commands/records/restore.js') },
  { name: 'history', group: 'Your data', summary: 'earlier versions of a record', load: () => import('../commands/records/history.js') },
  { name: 'export', group: 'Your data', summary: 'notes in Markdown or HTML, rows in CSV, everything in JSON', load: () => import('../commands/transfer/export.js') },
  { name: 'import', group: 'Your data', summary: 'take a backup or an export back, or a list kept elsewhere', load: () => import('../commands/transfer/import.js') },
  { name: 'backup', group: 'Your data', summary: 'everything in one file', load: () => import('../commands/transfer/backup.js') },
  { name: 'settings', group: 'Your data', summary: 'name, country, mode, plain', load: () => import('../commands/settings/settings.js') },
  { name: 'path', group: 'Your data', summary: 'where the journal is kept', load: () => import('../commands/settings/path.js') },
  { name: 'doctor', group: 'Your data', summary: 'look for damage, and say what to do about it', load: () => import('../commands/records/doctor.js') },
  { name: 'questions', group: 'Your data', summary: 'every question, with its id and why it is asked', load: () => import('../commands/debrief/questions.js') },
];

/** Runs what argv (without node and script) asks for. Rejects with CoachError where that can't be done. */
export const run = async (argv: readonly string[], world: World): Promise<void> => {
  const args = withDashedWords(withDefault(argv));
  try {
    await buildProgram(world, firstOperand(args) !== -1).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw misused(error, args);
  }
};

/** commander's words in our form: what is wrong, then the nearest right call. */
const misused = (error: CommanderError, args: readonly string[]): Error => {
  const [what = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  const name = TABLE.find((one) => args.includes(one.name))?.name;
  return usage(
    what,
    [
      ...hints.map((hint) => hint.replace(/^\((.*)\)$/, '$1')),
      `See: rejection-coach ${name ? `${name} ` : ''}--help`,
    ].join('\n'),
  );
};

/** @param named whether a command is: only without one is `--version` the program's own (`restore ID --version N`). */
export const buildProgram = (world: World, named = false): Command => {
  const program = new Command('rejection-coach')
    .description(
      'A private coach for the hour after "unfortunately…", and for the days before the next interview.',
    )
    .option('--home <dir>', 'keep settings and journal in this folder')
    .option('--plain', 'line by line: no redraw, no colour, no symbols')
    .option('--no-color', 'no colour')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nWithout a command it starts a debrief, or offers to go on with the one that is waiting.\nEvery command has --help with an example.',
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => world.out(text),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => world.columns,
      getOutHasColors: () => false,
    })
    .exitOverride();
  if (!named) program.version(world.version, '-V, --version', 'print the version');
  for (const row of TABLE)
    program
      .command(row.name)
      .summary(row.summary)
      .description(sentence(row.summary))
      .helpGroup(`${row.group}:`);
  program.hook('preSubcommand', async (parent, chosen) => {
    const row = TABLE.find((one) => parent === program && one.name === chosen.name());
    if (row) define(chosen, (await row.load()).command, program, world);
  });
  return program;
};

const sentence = (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;

const define = (command: Command, spec: AnyCommandSpec, program: Command, world: World): void => {
  if (spec.about) command.description(spec.about);
  for (const one of (spec.args ?? '').split(' ').filter((part) => part !== '')) command.argument(one);
  for (const one of spec.options ?? []) command.addOption(optionOf(one));
  for (const { name, summary, spec: sub, isDefault = false } of spec.subcommands ?? [])
    define(
      command
        .command(name, { isDefault })
        .summary(summary)
        .description(sentence(summary))
        .allowExcessArguments(isDefault),
      sub,
      program,
      world,
    );
  command.addHelpText('after', examples(spec.examples));
  command.helpCommand(false);
  if (spec.subcommands) return;
  command.action(async (...given: readonly unknown[]) => {
    const args = given.slice(0, -2) as readonly (string | undefined)[];
    if (command.args.length > command.registeredArguments.length && !takesSeveral(command))
      throw unknownSubcommand(command);
    const { home, plain, color } = program.opts<{ home?: string; plain?: boolean; color: boolean }>();
    if (home === '') throw usage("option '--home' needs a folder");
    const options = spec.parse({ args, options: command.opts() });
    const context = await world.open({
      ...(home === undefined ? {} : { home }),
      plain: plain === true,
      colour: color,
    });
    await spec.run(context, options);
  });
};

const takesSeveral = (command: Command): boolean => command.registeredArguments.some((one) => one.variadic);

/** Only a default subcommand gets words that are none of its own: somebody meant another one. */
const unknownSubcommand = (command: Command): Error =>
  usage(
    `'${command.parent?.name()}' has no '${command.args[0]}'`,
    `It has: ${(command.parent?.commands ?? []).map((one) => one.name()).join(', ')}.`,
  );

const optionOf = ({ flags, text, again, hidden, choices }: OptionSpec): Option => {
  const option = new Option(flags, text);
  if (choices) option.choices([...choices]);
  if (again) option.argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return hidden ? option.hideHelp() : option;
};

const examples = (lines: readonly string[]): string =>
  `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;

/**
 * `rejection-coach` alone starts, or offers the draft that is waiting; `help NAME` is `NAME --help`.
 * Only the options of every command may stand before a command's name.
 */
export const withDefault = (argv: readonly string[]): readonly string[] => {
  const first = firstOperand(argv);
  if (first === -1)
    return argv.some((one) => ['-h', '--help', '-V', '--version'].includes(one))
      ? argv
      : ['start', '--or-resume', ...argv];
  if (argv[first] !== 'help') return argv;
  return [...argv.slice(0, first), ...argv.slice(first + 1), '--help'];
};

/** The words of a command that takes `-word` go behind `--`, where nothing is read as an option. `-h` stays one. */
const withDashedWords = (argv: readonly string[]): readonly string[] => {
  const name = argv[firstOperand(argv)];
  if (!TABLE.some((one) => one.dashed && one.name === name) || argv.includes('--')) return argv;
  const isWord = (one: string): boolean => /^-[^-]/.test(one) && one !== '-h';
  return [...argv.filter((one) => !isWord(one)), '--', ...argv.filter(isWord)];
};

const firstOperand = (argv: readonly string[]): number => {
  for (let at = 0; at < argv.length; at++) {
    const one = argv[at] ?? '';
    if (one === '--home') at++;
    else if (!one.startsWith('-')) return at;
    else if (!['--plain', '--no-color'].includes(one) && !one.startsWith('--home=')) return -1;
  }
  return -1;
};
