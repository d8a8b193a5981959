/** An upcoming interview: what the checklist is worked out for. */

import { STAGES, type Stage } from '../debrief/debrief.js';
import type { Complain, Fields } from '../record/json-fields.js';
import { DATED_ID, type KindSpec, noonOf } from '../record/record-kind.js';
import {
  checkFields,
  each,
  INSTANT,
  listOf,
  named,
  oneOf,
  optional,
  orNull,
  TEXT,
  TEXTS,
  WHEN,
  YES_OR_NO,
} from '../record/shapes.js';
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

/** By what was said of it, its round or its place; `null`: nothing says it. */
export const kindOf = (interview: Interview | null): InterviewKind | null => {
  if (interview?.meeting) return interview.meeting;
  switch (interview?.stage) {
    case 'phone-screen':
      return 'phone';
    case 'task':
      return 'task';
    case 'only-interview':
      return 'panel';
    case 'assessment-day':
      return 'assessment-day';
    default:
      if (!interview?.place) return null;
      return /https?:|\b(?:zoom|teams|meet|webex|skype|video)\b/i.test(interview.place)
        ? 'video'
        : 'in-person';
  }
};

export const CHOICES = ['have', 'learn', 'reframe', 'say'] as const;
export type ChoiceMade = (typeof CHOICES)[number];

/** What there is something to do for before the interview. */
export type ChoiceToDo = Exclude<ChoiceMade, 'have' | 'say'>;

export interface GapDecision {
  readonly requirement: string;
  readonly choice: ChoiceMade;
}

export interface ProofVerdict {
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

export const latestOver = (interviews: readonly Interview[], now: string): Interview | null =>
  interviews
    .filter((interview) => isOver(interview, now))
    .sort(bySoonest)
    .at(-1) ?? null;

export const interviewJson = ({ id, role, company, when }: Interview): object => ({
  id,
  role,
  company,
  when,
});

/** Soonest first, those without a date last. */
export const bySoonest = by(({ when, added, id }: Interview) => `${when ?? '9999'} ${added} ${id}`);

const SHAPES = {
  added: INSTANT,
  role: { name: TEXT.name, fits: (role: unknown) => typeof role === 'string' && role.trim() !== '' },
  company: TEXT,
  when: named('YYYY-MM-DD or YYYY-MM-DDTHH:MM', orNull(WHEN)),
  stage: orNull(oneOf(STAGES)),
  done: named('a time or null', orNull(INSTANT)),
  ...each(['posting', 'place', 'panel', 'phone', 'salary', 'contact', 'looked'], optional(TEXT)),
  notMeant: optional(TEXTS),
  meeting: optional(oneOf(INTERVIEW_KINDS)),
  closes: optional(WHEN),
  choices: optional(
    listOf(`a list of {"requirement": TEXT, "choice": one of ${CHOICES.join(', ')}}`, {
      requirement: TEXT,
      choice: oneOf(CHOICES),
    }),
  ),
  verdicts: optional(
    listOf('a list of {"requirement": TEXT, "proof": TEXT, "fits": true or false}', {
      requirement: TEXT,
      proof: TEXT,
      fits: YES_OR_NO,
    }),
  ),
};

const read = (fields: Fields, complain: Complain): Interview => {
  checkFields(fields, SHAPES, complain);
  checkFindings(fields.findings, (field, what) => complain(`findings${field}`, what));
  return fields as unknown as Interview;
};

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

export const interviewKind: KindSpec<Interview> = {
  noun: 'interview',
  ...DATED_ID,
  defaults: (id) => ({ added: noonOf(id), company: '', when: null, stage: null, done: null }),
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
