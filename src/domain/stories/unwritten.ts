/** Answers of debriefs that could become stories. */

import { type Debrief, dayOf, listOf, newestFirst, type QuestionId, textOf } from '../debrief/debrief.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import { normalized } from '../text/normalize.js';
import type { Story } from './story.js';

/** One line of a `proof` answer, with the role's need on the same line of the question before it. */
export interface Seed {
  readonly debrief: string;
  readonly question: QuestionId;
  /** Its line in the answer, from 1. */
  readonly line: number;
  readonly entry: string;
  /** `''` if the role's needs had no such line. */
  readonly need: string;
  readonly role: string;
  readonly company: string;
  readonly day: string;
}

export const storyFrom = (
  stories: readonly Story[],
  { debrief, question, entry }: Pick<Seed, 'debrief' | 'question' | 'entry'>,
): Story | undefined =>
  stories.find((story) =>
    story.from.some(
      (origin) =>
        origin.debrief === debrief &&
        origin.question === question &&
        (origin.entry === undefined || normalized(origin.entry) === normalized(entry)),
    ),
  );

export const proofsOf = (script: Script, debrief: Debrief): readonly Seed[] => {
  const applying = answersThatApply(script, debrief);
  const needs = listOf(applying, 'role-needs');
  return listOf(applying, 'proof').map((entry, at) => ({
    debrief: debrief.id,
    question: 'proof',
    line: at + 1,
    entry,
    need: needs[at] ?? '',
    role: textOf(applying, 'role'),
    company: textOf(applying, 'company'),
    day: dayOf(applying),
  }));
};

/** The lines of proof that have not become a story yet, the newest debrief first. */
export const storySeeds = (
  script: Script,
  debriefs: readonly Debrief[],
  stories: readonly Story[],
): readonly Seed[] =>
  debriefs
    .toSorted(newestFirst)
    .flatMap((debrief) => proofsOf(script, debrief))
    .filter((seed) => seed.entry !== '' && storyFrom(stories, seed) === undefined);
