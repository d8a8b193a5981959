/** The commander tree, from the table of commands. */

import { Command, CommanderError } from 'commander';
import { usage } from '../errors.js';
import type { AnyCommandSpec } from '../ports/index.js';
import { firstOperand, withDashedWords, withDefault } from './argv.js';
import { act, define, type Run, sentence, type World } from './define.js';
import { callOf, npmKept, refuseKept, withKeptOption } from './hints.js';
import { GLOBAL, plainCall } from './plain-call.js';
import { ALONE, TABLE } from './table.js';

export type { World } from './define.js';
export { asTyped, callOf } from './hints.js';

const ROWS = [ALONE, ...TABLE];

/** @param argv without node and script. Rejects with CoachError. */
export const run: Run = async (argv, world) => {
  // What the scripts of `completion` call when TAB is pressed.
  if (argv[0] === 'completion' && argv[1] === '--complete')
    return (await import('./complete.js')).complete(argv.slice(2), buildProgram(world), world);
  const args = withDashedWords(withDefault(argv));
  const at = firstOperand(args);
  const outside = { ...world, argv };
  const spec = (await ROWS.find(({ name }) => name === args[at])?.load())?.command;
  const typed = plainCall(args.toSpliced(at, 1), spec);
  if (typed !== null) return act(spec as AnyCommandSpec, typed, outside, run);
  const program = buildProgram(outside, args[at]);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    refuseKept(argv, [], world.env ?? {});
    if (error.code === 'commander.excessArguments' && callOf(argv, world.env ?? {}).byNpmStart) {
      const command = program.commands.find((known) => known.name() === argv[firstOperand(argv)]);
      throw npmKept(withKeptOption(argv, command?.options ?? []));
    }
    throw misused(error, args);
  }
};

const misused = (error: CommanderError, args: readonly string[]): Error => {
  const [what = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  const name = TABLE.find(({ name }) => args.includes(name))?.name;
  return usage(
    what,
    [
      ...hints.map((hint) => hint.replace(/^\((.*)\)$/, '$1')),
      `See: rejection-coach ${name ? `${name} ` : ''}--help`,
    ].join('\n'),
  );
};

/**
 * @param name of the command that is called, where one is: the others are left out then, and `--version` may be its own
 *   option (`restore ID --version N`).
 */
export const buildProgram = (world: World, name?: string): Command => {
  const program = new Command('rejection-coach')
    .description('A private coach for the hour after a no, and the days before you try again.')
    .option(GLOBAL.home, 'keep all files in this folder')
    .option(GLOBAL.plain, 'for screen readers: line by line, no redraw, colour or symbols')
    .option('--no-color', 'no colour')
    .option(GLOBAL.passphrase, 'of a locked journal: the passphrase is its first line')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nWith no command it shows what comes next. The first time, it starts a debrief.\nEvery command has --help with an example.',
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
  if (name === undefined) program.version(world.version, '-V, --version', 'print the version');
  const called = TABLE.filter((row) => row.name === name);
  for (const row of called.length > 0 ? called : TABLE)
    program
      .command(row.name)
      .summary(row.summary)
      .description(sentence(row.summary))
      .helpGroup(`${row.group}:`);
  if (called.length === 0) program.command(ALONE.name, { hidden: true });
  program.hook('preSubcommand', async (parent, chosen) => {
    const row = ROWS.find(({ name }) => parent === program && name === chosen.name());
    if (row) define(chosen, (await row.load()).command, program, world, run);
  });
  return program;
};
