/** Text that is being typed, its cursor, and how keys change both; the same in every prompt that is typed into. Pure. */

import { graphemes, widthOf } from '../../../domain/text/wrap.js';
import type { Press } from './key-reader.js';
import { breakLine, type TextSpan } from './layout.js';

export interface TextBuffer {
  readonly text: string;
  /** UTF-16 units before the cursor; never inside a character as people count them. */
  readonly cursor: number;
  /** The column that Up and Down keep to across shorter rows; `null` after any other change. */
  readonly goal: number | null;
}

export const bufferOf = (text: string): TextBuffer => ({ text, cursor: text.length, goal: null });

export const lineAt = ({ text, cursor }: TextBuffer): TextSpan => {
  const end = text.indexOf('\n', cursor);
  // From -1 it would search at 0, and find a line break there.
  const start = cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
  return { start, end: end < 0 ? text.length : end };
};

const move = (buffer: TextBuffer, cursor: number): TextBuffer => ({ ...buffer, cursor, goal: null });

const cut = ({ text }: TextBuffer, start: number, end: number): TextBuffer =>
  settle(text.slice(0, start) + text.slice(end), start);

/** A mark or a joiner may have melted into its neighbour: then the cursor moves behind the whole. */
const settle = (text: string, cursor: number): TextBuffer => {
  const { start, end } = lineAt({ text, cursor, goal: null });
  let at = start;
  for (const grapheme of graphemes(text.slice(start, end))) {
    if (at >= cursor) break;
    at += grapheme.length;
  }
  return { text, cursor: at, goal: null };
};

const before = (buffer: TextBuffer): number => {
  const { start } = lineAt(buffer);
  if (buffer.cursor === start) return Math.max(0, start - 1);
  return buffer.cursor - (graphemes(buffer.text.slice(start, buffer.cursor)).at(-1) ?? '').length;
};

const after = (buffer: TextBuffer): number => {
  const { end } = lineAt(buffer);
  if (buffer.cursor === end) return Math.min(buffer.text.length, end + 1);
  return buffer.cursor + (graphemes(buffer.text.slice(buffer.cursor, end))[0] ?? '').length;
};

const wordBefore = ({ text, cursor }: TextBuffer): number =>
  /\S*\s*$/u.exec(text.slice(0, cursor))?.index ?? 0;

const wordAfter = ({ text, cursor }: TextBuffer): number =>
  cursor + (/^\s*\S*/u.exec(text.slice(cursor))?.[0].length ?? 0);

/** @param more clean text (see `clean.ts`). */
export const insert = ({ text, cursor }: TextBuffer, more: string): TextBuffer =>
  settle(text.slice(0, cursor) + more + text.slice(cursor), cursor + more.length);

/** Puts the cursor at the end of the new line. */
export const replaceLine = (buffer: TextBuffer, line: string): TextBuffer => {
  const { start, end } = lineAt(buffer);
  return settle(buffer.text.slice(0, start) + line + buffer.text.slice(end), start + line.length);
};

export const backspace = (buffer: TextBuffer): TextBuffer => cut(buffer, before(buffer), buffer.cursor);
export const deleteNext = (buffer: TextBuffer): TextBuffer => cut(buffer, buffer.cursor, after(buffer));
export const left = (buffer: TextBuffer): TextBuffer => move(buffer, before(buffer));
export const right = (buffer: TextBuffer): TextBuffer => move(buffer, after(buffer));
export const wordLeft = (buffer: TextBuffer): TextBuffer => move(buffer, wordBefore(buffer));
export const wordRight = (buffer: TextBuffer): TextBuffer => move(buffer, wordAfter(buffer));
export const lineStart = (buffer: TextBuffer): TextBuffer => move(buffer, lineAt(buffer).start);
export const lineEnd = (buffer: TextBuffer): TextBuffer => move(buffer, lineAt(buffer).end);
export const killToStart = (buffer: TextBuffer): TextBuffer =>
  cut(buffer, lineAt(buffer).start, buffer.cursor);
