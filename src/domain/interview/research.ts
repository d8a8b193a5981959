/** The homework before an interview: what to find out about this employer, and where to look. Pure. */

import type { Interview } from './interview.js';

/** Where there is something else to find out than about a company. */
export type Employer = 'company' | 'school' | 'university' | 'health' | 'charity' | 'public-body';

/** One thing to find out, with the words for it. */
export interface Research {
  /** Stable: findings are kept under it. */
  readonly key: string;
  /** As a heading: "What is new there". */
  readonly label: string;
  /** As a task: "Find out what is new at St Mary's". */
  readonly text: string;
  /** Where to look, in words: nothing is ever fetched. */
  readonly where: string;
  readonly when: 'this-week' | 'day-before';
  /** Whether somebody who wrote this wanted to know just that. */
  readonly about: RegExp;
}

/** Words of a name that tell what kind of employer it is; lower case. */
export interface EmployerWords {
  /** A name with one of these is a company, whatever else is in it. */
  readonly company: RegExp;
  /** The first that matches counts. */
  readonly kinds: readonly (readonly [Employer, RegExp])[];
}

/** What kind of employer a name tells of; a company where it tells nothing. */
export const employerOf = (company: string, words: EmployerWords): Employer => {
  if (words.company.test(company)) return 'company';
  return words.kinds.find(([, pattern]) => pattern.test(company))?.[0] ?? 'company';
};

/** The one thing that an entry is about; none where it could be several: when in doubt, entries stay apart. */
export const researchFor = (entry: string, research: readonly Research[]): Research | null => {
  const [only, ...more] = research.filter((topic) => topic.about.test(entry));
  return only !== undefined && more.length === 0 ? only : null;
};

/** What there is to find out for an interview, in the order in which it is best done. */
export type ResearchWords = (interview: Interview) => readonly Research[];
