/** Lines from a terminal that echoes and edits by itself; those that arrive together are one paste. */

import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Nobody types two lines in this time. */
const TOGETHER_MS = 40;

export interface LineReader {
  /** The next lines that arrived together, at least one; `null` when the input has ended or the signal is aborted. */
  next(): Promise<readonly string[] | null>;
  close(): void;
}

/** Reads an input until `close`, which leaves it paused. */
export const lineReader = (input: Readable, signal: AbortSignal): LineReader => {
  let arrived: string[] = [];
  let ended = signal.aborted || input.readableEnded || input.destroyed;
  let waiting: ((lines: readonly string[] | null) => void) | null = null;
  let timer: NodeJS.Timeout | undefined;

  const give = (): void => {
    if (!waiting || (arrived.length === 0 && !ended)) return;
    const lines = arrived;
    arrived = [];
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
    arrived = [];
    end();
  };
  // Counted from the last line, so that a paste is not handed over in two halves.
  const giveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(give, TOGETHER_MS);
  };
  const readline = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  readline.on('line', (line) => {
    arrived.push(line);
    giveSoon();
  });
  readline.on('close', end);
  input.on('error', abort);
  signal.addEventListener('abort', abort);

  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        if (ended) give();
        else if (arrived.length > 0) giveSoon();
      }),
    close() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      readline.off('close', end);
      readline.close();
      input.off('error', abort);
    },
  };
};
