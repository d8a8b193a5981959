/** The shape of one step of the script, and the conditions under which it is asked. */

import type { Outcome, QuestionId, Strategy } from './debrief.js';

export type Kind = 'scale' | 'line' | 'text' | 'list' | 'choice' | 'choices' | 'date';

/** Data, so that the script stays data: every part that is given must hold. */
export interface Condition {
  /** A skipped outcome counts as `rejected`: that is what brings people here. */
  readonly outcome?: readonly Outcome[];
  readonly answered?: QuestionId;
  readonly notAnswered?: QuestionId;
  /** The other question applies. */
  readonly asked?: QuestionId;
  readonly notAsked?: QuestionId;
  /** The stage is past `application`; a skipped stage counts as past it. */
  readonly pastApplication?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Question {
  readonly id: QuestionId;
  readonly strategy: Strategy;
  readonly kind: Kind;
  /** Asked in quick mode; a condition where it depends. */
  readonly quick: boolean | Condition;
  readonly text: string;
  /** Other words for the same question after another outcome. */
  readonly textFor?: Partial<Readonly<Record<Outcome, string>>>;
  /** The one line under the question: what form the answer takes, what a skip means. */
  readonly hint?: string;
  /** What `?` shows: why it is asked, and on what evidence. */
  readonly why: string;
  readonly when?: Condition;
  readonly choices?: readonly Choice[];
  /** Earlier answers to keep in view while this one is answered. */
  readonly builtOn?: readonly QuestionId[];
  /** The most entries asked for; more are kept all the same. */
  readonly about?: number;
}
