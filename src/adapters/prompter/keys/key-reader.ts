/** What a terminal sends, as keys, typed text and pastes. */

import { EventEmitter } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import { StringDecoder } from 'node:string_decoder';
import { cleanPaste, cleanTyped } from './clean.js';

export type Press =
  | { readonly type: 'text'; readonly text: string }
  /** Never submits, whatever line breaks are in it. */
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'key'; readonly name: string; readonly ctrl: boolean; readonly meta: boolean }
  /** Ctrl-C, an abort, a closed terminal. */
  | { readonly type: 'stop' };

/** A terminal sends the bytes of one key together, or within a few milliseconds over a slow line. */
const ESCAPE_MS = 60;
/** A paste whose end never comes must not swallow the keyboard. */
const PASTE_MS = 1000;
/** A pseudo-terminal hands over a long paste in pieces of about 4 KB, one right after the other. */
const BURST_MS = 30;

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';
/** The first bytes of an escape sequence whose others have not come yet, or a lone Esc. */
const UNFINISHED = /\x1b(?:\[(?:20{0,2})?)?$/;
/** Nobody types on after Enter within one read: that is a paste on a terminal without bracketed paste. */
const BURST = /[\r\n][\t\x20-\x7e\x80-\uffff]/;

interface NodeKey {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** `push` takes every chunk that arrives; `close` forgets what is half read. */
export const keyReader = (
  onPress: (press: Press) => void,
): { readonly push: (chunk: Buffer | string) => void; readonly close: () => void } => {
  const utf8 = new StringDecoder('utf8');
  let unfinished = '';
  let pasted: string | null = null;
  let burstAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  // Node knows the keys of every terminal; it gets its own emitter, so that no other reader's time-out counts.
  const decoder = new EventEmitter();
  emitKeypressEvents(
    decoder as unknown as NodeJS.ReadableStream,
    { escapeCodeTimeout: 0 } as unknown as Parameters<typeof emitKeypressEvents>[1],
  );
  let typed = '';
  const flushTyped = (): void => {
    const text = cleanTyped(typed);
    typed = '';
    if (text) onPress({ type: 'text', text });
  };
  decoder.on('keypress', (text: string | undefined, key: NodeKey) => {
    const { name = '', ctrl = false, meta = false } = key;
    if (text !== undefined && !ctrl && !meta && cleanTyped(text) !== '') {
      typed += text;
      return;
    }
    flushTyped();
    if (ctrl && name === 'c') onPress({ type: 'stop' });
    // Node calls a lone Esc "Esc with Alt".
    else onPress({ type: 'key', name, ctrl, meta: meta && name !== 'escape' });
  });

  const decode = (text: string): void => {
    decoder.emit('data', text);
    flushTyped();
  };
  const outsidePaste = (text: string): void => {
    const now = performance.now();
    const goesOn = text.length > 1 && now - burstAt < BURST_MS && !text.includes('\x1b');
    if (goesOn || BURST.test(text)) {
      burstAt = now;
      onPress({ type: 'paste', text: cleanPaste(text) });
    } else decode(text);
  };
  const endPaste = (text: string): void => {
    pasted = null;
    onPress({ type: 'paste', text: cleanPaste(text) });
  };
  const inPaste = (soFar: string, more: string): string => {
    const all = soFar + more;
    const end = all.indexOf(PASTE_END, Math.max(0, soFar.length - PASTE_END.length));
    if (end < 0) {
      pasted = all;
      return '';
    }
    endPaste(all.slice(0, end));
    return all.slice(end + PASTE_END.length);
  };
  const beforePaste = (text: string): string => {
    const start = text.indexOf(PASTE_START);
    const mine = start < 0 ? text : text.slice(0, start);
    unfinished = start < 0 ? (UNFINISHED.exec(mine)?.[0] ?? '') : '';
    const complete = mine.slice(0, mine.length - unfinished.length);
    if (complete) outsidePaste(complete);
    if (start < 0) return '';
    pasted = '';
    return text.slice(start + PASTE_START.length);
  };
  const overdue = (): void => {
    if (pasted !== null) endPaste(pasted);
    else decode(unfinished);
    unfinished = '';
  };

  return {
    push(chunk) {
      clearTimeout(timer);
      let rest = unfinished + (typeof chunk === 'string' ? chunk : utf8.write(chunk));
      unfinished = '';
      while (rest !== '') rest = pasted === null ? beforePaste(rest) : inPaste(pasted, rest);
      if (pasted !== null) timer = setTimeout(overdue, PASTE_MS);
      else if (unfinished !== '') timer = setTimeout(overdue, ESCAPE_MS);
    },
    close() {
      clearTimeout(timer);
      decoder.removeAllListeners();
    },
  };
};
