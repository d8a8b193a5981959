/** Several rounds with one company for one role are one application, not several. Pure. */

import { type Debrief, dayOf, oldestBegunFirst, textOf } from '../debrief/debrief.js';
import { companyKey, plainName } from '../text/company.js';
import { compare } from '../text/order.js';
import { daysBetween } from '../time/days.js';

/** Later than this after the first round it is another application. */
const WITHIN_DAYS = 180;

/** `''`: nobody can say which company it was, so it belongs with none. */
const keyOf = (debrief: Debrief): string => {
  const company = companyKey(textOf(debrief, 'company'));
  return company === '' ? '' : `${company}|${plainName(textOf(debrief, 'role'))}`;
};

const inOrder = (a: Debrief, b: Debrief): number => compare(dayOf(a), dayOf(b)) || oldestBegunFirst(a, b);

/**
 * The applications behind the debriefs: one group for one company and role, all of it within 180 days of its first
 * round. A debrief without a company stands alone; so does a role that is given only once.
 *
 * The day that counts is the one in lists (`dayOf`): debriefs of last year's interviews, all written down in one
 * evening, stay apart.
 *
 * @returns every debrief in exactly one group; groups and the rounds in each oldest first. The same debriefs in any
 *   order give the same groups.
 */
export const applicationsOf = (debriefs: readonly Debrief[]): readonly (readonly Debrief[])[] => {
  const groups: { readonly first: string; readonly rounds: Debrief[] }[] = [];
  const open = new Map<string, (typeof groups)[number]>();
  for (const debrief of debriefs.toSorted(inOrder)) {
    const key = keyOf(debrief);
    const day = dayOf(debrief);
    const known = key === '' ? undefined : open.get(key);
    if (known && daysBetween(known.first, day) <= WITHIN_DAYS) {
      known.rounds.push(debrief);
      continue;
    }
    const group = { first: day, rounds: [debrief] };
    groups.push(group);
    if (key !== '') open.set(key, group);
  }
  return groups.map((one) => one.rounds);
};

/** The other rounds of the application that a debrief belongs to, oldest first. */
export const otherRounds = (debrief: Debrief, debriefs: readonly Debrief[]): readonly Debrief[] =>
  (applicationsOf(debriefs).find((rounds) => rounds.some((one) => one.id === debrief.id)) ?? []).filter(
    (one) => one.id !== debrief.id,
  );
