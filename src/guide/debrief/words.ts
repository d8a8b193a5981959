/** What is said in the person's own words: after the outcome, under the plan, and at the end. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { type BestLines, bestLines } from '../../domain/checklist/best-lines.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  OUTCOMES,
  oldestBegunFirst,
  type QuestionId,
  TURNED_DOWN,
  textOf,
} from '../../domain/debrief/debrief.js';
import { answersThatApply, outcomeOf } from '../../domain/debrief/script.js';
import { fed } from '../safety/danger.js';
import type { DebriefSession } from './session.js';

/** From here on, the way to help is shown. */
const HURTS_A_LOT = 8;

export const firstWords = async (
  session: DebriefSession,
  id: QuestionId,
  value: AnswerValue,
): Promise<void> => {
  const { prompter } = session.ports;
  if (id === 'sting' && typeof value === 'number' && value >= HURTS_A_LOT)
    prompter.say(conversationText.hurtsALot(session.ports.helplines('crisis')), 'warm');
  const outcome = id === 'outcome' ? OUTCOMES.find((known) => known === value) : undefined;
  if (!outcome) return;
  const plan = TURNED_DOWN.some((no) => no === outcome)
    ? await planForAnotherNo(session.ports.journal, session.debrief.id)
    : undefined;
  const words = conversationText.firstWords[outcome];
  prompter.say(plan ? `${words}\n${conversationText.anotherNo(plan)}` : words, 'warm');
};

/** What an earlier debrief says about looking after oneself; the newest that does. */
export const planForAnotherNo = async (
  journal: Pick<DebriefSession['ports']['journal'], 'all'>,
  now: string,
): Promise<string | undefined> => {
  const { records } = await journal.all('debriefs');
  return records
    .filter(({ id }) => id !== now)
    .toSorted(oldestBegunFirst)
    .map((other) => textOf(answersThatApply(script, fed('debriefs', other)), 'if-another-no'))
    .findLast((plan) => plan !== '');
};

const BEST_FIRST = ['more-needed', 'unheard', 'look-up', 'could-change'] as const;

export const planHint = (debrief: Debrief, after: 'nothing' | 'hopeless'): string => {
  const again = after === 'hopeless' ? conversationText.planAfterHopeless : conversationText.planAgain;
  const live = answersThatApply(script, fed('debriefs', debrief));
  for (const id of BEST_FIRST) {
    const entry = [answerTo(live, id) ?? []]
      .flat()
      .map(String)
      .find((entry) => !script.saysNothing(id, entry));
    if (entry !== undefined) return again(conversationText.planExample[id](entry.replace(/[\s.!]+$/, '')));
  }
  return again(conversationText.planExample.without);
};

interface LastWords extends BestLines {
  readonly title: string;
}

export const lastWords = (debrief: Debrief): LastWords => {
  const { lines, sting } = bestLines(answersThatApply(script, fed('debriefs', debrief)));
  const { title, worked } = conversationText.end;
  const own = title[outcomeOf(debrief.answers)];
  return {
    title: lines.some(({ question }) => question === 'went-well') ? `${own} ${worked}` : own,
    lines,
    sting,
  };
};

/** How they said they would look after themselves, or something that anyone can do today. */
export const oneSmallStep = (debrief: Debrief): string => {
  const own = textOf(answersThatApply(script, fed('debriefs', debrief)), 'if-another-no');
  return own === '' ? conversationText.step : conversationText.ownStep(own);
};
