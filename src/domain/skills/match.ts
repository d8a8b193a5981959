/** The requirements of a posting with their proofs. */

import type { Debrief } from '../debrief/debrief.js';
import type { ChoiceMade, Interview } from '../interview/interview.js';
import { requirementsOf } from '../posting/requirements.js';
import type { PostingWords } from '../posting/sections.js';
import type { Cv } from './cv.js';
import type { StoryLike } from './evidence.js';
import { type Proof, proofFinder } from './proofs.js';
import type { SkillWords } from './terms.js';

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
