/** Runs the prompts that Inquirer brings. */

import type { select } from '@inquirer/prompts';
import { besidesHelp } from '../../../domain/debrief/prompt-words.js';
import type { Menu, PromptWords, Theme } from '../../../ports/index.js';
import type { Press } from '../keys/key-reader.js';
import { isEditKey, isEnter, keyName, onOneLine } from '../keys/text-buffer.js';
import { typedNumber } from '../questions/choice-prompt.js';
import type { Frame } from '../questions/compose-screen.js';
import { type InquirerScreen, inquirerScreen, isExit, type Key } from './inquirer-screen.js';
import { ENTER_AFTER_MS, isGone, type Terminal, withTerminal } from './open-terminal.js';
import { leaveAnswer, type Printed } from './printed.js';

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
    asksForHelp = isEnter(given) && besidesHelp(typed, words, false) === null;
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

const ENTER: Key = { name: 'return' };
/** The keys that mean the same in every one of these prompts. */
const SHARED: Readonly<Record<string, Key>> = {
  up: { name: 'up' },
  'ctrl-p': { name: 'up' },
  down: { name: 'down' },
  'ctrl-n': { name: 'down' },
  return: ENTER,
  enter: ENTER,
};

/** For `select`, which by itself jumps to whatever begins with a typed letter, and knows no Home and End. */
export const menuKeys = <T extends string>({
  choices,
  oneKey,
  numbered,
}: Menu<T>): ((press: Press) => readonly Key[]) => {
  const opened = Date.now();
  let digits = '';
  /** With two of them somebody types words, and a number in them picks nothing. */
  let letters = 0;
  const moveTo = (number: string): readonly Key[] =>
    // Backspace forgets the number that was typed before.
    [{ name: 'backspace' }, ...[...number].map((digit) => ({ name: digit, text: digit }))];
  const typed = (character: string): readonly Key[] => {
    if (/\p{L}/u.test(character)) letters++;
    const isDigit = /^\d$/.test(character) && letters < 2;
    if (isDigit && (oneKey || numbered)) {
      const number = typedNumber('', character, choices.length);
      if (number !== '') return [...moveTo(number), ENTER];
    }
    digits = isDigit ? typedNumber(digits, character, choices.length) : '';
    return digits === '' ? [] : moveTo(digits);
  };
  return (press) => {
    if (press.type === 'text') return [...press.text].flatMap(typed);
    digits = '';
    letters = 0;
    const name = keyName(press);
    if (name === 'home') return moveTo('1');
    if (name === 'end') return moveTo(String(choices.length));
    if (oneKey && isEnter(press) && Date.now() - opened < ENTER_AFTER_MS) return [];
    return [SHARED[name] ?? []].flat();
  };
};

/** @param pastes whether a paste is typed text; in a confirmation it must not say yes. */
export const typingKeys =
  (pastes: boolean) =>
  (press: Press): readonly Key[] => {
    if (press.type === 'text') return [{ name: 'text', text: press.text }];
    if (press.type === 'paste') return pastes ? [{ name: 'text', text: onOneLine(press.text) }] : [];
    if (press.type === 'stop') return [];
    const shared = SHARED[keyName(press)];
    if (shared) return [shared];
    return isEditKey(keyName(press)) ? [press] : [];
  };
