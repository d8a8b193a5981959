/** An application without a debrief, from a list kept elsewhere: it counts in the statistics. */

import { OUTCOMES, type Outcome, STAGES, type Stage } from '../debrief/debrief.js';
import { type Complain, type Fields, isInstant, isRecordId, isWhen } from '../record/json-fields.js';
import { type KindSpec, noonOf, RECORD_ID_FORM } from '../record/record-kind.js';
import { isDay } from '../time/days.js';

/** What a person keeps beside an application, as they wrote it. */
export const BESIDE = ['notes', 'source', 'link', 'salary', 'contact'] as const;
export type Beside = (typeof BESIDE)[number];

export interface Application extends Readonly<Partial<Record<Beside, string>>> {
  /** `YYYY-MM-DD-xxxx`: its day and a hash of its facts, so that the same row is the same record. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  readonly role: string;
  readonly company: string;
  /** How far it got. */
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  /** `YYYY-MM-DD`: the day it was sent. */
  readonly date: string;
  /** Local: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`: the day of an interview. */
  readonly interview?: string;
}

const read = (fields: Fields, complain: Complain): Application => {
  const { added, role, company, stage, outcome, date } = fields;
  if (!isInstant(added)) complain('added', 'has to be a time');
  if (typeof role !== 'string') complain('role', 'has to be a text');
  if (typeof company !== 'string') complain('company', 'has to be a text');
  if (stage !== null && !STAGES.some((known) => known === stage))
    complain('stage', `has to be one of: ${STAGES.join(', ')}`);
  if (outcome !== null && !OUTCOMES.some((known) => known === outcome))
    complain('outcome', `has to be one of: ${OUTCOMES.join(', ')}`);
  if (typeof date !== 'string' || !isDay(date)) complain('date', 'has to be a day, as YYYY-MM-DD');
  for (const name of BESIDE)
    if (fields[name] !== undefined && typeof fields[name] !== 'string') complain(name, 'has to be a text');
  if (fields.interview !== undefined && !isWhen(fields.interview))
    complain('interview', 'has to be a day, as YYYY-MM-DD, or YYYY-MM-DDTHH:MM');
  return fields as unknown as Application;
};

export const applicationKind: KindSpec<Application> = {
  noun: 'application',
  isId: isRecordId,
  idForm: RECORD_ID_FORM,
  defaults: (id) => ({
    added: noonOf(id),
    stage: null,
    outcome: null,
    date: id.slice(0, 10),
  }),
  read,
  parts: { written: 'added' },
  ignoredInDiff: ['id', 'added'],
};
