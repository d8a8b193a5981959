/** A terminal to press keys on and to read the screen of. */

import { PassThrough, Writable } from 'node:stream';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import headless from '@xterm/headless';
import type { Step } from '../../../src/ports/index.js';

export const KEYS = {
  enter: '\r',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  backspace: '\x7f',
  altEnter: '\x1b\r',
  ctrlB: '\x02',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlJ: '\n',
} as const;

/** Milliseconds after which what has not come will not come. */
const PATIENCE = 60_000;

export const pasted = (text: string): string => `\x1b[200~${text}\x1b[201~`;

/** A terminal of the given size; `output` goes to a real terminal emulator. */
export const fakeTerminal = (columns = 80, rows = 24) => {
  const screen = new headless.Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  const modes: boolean[] = [];
  let written = '';
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => modes.push(on),
  });
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      written += chunk;
      screen.write(chunk, done);
    },
  });
  const lines = (): string[] => {
    const buffer = screen.buffer.active;
    return Array.from({ length: screen.rows }, (_, row) =>
      (buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  };
  /** What is on screen, without the margin and the empty row above. */
  const text = (): string =>
    lines()
      .map((line) => line.replace(columns < 36 ? '' : /^ {2}/, ''))
      .join('\n')
      .trimEnd()
      .replace(/^\n/, '');
  const until = async (holds: () => boolean, what: string): Promise<void> => {
    for (const begun = Date.now(); !holds(); ) {
      if (Date.now() - begun > PATIENCE) throw new Error(`never: ${what}\n--- the screen:\n${text()}`);
      await sleep(5);
    }
  };
  /** Whatever was due while a busy machine kept this process waiting is done, and drawn. */
  const settled = async (): Promise<void> => {
    for (let turns = 0; turns < 4; turns++) await nextTurn();
    await new Promise<void>((resolve) => screen.write('', resolve));
  };
  return {
    input,
    output,
    columns: () => screen.cols,
    rows: () => screen.rows,
    screen,
    lines,
    text,
    /** Everything ever written, escape sequences and all. */
    written: () => written,
    /** Whether keys come one by one, without echo, by every call so far. */
    rawModes: modes,
    cursor: () => ({ row: screen.buffer.active.cursorY, column: screen.buffer.active.cursorX }),
    /** Waits until the screen shows this. */
    shows: (part: string) => until(() => text().includes(part), `"${part}" on the screen`),
    until,
    /** Presses keys, one chunk each, with time for the screen to follow. */
    async press(...chunks: string[]) {
      for (const chunk of chunks) {
        input.write(chunk);
        await sleep(chunk === KEYS.escape ? 90 : 15);
        await settled();
      }
    },
    resize(nextColumns: number, nextRows: number) {
      screen.resize(nextColumns, nextRows);
      output.emit('resize');
    },
  };
};

/** A step with nothing special about it. */
export const aStep = (over: Partial<Step> = {}): Step => ({
  kind: 'line',
  progress: 'Ask for feedback · about 3 min',
  dots: { at: 2, of: 4 },
  inView: [],
  text: 'Which role was it?',
  hint: 'For example: staff nurse.',
  why: 'It names this debrief in your lists.',
  choices: [],
  initial: null,
  typing: null,
  canGoBack: true,
  check: async (typed) => ({ ok: true, value: typed }),
  ...over,
});
