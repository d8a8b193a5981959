/** The signs, tones and spacing of everything that is printed to a terminal. */

import { Chalk } from 'chalk';
import { wrapText } from '../../domain/text/wrap.js';
import { present } from '../present.js';

export interface Look {
  readonly columns: number;
  readonly colour: 0 | 1 | 2 | 3;
  /** Read aloud: no symbols, and no indents that carry meaning. */
  readonly plain: boolean;
}

const WIDEST = 92;
/** The least that is left for text beside an indent. */
const NARROWEST = 12;

export const SIGNS = { bullet: '- ', open: '[ ] ', done: '[x] ', between: ' · ' } as const;

export const INDENT = '  ';

export type Paint = Readonly<Record<'heading' | 'quiet' | 'strong', (text: string) => string>>;

export const paint = ({ colour, plain }: Look): Paint => {
  const chalk = new Chalk({ level: plain ? 0 : colour });
  return { heading: chalk.bold.cyan, quiet: chalk.dim, strong: chalk.bold };
};

/** Every row but the first begins with `rest`. `\n` in the text is kept. */
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
  present(...facts).join(plain ? ', ' : SIGNS.between);

/** A title over its lines; `''` where there are none. */
export const titled = (title: string, lines: readonly string[], { strong }: Paint): string =>
  lines.length === 0 ? '' : [strong(title), ...lines].join('\n');

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
