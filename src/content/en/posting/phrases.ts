/** Patterns of whole words, in any case; an apostrophe may be of either kind or left out. `any` stands anywhere, `start` at the start. */

export const any = (...phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => phrase.replaceAll("'", "['’]?")).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
export const start = (...phrases: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${phrases.map((phrase) => phrase.replaceAll("'", "['’]?")).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );

/** Either of two patterns. */
export const either = (a: RegExp, b: RegExp): RegExp => new RegExp(`(?:${a.source})|(?:${b.source})`, 'iu');
