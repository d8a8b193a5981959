/** One round of cards. Every grade is on disk before the next card. */

import { rehearsalText } from '../content/en/rehearsal/rehearsal.js';
import type { Card } from '../domain/rehearsal/cards.js';
import { minutesForCards } from '../domain/rehearsal/plan.js';
import { GRADES, type Grade } from '../domain/rehearsal/round.js';
import type { Prompter } from '../ports/index.js';

export interface Rehearsing {
  readonly prompter: Prompter;
  readonly grade: (card: Card, grade: Grade) => Promise<void>;
  readonly answer: (card: Card) => string;
}

export interface Gone {
  readonly grades: readonly Grade[];
  readonly left: boolean;
}

/** @param done cards of this round that were graded before. */
export const rehearse = async (
  { prompter, grade, answer }: Rehearsing,
  cards: readonly Card[],
  done: number,
): Promise<Gone> => {
  const grades: Grade[] = [];
  for (const [at, card] of cards.entries()) {
    const shown = await prompter.choose({
      progress: rehearsalText.progress(
        done + at + 1,
        done + cards.length,
        card.kind,
        minutesForCards(cards.length - at),
      ),
      text: card.prompt,
      choices: [
        { value: 'show', label: rehearsalText.show },
        { value: 'leave', label: rehearsalText.leaveNow },
      ],
      initial: 'show',
      oneKey: true,
    });
    if (shown !== 'show') return { grades, left: true };
    prompter.say(answer(card));
    const given = await prompter.choose<Grade>({
      text: rehearsalText.grade,
      choices: GRADES.map((value) => ({ value, label: rehearsalText.gradeLabels[value] })),
      oneKey: true,
    });
    if (given === null) return { grades, left: true };
    await grade(card, given);
    grades.push(given);
  }
  return { grades, left: false };
};
