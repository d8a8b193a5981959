/** How one question is laid out on a screen, so that it is never taller or wider than the terminal. Pure. */

import { printable } from '../../../domain/text/printable.js';
import { widthOf, wrapIndented, wrapText } from '../../../domain/text/wrap.js';
import type { InView, PromptWords } from '../../../ports/index.js';
import { clipRows, wrapAfter } from '../keys/layout.js';
import { type Style, WARNING } from './theme.js';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Frame {
  readonly rows: readonly string[];
  /** Of the cursor: an index into `rows`, and the columns to its left. */
  readonly row: number;
  readonly column: number;
}

export interface Parts {
  readonly progress: string;
  readonly inView: readonly InView[];
  readonly text: string;
  readonly hint: string;
  /** Numbered entries above the input. */
  readonly offered: readonly string[];
  /** The rows that are typed into or chosen from. */
  readonly input: Frame;
  readonly message: string;
  readonly why: string;
  readonly keys: readonly string[];
}

/** Rows of one earlier answer. */
const VIEW_ROWS = 4;
/** Rows that what is typed may take before the earlier answers have to give way. */
const INPUT_ROWS = 6;
/** Rows that an answer takes once it is given. */
const LEFT_ROWS = 3;

/** The last column stays free: a terminal that wraps by itself there would break the next redraw. */
export const usable = ({ columns }: Size): number => Math.max(12, columns - 1);

const all = (rows: readonly string[], style: (text: string) => string): readonly string[] =>
  rows.map((row) => (row === '' ? '' : style(row)));

const wrapped = (text: string, width: number): readonly string[] =>
  text === '' ? [] : wrapIndented(printable(text), width);

/** At most two rows of a text, behind a mark. */
const entryRows = (mark: string, text: string, width: number): readonly string[] =>
  clipRows(wrapAfter(mark, printable(text).replaceAll('\n', ' '), width), 2, width);

const viewRows = (inView: readonly InView[], width: number): readonly string[] =>
  inView.flatMap(({ label, lines }) => {
    const quoted = lines.flatMap((line) => entryRows('  | ', line, width));
    return [
      ...clipRows(wrapText(printable(label), width), 2, width),
      ...(quoted.length > VIEW_ROWS ? [...quoted.slice(0, VIEW_ROWS - 1), '  | …'] : quoted),
    ];
  });

