/** One line that is not shown while it is typed, for a passphrase. */

import type { Writable } from 'node:stream';
import { type Input, terminalLines } from './terminal-lines.js';

/** `null` when the person stopped, or the input has ended. The terminal is left as it was. */
export const hiddenLine = (
  label: string,
  { input, output, signal }: { input: Input; output: Writable; signal: AbortSignal },
): Promise<string | null> => {
  if (signal.aborted || input.readableEnded || input.destroyed) return Promise.resolve(null);
  return new Promise((resolve) => {
    const end = (result: string | null): void => {
      typing.close();
      signal.removeEventListener('abort', stop);
      output.write('\n');
      resolve(result);
    };
    const stop = (): void => end(null);
    // First: whoever types as soon as the label stands there must not be shown what they type.
    const typing = terminalLines(input, { show() {}, line: end, leave: stop });
    output.write(label);
    signal.addEventListener('abort', stop);
  });
};
