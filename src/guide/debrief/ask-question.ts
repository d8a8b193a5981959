/** Asks one question in all its parts: each answer is on disk, and looked at, before the next part. */

import { script } from '../../content/en/index.js';
import { oneLine } from '../../domain/debrief/answers.js';
import type { QuestionId } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import type { Reply } from '../../ports/index.js';
import { rememberTyped } from '../ask-in-order.js';
import { takeAnswer } from './offers.js';
import { partKey, partsOf } from './parts.js';
import { around, confirm, type DebriefSession, leave, type Turn } from './session.js';
import { isLetter } from './step.js';
import { firstWords, planHint } from './words.js';

/** @param first the place of the part to begin with; a place after the last one means the last. */
export const askQuestion = async (
  session: DebriefSession,
  id: QuestionId,
  canGoBack: boolean,
  first = 0,
): Promise<Turn | 'back'> => {
  const question = questionOf(script, id);
  const parts = () => partsOf(question, session.debrief, around(session.ports));
  if (parts().length === 0) {
    await confirm(session, id, [[id, null]]);
    return 'go-on';
  }
  let at = Math.min(first, parts().length - 1);
  for (let part = parts()[at]; part !== undefined; part = parts()[at]) {
    const key = partKey(id, at);
    const typing = session.typed.get(key) ?? null;
    // A letter left at a list of choices, which shows no text: it is offered again at once.
    const reply: Reply =
      part.step.kind === 'choice' && typing !== null && isLetter(typing)
        ? { type: 'answer', value: typing }
        : await session.ports.prompter.ask({
            ...part.step,
            ...(id === 'if-then' && session.planAskedAgain
              ? { hint: planHint(session.debrief, session.planAskedAgain) }
              : {}),
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
    const put = () =>
      confirm(
        session,
        id,
        part.changes(part.step.kind === 'line' && value !== null ? oneLine(String(value)) : value),
        (debrief) => {
          const more = partsOf(question, debrief, around(session.ports)).length > at + 1;
          return more ? at + 1 : null;
        },
      );
    if (value === null) {
      await put();
    } else {
      const turn = await takeAnswer(session, { id, part: at, kind: part.step.kind, value }, put);
      if (turn === 'again') continue;
      if (turn !== 'go-on') return turn;
      await firstWords(session, id, value);
    }
    at += 1;
  }
  return 'go-on';
};
