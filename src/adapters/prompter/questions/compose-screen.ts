/** How one question is laid out on a screen, so that it is never taller or wider than the terminal. Pure. */

import { printable, printableLine } from '../../../domain/text/printable.js';
import { widthOf, wrapIndented, wrapText } from '../../../domain/text/wrap.js';
import type { InView, PromptWords, Step, Theme } from '../../../ports/index.js';
import { clipRows, wrapAfter } from '../keys/layout.js';

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

interface Parts {
  readonly progress: string;
  readonly dots?: Step['dots'];
  readonly inView: readonly InView[];
  readonly text: string;
  readonly hint: string;
  readonly offered: readonly string[];
  /** The rows that are typed into or chosen from. */
  readonly input: Frame;
  readonly message: string;
  readonly why: string;
  readonly keys: readonly string[];
}

const VIEW_ROWS = 4;
/** Rows that what is typed may take before the earlier answers have to give way. */
const INPUT_ROWS = 6;
/** Columns of the labels of answers, so that the answers line up. */
const LABEL_COLUMNS = 32;
/** A screen that is too narrow to line answers up. */
const NARROW = 60;

/** The last column stays free: a terminal that wraps by itself there would break the next redraw. */
export const usable = ({ columns }: Size): number => Math.max(12, columns - 1);

const all = (rows: readonly string[], style: (text: string) => string): readonly string[] =>
  rows.map((row) => (row === '' ? '' : style(row)));

const wrapped = (text: string, width: number, theme: Theme): readonly string[] =>
  text === '' ? [] : wrapIndented(theme.text(printable(text)), width);

/** At most two rows of a text, behind a mark. */
const entryRows = (
  mark: string,
  text: string,
  width: number,
  { signs }: Theme,
  rest = ' '.repeat(mark.length),
): readonly string[] =>
  clipRows(wrapText(printable(text).replaceAll('\n', ' '), width, mark, rest), 2, width, signs.cut);

const viewRows = (inView: readonly InView[], width: number, theme: Theme): readonly string[] => {
  const { bar, cut } = theme.signs;
  return inView.flatMap(({ label, lines }) => {
    const [only = '', ...others] = lines;
    // What it is all about is read whole, as far as there is room.
    if (others.length === 0)
      return [
        ...clipRows(wrapText(theme.text(printable(label)), width), 2, width, cut),
        ...wrapText(printable(only).replaceAll('\n', ' '), width, `${bar} `, `${bar} `),
      ];
    const quoted = lines.flatMap((line) => entryRows(`${bar} `, line, width, theme, `${bar} `));
    return [
      ...clipRows(wrapText(theme.text(printable(label)), width), 2, width, cut),
      ...(quoted.length > VIEW_ROWS ? [...quoted.slice(0, VIEW_ROWS - 1), `${bar} ${cut}`] : quoted),
    ];
  });
};

/** What is left out of it can't be reached from here, so no number of lines is promised; no label stays alone. */
const shorterView = (view: readonly string[], most: number, { signs }: Theme): readonly string[] => {
  const isQuoted = (row: string): boolean => row.startsWith(signs.bar);
  const kept = view.slice(0, Math.max(0, most));
  const last = kept.findLastIndex(isQuoted);
  if (last < 0) return [];
  const isCut = isQuoted(view[last + 1] ?? '');
  return [...kept.slice(0, last), isCut ? `${signs.bar} ${signs.cut}` : (kept[last] ?? '')];
};

