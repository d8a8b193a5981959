/** The guided debrief from its first question to its end, over any prompter. */

import { script } from '../../content/en/index.js';
import type { Debrief, QuestionId } from '../../domain/debrief/debrief.js';
import { keepUnfinished, readUnfinished } from '../unfinished.js';
import { atTheEnd } from './ending.js';
import { afterAnswer, leavesItForNow } from './pauses.js';
import { askQuestion, confirm, type DebriefSession, keep, leave, type Talk, type Turn } from './session.js';
import { back, walkFrom } from './walk.js';

/** `kept` is false where it was left before anything was answered. */
export interface Ending {
  readonly type: 'finished' | 'stopped';
  readonly debrief: Debrief;
  readonly kept: boolean;
  /** Stopped at a pause, or left on coming back to it. */
  readonly atPause: boolean;
}

/**
 * Asks all questions, puts every answer on disk before the next one, and ends with the review.
 *
 * @param kept whether the debrief is on disk.
 * @param suggested text on the prompts of some questions, to be accepted or changed.
 */
export const converse = async (
  talk: Talk,
  debrief: Debrief,
  kept: boolean,
  suggested: ReadonlyMap<QuestionId, string> = new Map(),
): Promise<Ending> => {
  const at = debrief.progress?.at;
  const before = kept
    ? await readUnfinished<QuestionId>(await talk.editor(), conversationOf(debrief))
    : new Map<QuestionId, string>();
  const session: DebriefSession = {
    talk,
    debrief,
    walk: walkFrom(script, debrief.answers, debrief.mode, at === 'review' ? undefined : at),
    kept,
    typed: new Map([...suggested, ...before]),
  };
  if (at !== undefined && at !== 'review' && debrief.progress?.typing)
    session.typed.set(at, debrief.progress.typing);
  try {
    if (kept) session.mark = await talk.journal.open('debriefs', debrief.id);
    if (kept && (await leavesItForNow(session)))
      return { type: 'stopped', debrief: session.debrief, kept, atPause: true };
    return await untilTheEnd(session);
  } finally {
    session.mark?.close();
  }
};

const untilTheEnd = async (session: DebriefSession): Promise<Ending> => {
  for (;;) {
    const id = session.walk.at;
    const turn = id === null ? await atTheEnd(session) : await takeTurn(session, id);
    if (turn === 'go-on') continue;
    if (turn === 'finish') await finish(session);
    await keepTyped(session, turn);
    return {
      type: turn === 'finish' ? 'finished' : 'stopped',
      debrief: session.debrief,
      kept: session.kept,
      atPause: session.stoppedAtPause === true,
    };
  }
};

const takeTurn = async (session: DebriefSession, id: QuestionId): Promise<Turn> => {
  const reply = await askQuestion(session, id, session.walk.behind.length > 0);
  switch (reply.type) {
    case 'back':
      session.walk = back(script, session.walk, session.debrief.answers, session.debrief.mode);
      return 'go-on';
    case 'stop':
      await leave(session, id);
      return 'stop';
    case 'skip':
      await confirm(session, id, null);
      return 'go-on';
    case 'answer':
      await confirm(session, id, reply.value);
      return afterAnswer(session, id, reply.value);
  }
};

const finish = (session: DebriefSession): Promise<void> =>
  keep(session, ({ progress: _, ...now }) => ({ ...now, finished: session.talk.now().toISOString() }));

/** The record holds what was typed at one question; this keeps what was typed at the others. */
const keepTyped = async ({ talk, debrief, typed, kept }: DebriefSession, turn: Turn): Promise<void> => {
  if (!kept) return;
  const others = [...typed].filter(([id]) => turn === 'stop' && id !== debrief.progress?.at);
  await keepUnfinished(await talk.editor(), conversationOf(debrief), new Map(others));
};

const conversationOf = ({ id }: Debrief): string => `${id}-debrief`;
