/** Lists written as text, to be read like text. */

/** Separated by white space. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Separated by commas. */
export const phrases = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Phrases as alternatives of a regular expression. */
export const alternatives = (text: string): string => phrases(text).join('|');
