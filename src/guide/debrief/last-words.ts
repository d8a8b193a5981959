/** The words at the end of a debrief: the person's own best lines, or one small step where more would not help. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { type BestLines, bestLines } from '../../domain/checklist/best-lines.js';
import { type Debrief, textOf } from '../../domain/debrief/debrief.js';
import { answersThatApply, outcomeOf } from '../../domain/debrief/script.js';
import { fed } from '../safety/danger.js';

export interface LastWords extends BestLines {
  /** Fits the outcome. */
  readonly title: string;
}

export const lastWords = (debrief: Debrief): LastWords => {
  const { lines, sting } = bestLines(answersThatApply(script, fed('debriefs', debrief)));
  return {
    title: conversationText.end.title[outcomeOf(debrief.answers)],
    lines,
    sting,
  };
};

/** How they said they would look after themselves, or something that anyone can do today. */
export const oneSmallStep = (debrief: Debrief): string => {
  const own = textOf(answersThatApply(script, fed('debriefs', debrief)), 'if-another-no');
  return own === '' ? conversationText.step : conversationText.ownStep(own);
};
