/** What is offered about an answer before it counts: a letter kept as feedback, a plan in place of "dunno", one line as two. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { hopelessWords } from '../../content/en/safety/hopeless.js';
import { type AnswerValue, type QuestionId, textOf } from '../../domain/debrief/debrief.js';
import { letterIn } from '../../domain/feedback/reading.js';
import { severalIn } from '../../domain/feedback/several-in-one.js';
import { isHopeless } from '../../domain/safety/hopeless.js';
import type { Step } from '../../ports/index.js';
import { labelled } from '../labelled.js';
import { pauseFor, withTyped } from '../safety/danger.js';
import { partKey } from './parts.js';
import { afterAnswer } from './pauses.js';
import { type DebriefSession, keep, leave, progressAt, type Turn, withProgress } from './session.js';
import { isLetter, NOT_WRITTEN, SHORT_FACTS } from './step.js';

const WRITTEN_IN_LINES: readonly Step['kind'][] = ['line', 'list', 'choices'];
const LISTS_OF_THINGS: readonly QuestionId[] = ['went-well', 'more-needed', 'role-needs', 'unheard', 'gaps'];

export interface OfferedAnswer {
  readonly id: QuestionId;
  readonly part: number;
  readonly kind: Step['kind'];
  readonly value: AnswerValue;
}

/** Puts an answer on disk once what it may really be is settled; `again`: it is to be asked once more. */
export const takeAnswer = async (
  session: DebriefSession,
  given: OfferedAnswer,
  put: () => Promise<void>,
): Promise<Turn | 'again'> => {
  const { id, value } = given;
  const letter = await offerLetter(session, given);
  if (letter !== 'go-on') return letter;
  const text = String(value);
  // Where somebody may be in danger the pause comes, not the question.
  if (id === 'if-then' && !session.planAskedAgain && script.saysNothing(id, text) && !pauseFor(text)) {
    session.planAskedAgain = isHopeless(text, hopelessWords) ? 'hopeless' : 'nothing';
    return 'again';
  }
  await put();
  const turn = await afterAnswer(session, id, value);
  return turn === 'go-on' ? offerSeveral(session, id, value) : turn;
};

const offerLetter = async (session: DebriefSession, given: OfferedAnswer): Promise<Turn | 'again'> => {
  const { id, part, kind, value } = given;
  const isNoAnswer = NOT_WRITTEN.includes(kind) && isLetter(value);
  if (typeof value === 'number' || (!isNoAnswer && !WRITTEN_IN_LINES.includes(kind))) return 'go-on';
  const begins = letterIn(value, replyReading, { byLength: isNoAnswer || SHORT_FACTS.includes(id) });
  if (begins < 0) return 'go-on';
  const lines = [value].flat();
  session.typed.set(partKey(id, part), lines.join('\n'));
  await leave(session, id, part);
  const chosen = await session.ports.prompter.choose({
    text: conversationText.letter,
    saves: true,
    choices: [
      { value: 'keep', label: conversationText.letterKeep },
      {
        value: 'as-typed',
        label: isNoAnswer ? conversationText.letterAskAgain : conversationText.letterAsTyped,
      },
    ],
  });
  if (chosen === null) return 'stop';
  session.typed.delete(partKey(id, part));
  if (chosen === 'as-typed') return isNoAnswer ? 'again' : 'go-on';
  return keepAsFeedback(session, given, lines.slice(0, begins), lines.slice(begins).join('\n'));
};

/** @param before what stood in the list above the letter. */
const keepAsFeedback = async (
  session: DebriefSession,
  { id, part }: OfferedAnswer,
  before: readonly string[],
  letter: string,
): Promise<Turn | 'again'> => {
  const rest = before.join('\n');
  if (rest !== '') session.typed.set(partKey(id, part), rest);
  const at = session.ports.now().toISOString();
  await keep(session, (now) => {
    const text = [textOf(now, 'feedback-said'), letter].filter((text) => text !== '').join('\n\n');
    const kept = withTyped(now, 'feedback-said', text, at);
    return withProgress(session, kept, progressAt(id, { typing: rest, part }));
  });
  const turn = await afterAnswer(session, 'feedback-said', letter);
  if (turn !== 'go-on') return turn;
  session.ports.prompter.say(conversationText.letterKept);
  await suggestJob(session, letter);
  return 'again';
};

/** What the letter says of the job stands on the prompts, where nothing was answered or typed yet. */
const suggestJob = async (session: DebriefSession, letter: string): Promise<void> => {
  const [{ jobInLetter }, { jobReading }] = await Promise.all([
    import('../../domain/feedback/job-in-letter.js'),
    import('../../content/en/feedback/job-in-letter.js'),
  ]);
  for (const [id, text] of Object.entries(jobInLetter(letter, replyReading, jobReading)) as [
    'role' | 'company',
    string,
  ][])
    if (text !== '' && textOf(session.debrief, id) === '' && !session.typed.has(id))
      session.typed.set(id, text);
};

/** The answer is on disk as it was typed by then. */
const offerSeveral = async (session: DebriefSession, id: QuestionId, value: AnswerValue): Promise<Turn> => {
  if (typeof value !== 'object' || !LISTS_OF_THINGS.includes(id)) return 'go-on';
  const each = value.map(severalIn);
  const found = each.filter((parts) => parts.length > 1).flat();
  if (found.length === 0) return 'go-on';
  const chosen = await session.ports.prompter.choose({
    text: conversationText.several(found),
    saves: true,
    choices: labelled({ split: conversationText.severalSplit, 'as-typed': conversationText.severalAsTyped }),
  });
  if (chosen === null) return 'stop';
  if (chosen === 'split') {
    const at = session.ports.now().toISOString();
    await keep(session, (now) => withTyped(now, id, each.flat(), at));
  }
  return 'go-on';
};
