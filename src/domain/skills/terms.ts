/** Finds the words of a line that say something about a skill, and brings their forms to one key. */

import { uninflected } from '../text/inflection.js';
import { memoized } from '../text/memoized.js';
import { respelled } from '../text/normalize.js';
import type { TraitWeights } from '../weights/weights.js';
import type { Concept } from './concepts.js';
import type { DegreeWords } from './degrees.js';
import type { YearWords } from './years.js';

export interface SkillWords {
  readonly stopWords: ReadonlySet<string>;
  /** Used of every skill: "experience", "fluent". */
  readonly filler: ReadonlySet<string>;
  /** In half of all CVs: one alone is no match. */
  readonly weak: ReadonlySet<string>;
  /** Weak words that count where they come last: the "management" of "salon management". */
  readonly heads: RegExp;
  /** In brackets, of themselves: "(our restaurants are busy)". */
  readonly saidBeside: RegExp;
  /** Says how, not what. */
  readonly adverb: RegExp;
  /** What stands between the parts of a requirement, and before what only says more of it. */
  readonly between: RegExp;
  readonly aside: RegExp;
  readonly variants: Readonly<Record<string, string>>;
  /** The short form first, then its long forms and spellings in lower case. */
  readonly abbreviations: readonly (readonly string[])[];
  /** Terms implied by another term (a master's degree implies a bachelor's). */
  readonly implies: Readonly<Record<string, readonly string[]>>;
  /** Groups of words that the stemmer would confuse with others. */
  readonly apart: readonly (readonly string[])[];
  /** Names that are also ordinary words or letters; `not`: what may not stand before; `alone`: needs no neighbour. */
  readonly delicate: readonly { readonly name: string; readonly not: RegExp; readonly alone?: boolean }[];
  /** What stands beside such a name if it is meant as a name. */
  readonly beside: { readonly before: RegExp; readonly after: RegExp; readonly never: RegExp };
  readonly cvSection: RegExp;
  readonly cvAside: RegExp;
  readonly cvList: RegExp;
  readonly cvWishes: RegExp;
  /** Says of its sentence that it is not done, or no longer true. */
  readonly gap: RegExp;
  /** What somebody hopes for, to the end of its sentence. */
  readonly wish: RegExp;
  /** What others did to or for them. */
  readonly byOthers: RegExp;
  readonly toLearn: RegExp;
  readonly cvContact: RegExp;
  readonly from: {
    readonly cv: (under: string) => string;
    readonly own: string;
    readonly story: (name: string) => string;
    /** @param need what it was given for, or `''` */
    readonly answer: (company: string, role: string, need: string) => string;
  };
  readonly reason: (shared: readonly string[]) => string;
  readonly alias: (asked: string, shown: string) => string;
  readonly concepts: readonly Concept[];
  /** "Or similar": another tool of the same kind will do. */
  readonly similar: RegExp;
  readonly paper: RegExp;
  /** Letters that name no paper: a country, a standard. */
  readonly noPaper: RegExp;
  /** Of a line about what such letters stand for, which nobody has by that: "NMC guidelines". */
  readonly about: RegExp;
  /** A name with a number of its own, in the groups `name` and `number`, or `edition`: a lower one does not do. */
  readonly numbered: RegExp;
  /** Asks to have been in a line of work: "front desk experience", not "experience of training staff". */
  readonly inWork: RegExp;
  readonly fluent: RegExp;
  /** A language by name is shown by a line that names it, and by no other. */
  readonly language: { readonly asked: RegExp; readonly names: RegExp };
  /** A language of which somebody has a little, in the group `before` or `after`. */
  readonly littleOf: RegExp;
  readonly degrees: DegreeWords;
  readonly years: YearWords;
  readonly likely: TraitWeights;
  readonly chosen: string;
  readonly given: string;
  /** Concepts, each with the words of the line that show it. */
  readonly alike: (shown: readonly (readonly [name: string, by: string])[]) => string;
}

