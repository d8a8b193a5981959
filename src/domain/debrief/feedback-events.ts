/** What happened to a request for feedback, in the order in which it was recorded: kept with its debrief. */

import type { Complain } from '../record/json-fields.js';
import { type EntryParts, isLarger, type Tie } from '../record/parts.js';
import { checkList, DAY, INSTANT, oneOf, optional, TEXT, TEXTS } from '../record/shapes.js';

interface Recorded {
  /** When it was recorded: an ISO 8601 instant in UTC. */
  readonly at: string;
  /** The local day it happened, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Lines of the text that are in none of the lists are not sorted yet. */
export interface ReplyEvent extends Recorded {
  readonly type: 'reply';
  readonly from?: string;
  readonly how?: string;
  /** Word for word. */
  readonly text: string;
  /** What they liked; absent in older records. */
  readonly keep?: readonly string[];
  readonly use: readonly string[];
  readonly test: readonly string[];
  readonly leave: readonly string[];
  /** "That isn't what I meant" was said of its text. */
  readonly notMeant?: boolean;
  /** A code of its text as it was looked at for danger, and it is not kept apart. */
  readonly looked?: string;
}

export interface FeedbackOffer {
  /** The last day for it, `YYYY-MM-DD`; `null` where none is said. */
  readonly by: string | null;
  /** Who signed, an e-mail address, and what they call the application: each `''` where it is not plain. */
  readonly from: string;
  readonly address: string;
  readonly reference: string;
}

export type FeedbackEvent =
  | (Recorded & { readonly type: 'asked'; readonly whom?: string; readonly how?: string })
  | (Recorded & { readonly type: 'reminded' })
  | (Recorded & { readonly type: 'closed' })
  | ReplyEvent;

const TYPES = ['asked', 'reminded', 'closed', 'reply'] as const;
export const SORTS = ['keep', 'use', 'test', 'leave'] as const;
export type Sort = (typeof SORTS)[number];

export const linesIn = (reply: ReplyEvent, sort: Sort): readonly string[] => reply[sort] ?? [];

const EVENT = {
  type: oneOf(TYPES),
  at: INSTANT,
  on: DAY,
  whom: optional(TEXT),
  how: optional(TEXT),
  from: optional(TEXT),
};
const REPLY = {
  text: TEXT,
  looked: optional(TEXT),
  keep: optional(TEXTS),
  use: TEXTS,
  test: TEXTS,
  leave: TEXTS,
};

/** Fields that this version does not know are carried along. */
export const checkFeedback = (events: unknown, complain: Complain): void =>
  checkList(events, ({ type }) => (type === 'reply' ? { ...EVENT, ...REPLY } : EVENT), complain);

/** Of a reply that both have, the lines that only the other side sorted are added. */
const sortedByBoth = (mine: FeedbackEvent, theirs: FeedbackEvent, tie: Tie): FeedbackEvent => {
  const isTheirs = tie === 'larger' && isLarger(bareOf(theirs), bareOf(mine));
  const event = isTheirs ? theirs : mine;
  if (event.type !== 'reply' || mine.type !== 'reply' || theirs.type !== 'reply') return event;
  const ours = new Set(SORTS.flatMap((sort) => linesIn(mine, sort)));
  // Of a line that both sorted, ours counts; or the list that is named first, whichever side is ours.
  const taken = new Set<string>();
  const linesOf = (sort: Sort): readonly string[] => {
    const more = linesIn(theirs, sort).filter((line) => tie === 'larger' || !ours.has(line));
    const all = [...linesIn(mine, sort), ...more];
    if (tie === 'mine') return all;
    const free = [...new Set(all)].filter((line) => !taken.has(line)).sort();
    for (const line of free) taken.add(line);
    return free;
  };
  const notMeant = mine.text === theirs.text && (mine.notMeant || theirs.notMeant) ? { notMeant: true } : {};
  const looked = mine.text === theirs.text ? (mine.looked ?? theirs.looked) : event.looked;
  const keep = linesOf('keep');
  const { keep: _, ...rest } = event;
  return {
    ...rest,
    ...notMeant,
    ...(looked !== undefined && { looked }),
    ...(keep.length > 0 && { keep }),
    use: linesOf('use'),
    test: linesOf('test'),
    leave: linesOf('leave'),
  };
};

/** Without what is worked out from both. */
const bareOf = (event: FeedbackEvent): object => ({
  ...event,
  ...Object.fromEntries(SORTS.map((sort) => [sort, undefined])),
  ...(event.type === 'reply' && { notMeant: undefined, looked: undefined }),
});

export const feedbackParts: EntryParts = {
  key: ({ type, at }: FeedbackEvent) => `${type}@${at}`,
  at: ({ at }: FeedbackEvent) => at,
  order: ({ at, type }: FeedbackEvent) => `${at} ${type}`,
  join: sortedByBoth,
};
