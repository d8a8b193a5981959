/** Finds proofs for the requirements of a posting by shared words, each with a reason that a person can check. */

import type { Debrief } from '../debrief/debrief.js';
import type { ChoiceMade, Interview } from '../interview/interview.js';
import { type PostingWords, requirementsOf } from '../posting/requirements.js';
import { compare } from '../text/order.js';
import { conceptReader, type Found } from './concepts.js';
import type { Cv } from './cv.js';
import { type Line, linesOf, type StoryLike } from './evidence.js';
import { type SkillWords, type Term, termReader } from './terms.js';
import { monthsIn, yearsAsked } from './years.js';

export interface Proof {
  /** Word for word. */
  readonly text: string;
  readonly origin: 'story' | 'answer' | 'cv';
  /** For people: "your CV, under Work", "your story “the night shift”". */
  readonly from: string;
  /** "same words: stock control, rota" */
  readonly reason: string;
  /** Only a concept in common, no words: worth asking about. */
  readonly alike?: true;
}

export interface RequirementMatch {
  /** Word for word. */
  readonly requirement: string;
  /** A must-have; else it is nice to have. */
  readonly must: boolean;
  /** Best first. */
  readonly proofs: readonly Proof[];
  /** For a must-have without proof. */
  readonly choice: ChoiceMade | null;
}

interface Candidate extends Line {
  readonly terms: readonly Term[];
  /** The terms by their key, and by the keys that they imply. */
  readonly shown: ReadonlyMap<string, Term>;
  readonly concepts: Found;
}

/** The weight to share: two ordinary words, one name, or most of a short requirement. */
const ENOUGH = 1.5;
const MOST = 2 / 3;
/** Extra weight for two words that stand side by side in both lines. */
const SIDE_BY_SIDE = 1;
const HALF_A_NAME = 0.5;
const MAX_PROOFS = 5;
const MAX_JOBS = 2;
/** Of a line; nobody reads more as one proof. */
const LOOKED_AT = 5_000;
/** Of lines with as many concepts, what was done in a job goes before a title or a list of skills. */
const DONE = 0.5;
/** By the rank of a candidate. */
const ORIGINS = ['story', 'answer', 'cv', 'answer'] as const;

/** Finds what there is for a requirement; `said` tells which lines fit, or do not. */
type ProofFinder = (requirement: string, said?: ReadonlyMap<string, boolean>) => readonly Proof[];

/**
 * All records are read once, so make it once. The same records in any order give the same proofs.
 * @param today `YYYY-MM-DD`, local: until when a job lasts that has no end.
 */
export const proofFinder = (
  cv: Cv | null,
  debriefs: readonly Debrief[],
  stories: readonly StoryLike[],
  words: { readonly skills: SkillWords },
  today: string,
): ProofFinder => {
  const readTerms = termReader(words.skills);
  const read = (line: string): readonly Term[] => readTerms(line.slice(0, LOOKED_AT));
  const concepts = conceptReader(words.skills.concepts);
  const candidates = linesOf(cv, debriefs, stories, words, today, read).map((line): Candidate => {
    const terms = read(line.about);
    const found = concepts.shown(line.about.slice(0, LOOKED_AT));
    return { ...line, terms, shown: shownBy(terms), concepts: found };
  });
  return (text, said = new Map()) =>
    proofsFor(
      { text, terms: read(text), concepts: concepts.asked(text.slice(0, LOOKED_AT)), said },
      candidates,
      words.skills,
    );
};

/** The requirements of the interview's posting, in its order, with their proofs. */
export const skillsFor = (
  interview: Pick<Interview, 'posting' | 'choices' | 'verdicts'>,
  cv: Cv | null,
  debriefs: readonly Debrief[],
  stories: readonly StoryLike[],
  words: { readonly posting: PostingWords; readonly skills: SkillWords },
  today: string,
): readonly RequirementMatch[] => {
  const find = proofFinder(cv, debriefs, stories, words, today);
  const saidOf = (requirement: string): ReadonlyMap<string, boolean> =>
    new Map(
      (interview.verdicts ?? [])
        .filter((verdict) => verdict.requirement === requirement)
        .map(({ proof, fits }) => [proof, fits]),
    );
  return requirementsOf(interview.posting ?? '', words.posting).map(({ text, must }) => ({
    requirement: text,
    must,
    proofs: find(text, saidOf(text)),
    choice: interview.choices?.findLast((decision) => decision.requirement === text)?.choice ?? null,
  }));
};

