/** What kind of place somebody would work at: by the job and the employer's name, unless the advert speaks against it. */

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
  /** In a name, where nothing else says more, and the advert bears it out. Global. */
  readonly perhaps: Words;
  /** A place that has no list of its own, whatever the job there. */
  readonly ownKind: RegExp;
  /** What adverts of such places say, above all of those whom they serve. Global. */
  readonly advert: Words;
}

/** The patterns are for lower case: to look for both takes three times as long. */
export const workplaceOf = (
  { role, company, posting = '' }: Pick<Interview, 'role' | 'company' | 'posting'>,
  words: WorkplaceWords,
): Workplace => {
  const name = company.toLowerCase().replace(words.street, ' ');
  const byName = named(name, words.employer, words.beyond);
  const byJob = words.role.find(([, pattern]) => pattern.test(role.toLowerCase()))?.[0];
  const isOwn = words.ownKind.test(name);
  const byRole = isOwn && byJob !== undefined && TOOLS.includes(byJob) ? 'company' : byJob;
  // The waiter of "The Old Bank".
  const outvoted =
    ['shop', 'office'].includes(byName ?? '') && ['factory', 'hospitality', 'tech'].includes(byRole ?? '');
  const isNamed = byName !== undefined && byName !== 'company' && !outvoted;
  const guess = isNamed ? byName : (byRole ?? byName ?? (isOwn ? 'company' : undefined));
  const advert = posting.toLowerCase();
  const told = countsIn(advert, words.advert);
  const saidOf = (workplace: Workplace): number => told.get(workplace) ?? 0;
  const clear = clearest(told);
  const perhaps = (): Workplace => {
    const found = named(name, words.perhaps, words.beyond) ?? 'company';
    return advert === '' || saidOf(found) > 0 ? found : 'company';
  };
  // A hospital's advert for a programmer says nothing of patients, and of software a lot.
  const against =
    clear !== undefined && guess !== undefined && saidOf(guess) === 0 && !(isNamed && TOOLS.includes(clear));
  const workplace = guess === undefined ? (clear ?? perhaps()) : against ? 'company' : guess;
  const young = ['tech', 'company'].includes(workplace) && words.young.test(advert);
  return young ? 'start-up' : workplace;
};

/** What an advert of these says is about the job, not about the place. */
const TOOLS: readonly Workplace[] = ['tech', 'office', 'building', 'factory'];

/** How many different words of each kind of place a text has. */
const countsIn = (text: string, words: Words): ReadonlyMap<Workplace, number> =>
  new Map(words.map(([workplace, pattern]) => [workplace, new Set(text.match(pattern)).size]));

/** The kind with two words at least, and twice as many as any other. */
const clearest = (told: ReadonlyMap<Workplace, number>): Workplace | undefined => {
  const [first, next] = [...told].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 2 * Math.max(1, next?.[1] ?? 0) ? first[0] : undefined;
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
