/** After the last question: the quick mode's one offer to go on, then the review of everything that was written. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import { answerLines } from '../../domain/debrief/answer-text.js';
import { answerTo, type Debrief, type QuestionId } from '../../domain/debrief/debrief.js';
import { applies, asks, minutesFor, unasked } from '../../domain/debrief/script.js';
import { askQuestion } from './ask-question.js';
import { type DebriefSession, keep, progressAt, type Turn } from './session.js';
import { skippedText } from './step.js';
import { walkFrom } from './walk.js';

export const atTheEnd = async (session: DebriefSession): Promise<Turn> => {
  const left = unasked(script, session.debrief.answers, 'full');
  const { mode, progress } = session.debrief;
  if (mode === 'quick' && !progress?.offered && left.length > 0)
    return offerTheRest(session, left.length, minutesFor(script, left, 'full'));
  return review(session);
};

const offerTheRest = async (session: DebriefSession, questions: number, minutes: number): Promise<Turn> => {
  const chosen = await session.talk.prompter.choose({
    text: conversationText.offer(questions, minutes),
    choices: [
      { value: 'finish', label: conversationText.offerFinish },
      { value: 'go-on', label: conversationText.offerGoOn },
    ],
  });
  if (chosen === null) return 'stop';
  await keep(session, (now) => ({
    ...now,
    mode: chosen === 'go-on' ? 'full' : now.mode,
    progress: { ...progressAt(now, 'review'), offered: true },
  }));
  session.walk = walkFrom(script, session.debrief.answers, session.debrief.mode);
  return 'go-on';
};

const review = async (session: DebriefSession): Promise<Turn> => {
  const chosen = await session.talk.prompter.choose<QuestionId | 'finish' | 'leave'>({
    text: conversationText.review,
    initial: 'finish',
    choices: [
      { value: 'finish', label: conversationText.finish },
      ...reviewed(session.debrief).map(({ id, line }) => ({ value: id, label: line })),
      { value: 'leave', label: conversationText.leaveForNow },
    ],
  });
  if (chosen === null || chosen === 'leave') return 'stop';
  return chosen === 'finish' ? 'finish' : change(session, chosen);
};

/** Every question that was asked, with its answer in one line. */
export const reviewed = (debrief: Debrief): readonly { readonly id: QuestionId; readonly line: string }[] =>
  script.questions
    .filter(
      (question) =>
        answerTo(debrief, question.id) !== null || asks(script, question, debrief.answers, debrief.mode),
    )
    .map((question) => {
      const value = answerTo(debrief, question.id);
      const text =
        value === null ? skippedText(question, debrief) : answerLines(question, value, longDay).join('; ');
      const note = applies(script, question, debrief.answers) ? '' : ` ${conversationText.noLongerApplies}`;
      return { id: question.id, line: `${question.label}: ${text}${note}` };
    });

const change = async (session: DebriefSession, id: QuestionId): Promise<Turn> => {
  const turn = await askQuestion(session, id, true);
  session.walk = walkFrom(script, session.debrief.answers, session.debrief.mode);
  if (turn === 'back') return 'go-on';
  const more = unasked(script, session.debrief.answers, session.debrief.mode);
  if (turn === 'go-on' && more.length > 0)
    session.talk.prompter.say(conversationText.newQuestions(more.length));
  return turn;
};
