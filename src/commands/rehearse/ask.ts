/** `rehearse` at a terminal: one card after the other, and when the next round is. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { cardText, rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Card } from '../../domain/rehearsal/cards.js';
import { minutesForCards, planRehearsal, SECONDS_A_CARD } from '../../domain/rehearsal/plan.js';
import { GRADES, type Grade } from '../../domain/rehearsal/round.js';
import { leftByRow, stopped } from '../../errors.js';
import { labelled } from '../../guide/labelled.js';
import type { Prompter } from '../../ports/index.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import { answerText } from '../../render/terminal/rehearsal.js';
import { wrap } from '../../render/terminal/theme.js';
import { readAll } from '../shared/find-record.js';
import { keepGrade, nextLine, nothingDue, type RehearsalSession } from './session.js';

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
  const grades: Grade[] = [];
  let isLeft = false;
  for (const card of plan.cards) {
    const grade = await ask(prompter, session, card);
    isLeft = grade === 'leave';
    if (grade === null || grade === 'leave') break;
    await keepGrade(session, card, grade);
    grades.push(grade);
  }
  const left = plan.cards.length - grades.length;
  if (left > 0) {
    const text = rehearsalText.left(left, plan.due !== null && plan.due <= session.today);
    throw isLeft ? leftByRow(text) : stopped(text);
  }
  output.out(`${wrap((await closing(session, grades)).join('\n'), output)}\n`);
};

/** `null` where it is left with a key. */
const ask = async (
  prompter: Prompter,
  { context, plan }: RehearsalSession,
  card: Card,
): Promise<Grade | 'leave' | null> => {
  const { progress, show, showIdeas, leaveNow, grade, gradeLabels } = rehearsalText;
  const { plain } = context.output;
  const left = plan.cards.length - plan.cards.indexOf(card);
  const all = (plan.open ?? plan).cards.length;
  const shown = await prompter.choose({
    progress: progress(all - left + 1, all, card.kind, minutesForCards(left)),
    text: card.prompt,
    choices: labelled({ show: card.ideas ? showIdeas : show, leave: leaveNow }),
    initial: 'show',
    oneKey: true,
  });
  if (shown !== 'show') return shown;
  const { notes, endOfNotes } = rehearsalText;
  const answer = answerText(card);
  const isNotes = plain && answer !== cardText.noStory;
  prompter.say(isNotes ? `${notes}\n${answer}\n${endOfNotes}` : answer);
  return prompter.choose<Grade>({
    text: grade,
    choices: GRADES.map((value) => ({ value, label: gradeLabels[value] })),
    oneKey: true,
  });
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
