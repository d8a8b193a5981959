import { type Debrief, oldestBegunFirst } from '../../domain/debrief/debrief.js';
import { planDoor, type Row, type Section } from '../../domain/door/plan.js';
import { type Interview, isOver, latestOver, soonest } from '../../domain/interview/interview.js';
import type { RehearsalPlan } from '../../domain/rehearsal/plan.js';
import { daysBetween, localDay, localMinute } from '../../domain/time/days.js';
import { isDue, type Request, requests, unsentAmong } from '../feedback/requests.js';
import type { Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { drafts } from '../shared/find-record.js';
import {
  countedIn,
  journalView,
  type PreparePorts,
  prepare,
  readRehearsal,
  requirementsFor,
} from '../shared/preparation.js';

export type DoorPorts = ConversationContext & Ports<'ids' | 'run'>;

export interface DoorView {
  readonly today: string;
  readonly nearest: Section | null;
  readonly rows: readonly Row[];
  /** The latest of which nobody has said how it went. */
  readonly over: Interview | null;
  readonly ahead: Interview | null;
  readonly debriefs: readonly Debrief[];
  /** The newest first. */
  readonly drafts: readonly Debrief[];
  readonly request: Request | null;
  /** A letter for it is written and not sent. */
  readonly unsent: boolean;
  readonly done: number;
  readonly items: number;
  readonly rehearsal: RehearsalPlan;
}

export const readFacts = async (context: PreparePorts & Ports<'editor'>, moment: Date): Promise<DoorView> => {
  const today = localDay(moment);
  const now = localMinute(moment);
  const view = journalView(context);
  const debriefs = await view('debriefs');
  const interviews = await view('interviews');
  const over = latestOver(interviews, now);
  const ahead = soonest(
    interviews.filter((interview) => !isOver(interview, now)),
    today,
  );
  const waiting = drafts(debriefs).toSorted((a, b) => oldestBegunFirst(b, a));
  const all = await requests(context, await countedIn(view), today);
  const [unsent = null] = await unsentAmong(context, all);
  const request = unsent ?? all.find((waiting) => isDue(waiting, today)) ?? null;
  const { list } = await prepare(context, today, ahead?.id);
  const rehearsal = await readRehearsal(view, ahead, today, await requirementsFor(view, ahead, today));
  const daysTo = (when: string): number => daysBetween(today, when.slice(0, 10));
  return {
    today,
    over,
    ahead,
    debriefs,
    drafts: waiting,
    request,
    unsent: unsent !== null,
    done: list.filter((item) => item.done).length,
    items: list.length,
    rehearsal: rehearsal.plan,
    ...planDoor({
      over: over?.when ? -daysTo(over.when) : null,
      ahead: ahead && { days: ahead.when === null ? null : daysTo(ahead.when) },
      drafts: waiting.length,
      feedback: request !== null,
      items: list.length,
      open: list.filter((item) => !item.done).length,
      cards: rehearsal.cards.length,
    }),
  };
};
