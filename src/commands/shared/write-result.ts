/** Where a result goes, and in which format: the same options for every command that makes one. */

import { printableLine } from '../../domain/text/printable.js';
import { usage } from '../../errors.js';
import { asJson, choice, flag, notBoth, type Ports, value } from './command.js';

export interface Target<F extends string = string> {
  readonly format: F;
  /** A file, or `-` for standard output. */
  readonly output: string;
  readonly force: boolean;
}

export interface TypedTarget<F extends string> {
  readonly format: F | undefined;
  readonly json: boolean;
  readonly output: string | undefined;
  readonly force: boolean;
}

type ResultPorts = Ports<'files' | 'output'>;

/** @param formats those that the command has. @param help what the help says of `--format`. */
export const resultOptions = <const F extends string>(formats: readonly F[], help: string) => ({
  format: choice<F>(
    '<format>',
    formats,
    help,
    formats.includes('markdown' as F) ? { md: 'markdown' as F } : {},
  ),
  json: formats.includes('json' as F) ? { ...asJson, spec: { text: 'the same as --format json' } } : asJson,
  output: value('<file>', 'write to this file; - is standard output'),
  force: flag('replace a file that is there'),
});

/**
 * @param usual the format where none is given.
 * @param screenToFile whether what is meant for the terminal may be written to a file.
 * Raises `usage` where the options contradict each other.
 */
export const readTarget = <F extends string>(
  { format, json, output, force }: TypedTarget<F>,
  usual: F,
  screenToFile = false,
): Target<F> => {
  notBoth(json, format !== undefined && format !== 'json', ['--json', `--format ${format}`]);
  if (force && (output === undefined || output === '-'))
    throw usage('--force goes with --output', 'It replaces a file that is there.');
  const chosen = json ? ('json' as F) : (format ?? usual);
  if (output !== undefined && output !== '-' && chosen === 'terminal' && !screenToFile)
    throw usage('--output needs a format', 'Add one: --format html, markdown, json or ics');
  return { format: chosen, output: output ?? '-', force };
};

/** Writes without a message: for a command that has more to say. */
export const writeText = async (
  { output, files }: ResultPorts,
  target: Pick<Target, 'output' | 'force'>,
  text: string,
): Promise<void> => {
  if (target.output === '-') output.out(text);
  else await files.write(target.output, text, target.force);
};

/** @param about what is said behind the file's name: " (3 debriefs)". */
export const writeResult = async (
  context: ResultPorts,
  target: Pick<Target, 'output' | 'force'>,
  text: string,
  about = '',
): Promise<void> => {
  await writeText(context, target, text);
  if (target.output !== '-') context.output.err(`Written: ${printableLine(target.output)}${about}\n`);
};
