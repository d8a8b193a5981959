/** After "dunno", or a sentence without hope: a plan as an example, made from what the person wrote. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { answerTo, type Debrief } from '../../domain/debrief/debrief.js';
import { answersThatApply } from '../../domain/debrief/script.js';
import { fed } from '../safety/danger.js';

const BEST_FIRST = ['more-needed', 'unheard', 'look-up', 'could-change'] as const;

export const planHint = (debrief: Debrief, after: 'nothing' | 'hopeless'): string => {
  const again = after === 'hopeless' ? conversationText.planAfterHopeless : conversationText.planAgain;
  const live = answersThatApply(script, fed('debriefs', debrief));
  for (const id of BEST_FIRST) {
    const entry = [answerTo(live, id) ?? []]
      .flat()
      .map(String)
      .find((entry) => !script.saysNothing(id, entry));
    if (entry !== undefined) return again(conversationText.planExample[id](entry.replace(/[\s.!]+$/, '')));
  }
  return again(conversationText.planExample.without);
};
