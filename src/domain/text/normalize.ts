/** One form for what was typed in several: case and white space do not count. */
export const normalized = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The same for `Müller` and `muller`: accents do not count either. */
export const plainLetters = (text: string): string =>
  normalized(text.normalize('NFKD').replace(/\p{M}/gu, ''));
