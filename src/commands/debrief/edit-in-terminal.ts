/** `edit` at a terminal: which answer, then the same prompt as in the debrief. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { answerTo, type Debrief, QUESTION_IDS, type QuestionId } from '../../domain/debrief/debrief.js';
import { unasked } from '../../domain/debrief/script.js';
import { isSame } from '../../domain/record/json-fields.js';
import { stopped } from '../../errors.js';
import { keepUnfinished, unfinishedIn } from '../../guide/ask-in-order.js';
import { askQuestion } from '../../guide/debrief/ask-question.js';
import { reviewed } from '../../guide/debrief/ending.js';
import type { ConversationPorts, DebriefSession } from '../../guide/debrief/session.js';
import { keptApart } from '../../guide/safety/danger.js';
import { goesOnAfterStop } from '../../guide/safety/pause.js';
import type { Prompter } from '../../ports/index.js';
import { needTerminal, type Ports } from '../shared/command.js';
import { type ConversationContext, conversationPorts, stoppedAtPause } from '../shared/conversation.js';

export const editInTerminal = async (
  context: ConversationContext,
  debrief: Debrief,
  id: QuestionId | undefined,
  asOf: string | undefined,
): Promise<void> => {
  needTerminal(context, `Give it all at once: rejection-coach edit ${debrief.id} QUESTION --answer TEXT`);
  const ports = await conversationPorts(context, asOf);
  const mark = await context.journal.open('debriefs', debrief.id);
  try {
    await askOne(context, ports, debrief, id);
  } finally {
    mark.close();
  }
};

const askOne = async (
  context: Ports<'output'>,
  ports: ConversationPorts,
  debrief: Debrief,
  id: QuestionId | undefined,
) => {
  const chosen = id ?? (await choose(ports.prompter, debrief));
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  if (keptApart(debrief, chosen) && !(await goesOnAfterStop(ports))) throw stoppedAtPause();
  const kept = await unfinishedIn(await ports.editor(), conversationOf(debrief, chosen));
  const session: DebriefSession = {
    ports,
    debrief,
    walk: { at: chosen, behind: [], ahead: [] },
    kept: true,
    mark: { close: () => {} },
    editing: true,
    typed: new Map(kept.before),
  };
  const turn = await askQuestion(session, chosen, false);
  const half = turn === 'stop' ? session.typed : new Map<string, string>();
  const unfinished = await kept.keep(half);
  if (session.stoppedAtPause) throw stoppedAtPause();
  const changed = changedIn(debrief, session.debrief);
  if (turn === 'stop') throw stopped(leftWith(debrief, chosen, unfinished, changed.length > 0));
  if (changed.length === 0) context.output.err(`${conversationText.nothingChanged}\n`);
  else report(context, debrief, session.debrief, changed);
};

const leftWith = ({ id }: Debrief, question: QuestionId, unfinished: boolean, saved: boolean): string => {
  if (unfinished) return conversationText.typingKept(`edit ${id} ${question}`);
  return saved ? `Saved: ${id}.` : conversationText.nothingChanged;
};

const changedIn = (before: Debrief, after: Debrief): readonly QuestionId[] =>
  QUESTION_IDS.filter((id) => !isSame(answerTo(before, id), answerTo(after, id)));

const conversationOf = ({ id }: Debrief, question: QuestionId): string => `${id}-edit-${question}`;

/** Call it when these were answered elsewhere: what was half typed in the terminal is out of date then. */
export const forgetTyped = async (
  context: Ports<'editor'>,
  debrief: Debrief,
  questions: Iterable<QuestionId>,
): Promise<void> => {
  const texts = await context.editor();
  for (const question of questions) await keepUnfinished(texts, conversationOf(debrief, question), new Map());
};

const choose = (prompter: Prompter, debrief: Debrief): Promise<QuestionId | null> =>
  prompter.choose<QuestionId>({
    text: conversationText.whichAnswer,
    enter: 'open',
    choices: reviewed(debrief).map(({ id, line }) => ({ value: id, label: line })),
  });

export const report = (
  context: Ports<'output'>,
  before: Debrief,
  after: Debrief,
  ids: readonly QuestionId[],
): void => {
  context.output.err(`Changed ${ids.join(', ')} in ${after.id}. The old one is kept too.\n`);
  const asked = unasked(script, before.answers, before.mode).map(({ id }) => id);
  const fresh = unasked(script, after.answers, after.mode).filter(({ id }) => !asked.includes(id));
  if (fresh.length > 0)
    context.output.err(
      `${conversationText.newQuestions(fresh.length)} Answer them with: rejection-coach resume ${after.id}\n`,
    );
};
