/** Rules that say whether a piece of a posting asks for something. Tried in order; the first that applies decides. */

import type { PostingLine } from './lines.js';

/** What a heading says about the lines below it. */
export type Part = 'must' | 'nice' | 'duty' | 'other' | 'unknown';

/** A sentence or a list entry, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly part: Part;
  readonly form: PostingLine['form'];
}

interface RuleCondition {
  /** Default: all. */
  readonly parts?: readonly Part[];
  /** Default: all. */
  readonly forms?: readonly PostingLine['form'][];
  /** All of these match. */
  readonly says?: readonly RegExp[];
  /** None of these matches. */
  readonly unless?: readonly RegExp[];
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly when: RuleCondition;
  readonly gives: 'must' | 'nice';
  /** Pieces that it decides, and pieces that are left to another: part, form (`-` entry, `.` plain, `#` heading), text. */
  readonly examples: { readonly takes: readonly string[]; readonly leaves: readonly string[] };
}

const FORMS = { '-': 'entry', '.': 'plain', '#': 'heading' } as const;

export const pieceOf = (example: string): Piece => {
  const [, part = '', form = '', text = ''] = /^(\w+) ([-.#]) (.*)$/.exec(example) ?? [];
  return { part: part as Part, form: FORMS[form as keyof typeof FORMS], text };
};

const applies = (
  { parts, forms, says = [], unless = [] }: RuleCondition,
  { text, part, form }: Piece,
): boolean =>
  (parts === undefined || parts.includes(part)) &&
  (forms === undefined || forms.includes(form)) &&
  says.every((pattern) => pattern.test(text)) &&
  !unless.some((pattern) => pattern.test(text));

export const ruleFor = <Id extends string>(rules: readonly Rule<Id>[], piece: Piece): Rule<Id> | undefined =>
  rules.find(({ when }) => applies(when, piece));
