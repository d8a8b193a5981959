/** What was written down after one interview, and is of use before another. */

import { companyKey } from '../text/company.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import type { Interview } from './interview.js';

export interface CarryWords {
  readonly stopWords: ReadonlySet<string>;
  /** Whether two roles are the same kind of work. */
  readonly alike: (role: string, other: string) => boolean;
  /** Of use in any interview, whatever the job: nerves, long answers, "why us". */
  readonly aboutInterviewing: (entry: string) => boolean;
}

/** From a job like this one, from this employer, of use in any interview, or named in the advert. */
export const ofUseFor = (
  interview: Interview | null,
  { alike, aboutInterviewing, stopWords }: CarryWords,
): ((entry: string, source: { readonly role: string; readonly company: string }) => boolean) => {
  if (interview === null) return () => true;
  const asked = (interview.posting ?? '')
    .split(/\n|[.;]\s/)
    .map((line) => stemsOf(line, stopWords))
    .filter(({ size }) => size > 1);
  const isAsked = (entry: string): boolean => {
    const own = stemsOf(entry, stopWords);
    return own.size > 1 && asked.some((line) => own.size <= line.size && sameTheme(own, line));
  };
  return (entry, { role, company }) =>
    alike(role, interview.role) ||
    (company !== '' && companyKey(company) === companyKey(interview.company)) ||
    aboutInterviewing(entry) ||
    isAsked(entry);
};
