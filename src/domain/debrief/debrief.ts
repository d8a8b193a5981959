/** The debrief record: one person's guided reflection on one interview or rejection. */

import type { Comment } from '../comments/comment.js';
import { isTextList } from '../record/json-fields.js';
import { compare } from '../text/order.js';
import type { FeedbackEvent } from './feedback-events.js';

export const STRATEGIES = ['opening', 'big-picture', 'feedback', 'homework', 'skills', 'closing'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export const MODES = ['quick', 'full'] as const;
export type Mode = (typeof MODES)[number];

export const OUTCOMES = ['rejected', 'no-reply', 'waiting', 'offer'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const TURNED_DOWN = ['rejected', 'no-reply'] as const satisfies readonly Outcome[];

export const STAGES = [
  'application',
  'phone-screen',
  'first-interview',
  'task',
  'later-round',
  'final-round',
  'only-interview',
  'assessment-day',
] as const;
export type Stage = (typeof STAGES)[number];

/** What can be chosen at `other-reasons`; anything else there was typed. */
export const OTHER_REASONS: readonly string[] = [
  'closer-experience',
  'internal-candidate',
  'role-changed',
  'timing',
  'one-seat',
];

/** The ids are a promise: answers files and exports rely on them. Everything else about a question is in its entry. */
export const QUESTION_IDS = [
  'outcome',
  'sting',
  'role',
  'company',
  'stage',
  'heard-on',
  'thought',
  'belief',
  'known',
  'guessed',
  'other-reasons',
  'friend',
  'went-well',
  'could-change',
  'fairer',
  'belief-after',
  'feedback-said',
  'feedback-keep',
  'feedback-use',
  'feedback-test',
  'feedback-leave',
  'ask-whom',
  'ask-by',
  'questions-asked',
  'strong-answers',
  'more-needed',
  'surprised',
  'look-up',
  'role-needs',
  'proof',
  'unheard',
  'gaps',
  'direction',
  'direction-change',
  'obstacle',
  'if-then',
  'if-another-no',
  'helper',
  'confidence',
  'sting-after',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export const SCALE = { min: 0, max: 10 } as const;

/** `scale` is an integer 0 to 10; `line`, `text`, `choice`, `date` are strings; `list`, `choices` are arrays. */
export type AnswerValue = number | string | readonly string[];

/** What was chosen at the pause that an answer made; `not-asked` where nothing could be asked, or not once more. */
export const PAUSE_MARKS = ['stopped', 'went-on', 'not-meant', 'not-asked'] as const;
export type PauseMark = (typeof PAUSE_MARKS)[number];

export interface Answer {
  /** `null`: the question was shown and skipped. */
  readonly value: AnswerValue | null;
  /** Absent: it made no pause. What it means for others: domain/safety/feeding.ts. */
  readonly pause?: PauseMark;
  /** When it was confirmed, an ISO 8601 instant in UTC. */
  readonly at: string;
}

/** By question id. Ids that this version does not know are carried along untouched. */
export type Answers = Readonly<Record<string, Answer>>;

/** `undefined` also for an id that every object has, such as `constructor`. */
export const answerIn = (answers: Answers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

export const isAnswerValue = (value: unknown): value is AnswerValue =>
  typeof value === 'string' || Number.isInteger(value) || isTextList(value);

export interface Progress {
  /** The question that was on screen; `review` when all were asked. */
  readonly at: QuestionId | 'review';
  /** The place of its part that was on screen, where it is not the first. */
  readonly part?: number;
  /** What was typed there and not confirmed yet. */
  readonly typing?: string;
}

export interface Debrief {
  /** `YYYY-MM-DD-xxxx`: the local day it was begun, and four characters. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly begun: string;
  readonly mode: Mode;
  /** ISO 8601 instant in UTC, or `null` while it is a draft. */
  readonly finished: string | null;
  readonly answers: Answers;
  /** What became of asking for feedback, in the order recorded. */
  readonly feedback: readonly FeedbackEvent[];
  readonly notes?: string;
  /** Lower case, without `#`. */
  readonly tags?: readonly string[];
  /** What others wrote about the answers, in the order in which it was taken in. */
  readonly comments?: readonly Comment[];
  /** Every answer was looked at for danger when it was written: one without a mark made no pause. */
  readonly looked?: boolean;
  readonly progress?: Progress;
}

/** A draft in which nothing is answered yet. */
export const newDraft = (id: string, begun: string, mode: Mode): Debrief => ({
  id,
  begun,
  mode,
  finished: null,
  answers: {},
  feedback: [],
});

/** The value of an answer, or `null` where the question was skipped or never asked. */
export const answerTo = (debrief: Pick<Debrief, 'answers'>, id: QuestionId): AnswerValue | null =>
  debrief.answers[id]?.value ?? null;

/** The answer as one string, or `''`; for `line`, `text`, `choice` and `date`. */
export const textOf = (debrief: Pick<Debrief, 'answers'>, id: QuestionId): string => {
  const value = answerTo(debrief, id);
  return typeof value === 'string' ? value : '';
};

export const listOf = (debrief: Pick<Debrief, 'answers'>, id: QuestionId): readonly string[] => {
  const value = answerTo(debrief, id);
  return Array.isArray(value) ? value : [];
};

export const isOnlyNotes = (debrief: Pick<Debrief, 'answers' | 'notes'>): boolean =>
  debrief.notes !== undefined && Object.values(debrief.answers).every(({ value }) => value === null);

/** Whether no more than what happened was answered, and nothing was typed. */
export const isOnlyOutcome = ({
  answers,
  feedback,
  notes,
  tags = [],
  comments = [],
  progress,
}: Debrief): boolean =>
  Object.entries(answers).every(([id, { value }]) => id === 'outcome' || value === null) &&
  feedback.length === 0 &&
  notes === undefined &&
  tags.length === 0 &&
  comments.length === 0 &&
  (progress?.typing ?? '').trim() === '';

/** The day a debrief belongs to in lists: the day they heard, or the day it was begun. `YYYY-MM-DD`. */
export const dayOf = (debrief: Pick<Debrief, 'id' | 'answers'>): string =>
  textOf(debrief, 'heard-on') || debrief.id.slice(0, 10);

const TITLE_AT_MOST = 60;

/** Role and company; without them the first line of the notes, cut; else `''`. */
export const titleOf = (debrief: Pick<Debrief, 'answers' | 'notes'>): string => {
  const name = [textOf(debrief, 'role'), textOf(debrief, 'company')].filter((part) => part !== '').join(', ');
  if (name !== '') return name;
  const first = [...((debrief.notes ?? '').split('\n').find((line) => line.trim() !== '') ?? '').trim()];
  if (first.length <= TITLE_AT_MOST) return first.join('');
  const cut = first.slice(0, TITLE_AT_MOST).join('');
  return `${cut.replace(/(?<=\S{3})\s+\S*$/, '')}…`;
};

/** By the day in lists, then by when it was begun; a total order, so the order of the input does not matter. */
export const newestFirst = (a: Debrief, b: Debrief): number =>
  compare(dayOf(b), dayOf(a)) || compare(b.begun, a.begun) || compare(b.id, a.id);

export const oldestBegunFirst = (a: Debrief, b: Debrief): number =>
  compare(a.begun, b.begun) || compare(a.id, b.id);
