/** How prompts look: signs and tones. Everything that is drawn on a terminal takes them from here. */

import { Chalk } from 'chalk';

export interface Style {
  /** A question. */
  readonly strong: (text: string) => string;
  /** What may be overlooked: progress, keys. */
  readonly soft: (text: string) => string;
  /** The row that Enter picks, and what is searched for. */
  readonly accent: (text: string) => string;
}

/** In front of the highlighted row. */
export const MARKER = '>';
/** In front of what went wrong, and of what can't be undone. */
export const WARNING = '!';

/** @param level as chalk counts: 0 for no colour. */
export const styleFor = (level: 0 | 1 | 2 | 3): Style => {
  const paint = new Chalk({ level });
  return {
    strong: (text) => paint.bold(text),
    soft: (text) => paint.dim(text),
    accent: (text) => paint.cyan(text),
  };
};
