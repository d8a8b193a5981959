/**
 * Lines typed at a terminal that hands over every key. Left to itself it keeps a line until Enter, and forgets it at Ctrl-C:
 * what somebody had half written would be lost.
 */

import type { Readable } from 'node:stream';
import { graphemes, widthOf } from '../../../domain/text/wrap.js';
import { keyReader, type Press } from '../keys/key-reader.js';

export type Input = Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };

export interface Typing {
  /** What has no Enter yet. */
  unfinished(): string;
  /** Leaves the terminal as it was, and the input paused. */
  close(): void;
}

interface Typed {
  /** What to write where the line is typed. */
  show(text: string): void;
  line(text: string): void;
  /** Ctrl-C, Ctrl-D on nothing, or a terminal that is gone. */
  leave(): void;
}

/** What is left of a line by the keys that take back, as a terminal has them; `null` for any other key. */
const takenBack = (line: string, { name, ctrl }: Press & { type: 'key' }): string | null => {
  if (name === 'backspace') return graphemes(line).slice(0, -1).join('');
  if (ctrl && name === 'w') return line.slice(0, line.trimEnd().lastIndexOf(' ') + 1);
  return ctrl && name === 'u' ? '' : null;
};

export const terminalLines = (input: Input, typed: Typed): Typing => {
  let line = '';
  let isOpen = true;
  const put = (text: string): void => {
    line += text;
    typed.show(text);
  };
  const enter = (): void => {
    const complete = line;
    line = '';
    typed.show('\n');
    typed.line(complete);
  };
  const pressKey = (key: Press & { type: 'key' }): void => {
    if (key.name === 'return' || key.name === 'enter') enter();
    if (key.ctrl && key.name === 'd' && line === '') typed.leave();
    const left = takenBack(line, key);
    if (left === null) return;
    typed.show('\b \b'.repeat(widthOf(line.slice(left.length))));
    line = left;
  };
  const press = (given: Press): void => {
    if (given.type === 'stop') typed.leave();
    else if (given.type === 'text') put(given.text);
    else if (given.type === 'key') pressKey(given);
    else {
      const [first = '', ...more] = given.text.split('\n');
      put(first);
      for (const text of more) {
        enter();
        // One line may have been all that was asked for.
        if (!isOpen) return;
        put(text);
      }
    }
  };
  const reader = keyReader(press);
  const ends = ['end', 'close', 'error'] as const;
  input.setRawMode?.(true);
  input.on('data', reader.push);
  for (const end of ends) input.on(end, typed.leave);
  input.resume();
  return {
    unfinished: () => line,
    close() {
      isOpen = false;
      reader.close();
      input.off('data', reader.push);
      // The modes of a terminal that is gone can't be set back.
      const ignore = (): void => {};
      input.on('error', ignore);
      for (const end of ends) input.off(end, typed.leave);
      input.setRawMode?.(false);
      input.pause();
      input.off('error', ignore);
    },
  };
};
