/** What kind of place somebody would work at: by its name, the job and what its advert says. */

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
  /** In a name, so plain that nothing else fits; the last of them counts: "University Hospitals" are hospitals. Global. */
  readonly employer: Words;
  /** In a name, where something else has to say the same. Global. */
  readonly perhaps: Words;
  /** Begins what only tells more of the name: "of", "that makes". */
  readonly beyond: RegExp;
  /** "Bank Street" is no bank. */
  readonly street: RegExp;
  /** A job that there is nowhere else; `company`: whatever the words after it say. The first that matches counts. */
  readonly sureRole: Words;
  /** A job where something else has to say the same. */
  readonly role: Words;
  /** A job that has nothing to do with those whom the place looks after. */
  readonly desk: RegExp;
  /** A place that has no list of its own, whatever the job there. */
  readonly ownKind: RegExp;
  /** How an advert says what its employer is: the group. Global. */
  readonly described: RegExp;
  /** What adverts of such places say, above all of those whom they serve. Global. */
  readonly advert: Words;
}

/**
 * By one sign that is sure, else by two that agree, of the name, the job and the advert. The patterns are for lower case:
 * to look for both takes three times as long.
 */
export const workplaceOf = (
  { role, company, posting = '' }: Pick<Interview, 'role' | 'company' | 'posting'>,
  words: WorkplaceWords,
): Workplace => {
  const job = role.toLowerCase();
  const name = company.toLowerCase().replace(words.street, ' ');
  const advert = posting.toLowerCase();
  const byName = named(name, words);
  const told = advert === '' ? NOTHING_TOLD : countsIn(advert, words.advert);
  const clear = clearest(told);
  const described = (advert === '' ? [] : [...advert.matchAll(words.described)])
    .map(([, phrase = '']) => named(phrase, words))
    .find((found) => found?.head);
  const byJob = words.sureRole.find(([, pattern]) => pattern.test(job))?.[0];
  const jobs = words.role.flatMap(([workplace, pattern]) => (pattern.test(job) ? [workplace] : []));

  const agreed = (): Workplace => {
    const signs = [byName?.workplace, described?.workplace ?? clear];
    const [first, second] = signs;
    const found = first !== undefined && first === second ? first : jobs.find((one) => signs.includes(one));
    const isOther = [...signs, byJob].includes('company') || words.ownKind.test(name);
    return found === undefined || (isOther && !TOOLS.includes(found)) ? 'company' : found;
  };
  // The waiter of "The Old Bank".
  const isOutvoted =
    ['shop', 'office'].includes(byName?.workplace ?? '') &&
    [...jobs, byJob].some((one) => one === 'factory' || one === 'hospitality' || one === 'tech');
  const isNamed = byName?.sure && byName.workplace !== 'company' && !isOutvoted;
  const sure = isNamed ? byName.workplace : described?.sure ? described.workplace : byJob;
  // A hospital's advert for a programmer says nothing of patients, and of software a lot.
  const isAgainst =
    sure !== undefined && clear !== undefined && !told.get(sure) && !(isNamed && TOOLS.includes(clear));
  const sureOrAgreed = sure === undefined || sure === 'company' ? agreed() : isAgainst ? 'company' : sure;
  const isDesk = LOOKING_AFTER.includes(sureOrAgreed) && words.desk.test(job);
  const workplace = isDesk ? 'company' : sureOrAgreed;
  const young = ['tech', 'company'].includes(workplace) && advert !== '' && words.young.test(advert);
  return young ? 'start-up' : workplace;
};

/** What an advert of these says is about the job, not about the place. */
const TOOLS: readonly Workplace[] = ['tech', 'office', 'building', 'factory'];

const LOOKING_AFTER: readonly Workplace[] = ['hospital', 'clinic', 'care', 'nursery'];

/** Of an interview without an advert: the patterns for one are never made. */
const NOTHING_TOLD: ReadonlyMap<Workplace, number> = new Map();

/** How many different words of each kind of place a text has. */
const countsIn = (text: string, words: Words): ReadonlyMap<Workplace, number> =>
  new Map(words.map(([workplace, pattern]) => [workplace, new Set(text.match(pattern)).size]));

/** The kind with two words at least, and twice as many as any other. */
const clearest = (told: ReadonlyMap<Workplace, number>): Workplace | undefined => {
  const [first, next] = [...told].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 2 * Math.max(1, next?.[1] ?? 0) ? first[0] : undefined;
};

/** The last word counts, and what stands after "of" only where nothing stands before it. */
const named = (name: string, { employer, perhaps, beyond }: WorkplaceWords) => {
  const end = beyond.exec(name)?.index ?? name.length;
  const found = [...employer, ...perhaps].flatMap(([workplace, pattern], at) =>
    [...name.matchAll(pattern)].map(({ index, 0: text }) => ({
      workplace,
      sure: at < employer.length,
      from: index,
      to: index + text.length,
      head: index < end,
    })),
  );
  return found.sort((a, b) => Number(b.head) - Number(a.head) || b.to - a.to || a.from - b.from)[0];
};
