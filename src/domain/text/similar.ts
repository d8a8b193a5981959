/** Finding the same theme in different words. The rule: when in doubt, entries stay apart. */

import { stemmer } from 'stemmer';
import { memoized } from './memoized.js';
import { normalized } from './normalize.js';

const SHARE = 0.5;
const SHARED_AT_LEAST = 2;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+#]*/gu;

/** The stem of a lower-case word, or `''` for one that says nothing. */
type Stem = (word: string) => string;

const stemsBy = (stopWords: ReadonlySet<string>): Stem =>
  memoized((word) => {
    const bare = word.replace(/['’]s$/, '').replace(/['’]/g, '');
    return stopWords.has(bare) ? '' : stemmer(bare);
  });

/** "IT" beside words in small letters, or alone, is no pronoun. */
const isAbbreviation = (word: string, entry: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && (word === entry.trim() || /\p{Ll}/u.test(entry));

const stemsWith = (entry: string, stem: Stem): ReadonlySet<string> => {
  const words = entry.normalize('NFKC').match(WORD) ?? [];
  const stems = words.map((word) => {
    const lower = word.toLowerCase();
    return stem(lower) || (isAbbreviation(word, entry) ? lower : '');
  });
  return new Set(stems.filter((known) => known !== ''));
};

export const stemsOf = (entry: string, stopWords: ReadonlySet<string>): ReadonlySet<string> =>
  stemsWith(entry, stemsBy(stopWords));

/** The words of an entry without the stop words, as they were written, by their stems: what a match can be checked by. */
export const wordsByStem = (entry: string, stopWords: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const stem = stemsBy(stopWords);
  const words = entry.normalize('NFKC').match(WORD) ?? [];
  return new Map(
    words.flatMap((word) => {
      const known = stem(word.toLowerCase());
      return known === '' ? [] : [[known, word.toLowerCase()] as const];
    }),
  );
};

/** Whether two sets of stems are the same theme. Two entries without any word left never are, unless equal. */
export const sameTheme = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared >= SHARE * small.size && shared >= Math.min(SHARED_AT_LEAST, small.size);
};

interface Themed<T> {
  /** Where it stands among the themes. */
  readonly at: number;
  readonly members: T[];
  readonly origins: Set<string>;
  /** One set of stems for each different wording. */
  readonly wordings: Map<string, ReadonlySet<string>>;
}

const earlier = <T>(known: Themed<T> | undefined, theme: Themed<T>): Themed<T> =>
  known !== undefined && known.at < theme.at ? known : theme;

/**
 * Groups entries by theme. An entry joins the first theme of which at least half of the wordings are the same theme
 * as it; half, and not any one, keeps a chain of half-likenesses from growing into one heap. Two lines that somebody
 * wrote side by side in one answer were two things to them, so entries of one `origin` stay apart unless they are
 * the same to the letter.
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
  const stemOf = stemsBy(stopWords);
  const stemsFor = memoized((wording) => stemsWith(wording, stemOf));
  const themes: Themed<T>[] = [];
  /** Only themes that share a stem or the very wording can be the same: the others are not looked at. */
  const byStem = new Map<string, Set<Themed<T>>>();
  const byWording = new Map<string, Themed<T>>();

  const themeFor = (wording: string, stems: ReadonlySet<string>, origin: string): Themed<T> | undefined => {
    const joins = ({ origins, wordings }: Themed<T>): boolean => {
      if (origins.has(origin)) return false;
      let alike = 0;
      for (const other of wordings.values()) if (sameTheme(stems, other)) alike++;
      return alike > 0 && alike * 2 >= wordings.size;
    };
    // The same to the letter goes before what is only alike.
    let first = byWording.get(wording);
    if (first !== undefined) return first;
    for (const stem of stems)
      for (const theme of byStem.get(stem) ?? [])
        if ((first === undefined || theme.at < first.at) && joins(theme)) first = theme;
    return first;
  };

  for (const entry of entries) {
    const wording = normalized(wordingOf(entry));
    const stems = stemsFor(wordingOf(entry));
    const origin = originOf(entry);
    let theme = themeFor(wording, stems, origin);
    if (theme === undefined) {
      theme = { at: themes.length, members: [], origins: new Set(), wordings: new Map() };
      themes.push(theme);
    }
    theme.members.push(entry);
    theme.origins.add(origin);
    theme.wordings.set(wording, stems);
    byWording.set(wording, earlier(byWording.get(wording), theme));
    for (const stem of stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(theme));
  }
  return themes.map((theme) => theme.members);
};
