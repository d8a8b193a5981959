/** Finding the same theme in different words. The rule: when in doubt, entries stay apart. */

import { stemmer } from 'stemmer';
import { memoized, remembered } from './memoized.js';
import { normalized } from './normalize.js';

const SHARE = 0.5;
const SHARED_AT_LEAST = 2;

/** What finds words of every script takes longer to make than all themes of a journal, and few texts need it. */
const wordsIn = (entry: string): readonly string[] =>
  (/[^\s!-~’“”–—…]/.test(entry)
    ? entry.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+#]*/gu)
    : entry.match(/[a-z\d][a-z\d'’+#]*/gi)) ?? [];

/** The stem of a lower-case word, or `''` for one that says nothing. */
const stemBy = remembered((stopWords: ReadonlySet<string>) =>
  memoized((word) => {
    const bare = word.replace(/['’]s$/, '').replace(/['’]/g, '');
    return stopWords.has(bare) ? '' : stemmer(bare);
  }),
);

/** "IT" beside words in small letters, or alone, is no pronoun. */
const isAbbreviation = (word: string, entry: string): boolean =>
  word.length > 1 &&
  word === word.toUpperCase() &&
  /^\p{Lu}{2,}$/u.test(word) &&
  (word === entry.trim() || /\p{Ll}/u.test(entry));

const stemsBy = remembered((stopWords: ReadonlySet<string>) =>
  memoized((entry): ReadonlySet<string> => {
    const stems = wordsIn(entry).map((word) => {
      const lower = word.toLowerCase();
      return stemBy(stopWords)(lower) || (isAbbreviation(word, entry) ? lower : '');
    });
    return new Set(stems.filter((stem) => stem !== ''));
  }),
);

export const stemsOf = (entry: string, stopWords: ReadonlySet<string>): ReadonlySet<string> =>
  stemsBy(stopWords)(entry);

/** The words of an entry without the stop words, as they were written, by their stems: what a match can be checked by. */
export const wordsByStem = (entry: string, stopWords: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const stem = stemBy(stopWords);
  return new Map(
    wordsIn(entry).flatMap((word) => {
      const known = stem(word.toLowerCase());
      return known === '' ? [] : [[known, word.toLowerCase()] as const];
    }),
  );
};

export const sharedStems = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
};

/** Whether two sets of stems are the same theme. Two entries without any word left never are, unless equal. */
export const sameTheme = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  const shared = sharedStems(small, large);
  return shared >= SHARE * small.size && shared >= Math.min(SHARED_AT_LEAST, small.size);
};

/** Finds what may be the same theme. Longer wordings share two stems, so one of them is not the most common one. */
export const stemIndex = <T>() => {
  const byStem = new Map<string, Set<T>>();
  /** Those with a wording of one stem. */
  const byOnlyStem = new Map<string, Set<T>>();
  const of = (index: Map<string, Set<T>>, stem: string): ReadonlySet<T> => index.get(stem) ?? NONE;
  return {
    add: (stems: ReadonlySet<string>, item: T): void => {
      for (const index of stems.size === 1 ? [byStem, byOnlyStem] : [byStem])
        for (const stem of stems) index.set(stem, (index.get(stem) ?? new Set()).add(item));
    },
    near: (stems: ReadonlySet<string>): ReadonlySet<T> => {
      const found = new Set<T>();
      let commonest = NONE as ReadonlySet<T>;
      for (const stem of stems) {
        for (const item of of(byOnlyStem, stem)) found.add(item);
        const items = of(byStem, stem);
        const isCommonest = items.size > commonest.size;
        for (const item of isCommonest ? commonest : items) found.add(item);
        if (isCommonest) commonest = items;
      }
      if (stems.size === 1) for (const item of commonest) found.add(item);
      return found;
    },
  };
};

const NONE: ReadonlySet<never> = new Set();

interface Themed<T> {
  readonly at: number;
  readonly members: T[];
  readonly origins: Set<string>;
  /** One set of stems for each different wording. */
  readonly wordings: Map<string, ReadonlySet<string>>;
  /** How many of the wordings have each stem, and how many stems the longest has. */
  readonly uses: Map<string, number>;
  longest: number;
}

/** Two stems are enough for those that have no more. */
const ENOUGH = SHARED_AT_LEAST / SHARE;

/** Whether at least half of the wordings are the same theme as these stems. */
const isOfTheme = (stems: ReadonlySet<string>, { wordings, uses, longest }: Themed<unknown>): boolean => {
  const half = wordings.size / 2;
  // So many have the two stems that most of them have: a thousand that differ in a number are not looked at one by one.
  let [most, next] = [0, 0];
  for (const stem of stems) {
    const count = uses.get(stem) ?? 0;
    if (count > next) [most, next] = count > most ? [count, most] : [most, count];
  }
  if (Math.min(stems.size, longest) <= ENOUGH && most + next - wordings.size >= half) return true;
  let alike = 0;
  let apart = 0;
  for (const other of wordings.values()) {
    if (sameTheme(stems, other)) alike++;
    else apart++;
    if (alike >= half || apart > half) return alike >= half;
  }
  return false;
};

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
  const themes: Themed<T>[] = [];
  const byWording = new Map<string, Themed<T>>();
  const index = stemIndex<Themed<T>>();

  const themeFor = (wording: string, stems: ReadonlySet<string>, origin: string): Themed<T> | undefined => {
    // The same to the letter goes before what is only alike.
    let first = byWording.get(wording);
    if (first !== undefined) return first;
    for (const theme of index.near(stems))
      if ((first === undefined || theme.at < first.at) && !theme.origins.has(origin))
        if (isOfTheme(stems, theme)) first = theme;
    return first;
  };

  for (const entry of entries) {
    const text = wordingOf(entry);
    const wording = normalized(text);
    const stems = stemsOf(text, stopWords);
    const origin = originOf(entry);
    let theme = themeFor(wording, stems, origin);
    if (theme === undefined) {
      theme = {
        at: themes.length,
        members: [],
        origins: new Set(),
        wordings: new Map(),
        uses: new Map(),
        longest: 0,
      };
      themes.push(theme);
    }
    theme.members.push(entry);
    theme.origins.add(origin);
    if (theme.wordings.get(wording) === stems) continue;
    if (!theme.wordings.has(wording))
      for (const stem of stems) theme.uses.set(stem, (theme.uses.get(stem) ?? 0) + 1);
    theme.wordings.set(wording, stems);
    theme.longest = Math.max(theme.longest, stems.size);
    byWording.set(wording, earlier(byWording.get(wording), theme));
    index.add(stems, theme);
  }
  return themes.map((theme) => theme.members);
};