/** Must-haves first, else in the order of the posting. */
export const mustsFirst = (matches: readonly RequirementMatch[]): readonly RequirementMatch[] => [
  ...matches.filter(({ must }) => must),
  ...matches.filter(({ must }) => !must),
];

interface Asked {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly concepts: Found;
  /** Which lines the person has said to fit, or not to. */
  readonly said: ReadonlyMap<string, boolean>;
}

interface Hit {
  readonly candidate: Candidate;
  readonly strength: number;
  readonly reason: string;
  readonly alike?: true;
}

const proofsFor = (asked: Asked, all: readonly Candidate[], words: SkillWords): readonly Proof[] => {
  const candidates = all.filter(({ text }) => asked.said.get(text) === undefined);
  const chosen = all
    .filter(({ text }) => asked.said.get(text) === true)
    .map((candidate) => ({ candidate, strength: 0, reason: words.chosen }));
  const counted = byYears(asked, candidates, words);
  const same = best(sameWords(asked.terms, candidates, words));
  const others = same.length > 0 ? same : sameConcepts(asked.concepts, candidates, words);
  const found: readonly Hit[] = [...best(chosen), ...counted, ...others];
  const seen = new Set<string>();
  return found
    .filter(({ candidate }) => !seen.has(candidate.text) && seen.add(candidate.text))
    .slice(0, MAX_PROOFS)
    .map(({ candidate, reason, alike }) => ({
      text: candidate.text,
      origin: ORIGINS[candidate.rank] ?? 'answer',
      from: candidate.from,
      reason,
      ...(alike && { alike }),
    }));
};

