/** The homework before an interview: what to find out about this employer, and where to look. */

import type { Interview } from './interview.js';

/** Kinds of employer that need different homework. */
export type Employer = 'company' | 'school' | 'university' | 'health' | 'charity' | 'public-body';

export interface Research {
  /** Stable: findings are kept under it. */
  readonly key: string;
  /** As a heading: "What is new there". */
  readonly label: string;
  /** As a task: "Find out what is new at St Mary's". */
  readonly text: string;
  /** Where to look, in words: nothing is fetched. */
  readonly where: string;
  readonly when: 'this-week' | 'day-before';
  /** Matches an entry of the person that asks the same. */
  readonly about: RegExp;
}

/** Words in a name that tell the kind of employer; lower case. */
export interface EmployerWords {
  /** A name with one of these is a company, whatever else it has. */
  readonly company: RegExp;
  /** The first that matches counts. */
  readonly kinds: readonly (readonly [Employer, RegExp])[];
}

/** A company in case of doubt. */
export const employerOf = (name: string, { company, kinds }: EmployerWords): Employer => {
  if (company.test(name)) return 'company';
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'company';
};

/** What an entry is about; `null` if it could be several things. */
export const researchFor = (entry: string, research: readonly Research[]): Research | null => {
  const [only, ...more] = research.filter((topic) => topic.about.test(entry));
  return only !== undefined && more.length === 0 ? only : null;
};

/** In the order in which it is best done. */
export type ResearchWords = (interview: Interview) => readonly Research[];
