/** `rehearse` at a terminal: one card after the other, and when the next round is. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Card } from '../../domain/rehearsal/cards.js';
import { minutesForCards, planRehearsal, SECONDS_A_CARD } from '../../domain/rehearsal/plan.js';
import { GRADES, type Grade } from '../../domain/rehearsal/round.js';
import { stopped } from '../../errors.js';
import { labelled } from '../../guide/labelled.js';
import type { Prompter } from '../../ports/index.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import { answerText } from '../../render/terminal/rehearsal.js';
import { wrap } from '../../render/terminal/theme.js';
import { readAll } from '../shared/find-record.js';
import { keepGrade, nextLine, nothingDue, type RehearsalSession } from './session.js';

interface Rehearsing {
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
      choices: labelled({ show: rehearsalText.show, leave: rehearsalText.leaveNow }),
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

/** Raises `stopped` where it is left; every grade is on disk by then. */
export const inTerminal = async (session: RehearsalSession): Promise<void> => {
  const { context, plan } = session;
  const { output } = context;
  if (plan.cards.length === 0) {
    output.out(`${wrap(nothingDue(session).join('\n'), output)}\n`);
    return;
  }
  const prompter = await context.prompter(promptText);
  prompter.say(opening(session));
  const grade = async (card: Card, grade: Grade) => void (await keepGrade(session, card, grade));
  const alreadyGraded = plan.open ? plan.open.cards.length - plan.cards.length : 0;
  const { left, grades } = await rehearse({ prompter, grade, answer: answerText }, plan.cards, alreadyGraded);
  const isDue = plan.due !== null && plan.due <= session.today;
  if (left) throw stopped(rehearsalText.left(plan.cards.length - grades.length, isDue));
  output.out(`${wrap((await closing(session, grades)).join('\n'), output)}\n`);
};

const titleOf = ({ interview }: RehearsalSession): string =>
  interview === null
    ? rehearsalText.title('', null)
    : rehearsalText.title(nameOf(interview), interview.when === null ? null : longDay(interview.when));

const opening = (session: RehearsalSession): string => {
  const { plan } = session;
  const count = plan.cards.length;
  return [
    `${titleOf(session)}.`,
    `${rehearsalText.round(plan.round, plan.due === null || plan.due > session.today)}: ${rehearsalText.size(count, minutesForCards(count), SECONDS_A_CARD)}`,
    plan.open ? rehearsalText.goingOn : rehearsalText.how,
    rehearsalText.leave,
  ].join('\n');
};

const closing = async (session: RehearsalSession, grades: readonly Grade[]): Promise<readonly string[]> => {
  const { context, plan, cards, interview, today } = session;
  const rounds = await readAll(context, 'rehearsals');
  const next = planRehearsal({ cards, rounds, interview, today });
  return [
    rehearsalText.over(plan.round),
    ...(grades.includes('again') && next.due !== null ? [rehearsalText.comesFirst] : []),
    nextLine(next.due, next.until),
  ];
};
