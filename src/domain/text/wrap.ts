/** Text on a terminal: what counts as one character, how many columns it takes, and where lines break. */

import stringWidth from 'fast-string-width';

/** Latin letters and punctuation, each one character in one column: measuring these by code point is slow. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
/** Our own colours, captured so that `split` keeps them. */
export const STYLE = /(\u001b\[[\d;]*m)/;

let segmenter: Intl.Segmenter | undefined;

/** What a person calls characters: a letter with its accents, a whole emoji. */
export const graphemes = (text: string): readonly string[] => {
  if (ONE_COLUMN_EACH.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** Columns that the text takes on a terminal; styles take none. */
export const widthOf = (text: string): number =>
  ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);

/**
 * Wraps text between words, and words longer than a row between characters; line breaks in it are kept. Spaces at the
 * start and end of rows are dropped. A style that is open at the end of a row ends there and begins again on the next.
 * @param width columns of a row with its indent; at least 2 are left for the text, however deep the indent.
 * @param first stands before the first row, `rest` before every other one.
 */
export const wrapText = (text: string, width: number, first = '', rest = first): readonly string[] => {
  const columns = Math.max(width - Math.max(widthOf(first), widthOf(rest)), 2);
  // Most texts are one such row.
  if (text.length <= columns && ONE_COLUMN_EACH.test(text)) return [`${first}${text.trim()}`.trimEnd()];
  const rows = text.split('\n').flatMap((line) => wrapLine(line, columns));
  return (text.includes('\u001b') ? styledByRow(rows) : rows).map((row, at) =>
    `${at === 0 ? first : rest}${row}`.trimEnd(),
  );
};

/** The same for text that is laid out already: every line keeps its indent on all of its rows, up to half of the width. */
export const wrapIndented = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapText(line, width, /^ */.exec(line)?.[0].slice(0, width / 2)));

/** A command stays with what runs it, so that both can be copied at once. */
const BREAK = /(?<!\bnpm|\bnpm start|\bnpm start --|\bnpx|\brejection-coach) /;

/** A command that is wider than a row breaks like any other words. */
const wordsIn = (line: string, columns: number): readonly string[] =>
  line.split(BREAK).flatMap((word) => (widthOf(word) > columns ? word.split(' ') : [word]));

const wrapLine = (line: string, columns: number): readonly string[] => {
  const isPlain = ONE_COLUMN_EACH.test(line);
  if (isPlain && line.length <= columns) return [line.trim()];
  const rows: string[] = [];
  let row = '';
  let used = 0;
  const endRow = (): void => {
    rows.push(row.trimEnd());
    row = '';
    used = 0;
  };
  const add = (text: string, width: number): void => {
    row += text;
    used += width;
  };
  // Composed: a decomposed Korean syllable would count once for each of its parts.
  for (const word of wordsIn(isPlain ? line : line.normalize(), columns)) {
    if (used > 0) add(' ', 1);
    const width = isPlain ? word.length : widthOf(word);
    if (width <= columns) {
      if (used > 0 && used + width > columns && width > 0) endRow();
      add(word, width);
      continue;
    }
    // A long word begins on this row unless that makes it take one row more.
    if (Math.ceil((width + used) / columns) > Math.ceil(width / columns)) endRow();
    for (const piece of word.split(STYLE).flatMap((part, at) => (at % 2 === 1 ? [part] : graphemes(part)))) {
      const wide = widthOf(piece);
      if (used + wide > columns) endRow();
      add(piece, wide);
    }
  }
  return [...rows, row.trimEnd()];
};

const END_WEIGHT = '\u001b[22m';
const END_COLOUR = '\u001b[39m';
const isWeight = (style: string): boolean => /^\u001b\[[12]m$/.test(style);

const styledByRow = (rows: readonly string[]): readonly string[] => {
  const open: string[] = [];
  return rows.map((row) => {
    const begin = open.join('');
    for (const style of row.split(STYLE).filter((_, at) => at % 2 === 1))
      if (style === END_WEIGHT || style === END_COLOUR) open.pop();
      else open.push(style);
    const end = open.toReversed().map((style) => (isWeight(style) ? END_WEIGHT : END_COLOUR));
    return `${begin}${row}${end.join('')}`;
  });
};
