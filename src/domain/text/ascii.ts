/** Text for a screen that has no signs beyond ASCII; letters of every script stay. Pure. */

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/↑↓/g, 'Up/Down'],
  [/·/g, '-'],
  [/…/g, '...'],
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—−]/g, '-'],
  [/\u00a0/g, ' '],
];

export const inAscii = (text: string): string =>
  SIGNS.reduce((now, [sign, replacement]) => now.replace(sign, replacement), text);
