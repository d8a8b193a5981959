/** Which key does what to the text under the cursor; the same in every prompt that is typed into. */

import type { Press } from './key-reader.js';
import {
  backspace,
  deleteNext,
  down,
  insert,
  killToEnd,
  killToStart,
  killWord,
  left,
  lineEnd,
  lineStart,
  right,
  type TextBuffer,
  up,
  wordLeft,
  wordRight,
} from './text-buffer.js';

type Edit = (buffer: TextBuffer, width: number) => TextBuffer;

const EDITS: Readonly<Record<string, Edit>> = {
  backspace,
  'ctrl-h': backspace,
  delete: deleteNext,
  'ctrl-d': deleteNext,
  left,
  right,
  up,
  'ctrl-p': up,
  down,
  'ctrl-n': down,
  home: lineStart,
  'ctrl-a': lineStart,
  end: lineEnd,
  'ctrl-e': lineEnd,
  'ctrl-u': killToStart,
  'ctrl-k': killToEnd,
  'ctrl-w': killWord,
  'ctrl-backspace': killWord,
  'alt-backspace': killWord,
  'ctrl-left': wordLeft,
  'alt-left': wordLeft,
  'alt-b': wordLeft,
  'ctrl-right': wordRight,
  'alt-right': wordRight,
  'alt-f': wordRight,
};

/** The name of a key with what was held down: `ctrl-left`, `alt-return`, `escape`. */
export const keyName = (press: Press): string =>
  press.type === 'key' ? `${press.ctrl ? 'ctrl-' : ''}${press.meta ? 'alt-' : ''}${press.name}` : '';

export const isEditKey = (name: string): boolean => Object.hasOwn(EDITS, name);

export const onOneLine = (text: string): string => text.replace(/^\n+|\n+$/g, '').replace(/\s*\n\s*/g, ' ');

/**
 * The buffer after a press; the same object where the press edits nothing.
 *
 * @param lines whether pasted line breaks stay; otherwise they become spaces.
 */
export const edit = (buffer: TextBuffer, press: Press, width: number, lines: boolean): TextBuffer => {
  if (press.type === 'text') return insert(buffer, press.text);
  if (press.type === 'paste') return insert(buffer, lines ? press.text : onOneLine(press.text));
  return EDITS[keyName(press)]?.(buffer, width) ?? buffer;
};
