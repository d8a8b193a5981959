/** Tags: the person's own words to find a debrief by. */

import type { Debrief } from './debrief.js';

const LONGEST = 40;

/** Lower case, without the number sign; `null` where it is no single word of letters and digits. */
export const readTag = (typed: string): string | null => {
  const tag = typed.trim().replace(/^#/, '').toLowerCase().normalize('NFC');
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._/-]*$/u.test(tag) && tag.length <= LONGEST ? tag : null;
};

/** Each once, sorted: the same tags are always the same list. */
export const orderedTags = (tags: readonly string[]): readonly string[] => [...new Set(tags)].sort();

export const withTags = (debrief: Debrief, tags: readonly string[]): Debrief => {
  const { tags: _, ...rest } = debrief;
  return tags.length === 0 ? rest : { ...rest, tags: orderedTags(tags) };
};
