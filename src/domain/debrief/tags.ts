/** Words of the person's own to find a debrief by. Pure. */

import type { Debrief } from './debrief.js';

const TAG = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._/-]*$/u;
const LONGEST = 40;

/** Lower case, without the number sign; `null` where it is no single word of letters and digits. */
export const readTag = (typed: string): string | null => {
  const tag = typed.trim().replace(/^#/, '').toLowerCase().normalize('NFC');
  return TAG.test(tag) && tag.length <= LONGEST ? tag : null;
};

/** Each once, in the order of the alphabet, so that the same tags are the same list. */
export const orderedTags = (tags: readonly string[]): readonly string[] => [...new Set(tags)].sort();

/** The debrief with these tags; without any, the field is left out. */
export const withTags = (debrief: Debrief, tags: readonly string[]): Debrief => {
  const { tags: _, ...rest } = debrief;
  return tags.length === 0 ? rest : { ...rest, tags: orderedTags(tags) };
};
