/** Everything that is worked out for the next interview: one plan for checklist, page, calendar and homework. */

import type { Interview } from '../interview/interview.js';
import type { RehearsalPlan } from '../rehearsal/plan.js';
import type { Item } from './item.js';
import { listed } from './listed.js';
import { type ChecklistInput, planChecklist } from './plan.js';
import { type RehearsalItemWords, rehearsalItem } from './rehearsal-item.js';
import type { Strength } from './strengths.js';

export interface PreparationInput extends Omit<ChecklistInput, 'more' | 'strengths'> {
  readonly strengths: readonly Strength[];
  /** `null` where nothing is to be rehearsed. */
  readonly rehearsal: { readonly plan: RehearsalPlan; readonly words: RehearsalItemWords } | null;
}

export interface Preparation {
  /** Every item; `list` has those that are shown, numbered from 1. */
  readonly items: readonly Item[];
  readonly list: readonly Item[];
  readonly strengths: readonly Strength[];
  readonly interview: Interview | null;
}

export const planPreparation = (input: PreparationInput): Preparation => {
  const { rehearsal, interview, debriefs, strengths } = input;
  const rehearse = rehearsal && rehearsalItem({ ...input, ...rehearsal });
  const items = planChecklist({ ...input, more: rehearse ? [rehearse] : [] });
  const newest = debriefs
    .map(({ begun }) => begun)
    .sort()
    .at(-1);
  return {
    items,
    list: listed(items, newest ?? interview?.added ?? ''),
    strengths,
    interview,
  };
};
