/** An application without a debrief, from a list kept elsewhere: it counts in the statistics. */

import { OUTCOMES, type Outcome, STAGES, type Stage } from '../debrief/debrief.js';
import { DATED_ID, type KindSpec, noonOf } from '../record/record-kind.js';
import { DAY, each, INSTANT, oneOf, optional, orNull, readBy, TEXT, WHEN } from '../record/shapes.js';
import { compare } from '../text/order.js';

/** What a person keeps beside an application, as they wrote it. */
export const BESIDE = ['notes', 'source', 'link', 'salary', 'contact'] as const;
export type Beside = (typeof BESIDE)[number];

export type BesideTexts = Readonly<Partial<Record<Beside, string>>>;

export interface Application extends BesideTexts {
  /** `YYYY-MM-DD-xxxx`: its day and a hash of its facts, so that the same row is the same record. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  readonly role: string;
  readonly company: string;
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  /** `YYYY-MM-DD`: the day it was sent. */
  readonly date: string;
  /** Local: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`: the day of an interview. */
  readonly interview?: string;
}

export const newestSentFirst = (a: Application, b: Application): number =>
  compare(b.date, a.date) || compare(b.id, a.id);

export const applicationKind: KindSpec<Application> = {
  noun: 'application',
  ...DATED_ID,
  defaults: (id) => ({ added: noonOf(id), stage: null, outcome: null, date: id.slice(0, 10) }),
  read: readBy({
    added: INSTANT,
    role: TEXT,
    company: TEXT,
    stage: orNull(oneOf(STAGES)),
    outcome: orNull(oneOf(OUTCOMES)),
    date: DAY,
    ...each(BESIDE, optional(TEXT)),
    interview: optional(WHEN),
  }),
  parts: { written: 'added' },
  ignoredInDiff: ['id', 'added'],
};
