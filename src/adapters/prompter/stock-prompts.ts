/** The prompts that Inquirer brings, in the look of ours: `select` for menus, `confirm`, and `search` to pick from a list. */

import { confirm, search, select } from '@inquirer/prompts';
import { printable, printableLine } from '../../domain/text/printable.js';
import type { Menu, PickList, PromptWords } from '../../ports/index.js';
import { LABEL_ROWS, NO_MARKER, optionBlocks, typedNumber } from './choice-prompt.js';
import { type Frame, leftOver, type Surroundings, surroundings, usable } from './compose-screen.js';
import { isEditKey, keyName, onOneLine } from './edit-keys.js';
import { type InquirerScreen, inquirerScreen, type Key } from './inquirer-screen.js';
import type { Press } from './key-reader.js';
import { clipRows, wrapAfter } from './layout.js';
import { isGone, type Terminal, withTerminal } from './open-terminal.js';
import { isExit } from './run-prompt.js';
import { MARKER, type Style, WARNING } from './theme.js';

export interface Stock {
  readonly terminal: Terminal;
  readonly words: PromptWords;
  readonly style: Style;
}

/**
 * Somebody who is used to a number and then Enter presses Enter after a key that has picked already. Nobody has read the
 * next prompt by then: that Enter picks nothing.
 */
const ENTER_AFTER_MS = 400;

const ENTER: Key = { name: 'return' };
const UP: Key = { name: 'up' };
const DOWN: Key = { name: 'down' };

const leaves = (press: Press): boolean =>
  press.type === 'stop' || ['escape', 'ctrl-b', 'ctrl-d'].includes(keyName(press));

/** What differs from one prompt to the next. */
interface Opening<R> {
  readonly open: (screen: InquirerScreen, context: Parameters<typeof select>[1]) => Promise<R>;
  /** The keys that a press is for Inquirer. */
  readonly keys: (press: Press) => readonly Key[];
  readonly cursor: (rows: readonly string[]) => Pick<Frame, 'row' | 'column'> | null;
  /** What stays on screen: the question and, where there is one, the answer. */
  readonly text: string;
  readonly answer: (result: R) => string;
}

/** Opens one prompt and gives its result, `null` where the person left; it never hangs. */
const run = async <R>({ terminal, style }: Stock, opening: Opening<R>): Promise<R | null> => {
  if (isGone(terminal)) return null;
  const { output, size } = terminal;
  const screen = inquirerScreen(terminal, opening.cursor);
  const left = new AbortController();
  const press = (given: Press): void => {
    if (leaves(given)) left.abort();
    else for (const key of opening.keys(given)) screen.send(key);
  };
  const context = {
    input: screen.input,
    output: screen.output,
    signal: left.signal,
    clearPromptOnDone: true,
  };
  return withTerminal(terminal, { press, resize: screen.resized }, async () => {
    const result = await opening.open(screen, context).catch((error: unknown) => {
      if (isExit(error)) return null;
      throw error;
    });
    const rows = leftOver(opening.text, result === null ? [] : [opening.answer(result)], size(), style);
    output.write(`${rows.join('\n')}\n\n`);
    return result;
  });
};

/** The parts of the theme that all three share. Nothing of Inquirer's own colours is left, which ask no `--no-color`. */
const themeOf = ({ style }: Stock, screen: InquirerScreen, below: () => readonly string[] = () => []) => ({
  prefix: '',
  icon: { cursor: MARKER },
  style: {
    // Called in every drawing, so that hooks can be used here.
    message: (text: string) => {
      screen.useRedraw();
      return text;
    },
    highlight: style.accent,
    searchTerm: style.accent,
    answer: () => '',
    error: (text: string) => `${WARNING} ${text}`,
    keysHelpTip: () => below().join('\n'),
  },
});

/** What stands around the rows of a list. Inquirer always leaves an empty row between them and the keys. */
const around = (
  { terminal, style, words }: Stock,
  { text, progress, key, rows }: { text: string; progress?: string | undefined; key: string; rows: number },
): Surroundings => {
  const { above, below, most } = surroundings(
    {
      progress: progress ?? '',
      inView: [],
      text,
      hint: '',
      offered: [],
      message: '',
      why: '',
      keys: [key, words.keys.leave],
    },
    rows,
    terminal.size(),
    style,
    words,
  );
  if (below.length === 0 || below[0] === '') return { above, below: below.slice(1), most };
  return { above, below, most: Math.max(1, most - 1) };
};

/** The keys for a menu; `select` itself would move to whatever begins with a typed letter, and knows no Home and End. */
const menuKeys = <T extends string>({ choices, oneKey }: Menu<T>): ((press: Press) => readonly Key[]) => {
  const opened = Date.now();
  let digits = '';
  const moveTo = (number: string): readonly Key[] =>
    // Backspace forgets the number that was typed before.
    [{ name: 'backspace' }, ...[...number].map((digit) => ({ name: digit, text: digit }))];
  const byLetter = (letter: string): string => {
    const at = choices.findIndex(({ value }) => value.startsWith(letter));
    return at < 0 ? '' : String(at + 1);
  };
  const typed = (character: string): readonly Key[] => {
    const isDigit = /^\d$/.test(character);
    if (oneKey) {
      const number = isDigit ? typedNumber('', character, choices.length) : byLetter(character.toLowerCase());
      if (number !== '') return [...moveTo(number), ENTER];
    }
    digits = isDigit ? typedNumber(digits, character, choices.length) : '';
    if (digits !== '') return moveTo(digits);
    return character === 'j' ? [DOWN] : character === 'k' ? [UP] : [];
  };
  return (press) => {
    if (press.type === 'text') return [...press.text].flatMap(typed);
    digits = '';
    switch (keyName(press)) {
      case 'up':
      case 'ctrl-p':
        return [UP];
      case 'down':
      case 'ctrl-n':
        return [DOWN];
      case 'home':
        return moveTo('1');
      case 'end':
        return moveTo(String(choices.length));
      case 'return':
      case 'enter':
        return oneKey && Date.now() - opened < ENTER_AFTER_MS ? [] : [ENTER];
      default:
        return [];
    }
  };
};

