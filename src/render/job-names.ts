/** What an interview is called where its page is carried about, or where others may read it. */

import { namedReading } from '../content/en/text/named.js';
import { namedIn, withoutRemark } from '../domain/feedback/named.js';
import type { Interview } from '../domain/interview/interview.js';

/** The job and the employer. @param areOthers others may read them: what is in doubt is left out. */
export const namesIn = (
  { role, company }: Pick<Interview, 'role' | 'company'>,
  areOthers: boolean,
): readonly string[] =>
  [role, company]
    .map((typed) => (areOthers ? namedIn(typed, namedReading).name : withoutRemark(typed, namedReading)))
    .filter((name) => name !== '');
