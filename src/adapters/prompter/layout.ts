/** Text in rows of a terminal: what counts as one character, how wide it is, where a line breaks. Pure. */

import stringWidth from 'fast-string-width';

const PLAIN = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;

/** What a person calls characters: a letter with its accents, a whole emoji, one half of nothing. */
export const graphemes = (text: string): readonly string[] => {
  // Most lines are ASCII, and there the segmenter would cost a hundred times as much.
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** Columns that the text takes on a terminal, 0 or more. */
export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

/** One row of a line: `[start, end)` in UTF-16 units, so that `rows` joined give the line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks one line into rows at spaces, beside wide characters, or, in a word longer than a row, anywhere.
 *
 * Spaces at the end of a row may hang over its edge: they count for nothing, and are not drawn there.
 *
 * @param line without line breaks.
 * @param width columns of a row, at least 2.
 */
export const breakLine = (line: string, width: number): readonly Span[] => {
  if (PLAIN.test(line) && line.length <= width) return [{ start: 0, end: line.length }];
  const rows: Span[] = [];
  let start = 0;
  let at = 0;
  let used = 0;
  let broken = { at: 0, used: 0 };
  for (const one of graphemes(line)) {
    const columns = widthOf(one);
    if (columns > 1) broken = { at, used };
    while (one !== ' ' && used + columns > width && at > start) {
      const end = broken.at > start ? broken.at : at;
      used = broken.at > start ? used - broken.used : 0;
      rows.push({ start, end });
      start = end;
    }
    used += columns;
    at += one.length;
    if (one === ' ' || columns > 1) broken = { at, used };
  }
  rows.push({ start, end: at });
  return rows;
};

/** Text for reading, wrapped: one string a row, without spaces at the end. `width` as in `breakLine`. */
export const wrapText = (text: string, width: number): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => breakLine(line, width).map(({ start, end }) => line.slice(start, end).trimEnd()));

/** The same with a mark before the first row, and the other rows in line with it. */
export const wrapAfter = (mark: string, text: string, width: number): readonly string[] => {
  const indent = ' '.repeat(widthOf(mark));
  return wrapText(text, Math.max(2, width - indent.length)).map((row, index) =>
    `${index === 0 ? mark : indent}${row}`.trimEnd(),
  );
};

/** The first `most` rows; where some are left out, the last one ends in an ellipsis within `width`. */
export const clipRows = (rows: readonly string[], most: number, width: number): readonly string[] => {
  if (rows.length <= most) return rows;
  const last = graphemes(rows[most - 1] ?? '');
  let kept = last.length;
  while (kept > 0 && widthOf(last.slice(0, kept).join('')) > width - 2) kept--;
  return [...rows.slice(0, most - 1), `${last.slice(0, kept).join('')} …`];
};
