/** The prompts that Inquirer brings, in the look of ours: `select` for menus, `confirm`, and `search` to pick from a list. */

import { confirm, password, search, select } from '@inquirer/prompts';
import { printable, printableLine } from '../../../domain/text/printable.js';
import type { Menu, PickList, Theme } from '../../../ports/index.js';
import { clipRows, wrapAfter } from '../keys/layout.js';
import { LABEL_ROWS, NO_MARKER, numbers, optionBlocks } from '../questions/choice-prompt.js';
import { type Surroundings, surroundings, usable } from '../questions/compose-screen.js';
import type { InquirerScreen } from './inquirer-screen.js';
import { menuKeys, run, type Stock, typingKeys } from './run-stock.js';

/** The theme that all three share. Inquirer's own colours would ignore `--no-color`. */
const inquirerTheme = (
  { theme: { signs, tones } }: Stock,
  screen: InquirerScreen,
  below: () => readonly string[] = () => [],
) => ({
  prefix: '',
  icon: { cursor: signs.marker },
  style: {
    // Called in every drawing, so that hooks can be used here.
    message: (text: string) => {
      screen.useRedraw();
      return text;
    },
    highlight: tones.live,
    searchTerm: tones.accent,
    answer: () => '',
    error: (text: string) => tones.warm(`${signs.warning} ${text}`),
    keysHelpTip: () => below().join('\n'),
  },
});

/** Inquirer always leaves an empty row between a list and the keys. */
const around = (
  { terminal, theme, words }: Stock,
  {
    text,
    progress,
    keys,
    rows,
  }: { text: string; progress?: string | undefined; keys: readonly string[]; rows: number },
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
      keys,
    },
    rows,
    terminal.size(),
    theme,
    words,
  );
  const under = below[0] === '' ? below.slice(1) : below;
  const room = under.length === below.length && under.length > 0 ? most - 1 : most;
  return { above, below: under, most: Math.max(1, room) };
};

/** Inquirer puts the marker in front itself. */
const nameIn = (rows: readonly string[]): string => rows.join('\n').slice(NO_MARKER.length);

/** The least room for details beside labels. */
const DETAIL_ROOM = 28;

/** Details stand in a column of their own, or each under its label where there is no room. */
const withDetails = (
  blocks: readonly (readonly string[])[],
  choices: readonly { readonly detail?: string }[],
  width: number,
  { signs, tones: { quiet } }: Theme,
): readonly (readonly string[])[] => {
  const column = Math.max(...blocks.map(([row = ''], at) => (choices[at]?.detail ? row.length : 0))) + 2;
  const isBeside = width - column >= DETAIL_ROOM;
  return blocks.map((rows, at) => {
    const detail = printableLine(choices[at]?.detail ?? '');
    if (detail === '') return rows;
    const [text = ''] = isBeside
      ? clipRows(wrapAfter('', detail, width - column), 1, width - column, signs.cut)
      : clipRows(wrapAfter(NO_MARKER.repeat(3), detail, width), 1, width, signs.cut);
    return isBeside ? [(rows[0] ?? '').padEnd(column) + quiet(text)] : [...rows, quiet(text)];
  });
};

export const choose = <T extends string>(stock: Stock, menu: Menu<T>): Promise<T | null> => {
  const { terminal, words, theme } = stock;
  const labels = menu.choices.map(({ label }) => label);
  const { oneKey, numbered, enter = 'ok', saves } = menu;
  const keys = [
    ...(oneKey
      ? [words.keys.numberPicks]
      : [numbered ? words.keys.moveOrNumber : words.keys.move, words.keys[enter]]),
    saves ? words.keys.leave : words.keys.leaveMenu,
  ];
  const mark = oneKey || numbered ? numbers(labels.length) : undefined;
  const blocks = () => {
    const width = usable(terminal.size());
    return withDetails(optionBlocks(labels, width, theme, mark), menu.choices, width, theme);
  };
  const look = (): Surroundings => {
    const rows = blocks().flat().length;
    const { above, below, most } = around(stock, { ...menu, keys, rows });
    if (rows <= most || most < 4) return { above, below, most };
    // The list goes round, and Inquirer does not say how many more there are.
    return { above, below: [theme.tones.quiet(words.moreBelow(rows - most + 1)), ...below], most: most - 1 };
  };
  return run<T>(stock, {
    // Getters, so that a resized window is laid out anew.
    open: (screen, context) =>
      select<T>(
        {
          get message() {
            return look().above.join('\n');
          },
          get choices() {
            const rows = blocks();
            return menu.choices.map(({ value }, at) => ({ value, name: nameIn(rows[at] ?? []) }));
          },
          get pageSize() {
            return look().most;
          },
          ...(menu.initial === undefined ? {} : { default: menu.initial }),
          theme: inquirerTheme(stock, screen, () => look().below),
        },
        context,
      ),
    keys: menuKeys(menu),
    cursor: (rows) => {
      const row = rows.findLastIndex((text) => text.startsWith(theme.signs.marker));
      return row < 0 ? null : { row, column: 0 };
    },
    text: menu.text,
    // A menu says what can be done; what was picked says enough.
    label: '',
    // What opens or is ticked shows itself, and so does what an offer about typed text changes.
    answer: (value) =>
      menu.saves || menu.enter ? null : (menu.choices.find((choice) => choice.value === value)?.label ?? ''),
  });
};

