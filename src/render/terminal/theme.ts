/**
 * The signs, tones and spacing of everything that is printed to a terminal: what marks an item, what is bold or dim, how
 * far lines are set in. The only renderer that imports chalk.
 */

import { Chalk } from 'chalk';
import { wrapText } from '../../domain/text/wrap.js';

export interface Look {
  readonly columns: number;
  readonly colour: 0 | 1 | 2 | 3;
  /** Read aloud: no symbols, and no indents that carry meaning. */
  readonly plain: boolean;
}

/** Longer lines of prose are harder to read. */
const WIDEST = 92;
/** The least that is left for text beside an indent. */
const NARROWEST = 12;

export const SIGNS = { bullet: '- ', open: '[ ] ', done: '[x] ', between: ' · ' } as const;

/** One step of indentation. */
export const INDENT = '  ';

/** Tones; without them every word is still there. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

export const paint = ({ colour, plain }: Look): Paint => {
  const chalk = new Chalk({ level: plain ? 0 : colour });
  return { heading: chalk.bold.cyan, quiet: chalk.dim, strong: chalk.bold };
};

/** Wraps to the width; every row but the first begins with `rest`. `\n` in the text is kept. */
export const wrap = (text: string, look: Look, first = '', rest = first): string => {
  const narrowest = NARROWEST + Math.max(first.length, rest.length);
  return wrapText(text, Math.max(Math.min(look.columns, WIDEST), narrowest), first, rest).join('\n');
};

/** Wraps text behind something, with the other rows in line with the first. */
export const wrapAfter = (before: string, text: string, look: Look): string =>
  wrap(text, look, before, ' '.repeat(before.length));

/** An entry of a list behind its sign; read aloud, it is a line of its own. */
export const listItem = (text: string, look: Look, sign: string = SIGNS.bullet): string =>
  wrapAfter(look.plain ? '' : `${INDENT}${sign}`, text, look);

/** The indent of what belongs under a line, or under something that does (two steps); none where it is read aloud. */
export const indentOf = ({ plain }: Look, steps = 1): string => (plain ? '' : INDENT.repeat(steps));

/** Short facts on one line; empty ones are left out. */
export const inOneLine = (facts: readonly string[], { plain }: Look): string =>
  facts.filter((fact) => fact !== '').join(plain ? ', ' : SIGNS.between);
