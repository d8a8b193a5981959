/** What is said kindly at the beginning: after the outcome, and after a number that says how much it hurts. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import {
  type AnswerValue,
  OUTCOMES,
  oldestBegunFirst,
  type QuestionId,
  TURNED_DOWN,
  textOf,
} from '../../domain/debrief/debrief.js';
import { answersThatApply } from '../../domain/debrief/script.js';
import { fed } from '../safety/danger.js';
import type { DebriefSession } from './session.js';

/** From here on, the way to help is shown. */
const HURTS_A_LOT = 8;

export const firstWords = async (
  session: DebriefSession,
  id: QuestionId,
  value: AnswerValue,
): Promise<void> => {
  const { prompter } = session.talk;
  if (id === 'sting' && typeof value === 'number' && value >= HURTS_A_LOT)
    prompter.say(conversationText.hurtsALot(session.talk.helplines('crisis')), 'warm');
  const outcome = id === 'outcome' ? OUTCOMES.find((known) => known === value) : undefined;
  if (!outcome) return;
  const plan = TURNED_DOWN.some((no) => no === outcome)
    ? await planForAnotherNo(session.talk.journal, session.debrief.id)
    : undefined;
  const words = conversationText.firstWords[outcome];
  prompter.say(plan ? `${words}\n${conversationText.anotherNo(plan)}` : words, 'warm');
};

/** What an earlier debrief says about looking after oneself; the newest that does. */
export const planForAnotherNo = async (
  journal: Pick<DebriefSession['talk']['journal'], 'all'>,
  now: string,
): Promise<string | undefined> => {
  const { records } = await journal.all('debriefs');
  return records
    .filter(({ id }) => id !== now)
    .toSorted(oldestBegunFirst)
    .map((other) => textOf(answersThatApply(script, fed('debriefs', other)), 'if-another-no'))
    .findLast((plan) => plan !== '');
};
