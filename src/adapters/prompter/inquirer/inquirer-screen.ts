/**
 * What has to be worked around in Inquirer, for its own prompts and for ours. A test beside each point fails when a new
 * version no longer needs it (inquirer-screen.test.ts).
 *
 * - Its screen knows one place for the cursor, the end of the last line. Ours is in the middle of a text, and `select`
 *   hides it, where a screen reader or a magnifier has to follow the highlighted row. So the cursor is moved after each
 *   drawing, and moved back before the next (shown-rows.ts).
 * - It does not notice that the window was resized. So the rows that the terminal has wrapped are erased, and the prompt
 *   is drawn again.
 * - Its readline acts on keys by itself (Ctrl-Z stops the program in raw mode, a pasted line break is Enter) and a
 *   closed input leaves a prompt open for ever. So a prompt reads no terminal: it gets the keys that are meant for it.
 */

import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { useState } from '@inquirer/core';
import type { Press } from '../keys/key-reader.js';
import type { Frame } from '../questions/compose-screen.js';
import type { Terminal } from './open-terminal.js';
import { shownRows } from './shown-rows.js';

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

const HIDE_CURSOR = '\x1b[?25l';
/** The start of a drawing: it goes up and erases every row, which flickers; only the rows that differ are written here. */
const ERASING = /^(?:\x1b\[\d*[A-GK])+/;
/** The end of everything that Inquirer's screen draws: how many rows up, and to which column, it moves the cursor. */
const CURSOR_MOVE = /(?:\x1b\[(\d+)A)?\x1b\[(\d+)G$/;

export interface InquirerScreen {
  readonly input: PassThrough;
  readonly output: Writable;
  readonly send: (key: Key) => void;
  readonly resized: () => void;
  /** A hook that every prompt on this screen has to call, so that it can be drawn again. */
  readonly useRedraw: () => () => void;
}

export const isExit = (error: unknown): boolean =>
  error instanceof Error && ['AbortPromptError', 'ExitPromptError'].includes(error.name);

/**
 * @param cursor where the cursor belongs among the rows that were drawn; `null` to leave it where Inquirer puts it.
 * @param shown what stands on the screen already.
 */
export const inquirerScreen = (
  terminal: Pick<Terminal, 'output' | 'size' | 'margin'>,
  cursor: (rows: readonly string[]) => Position | null,
  shown = shownRows(terminal),
): InquirerScreen => {
  let redraw = (): void => {};

  const draw = (chunk: string): void => {
    const move = CURSOR_MOVE.exec(chunk);
    if (!move) {
      // Inquirer is done.
      shown.erase();
      return;
    }
    const column = Number(move[2]) - 1;
    if (move.index === 0) {
      // The cursor alone: somebody types, or readline believes so.
      if (!cursor(shown.rows())) shown.moveTo(column);
      return;
    }
    const rows = chunk.slice(0, move.index).replace(ERASING, '').replaceAll(HIDE_CURSOR, '').split('\n');
    const home = rows.length - 1 - Number(move[1] ?? 0);
    shown.draw({ rows, ...(cursor(rows.map(stripVTControlCharacters)) ?? { row: home, column }) });
  };

  const input = new PassThrough();
  // A stream of its own: when Inquirer ends it, the terminal goes on.
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, written) {
      draw(chunk);
      written();
    },
  });
  return {
    input,
    // The width that the prompts are laid out for.
    output: Object.defineProperty(stream, 'columns', { get: () => terminal.size().columns }),
    send: ({ text, ...key }) => void input.emit('keypress', text, key),
    resized() {
      shown.eraseWrapped();
      redraw();
    },
    useRedraw() {
      const [, setCount] = useState(0);
      redraw = () => setCount((count) => count + 1);
      return redraw;
    },
  };
};
