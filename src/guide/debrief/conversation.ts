/** The guided debrief from its first question to its end, over any prompter. */

import { script } from '../../content/en/index.js';
import type { Debrief, QuestionId } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import type { Reply } from '../../ports/index.js';
import { afterAnswer } from '../safety/pauses.js';
import { atTheEnd } from './ending.js';
import { around, confirm, keep, progressAt, type Session, type Talk, type Turn } from './session.js';
import { stepFor } from './step.js';
import { back, walkFrom } from './walk.js';

/** How a conversation ended; `kept` is false where it was left before anything was answered. */
export interface Ending {
  readonly type: 'finished' | 'stopped';
  readonly debrief: Debrief;
  readonly kept: boolean;
}

/**
 * Holds the conversation: asks, puts every answer on disk before the next question, goes back, pauses, reviews, finishes.
 *
 * @param debrief a fresh record that is not on disk yet, or one from the journal, to go on with.
 * @param kept whether it is on disk.
 * @param suggested what stands on the prompts of some questions, to be accepted or changed.
 */
export const converse = async (
  talk: Talk,
  debrief: Debrief,
  kept: boolean,
  suggested: ReadonlyMap<QuestionId, string> = new Map(),
): Promise<Ending> => {
  const at = debrief.progress?.at;
  const session: Session = {
    talk,
    debrief,
    walk:
      at === 'review'
        ? walkFrom(script, debrief.answers, debrief.mode)
        : walkFrom(script, debrief.answers, debrief.mode, at),
    kept,
    typed: new Map(suggested),
  };
  if (at !== undefined && at !== 'review' && debrief.progress?.typing)
    session.typed.set(at, debrief.progress.typing);
  try {
    if (kept) session.mark = await talk.journal.open('debriefs', debrief.id);
    return await untilTheEnd(session);
  } finally {
    session.mark?.close();
  }
};

const untilTheEnd = async (session: Session): Promise<Ending> => {
  for (;;) {
    const id = session.walk.at;
    const turn = id === null ? await atTheEnd(session) : await takeTurn(session, id);
    if (turn === 'go-on') continue;
    if (turn === 'finish') await finish(session);
    return {
      type: turn === 'finish' ? 'finished' : 'stopped',
      debrief: session.debrief,
      kept: session.kept,
    };
  }
};

const takeTurn = async (session: Session, id: QuestionId): Promise<Turn> => {
  const { talk, debrief, walk } = session;
  const step = stepFor(questionOf(script, id), debrief, around(talk), {
    canGoBack: walk.behind.length > 0,
    typing: session.typed.get(id) ?? null,
  });
  return handle(session, id, await talk.prompter.ask(step));
};

const handle = async (session: Session, id: QuestionId, reply: Reply): Promise<Turn> => {
  switch (reply.type) {
    case 'back':
      if (reply.typing) session.typed.set(id, reply.typing);
      session.walk = back(script, session.walk, session.debrief.answers, session.debrief.mode);
      return 'go-on';
    case 'stop':
      await leave(session, id, reply.typing);
      return 'stop';
    case 'skip':
      await confirm(session, id, null);
      return 'go-on';
    case 'answer':
      await confirm(session, id, reply.value);
      return afterAnswer(session, id, reply.value);
  }
};

/** Keeps the exact place, and what was typed there, before the program ends. */
const leave = async (session: Session, id: QuestionId, typing: string | null): Promise<void> => {
  if (!session.kept && !typing) return;
  await keep(session, (now) => ({ ...now, progress: progressAt(now, id, typing) }));
};

const finish = (session: Session): Promise<void> =>
  keep(session, ({ progress: _, ...now }) => ({ ...now, finished: session.talk.now().toISOString() }));
