/** A question of the script: everything that the program knows about it. */

import type { Outcome, QuestionId, Strategy } from './debrief.js';

export type Kind = 'scale' | 'line' | 'text' | 'list' | 'choice' | 'choices' | 'date';

/** Every part that is given must hold. */
export interface QuestionCondition {
  /** A skipped outcome counts as `rejected`: that is what brings people here. */
  readonly outcome?: readonly Outcome[];
  readonly answered?: QuestionId;
  readonly notAnswered?: QuestionId;
  readonly asked?: QuestionId;
  readonly notAsked?: QuestionId;
  /** The stage is past `application`; a skipped stage counts as past it. */
  readonly pastApplication?: boolean;
  readonly direction?: readonly string[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A task on the checklist for every line of the answer, with no code of its own. */
export type LineTask = 'use' | 'test' | 'more' | 'gap' | 'find-out' | 'bring-up';

/** What an answer is mainly used for. */
export type LeadsTo =
  | LineTask
  /** Tasks that need more than one line of one answer: domain/checklist/tasks.ts. */
  | 'plan'
  | 'change'
  | 'ask'
  | 'proof'
  | 'direction'
  /** Names, dates and counts the debrief: `list`, and everything that looks debriefs up. */
  | 'list'
  /** Themes, and how feelings changed: domain/insights. */
  | 'insights'
  | 'feelings'
  /** The questions to rehearse: domain/stories/question-bank.ts. */
  | 'question-bank'
  /** Compared with a reply to a request for feedback: domain/feedback/reply.ts. */
  | 'replies'
  /** Noticing that the same story is told a third time: domain/safety/repeated-story.ts. */
  | 'repeated-story'
  /** Shown when the next debrief begins: commands/debrief/start.ts. */
  | 'next-debrief'
  /** Shown to the person again, and used for nothing else. */
  | 'person';

/** One question in several short steps, each on disk before the next: guide/debrief/parts.ts. */
type Parts =
  /** Each line of the feedback goes to one of four answers. */
  | 'sort'
  /** Beside each thing they were looking for; a skipped one keeps its place as `''`. */
  | 'each-need'
  /** The list, then a pick for each entry. */
  | 'gaps'
  /** The number, then the plan once more where it is low. */
  | 'smaller-step';

export interface Question {
  readonly id: QuestionId;
  readonly strategy: Strategy;
  readonly kind: Kind;
  /** Asked in quick mode; a condition where it depends. */
  readonly quick: boolean | QuestionCondition;
  /** Its short name, as the person's own notes would call it. */
  readonly label: string;
  readonly text: string;
  readonly textFor?: Partial<Readonly<Record<Outcome, string>>>;
  /** The one line under the question: what form the answer takes, what a skip means. */
  readonly hint?: string;
  /** What `?` shows: why it is asked. Claims no more than the named source found. */
  readonly why: string;
  readonly when?: QuestionCondition;
  readonly choices?: readonly Choice[];
  readonly parts?: Parts;
  /** Answered while that one is asked, and never asked by itself. */
  readonly sortedIn?: QuestionId;
  /** Its entries can be picked instead of typed. */
  readonly picksFrom?: QuestionId;
  /** Earlier answers to keep in view while this one is answered. */
  readonly builtOn?: readonly QuestionId[];
  /** Which of them its text calls "it" or "that". */
  readonly pointsAt?: QuestionId;
  /** What the employer wrote, not the person. */
  readonly theirs?: true;
  readonly leadsTo: LeadsTo;
  /** The answer may stand in a copy or a letter for others, with names replaced. Anything else is private. */
  readonly shared?: true;
  /** Asked after these outcomes too; after `rejected` and `no-reply` everything is asked that applies. */
  readonly alsoAfter?: readonly ('waiting' | 'offer')[];
}

export const isShared = ({ shared, kind }: Question): boolean => shared === true && kind !== 'scale';
/** Reads "learn: basic SQL" as what is missing and what will be done about it; the words for it are a language's. */
export type ReadGap = (entry: string) => {
  readonly task: 'gap' | 'learn' | 'reframe' | 'say';
  readonly what: string;
};
