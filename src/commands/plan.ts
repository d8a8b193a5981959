/** The checklist of the journal as it is: read, planned, not yet rendered. */

import { checklistWords } from '../content/en/checklist.js';
import { script } from '../content/en/index.js';
import { rehearsalWords } from '../content/en/rehearsal.js';
import { type Item, planChecklist } from '../domain/checklist.js';
import { type Interview, soonest } from '../domain/interview.js';
import { rehearsalItem } from '../domain/rehearsal-item.js';
import type { Context } from '../ports.js';
import { find, readAll } from './records.js';
import { rehearsalFor } from './rehearsal.js';

export interface Planned {
  readonly items: readonly Item[];
  readonly interview: Interview | null;
  readonly interviews: readonly Interview[];
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
  return { items, interview, interviews };
};
