/** Everything that is worked out for the next interview: one plan for checklist, page, calendar and homework. */

import type { Interview } from '../interview/interview.js';
import type { RehearsalPlan } from '../rehearsal/plan.js';
import { type Item, MOST_OPEN, WHENS } from './item.js';
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
    list: listed(
      items.filter((item) => !isOnPage(item)),
      newest ?? interview?.added ?? '',
    ),
    strengths,
    interview,
  };
};

/** Two questions to ask them stand on the page anyway, so that is homework, and no line to tick. */
export const isOnPage = ({ homework }: Item): boolean => homework?.key === 'ask' && homework.finding === '';

/** General lines at most: they are nobody's own. */
const MOST_GENERAL = 4;

/**
 * The list that checklist, page, front door and calendar share. What was done since `from` stays in its place and
 * counts; no open line takes its place until ten are done.
 * @param items all, in checklist order. @param from an ISO 8601 instant.
 */
export const listed = (items: readonly Item[], from: string): readonly Item[] => {
  const done = new Set(items.filter((item) => item.done && isDoneSince(item, from)));
  const open = items.filter((item) => !item.done);
  const isGeneral = ({ rank }: Item): boolean => rank === 'general';
  const general = Math.max(MOST_GENERAL - [...done].filter(isGeneral).length, 0);
  const chosen = [
    ...open.filter((item) => !isGeneral(item)),
    ...open.filter(isGeneral).slice(0, general),
  ].slice(0, MOST_OPEN - (done.size % MOST_OPEN));
  // As it is shown: the plan, then by when; so that the numbers run from top to bottom.
  const place = ({ rank, when }: Item): number => (rank === 'plan' ? -1 : WHENS.indexOf(when));
  return items.filter((item) => done.has(item) || chosen.includes(item)).sort((a, b) => place(a) - place(b));
};

/** What has a day, or a finding of this interview, is done without a tick. */
const isDoneSince = ({ doneAt, rank, homework }: Item, from: string): boolean =>
  rank === 'due' ||
  (homework !== null && homework.finding !== '') ||
  (doneAt !== '' && !(Date.parse(doneAt) < Date.parse(from)));
