/** What a person gets back at the end of a debrief: their own best lines. */

import { answerTo, type Debrief, listOf, type QuestionId, textOf } from '../debrief/debrief.js';
import { outcomeOf } from '../debrief/script.js';

export interface BestLines {
  readonly lines: readonly { readonly question: QuestionId; readonly text: string }[];
  readonly sting: readonly [before: number, after: number] | null;
}

/** If it hurts that much more, the end comes at once. */
const WORSE_BY = 2;
const WENT_WELL_AT_MOST = 3;

/** @param debrief with the answers that apply. */
export const bestLines = (debrief: Debrief): BestLines => {
  const line = (question: QuestionId, text = textOf(debrief, question)) => ({ question, text });
  const lines =
    outcomeOf(debrief.answers) === 'offer'
      ? [
          ...listOf(debrief, 'went-well')
            .slice(0, WENT_WELL_AT_MOST)
            .map((entry) => line('went-well', entry)),
          line('could-change'),
        ]
      : [line('friend'), line('fairer'), line('if-then')];
  return { lines: lines.filter(({ text }) => text !== ''), sting: stingOf(debrief) };
};

const stingOf = (debrief: Debrief): BestLines['sting'] => {
  const [before, after] = [answerTo(debrief, 'sting'), answerTo(debrief, 'sting-after')];
  return typeof before === 'number' && typeof after === 'number' ? [before, after] : null;
};

export const hurtsMore = (debrief: Debrief): boolean => {
  const [before, after] = stingOf(debrief) ?? [0, 0];
  return after - before >= WORSE_BY;
};
