/** What is to be rehearsed: read from the journal and planned, not yet rendered. */

import { script } from '../content/en/index.js';
import { cardWords, rehearsalWords } from '../content/en/rehearsal.js';
import { stopWords } from '../content/en/stop-words.js';
import { questionStopWords } from '../content/en/story.js';
import { questionBank } from '../domain/bank.js';
import { type Card, cardsFor, needsFrom } from '../domain/cards.js';
import type { Item } from '../domain/checklist.js';
import type { Debrief } from '../domain/debrief.js';
import type { Interview } from '../domain/interview.js';
import { planRehearsal, type RehearsalPlan } from '../domain/rehearsal.js';
import { rehearsalItem } from '../domain/rehearsal-item.js';
import type { Round } from '../domain/round.js';
import type { Tick } from '../domain/tick.js';
import type { Context } from '../ports.js';
import { readAll } from './records.js';

export interface Rehearsal {
  readonly plan: RehearsalPlan;
  /** Every card that there is. */
  readonly cards: readonly Card[];
  readonly rounds: readonly Round[];
}

/**
 * @param today `YYYY-MM-DD`
 * @param again a round now, whatever is due.
 */
export const rehearsalFor = async (
  context: Context,
  debriefs: readonly Debrief[],
  interview: Interview | null,
  today: string,
  again = false,
): Promise<Rehearsal> => {
  const stories = await readAll(context, 'stories');
  const rounds = await readAll(context, 'rehearsals');
  const common = { debriefs, stories, interview, script };
  const cards = cardsFor({
    ...common,
    stopWords,
    words: cardWords,
    needs: needsFrom({ ...common, stopWords }),
    facts: [],
    asked: questionBank({ debriefs, stories, script, stopWords: questionStopWords }),
  });
  return { plan: planRehearsal({ cards, rounds, interview, today, again }), cards, rounds };
};

/** The one line that the checklist has for it, or none. */
export const rehearsalItemFor = async (
  context: Context,
  debriefs: readonly Debrief[],
  interview: Interview | null,
  today: string,
  ticks: readonly Tick[],
): Promise<readonly Item[]> => {
  const { plan } = await rehearsalFor(context, debriefs, interview, today);
  const item = rehearsalItem({ plan, interview, today, ticks, words: rehearsalWords });
  return item === null ? [] : [item];
};
