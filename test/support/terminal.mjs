// @ts-check
/**
 * A command in a real pseudo-terminal, and the screen that a person would see. Tests, drills, bench and the picture of
 * the README use it; plain JavaScript, because all but the tests run without a compiler.
 */

import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Milliseconds after which what has not come will not come. Long, so that a busy machine is no reason to fail. */
export const PATIENCE = 60_000;

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The environment of the program under test: nothing of the person's own.
 *
 * @param {string} home
 * @param {Record<string, string>} [more]
 * @returns {Record<string, string>}
 */
export const environment = (home, more = {}) => ({
  PATH: process.env.PATH ?? '',
  TZ: 'Europe/Zagreb',
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  HOME: home,
  REJECTION_COACH_HOME: home,
  ...more,
});

/** @typedef {ReturnType<typeof openTerminal>} Terminal */

/**
 * @param {readonly [string, ...string[]]} command the file to run and its arguments
 * @param {{ columns?: number, rows?: number, env: Record<string, string> }} options
 */
export const openTerminal = ([file, ...args], { columns = 80, rows = 24, env }) => {
  const pty = spawn(file, args, { name: env.TERM ?? 'xterm-256color', cols: columns, rows, env });
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
  let written = '';
  let onOutput = () => {};
  let running = true;
  pty.onData((data) => {
    written += data;
    onOutput();
    screen.write(data);
  });
  /** @type {Promise<{ exitCode: number, signal?: number | undefined }>} */
  const exited = new Promise((resolve) =>
    pty.onExit((end) => {
      running = false;
      resolve(end);
    }),
  );

  const visible = () => {
    const { baseY } = screen.buffer.active;
    return Array.from({ length: screen.rows }, (_, row) => screen.buffer.active.getLine(baseY + row));
  };
  const scrollback = () =>
    Array.from(
      { length: screen.buffer.active.length },
      (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  /** @param {string | RegExp} text */
  const shows = (text) => (typeof text === 'string' ? scrollback().includes(text) : text.test(scrollback()));

  return {
    /** @param {string} keys */
    type: (keys) => {
      if (running) pty.write(keys);
    },
    /**
     * As a terminal pastes: bracketed.
     *
     * @param {string} text
     */
    paste: (text) => pty.write(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`),
    /**
     * Resolves with the screen and what scrolled off once that holds the text; rejects with it when patience is over.
     *
     * @param {string | RegExp} text
     */
    see: async (text) => {
      const until = Date.now() + PATIENCE;
      while (!shows(text)) {
        if (Date.now() > until) throw new Error(`never saw ${text}; the screen:\n${scrollback()}`);
        await wait(15);
      }
      return scrollback();
    },
    /** The rows on the screen now, as text without trailing blanks. */
    screen: () => visible().map((line) => line?.translateToString(true) ?? ''),
    /** The rows on the screen now, as xterm keeps them. */
    cells: visible,
    /** Where the cursor is on the screen. */
    cursor: () => ({ x: screen.buffer.active.cursorX, y: screen.buffer.active.cursorY }),
    /** The screen with what scrolled off it, as one text. */
    scrollback,
    /** Every byte written so far, escapes included. */
    written: () => written,
    /**
     * Replaces the one listener, which is called after every piece of output, before it is drawn.
     *
     * @param {() => void} listener
     */
    onOutput: (listener) => {
      onOutput = listener;
    },
    /**
     * @param {number} newColumns
     * @param {number} newRows
     */
    resize: (newColumns, newRows) => {
      screen.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    /**
     * Does nothing once the program has ended: its process id may be somebody else's by then.
     *
     * @param {string} signal
     */
    kill: (signal) => {
      if (running) pty.kill(signal);
    },
    /** As when the window is closed: the terminal is gone, and everybody in it is told so. */
    close: () => {
      if (running) /** @type {any} */ (pty).destroy();
    },
    /** Resolves as soon as the process is gone; its last output may not be drawn yet. */
    exited,
    /** Resolves when the process is gone and its last output has been drawn. */
    ended: exited.then(async (end) => {
      // Output is read to its end before the exit is told of; drawing it takes a moment more.
      await new Promise((resolve) => screen.write('', () => resolve(null)));
      return end;
    }),
  };
};
