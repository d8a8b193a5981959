/** An upcoming interview: what the checklist is worked out for. */

import { STAGES, type Stage } from './debrief.js';
import { type Complain, type Fields, isInstant, isRecordId, isWhen } from './fields.js';
import { checkFindings, type Finding, mergedFindings } from './findings.js';
import type { KindSpec } from './kind.js';

export interface Interview {
  /** `YYYY-MM-DD-xxxx`: the local day it was added, and four characters. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  readonly role: string;
  readonly company: string;
  /** Local: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; `null` while no date is set. */
  readonly when: string | null;
  readonly stage: Stage | null;
  /** ISO 8601 instant in UTC once it has been held or called off, else `null`. */
  readonly done: string | null;
  /** The people they will meet, as typed. */
  readonly panel?: string;
  /** What they have found out for it: private notes. */
  readonly findings?: readonly Finding[];
}

/**
 * The soonest interview that is still ahead; one without a date only where none has one.
 *
 * @param today `YYYY-MM-DD`, local.
 */
export const soonest = (interviews: readonly Interview[], today: string): Interview | null =>
  interviews
    .filter((one) => one.done === null && (one.when === null || one.when.slice(0, 10) >= today))
    .sort(bySoonest)[0] ?? null;

/** Soonest first, those without a date last. */
export const bySoonest = (a: Interview, b: Interview): number => {
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

const key = (one: Interview): string => `${one.when ?? '9999'} ${one.added} ${one.id}`;

const read = (fields: Fields, complain: Complain): Interview => {
  const { added, role, company, when, stage, done } = fields;
  if (!isInstant(added)) complain('added', 'has to be a time');
  if (typeof role !== 'string' || role.trim() === '') complain('role', 'has to be a text');
  if (typeof company !== 'string') complain('company', 'has to be a text');
  if (when !== null && !isWhen(when)) complain('when', 'has to be YYYY-MM-DD or YYYY-MM-DDTHH:MM');
  if (stage !== null && !STAGES.some((one) => one === stage))
    complain('stage', `has to be one of: ${STAGES.join(', ')}`);
  if (done !== null && !isInstant(done)) complain('done', 'has to be a time or null');
  if (fields.panel !== undefined && typeof fields.panel !== 'string') complain('panel', 'has to be a text');
  checkFindings(fields.findings, complain);
  return fields as unknown as Interview;
};

export const interviewKind: KindSpec<Interview> = {
  noun: 'interview',
  isId: isRecordId,
  idForm: '2026-11-24-k7qm',
  defaults: (id) => ({
    added: `${id.slice(0, 10)}T12:00:00.000Z`,
    company: '',
    when: null,
    stage: null,
    done: null,
  }),
  read,
  // An interview does not say when it was changed, so neither version is plainly the newer one; its findings do.
  merge: (mine, theirs) => ({
    ...mine,
    ...(mine.panel === undefined && theirs.panel !== undefined ? { panel: theirs.panel } : {}),
    ...(theirs.findings === undefined
      ? {}
      : { findings: mergedFindings(mine.findings ?? [], theirs.findings) }),
  }),
};
