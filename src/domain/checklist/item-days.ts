/** The days on which the items of a checklist are best done. */

import type { Interview } from '../interview/interview.js';
import { addDays, daysBetween } from '../time/days.js';
import type { Item } from './plan.js';

export interface Dated {
  readonly item: Item;
  /** `YYYY-MM-DD`, today at the earliest. */
  readonly day: string;
}

const A_WEEK = 7;

/**
 * Each item with its day: its own, or by how it is grouped. What is for this week is spread evenly over the days up to
 * two days before the interview. Items for a day that is not known are left out.
 * @param items in checklist order.
 */
export const dated = (
  items: readonly Item[],
  interview: Interview | null,
  today: string,
): readonly Dated[] => {
  const on = interview?.when?.slice(0, 10) ?? null;
  const from = on === null ? A_WEEK : Math.max(Math.min(daysBetween(today, on) - 1, A_WEEK), 1);
  const spread = items.filter(({ due, when }) => due === null && when === 'this-week');
  const dayOf = (item: Item): string | null => {
    if (item.due !== null) return item.due;
    if (item.when === 'now') return today;
    if (item.when === 'this-week')
      return addDays(today, Math.floor((spread.indexOf(item) * from) / spread.length));
    if (on === null) return null;
    return item.when === 'day-before' ? addDays(on, -1) : on;
  };
  return items.flatMap((item) => {
    const day = dayOf(item);
    return day === null ? [] : [{ item, day: day < today ? today : day }];
  });
};
