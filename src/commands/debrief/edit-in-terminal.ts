/** `edit` at a terminal: which answer, then the same prompt as in the debrief. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import type { Debrief, QuestionId } from '../../domain/debrief/debrief.js';
import { questionOf, unasked } from '../../domain/debrief/script.js';
import { stopped } from '../../errors.js';
import { reviewed } from '../../guide/debrief/ending.js';
import { around, confirm, type Session, type Talk } from '../../guide/debrief/session.js';
import { stepFor } from '../../guide/debrief/step.js';
import { afterAnswer } from '../../guide/safety/pauses.js';
import type { Prompter } from '../../ports/index.js';
import type { Ports } from '../shared/command.js';
import { needTerminal, type TalkPorts, talkOf } from '../shared/conversation.js';

/** @param id `undefined`: the person chooses. */
export const editInTerminal = async (
  context: TalkPorts,
  debrief: Debrief,
  id: QuestionId | undefined,
  asOf: string | undefined,
): Promise<void> => {
  needTerminal(context, `Give it all at once: rejection-coach edit ${debrief.id} QUESTION --answer TEXT`);
  const talk = await talkOf(context, asOf);
  const mark = await context.journal.open('debriefs', debrief.id);
  try {
    await askOne(context, talk, debrief, id);
  } finally {
    mark.close();
  }
};

const askOne = async (
  context: Ports<'output'>,
  talk: Talk,
  debrief: Debrief,
  id: QuestionId | undefined,
): Promise<void> => {
  const chosen = id ?? (await choose(talk.prompter, debrief));
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  const step = stepFor(questionOf(script, chosen), debrief, around(talk), { canGoBack: false });
  const reply = await talk.prompter.ask(step);
  if (reply.type === 'stop' || reply.type === 'back') throw stopped(conversationText.nothingChanged);
  const value = reply.type === 'answer' ? reply.value : null;
  const session: Session = {
    talk,
    debrief,
    walk: { at: chosen, behind: [], ahead: [] },
    kept: true,
    mark: { close: () => {} },
    typed: new Map(),
  };
  await confirm(session, chosen, value);
  if (value !== null && (await afterAnswer(session, chosen, value)) === 'stop')
    throw stopped(`Saved: ${debrief.id}.`);
  report(context, debrief, session.debrief, [chosen]);
};

const choose = (prompter: Prompter, debrief: Debrief): Promise<QuestionId | null> =>
  prompter.choose<QuestionId>({
    text: conversationText.whichAnswer,
    choices: reviewed(debrief).map(({ id, line }) => ({ value: id, label: line })),
  });

export const report = (
  context: Ports<'output'>,
  before: Debrief,
  after: Debrief,
  ids: readonly QuestionId[],
): void => {
  context.output.err(`Changed ${ids.join(', ')} in ${after.id}. The earlier version is kept.\n`);
  const asked = unasked(script, before.answers, before.mode).map(({ id }) => id);
  const fresh = unasked(script, after.answers, after.mode).filter(({ id }) => !asked.includes(id));
  if (fresh.length > 0)
    context.output.err(
      `${conversationText.newQuestions(fresh.length)} Answer them with: rejection-coach resume ${after.id}\n`,
    );
};
