/** What somebody else wrote about an answer, from a copy that was handed on: kept with its debrief. */

import type { Complain } from '../record/json-fields.js';
import { checkList, INSTANT, optional, TEXT, TEXTS } from '../record/shapes.js';
import { compare } from '../text/order.js';

export interface Comment {
  /** The id of the question, or `WHOLE`. */
  readonly question: string;
  readonly text: string;
  /** As they gave their name; `''` where they gave none. */
  readonly from: string;
  /** When it was taken in: an ISO 8601 instant in UTC. */
  readonly at: string;
  /** The lines of it that the person put on their checklist; empty: they left it; absent: they were not asked yet. */
  readonly tasks?: readonly string[];
}

/** In place of a question: a word about the whole copy, kept with its newest debrief. */
export const WHOLE = 'whole';

const SHAPES = { question: TEXT, text: TEXT, from: TEXT, at: INSTANT, tasks: optional(TEXTS) };

export const checkComments = (comments: unknown, complain: Complain): void =>
  checkList(comments, () => SHAPES, complain);

export const isSameComment = (a: Omit<Comment, 'at'>, b: Omit<Comment, 'at'>): boolean =>
  a.question === b.question && a.text === b.text && a.from === b.from;

/** The comment that is there already: the same words by the same person, or without a name on either side. */
export const knownComment = (
  all: readonly Comment[] = [],
  comment: Omit<Comment, 'at'>,
): Comment | undefined =>
  all.find((known) => isSameComment(known, comment)) ??
  all.find(
    (known) =>
      (known.from === '' || comment.from === '') && isSameComment({ ...known, from: comment.from }, comment),
  );

const earliestFirst = (a: Comment, b: Comment): number =>
  compare(a.at, b.at) ||
  compare(a.question, b.question) ||
  compare(a.from, b.from) ||
  compare(a.text, b.text);

/** The comments of both sides, each once; the same whichever side is given first, so that two machines agree. */
export const mergedComments = (
  mine: readonly Comment[] = [],
  theirs: readonly Comment[] = [],
): readonly Comment[] => {
  const all: Comment[] = [];
  for (const comment of [...mine, ...theirs]) {
    const at = all.findIndex((known) => isSameComment(known, comment));
    const known = all[at];
    if (known === undefined) all.push(comment);
    else all[at] = ofBoth(known, comment);
  }
  return all.sort(earliestFirst);
};

const ofBoth = (a: Comment, b: Comment): Comment => {
  const tasks =
    a.tasks || b.tasks ? { tasks: [...new Set([...(a.tasks ?? []), ...(b.tasks ?? [])])].sort(compare) } : {};
  return { ...b, ...a, at: compare(a.at, b.at) <= 0 ? a.at : b.at, ...tasks };
};

export const withComments = <T extends { readonly comments?: readonly Comment[] }>(
  debrief: T,
  comments: readonly Comment[],
): T => {
  const { comments: _, ...rest } = debrief;
  return (comments.length === 0 ? rest : { ...rest, comments }) as T;
};