/** One of a few. */
export const choose = <T extends string>(stock: Stock, menu: Menu<T>): Promise<T | null> => {
  const { terminal, words } = stock;
  const blocks = (): readonly (readonly string[])[] =>
    optionBlocks(
      menu.choices.map(({ label }) => label),
      usable(terminal.size()),
    );
  const look = (): Surroundings =>
    around(stock, {
      ...menu,
      key: menu.oneKey ? words.keys.oneKey : words.keys.pick,
      rows: blocks().flat().length,
    });
  return run<T>(stock, {
    // Getters, so that a resized window is laid out anew.
    open: (screen, context) =>
      select<T>(
        {
          get message() {
            return look().above.join('\n');
          },
          get choices() {
            return blocks().map((rows, index) => ({
              value: menu.choices[index]?.value as T,
              name: rows.join('\n').slice(NO_MARKER.length),
            }));
          },
          get pageSize() {
            return look().most;
          },
          ...(menu.initial === undefined ? {} : { default: menu.initial }),
          theme: themeOf(stock, screen, () => look().below),
        },
        context,
      ),
    keys: menuKeys(menu),
    cursor: (rows) => ({ row: rows.findLastIndex((row) => row.startsWith(MARKER)), column: 0 }),
    text: menu.text,
    answer: (value) => menu.choices.find((choice) => choice.value === value)?.label ?? '',
  });
};

/** What is typed, and the keys that edit it. A paste is text in a search; it must not say yes. */
const typingKeys =
  (pastes: boolean) =>
  (press: Press): readonly Key[] => {
    if (press.type === 'text') return [{ name: 'text', text: press.text }];
    if (press.type === 'paste') return pastes ? [{ name: 'text', text: onOneLine(press.text) }] : [];
    if (press.type === 'stop') return [];
    const name = keyName(press);
    if (name === 'return' || name === 'enter') return [ENTER];
    if (name === 'up' || name === 'ctrl-p') return [UP];
    if (name === 'down' || name === 'ctrl-n') return [DOWN];
    return isEditKey(name) ? [press] : [];
  };

/** Yes or no; Enter alone is no. */
export const confirmed = (stock: Stock, text: string): Promise<boolean | null> => {
  const { terminal, words, style } = stock;
  return run<boolean>(stock, {
    open: (screen, context) => {
      const theme = themeOf(stock, screen);
      return confirm(
        {
          get message() {
            const rows = wrapAfter(`${WARNING} `, printable(text), usable(terminal.size()));
            // Inquirer puts the sign and a space in front itself.
            return `${rows.map((row, at) => style.strong(at === 0 ? row.slice(2) : row)).join('\n')}\n`;
          },
          default: false,
          theme: {
            ...theme,
            prefix: WARNING,
            keywords: { yes: words.yes, no: words.no, error: () => words.yesOrNo },
            style: { ...theme.style, defaultAnswer: () => ` ${words.keys.confirm}` },
          },
        },
        context,
      );
    },
    keys: typingKeys(false),
    cursor: () => null,
    text,
    answer: (yes) => (yes ? words.yes : words.no),
  });
};

/** One of many: what is typed narrows them, each word of it anywhere in the label or the detail. */
export const pick = async <T>(stock: Stock, { text, items }: PickList<T>): Promise<T | null> => {
  const { terminal, words } = stock;
  const labels = items.map(({ label, detail }) =>
    printableLine(detail === undefined ? label : `${label}  ${detail}`),
  );
  const name = (label: string): string => {
    const width = usable(terminal.size());
    const rows = clipRows(wrapAfter(NO_MARKER, label, width), LABEL_ROWS, width);
    return rows.join('\n').slice(NO_MARKER.length);
  };
  // One row more, for what is typed.
  const look = (): Surroundings =>
    around(stock, { text, key: words.keys.search, rows: labels.length * LABEL_ROWS + 1 });
  const chosen = await run<number>(stock, {
    open: (screen, context) => {
      const theme = themeOf(stock, screen, () => look().below);
      return search<number>(
        {
          get message() {
            return [...look().above, `${words.search}:`].join('\n');
          },
          get pageSize() {
            return Math.max(1, look().most - 1);
          },
          source: (term = '') => {
            const wanted = term.toLowerCase().split(/\s+/);
            return labels.flatMap((label, value) =>
              wanted.every((word) => label.toLowerCase().includes(word))
                ? [{ value, name: name(label), short: '' }]
                : [],
            );
          },
          theme: { ...theme, style: { ...theme.style, error: () => `${WARNING} ${words.nothingFits}` } },
        },
        context,
      );
    },
    keys: typingKeys(true),
    cursor: () => null,
    text,
    answer: (at) => items[at]?.label ?? '',
  });
  return chosen === null ? null : (items[chosen]?.value ?? null);
};
