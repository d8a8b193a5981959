/** The checklist of the journal as it is: read, planned, not yet rendered. */

import { checklistWords } from '../../content/en/checklist/checklist.js';
import { skillsWords } from '../../content/en/checklist/page.js';
import { script } from '../../content/en/index.js';
import { type Item, planChecklist } from '../../domain/checklist/plan.js';
import { type ProofRow, proofRows } from '../../domain/checklist/proof-list.js';
import { type Interview, soonest } from '../../domain/interview/interview.js';
import type { Context, Kinds } from '../../ports/index.js';
import type { RehearsedFor } from '../rehearse/load.js';
import { find, readAll } from '../shared/find-record.js';
import { askedBy } from '../skills/asked.js';

export interface Planned {
  readonly items: readonly Item[];
  readonly interview: Interview | null;
  readonly interviews: readonly Interview[];
  /** What the role asks for, and what the person can show. */
  readonly rows: readonly ProofRow[];
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
  const asked = await askedBy(context, interview, debriefs);
  const items = planChecklist({
    debriefs,
    interview,
    today,
    ticks,
    script,
    words: checklistWords,
    more: await rehearsal(context, { debriefs, interview, today, asked }, ticks),
  });
  const rows =
    asked.length > 0
      ? asked.map(({ requirement, must, proofs }) => ({
          need: requirement,
          must,
          wish: !must,
          proof: proofs[0]?.text ?? '',
        }))
      : proofRows({
          debriefs,
          interview,
          script,
          words: checklistWords,
          today,
          unheard: skillsWords.unheard,
        });
  return { items, interview, interviews, rows };
};

/**
 * What is to be rehearsed, as one item. Loaded only where there is an interview ahead or somebody has rehearsed: for
 * everybody else the checklist starts as fast as without it.
 */
const rehearsal = async (
  context: Context,
  about: RehearsedFor,
  ticks: readonly Kinds['ticks'][],
): Promise<readonly Item[]> => {
  if (about.interview === null && (await context.journal.ids('rehearsals')).length === 0) return [];
  const { rehearsalItemFor } = await import('../rehearse/load.js');
  return rehearsalItemFor(context, about, ticks);
};
