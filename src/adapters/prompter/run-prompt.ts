/** Runs a prompt on a real terminal: Inquirer draws it, with eyes and ears of our own. */

import { PassThrough, type Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import { widthOf } from '../../domain/text/wrap.js';
import type { Frame, Size } from './compose-screen.js';
import { keyReader, type Press } from './key-reader.js';
import type { Next, Program } from './prompt-machine.js';

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };
  readonly output: Writable;
  readonly size: () => Size;
  /** Aborted when the program has to end: the open prompt stops, and every later one. */
  readonly signal: AbortSignal;
}

const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';
const ERASE_DOWN = '\x1b[J';
const PRESS = 'press';

/** What Inquirer's hooks and the streams around them share while one prompt is open. */
interface Live {
  /** Where Inquirer's screen is told that the cursor is. */
  readonly cursor: { rows: number; cols: number };
  readonly size: () => Size;
  readonly frame: () => Frame;
  readonly press: (press: Press) => void;
  redraw: () => void;
  finish: () => void;
}

/**
 * Inquirer works out the cursor from the length of the last line, which is wrong for wide characters and emoji, and
 * knows no rows of input under it. `getCursorPos` is where its screen asks, so that is where it is told.
 */
const inquirer = createPrompt<void, { live: Live }>(({ live }, done) => {
  const [drawings, setDrawings] = useState(0);
  useEffect((readline) => {
    readline.getCursorPos = () => live.cursor;
    live.redraw = () => setDrawings((count) => count + 1);
    live.finish = () => done();
    live.redraw();
  }, []);
  useKeypress((event) => {
    if ('press' in event) live.press(event.press as Press);
  });
  // Before the effect has run, the screen would count rows its own way.
  if (drawings === 0) return ' ';
  const { rows, row, column } = live.frame();
  const { columns } = live.size();
  const line = rows[row] ?? '';
  // The screen adds an empty line after one of exactly one width (in UTF-16 units); spaces at the end it does not draw.
  const padded = line.length % columns === 0 ? `${line} ` : line;
  live.cursor.rows = Math.floor(padded.length / columns);
  live.cursor.cols = column;
  return [[...rows.slice(0, row), padded].join('\n'), rows.slice(row + 1).join('\n') || undefined];
});

/** What was typed before the question was on screen answers nothing: it is dropped, as Inquirer does. */
const forgetTypedAhead = async ({ input }: Terminal): Promise<void> => {
  const drop = (): void => {};
  input.on('data', drop);
  input.resume();
  if (input.isTTY) await nextTurn();
  input.off('data', drop);
};

/** A terminal that got narrower has wrapped the old rows: goes back over them, to where Inquirer expects to be. */
const afterResize = ({ rows, row, column }: Frame, columns: number): string => {
  const taken = rows
    .slice(0, row)
    .reduce((sum, one) => sum + Math.max(1, Math.ceil(widthOf(one) / columns)), 0);
  const up = taken + Math.floor(column / columns);
  const below = rows.length - 1 - row;
  return [
    up > 0 ? `\x1b[${up}A` : '',
    `\r${ERASE_DOWN}`,
    '\n'.repeat(rows.length - 1),
    below > 0 ? `\x1b[${below}A` : '',
  ].join('');
};

/** A stream for Inquirer alone, of the width that the prompt is laid out for, that ends without ending the terminal. */
const screenStream = ({ output, size }: Terminal): Writable => {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, written) {
      output.write(chunk);
      written();
    },
  });
  return Object.defineProperty(stream, 'columns', { get: () => size().columns });
};

/** Listens to a terminal until the returned function is called; that leaves it as it was found. */
const listen = (terminal: Terminal, press: (press: Press) => void, resized: () => void): (() => void) => {
  const { input, output, signal } = terminal;
  const reader = keyReader(press);
  const stop = (): void => press({ type: 'stop' });
  const ends = ['end', 'close', 'error'] as const;
  input.on('data', reader.push);
  for (const end of ends) input.on(end, stop);
  output.on('error', stop);
  output.on('resize', resized);
  signal.addEventListener('abort', stop);
  return () => {
    reader.close();
    input.off('data', reader.push);
    for (const end of ends) input.off(end, stop);
    output.off('error', stop);
    output.off('resize', resized);
    signal.removeEventListener('abort', stop);
  };
};