const best = <T extends Hit>(hits: readonly T[]): readonly T[] => {
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

const sameWords = (
  asked: readonly Term[],
  candidates: readonly Candidate[],
  words: SkillWords,
): readonly Hit[] => {
  const wanted = new Map(asked.map((term) => [term.key, term]));
  const total = [...wanted.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (total < 1) return [];
  const enough = Math.min(ENOUGH, Math.max(1, total * MOST));
  const distinct = [...wanted.values()];
  return candidates.flatMap((candidate) => {
    const { shown } = candidate;
    const shared = distinct.filter(({ key }) => shown.has(key));
    if (shared.length === 0) return [];
    const beside = shared.length < 2 ? 0 : pairs(asked, candidate.terms, shared);
    const strength = shared.reduce((sum, term) => sum + weightIn(term, shown, shared), 0) + beside;
    const all = shared.length === wanted.size;
    if (strength < enough && !all) return [];
    // Weak words alone have to be the whole requirement, or to stand side by side.
    if (
      !shared.some((term) => weightIn(term, shown, shared) >= 1) &&
      (shared.length < 2 || (!all && beside === 0))
    )
      return [];
    return [{ candidate, strength, reason: words.reason(phrases(asked, shared, shown, words)) }];
  });
};

/** The longest of the jobs that together last as many years as are asked for. */
const byYears = (asked: Asked, candidates: readonly Candidate[], words: SkillWords): readonly Hit[] => {
  const years = yearsAsked(asked.text, words.years);
  if (years === 0) return [];
  const names = [...asked.concepts.keys()];
  const jobs = candidates.filter(
    ({ spans, shown, concepts }) =>
      spans.length > 0 &&
      (asked.terms.some(({ key, weight }) => weight >= 1 && shown.has(key)) ||
        names.some((name) => concepts.has(name))),
  );
  const months = monthsIn(jobs.flatMap(({ spans }) => spans));
  if (months < years * 12) return [];
  const reason = words.years.reason(Math.floor(months / 12), jobs.length);
  return best(jobs.map((candidate) => ({ candidate, strength: monthsIn(candidate.spans), reason }))).slice(
    0,
    MAX_JOBS,
  );
};

/** Lines that show a concept of the requirement; the second line shows another one, if any does. */
const sameConcepts = (asked: Found, candidates: readonly Candidate[], words: SkillWords): readonly Hit[] => {
  const hits = candidates.flatMap((candidate) => {
    const names = [...asked.keys()].filter((name) => candidate.concepts.has(name));
    const shown = names.map((name) => [name, candidate.concepts.get(name) ?? ''] as const);
    return names.length === 0
      ? []
      : [
          {
            candidate,
            strength: names.length + (candidate.done ? DONE : 0),
            names,
            reason: words.alike(shown),
            alike: true as const,
          },
        ];
  });
  const [first, ...others] = best(hits);
  if (first === undefined) return [];
  const second = others.find(({ names }) => names.some((name) => !first.names.includes(name))) ?? others[0];
  return [first, ...(second === undefined ? [] : [second])];
};

/** Terms by their key, and by the keys that they imply. */
const shownBy = (terms: readonly Term[]): ReadonlyMap<string, Term> =>
  new Map([
    ...terms.flatMap((term) => term.implies.map((key): [string, Term] => [key, term])),
    ...terms.map((term): [string, Term] => [term.key, term]),
  ]);

/**
 * A capital makes a word a name only if the other line has one too: "Crew Meeting" is not "crews". One word of a longer
 * name in both lines is half of another name: "Motor Transport Handbook" is not "Swift Transportation".
 */
const weightIn = (term: Term, shown: ReadonlyMap<string, Term>, shared: readonly Term[]): number => {
  const other = shown.get(term.key);
  if (!term.capital) return term.weight;
  if (other === undefined || !/^\p{Lu}/u.test(other.text)) return 1;
  if (term.titled && (!other.capital || other.titled) && shown.size > 1) return 1;
  const whole = shared.some(({ name, key }) => name === term.name && key !== term.key);
  return term.name !== null && other.name !== null && !whole ? HALF_A_NAME : term.weight;
};

/** The extra weight of shared words that stand side by side in both lines. */
const pairs = (asked: readonly Term[], shown: readonly Term[], shared: readonly Term[]): number => {
  const keys = new Set(shared.map((term) => term.key));
  const beside = (terms: readonly Term[]): ReadonlySet<string> =>
    new Set(
      terms.flatMap((term, at) => {
        const next = terms[at + 1];
        return next && next.at - term.at <= 1 && keys.has(term.key) && keys.has(next.key)
          ? [`${term.key} ${next.key}`]
          : [];
      }),
    );
  const shownPairs = beside(shown);
  return [...beside(asked)].filter((pair) => shownPairs.has(pair)).length * SIDE_BY_SIDE;
};

/** The shared words as the requirement has them; neighbours form one phrase. */
const phrases = (
  asked: readonly Term[],
  shared: readonly Term[],
  shown: ReadonlyMap<string, Term>,
  words: SkillWords,
): readonly string[] => {
  const keys = new Set(shared.map((term) => term.key));
  const out: { text: string; at: number; alias: boolean }[] = [];
  for (const term of asked.filter(
    (term, at, all) => keys.has(term.key) && all.findIndex((other) => other.key === term.key) === at,
  )) {
    const last = out.at(-1);
    const other = shown.get(term.key)?.text ?? term.text;
    const alias = stemLike(term.text) !== stemLike(other);
    if (last && !last.alias && !alias && term.at - last.at === 1) {
      last.text += ` ${term.text}`;
      last.at = term.at;
    } else out.push({ text: alias ? words.alias(term.text, other) : term.text, at: term.at, alias });
  }
  return out.map(({ text }) => text);
};

/** Enough of a word to recognise another form of it. */
const stemLike = (word: string): string => word.toLowerCase().slice(0, 3);
