/** Texts that are put together from parts of which some may be missing. */

import { namedReading } from '../content/en/text/named.js';
import { namedIn, withoutRemark } from '../domain/feedback/named.js';
import type { Interview } from '../domain/interview/interview.js';

type Missing = false | null | undefined | '';

/** The job and the employer. @param areOthers others may read them: what is in doubt is left out. */
export const namesIn = (
  { role, company }: Pick<Interview, 'role' | 'company'>,
  areOthers: boolean,
): readonly string[] =>
  [role, company]
    .map((typed) => (areOthers ? namedIn(typed, namedReading).name : withoutRemark(typed, namedReading)))
    .filter((name) => name !== '');

/** Without what is missing or empty. */
export const present = <T>(...items: readonly (T | Missing)[]): readonly T[] =>
  items.filter((item): item is T => item !== false && item !== null && item !== undefined && item !== '');

export const joinLines = (...lines: readonly (string | Missing)[]): string => present(...lines).join('\n');

/** Blocks with an empty line between them, and a line break at the end. */
export const joinBlocks = (...blocks: readonly (string | Missing)[]): string =>
  `${present(...blocks).join('\n\n')}\n`;
