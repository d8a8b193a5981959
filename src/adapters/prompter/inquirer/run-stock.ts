/** Runs a prompt that Inquirer brings: its keys, its end, and what stays of it on screen. */

import type { select } from '@inquirer/prompts';
import { besidesHelp } from '../../../domain/debrief/prompt-words.js';
import type { PromptWords, Theme } from '../../../ports/index.js';
import { keyName } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import type { Frame } from '../questions/compose-screen.js';
import { type InquirerScreen, inquirerScreen, type Key } from './inquirer-screen.js';
import { isGone, type Terminal, withTerminal } from './open-terminal.js';
import { leaveAnswer, type Printed } from './printed.js';
import { isExit } from './run-prompt.js';

export interface Stock {
  readonly terminal: Terminal;
  readonly words: PromptWords;
  readonly theme: Theme;
  readonly printed: Printed;
  /** The people to talk to, above the prompt, which then opens again. */
  showHelp(): Promise<void>;
}

const CLEAR: Key = { name: 'u', ctrl: true };

const leaves = (press: Press): boolean =>
  press.type === 'stop' || ['escape', 'ctrl-b', 'ctrl-d'].includes(keyName(press));

type Context = Parameters<typeof select>[1];

interface Opening<R> {
  readonly open: (screen: InquirerScreen, context: Context) => Promise<R>;
  readonly keys: (press: Press) => readonly Key[];
  readonly cursor: (rows: readonly string[]) => Pick<Frame, 'row' | 'column'> | null;
  /** Esc takes what is typed away, before it leaves. */
  readonly hasTyped?: () => boolean;
  /** The question, and below the answer, as they stay on screen. */
  readonly text: string;
  /** `null` for nothing. */
  readonly answer: (result: R) => string | null;
  /** In front of the answer, where that is not the question. */
  readonly label?: string;
}

/** Opens one prompt and gives its result, `null` where the person left; it never hangs. */
export const run = async <R>(stock: Stock, opening: Opening<R>): Promise<R | null> => {
  const { terminal, theme, printed, words } = stock;
  if (isGone(terminal)) return null;
  const { size } = terminal;
  printed.forget(opening.text);
  const screen = inquirerScreen(terminal, opening.cursor);
  const left = new AbortController();
  let typed = '';
  let asksForHelp = false;
  const press = (given: Press): void => {
    const isEnter = ['return', 'enter'].includes(keyName(given));
    asksForHelp = isEnter && besidesHelp(typed, words, false) === null;
    typed = given.type === 'text' ? typed + given.text : '';
    if (keyName(given) === 'escape' && opening.hasTyped?.()) screen.send(CLEAR);
    else if (leaves(given) || asksForHelp) left.abort();
    else for (const key of opening.keys(given)) screen.send(key);
  };
  const context = {
    input: screen.input,
    output: screen.output,
    signal: left.signal,
    clearPromptOnDone: true,
  };
  const result = await withTerminal(terminal, { press, resize: screen.resized }, async () => {
    const result = await opening.open(screen, context).catch((error: unknown) => {
      if (isExit(error)) return null;
      throw error;
    });
    const answer = result === null ? null : opening.answer(result);
    if (answer !== null) {
      const { text: key, label = key } = opening;
      leaveAnswer({ printed, theme }, { key, label, entries: [answer], answered: true }, size());
    }
    return result;
  });
  if (!asksForHelp) return result;
  await stock.showHelp();
  return run(stock, opening);
};
