/** What to rehearse for an interview: its cards, and which of them are due. */

import { type Debrief, listOf } from '../debrief/debrief.js';
import type { Script } from '../debrief/script.js';
import { ownQuestions } from '../interview/findings.js';
import type { Interview } from '../interview/interview.js';
import { type CarryWords, ofUseFor, usualToAsk } from '../interview/of-use.js';
import { itemKey, shortCode } from '../record/short-code.js';
import type { RequirementMatch } from '../skills/match.js';
import { type Showable, tellsOf } from '../stories/cue.js';
import { questionBank } from '../stories/question-bank.js';
import type { Story } from '../stories/story.js';
import { type Card, type CardFact, type CardWords, cardsFor, type Need, needsFrom } from './cards.js';
import { planRehearsal, type RehearsalPlan } from './plan.js';
import type { Round } from './round.js';

export interface RehearsalInput {
  readonly debriefs: readonly Debrief[];
  readonly stories: readonly Story[];
  readonly rounds: readonly Round[];
  readonly interview: Interview | null;
  readonly today: string;
  /** Of the interview's posting; empty without one. */
  readonly requirements: readonly RequirementMatch[];
  readonly strengths: readonly Showable[];
  readonly again: boolean;
}

export interface RehearsalText {
  readonly script: Script;
  readonly cards: CardWords;
  readonly stopWords: ReadonlySet<string>;
  /** A licence, a degree, "willing to travel": nothing to tell of. */
  readonly credential: RegExp;
  readonly askUsual: readonly string[];
  readonly answerAbout: (question: string, role: string) => RegExp | undefined;
  readonly carry: CarryWords;
  readonly questionStopWords: ReadonlySet<string>;
  readonly research: (interview: Interview) => readonly { readonly key: string; readonly label: string }[];
}

export interface Rehearsal {
  readonly plan: RehearsalPlan;
  readonly cards: readonly Card[];
  readonly rounds: readonly Round[];
}

export const rehearsalFor = (input: RehearsalInput, text: RehearsalText): Rehearsal => {
  const { debriefs, stories, rounds, interview, today, again } = input;
  const { script, stopWords } = text;
  const common = { debriefs, stories, interview, script, stopWords };
  const musts = interview === null ? [] : input.requirements.filter(({ must }) => must);
  const needs = musts.map(({ requirement, proofs, held }) => {
    const best = proofs.find(({ unsure, origin, text }) => !unsure && (origin !== 'cv' || tellsOf(text)));
    return { text: requirement, proof: best?.text ?? '', ofCv: best?.origin === 'cv', held };
  });
  const isTold = ({ text: need, held }: Need): boolean => !held && !text.credential.test(need);
  const own = ownQuestions(interview?.findings);
  const cards = cardsFor({
    ...common,
    words: text.cards,
    credential: text.credential,
    needs: (needs.length > 0 ? needs : needsFrom(common)).filter(isTold),
    strengths: input.strengths,
    answerAbout: text.answerAbout,
    isOfUse: ofUseFor(interview, text.carry),
    ask: own ?? usualToAsk(text.askUsual, interview, text.carry),
    isOwnAsk: own !== null,
    facts: interview === null ? [] : factsOf(interview, debriefs, text),
    asked: questionBank({ debriefs, stories, script, stopWords: text.questionStopWords }),
  });
  return { plan: planRehearsal({ cards, rounds, interview, today, again }), cards, rounds };
};

const factsOf = (
  interview: Interview,
  debriefs: readonly Debrief[],
  text: RehearsalText,
): readonly CardFact[] => {
  const { findings = [] } = interview;
  if (findings.length === 0) return [];
  const labels = new Map(text.research(interview).map(({ key, label }) => [key, label]));
  for (const debrief of debriefs)
    for (const entry of listOf(debrief, 'look-up'))
      labels.set(shortCode(itemKey(debrief.id, 'look-up', entry)), entry);
  return findings.flatMap(({ task, text: finding }) => {
    const about = labels.get(task);
    return about === undefined || finding === '' || task === 'ask' ? [] : [{ key: task, about, finding }];
  });
};
