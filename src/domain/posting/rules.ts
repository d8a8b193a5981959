/** Rules that say whether a piece of a posting asks for something. Tried in order; the first that applies decides. */

import type { Line } from './lines.js';

/** What the heading above says of the lines below it. */
export type Part = 'must' | 'nice' | 'duty' | 'other' | 'unknown';

/** A sentence, or an entry of a list, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly part: Part;
  readonly form: Line['form'];
}

export interface Condition {
  /** The parts it is for; all of them where left out. */
  readonly parts?: readonly Part[];
  /** The forms of line it is for; all of them where left out. */
  readonly forms?: readonly Line['form'][];
  /** Every one of these is in the text. */
  readonly says?: readonly RegExp[];
  /** None of these is. */
  readonly unless?: readonly RegExp[];
}

export interface Rule<Id extends string = string> extends Condition {
  readonly id: Id;
  /** `asked`: a must-have unless its own words make it a wish. */
  readonly gives: 'must' | 'nice' | 'asked' | 'nothing';
}

export const applies = (
  { parts, forms, says = [], unless = [] }: Condition,
  { text, part, form }: Piece,
): boolean =>
  (parts === undefined || parts.includes(part)) &&
  (forms === undefined || forms.includes(form)) &&
  says.every((pattern) => pattern.test(text)) &&
  !unless.some((pattern) => pattern.test(text));

/** The first rule that applies, or `undefined`: then the piece asks for nothing. */
export const ruleFor = <Id extends string>(rules: readonly Rule<Id>[], piece: Piece): Rule<Id> | undefined =>
  rules.find((rule) => applies(rule, piece));
