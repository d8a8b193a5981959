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
const HIDE_CURSOR = '\x1b[?25l';
/** The end of everything that Inquirer's screen draws: how many rows up, and to which column, it moves the cursor. */
const CURSOR_MOVE = /(?:\x1b\[(\d+)A)?\x1b\[(\d+)G$/;

const upBy = (rows: number): string => (rows === 0 ? '' : `\x1b[${Math.abs(rows)}${rows > 0 ? 'A' : 'B'}`);

/** From a place in rows of an earlier width: erases all of them, and goes to the row `home` among as many empty ones. */
const eraseWrapped = ({ rows, row, column }: Frame, home: number, columns: number): string => {
  const above = rows
    .slice(0, row)
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / columns)), 0);
  const up = above + Math.floor(column / columns);
  return `${upBy(up)}\r${ERASE_DOWN}${'\n'.repeat(rows.length - 1)}${upBy(rows.length - 1 - home)}`;
};

export interface InquirerScreen {
  /** For Inquirer's context. */
  readonly input: PassThrough;
  readonly output: Writable;
  readonly send: (key: Key) => void;
  /** For the terminal's `resize`. */
  readonly resized: () => void;
  /** A hook that every prompt on this screen has to call, so that it can be drawn again. */
  readonly useRedraw: () => () => void;
}

/**
 * @param cursor where the cursor belongs among the rows that were drawn; `null` to leave it where Inquirer puts it.
 */
export const inquirerScreen = (
  { output, size }: Pick<Terminal, 'output' | 'size'>,
  cursor: (rows: readonly string[]) => Position | null,
): InquirerScreen => {
  let shown: Frame = { rows: [''], row: 0, column: 0 };
  /** Rows from the cursor down to where Inquirer believes it to be. */
  let moved = 0;
  let redraw = (): void => {};

  const draw = (chunk: string): string => {
    const back = upBy(-moved);
    const move = CURSOR_MOVE.exec(chunk);
    if (!move) {
      moved = 0;
      return back + chunk;
    }
    const column = Number(move[2]) - 1;
    if (move.index === 0) {
      // The cursor alone: somebody types, or readline believes so.
      if (cursor(shown.rows)) return '';
      shown = { ...shown, column };
      return chunk;
    }
    const rows = stripVTControlCharacters(chunk).split('\n');
    const home = rows.length - 1 - Number(move[1] ?? 0);
    const place = cursor(rows) ?? { row: home, column };
    moved = home - place.row;
    shown = { rows, ...place };
    return `${back}${chunk.replaceAll(HIDE_CURSOR, '')}${upBy(moved)}\x1b[${place.column + 1}G`;
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
      output.write(eraseWrapped(shown, shown.row + moved, size().columns));
      moved = 0;
      redraw();
    },
    useRedraw() {
      const [, setCount] = useState(0);
      redraw = () => setCount((count) => count + 1);
      return redraw;
    },
  };
};
