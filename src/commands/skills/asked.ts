/** What the posting of an interview asks for, with what can be shown for it. The reader of postings is loaded only where there is one. */

import type { Debrief } from '../../domain/debrief/debrief.js';
import type { Interview } from '../../domain/interview/interview.js';
import type { RequirementMatch } from '../../domain/skills/match.js';
import type { Context } from '../../ports/index.js';
import { readAll } from '../shared/find-record.js';

/** Must-haves first; none where there is no posting. */
export const askedBy = async (
  context: Context,
  interview: Interview | null,
  debriefs: readonly Debrief[],
): Promise<readonly RequirementMatch[]> => {
  if (interview?.posting === undefined) return [];
  const { matched } = await import('./requirements.js');
  const [cv = null] = await readAll(context, 'cvs');
  return matched(context, interview, cv, debriefs);
};
