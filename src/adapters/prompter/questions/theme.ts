/** How prompts look: signs and tones. */

import { Chalk } from 'chalk';

/** 0 for none. */
export type ColourLevel = 0 | 1 | 2 | 3;

export type Style = Readonly<Record<'strong' | 'soft' | 'accent', (text: string) => string>>;

/** In front of the highlighted row. */
export const MARKER = '>';
/** In front of what went wrong, and of what can't be undone. */
export const WARNING = '!';

export const styleFor = (level: ColourLevel): Style => {
  const paint = new Chalk({ level });
  // One text each: chalk itself would also print the index that `map` hands over.
  return {
    strong: (text) => paint.bold(text),
    soft: (text) => paint.dim(text),
    accent: (text) => paint.cyan(text),
  };
};
