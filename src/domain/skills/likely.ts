/** How likely it is that a line shows what is asked for, by all that the two have in common. */

import type { TraitWeights } from '../weights/weights.js';
import {
  type Asked,
  beginningOf,
  best,
  type Candidate,
  type Hit,
  hasWord,
  type Index,
  isAt,
  together,
} from './candidates.js';
import { lacksFirstObject, sameConcepts, wholeOf } from './same-concepts.js';
import { lacksItsHead, lacksItsVerb, sameWords, wordsReason } from './same-words.js';
import type { SkillWords, Term } from './terms.js';

export interface Compared extends Hit {
  /** The concepts in common. */
  readonly names: readonly string[];
  /** By the rules it is what is asked for by name: a licence, every name that is asked for, or a name and nothing else. */
  readonly named: boolean;
  readonly traits: Readonly<Record<string, number>>;
}

/** The rank of a line of a CV. */
export const OF_CV = 2;

const once = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [term.key, term])).values(),
];

const flag = (is: boolean): number => (is ? 1 : 0);

const weigh = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

const shareOf = (terms: readonly Term[], is: (term: Term) => boolean): number =>
  terms.length === 0 ? 0 : weigh(terms.filter(is)) / weigh(terms);

const isOnlyManner = ({ concepts, terms }: Asked, names: readonly string[]): boolean => {
  const places = names.flatMap((name) => concepts.get(name)?.places ?? []);
  const kinds = [...concepts].filter(([name]) => !names.includes(name)).map(([, { kind }]) => kind);
  const left = terms.filter(({ weight, from }) => weight >= 1 && !places.some(isAt(from)));
  return (
    names.every((name) => concepts.get(name)?.kind === 'manner') &&
    kinds.some((kind) => kind !== 'manner') &&
    left.length >= MANNER
  );
};
/** Words left over: more is asked for than a manner. */
const MANNER = 2;

/** Every line that shares a word or a concept with the requirement, with all that they have in common. */
export const compared = (
  asked: Asked,
  index: Index,
  fits: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Compared[] => {
  const wanted = once(asked.terms);
  const inWords = new Map(sameWords(asked, index, fits, words).map((hit) => [hit.candidate, hit]));
  const inConcepts = new Map(sameConcepts(asked, index, fits, words).map((hit) => [hit.candidate, hit]));
  const { concepts, parts } = asked;
  const byTerm = together(
    wanted.map(({ key }) => key),
    index.byTerm,
  );
  const byName = together(concepts.keys(), index.byConcept);
  return [...new Set([...byTerm.keys(), ...byName.keys()])].flatMap((candidate) => {
    const names = byName.get(candidate) ?? [];
    const isShared = ({ key }: Term): boolean => hasWord(asked, candidate, key);
    const shared = wanted.filter(isShared);
    const byWords = inWords.get(candidate);
    const byConcepts = inConcepts.get(candidate);
    // How somebody works is not what they did: "accuracy" of "assist in medical procedures with accuracy".
    if (shared.every(({ weight }) => weight < 1) && isOnlyManner(asked, names)) return [];
    // What the rules leave out is looked at where it only shows too little; what is cheap to work out comes first.
    if (byWords === undefined && byConcepts === undefined) {
      const isWord = shared.some(({ weight }) => weight >= 1);
      if (
        asked.degree !== null ||
        (!isWord && names.length === 0) ||
        lacksItsVerb(asked, candidate) ||
        lacksItsHead(asked, shared, candidate, words) ||
        lacksFirstObject(asked, names, candidate) ||
        (!isWord && wholeOf(names, asked, candidate, words).length === 0) ||
        !fits(candidate)
      )
        return [];
    }
    const places = names.flatMap((name) => concepts.get(name)?.places ?? []);
    const isShown = (term: Term): boolean => isShared(term) || places.some(isAt(term.from));
    const begun = wanted.filter((term) => !isShared(term) && candidate.beginnings.has(beginningOf(term.key)));
    const rarest = (of: readonly string[], where: Index['byTerm']): number =>
      of.length === 0 ? 0 : 1 / Math.min(...of.map((key) => where.get(key)?.length ?? 1));
    const { spans, degree } = candidate;
    const traits = {
      share: shareOf(wanted, isShared),
      shownShare: shareOf(wanted, isShown),
      shownPart: Math.max(0, ...parts.map((part) => shareOf(part, isShown))),
      names: Math.min(2, shared.filter(({ weight }) => weight === 2).length),
      begun: Math.min(2, begun.length),
      rareConcept: rarest(names, index.byConcept),
      longestBy: Math.min(
        3,
        Math.max(0, ...names.map((name) => candidate.concepts.get(name)?.text.split(/\s+/).length ?? 0)),
      ),
      rareWord: rarest(
        shared.map(({ key }) => key),
        index.byTerm,
      ),
      sameWords: flag(byWords !== undefined),
      wordsStrength: Math.min(6, byWords?.strength ?? 0),
      sameConcepts: flag(byConcepts !== undefined),
      conceptStrength: byConcepts?.strength ?? 0,
      lineWords: Math.log2(1 + candidate.shown.size),
      dated: flag(spans.length > 0),
      lineDegree: flag(degree !== null),
    };
    const others = names.map((name) => [name, candidate.concepts.get(name)?.text ?? ''] as const);
    const hit =
      byWords ??
      byConcepts ??
      (shared.some(({ weight }) => weight >= 1) || names.length === 0
        ? { candidate, strength: 0, reason: wordsReason(asked.terms, shared, candidate, words) }
        : { candidate, strength: 0, reason: words.alike(others), alike: true as const });
    const named =
      byWords === undefined
        ? (byConcepts?.names ?? []).some((name) => concepts.get(name)?.kind === 'paper')
        : traits.names > 0 &&
          (candidate.shown.size === 1 || !wanted.some((term) => term.weight === 2 && !isShown(term)));
    return [{ ...hit, names: byConcepts?.names ?? names, named, traits }];
  });
};

/** The odds, as a logarithm, from which a line is shown; bench/proof/README.md has what lower ones would find. */
const ENOUGH = -0.4;

/** Those that are likely enough, with their odds as strength. */
export const likely = (lines: readonly Compared[], { constant, of }: TraitWeights): readonly Compared[] =>
  lines
    .map((line) => {
      // What somebody gave as a story or an answer goes before their CV.
      let strength = constant + (OF_CV - line.candidate.rank) / 2;
      for (const [name, value] of Object.entries(line.traits)) strength += value * (of[name] ?? 0);
      return { ...line, strength };
    })
    .filter(({ strength, named }) => named || strength > ENOUGH);

/** Other words only where none are the same: the likeliest line, and one for what it does not show. */
export const apart = (found: readonly Compared[]): readonly Compared[] => {
  const inWords = found.filter(({ alike }) => !alike);
  if (inWords.length > 0) return inWords;
  const [first, ...others] = best(found);
  if (first === undefined) return [];
  const second =
    others.find(({ names }) => names.some((name) => !first.names.includes(name))) ??
    others.find(({ names }) => names.length === first.names.length);
  return [first, ...(second === undefined ? [] : [second])];
};