/** A program being played: its model, what Inquirer needs to show it, and how it ended. */
interface Play<R> {
  readonly live: Live;
  /** Nothing is to stay on screen. */
  readonly vanishes: () => boolean;
  readonly shown: () => Frame;
  /** The result, or, where it never came to one, what `stop` makes of it. Raises what a check raised. */
  readonly result: () => R;
}

const play = <M, R>(program: Program<M, R>, size: () => Size): Play<R> => {
  let model = program.start;
  let over: { readonly result: R; readonly left: readonly string[] | null } | undefined;
  let failure: { readonly error: unknown } | undefined;
  let shown: Frame = { rows: [''], row: 0, column: 0 };

  const apply = (next: Next<M, R>): void => {
    if (over) return;
    const changed = next.model !== model;
    model = next.model;
    if (next.done !== undefined) over = { result: next.done, left: program.left(model, next.done, size()) };
    if (over || changed) live.redraw();
    if (over) live.finish();
    next.later?.then(
      (then) => apply(then(model)),
      (error: unknown) => {
        failure = { error };
        live.press({ type: 'stop' });
      },
    );
  };
  const live: Live = {
    cursor: { rows: 0, cols: 0 },
    size,
    frame: () => {
      const left = over?.left;
      // An empty row after what is left: the next question stands apart.
      shown = left ? { rows: [...left, ' '], row: left.length, column: 0 } : program.view(model, size());
      return shown;
    },
    press: (press) => apply(program.press(model, press, size())),
    redraw: () => {},
    finish: () => {},
  };
  return {
    live,
    vanishes: () => over?.left === null,
    shown: () => shown,
    result: () => {
      if (failure) throw failure.error;
      if (over) return over.result;
      const { done } = program.press(model, { type: 'stop' }, size());
      if (done === undefined) throw new Error('a prompt went on after stop');
      return done;
    },
  };
};

const isForcedExit = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';
const isGone = ({ input, signal }: Terminal): boolean =>
  signal.aborted || input.readableEnded || input.destroyed;

/**
 * Opens one prompt and gives its result.
 *
 * Ctrl-C, an abort, a closed input and an output that can't be written to any more all press `stop`, which every
 * program answers with a result: so it never hangs, and rejects only where the program itself or a check of it does.
 */
export const runPrompt = async <M, R>(terminal: Terminal, program: Program<M, R>): Promise<R> => {
  const { input, output, size } = terminal;
  const { live, vanishes, shown, result } = play(program, size);
  if (isGone(terminal)) return result();

  const keys = new PassThrough();
  // Inquirer's readline knows no key of this name, so that it leaves every press to the program.
  const send = (press: Press): void => void keys.emit('keypress', undefined, { name: PRESS, press });
  const context = {
    input: keys,
    output: screenStream(terminal),
    get clearPromptOnDone() {
      return vanishes();
    },
  };
  const redrawResized = (): void => {
    output.write(afterResize(shown(), size().columns));
    live.redraw();
  };
  let unlisten = (): void => {};
  input.setRawMode?.(true);
  try {
    await forgetTypedAhead(terminal);
    unlisten = listen(terminal, send, redrawResized);
    output.write(PASTE_ON);
    const answered = inquirer({ live }, context);
    // What happened while typed-ahead keys were dropped, nobody was listening for.
    if (isGone(terminal)) send({ type: 'stop' });
    await answered;
  } catch (error) {
    if (!isForcedExit(error)) throw error;
  } finally {
    unlisten();
    output.write(PASTE_OFF);
    input.setRawMode?.(false);
    input.pause();
  }
  return result();
};
