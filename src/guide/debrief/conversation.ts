/** The guided debrief from its first question to its end, over any prompter. */

import { script } from '../../content/en/index.js';
import { type Debrief, isOnlyOutcome, type QuestionId } from '../../domain/debrief/debrief.js';
import { keepUnfinished, unfinishedIn } from '../ask-in-order.js';
import { askQuestion } from './ask-question.js';
import { atTheEnd, finish } from './ending.js';
import { partKey } from './parts.js';
import { leavesItForNow } from './pauses.js';
import type { ConversationPorts, DebriefSession, Turn } from './session.js';
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
  ports: ConversationPorts,
  debrief: Debrief,
  kept: boolean,
  suggested: ReadonlyMap<QuestionId, string> = new Map(),
): Promise<Ending> => {
  const { at, part = 0, typing } = debrief.progress ?? {};
  const before = kept
    ? (await unfinishedIn(await ports.editor(), conversationOf(debrief))).before
    : new Map<string, string>();
  const session: DebriefSession = {
    ports,
    debrief,
    walk: walkFrom(script, debrief.answers, debrief.mode, at === 'review' ? undefined : at),
    kept,
    typed: new Map([...suggested, ...before]),
  };
  if (at !== undefined && at !== 'review' && typing) session.typed.set(partKey(at, part), typing);
  try {
    if (kept) session.mark = await ports.journal.open('debriefs', debrief.id);
    if (kept && (await leavesItForNow(session)))
      return { type: 'stopped', debrief: session.debrief, kept, atPause: true };
    return await untilTheEnd(session);
  } finally {
    session.mark?.close();
  }
};

const untilTheEnd = async (session: DebriefSession): Promise<Ending> => {
  let part = session.debrief.progress?.part ?? 0;
  for (;;) {
    const id = session.walk.at;
    const turn = id === null ? await atTheEnd(session) : await takeTurn(session, id, part);
    // Going back meets the last part of the question before.
    part = turn === 'back' ? Number.POSITIVE_INFINITY : 0;
    if (turn === 'go-on' || turn === 'back') continue;
    if (turn === 'end-here') await finish(session);
    if (turn === 'stop' && (await isForgotten(session)))
      return { type: 'stopped', debrief: session.debrief, kept: false, atPause: false };
    await keepTyped(session, turn);
    return {
      type: turn === 'stop' ? 'stopped' : 'finished',
      debrief: session.debrief,
      kept: session.kept,
      atPause: session.stoppedAtPause === true,
    };
  }
};

const takeTurn = async (session: DebriefSession, id: QuestionId, first: number): Promise<Turn | 'back'> => {
  const turn = await askQuestion(session, id, session.walk.behind.length > 0, first);
  if (turn === 'back')
    session.walk = back(script, session.walk, session.debrief.answers, session.debrief.mode);
  return turn;
};

/** A draft in which nothing was typed, in this version or an earlier one, is removed again. */
const isForgotten = async ({
  ports: { journal },
  debrief,
  typed,
  kept,
}: DebriefSession): Promise<boolean> => {
  if (!kept || [...typed.values()].some((text) => text.trim() !== '')) return false;
  const { id } = debrief;
  const now = await journal.read('debriefs', id);
  const earlier = await journal.history('debriefs', id);
  const versions = [...(now ? [now] : []), ...earlier.records.map(({ record }) => record)];
  if (
    earlier.damaged.length > 0 ||
    !versions.every((version) => version.finished === null && isOnlyOutcome(version))
  )
    return false;
  if ((await journal.openElsewhere('debriefs', id)).length > 0) return false;
  await journal.destroy('debriefs', id);
  return true;
};

/** The record holds what was typed at one question; this keeps what was typed at the others. */
const keepTyped = async ({ ports, debrief, typed, kept }: DebriefSession, turn: Turn): Promise<void> => {
  if (!kept) return;
  const { at = 'review', part = 0 } = debrief.progress ?? {};
  const inRecord = at === 'review' ? null : partKey(at, part);
  const others = [...typed].filter(([key]) => turn === 'stop' && key !== inRecord);
  await keepUnfinished(await ports.editor(), conversationOf(debrief), new Map(others));
};

const conversationOf = ({ id }: Debrief): string => `${id}-debrief`;
