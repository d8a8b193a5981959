/** What every rendering of a debrief shows. */

import { strategyNames } from '../content/en/debrief/script.js';
import { outcomeNames, screens, stageNames } from '../content/en/records/screens.js';
import {
  answerTo,
  type Debrief,
  OUTCOMES,
  STAGES,
  STRATEGIES,
  textOf,
  titleOf,
} from '../domain/debrief/debrief.js';
import type { Question } from '../domain/debrief/question.js';
import { applies, type Script } from '../domain/debrief/script.js';
import { printableLine } from '../domain/text/printable.js';
import { present } from './present.js';

/** Role and company, or the first line of the notes. */
export const debriefName = (debrief: Debrief): string => printableLine(titleOf(debrief)) || screens.unnamed;

/** "final round", "said no", "draft"; what is not known is left out. */
export const debriefState = (debrief: Debrief): readonly string[] => {
  const stage = STAGES.find((id) => id === textOf(debrief, 'stage'));
  const outcome = OUTCOMES.find((id) => id === textOf(debrief, 'outcome'));
  return present(
    stage && stageNames[stage],
    outcome && outcomeNames[outcome],
    debrief.finished === null && screens.draft,
  );
};

export interface AnswerSection {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** The answered questions by strategy, then those that no longer apply. @param leftOut ids shown elsewhere. */
export const answerSections = (
  debrief: Debrief,
  script: Script,
  leftOut: readonly string[] = [],
): readonly AnswerSection[] => {
  const answered = script.questions.filter(
    ({ id }) => !leftOut.includes(id) && answerTo(debrief, id) !== null,
  );
  const live = answered.filter((question) => applies(script, question, debrief.answers));
  return [
    ...STRATEGIES.map((strategy) => ({
      title: strategyNames[strategy],
      questions: live.filter((question) => question.strategy === strategy),
    })),
    { title: screens.noLongerApplies, questions: answered.filter((question) => !live.includes(question)) },
  ].filter(({ questions }) => questions.length > 0);
};
