/** Finding the same theme in different words. The rule is guide.md's: when in doubt, entries stay apart. */

import { stemmer } from 'stemmer';

/** The share of the smaller entry's words that must be in the larger (guide.md: at least half). */
const SHARE = 0.5;
/** And how many at the least, unless the smaller has only one word (guide.md). */
const SHARED_AT_LEAST = 2;

/** The stems of an entry without the stop words, as a set. */
export const stemsOf = (entry: string, stopWords: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    (
      entry
        .toLowerCase()
        .normalize('NFKC')
        .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+#]*/gu) ?? []
    )
      .map((word) => word.replace(/['’]s$/, '').replace(/['’]/g, ''))
      .filter((word) => word !== '' && !stopWords.has(word))
      .map(stemmer),
  );

/** Whether two sets of stems are the same theme. Two entries without any word left never are, unless equal. */
export const sameTheme = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  const shared = [...small].filter((stem) => large.has(stem)).length;
  return shared >= SHARE * small.size && shared >= Math.min(SHARED_AT_LEAST, small.size);
};

const normal = (entry: string): string => entry.toLowerCase().replace(/\s+/g, ' ').trim();

interface Themed<T> {
  readonly members: T[];
  /** One set of stems for each different wording. */
  readonly wordings: Map<string, ReadonlySet<string>>;
}

/**
 * Groups entries by theme. An entry joins the first theme of which at least half of the wordings are the same theme
 * as it; half, and not any one, keeps a chain of half-likenesses from growing into one heap. Two lines that somebody
 * wrote side by side in one debrief were two things to them, so entries of one `origin` stay apart unless they are
 * the same to the letter.
 *
 * @param entries in a fixed order (the caller's): the same entries in the same order give the same groups, and
 *   entries added at the end never move earlier ones.
 * @returns the groups in the order of their first entry; every entry is in exactly one.
 */
export const groupByTheme = <T>(
  entries: readonly T[],
  wordingOf: (entry: T) => string,
  originOf: (entry: T) => string,
  stopWords: ReadonlySet<string>,
): readonly (readonly T[])[] => {
  const themes: Themed<T>[] = [];
  for (const entry of entries) {
    const wording = normal(wordingOf(entry));
    const stems = stemsOf(wording, stopWords);
    const joins = (theme: Themed<T>): boolean => {
      if (theme.wordings.has(wording)) return true;
      if (theme.members.some((member) => originOf(member) === originOf(entry))) return false;
      const alike = [...theme.wordings.values()].filter((other) => sameTheme(stems, other)).length;
      return alike > 0 && alike * 2 >= theme.wordings.size;
    };
    const theme = themes.find(joins);
    if (theme) {
      theme.members.push(entry);
      theme.wordings.set(wording, stems);
    } else themes.push({ members: [entry], wordings: new Map([[wording, stems]]) });
  }
  return themes.map((theme) => theme.members);
};
