/** After the last question: what the person gets back, the one offer to go on, and a look over everything written. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { pauseText } from '../../content/en/safety/pause.js';
import { longDay } from '../../content/en/text/dates.js';
import { answerLines } from '../../domain/debrief/answers.js';
import { answerTo, type Debrief, type QuestionId } from '../../domain/debrief/debrief.js';
import { applies, asks, minutesFor, unasked } from '../../domain/debrief/script.js';
import { keptApart } from '../safety/danger.js';
import { askQuestion } from './ask-question.js';
import { type DebriefSession, keep, progressAt, type Turn } from './session.js';
import { skippedText } from './step.js';
import { walkFrom } from './walk.js';
import { oneSmallStep } from './words.js';

/** The debrief is finished before the end is shown, so that leaving there loses nothing. */
export const finish = (session: DebriefSession): Promise<void> =>
  keep(session, ({ progress: _, ...now }) => ({ ...now, finished: session.ports.now().toISOString() }));

export const atTheEnd = async (session: DebriefSession): Promise<Turn> => {
  await finish(session);
  const turn = await whatNow(session);
  if (turn !== 'finish') return turn;
  if (wentOnAfterPause(session.debrief)) {
    session.ports.prompter.say(
      `${conversationText.afterPause}\n${oneSmallStep(session.debrief)}\n${conversationText.helpNow}`,
      'warm',
    );
  } else await session.ports.showChecklist?.(session.debrief);
  return turn;
};

/** Somebody who stopped at the pause, or went on without saying that it was not meant, is given no list of tasks tonight. */
const wentOnAfterPause = ({ answers }: Debrief): boolean =>
  Object.values(answers).some(({ pause }) => pause === 'went-on');

const whatNow = async (session: DebriefSession): Promise<Turn> => {
  const { prompter, showEnd } = session.ports;
  await showEnd?.(session.debrief);
  const left = session.debrief.mode === 'quick' ? unasked(script, session.debrief.answers, 'full') : [];
  const chosen = await prompter.choose({
    text: conversationText.end.menu,
    initial: 'finish',
    saves: true,
    choices: [
      { value: 'finish', label: conversationText.finish },
      ...(left.length > 0
        ? [
            {
              value: 'go-on' as const,
              label: conversationText.end.carryOn(left.length, minutesFor(script, left, 'full')),
            },
          ]
        : []),
      { value: 'review', label: conversationText.end.lookOver },
    ],
  });
  if (chosen === 'review') return review(session);
  if (chosen !== 'go-on') return chosen ?? 'stop';
  await keep(session, (now) => ({
    ...now,
    mode: 'full',
    finished: null,
    progress: progressAt('review'),
  }));
  session.walk = walkFrom(script, session.debrief.answers, session.debrief.mode);
  return 'go-on';
};

const review = async (session: DebriefSession): Promise<Turn> => {
  for (;;) {
    const chosen = await session.ports.prompter.choose<QuestionId | 'finish'>({
      text: conversationText.review,
      initial: 'finish',
      saves: true,
      choices: [
        { value: 'finish', label: conversationText.finish },
        ...reviewed(session.debrief).map(({ id, line }) => ({ value: id, label: line })),
      ],
    });
    if (chosen === null || chosen === 'finish') return chosen ?? 'stop';
    const turn = await change(session, chosen);
    if (turn !== 'go-on' || session.walk.at !== null) return turn;
  }
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
      if (keptApart(debrief, question.id))
        return { id: question.id, line: `${question.label}: ${pauseText.inList}` };
      const text =
        value === null ? skippedText(question, debrief) : answerLines(question, value, longDay).join('; ');
      const note = applies(script, question, debrief.answers) ? '' : ` ${conversationText.noLongerApplies}`;
      return { id: question.id, line: `${question.label}: ${text}${note}` };
    });

const change = async (session: DebriefSession, id: QuestionId): Promise<Turn> => {
  const turn = await askQuestion(session, id, true);
  if (turn === 'stop' && session.debrief.progress?.typing)
    await keep(session, (now) => ({ ...now, finished: null }));
  session.walk = walkFrom(script, session.debrief.answers, session.debrief.mode);
  if (turn === 'back') return 'go-on';
  const more = unasked(script, session.debrief.answers, session.debrief.mode);
  if (turn === 'go-on' && more.length > 0)
    session.ports.prompter.say(conversationText.newQuestions(more.length));
  return turn;
};
