/** The signs, tones and spacing of everything that is printed to a terminal. */

import { Chalk } from 'chalk';
import { inAscii, printable } from '../../domain/text/printable.js';
import { wrapText } from '../../domain/text/wrap.js';
import { present } from '../present.js';

export interface Look {
  readonly columns: number;
  readonly colour: 0 | 1 | 2 | 3;
  /** Read aloud: no symbols, and no indents that carry meaning. */
  readonly plain: boolean;
  /** The screen has no signs beyond ASCII. */
  readonly ascii?: boolean;
  /** Hints as this person can type them. */
  readonly hints?: (text: string) => string;
}

const WIDEST = 92;
/** The least that is left for text beside an indent. */
const NARROWEST = 12;

/** Each sign, and what stands for it on a screen that has none beyond ASCII. */
const SIGNS = {
  bullet: ['- ', '- '],
  open: ['☐ ', '[ ] '],
  done: ['☑ ', '[x] '],
  between: [' · ', ' - '],
  marker: ['❯', '>'],
  bar: ['│', '|'],
  answered: ['✓', 'ok'],
  dot: ['●', '*'],
  dotToCome: ['○', 'o'],
  cut: ['…', '...'],
  warning: ['!', '!'],
} as const;

type Signs = Readonly<Record<keyof typeof SIGNS, string>>;

const signsAt = (place: 0 | 1): Signs =>
  Object.fromEntries(Object.entries(SIGNS).map(([name, both]) => [name, both[place]])) as unknown as Signs;
const [UNICODE, ASCII] = [signsAt(0), signsAt(1)];

export const signs = ({ plain, ascii }: Pick<Look, 'plain' | 'ascii'>): Signs =>
  plain || ascii ? ASCII : UNICODE;

export const INDENT = '  ';

const paintAt = (level: Look['colour']) => {
  const chalk = new Chalk({ level });
  // One text each: chalk itself would also print the index that `map` hands over.
  const tone =
    (style: (text: string) => string) =>
    (text: string): string =>
      style(text);
  return {
    heading: tone(chalk.bold),
    quiet: tone(chalk.dim),
    strong: tone(chalk.bold),
    accent: tone(chalk.cyan),
    live: tone(chalk.cyan.bold),
    done: tone(chalk.green),
    warm: tone(chalk.yellow),
    failed: tone(chalk.red),
  };
};

const PAINTS: ReturnType<typeof paintAt>[] = [];

/** Only the 16 colours of the person's own palette: those fit their background. */
export const paint = ({ colour, plain }: Pick<Look, 'colour' | 'plain'>): ReturnType<typeof paintAt> => {
  const level = plain ? 0 : colour;
  PAINTS[level] ??= paintAt(level);
  return PAINTS[level];
};

/** What the prompts draw with. */
export const themeOf = (look: Pick<Look, 'colour' | 'plain' | 'ascii'>) => ({
  signs: signs(look),
  tones: paint(look),
  text: look.plain || look.ascii ? inAscii : (text: string): string => text,
});

/** Every row but the first begins with `rest`. `\n` in the text is kept. */
export const wrap = (text: string, look: Look, first = '', rest = first): string => {
  const narrowest = NARROWEST + Math.max(first.length, rest.length);
  const typed = look.hints?.(text) ?? text;
  const shown = look.ascii ? inAscii(typed) : typed;
  return wrapText(shown, Math.max(Math.min(look.columns, WIDEST), narrowest), first, rest).join('\n');
};

export const quietly = (text: string, look: Look, first?: string): string =>
  paint(look).quiet(wrap(text, look, first));

/** Wraps text behind something, with the other rows in line with the first. */
export const wrapAfter = (before: string, text: string, look: Look): string =>
  wrap(text, look, before, ' '.repeat(before.length));

/** An entry of a list behind its sign; read aloud, it is a line of its own. */
export const listItem = (text: string, look: Look, sign: string = signs(look).bullet): string =>
  wrapAfter(look.plain ? '' : `${INDENT}${sign}`, text, look);

/** The indent of what belongs under a line, or under something that does (two steps); none where it is read aloud. */
export const indentOf = ({ plain }: Look, steps = 1): string => (plain ? '' : INDENT.repeat(steps));

/** Short facts on one line; empty ones are left out. */
export const inOneLine = (facts: readonly string[], look: Look): string =>
  present(...facts).join(look.plain ? ', ' : signs(look).between);

/** A title over its lines; `''` where there are none. */
export const titled = (title: string, lines: readonly string[], look: Look): string =>
  lines.length === 0 ? '' : [paint(look).accent(title), ...lines].join('\n');

/** What a person wrote, under its label. */
export const labelled = (label: string, lines: readonly string[], look: Look, indent = indentOf(look)) =>
  titled(
    label,
    lines.map((line) => wrap(printable(line), look, indent)),
    look,
  );

/** The head of one record: its name, and its facts on a quiet line. */
export const recordHead = (name: string, facts: readonly string[], look: Look): string =>
  [paint(look).heading(wrap(name, look)), quietly(inOneLine(facts, look), look)].join('\n');
