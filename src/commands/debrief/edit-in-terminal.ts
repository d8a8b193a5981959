/** `edit` at a terminal: which answer, then the same prompt as in the debrief. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import type { Debrief, QuestionId } from '../../domain/debrief/debrief.js';
import { questionOf, unasked } from '../../domain/debrief/script.js';
import { stopped } from '../../errors.js';
import { reviewed } from '../../guide/debrief/ending.js';
import { partKey, partsOf } from '../../guide/debrief/parts.js';
import { afterAnswer } from '../../guide/debrief/pauses.js';
import { around, confirm, type DebriefSession, type Talk } from '../../guide/debrief/session.js';
import { stepFor } from '../../guide/debrief/step.js';
import { askAndKeep, keepUnfinished } from '../../guide/unfinished.js';
import type { Prompter } from '../../ports/index.js';
import type { Ports } from '../shared/command.js';
import { needTerminal, stoppedAtPause, type TalkPorts, talkOf } from '../shared/conversation.js';

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
  const session: DebriefSession = {
    talk,
    debrief,
    walk: { at: chosen, behind: [], ahead: [] },
    kept: true,
    mark: { close: () => {} },
    typed: new Map(),
  };
  let saved = false;
  const question = questionOf(script, chosen);
  const parts = () => partsOf(question, session.debrief, around(talk));
  const placeOf = (key: string): number => parts().findIndex((_, at) => partKey(chosen, at) === key);
  const { type, unfinished } = await askAndKeep<string>(
    talk.prompter,
    await talk.editor(),
    conversationOf(debrief, chosen),
    {
      order: () => parts().map((_, at) => partKey(chosen, at)),
      step: (key) => parts()[placeOf(key)]?.step ?? stepFor(question, session.debrief, around(talk)),
      async confirm(key, value) {
        await confirm(session, chosen, parts()[placeOf(key)]?.changes(value) ?? []);
        saved = true;
        return value !== null && (await afterAnswer(session, chosen, value)) === 'stop' ? 'stop' : 'go-on';
      },
    },
  );
  if (session.stoppedAtPause) throw stoppedAtPause();
  if (type === 'stopped') {
    if (saved) throw stopped(`Saved: ${debrief.id}.`);
    throw stopped(
      unfinished
        ? conversationText.typingKept(`edit ${debrief.id} ${chosen}`)
        : conversationText.nothingChanged,
    );
  }
  report(context, debrief, session.debrief, [chosen]);
};

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
