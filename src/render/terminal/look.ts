/** How text for a terminal is laid out: width, colour, or plain for screen readers. The only file that knows chalk. */

import { Chalk } from 'chalk';
import { wrapText } from '../../domain/text/wrap.js';

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

/** Wraps to the width; every row but the first begins with `rest`. `\n` in the text is kept. */
export const wrap = (text: string, look: Look, first = '', rest = first): string => {
  const narrowest = 12 + Math.max(first.length, rest.length);
  return wrapText(text, Math.max(Math.min(look.columns, WIDEST), narrowest), first, rest).join('\n');
};
