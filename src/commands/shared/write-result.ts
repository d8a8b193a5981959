/** Where a result goes, and in which format: the same options for every command that makes one. */

import { printableLine } from '../../domain/text/printable.js';
import { usage } from '../../errors.js';
import { notBoth, option, type Ports } from './command.js';

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
  format: option.choice<F>(
    '<format>',
    formats,
    help,
    formats.includes('markdown' as F) ? { md: 'markdown' as F } : {},
  ),
  json: formats.includes('json' as F)
    ? { ...option.json, spec: { text: 'the same as --format json' } }
    : option.json,
  output: option.value('<file>', 'write to this file; - is standard output'),
  force: option.flag('replace a file that is there'),
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

/** Writes without a message: for a command that has more to say. @returns the whole path of the file, where it is one. */
export const writeText = async (
  { output, files }: ResultPorts,
  target: Pick<Target, 'output' | 'force'>,
  text: string,
): Promise<string | null> => {
  if (target.output !== '-') return files.write(target.output, text, target.force);
  output.out(text);
  return null;
};

/** @param about what is said behind the file's name: " (3 debriefs)". */
export const writeResult = async (
  context: ResultPorts,
  target: Pick<Target, 'output' | 'force'>,
  text: string,
  about = '',
): Promise<void> => {
  const path = await writeText(context, target, text);
  if (path === null) return;
  // A person looks for it later, perhaps in a window with folders; a script knows where it is.
  const shown = context.output.interactive ? path : target.output;
  context.output.err(`Written: ${printableLine(shown)}${about}\n`);
};
