/**
 * Which question comes next, and which one Esc goes back to. Not `askInOrder`: after the quick mode, or a change, open
 * questions lie between answered ones, which aren't asked again. An answer kept apart brings up no question.
 */

import type { Answers, Mode, QuestionId } from '../../domain/debrief/debrief.js';
import { asks, questionOf, type Script, toAsk, unasked } from '../../domain/debrief/script.js';
import { fedAnswers } from '../safety/danger.js';

export interface Walk {
  /** The question on screen; `null` when all were asked. */
  readonly at: QuestionId | null;
  /** Asked before this one, the nearest last. */
  readonly behind: readonly QuestionId[];
  /** Left by going back, the nearest last. */
  readonly ahead: readonly QuestionId[];
}

/** Starts at a question, or at the first one that nobody has asked yet. */
export const walkFrom = (script: Script, given: Answers, mode: Mode, at?: QuestionId): Walk => {
  const answers = fedAnswers(given);
  const start = at ?? unasked(script, answers, mode)[0]?.id ?? null;
  const order = toAsk(script, answers, mode).map(({ id }) => id);
  const end = start === null ? order.length : order.indexOf(start);
  return {
    at: start,
    behind: order.slice(0, Math.max(end, 0)).filter((id) => answers[id] !== undefined),
    ahead: [],
  };
};

/** A question that was left by going back, or one that an answer has brought up, whichever comes first in the script. */
export const forward = (script: Script, walk: Walk, given: Answers, mode: Mode): Walk => {
  const answers = fedAnswers(given);
  const place = (id: QuestionId): number => script.questions.findIndex((question) => question.id === id);
  const still = (id: QuestionId): boolean => asks(script, questionOf(script, id), answers, mode);
  const behind = walk.at === null ? walk.behind : [...walk.behind, walk.at];
  const here = walk.at === null ? -1 : place(walk.at);
  const ahead = walk.ahead.filter(still);
  const open = unasked(script, answers, mode).map(({ id }) => id);
  const fresh = open.find((id) => place(id) > here);
  const known = ahead.at(-1);
  if (known !== undefined && (fresh === undefined || place(known) <= place(fresh)))
    return { at: known, behind, ahead: ahead.slice(0, -1) };
  return { at: fresh ?? known ?? open[0] ?? null, behind, ahead };
};

export const back = (script: Script, walk: Walk, given: Answers, mode: Mode): Walk => {
  const answers = fedAnswers(given);
  const still = walk.behind.filter((id) => asks(script, questionOf(script, id), answers, mode));
  const before = still.at(-1);
  if (before === undefined) return walk;
  return {
    at: before,
    behind: still.slice(0, -1),
    ahead: walk.at === null ? walk.ahead : [...walk.ahead, walk.at],
  };
};
