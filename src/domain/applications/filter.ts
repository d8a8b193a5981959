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

const includesPart = (text: string, part: string | null): boolean =>
  part === null || plainLetters(text).includes(plainLetters(part));

const passes = (
  { since, until, company, role, stage, outcome, tags }: Filter,
  day: string,
  factOf: (name: 'company' | 'role' | 'stage' | 'outcome') => string,
  tagged: readonly string[],
): boolean =>
  (since === null || day >= since) &&
  (until === null || day <= until) &&
  includesPart(factOf('company'), company) &&
  includesPart(factOf('role'), role) &&
  (stage === null || factOf('stage') === stage) &&
  (outcome === null || factOf('outcome') === outcome) &&
  tags.every((tag) => tagged.includes(tag));

export const debriefPasses = (filter: Filter, debrief: Debrief): boolean =>
  passes(filter, dayOf(debrief), (name) => textOf(debrief, name), debrief.tags ?? []);

/** An application has no tags, so none passes a filter with tags. */
export const applicationPasses = (filter: Filter, application: Application): boolean =>
  passes(filter, application.date, (name) => application[name] ?? '', []);
