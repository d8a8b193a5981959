/** What was typed for one answer, outside a prompt, as its value. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { problemText } from '../../content/en/debrief/problems.js';
import { readAnswer, scaleTyped } from '../../domain/debrief/answers.js';
import type { AnswerValue } from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import { checkDate } from '../../guide/debrief/step.js';
import { type AsOfPorts, readingOf } from '../shared/as-of.js';

/** Raises `usage` where it can't be the answer to that question. `null`: nothing was typed. */
export const typedValue = async (
  context: AsOfPorts,
  question: Question,
  given: readonly string[],
  now: Date,
): Promise<AnswerValue | null> => {
  const refused = (problem: string) => usage(problem, conversationText.nothingChanged);
  const several = question.kind === 'list' || question.kind === 'choices';
  if (!several && given.length > 1)
    throw refused(`${question.id} takes one answer, and ${given.length} were given`);
  const [first = ''] = given;
  if (question.kind === 'date' && first !== '') {
    const read = await checkDate(question, first, { ...readingOf(context, now), zone: context.clock.zone });
    if (!read.ok) throw refused(`${question.id}: ${read.message}`);
    return read.value;
  }
  const value = several ? given : question.kind === 'scale' ? scaleTyped(first) : first;
  const valid = readAnswer(question, value, localDay(now));
  if (!valid.ok) throw refused(`${question.id}: ${problemText(valid.problem)}`);
  return valid.value;
};
