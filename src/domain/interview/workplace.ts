/** What kind of place somebody would work at, told from the words of the job and of the employer's name. */

import type { Interview } from './interview.js';

export const WORKPLACES = [
  'hospital',
  'clinic',
  'care',
  'school',
  'nursery',
  'university',
  'public',
  'charity',
  'shop',
  'hospitality',
  'building',
  'factory',
  'agency',
  'office',
  'tech',
  'start-up',
  'company',
] as const;
/** `company`: any other employer. */
export type Workplace = (typeof WORKPLACES)[number];

type Words = readonly (readonly [Workplace, RegExp])[];

export interface WorkplaceWords {
  /** In an advert, of an employer that is new. */
  readonly young: RegExp;
  /** In an employer's name; the last of them counts: "University Hospitals" are hospitals. Global. */
  readonly employer: Words;
  /** Begins what only tells more of the name: "of", "that makes". */
  readonly beyond: RegExp;
  /** "Bank Street" is no bank. */
  readonly street: RegExp;
  /** In the job; the first that matches counts. */
  readonly role: Words;
  /** In a name, where nothing else says more. Global. */
  readonly perhaps: Words;
  /** A kind of job that says more than such a name: the waiter of "The Old Bank". */
  readonly outvotes: Readonly<Partial<Record<Workplace, readonly Workplace[]>>>;
}

/** The patterns are for lower case: to look for both takes three times as long. */
export const workplaceOf = (
  { role, company, posting = '' }: Pick<Interview, 'role' | 'company' | 'posting'>,
  words: WorkplaceWords,
): Workplace => {
  const name = company.toLowerCase().replace(words.street, ' ');
  const byName = named(name, words.employer, words.beyond);
  const byRole = words.role.find(([, pattern]) => pattern.test(role.toLowerCase()))?.[0];
  const outvoted = byRole !== undefined && words.outvotes[byRole]?.includes(byName ?? 'company');
  const isNamed = byName !== undefined && byName !== 'company' && !outvoted;
  const workplace = isNamed
    ? byName
    : (byRole ?? byName ?? named(name, words.perhaps, words.beyond) ?? 'company');
  const young = ['tech', 'company'].includes(workplace) && words.young.test(posting.toLowerCase());
  return young ? 'start-up' : workplace;
};

/** The last word counts, and what stands after "of" only where nothing stands before it. */
const named = (name: string, words: Words, beyond: RegExp): Workplace | undefined => {
  const end = beyond.exec(name)?.index ?? name.length;
  const found = words.flatMap(([workplace, pattern]) =>
    [...name.matchAll(pattern)].map(({ index, 0: text }) => ({
      workplace,
      from: index,
      to: index + text.length,
      head: index < end ? 1 : 0,
    })),
  );
  return found.sort((a, b) => b.head - a.head || b.to - a.to || a.from - b.from)[0]?.workplace;
};
