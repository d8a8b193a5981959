/** What every way of rehearsing works with: the plan, and how one grade is put on disk. */

import { rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import type { Interview } from '../../domain/interview/interview.js';
import type { Card } from '../../domain/rehearsal/cards.js';
import type { Rehearsal } from '../../domain/rehearsal/for-interview.js';
import { gradesOf } from '../../domain/rehearsal/plan.js';
import type { Grade, Round } from '../../domain/rehearsal/round.js';
import { todayOf } from '../shared/as-of.js';
import type { Ports } from '../shared/command.js';
import { interviewFor, journalView, readRehearsal, requirementsFor } from '../shared/preparation.js';

export type RehearsePorts = Ports<'clock' | 'journal' | 'output' | 'prompter' | 'settings'>;

export interface RehearseOptions {
  readonly list: boolean;
  readonly grades: readonly { readonly card: string; readonly grade: Grade }[];
  readonly again: boolean;
  readonly interview: string | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
}

export interface RehearsalSession extends Rehearsal {
  readonly context: RehearsePorts;
  readonly interview: Interview | null;
  readonly today: string;
}

export const open = async (context: RehearsePorts, options: RehearseOptions): Promise<RehearsalSession> => {
  const today = await todayOf(context, options.asOf);
  const view = journalView(context);
  const interview = await interviewFor(context, view, today, options.interview);
  const requirements = await requirementsFor(view, interview, today);
  return {
    context,
    interview,
    today,
    ...(await readRehearsal(view, interview, today, requirements, options.again)),
  };
};

export const keepGrade = async (session: RehearsalSession, card: Card, grade: Grade): Promise<Round> => {
  const { context, plan, interview, today, rounds } = session;
  const { nextDue } = await import('../../domain/rehearsal/spacing.js');
  const at = context.clock.now().toISOString();
  const due = nextDue([...gradesOf(rounds, card.id), { grade, day: today }]);
  const fresh: Round = {
    id: plan.id,
    begun: at,
    interview: interview?.id ?? null,
    day: today,
    cards: plan.cards.map(({ id }) => id),
    grades: [],
  };
  return context.journal.change('rehearsals', plan.id, (now) => {
    const round = now ?? fresh;
    return {
      ...round,
      cards: round.cards.includes(card.id) ? round.cards : [...round.cards, card.id],
      grades: [...round.grades, { card: card.id, grade, at, day: today, due }],
    };
  });
};

export const nextLine = (due: string | null, until: string | null): string =>
  due === null
    ? rehearsalText.lastOne
    : until === null
      ? rehearsalText.nextCardsOn(due)
      : rehearsalText.nextOn(due);

export const nothingDue = ({ plan, today }: RehearsalSession): readonly string[] => [
  rehearsalText.nothingDue,
  plan.until !== null && plan.until < today
    ? rehearsalText.isOver
    : plan.due === null
      ? rehearsalText.noneLeft
      : nextLine(plan.due, plan.until),
  rehearsalText.anyway,
];
