/** What every rendering of a debrief shows. */

import { labelOf } from '../content/en/debrief/labels.js';
import { strategyNames } from '../content/en/debrief/script.js';
import { feedbackText } from '../content/en/feedback/feedback.js';
import { outcomeNames, screens, stageNames } from '../content/en/records/screens.js';
import { commentText } from '../content/en/transfer/comments.js';
import type { Comment } from '../domain/comments/comment.js';
import {
  answerTo,
  type Debrief,
  OUTCOMES,
  STAGES,
  STRATEGIES,
  textOf,
  titleOf,
} from '../domain/debrief/debrief.js';
import type { FeedbackEvent } from '../domain/debrief/feedback-events.js';
import type { Question } from '../domain/debrief/question.js';
import { applies, type Script } from '../domain/debrief/script.js';
import { printableLine } from '../domain/text/printable.js';
import { localDay } from '../domain/time/days.js';
import { present } from './present.js';

/** Role and company, or the first line of the notes. */
export const debriefName = (debrief: Debrief): string => printableLine(titleOf(debrief)) || screens.unnamed;

/** "final round", "said no", "draft"; what is not known is left out. */
export const debriefState = (debrief: Debrief): readonly string[] => {
  const stage = STAGES.find((id) => id === textOf(debrief, 'stage'));
  const outcome = OUTCOMES.find((id) => id === textOf(debrief, 'outcome'));
  return present(
    stage && stageNames[stage],
    outcome === 'no-reply' && debrief.feedback.some(({ type }) => type === 'reply')
      ? screens.noReplyAtFirst
      : outcome && outcomeNames[outcome],
    debrief.finished === null && screens.draft,
  );
};

/** Shown in the head of a debrief. */
export const IN_HEAD = ['role', 'company', 'stage', 'outcome', 'heard-on'];

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

/** What others wrote about an answer. */
export const commentsOn = ({ comments = [] }: Debrief, question: string): readonly Comment[] =>
  comments.filter((comment) => comment.question === question);

/** Whose it is and since when: "Comment by Priya, 27 Nov 2026". */
export const commentTitle = ({ from, at }: Comment): string => commentText.by(printableLine(from), at);

/** Comments on answers that are shown in none of the sections, each with its question before it. */
export const otherComments = (
  { comments = [] }: Debrief,
  sections: readonly AnswerSection[],
): readonly { readonly title: string; readonly comment: Comment }[] => {
  const shown = new Set<string>(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return comments
    .filter(({ question }) => !shown.has(question))
    .map((comment) => ({
      title: `${labelOf(comment.question) ?? printableLine(comment.question)}: ${commentTitle(comment)}`,
      comment,
    }));
};

/** Nobody may have said when it came. */
const isKeptOn = ({ on, at }: FeedbackEvent): boolean => on === localDay(new Date(at));

/** What happened, in one line; of a reply, from whom it is and when it came. */
export const eventText = (event: FeedbackEvent): string => {
  switch (event.type) {
    case 'asked':
      return feedbackText.askedOf(event.whom ?? '', event.on);
    case 'reminded':
      return feedbackText.remindedOn(event.on);
    case 'closed':
      return feedbackText.closedDay(event.on);
    case 'reply':
      return feedbackText.replyFrom(event.from ?? '', event.on, event.how ?? '', isKeptOn(event));
  }
};
