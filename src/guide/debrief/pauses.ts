/** What may come between an answer and the next question: a pause, or the end. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { pauseText } from '../../content/en/safety/pause.js';
import { stopWords } from '../../content/en/text/stop-words.js';
import { hurtsMore } from '../../domain/checklist/best-lines.js';
import type { AnswerValue, Debrief, QuestionId } from '../../domain/debrief/debrief.js';
import { withAnswer, withPause } from '../../domain/debrief/versions.js';
import { toldTwiceBefore } from '../../domain/safety/repeated-story.js';
import { fed, keptApart, pausing } from '../safety/danger.js';
import { goesOnAfterStop, pauseWhere } from '../safety/pause.js';
import { type DebriefSession, keep, progressAt, type Turn, withProgress } from './session.js';
import { forward } from './walk.js';
import { oneSmallStep } from './words.js';

export const afterAnswer = async (
  session: DebriefSession,
  id: QuestionId,
  value: AnswerValue,
): Promise<Turn> => {
  const texts = pausing(id, value);
  if (texts.length > 0) await leaveScalesOut(session, id);
  const turn = await pauseWhereDanger(session, id, texts);
  if (turn !== 'go-on') return turn;
  if (id === 'sting-after' && hurtsMore(session.debrief)) return endHere(session, conversationText.hurtsMore);
  if ((id === 'thought' || id === 'stage') && (await toldBefore(session)))
    return endHere(session, conversationText.toldBefore);
  return 'go-on';
};

const pauseWhereDanger = async (
  session: DebriefSession,
  id: QuestionId,
  texts: readonly string[],
): Promise<Turn> => {
  if (texts.length === 0) return 'go-on';
  if (saidNotMeant(session.debrief)) {
    if (keptApart(session.debrief, id)) session.ports.prompter.say(pauseText.keptApart);
    return 'go-on';
  }
  const chosen = await pauseWhere(session.ports, texts);
  if (chosen === 'none') return 'go-on';
  const at = session.ports.now().toISOString();
  await keep(session, (now) => withPause(now, id, chosen, at));
  session.stoppedAtPause = chosen === 'stopped';
  return chosen === 'stopped' ? 'stop' : 'go-on';
};

/** Once said, it is not asked again in this debrief: what is written later is kept apart, and they are told so. */
export const saidNotMeant = ({ answers, feedback }: Debrief): boolean =>
  Object.values(answers).some(({ pause }) => pause === 'not-meant') ||
  feedback.some((event) => event.type === 'reply' && event.notMeant === true);

/** Whether somebody who stopped at a pause comes back, and would rather leave it. */
export const leavesItForNow = async (session: DebriefSession): Promise<boolean> => {
  // A window that was closed at the pause has chosen nothing.
  const stops = saidNotMeant(session.debrief) ? ['stopped'] : ['stopped', 'not-asked'];
  const stoppedAt = Object.entries(session.debrief.answers).filter(([, { pause = '' }]) =>
    stops.includes(pause),
  );
  if (stoppedAt.length === 0) return false;
  if (!(await goesOnAfterStop(session.ports))) return true;
  const at = session.ports.now().toISOString();
  await keep(session, (now) =>
    stoppedAt.reduce((changed, [id]) => withPause(changed, id as QuestionId, 'went-on', at), now),
  );
  return false;
};

/** Nobody is asked to rate, from 0 to 10, a sentence that reads as danger, also where it was not meant so. */
const leaveScalesOut = async (session: DebriefSession, id: QuestionId): Promise<void> => {
  const at = session.ports.now().toISOString();
  const scales = script.questions.filter(({ kind, builtOn }) => kind === 'scale' && builtOn?.includes(id));
  if (scales.length === 0) return;
  const { answers, mode } = scales
    .filter((scale) => session.debrief.answers[scale.id] === undefined)
    .reduce((debrief, scale) => withAnswer(debrief, scale.id, null, at), session.debrief);
  while (scales.some((scale) => scale.id === session.walk.at))
    session.walk = { ...forward(script, session.walk, answers, mode), behind: session.walk.behind };
  await keep(session, (now) =>
    withProgress(
      session,
      { ...now, answers: { ...answers, ...now.answers } },
      progressAt(session.walk.at ?? 'review'),
    ),
  );
};

const toldBefore = async ({ ports, debrief }: DebriefSession): Promise<boolean> => {
  const { records } = await ports.journal.all('debriefs');
  const usable = records.map((record) => fed('debriefs', record));
  return toldTwiceBefore(fed('debriefs', debrief), usable, stopWords);
};

/** One small step is the last thing on the screen: nothing more is asked or listed. */
const endHere = ({ ports: { prompter }, debrief }: DebriefSession, text: string): Turn => {
  prompter.say(`${text} ${conversationText.helpNow}\n${oneSmallStep(debrief)}`, 'warm');
  return 'end-here';
};
