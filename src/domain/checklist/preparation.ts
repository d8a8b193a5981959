/** Everything that is worked out for the next interview: one plan for checklist, page and homework. */

import type { Interview } from '../interview/interview.js';
import type { RehearsalPlan } from '../rehearsal/plan.js';
import type { RequirementMatch } from '../skills/match.js';
import type { Item } from './item.js';
import { type ChecklistInput, planChecklist } from './plan.js';
import { type ProofRow, proofRows } from './proof-list.js';
import { type RehearsalItemWords, rehearsalItem } from './rehearsal-item.js';

export interface PreparationInput extends Omit<ChecklistInput, 'more'> {
  /** What the interview's posting asks for; empty without a posting. */
  readonly requirements: readonly RequirementMatch[];
  /** `null` where nothing is to be rehearsed. */
  readonly rehearsal: { readonly plan: RehearsalPlan; readonly words: RehearsalItemWords } | null;
  /** Stands in the place of a proof for what they did not hear. */
  readonly unheard: string;
}

export interface Preparation {
  readonly items: readonly Item[];
  readonly interview: Interview | null;
  readonly rows: readonly ProofRow[];
}

export const planPreparation = (input: PreparationInput): Preparation => {
  const { rehearsal, requirements, interview } = input;
  const rehearse = rehearsal && rehearsalItem({ ...input, ...rehearsal });
  return {
    items: planChecklist({ ...input, more: rehearse ? [rehearse] : [] }),
    interview,
    rows: requirements.length > 0 ? requirements.map(postingRow) : proofRows(input),
  };
};

const postingRow = ({ requirement, must, proofs }: RequirementMatch): ProofRow => ({
  need: requirement,
  must,
  wish: !must,
  proof: proofs[0]?.text ?? '',
});
