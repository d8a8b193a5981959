/** How text for a terminal is laid out: width, colour, or plain for screen readers. The only file that knows chalk. */

import { Chalk } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';

export interface Look {
  readonly columns: number;
  readonly colour: 0 | 1 | 2 | 3;
  /** No symbols, no indentation that carries meaning: it is read aloud. */
  readonly plain: boolean;
}

/** Prose is easier to read in lines that are not too long. */
const WIDEST = 92;

export interface Paint {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** Styles that say nothing by themselves: without them every word is still there. */
export const paint = ({ colour, plain }: Look): Paint => {
  const chalk = new Chalk({ level: plain ? 0 : colour });
  return { heading: chalk.bold.cyan, quiet: chalk.dim, strong: chalk.bold };
};

/** Letters of European languages and our own punctuation: one column each. */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;

/** Wraps to the width; every line but the first begins with `rest`. `\n` in the text is kept. */
export const wrap = (text: string, look: Look, first = '', rest = first): string => {
  const width = Math.max(Math.min(look.columns, WIDEST) - Math.max(first.length, rest.length), 12);
  // Most lines of a list fit as they are, and looking at the width of every character costs more than all the rest.
  if (text.length <= width && PLAIN.test(text)) return `${first}${text.trim()}`.trimEnd();
  return wrapAnsi(text, width, { hard: true, trim: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
};
