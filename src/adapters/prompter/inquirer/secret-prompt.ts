/** A passphrase, by Inquirer's `password`. */

import { password } from '@inquirer/prompts';
import { printableLine } from '../../../domain/text/printable.js';
import { run, type Stock } from './run-stock.js';
import { typingKeys } from './stock-keys.js';
import { inquirerTheme } from './stock-prompts.js';

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
