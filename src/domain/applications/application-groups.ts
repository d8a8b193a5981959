/** Groups debriefs by application: several rounds with one company for one role are one. */

import { type Debrief, dayOf, oldestBegunFirst, textOf } from '../debrief/debrief.js';
import { companyKey, plainName } from '../text/company.js';
import { compare } from '../text/order.js';
import { daysBetween } from '../time/days.js';

/** A round later than this after the first belongs to another application. */
const WITHIN_DAYS = 180;

/** `''` without a company: such a debrief belongs to no group. */
const keyOf = (debrief: Debrief): string => {
  const company = companyKey(textOf(debrief, 'company'));
  return company === '' ? '' : `${company}|${plainName(textOf(debrief, 'role'))}`;
};

const inOrder = (a: Debrief, b: Debrief): number => compare(dayOf(a), dayOf(b)) || oldestBegunFirst(a, b);

/** By the day in lists (`dayOf`), so that interviews written down in one evening stay apart. Oldest first. */
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
  return groups.map((group) => group.rounds);
};

/** The other rounds of the application that a debrief belongs to, oldest first. */
export const otherRounds = (debrief: Debrief, debriefs: readonly Debrief[]): readonly Debrief[] =>
  (applicationsOf(debriefs).find((rounds) => rounds.some((round) => round.id === debrief.id)) ?? []).filter(
    (round) => round.id !== debrief.id,
  );
