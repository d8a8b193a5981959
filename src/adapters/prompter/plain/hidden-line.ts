/** One line that is not shown while it is typed, for a passphrase. */

import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

type Input = Readable & { setRawMode?(on: boolean): unknown };

/** `null` when the person stopped, or the input has ended. The terminal is left as it was. */
export const hiddenLine = (input: Input, output: Writable, signal: AbortSignal): Promise<string | null> => {
  if (signal.aborted || input.readableEnded || input.destroyed) return Promise.resolve(null);
  return new Promise((resolve) => {
    const decoder = new StringDecoder('utf8');
    let typed: string[] = [];
    const end = (result: string | null): void => {
      input.off('data', take);
      for (const event of ['end', 'close', 'error']) input.off(event, stop);
      signal.removeEventListener('abort', stop);
      input.setRawMode?.(false);
      input.pause();
      output.write('\n');
      resolve(result);
    };
    const stop = (): void => end(null);
    const take = (bytes: Buffer): void => {
      for (const key of decoder.write(bytes)) {
        // Ctrl-C, and Ctrl-D on nothing.
        const leaves = key === '\x03' || (key === '\x04' && typed.length === 0);
        if (leaves || key === '\r' || key === '\n') {
          end(leaves ? null : typed.join(''));
          return;
        }
        if (key === '\x7f' || key === '\b') typed.pop();
        // Ctrl-U, as in a shell.
        else if (key === '\x15') typed = [];
        else if (key >= ' ') typed.push(key);
      }
    };
    input.setRawMode?.(true);
    input.on('data', take);
    for (const event of ['end', 'close', 'error']) input.on(event, stop);
    signal.addEventListener('abort', stop);
    input.resume();
  });
};
