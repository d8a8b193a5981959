/** Patterns of whole words, in any case; apostrophes of either kind may be left out. */

const oneOf = (phrases: readonly string[]): string =>
  `(?:${phrases.map((phrase) => phrase.replaceAll("'", "['’]?")).join('|')})(?![\\p{L}\\p{N}])`;

export const any = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(phrases)}`, 'iu');

/** At the start of the text. */
export const start = (...phrases: readonly string[]): RegExp => new RegExp(`^${oneOf(phrases)}`, 'iu');

export const either = (a: RegExp, b: RegExp): RegExp => new RegExp(`(?:${a.source})|(?:${b.source})`, 'iu');
