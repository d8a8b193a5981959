/** Finds proofs for the requirements of a posting by shared words, each with a reason that a person can check. */

import { type Debrief, dayOf, listOf, textOf } from '../debrief/debrief.js';
import type { ChoiceMade, Interview } from '../interview/interview.js';
import { type PostingWords, requirementsOf } from '../posting/requirements.js';
import { compare } from '../text/order.js';
import { ended } from '../text/printable.js';
import type { Cv } from './cv.js';
import { cvLines } from './cv-lines.js';
import { type SkillWords, type Term, termReader } from './terms.js';

export interface Proof {
  /** Word for word. */
  readonly text: string;
  readonly origin: 'story' | 'answer' | 'cv';
  /** For people: "your CV, under Work", "your story “the night shift”". */
  readonly from: string;
  /** "same words: stock control, rota" */
  readonly reason: string;
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

/** The parts of a story that are looked at. */
export interface StoryLike {
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  readonly skills: readonly string[];
  readonly title?: string;
}

/** A line that may prove a requirement. */
interface Candidate {
  readonly text: string;
  readonly from: string;
  /** Of the line and of what it is about. */
  readonly terms: readonly Term[];
  /** Breaks ties: stories before answers before the CV. */
  readonly rank: number;
  /** ISO 8601; newer first. */
  readonly at: string;
}

/** The weight to share: two ordinary words, one name, or most of a short requirement. */
const ENOUGH = 1.5;
const MOST = 2 / 3;
/** Extra weight for two words that stand side by side in both lines. */
const SIDE_BY_SIDE = 1;
const MAX_PROOFS = 5;
/** By the rank of a candidate. */
const ORIGINS = ['story', 'answer', 'cv', 'answer'] as const;

/**
 * The requirements of the interview's posting, in its order, with their proofs. The same records in any order give the
 * same rows.
 */
export const skillsFor = (
  interview: Pick<Interview, 'posting' | 'choices'>,
  cv: Cv | null,
  debriefs: readonly Debrief[],
  stories: readonly StoryLike[],
  words: { readonly posting: PostingWords; readonly skills: SkillWords },
): readonly RequirementMatch[] => {
  const read = termReader(words.skills);
  const candidates = candidatesOf(cv, debriefs, stories, words, read);
  return requirementsOf(interview.posting ?? '', words.posting).map(({ text, must }) => ({
    requirement: text,
    must,
    proofs: proofsFor(read(text), candidates, words.skills),
    choice: interview.choices?.findLast((decision) => decision.requirement === text)?.choice ?? null,
  }));
};

/** Must-haves first, else in the order of the posting. */
export const mustsFirst = (matches: readonly RequirementMatch[]): readonly RequirementMatch[] => [
  ...matches.filter(({ must }) => must),
  ...matches.filter(({ must }) => !must),
];

const candidatesOf = (
  cv: Cv | null,
  debriefs: readonly Debrief[],
  stories: readonly StoryLike[],
  words: { readonly posting: PostingWords; readonly skills: SkillWords },
  read: (line: string) => readonly Term[],
): readonly Candidate[] => {
  const { from } = words.skills;
  const fromStories = stories.map((story): Candidate => {
    const text =
      [story.action, story.result]
        .map(ended)
        .filter((part) => part !== '')
        .join(' ') || story.situation;
    const about = [story.situation, story.task, story.action, story.result, ...story.skills].join('. ');
    return {
      text,
      from: from.story(story.title || story.situation || story.action),
      terms: read(about),
      rank: 0,
      at: story.added,
    };
  });
  const fromAnswers = debriefs.flatMap((debrief): readonly Candidate[] => {
    const about = from.answer(textOf(debrief, 'company'), textOf(debrief, 'role'), dayOf(debrief));
    const needs = listOf(debrief, 'role-needs');
    const base = { at: debrief.begun };
    return [
      ...listOf(debrief, 'proof').flatMap((text, at) =>
        text === ''
          ? []
          : [
              {
                ...base,
                text,
                from: about,
                terms: read(`${needs[at] ?? ''}. ${text}`),
                rank: 1,
              },
            ],
      ),
      ...listOf(debrief, 'unheard').map((text) => ({
        ...base,
        text,
        from: about,
        terms: read(text),
        rank: 3,
      })),
    ];
  });
  const fromCv = cvLines(
    cv?.text ?? '',
    words.skills.cvContact,
    (heading) => read(heading).length === 0 || words.skills.cvSection.test(heading.trim()),
  ).map(
    ({ text, under }): Candidate => ({
      text,
      from: from.cv(under),
      terms: read(text),
      rank: 2,
      at: cv?.added ?? '',
    }),
  );
  return [...fromStories, ...fromAnswers, ...fromCv].filter(({ text }) => text.trim() !== '');
};

const proofsFor = (
  asked: readonly Term[],
  candidates: readonly Candidate[],
  words: SkillWords,
): readonly Proof[] => {
  const wanted = new Map(asked.map((term) => [term.key, term]));
  const total = [...wanted.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (total < 1) return [];
  const enough = Math.min(ENOUGH, Math.max(1, total * MOST));
  const found = candidates.flatMap((candidate) => {
    const shown = shownBy(candidate.terms);
    const shared = [...wanted.values()].filter(({ key }) => shown.has(key));
    const strength =
      shared.reduce((sum, term) => sum + weightIn(term, shown), 0) + pairs(asked, candidate.terms, shared);
    if (
      (strength < enough && shared.length < wanted.size) ||
      !shared.some(({ weight }) => weight >= 1 || shared.length > 1)
    )
      return [];
    return [{ candidate, strength, reason: words.reason(phrases(asked, shared, shown, words)) }];
  });
  const seen = new Set<string>();
  return found
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        a.candidate.rank - b.candidate.rank ||
        compare(b.candidate.at, a.candidate.at) ||
        a.candidate.text.length - b.candidate.text.length ||
        compare(a.candidate.text, b.candidate.text),
    )
    .filter(({ candidate }) => !seen.has(candidate.text) && seen.add(candidate.text))
    .slice(0, MAX_PROOFS)
    .map(({ candidate, reason }) => ({
      text: candidate.text,
      origin: ORIGINS[candidate.rank] ?? 'answer',
      from: candidate.from,
      reason,
    }));
};

/** Terms by their key, and by the keys that they imply. */
const shownBy = (terms: readonly Term[]): ReadonlyMap<string, Term> =>
  new Map([
    ...terms.flatMap((term) => term.implies.map((key): [string, Term] => [key, term])),
    ...terms.map((term): [string, Term] => [term.key, term]),
  ]);

/** A capital makes a word a name only if the other line has one too: "Crew Meeting" is not "crews". */
const weightIn = (term: Term, shown: ReadonlyMap<string, Term>): number =>
  term.capital && !/^\p{Lu}/u.test(shown.get(term.key)?.text ?? '') ? 1 : term.weight;

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
