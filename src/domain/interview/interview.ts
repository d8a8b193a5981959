/** An upcoming interview: what the checklist is worked out for. */

import { STAGES, type Stage } from '../debrief/debrief.js';
import {
  type Complain,
  type Fields,
  isFields,
  isInstant,
  isRecordId,
  isTextList,
  isWhen,
} from '../record/json-fields.js';
import { type KindSpec, noonOf, RECORD_ID_FORM } from '../record/record-kind.js';
import { by } from '../text/order.js';
import { checkFindings, findingParts, type ResearchNote } from './findings.js';

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
  /** ISO 8601 instant in UTC once it was held or called off, else `null`. */
  readonly done: string | null;
  /** Whom they will meet, as typed. */
  readonly panel?: string;
  /** Private notes. */
  readonly findings?: readonly ResearchNote[];
  /** The text of the posting, word for word. */
  readonly posting?: string;
  /** An address, a room or a link. */
  readonly place?: string;
  /** To ring if late. */
  readonly phone?: string;
  /** As the posting gives it. */
  readonly salary?: string;
  /** Who answers questions about the job, as the posting gives it. */
  readonly contact?: string;
  /** The kind of interview. */
  readonly meeting?: InterviewKind;
  /** Local: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`: the last day to apply. */
  readonly closes?: string;
  /** For requirements without proof. */
  readonly choices?: readonly GapDecision[];
  /** What was said of lines that were shown for a requirement. */
  readonly verdicts?: readonly ProofVerdict[];
  /** Facts, and tasks of findings, of which "that isn't what I meant" was said at a pause. */
  readonly notMeant?: readonly string[];
  /** A code of its words as they were looked at for danger, and none of them is kept apart. */
  readonly looked?: string;
}

export const INTERVIEW_KINDS = ['in-person', 'panel', 'video', 'phone', 'task', 'assessment-day'] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

export const CHOICES = ['have', 'learn', 'reframe', 'say'] as const;
export type ChoiceMade = (typeof CHOICES)[number];

/** What there is something to do for before the interview. */
export type ChoiceToDo = Exclude<ChoiceMade, 'have' | 'say'>;

export interface GapDecision {
  /** The requirement, word for word. */
  readonly requirement: string;
  readonly choice: ChoiceMade;
}

export interface ProofVerdict {
  /** Word for word, as the line is. */
  readonly requirement: string;
  readonly proof: string;
  readonly fits: boolean;
}

/** The soonest interview still ahead; one without a date only if none has one. `today`: `YYYY-MM-DD`, local. */
export const soonest = (interviews: readonly Interview[], today: string): Interview | null =>
  interviews
    .filter(({ done, when }) => done === null && (when === null || when.slice(0, 10) >= today))
    .sort(bySoonest)[0] ?? null;

/** Whether its day or its time has passed, and nobody has said what came of it. `now`: local, `YYYY-MM-DDTHH:MM`. */
export const isOver = ({ done, when }: Interview, now: string): boolean =>
  done === null && when !== null && when < now.slice(0, when.length);

/** The latest of those that are over. */
export const latestOver = (interviews: readonly Interview[], now: string): Interview | null =>
  interviews
    .filter((interview) => isOver(interview, now))
    .sort(bySoonest)
    .at(-1) ?? null;

/** Which interview it is, for scripts. */
export const interviewJson = ({ id, role, company, when }: Interview): object => ({
  id,
  role,
  company,
  when,
});

/** Soonest first, those without a date last. */
export const bySoonest = by(({ when, added, id }: Interview) => `${when ?? '9999'} ${added} ${id}`);

const read = (fields: Fields, complain: Complain): Interview => {
  const { added, role, company, when, stage, done } = fields;
  if (!isInstant(added)) complain('added', 'has to be a time');
  if (typeof role !== 'string' || role.trim() === '') complain('role', 'has to be a text');
  if (typeof company !== 'string') complain('company', 'has to be a text');
  if (when !== null && !isWhen(when)) complain('when', 'has to be YYYY-MM-DD or YYYY-MM-DDTHH:MM');
  if (stage !== null && !STAGES.some((known) => known === stage))
    complain('stage', `has to be one of: ${STAGES.join(', ')}`);
  if (done !== null && !isInstant(done)) complain('done', 'has to be a time or null');
  optional(fields, complain);
  checkFindings(fields.findings, complain);
  return fields as unknown as Interview;
};

const optional = (fields: Fields, complain: Complain): void => {
  for (const name of ['posting', 'place', 'panel', 'phone', 'salary', 'contact'] as const)
    if (fields[name] !== undefined && typeof fields[name] !== 'string') complain(name, 'has to be a text');
  const { closes, choices, looked, meeting, notMeant, verdicts } = fields;
  if (looked !== undefined && typeof looked !== 'string') complain('looked', 'has to be a text');
  if (notMeant !== undefined && !isTextList(notMeant)) complain('notMeant', 'has to be a list of texts');
  if (meeting !== undefined && !INTERVIEW_KINDS.some((known) => known === meeting))
    complain('meeting', `has to be one of: ${INTERVIEW_KINDS.join(', ')}`);
  if (closes !== undefined && !isWhen(closes))
    complain('closes', 'has to be a day, as YYYY-MM-DD, or YYYY-MM-DDTHH:MM');
  if (choices !== undefined && !(Array.isArray(choices) && choices.every(isChoice)))
    complain('choices', `has to be a list of {"requirement": TEXT, "choice": one of ${CHOICES.join(', ')}}`);
  if (verdicts !== undefined && !(Array.isArray(verdicts) && verdicts.every(isVerdict)))
    complain('verdicts', 'has to be a list of {"requirement": TEXT, "proof": TEXT, "fits": true or false}');
};

const isVerdict = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.requirement === 'string' &&
  typeof value.proof === 'string' &&
  typeof value.fits === 'boolean';

/** Those of `newer`, and of `older` what it says nothing about. */
export const withVerdicts = (
  older: readonly ProofVerdict[],
  newer: readonly ProofVerdict[],
): readonly ProofVerdict[] => [
  ...older.filter(
    ({ requirement, proof }) =>
      !newer.some((other) => other.requirement === requirement && other.proof === proof),
  ),
  ...newer,
];

const isChoice = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.requirement === 'string' &&
  CHOICES.some((choice) => choice === value.choice);

export const interviewKind: KindSpec<Interview> = {
  noun: 'interview',
  isId: isRecordId,
  idForm: RECORD_ID_FORM,
  defaults: (id) => ({
    added: noonOf(id),
    company: '',
    when: null,
    stage: null,
    done: null,
  }),
  read,
  // No verdict is lost.
  parts: {
    entries: {
      findings: findingParts,
      choices: { key: ({ requirement }: GapDecision) => requirement },
      verdicts: { key: ({ requirement, proof }: ProofVerdict) => JSON.stringify([requirement, proof]) },
    },
  },
  ignoredInDiff: ['id', 'added', 'notMeant', 'looked'],
  replaceable: ['notMeant', 'looked'],
};
