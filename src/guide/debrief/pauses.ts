/** What may come between an answer and the next question: a pause, or the end. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { stopWords } from '../../content/en/text/stop-words.js';
import { hurtsMore } from '../../domain/checklist/best-lines.js';
import type { AnswerValue, QuestionId } from '../../domain/debrief/debrief.js';
import { withAnswer } from '../../domain/debrief/versions.js';
import { toldTwiceBefore } from '../../domain/safety/repeated-story.js';
import { ownWords, pauseFor, pauseText } from '../safety/danger.js';
import { oneSmallStep } from './last-words.js';
import { type DebriefSession, keep, progressAt, type Talk, type Turn } from './session.js';
import { forward } from './walk.js';

/** Looks at a confirmed answer before the next question is asked. */
export const afterAnswer = async (
  session: DebriefSession,
  id: QuestionId,
  value: AnswerValue,
): Promise<Turn> => {
  const text = ownWords(id, value);
  if (pauseFor(text)) await leaveScalesOut(session, id);
  const turn = await pauseWhereDanger(session, text);
  if (turn !== 'go-on') return turn;
  if (id === 'sting-after' && hurtsMore(session.debrief)) return endHere(session, conversationText.hurtsMore);
  if ((id === 'thought' || id === 'stage') && (await toldBefore(session)))
    return endHere(session, conversationText.toldBefore);
  return 'go-on';
};

/** `not-meant`: do not pause again in this conversation. */
export type AfterPause = 'go-on' | 'stop' | 'not-meant';

/** Call it when the text is on disk. Nobody is alerted and nothing is labelled; the person chooses how to go on. */
export const pauseWhere = async (
  { prompter, helplines }: Pick<Talk, 'prompter' | 'helplines'>,
  text: string,
): Promise<AfterPause> => {
  if (!pauseFor(text)) return 'go-on';
  prompter.say(pauseText.before);
  prompter.say(helplines());
  const chosen = await prompter.choose({
    text: pauseText.question,
    initial: 'stop',
    choices: [
      { value: 'stop', label: pauseText.stop },
      { value: 'not-meant', label: pauseText.notMeant },
      { value: 'go-on', label: pauseText.goOn },
    ],
  });
  return chosen ?? 'stop';
};

const pauseWhereDanger = async (session: DebriefSession, text: string): Promise<Turn> => {
  if (session.debrief.progress?.paused) return 'go-on';
  const chosen = await pauseWhere(session.talk, text);
  if (chosen === 'stop') return 'stop';
  if (chosen === 'not-meant')
    await keep(session, (now) => ({
      ...now,
      progress: { ...progressAt(now, now.progress?.at ?? 'review'), paused: true },
    }));
  return 'go-on';
};

/** Nobody is asked to rate, from 0 to 10, a sentence that reads as danger, also where it was not meant so. */
const leaveScalesOut = async (session: DebriefSession, id: QuestionId): Promise<void> => {
  const at = session.talk.now().toISOString();
  const scales = script.questions.filter(({ kind, builtOn }) => kind === 'scale' && builtOn?.includes(id));
  if (scales.length === 0) return;
  const { answers, mode } = scales
    .filter((scale) => session.debrief.answers[scale.id] === undefined)
    .reduce((debrief, scale) => withAnswer(debrief, scale.id, null, at), session.debrief);
  while (scales.some((scale) => scale.id === session.walk.at))
    session.walk = { ...forward(script, session.walk, answers, mode), behind: session.walk.behind };
  await keep(session, (now) => ({
    ...now,
    answers: { ...answers, ...now.answers },
    progress: progressAt(now, session.walk.at ?? 'review'),
  }));
};

const toldBefore = async ({ talk, debrief }: DebriefSession): Promise<boolean> => {
  const { records } = await talk.journal.all('debriefs');
  return toldTwiceBefore(debrief, records, stopWords);
};

/** One small step is the last thing on the screen: nothing more is asked or listed. */
const endHere = ({ talk: { prompter }, debrief }: DebriefSession, text: string): Turn => {
  prompter.say(`${text} ${conversationText.helpNow}\n${oneSmallStep(debrief)}`);
  return 'end-here';
};
