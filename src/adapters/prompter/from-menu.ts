/** Picking and confirming, as menus. */

import type { Menu, Prompter } from '../../ports/index.js';

export const fromMenu = (
  choose: <T extends string>(menu: Menu<T>) => Promise<T | null>,
  words: { readonly yes: string; readonly no: string },
): Pick<Prompter, 'pick' | 'confirm'> => ({
  async pick(list) {
    const choices = list.items.map(({ label, detail }, at) => ({
      value: String(at),
      label: detail === undefined ? label : `${label}  ${detail}`,
    }));
    const chosen = await choose({ text: list.text, choices });
    return chosen === null ? null : (list.items[Number(chosen)]?.value ?? null);
  },
  async confirm(text) {
    const choices = [
      { value: 'no', label: words.no },
      { value: 'yes', label: words.yes },
    ] as const;
    const chosen = await choose({ text, choices, initial: 'no' });
    return chosen === null ? null : chosen === 'yes';
  },
});
