/** A reply to a request for feedback: its lines, how they are sorted, and what the person had thought before. */

import { type Debrief, listOf, type QuestionId, textOf } from '../debrief/debrief.js';
import { type ReplyEvent, SORTS, type Sort } from '../debrief/feedback-events.js';
import type { ReadGap } from '../debrief/question.js';
import { outcomeOf } from '../debrief/script.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import { type ReplyReading, replyLines } from './reading.js';

export const sortOf = (reply: ReplyEvent, line: string): Sort | null =>
  SORTS.find((sort) => reply[sort].includes(line)) ?? null;

/** The reply with a line moved; `null`: to no group. */
export const sorted = (reply: ReplyEvent, line: string, to: Sort | null): ReplyEvent => {
  const others = (sort: Sort): readonly string[] => reply[sort].filter((other) => other !== line);
  const put = (sort: Sort): readonly string[] => (sort === to ? [...others(sort), line] : others(sort));
  return { ...reply, use: put('use'), test: put('test'), leave: put('leave') };
};

export const unsorted = (reply: ReplyEvent, reading: ReplyReading): readonly string[] =>
  replyLines(reply.text, reading).filter((line) => sortOf(reply, line) === null);

/** Something the person had written in the debrief. */
export interface Thought {
  readonly question: QuestionId;
  readonly text: string;
}

/** In the order in which both were written. */
export interface Comparison {
  readonly both: readonly { readonly said: string; readonly thoughts: readonly Thought[] }[];
  /** Sorted lines only: others may be thanks and good wishes. */
  readonly onlyThey: readonly string[];
  readonly onlyYou: readonly Thought[];
}

/** @param debrief with the answers that apply. */
export const thoughtsOf = (debrief: Debrief, readGap: ReadGap): readonly Thought[] => {
  const each = (question: QuestionId, texts: readonly string[]): readonly Thought[] =>
    texts.map((text) => ({ question, text }));
  const change = textOf(debrief, 'could-change');
  return [
    // After an offer it says what to keep.
    ...each('could-change', change === '' || outcomeOf(debrief.answers) === 'offer' ? [] : [change]),
    ...each('more-needed', listOf(debrief, 'more-needed')),
    ...each(
      'gaps',
      listOf(debrief, 'gaps').map((gap) => readGap(gap).what),
    ),
    ...each('guessed', listOf(debrief, 'guessed')),
  ];
};

export const alike = (
  line: string,
  thoughts: readonly Thought[],
  stopWords: ReadonlySet<string>,
): readonly Thought[] => {
  const stems = stemsOf(line, stopWords);
  return thoughts.filter((thought) => sameTheme(stems, stemsOf(thought.text, stopWords)));
};

/** Which themes a reply and the person's own thoughts share, and which only one side has. */
export const compareReply = (
  debrief: Debrief,
  reply: ReplyEvent,
  reading: ReplyReading,
  readGap: ReadGap,
  stopWords: ReadonlySet<string>,
): Comparison => {
  const thoughts = thoughtsOf(debrief, readGap);
  const chosen = SORTS.flatMap((sort) => reply[sort]);
  const lines = [...chosen, ...unsorted(reply, reading)];
  const pairs = lines.map((said) => ({ said, thoughts: alike(said, thoughts, stopWords) }));
  const named = new Set(pairs.flatMap((pair) => pair.thoughts));
  return {
    both: pairs.filter((pair) => pair.thoughts.length > 0),
    onlyThey: pairs
      .filter((pair) => pair.thoughts.length === 0 && chosen.includes(pair.said))
      .map((pair) => pair.said),
    onlyYou: thoughts.filter((thought) => !named.has(thought)),
  };
};
