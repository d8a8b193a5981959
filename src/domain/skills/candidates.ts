/** What a requirement is looked for in: every line with what was read of it, and where each word and concept is. */

import type { Found } from './concepts.js';
import type { Degree } from './degrees.js';
import type { Line } from './evidence.js';
import type { Term } from './terms.js';

export interface Candidate extends Line {
  readonly terms: readonly Term[];
  /** The terms by their key, and by the keys that they imply. */
  readonly shown: ReadonlyMap<string, Term>;
  readonly concepts: Found;
  readonly degree: Degree | null;
}

export interface Asked {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly concepts: Found;
  readonly degree: Degree | null;
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
