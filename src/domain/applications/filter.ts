/** Filters records by day, names, stage, outcome and tags. */

import { type Debrief, dayOf, type Outcome, type Stage, textOf } from '../debrief/debrief.js';
import { plainLetters } from '../text/normalize.js';
import type { Application } from './application.js';

export interface Filter {
  /** `YYYY-MM-DD`, inclusive; `null` for no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** Part of the name, without regard to case and accents; `null` for any. */
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  /** All of them are required. */
  readonly tags: readonly string[];
}

export const EVERYTHING: Filter = {
  since: null,
  until: null,
  company: null,
  role: null,
  stage: null,
  outcome: null,
  tags: [],
};

export const isEverything = (filter: Filter): boolean =>
  filter.tags.length === 0 &&
  Object.entries(filter).every(([key, value]) => key === 'tags' || value === null);

interface FilteredFacts {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  readonly outcome: string;
  readonly tags: readonly string[];
}

const includesPart = (text: string, part: string | null): boolean =>
  part === null || plainLetters(text).includes(plainLetters(part));

const passes = (filter: Filter, facts: FilteredFacts): boolean =>
  (filter.since === null || facts.day >= filter.since) &&
  (filter.until === null || facts.day <= filter.until) &&
  includesPart(facts.company, filter.company) &&
  includesPart(facts.role, filter.role) &&
  (filter.stage === null || facts.stage === filter.stage) &&
  (filter.outcome === null || facts.outcome === filter.outcome) &&
  filter.tags.every((tag) => facts.tags.includes(tag));

export const debriefPasses = (filter: Filter, debrief: Debrief): boolean =>
  passes(filter, {
    day: dayOf(debrief),
    company: textOf(debrief, 'company'),
    role: textOf(debrief, 'role'),
    stage: textOf(debrief, 'stage'),
    outcome: textOf(debrief, 'outcome'),
    tags: debrief.tags ?? [],
  });

/** An application has no tags, so none passes a filter with tags. */
export const applicationPasses = (filter: Filter, application: Application): boolean =>
  passes(filter, {
    day: application.date,
    company: application.company,
    role: application.role,
    stage: application.stage ?? '',
    outcome: application.outcome ?? '',
    tags: [],
  });