/** Key hints in rows, each hint in one piece where it fits. */
const keyRows = (keys: readonly string[], width: number, theme: Theme): readonly string[] => {
  const rows: string[] = [];
  for (const key of keys.map(theme.text)) {
    const last = rows.at(-1);
    const longer = `${last}${theme.signs.between}${key}`;
    if (last !== undefined && widthOf(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(...wrapText(key, width));
  }
  return rows;
};

/** "● ○ ○ ○  Look at the big picture · about 4 min" */
const progressRows = ({ progress, dots }: Pick<Parts, 'progress' | 'dots'>, width: number, theme: Theme) => {
  const { signs, tones } = theme;
  if (!dots) return all(wrapped(progress, width, theme), tones.quiet);
  const full = Array.from({ length: dots.at }, () => signs.dot).join(' ');
  const toCome = Array.from({ length: dots.of - dots.at }, () => signs.dotToCome).join(' ');
  const row = [full && tones.accent(full), toCome && tones.quiet(toCome)]
    .filter((part) => part !== '')
    .join(' ');
  const room = width - dots.of * 2 - 1;
  const [name = '', ...others] = theme.text(printable(progress)).split(signs.between);
  const more = others.map((other) => signs.between + other).join('');
  // The time gives way on a narrow screen.
  const [shown = '', rest = ''] =
    widthOf(name + more) <= room ? [name, more] : wrapText(name, room).slice(0, 1);
  return [`${row}  ${tones.accent(shown)}${all([rest], tones.quiet).join('')}`];
};

const note = (text: string, width: number, { signs, tones }: Theme): string =>
  tones.quiet(clipRows(wrapAfter('  ', text, width), 1, width, signs.cut)[0] ?? '');

const clipBlock = (rows: readonly string[], most: number, width: number, theme: Theme, words: PromptWords) =>
  rows.length <= most
    ? rows
    : [...rows.slice(0, most - 1), note(words.moreBelow(rows.length - most + 1), width, theme)];

/** The rows around the cursor, and beside them how many more there are. */
const windowOf = (input: Frame, most: number, width: number, theme: Theme, words: PromptWords): Frame => {
  const { rows, row, column } = input;
  if (rows.length <= most) return input;
  // Too low for the notes.
  if (most < 3) return { rows: rows.slice(row, row + 1), row: 0, column };
  const atStart = row < most - 1;
  const atEnd = row > rows.length - most;
  const inner = atStart || atEnd ? most - 1 : most - 2;
  const start = atStart ? 0 : atEnd ? rows.length - inner : row - Math.floor(inner / 2);
  const shown = [
    ...(atStart ? [] : [note(words.moreAbove(start), width, theme)]),
    ...rows.slice(start, start + inner),
    ...(atEnd && !atStart ? [] : [note(words.moreBelow(rows.length - start - inner), width, theme)]),
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
  theme: Theme,
  words: PromptWords,
): { readonly blocks: Blocks; readonly gap: boolean; readonly input: number } => {
  const least = Math.min(need, INPUT_ROWS);
  const tooMany = (now: Blocks): number => around(now, true) + least - budget;
  type Step = readonly [gap: boolean, give: (now: Blocks) => Blocks];
  const steps: readonly Step[] = [
    [true, (now) => now],
    [true, (now) => ({ ...now, view: shorterView(now.view, now.view.length - tooMany(now), theme) })],
    [
      true,
      (now) => {
        const most = Math.max(3, now.offered.length - tooMany(now));
        return { ...now, offered: clipBlock(now.offered, most, width, theme, words) };
      },
    ],
    [false, (now) => now],
    [false, (now) => ({ ...now, offered: [] })],
    [false, (now) => ({ ...now, keys: [] })],
    [false, (now) => ({ ...now, progress: [] })],
    [false, (now) => ({ ...now, message: now.message.slice(0, 1), text: now.text.slice(0, 1) })],
  ];
  let now = blocks;
  for (const [gap, give] of steps) {
    now = give(now);
    const room = budget - around(now, gap);
    if (room >= (gap ? least : Math.min(need, 3))) return { blocks: now, gap, input: Math.max(1, room) };
  }
  return { blocks: now, gap: false, input: Math.max(1, budget - around(now, false)) };
};

export interface Surroundings {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Rows of the input that there is room for. */
  readonly most: number;
}

export const surroundings = (
  parts: Omit<Parts, 'input'>,
  need: number,
  size: Size,
  theme: Theme,
  words: PromptWords,
): Surroundings => {
  const width = usable(size);
  const { quiet, strong, warm } = theme.tones;
  const { blocks, gap, input } = fitted(
    {
      progress: progressRows(parts, width, theme),
      view: viewRows(parts.inView, width, theme),
      text: [
        ...all(wrapped(parts.text, width, theme), strong),
        ...all(wrapped(parts.hint, width, theme), quiet),
      ],
      offered: parts.offered.flatMap((entry, index) => entryRows(`  ${index + 1} `, entry, width, theme)),
      message: [
        ...(parts.message === ''
          ? []
          : all(wrapAfter(`${theme.signs.warning} `, theme.text(printable(parts.message)), width), warm)),
        ...wrapped(parts.why, width, theme),
      ],
      keys: all(keyRows(parts.keys, width, theme), quiet),
    },
    need,
    Math.max(4, size.rows) - 1,
    width,
    theme,
    words,
  );
  const above = spaced([blocks.progress, all(blocks.view, quiet), blocks.text, blocks.offered], gap);
  const below = spaced([blocks.message, blocks.keys], gap);
  return {
    above: above.length > 0 && gap ? [...above, ''] : above,
    below: below.length > 0 && gap ? ['', ...below] : below,
    most: input,
  };
};

/** The whole question as rows, at most `size.rows - 1` of them (on a terminal of at least four rows). */
export const compose = (parts: Parts, size: Size, theme: Theme, words: PromptWords): Frame => {
  const { above, below, most } = surroundings(parts, parts.input.rows.length, size, theme, words);
  const { rows, row, column } = windowOf(parts.input, most, usable(size), theme, words);
  return { rows: [...above, ...rows, ...below], row: above.length + row, column };
};

/** What stays on screen of a question: one quiet line, cut to the width, and whether the whole answer is in it. */
export const answerLine = (
  { label, entries, answered }: { label: string; entries: readonly string[]; answered: boolean },
  size: Size,
  { signs, tones, text }: Theme,
): { readonly row: string; readonly whole: boolean } => {
  const mark = `${signs.answered} `;
  const width = usable(size) - widthOf(mark);
  const given = entries.map((entry) => printableLine(entry)).join('; ');
  const question = text(printableLine(label));
  const isNarrow = width < NARROW;
  // On a narrow screen half a question and half an answer say less than the answer alone.
  const isCrowded = isNarrow && answered && widthOf(question) + 2 + widthOf(given) > width;
  const room = Math.max(5, isNarrow ? width - 2 - widthOf(given) : Math.floor(width / 2));
  const short = clipRows(wrapText(question, room), 1, isNarrow ? room : width, signs.cut)[0] ?? '';
  const name = label === '' || isCrowded ? '' : `${short}  `.padEnd(isNarrow ? 0 : LABEL_COLUMNS + 2);
  const rows = wrapText(given, Math.max(2, width - widthOf(name)));
  const answer = clipRows(rows, 1, width - widthOf(name), signs.cut)[0] ?? '';
  const sign = answered ? tones.done(signs.answered) : ' '.repeat(widthOf(signs.answered));
  return { row: `${sign} ${tones.quiet(`${name}${answer}`.trimEnd())}`, whole: rows.length === 1 };
};
