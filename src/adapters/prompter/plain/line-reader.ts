/** Lines as they are typed or piped; those that arrive together are one paste. */

import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { type Input, type Typing, terminalLines } from './terminal-lines.js';

/** Nobody types two lines in this time. */
const TOGETHER_MS = 40;

export interface LineReader {
  /** The next lines that arrived together, at least one; `null` when the person leaves, the input has ended or the signal is aborted. */
  next(): Promise<readonly string[] | null>;
  /** What was typed and not given: it has no Enter yet, or whoever typed it left at once. */
  unfinished(): string;
  close(): void;
}

interface Source {
  readonly input: Input;
  readonly output: Writable;
  readonly signal: AbortSignal;
}

/** Lines of an input that is no terminal. */
const pipedLines = (input: Input, line: (text: string) => void, end: () => void): Typing => {
  const readline = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  readline.on('line', line);
  readline.on('close', end);
  return {
    unfinished: () => '',
    close() {
      readline.off('close', end);
      readline.close();
    },
  };
};

/** Reads an input until `close`, which leaves it paused. */
export const lineReader = ({ input, output, signal }: Source): LineReader => {
  let arrived: string[] = [];
  let ended = signal.aborted || input.readableEnded || input.destroyed;
  let waiting: ((lines: readonly string[] | null) => void) | null = null;
  let timer: NodeJS.Timeout | undefined;

  let left = false;
  const give = (): void => {
    if (!waiting || (arrived.length === 0 && !ended)) return;
    const lines = left ? [] : arrived;
    if (!left) arrived = [];
    const resolve = waiting;
    waiting = null;
    resolve(lines.length > 0 ? lines : null);
  };
  const end = (): void => {
    ended = true;
    clearTimeout(timer);
    give();
  };
  const abort = (): void => {
    left = true;
    end();
  };
  // Counted from the last line, so that a paste is not handed over in two halves.
  const giveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(give, TOGETHER_MS);
  };
  const take = (line: string): void => {
    arrived.push(line);
    giveSoon();
  };
  const typing = input.isTTY
    ? terminalLines(input, { show: (text) => output.write(text), line: take, leave: abort })
    : pipedLines(input, take, end);
  input.on('error', abort);
  signal.addEventListener('abort', abort);

  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        if (ended) give();
        else if (arrived.length > 0) giveSoon();
      }),
    unfinished: () => [...arrived, typing.unfinished()].join('\n').trim(),
    close() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      typing.close();
      input.off('error', abort);
    },
  };
};
