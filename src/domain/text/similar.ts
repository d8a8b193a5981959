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

const stemsWith = (entry: string, stem: Stem): ReadonlySet<string> => {
  const words = entry.toLowerCase().normalize('NFKC').match(WORD) ?? [];
  return new Set(words.map(stem).filter((known) => known !== ''));
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

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
};

/** @param smaller how many stems the smaller of the two has. */
const isAlike = (shared: number, smaller: number): boolean =>
  smaller > 0 && shared >= SHARE * smaller && shared >= Math.min(SHARED_AT_LEAST, smaller);

/** Whether two sets of stems are the same theme. Two entries without any word left never are, unless equal. */
export const sameTheme = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isAlike(a.size <= b.size ? sharedBy(a, b) : sharedBy(b, a), Math.min(a.size, b.size));

/**
 * What others see of a wording: of the stems that no other has, only how many they are. "Question 7" and "question 8" are
 * one shape, so that a thousand of them are compared once.
 */
interface Shape<T> {
  readonly size: number;
  readonly common: ReadonlySet<string>;
  /** Those with a wording of this shape. */
  readonly themes: Set<Themed<T>>;
}

const areAlike = <T>(a: Shape<T>, b: Shape<T>): boolean =>
  isAlike(sharedBy(a.common, b.common), Math.min(a.size, b.size));

interface Themed<T> {
  /** Where it stands among the themes. */
  readonly at: number;
  readonly members: T[];
  readonly origins: Set<string>;
  readonly wordings: Set<string>;
  /** How many of the wordings have each shape. */
  readonly shapes: Map<Shape<T>, number>;
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
  const wordings = entries.map((entry) => normalized(wordingOf(entry)));
  const stemsFor = new Map([...new Set(wordings)].map((wording) => [wording, stemsWith(wording, stemOf)]));
  const uses = new Map<string, number>();
  for (const stems of stemsFor.values()) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const shapes = new Map<string, Shape<T>>();
  const shapesByStem = new Map<string, Set<Shape<T>>>();
  const shapeOf = memoized((wording): Shape<T> => {
    const stems = [...(stemsFor.get(wording) ?? [])];
    const common = stems.filter((stem) => uses.get(stem) !== 1).sort();
    const key = `${stems.length} ${common.join(' ')}`;
    const shape = shapes.get(key) ?? { size: stems.length, common: new Set(common), themes: new Set() };
    shapes.set(key, shape);
    for (const stem of common) shapesByStem.set(stem, (shapesByStem.get(stem) ?? new Set()).add(shape));
    return shape;
  });
  const themes: Themed<T>[] = [];
  const byWording = new Map<string, Themed<T>>();

  const joins = (wording: string, shape: Shape<T>, theme: Themed<T>): boolean => {
    let alike = 0;
    for (const [other, count] of theme.shapes) if (areAlike(shape, other)) alike += count;
    // It is like itself, even where hardly any of its stems is in another.
    if (theme.wordings.has(wording) && shape.size > 0 && !areAlike(shape, shape)) alike++;
    return alike > 0 && alike * 2 >= theme.wordings.size;
  };

  const themeFor = (wording: string, shape: Shape<T>, origin: string): Themed<T> | undefined => {
    let first = byWording.get(wording);
    const near = new Set([...shape.common].flatMap((stem) => [...(shapesByStem.get(stem) ?? [])]));
    for (const other of near)
      if (areAlike(shape, other))
        for (const theme of other.themes)
          if ((first === undefined || theme.at < first.at) && !theme.origins.has(origin))
            if (joins(wording, shape, theme)) first = theme;
    return first;
  };

  for (const [at, entry] of entries.entries()) {
    const wording = wordings[at] ?? '';
    const shape = shapeOf(wording);
    const origin = originOf(entry);
    let theme = themeFor(wording, shape, origin);
    if (theme === undefined) {
      theme = { at: themes.length, members: [], origins: new Set(), wordings: new Set(), shapes: new Map() };
      themes.push(theme);
    }
    theme.members.push(entry);
    theme.origins.add(origin);
    if (!theme.wordings.has(wording)) theme.shapes.set(shape, (theme.shapes.get(shape) ?? 0) + 1);
    theme.wordings.add(wording);
    shape.themes.add(theme);
    byWording.set(wording, earlier(byWording.get(wording), theme));
  }
  return themes.map((theme) => theme.members);
};
