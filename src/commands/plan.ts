/** The checklist of the journal as it is: read, planned, not yet rendered. */

import { checklistWords } from '../content/en/checklist.js';
import { script } from '../content/en/index.js';
import { skillsWords } from '../content/en/page.js';
import { rehearsalWords } from '../content/en/rehearsal.js';
import { type Item, planChecklist } from '../domain/checklist.js';
import { type Interview, soonest } from '../domain/interview.js';
import { rehearsalItem } from '../domain/rehearsal-item.js';
import { type SkillRow, skillRows } from '../domain/skills-list.js';
import type { Context } from '../ports.js';
import { find, readAll } from './records.js';
import { rehearsalFor } from './rehearsal.js';

export interface Planned {
  readonly items: readonly Item[];
  readonly interview: Interview | null;
  readonly interviews: readonly Interview[];
  /** What the role asks for, and what the person can show. */
  readonly rows: readonly SkillRow[];
}

/**
 * @param today `YYYY-MM-DD`
 * @param wanted an interview's id; the soonest where it is left out.
 */
export const planned = async (
  context: Context,
  today: string,
  wanted: string | undefined,
): Promise<Planned> => {
  const debriefs = await readAll(context, 'debriefs');
  const interviews = await readAll(context, 'interviews');
  const ticks = await readAll(context, 'ticks');
  const interview =
    wanted === undefined ? soonest(interviews, today) : await find(context, 'interviews', wanted);
  const { plan } = await rehearsalFor(context, debriefs, interview, today);
  const rehearsal = rehearsalItem({ plan, interview, today, ticks, words: rehearsalWords });
  const items = planChecklist({
    debriefs,
    interview,
    today,
    ticks,
    script,
    words: checklistWords,
    more: rehearsal === null ? [] : [rehearsal],
  });
  const rows = skillRows({
    debriefs,
    interview,
    script,
    words: checklistWords,
    today,
    unheard: skillsWords.unheard,
  });
  return { items, interview, interviews, rows };
};
