/** Asks one question in all its parts: each answer is on disk, and looked at, before the next part. */

import { script } from '../../content/en/index.js';
import type { QuestionId } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import { rememberTyped } from '../ask-in-order.js';
import { partKey, partsOf } from './parts.js';
import { afterAnswer } from './pauses.js';
import { around, confirm, type DebriefSession, leave, type Turn } from './session.js';

/** @param first the place of the part to begin with; a place after the last one means the last. */
export const askQuestion = async (
  session: DebriefSession,
  id: QuestionId,
  canGoBack: boolean,
  first = 0,
): Promise<Turn | 'back'> => {
  const question = questionOf(script, id);
  const parts = () => partsOf(question, session.debrief, around(session.talk));
  if (parts().length === 0) {
    await confirm(session, id, [[id, null]]);
    return 'go-on';
  }
  let at = Math.min(first, parts().length - 1);
  for (let part = parts()[at]; part !== undefined; part = parts()[at]) {
    const key = partKey(id, at);
    const typing = session.typed.get(key) ?? null;
    const reply = await session.talk.prompter.ask({
      ...part.step,
      typing,
      canGoBack: canGoBack || at > 0,
    });
    rememberTyped(session.typed, key, reply);
    if (reply.type === 'stop') {
      await leave(session, id, at);
      return 'stop';
    }
    if (reply.type === 'back') {
      if (at === 0) return 'back';
      at -= 1;
      continue;
    }
    const value = reply.type === 'answer' ? reply.value : null;
    await confirm(session, id, part.changes(value), (debrief) => {
      const more = partsOf(question, debrief, around(session.talk)).length > at + 1;
      return more ? at + 1 : null;
    });
    const turn = value === null ? 'go-on' : await afterAnswer(session, id, value);
    if (turn !== 'go-on') return turn;
    at += 1;
  }
  return 'go-on';
};
