/** Names that a person typed. When unsure, it is a name: one too few replaced can't be taken back. */

import { withoutContacts } from './contacts.js';

/** The words of a language that are in names or beside them and name nobody. Lower case. */
export interface NameWords {
  /** What stands after a company's name: "Ltd". */
  readonly legal: ReadonlySet<string>;
  /** Words in names of organisations that name no organisation by themselves: "school". */
  readonly generic: ReadonlySet<string>;
  /** Words in "Dana, who led the interview, by mail" that name nobody. */
  readonly ordinary: ReadonlySet<string>;
  /** First names that are words too: "Will", "Grace". */
  readonly alsoNames: ReadonlySet<string>;
}

export interface Name {
  readonly text: string;
  /** Only where it begins with a capital: it is an ordinary word too, or one part of a longer name. */
  readonly capitalised: boolean;
}

export const WORD = /\p{L}[\p{L}\p{M}'’-]*[\p{L}\p{M}]|\p{L}/gu;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const bare = (word: string): string => word.toLowerCase().replace(/['’]s$|\./g, '');

const distinct = (names: readonly Name[]): readonly Name[] => [
  ...new Map(names.filter(({ text }) => text.length > 1).map((name) => [name.text, name])).values(),
];

/** The name with and without its legal form, its first distinctive word, and the others where capitalised. */
export const companyNames = (typed: string, words: NameWords): readonly Name[] => {
  const whole = typed.trim();
  const core = withoutEnds(whole, words);
  const ordinary = (text: string): boolean =>
    text.length < 3 || words.ordinary.has(bare(text)) || words.alsoNames.has(bare(text));
  const parts = /\s/.test(core)
    ? (core.match(WORD) ?? []).filter((word) => word.length > 2 && !words.generic.has(bare(word)))
    : [];
  return distinct([
    { text: whole, capitalised: ordinary(whole) },
    { text: core, capitalised: ordinary(core) || words.generic.has(bare(core)) },
    ...parts.map((text, at) => ({ text, capitalised: at > 0 || ordinary(text) })),
  ]);
};

const withoutEnds = (text: string, { legal }: NameWords): string => {
  const parts = text.replace(/^the\s+/i, '').split(/[\s,]+/);
  while (parts.length > 1 && legal.has(bare(parts.at(-1) ?? ''))) parts.pop();
  return parts.join(' ');
};

/** The names in a free sentence: capitalised words that are no ordinary ones, or, all in lower case, whatever is left. */
export const peopleIn = (typed: string, words: NameWords): readonly Name[] => {
  const text = withoutContacts(typed);
  const found = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].replace(/['’]s$/, ''),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
  }));
  const ordinary = (word: string): boolean => words.ordinary.has(bare(word));
  const name = (text: string): Name => ({ text, capitalised: words.alsoNames.has(bare(text)) });
  const capitals = found.filter(
    ({ word, before, after }) =>
      isCapital(word) &&
      (!ordinary(word) || (words.alsoNames.has(bare(word)) && standsAsName(before, after))),
  );
  const named = capitals.length > 0 ? capitals : found.filter(({ word }) => !ordinary(word));
  return distinct(named.map(({ word }) => name(word)));
};

/** "Will Smith", "Will, who led it", but not "Will write to Dana" or "in May". */
const standsAsName = (before: string, after: string): boolean =>
  !/\b(?:in|by|until|till|since|early|late|mid|of|next|last)\s+$/i.test(before) &&
  /^(?:\s+\p{Lu}|\s*[,;.(]|\s*$|\s+(?:from|at|who|in|on|by|via|or|and)\b)/u.test(after);
