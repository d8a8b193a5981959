/** Finding debriefs: by words that the person wrote, and by their own tags. */

import type { AnswerValue, Debrief } from './debrief.js';

export const searchWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');

const textsOf = (value: AnswerValue | null): readonly string[] =>
  value === null || typeof value === 'number' ? [] : [value].flat();

/** Lines with the words, each behind its question id, `notes`, `tags` or `comments`; none if a word is missing. */
export const matches = (
  debrief: Debrief,
  words: readonly string[],
): readonly (readonly [string, string])[] => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(debrief.answers).map(([id, answer]) => [id, textsOf(answer.value)] as const),
    ...debrief.feedback.flatMap((event) =>
      event.type === 'reply' ? [['feedback-said', [event.text]] as const] : [],
    ),
    ['notes', debrief.notes === undefined ? [] : [debrief.notes]],
    ['tags', debrief.tags ?? []],
    ['comments', (debrief.comments ?? []).map(({ text }) => text)],
  ];
  return matchesIn(texts, words);
};

/** The same of any named texts. */
export const matchesIn = (
  texts: readonly (readonly [string, readonly string[]])[],
  words: readonly string[],
): readonly (readonly [string, string])[] => {
  const lines = texts.flatMap(([id, given]) =>
    given.flatMap((text) => text.split('\n').map((line) => [id, line] as const)),
  );
  const lower = lines.map(([, line]) => line.toLowerCase().normalize('NFC'));
  const holdsAll = words.every((word) => lower.some((line) => line.includes(word)));
  return holdsAll ? lines.filter((_, at) => words.some((word) => lower[at]?.includes(word))) : [];
};

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
