/** Orders for sorting: by code unit, so that they are the same on every machine. */

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Smallest first, by a text worked out from each. */
export const by =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T): number =>
    compare(textOf(a), textOf(b));
