/** Journals of debriefs and list rows for tests of the insights, and the plan made from them. */

import { checklistText } from '../../src/content/en/checklist/checklist.js';
import { script } from '../../src/content/en/index.js';
import { markets } from '../../src/content/en/insights/base-rates.js';
import { questionStopWords } from '../../src/content/en/stories/story.js';
import type { Application } from '../../src/domain/applications/application.js';
import type { AnswerValue, Debrief, Outcome, QuestionId, Stage } from '../../src/domain/debrief/debrief.js';
import { type Insights, type InsightsInput, planInsights } from '../../src/domain/insights/plan.js';
import type { StepId } from '../../src/domain/insights/steps.js';
import { debrief } from './debriefs.js';

export const TODAY = '2026-11-24';

export const plan = (
  debriefs: readonly Debrief[],
  applications: readonly Application[] = [],
  more: Partial<InsightsInput> = {},
): Insights =>
  planInsights({
    debriefs,
    applications,
    ticks: [],
    today: TODAY,
    markets,
    script,
    words: { ...checklistText, questionStopWords },
    feelings: false,
    chosenByResult: false,
    ...more,
  });

export const CODE = '23456789abcdefghjkmnpqrstuvwxyz';
const code = (n: number): string => [3, 2, 1, 0].map((at) => CODE[Math.floor(n / 31 ** at) % 31]).join('');
export const dayAt = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

let made = 0;
/** A debrief of its own company, `n` days into the year. */
export const debriefOn = (
  n: number,
  outcome: Outcome | null,
  stage: Stage | null,
  values: Partial<Record<QuestionId, AnswerValue>> = {},
  more: Partial<Debrief> = {},
): Debrief => {
  made++;
  return debrief(
    `${dayAt(n)}-${code(made)}`,
    { company: `Company ${made}`, role: 'Clerk', outcome, stage, ...values },
    more,
  );
};

export const row = (
  n: number,
  outcome: Outcome | null,
  stage: Stage | null,
  more: Partial<Application> = {},
): Application => {
  made++;
  const date = dayAt(n);
  return {
    id: `${date}-${code(made)}`,
    added: `${date}T10:00:00.000Z`,
    role: 'Clerk',
    company: `Company ${made}`,
    stage,
    outcome,
    date,
    ...more,
  };
};

export const several = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

export const step = (page: Insights, id: StepId) => {
  const found = page.steps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};