export const askToConfirm = (stock: Stock, text: string): Promise<boolean | null> => {
  const { terminal, words, theme } = stock;
  const { signs, tones } = theme;
  return run<boolean>(stock, {
    open: (screen, context) => {
      const look = inquirerTheme(stock, screen);
      return confirm(
        {
          get message() {
            const size = terminal.size();
            const rows = wrapAfter(`${signs.warning} `, theme.text(printable(text)), usable(size));
            // Inquirer puts the sign and a space in front itself.
            const [first = '', ...others] = clipRows(
              rows,
              Math.max(1, size.rows - 4),
              usable(size),
              signs.cut,
            );
            return `${[first.slice(signs.warning.length + 1), ...others].map(tones.strong).join('\n')}\n`;
          },
          default: false,
          theme: {
            ...look,
            prefix: tones.warm(signs.warning),
            keywords: { yes: words.yes, no: words.no, error: () => words.yesOrNo },
            style: { ...look.style, defaultAnswer: () => ` ${words.keys.confirm}` },
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

/** Each typed word narrows the list, anywhere in the label or the detail. */
export const pick = async <T>(stock: Stock, { text, items, enter }: PickList<T>): Promise<T | null> => {
  const { terminal, words, theme } = stock;
  const labels = items.map(({ label, detail = '' }) =>
    [label, detail].map(printableLine).join('  ').trimEnd(),
  );
  const name = (label: string): string => {
    const width = usable(terminal.size());
    return nameIn(clipRows(wrapAfter(NO_MARKER, label, width), LABEL_ROWS, width, theme.signs.cut));
  };
  // One row more, for what is typed.
  const look = (): Surroundings =>
    around(stock, {
      text,
      keys: [words.keys.search, words.keys.move, words.keys[enter ?? 'ok'], words.keys.leaveMenu],
      rows: labels.length * LABEL_ROWS + 1,
    });
  let typed = '';
  const chosen = await run<number>(stock, {
    hasTyped: () => typed !== '',
    open: (screen, context) => {
      const base = inquirerTheme(stock, screen, () => look().below);
      return search<number>(
        {
          get message() {
            return [...look().above, `${words.search}:`].join('\n');
          },
          get pageSize() {
            return Math.max(1, look().most - 1);
          },
          source: (term = '') => {
            typed = term;
            const wanted = term.toLowerCase().split(/\s+/);
            return labels.flatMap((label, value) =>
              wanted.every((word) => label.toLowerCase().includes(word))
                ? [{ value, name: name(label), short: '' }]
                : [],
            );
          },
          theme: {
            ...base,
            style: {
              ...base.style,
              error: () => theme.tones.warm(`${theme.signs.warning} ${words.nothingFits}`),
            },
          },
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

/** Nothing of what is typed is shown, nor how long it is. */
export const askSecret = (stock: Stock, text: string): Promise<string | null> => {
  const { theme, words } = stock;
  return run<string>(stock, {
    open: (screen, context) => {
      const look = inquirerTheme(stock, screen);
      return password(
        {
          message: theme.tones.quiet(words.isHidden),
          mask: false,
          toggleMask: false,
          // Inquirer puts a space behind the prefix, even behind none.
          theme: {
            ...look,
            prefix: theme.tones.strong(printableLine(text)),
            style: { ...look.style, maskedText: '' },
          },
        },
        context,
      );
    },
    keys: typingKeys(true),
    cursor: () => null,
    text,
    answer: () => null,
  });
};
