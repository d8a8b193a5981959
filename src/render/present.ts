/** Texts that are put together from parts of which some may be missing. */

type Missing = false | null | undefined | '';

/** Without what is missing or empty. */
export const present = <T>(...items: readonly (T | Missing)[]): readonly T[] =>
  items.filter((item): item is T => item !== false && item !== null && item !== undefined && item !== '');

export const joinLines = (...lines: readonly (string | Missing)[]): string => present(...lines).join('\n');

/** Blocks with an empty line between them, and a line break at the end. */
export const joinBlocks = (...blocks: readonly (string | Missing)[]): string =>
  `${present(...blocks).join('\n\n')}\n`;
