/** From a command's declaration to commander's own. */

import { type Command, Option } from 'commander';
import { usage } from '../errors.js';
import type {
  AnyCommandSpec,
  CommandGroup,
  Context,
  Environment,
  OptionSpec,
  Prompter,
  PromptWords,
} from '../ports/index.js';
import { refuseKept } from './hints.js';
import type { Typed } from './plain-call.js';

interface GlobalOptions {
  readonly home: string | undefined;
  readonly plain: boolean;
  readonly colour: boolean;
  readonly passphraseFile: string | undefined;
}

/** @param prompter `null` where nobody sits at a terminal; then it raises `usage`. */
type AskPassphrase = <T>(
  prompter: ((words: PromptWords) => Promise<Prompter>) | null,
  open: (passphrase: string) => Promise<T | null>,
  isOther: boolean,
) => Promise<T | null>;

/** A context without the commands of the program itself. */
type Opened = Omit<Context, 'run'>;

/** What the program needs before it knows which command is called. */
export interface World {
  readonly version: string;
  readonly columns: number;
  out(text: string): void;
  /** @param askPassphrase `null`: of a locked journal nothing is read, and no passphrase is looked for. */
  open(options: GlobalOptions, askPassphrase: AskPassphrase | null): Promise<Opened>;
  /** The environment, where it tells how the program was begun. */
  readonly env?: Environment;
  readonly argv?: readonly string[];
}

/** Runs a command line in a world. */
export type Run = (argv: readonly string[], world: World) => Promise<void>;

export const sentence = (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;

export const define = (
  command: Command,
  spec: AnyCommandSpec | CommandGroup,
  program: Command,
  world: World,
  run: Run,
): void => {
  if (spec.about) command.description(spec.about);
  command.addHelpText('after', examples(spec.examples)).helpCommand(false);
  if ('subcommands' in spec) {
    defineSubcommands(command, spec, program, world, run);
    return;
  }
  for (const argument of spec.args) command.argument(argument);
  for (const option of spec.options) command.addOption(optionOf(option));
  command.action(async (...given: readonly unknown[]) => {
    const args = given.slice(0, -2);
    if (command.args.length > command.registeredArguments.length && !takesSeveral(command))
      throw unknownSubcommand(command);
    await act(spec, { globals: program.opts(), options: command.opts(), args }, world, run);
  });
};

/** Runs a command as it was called. */
export const act = async (
  spec: AnyCommandSpec,
  { globals, ...given }: Typed,
  world: World,
  run: Run,
): Promise<void> => {
  const { home, plain = false, color: colour = true, passphraseFile } = globals;
  refuseKept(world.argv ?? [], spec.options, world.env ?? {});
  if (home === '') throw usage("option '--home' needs a folder");
  if (passphraseFile === '') throw usage("option '--passphrase-file' needs a file");
  const options = spec.parse(given);
  const opened = await world.open({ home, plain, colour, passphraseFile }, async (...asked) =>
    (await import('../commands/lock/ask.js')).askPassphrase(...asked),
  );
  const help = async () => (await import('../commands/settings/help-now.js')).helpWhileAsking(opened);
  const context: Opened = { ...opened, prompter: (words) => opened.prompter({ ...words, help }) };
  // Another command is run in what is open already: `--home` and the like were given to this one.
  const inside: World = { ...world, open: async () => context };
  await spec.run({ ...context, run: (argv) => run(argv, inside) }, options);
};

const defineSubcommands = (
  command: Command,
  { subcommands }: CommandGroup,
  program: Command,
  world: World,
  run: Run,
): void => {
  for (const { name, summary, spec, isDefault = false } of subcommands)
    define(
      command
        .command(name, { isDefault })
        .summary(summary)
        .description(sentence(summary))
        .allowExcessArguments(isDefault),
      spec,
      program,
      world,
      run,
    );
};

const takesSeveral = (command: Command): boolean =>
  command.registeredArguments.some((argument) => argument.variadic);

/** A default subcommand gets a word that names no other: a misspelt subcommand. */
const unknownSubcommand = (command: Command): Error =>
  usage(
    `'${command.parent?.name()}' has no '${command.args[0]}'`,
    `It has: ${(command.parent?.commands ?? []).map((sub) => sub.name()).join(', ')}.`,
  );

const optionOf = ({ flags, text, again, hidden, choices, aliases = {} }: OptionSpec): Option => {
  const option = new Option(flags, text);
  if (choices) {
    option.choices([...choices]);
    const check = option.parseArg;
    option.argParser((typed, before) => check?.(aliases[typed] ?? typed, before));
  }
  if (again) option.argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return hidden ? option.hideHelp() : option;
};

const examples = (lines: readonly string[]): string =>
  `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
