/** Rows of what is typed, where every character has its place, and rows that are clipped. Pure. */

import { graphemes, widthOf, wrapText } from '../../../domain/text/wrap.js';

/** One row of a line, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks one line into rows at spaces, beside wide characters, or, in a word longer than a row, anywhere. Unlike
 * `wrapText` it drops nothing, so that every cursor has its place. Spaces at the end of a row may hang over its edge.
 *
 * @param width columns of a row, at least 2.
 */
export const breakLine = (line: string, width: number): readonly TextSpan[] => {
  if (/^[\x20-\x7e]*$/.test(line) && line.length <= width) return [{ start: 0, end: line.length }];
  const rows: TextSpan[] = [];
  let start = 0;
  let at = 0;
  let used = 0;
  let broken = { at: 0, used: 0 };
  for (const grapheme of graphemes(line)) {
    const columns = widthOf(grapheme);
    if (columns > 1) broken = { at, used };
    while (grapheme !== ' ' && used + columns > width && at > start) {
      const end = broken.at > start ? broken.at : at;
      used = broken.at > start ? used - broken.used : 0;
      rows.push({ start, end });
      start = end;
    }
    used += columns;
    at += grapheme.length;
    if (grapheme === ' ' || columns > 1) broken = { at, used };
  }
  rows.push({ start, end: at });
  return rows;
};

/** Wraps text behind a mark, with the other rows in line with the first. */
export const wrapAfter = (mark: string, text: string, width: number): readonly string[] =>
  wrapText(text, width, mark, ' '.repeat(widthOf(mark)));

/** The first `most` rows; the last one ends in `cut` where some are left out. */
export const clipRows = (
  rows: readonly string[],
  most: number,
  width: number,
  cut: string,
): readonly string[] => {
  if (rows.length <= most) return rows;
  const last = graphemes(rows[most - 1] ?? '');
  let kept = last.length;
  while (kept > 0 && widthOf(last.slice(0, kept).join('')) > width - 1 - widthOf(cut)) kept--;
  // One or two letters of a word are no help.
  const shown = last.slice(0, kept).join('');
  const stub = kept < last.length && last[kept] !== ' ' ? /(?<=\S) \S{1,2}$/u.exec(shown) : null;
  const text = stub === null ? shown : shown.slice(0, stub.index);
  return [...rows.slice(0, most - 1), `${text.trimEnd()} ${cut}`];
};
