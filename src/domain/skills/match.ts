/** The requirements of a posting with their proofs. */

import type { Debrief } from '../debrief/debrief.js';
import type { ChoiceMade, Interview } from '../interview/interview.js';
import { requirementsOf } from '../posting/requirements.js';
import type { PostingWords } from '../posting/sections.js';
import type { Cv } from './cv.js';
import type { StoryLike } from './evidence.js';
import { heldBy, type Proof, proofFinder } from './proofs.js';
import type { SkillWords } from './terms.js';

export interface RequirementMatch {
  /** Word for word. */
  readonly requirement: string;
  /** A must-have; else it is nice to have. */
  readonly must: boolean;
  /** A licence, a degree, years of work: one has it or has not. */
  readonly held?: true;
  /** Best first. */
  readonly proofs: readonly Proof[];
  /** For a must-have without proof. */
  readonly choice: ChoiceMade | null;
}

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
  const held = heldBy(words.skills);
  const all = requirementsOf(interview.posting ?? '', words.posting);
  // "A3 Digitization" after "A2 SharePoint" asks for no A3.
  const isLabelled = all.filter(({ text }) => LABEL.test(text)).length > 1;
  const unlabelled = (text: string): string => (isLabelled ? text.replace(LABEL, '') : text);
  return all
    .flatMap(({ text, must }) => apart(text, held).map((requirement) => ({ requirement, must })))
    .map(({ requirement, must }) => ({
      requirement,
      must,
      ...(held(requirement) && { held: true as const }),
      proofs: find(unlabelled(requirement), saidOf(requirement)),
      choice: interview.choices?.findLast((made) => made.requirement === requirement)?.choice ?? null,
    }));
};

/** "HR licence; White Card; first aid" is three things to have, each with its own proof. */
const apart = (text: string, held: (text: string) => boolean): readonly string[] =>
  [/;\s+/, /,\s+(?:and\s+|&\s+)?/]
    .map((between) => text.split(between))
    .find((parts) => parts.length > 1 && parts.every((part) => !OPEN.test(part) && held(part))) ?? [text];
const LABEL = /^\p{Lu}{1,2}\d{1,2}[.):]?\s+(?=\p{L})/u;
/** Half a bracket, or a choice. */
const OPEN = /\([^)]*$|^[^(]*\)|\b(?:or|either)\b|\//i;

/** Must-haves first, else in the order of the posting. */
export const mustsFirst = (matches: readonly RequirementMatch[]): readonly RequirementMatch[] => [
  ...matches.filter(({ must }) => must),
  ...matches.filter(({ must }) => !must),
];
