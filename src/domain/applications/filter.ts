/** A few records out of many: by day, by words, by how far it got and how it ended. Pure. */

import { type Debrief, dayOf, type Outcome, type Stage, textOf } from '../debrief/debrief.js';
import { plainLetters } from '../text/normalize.js';
import type { Application } from './application.js';

export interface Filter {
  /** `YYYY-MM-DD`, that day included; `null` for no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** Part of the name, in any case and with or without accents; `null` for any. */
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  /** Every one of them has to be there. */
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

/** What a filter looks at. */
interface Facts {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  readonly outcome: string;
  readonly tags: readonly string[];
}

const holds = (text: string, part: string | null): boolean =>
  part === null || plainLetters(text).includes(plainLetters(part));

const passes = (filter: Filter, one: Facts): boolean =>
  (filter.since === null || one.day >= filter.since) &&
  (filter.until === null || one.day <= filter.until) &&
  holds(one.company, filter.company) &&
  holds(one.role, filter.role) &&
  (filter.stage === null || one.stage === filter.stage) &&
  (filter.outcome === null || one.outcome === filter.outcome) &&
  filter.tags.every((tag) => one.tags.includes(tag));

/** The day is the one in lists: the day they heard, or the day it was begun. */
export const debriefPasses = (filter: Filter, debrief: Debrief): boolean =>
  passes(filter, {
    day: dayOf(debrief),
    company: textOf(debrief, 'company'),
    role: textOf(debrief, 'role'),
    stage: textOf(debrief, 'stage'),
    outcome: textOf(debrief, 'outcome'),
    tags: debrief.tags ?? [],
  });

/** The day is the one it was sent. It has no tags, so none passes where a tag is asked for. */
export const applicationPasses = (filter: Filter, application: Application): boolean =>
  passes(filter, {
    day: application.date,
    company: application.company,
    role: application.role,
    stage: application.stage ?? '',
    outcome: application.outcome ?? '',
    tags: [],
  });