export interface Term {
  /** The same for all forms of a word. */
  readonly key: string;
  readonly text: string;
  /** A name 2, a word 1, a weak word ½. */
  readonly weight: number;
  /** A name only by its capital. */
  readonly capital: boolean;
  readonly titled: boolean;
  /** Which of the names of several capitalised words it belongs to, by the place of the first word; else `null`. */
  readonly name: number | null;
  /** Its place among all the words of the line. */
  readonly at: number;
  readonly from: number;
  readonly implies: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*(?:['’.&/-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}+#]+)*/gu;

const LONGEST_WORD = 40;
/** "English/Spanish" is two words, "CI/CD" is one. */
const wordsIn = (line: string): readonly { readonly text: string; readonly from: number }[] =>
  Array.from(line.matchAll(WORD)).flatMap(({ 0: text, index }) => {
    if (!/\p{L}{4}\/|\/\p{L}{4}/u.test(text)) return [{ text, from: index }];
    let from = index;
    return text.split('/').map((part) => {
      const word = { text: part, from };
      from += part.length + 1;
      return word;
    });
  });

interface Alias {
  readonly key: string;
  readonly form: string;
  readonly capitals: boolean;
}

/** Where a word may begin, inside "TDD/CI" too, and not the "js" of "Next.js". */
const BEGINNING = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]\.)[\p{L}\p{N}]/gu;
const IN_WORD = /[\p{L}\p{N}+#]/u;

/** Two letters, or the first one of "B.Sc": most lines have no short form at all. */
const keyAt = (lowered: string, at: number): string =>
  /[\p{L}\p{N}]/u.test(lowered.charAt(at + 1)) ? lowered.slice(at, at + 2) : lowered.charAt(at);

/** The end of a form that begins at `from`, else -1; a space may be a hyphen, and "masters" be "master's". */
const endOfForm = (form: string, text: string, from: number): number => {
  let at = from;
  for (let place = 0; place < form.length; place++) {
    const letter = form.charAt(place);
    if (letter === ' ') {
      const gap = /^[\s-]+/.exec(text.slice(at, at + 9))?.[0].length ?? 0;
      if (gap === 0) return -1;
      at += gap;
      continue;
    }
    const isLast = place + 1 === form.length || form.charAt(place + 1) === ' ';
    if (letter.toLowerCase() === 's' && isLast && /['’]/.test(text.charAt(at))) at++;
    if (text.charAt(at) !== letter) return -1;
    at++;
  }
  return IN_WORD.test(text.charAt(at)) ? -1 : at;
};

/** The reader of lines for one language; it is costly to make, so make it once. */
export const termReader = (words: SkillWords): ((line: string) => readonly Term[]) => {
  const aliases = new Map<string, Alias[]>();
  for (const [short = '', ...longs] of words.abbreviations)
    for (const form of [short, ...longs]) {
      const capitals = form.length <= 3 && form === form.toUpperCase();
      const under = keyAt(form.toLowerCase(), form.startsWith('.') ? 1 : 0);
      const alias = { key: short.toLowerCase(), form: capitals ? form : form.toLowerCase(), capitals };
      aliases.set(under, [...(aliases.get(under) ?? []), alias]);
    }
  const delicateNames = words.delicate.map((word) => ({ ...word, pattern: namePattern(word.name) }));
  const delicate = new Set(words.delicate.map(({ name }) => name.toLowerCase()));
  const others = new Map(words.apart.flatMap((forms) => forms.map((form) => [form, `=${forms[0]}`])));
  const variants = new Map(Object.entries(words.variants));
  const keyOf = memoized(
    (word: string): string => others.get(word) ?? uninflected(respelled(variants.get(word) ?? word)),
  );
  const implied = new Map(Object.entries(words.implies));
  const common = new Set(Object.entries(words.variants).flat());
  const weak = new Set([...words.weak].map(keyOf));
  const filler = new Set([...words.filler, ...[...words.filler].map(keyOf)]);

  return (line) => {
    const found: {
      key: string;
      text: string;
      weight: number;
      capital?: boolean;
      from: number;
      to: number;
    }[] = [];
    const shouting = !/\p{Ll}/u.test(line) && /\p{Lu}{4}/u.test(line);
    const lowered = line.toLowerCase();
    for (const { index } of line.matchAll(BEGINNING))
      for (const under of new Set([keyAt(lowered, index), lowered.charAt(index)]))
        for (const { key, form, capitals } of aliases.get(under) ?? []) {
          if (shouting && capitals) continue;
          const from = form.startsWith('.') ? index - 1 : index;
          const to = endOfForm(form, capitals ? line : lowered, from);
          if (to === -1 || delicate.has(lowered.slice(from, to))) continue;
          // What a degree is in is told by the words beside it.
          const weight = implied.has(key) ? 1 : 2;
          found.push({ key, text: line.slice(from, to), weight, from, to });
        }
    if (!shouting) found.push(...names(line, delicateNames, words.beside));
    const kept = apartFrom(found);
    const places = new Map<number, number>();
    let next = 0;
    for (const { text, from } of wordsIn(line)) {
      const to = from + text.length;
      places.set(from, places.size);
      while ((kept[next]?.to ?? to) <= from) next++;
      if ((kept[next]?.from ?? to) < to) continue;
      const term = ordinary(text, line.slice(Math.max(0, from - BEFORE), from), shouting);
      if (term) found.push({ ...term, text, from, to });
    }
    const titleCase = isTitleCase(line);
    const named = namesIn(line);
    return apartFrom(found).map(({ key, text, weight, capital = false, from }) => ({
      key,
      text,
      weight,
      capital,
      titled: capital && titleCase,
      name: named.get(from) ?? null,
      at: places.get(from) ?? Number.NaN,
      from,
      implies: (implied.get(key) ?? []).map(keyOf),
    }));
  };

  function ordinary(
    word: string,
    before: string,
    shouting: boolean,
  ): { key: string; weight: number; capital?: boolean } | null {
    const lower = word
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '');
    if (!/\p{L}/u.test(lower) || lower.length < 2 || lower.length > LONGEST_WORD || delicate.has(lower))
      return null;
    if (words.stopWords.has(lower) || filler.has(lower)) return null;
    const key = keyOf(lower);
    if (filler.has(key)) return null;
    if (weak.has(key) || words.adverb.test(lower)) return { key, weight: 0.5 };
    // "Librarian" with a capital is a title, not a name.
    if (common.has(lower)) return { key, weight: 1 };
    const inside = /\p{L}(?:[,;]?\s+["“(]?|\/)$/u.test(before);
    const capitals = /^\p{Lu}[\p{Lu}\p{N}+#&/.-]+$/u.test(word);
    const marked = capitals || /[+#\d]/.test(word) || /\p{Ll}\p{Lu}/u.test(word);
    const capital = !marked && inside && /^\p{Lu}\p{Ll}/u.test(word);
    const name = !shouting && (marked || capital);
    return { key, weight: name ? 2 : 1, capital: name && capital };
  }
};

/** "Warehouse Forklift Operator": where every longer word has a capital, a capital makes no name. */
const isTitleCase = (line: string): boolean => {
  const long = (line.match(WORD) ?? []).filter((word) => word.length > 3);
  return long.length > 2 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
};

/** The places of capitalised words that stand in a row of them, each with the place of the first of its row. */
const namesIn = (line: string): ReadonlyMap<number, number> => {
  const rows = new Map<number, number>();
  for (const { 0: row, index } of line.matchAll(CAPITALS))
    for (const word of row.matchAll(WORD)) rows.set(index + word.index, index);
  return rows;
};
const CAPITALS = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)+/gu;

/** What is looked at before and after a word. */
const BEFORE = 40;

/** From left to right; of those that overlap, the first and longest. */
const apartFrom = <T extends { readonly from: number; readonly to: number }>(
  found: readonly T[],
): readonly T[] => {
  let reached = 0;
  return [...found]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const free = from >= reached;
      if (free) reached = to;
      return free;
    });
};

const namePattern = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}&+#.'’-])${name}(?![\\p{L}\\p{N}+#])`, 'gu');

/** "R", "C", "Go" and "IT" if they are meant as names. */
const names = (
  line: string,
  delicate: readonly (SkillWords['delicate'][number] & { readonly pattern: RegExp })[],
  beside: SkillWords['beside'],
): readonly { key: string; text: string; weight: number; from: number; to: number }[] =>
  delicate.flatMap(({ name, not, alone, pattern }) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const [before, after] = [
        line.slice(Math.max(0, match.index - BEFORE), match.index),
        line.slice(match.index + name.length, match.index + name.length + BEFORE),
      ];
      const meant =
        alone === true ||
        beside.before.test(before) ||
        (beside.after.test(after) && /(?:^|[\s,/(;:|•·])$/.test(before));
      if (!meant || not.test(before) || beside.never.test(after)) return [];
      return [{ key: `=${name}`, text: name, weight: 2, from: match.index, to: match.index + name.length }];
    }),
  );
