/** What a requirement is looked for in: every line with what was read of it, and where each word and concept is. */

import { compare } from '../text/order.js';
import type { FoundConcepts } from './concepts.js';
import type { Degree } from './degrees.js';
import type { Line } from './evidence.js';
import type { SkillWords, Term } from './terms.js';

export interface Candidate extends Line {
  readonly terms: readonly Term[];
  /** The terms by their key, and by the keys that they imply. */
  readonly shown: ReadonlyMap<string, Term>;
  /** See `beginningOf`. */
  readonly beginnings: ReadonlySet<string>;
  readonly concepts: FoundConcepts;
  readonly degree: Degree | null;
  /** Of experience, as it says itself. */
  readonly years: number;
  /** The highest of each name: "level 3". */
  readonly numbers: ReadonlyMap<string, number>;
}

export interface Asked {
  readonly text: string;
  readonly terms: readonly Term[];
  /** See `partsOf`. */
  readonly parts: readonly (readonly Term[])[];
  readonly concepts: FoundConcepts;
  readonly degree: Degree | null;
  /** A licence, a certificate. */
  readonly isPaper: boolean;
}

export interface Hit {
  readonly candidate: Candidate;
  readonly strength: number;
  readonly reason: string;
  readonly alike?: true;
}

export interface Index {
  readonly all: readonly Candidate[];
  readonly byTerm: ReadonlyMap<string, readonly Candidate[]>;
  readonly byConcept: ReadonlyMap<string, readonly Candidate[]>;
}

export const indexOf = (all: readonly Candidate[]): Index => ({
  all,
  byTerm: under(all, ({ shown }) => shown.keys()),
  byConcept: under(all, ({ concepts }) => concepts.keys()),
});

const under = (
  all: readonly Candidate[],
  keysOf: (candidate: Candidate) => Iterable<string>,
): ReadonlyMap<string, readonly Candidate[]> => {
  const index = new Map<string, Candidate[]>();
  for (const candidate of all)
    for (const key of keysOf(candidate)) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [candidate]);
      else others.push(candidate);
    }
  return index;
};

/** The candidates that have any of the keys, each with those that it has. */
export const together = (
  keys: Iterable<string>,
  index: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<Candidate, readonly string[]> => {
  const found = new Map<Candidate, string[]>();
  for (const key of keys)
    for (const candidate of index.get(key) ?? []) {
      const others = found.get(candidate);
      if (others === undefined) found.set(candidate, [key]);
      else others.push(key);
    }
  return found;
};

/** Terms by their key, and by the keys that they imply. */
export const shownBy = (terms: readonly Term[]): ReadonlyMap<string, Term> =>
  new Map([
    ...terms.flatMap((term) => term.implies.map((key): [string, Term] => [key, term])),
    ...terms.map((term): [string, Term] => [term.key, term]),
  ]);

/** The words of the whole requirement, and of each of its parts: "payroll", "stock control" of "payroll and stock control". */
export const partsOf = (
  text: string,
  terms: readonly Term[],
  { between, aside }: Pick<SkillWords, 'between' | 'aside'>,
): readonly (readonly Term[])[] => {
  const ends = [...Array.from(text.matchAll(between), ({ index }) => index), Number.POSITIVE_INFINITY];
  const parts = ends.map((to, at) => terms.filter(({ from }) => from >= (ends[at - 1] ?? 0) && from < to));
  // "Legal research" of "legal research on pending case files".
  const heads = Array.from(text.matchAll(aside), ({ index }) => terms.filter(({ from }) => from < index));
  const head = heads.find((words) => weigh(words) >= HEAD);
  return [
    terms,
    ...(head === undefined || head.length === terms.length ? [] : [head]),
    ...(parts.length === 1 ? [] : parts.filter(({ length }) => length > 0)),
  ];
};

/** Words that are enough to be asked for by themselves. */
const HEAD = 1.5;

const weigh = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

interface Place {
  readonly from: number;
  readonly to: number;
}

export const isAt =
  (from: number) =>
  (place: Place): boolean =>
    place.from <= from && from < place.to;

/** Whether a line has the word, where no paper is asked for not only in the name of one: "aid" of "first aid". */
export const hasWord = (
  { isPaper, terms: asked }: Asked,
  { shown, concepts, terms }: Candidate,
  key: string,
): boolean => {
  const term = shown.get(key);
  if (term === undefined || isPaper) return term !== undefined;
  const isOther = (place: Place): boolean =>
    isAt(term.from)(place) &&
    terms.some(({ key, from }) => isAt(from)(place) && !asked.some((word) => word.key === key));
  return ![...concepts.values()].some(({ kind, places }) => kind === 'paper' && places.some(isOther));
};

/** Of the weight of a part of a requirement, how much a line has to show. */
const COVERED = 0.5;

/** Whether a line shows half of the requirement, or of one of its parts, by its words and the concepts of these names. */
export const isCovered = (asked: Asked, { shown }: Candidate, names: readonly string[]): boolean => {
  const places = names.flatMap((name) => asked.concepts.get(name)?.places ?? []);
  const isShown = ({ key, from }: Term): boolean => shown.has(key) || places.some(isAt(from));
  return (
    weigh(asked.terms) < 1 ||
    asked.parts.some((terms) => weigh(terms.filter(isShown)) >= COVERED * weigh(terms))
  );
};

/** Enough of a key to tell a word of the same family: "teach" of "teacher". */
export const beginningOf = (key: string): string => key.slice(0, 5);

export const best = <T extends Hit>(hits: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return [...hits]
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        a.candidate.rank - b.candidate.rank ||
        compare(b.candidate.at, a.candidate.at) ||
        a.candidate.text.length - b.candidate.text.length ||
        compare(a.candidate.text, b.candidate.text),
    )
    .filter(({ candidate }) => !seen.has(candidate.text) && seen.add(candidate.text));
};
