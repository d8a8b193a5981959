/**
 * What has to be worked around in Inquirer, for its own prompts and for ours. A test beside each point fails when a new
 * version no longer needs it (inquirer-screen.test.ts).
 *
 * - Its screen knows one place for the cursor, the end of the last line. Ours is in the middle of a text, and `select`
 *   hides it, where a screen reader or a magnifier has to follow the highlighted row. So the cursor is moved after each
 *   drawing, and moved back before the next.
 * - It does not notice that the window was resized. So the rows that the terminal has wrapped are erased, and the prompt
 *   is drawn again.
 * - Its readline acts on keys by itself (Ctrl-Z stops the program in raw mode, a pasted line break is Enter) and a
 *   closed input leaves a prompt open for ever. So a prompt reads no terminal: it gets the keys that are meant for it.
 */

import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { useState } from '@inquirer/core';
import { widthOf } from '../../../domain/text/wrap.js';
import type { Press } from '../keys/key-reader.js';
import type { Frame } from '../questions/compose-screen.js';
import type { Terminal } from './open-terminal.js';

/** A key as node's readline names it, with the text that it types, if any. */
export interface Key {
  readonly name: string;
  readonly text?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  /** For prompts of ours: readline ignores a key whose name it does not know. */
  readonly press?: Press;
}

type Position = Pick<Frame, 'row' | 'column'>;

const ERASE_DOWN = '\x1b[J';
const ERASE_TO_END = '\x1b[K';
const HIDE_CURSOR = '\x1b[?25l';
/** The start of a drawing: it goes up and erases every row, which flickers; only the rows that differ are written here. */
const ERASING = /^(?:\x1b\[\d*[A-GK])+/;
/** The end of everything that Inquirer's screen draws: how many rows up, and to which column, it moves the cursor. */
const CURSOR_MOVE = /(?:\x1b\[(\d+)A)?\x1b\[(\d+)G$/;

const NOTHING: Frame = { rows: [''], row: 0, column: 0 };

const upBy = (rows: number): string => (rows === 0 ? '' : `\x1b[${Math.abs(rows)}${rows > 0 ? 'A' : 'B'}`);

/** Rows above the cursor, once a terminal of that width has wrapped them. */
const wrappedAbove = ({ rows, row, column }: Frame, columns: number): number =>
  rows
    .slice(0, row)
    .reduce(
      (sum, text) => sum + Math.max(1, Math.ceil(widthOf(stripVTControlCharacters(text)) / columns)),
      0,
    ) + Math.floor(column / columns);

export interface InquirerScreen {
  readonly input: PassThrough;
  readonly output: Writable;
  readonly send: (key: Key) => void;
  readonly resized: () => void;
  /** A hook that every prompt on this screen has to call, so that it can be drawn again. */
  readonly useRedraw: () => () => void;
}

/**
 * @param cursor where the cursor belongs among the rows that were drawn; `null` to leave it where Inquirer puts it.
 */
export const inquirerScreen = (
  { output, size, margin }: Pick<Terminal, 'output' | 'size' | 'margin'>,
  cursor: (rows: readonly string[]) => Position | null,
): InquirerScreen => {
  let shown: Frame = NOTHING;
  let redraw = (): void => {};
  const toTop = (): string => `${upBy(shown.row)}\r`;

  /** From the cursor to the rows, written over those that are shown, and the cursor in its place. */
  const drawn = (rows: readonly string[], place: Position): string => {
    const { left } = margin();
    const air = ' '.repeat(left);
    const framed = ['', ...rows.map((row) => (row.trim() === '' ? '' : air + row))];
    const frame = { rows: framed, row: place.row + 1, column: place.column + left };
    const written = framed
      .map((row, at) => (row === shown.rows[at] ? '' : `${row}${ERASE_TO_END}`))
      .join('\r\n');
    const last = framed.length - 1;
    const below = shown.rows.length > framed.length ? `\r\n${ERASE_DOWN}${upBy(1)}` : '';
    const text = `${toTop()}${written}${below}${upBy(last - frame.row)}\x1b[${frame.column + 1}G`;
    shown = frame;
    return text;
  };

  const draw = (chunk: string): string => {
    const move = CURSOR_MOVE.exec(chunk);
    if (!move) {
      // Inquirer is done.
      const text = `${toTop()}${ERASE_DOWN}`;
      shown = NOTHING;
      return text;
    }
    const column = Number(move[2]) - 1;
    if (move.index === 0) {
      // The cursor alone: somebody types, or readline believes so.
      const plain = shown.rows.slice(1).map((row) => stripVTControlCharacters(row).slice(margin().left));
      if (cursor(plain)) return '';
      shown = { ...shown, column: column + margin().left };
      return `\x1b[${shown.column + 1}G`;
    }
    const rows = chunk.slice(0, move.index).replace(ERASING, '').replaceAll(HIDE_CURSOR, '').split('\n');
    const home = rows.length - 1 - Number(move[1] ?? 0);
    return drawn(rows, cursor(rows.map(stripVTControlCharacters)) ?? { row: home, column });
  };

  const input = new PassThrough();
  // A stream of its own: when Inquirer ends it, the terminal goes on.
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, written) {
      const text = draw(chunk);
      if (text !== '') output.write(text);
      written();
    },
  });
  return {
    input,
    // The width that the prompts are laid out for.
    output: Object.defineProperty(stream, 'columns', { get: () => size().columns }),
    send: ({ text, ...key }) => void input.emit('keypress', text, key),
    resized() {
      output.write(`${upBy(wrappedAbove(shown, size().columns + margin().left))}\r${ERASE_DOWN}`);
      shown = NOTHING;
      redraw();
    },
    useRedraw() {
      const [, setCount] = useState(0);
      redraw = () => setCount((count) => count + 1);
      return redraw;
    },
  };
};
