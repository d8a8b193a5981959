/** What a posting asks for, beside what the journal can show for it: must-haves first. Loaded only where a posting is. */

import { postingWords } from '../../content/en/posting/requirements.js';
import { skillWords } from '../../content/en/skills/skills.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import type { Interview } from '../../domain/interview/interview.js';
import type { Cv } from '../../domain/skills/cv.js';
import { type RequirementMatch, skillsFor } from '../../domain/skills/match.js';
import type { Context } from '../../ports/index.js';
import { readAll } from '../shared/find-record.js';

/** @param cv the one to look at; `null`: none is kept. */
export const matched = async (
  context: Context,
  target: Pick<Interview, 'posting' | 'choices'>,
  cv: Cv | null,
  debriefs: readonly Debrief[],
): Promise<readonly RequirementMatch[]> => {
  const rows = skillsFor(target, cv, debriefs, await readAll(context, 'stories'), {
    posting: postingWords,
    skills: skillWords,
  });
  return [...rows.filter((one) => one.must), ...rows.filter((one) => !one.must)];
};
