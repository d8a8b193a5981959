/** What is to be rehearsed: read from the journal and planned, not yet rendered. */

import { checklistWords } from '../../content/en/checklist/checklist.js';
import { script } from '../../content/en/index.js';
import { cardWords, rehearsalWords } from '../../content/en/rehearsal/rehearsal.js';
import { questionStopWords } from '../../content/en/stories/story.js';
import { stopWords } from '../../content/en/text/stop-words.js';
import type { Item } from '../../domain/checklist/plan.js';
import { rehearsalItem } from '../../domain/checklist/rehearsal-item.js';
import { type Debrief, listOf } from '../../domain/debrief/debrief.js';
import type { Interview } from '../../domain/interview/interview.js';
import { itemKey, shortCode } from '../../domain/record/short-code.js';
import type { Tick } from '../../domain/record/tick.js';
import {
  type Card,
  cardsFor,
  type Fact,
  NEEDS,
  type Needs,
  needsFrom,
} from '../../domain/rehearsal/cards.js';
import { planRehearsal, type RehearsalPlan } from '../../domain/rehearsal/plan.js';
import type { Round } from '../../domain/rehearsal/round.js';
import type { SkillRow } from '../../domain/skills/match.js';
import { questionBank } from '../../domain/stories/question-bank.js';
import type { Context } from '../../ports/index.js';
import { readAll } from '../shared/find-record.js';

export interface Rehearsal {
  readonly plan: RehearsalPlan;
  /** Every card that there is. */
  readonly cards: readonly Card[];
  readonly rounds: readonly Round[];
}

/** What a rehearsal is worked out for. */
export interface RehearsedFor {
  readonly debriefs: readonly Debrief[];
  readonly interview: Interview | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the interview's posting asks for; empty where there is none. */
  readonly asked: readonly SkillRow[];
}

/** @param again a round now, whatever is due. */
export const rehearsalFor = async (
  context: Context,
  { debriefs, interview, today, asked }: RehearsedFor,
  again = false,
): Promise<Rehearsal> => {
  const stories = await readAll(context, 'stories');
  const rounds = await readAll(context, 'rehearsals');
  const common = { debriefs, stories, interview, script };
  const cards = cardsFor({
    ...common,
    stopWords,
    words: cardWords,
    needs: needsOf(interview, asked) ?? needsFrom({ ...common, stopWords }),
    facts: interview === null ? [] : factsOf(interview, debriefs),
    asked: questionBank({ debriefs, stories, script, stopWords: questionStopWords }),
  });
  return { plan: planRehearsal({ cards, rounds, interview, today, again }), cards, rounds };
};

/** What the posting asks for outright, with the best proof of each; `null` where it asks for nothing. */
const needsOf = (interview: Interview | null, asked: readonly SkillRow[]): Needs | null => {
  const list = asked
    .filter((one) => one.must)
    .slice(0, NEEDS)
    .map(({ requirement, proofs }) => ({ text: requirement, proof: proofs[0]?.text ?? '' }));
  if (interview === null || list.length === 0) return null;
  const { role, company, added } = interview;
  return { same: true, role, company, day: added.slice(0, 10), list };
};

/** What was found out for this interview, each under what was to be found out. */
const factsOf = (interview: Interview, debriefs: readonly Debrief[]): readonly Fact[] => {
  const labels = new Map(checklistWords.research(interview).map(({ key, label }) => [key, label]));
  for (const one of debriefs)
    for (const entry of listOf(one, 'look-up'))
      labels.set(shortCode(itemKey(one.id, 'look-up', entry)), entry);
  return (interview.findings ?? []).flatMap(({ task, text }) => {
    const about = labels.get(task);
    return about === undefined || text === '' ? [] : [{ key: task, about, finding: text }];
  });
};

/** The one line that the checklist has for it, or none. */
export const rehearsalItemFor = async (
  context: Context,
  about: RehearsedFor,
  ticks: readonly Tick[],
): Promise<readonly Item[]> => {
  const { plan } = await rehearsalFor(context, about);
  const item = rehearsalItem({ ...about, plan, ticks, words: rehearsalWords });
  return item === null ? [] : [item];
};
