/** The JSON that scripts may rely on. */

import {
  type Answer,
  type AnswerValue,
  type Debrief,
  dayOf,
  oldestBegunFirst,
  QUESTION_IDS,
  textOf,
} from '../debrief/debrief.js';
import type { FeedbackEvent } from '../debrief/feedback-events.js';
import { SIDE_KIND_NAMES, type SideKind, type SideRecords } from '../journal/record-kinds.js';

export interface Listed {
  readonly id: string;
  readonly date: string;
  readonly role: string | null;
  readonly company: string | null;
  readonly stage: string | null;
  readonly outcome: string | null;
  readonly mode: string;
  readonly finished: boolean;
}

/** One row of `list --json`; what was not answered is `null`. */
export const listed = (debrief: Debrief): Listed => ({
  id: debrief.id,
  date: dayOf(debrief),
  role: textOf(debrief, 'role') || null,
  company: textOf(debrief, 'company') || null,
  stage: textOf(debrief, 'stage') || null,
  outcome: textOf(debrief, 'outcome') || null,
  mode: debrief.mode,
  finished: debrief.finished !== null,
});

export interface Shown {
  readonly id: string;
  readonly date: string;
  readonly mode: string;
  readonly finished: boolean;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly feedback: readonly FeedbackEvent[];
  /** Only where there are any. */
  readonly notes?: string;
  readonly tags?: readonly string[];
}

/** `show ID --json`; skipped questions are left out, and tags where there are none. */
export const shown = (debrief: Debrief): Shown => ({
  id: debrief.id,
  date: dayOf(debrief),
  mode: debrief.mode,
  finished: debrief.finished !== null,
  answers: Object.fromEntries(
    inOrder(debrief).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])),
  ),
  feedback: debrief.feedback,
  ...(debrief.notes === undefined ? {} : { notes: debrief.notes }),
  ...(debrief.tags?.length ? { tags: debrief.tags } : {}),
});

/** In the order of the script, whatever order they were answered in; unknown ones last. */
const inOrder = ({ answers }: Debrief): readonly (readonly [string, Answer])[] => {
  const known = QUESTION_IDS.flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : []));
  const unknown = Object.entries(answers).filter(([id]) => !(QUESTION_IDS as readonly string[]).includes(id));
  return [...known, ...unknown];
};

/** A debrief in an export: `show --json`, and what makes export and import each other's inverse. */
interface Exported extends Shown {
  readonly begun: string;
  readonly finishedAt: string | null;
  readonly skipped: readonly string[];
  /** When each question was answered or skipped, ISO 8601 in UTC. */
  readonly at: Readonly<Record<string, string>>;
}

/** What an export says of a debrief in words of its own; everything else that a record holds is carried along. */
const RETOLD = ['id', 'begun', 'mode', 'finished', 'answers', 'feedback', 'notes', 'tags', 'progress'];

/** @param whole with a draft's place, for a backup. */
export const exported = (debrief: Debrief, whole = false): Exported => ({
  ...Object.fromEntries(Object.entries(debrief).filter(([name]) => !RETOLD.includes(name))),
  ...shown(debrief),
  begun: debrief.begun,
  finishedAt: debrief.finished,
  skipped: inOrder(debrief).flatMap(([id, { value }]) => (value === null ? [id] : [])),
  at: Object.fromEntries(inOrder(debrief).map(([id, { at }]) => [id, at])),
  ...(whole && debrief.progress ? { progress: debrief.progress } : {}),
});

export type Archive = { readonly debriefs: readonly Debrief[] } & {
  readonly [K in keyof SideRecords]: readonly SideRecords[K][];
};

/** Scripts find these in every export, empty or not. */
const ALWAYS_THERE: readonly SideKind[] = ['interviews', 'stories'];

/** What `export --format json` writes, oldest first. @param whole with the place of drafts, for a backup. */
export const archive = (all: Archive, whole = false): object => ({
  format: 'rejection-coach',
  version: 1,
  debriefs: all.debriefs.toSorted(oldestBegunFirst).map((one) => exported(one, whole)),
  ...Object.fromEntries(
    SIDE_KIND_NAMES.filter((kind) => ALWAYS_THERE.includes(kind) || all[kind].length > 0).map((kind) => [
      kind,
      all[kind].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  ),
});