export const killToEnd = (buffer: TextBuffer): TextBuffer => cut(buffer, buffer.cursor, lineAt(buffer).end);
export const killWord = (buffer: TextBuffer): TextBuffer => cut(buffer, wordBefore(buffer), buffer.cursor);
export const toEnd = (buffer: TextBuffer): TextBuffer => move(buffer, buffer.text.length);

interface Row extends TextSpan {
  /** The first row of a line that the person began, not a wrapped one. */
  readonly first: boolean;
}

interface Layout {
  readonly rows: readonly Row[];
  readonly row: number;
  readonly column: number;
}

/** @param width columns of a row, at least 2. The cursor may stand in the column after the last one. */
export const wrap = ({ text, cursor }: TextBuffer, width: number): Layout => {
  const rows: Row[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of breakLine(line, width))
      rows.push({ start: offset + start, end: offset + end, first: start === 0 });
    offset += line.length + 1;
  }
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= cursor),
  );
  return { rows, row, column: Math.min(width, widthOf(text.slice(rows[row]?.start ?? 0, cursor))) };
};

/** The place in a row that is at `goal` columns, or nearest before it. */
const placeIn = (text: string, rows: readonly Row[], index: number, goal: number): number => {
  const row = rows[index];
  if (!row) return 0;
  const goesOn = rows[index + 1]?.first === false;
  let at = row.start;
  let used = 0;
  for (const grapheme of graphemes(text.slice(row.start, row.end))) {
    used += widthOf(grapheme);
    // The end of a wrapped row is the start of the next one: the cursor would jump a row too far.
    if (used > goal || (goesOn && at + grapheme.length === row.end)) break;
    at += grapheme.length;
  }
  return at;
};

const byRows =
  (step: -1 | 1) =>
  (buffer: TextBuffer, width: number): TextBuffer => {
    const { rows, row, column } = wrap(buffer, width);
    const target = row + step;
    if (target < 0) return move(buffer, 0);
    if (target >= rows.length) return move(buffer, buffer.text.length);
    const goal = buffer.goal ?? column;
    return { ...buffer, cursor: placeIn(buffer.text, rows, target, goal), goal };
  };

/** One row up or down as the text is laid out at `width`; past the first or last row, to its outer end. */
export const up = byRows(-1);
export const down = byRows(1);

type Edit = (buffer: TextBuffer, width: number) => TextBuffer;

const EDITS: Readonly<Record<string, Edit>> = {
  backspace,
  'ctrl-h': backspace,
  delete: deleteNext,
  'ctrl-d': deleteNext,
  left,
  right,
  up,
  'ctrl-p': up,
  down,
  'ctrl-n': down,
  home: lineStart,
  'ctrl-a': lineStart,
  end: lineEnd,
  'ctrl-e': lineEnd,
  'ctrl-u': killToStart,
  'ctrl-k': killToEnd,
  'ctrl-w': killWord,
  'ctrl-backspace': killWord,
  'alt-backspace': killWord,
  'ctrl-left': wordLeft,
  'alt-left': wordLeft,
  'alt-b': wordLeft,
  'ctrl-right': wordRight,
  'alt-right': wordRight,
  'alt-f': wordRight,
};

/** The name of a key with what was held down: `ctrl-left`, `alt-return`, `escape`. */
export const keyName = (press: Press): string =>
  press.type === 'key' ? `${press.ctrl ? 'ctrl-' : ''}${press.meta ? 'alt-' : ''}${press.name}` : '';

export const isEnter = (press: Press): boolean => ['return', 'enter'].includes(keyName(press));

export const isEditKey = (name: string): boolean => Object.hasOwn(EDITS, name);

export const onOneLine = (text: string): string => text.replace(/^\n+|\n+$/g, '').replace(/\s*\n\s*/g, ' ');

/**
 * The buffer after a press; the same object where the press edits nothing.
 *
 * @param lines whether pasted line breaks stay; otherwise they become spaces.
 */
export const edit = (buffer: TextBuffer, press: Press, width: number, lines: boolean): TextBuffer => {
  if (press.type === 'text') return insert(buffer, press.text);
  if (press.type === 'paste') return insert(buffer, lines ? press.text : onOneLine(press.text));
  return EDITS[keyName(press)]?.(buffer, width) ?? buffer;
};
