/** The rehearsal as an item of the checklist. */

import { shortCode } from '../record/short-code.js';
import { minutesForCards, type RehearsalPlan } from '../rehearsal/plan.js';
import { daysBetween, localDay } from '../time/days.js';
import { type Item, itemBase } from './item.js';
import type { ChecklistInput } from './plan.js';

export interface RehearsalItemWords {
  readonly item: (cards: number, minutes: number) => string;
  readonly itemWhy: (round: RehearsalPlan['round']) => string;
  readonly itemDone: (next: string | null) => string;
}

interface Input extends Pick<ChecklistInput, 'interview' | 'today' | 'ticks'> {
  readonly plan: RehearsalPlan;
  readonly words: RehearsalItemWords;
}

/**
 * Open until the round is done, then done until the day of the next one. A tick by hand counts for the round that was
 * due then. `null` without cards, with nothing due, and without an interview if nothing was ever rehearsed: right after
 * a rejection is too early to suggest it.
 */
export const rehearsalItem = ({ plan, interview, today, ticks, words }: Input): Item | null => {
  const { due, doneToday, size, begun, until } = plan;
  const later = due !== null && due > today;
  const restsToday = doneToday && (due === null || later);
  if (size === 0 || (interview === null && !begun)) return null;
  if (!restsToday && (due === null ? !begun : later && until === null)) return null;
  const id = shortCode(`rehearse|${interview?.id ?? ''}`);
  const day = restsToday ? today : due;
  const done = restsToday || day === null;
  return {
    ...itemBase(id),
    section: 'skills',
    text: words.item(size, minutesForCards(size)),
    why: done ? words.itemDone(due) : words.itemWhy(plan.round),
    when: day === null || daysBetween(today, day) <= 1 ? 'now' : 'this-week',
    due: day,
    done: done || ticks.some((tick) => tick.id === id && tick.done && localDay(new Date(tick.at)) >= day),
    rank: 'due',
    task: 'rehearse',
  };
};
