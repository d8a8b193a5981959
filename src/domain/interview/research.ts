/** The homework before an interview: what to find out about this employer, and where to look. */

import type { Interview } from './interview.js';

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

/** What an entry is about; `null` if it could be several things. */
export const researchFor = (entry: string, research: readonly Research[]): Research | null => {
  const [only, ...more] = research.filter((topic) => topic.about.test(entry));
  return only !== undefined && more.length === 0 ? only : null;
};

/** In the order in which it is best done. */
export type ResearchWords = (interview: Interview) => readonly Research[];
