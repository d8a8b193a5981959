/**
 * A call that holds nothing unusual, read without commander: loading it and making its commands is a tenth of what `list`
 * takes. Whatever has to be explained, or may be meant in another way, is commander's.
 */

import type { AnyCommandSpec, CommandGroup } from '../ports/index.js';

export interface Typed {
  readonly globals: {
    readonly home?: string;
    readonly plain?: boolean;
    readonly color?: boolean;
    readonly passphraseFile?: string;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly args: readonly unknown[];
}

/** Options of every command, in commander's notation. */
export const GLOBAL = {
  home: '--home <dir>',
  plain: '--plain',
  passphrase: '--passphrase-file <file>',
} as const;
const GLOBALS: readonly string[] = Object.values(GLOBAL);

/** @param words without the command's name. `null`: ask commander. */
export const plainCall = (
  words: readonly string[],
  spec: AnyCommandSpec | CommandGroup | undefined,
): Typed | null => {
  if (spec === undefined || 'subcommands' in spec) return null;
  const own = new Map(spec.options.map((option) => [option.flags.split(' ')[0], option]));
  const globals: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  const operands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const found = own.get(word);
    const global = GLOBALS.find((flags) => flags.split(' ')[0] === word);
    const flags = found?.flags ?? global;
    if (!word.startsWith('-')) operands.push(word);
    else if (flags === undefined || (found && global) || found?.choices || found?.again) return null;
    else {
      const value = flags === word || words[++at];
      if (value === undefined || (typeof value === 'string' && value.startsWith('-'))) return null;
      (found ? options : globals)[camelCase(word)] = value;
    }
  }
  const args = argumentsOf(operands, spec.args);
  return args && { globals, options, args };
};

const camelCase = (flag: string): string =>
  flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @param declared in commander's notation; only the last can take several. */
const argumentsOf = (operands: readonly string[], declared: readonly string[]): readonly unknown[] | null => {
  const takesSeveral = declared.at(-1)?.includes('...') ?? false;
  const required = declared.filter((name) => name.startsWith('<')).length;
  if (operands.length < required || (operands.length > declared.length && !takesSeveral)) return null;
  return declared.map((name, at) => (name.includes('...') ? operands.slice(at) : operands[at]));
};
