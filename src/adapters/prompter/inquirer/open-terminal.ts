/** A terminal while one prompt is open, and left as it was found afterwards. */

import type { Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { keyReader, type Press } from '../keys/key-reader.js';
import { isEnter } from '../keys/text-buffer.js';
import type { Size } from '../questions/compose-screen.js';

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };
  /** Emits `resize` where it can. */
  readonly output: Writable;
  /** What a prompt may fill: the screen without the margin and the empty row above. */
  readonly size: () => Size;
  readonly margin: () => { readonly left: number };
  /** Aborted when the program has to end: the open prompt stops, and every later one. */
  readonly signal: AbortSignal;
}

const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';

/** Somebody used to "number, then Enter" presses Enter after a key that has picked already: it must not answer what comes next. */
export const ENTER_AFTER_MS = 400;

/** When a key other than Enter last ended a prompt, by what is typed into. */
const pickedAt = new WeakMap<Terminal['input'], number>();

/** Nobody can answer any more. */
export const isGone = ({ input, signal }: Terminal): boolean =>
  signal.aborted || input.readableEnded || input.destroyed;

/** Drops what was typed before the question was on screen, as Inquirer does. */
const forgetTypedAhead = async ({ input }: Terminal): Promise<void> => {
  const drop = (): void => {};
  input.on('data', drop);
  input.resume();
  if (input.isTTY) await nextTurn();
  input.off('data', drop);
};

const listen = (terminal: Terminal, onPress: (press: Press) => void, onResize: () => void): (() => void) => {
  const { input, output, signal } = terminal;
  const reader = keyReader(onPress);
  const stop = (): void => onPress({ type: 'stop' });
  const ends = ['end', 'close', 'error'] as const;
  input.on('data', reader.push);
  for (const end of ends) input.on(end, stop);
  output.on('error', stop);
  output.on('resize', onResize);
  signal.addEventListener('abort', stop);
  return () => {
    reader.close();
    input.off('data', reader.push);
    for (const end of ends) input.off(end, stop);
    output.off('error', stop);
    output.off('resize', onResize);
    signal.removeEventListener('abort', stop);
  };
};

/**
 * Runs `prompt` in raw mode with bracketed paste, and switches both off whatever ends it.
 *
 * Ctrl-C, an abort, a closed input and an output that can't be written to any more all arrive as a `stop` press.
 */
export const withTerminal = async <R>(
  terminal: Terminal,
  on: { readonly press: (press: Press) => void; readonly resize: () => void },
  prompt: () => Promise<R>,
): Promise<R> => {
  const { input, output } = terminal;
  let unlisten = (): void => {};
  let since = pickedAt.get(input) ?? 0;
  let isPicked = false;
  const press = (given: Press): void => {
    if (isEnter(given) && Date.now() - since < ENTER_AFTER_MS) return;
    since = 0;
    isPicked = given.type === 'text';
    on.press(given);
  };
  input.setRawMode?.(true);
  try {
    await forgetTypedAhead(terminal);
    unlisten = listen(terminal, press, on.resize);
    output.write(PASTE_ON);
    const answered = prompt();
    // Nobody was listening while the typed-ahead keys were dropped.
    if (isGone(terminal)) on.press({ type: 'stop' });
    return await answered;
  } finally {
    unlisten();
    pickedAt.set(input, isPicked ? Date.now() : 0);
    // A closed terminal can't be set back; the reply, with what was typed, is given all the same.
    const ignore = (): void => {};
    input.on('error', ignore);
    output.write(PASTE_OFF);
    input.setRawMode?.(false);
    input.pause();
    input.off('error', ignore);
  }
};