/** Key hints in rows, each hint in one piece where it fits. */
const keyRows = (keys: readonly string[], width: number): readonly string[] => {
  const rows: string[] = [];
  for (const key of keys) {
    const last = rows.at(-1);
    const longer = `${last} · ${key}`;
    if (last !== undefined && widthOf(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(...wrapText(key, width));
  }
  return rows;
};

const note = (text: string, width: number): string =>
  clipRows(wrapAfter('  ', text, width), 1, width)[0] ?? '';

const clipBlock = (
  rows: readonly string[],
  most: number,
  width: number,
  words: PromptWords,
): readonly string[] =>
  rows.length <= most
    ? rows
    : [...rows.slice(0, most - 1), note(words.moreBelow(rows.length - most + 1), width)];

/** The rows around the cursor, and beside them how many more there are. */
const windowOf = (input: Frame, most: number, width: number, words: PromptWords): Frame => {
  const { rows, row, column } = input;
  if (rows.length <= most) return input;
  // Too low for the notes.
  if (most < 3) return { rows: rows.slice(row, row + 1), row: 0, column };
  const atStart = row < most - 1;
  const atEnd = row > rows.length - most;
  const inner = atStart || atEnd ? most - 1 : most - 2;
  const start = atStart ? 0 : atEnd ? rows.length - inner : row - Math.floor(inner / 2);
  const shown = [
    ...(atStart ? [] : [note(words.moreAbove(start), width)]),
    ...rows.slice(start, start + inner),
    ...(atEnd && !atStart ? [] : [note(words.moreBelow(rows.length - start - inner), width)]),
  ];
  return { rows: shown, row: row - start + (atStart ? 0 : 1), column };
};

type Blocks = Readonly<
  Record<'progress' | 'view' | 'text' | 'offered' | 'message' | 'keys', readonly string[]>
>;

const spaced = (blocks: readonly (readonly string[])[], gap: boolean): readonly string[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index > 0 && gap ? ['', ...block] : [...block]));

const around = (blocks: Blocks, gap: boolean): number =>
  spaced(
    [blocks.progress, blocks.view, blocks.text, blocks.offered, ['input'], blocks.message, blocks.keys],
    gap,
  ).length - 1;

/** Makes room on a low screen, in this order: earlier answers, offers, gaps, keys, progress, all but one row each. */
const fitted = (
  blocks: Blocks,
  need: number,
  budget: number,
  width: number,
  words: PromptWords,
): { readonly blocks: Blocks; readonly gap: boolean; readonly input: number } => {
  const least = Math.min(need, INPUT_ROWS);
  const tries: readonly ((now: Blocks) => Blocks)[] = [
    (now) => now,
    (now) => {
      const most = now.view.length - (around(now, true) + least - budget);
      return { ...now, view: most < 2 ? [] : clipBlock(now.view, most, width, words) };
    },
    (now) => {
      const most = now.offered.length - (around(now, true) + least - budget);
      return { ...now, offered: clipBlock(now.offered, Math.max(3, most), width, words) };
    },
  ];
  let now = blocks;
  for (const give of tries) {
    now = give(now);
    if (around(now, true) + least <= budget)
      return { blocks: now, gap: true, input: budget - around(now, true) };
  }
  const low: readonly ((now: Blocks) => Blocks)[] = [
    (before) => before,
    (before) => ({ ...before, offered: [] }),
    (before) => ({ ...before, keys: [] }),
    (before) => ({ ...before, progress: [] }),
    ({ message, text, ...others }) => ({ ...others, message: message.slice(0, 1), text: text.slice(0, 1) }),
  ];
  for (const give of low) {
    now = give(now);
    if (around(now, false) + Math.min(need, 3) <= budget) break;
  }
  return { blocks: now, gap: false, input: Math.max(1, budget - around(now, false)) };
};

/** The rows above and below the input. */
export interface Surroundings {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Rows of the input that there is room for. */
  readonly most: number;
}

/** @param need rows of the input. */
export const surroundings = (
  parts: Omit<Parts, 'input'>,
  need: number,
  size: Size,
  style: Style,
  words: PromptWords,
): Surroundings => {
  const width = usable(size);
  const { blocks, gap, input } = fitted(
    {
      progress: all(wrapped(parts.progress, width), style.soft),
      view: viewRows(parts.inView, width),
      text: [...all(wrapped(parts.text, width), style.strong), ...wrapped(parts.hint, width)],
      offered: parts.offered.flatMap((entry, index) => entryRows(`  ${index + 1}. `, entry, width)),
      message: [
        ...(parts.message === '' ? [] : wrapAfter(`${WARNING} `, printable(parts.message), width)),
        ...wrapped(parts.why, width),
      ],
      keys: all(keyRows(parts.keys, width), style.soft),
    },
    need,
    Math.max(4, size.rows) - 1,
    width,
    words,
  );
  const above = spaced([blocks.progress, blocks.view, blocks.text, blocks.offered], gap);
  const below = spaced([blocks.message, blocks.keys], gap);
  return {
    above: above.length > 0 && gap ? [...above, ''] : above,
    below: below.length > 0 && gap ? ['', ...below] : below,
    most: input,
  };
};

/** The whole question as rows, at most `size.rows - 1` of them (on a terminal of at least four rows). */
export const compose = (parts: Parts, size: Size, style: Style, words: PromptWords): Frame => {
  const { above, below, most } = surroundings(parts, parts.input.rows.length, size, style, words);
  const { rows, row, column } = windowOf(parts.input, most, usable(size), words);
  return { rows: [...above, ...rows, ...below], row: above.length + row, column };
};

/** What stays on screen: all of the question, and the first rows of the answer, one text or the entries of a list. */
export const leftOver = (
  text: string,
  entries: readonly string[],
  size: Size,
  style: Style,
): readonly string[] => {
  const width = usable(size);
  const mark = entries.length > 1 ? '  - ' : '  ';
  const rows = entries.flatMap((entry) =>
    printable(entry)
      .split('\n')
      .flatMap((line) => wrapAfter(mark, line, width)),
  );
  return [...all(wrapped(text, width), style.strong), ...clipRows(rows, LEFT_ROWS, width)];
};
