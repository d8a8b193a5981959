/** One round of rehearsal. How well a card is known is worked out from the grades, so that merging loses nothing. */

import { isRecordId } from '../record/json-fields.js';
import { earliest } from '../record/parts.js';
import { DATED_ID, type KindSpec, noonOf } from '../record/record-kind.js';
import { DAY, INSTANT, listOf, named, oneOf, readBy, TEXT, TEXTS } from '../record/shapes.js';

export const GRADES = ['again', 'hard', 'good'] as const;
export type Grade = (typeof GRADES)[number];

export interface Graded {
  readonly card: string;
  readonly grade: Grade;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** `YYYY-MM-DD`, local. */
  readonly day: string;
  /** `YYYY-MM-DD`: when it comes up again, without an interview's date. */
  readonly due: string;
}

export interface Round {
  /** `YYYY-MM-DD-xxxx`: the day it was begun, and a hash of the interview and the day. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly begun: string;
  /** The interview's id, or `null` for none. */
  readonly interview: string | null;
  readonly day: string;
  readonly cards: readonly string[];
  /** In the order in which they were given. */
  readonly grades: readonly Graded[];
}

const keyOf = ({ card, at, grade }: Graded): string => `${at} ${card} ${grade}`;

export const roundKind: KindSpec<Round> = {
  noun: 'rehearsal',
  ...DATED_ID,
  defaults: (id) => ({ begun: noonOf(id), interview: null, day: id.slice(0, 10), cards: [], grades: [] }),
  read: readBy({
    begun: INSTANT,
    interview: { name: 'the id of an interview or null', fits: (id) => id === null || isRecordId(id) },
    day: DAY,
    cards: named('a list of ids', TEXTS),
    grades: listOf(`a list of cards with a grade (${GRADES.join(', ')}), a time and two days`, {
      card: TEXT,
      grade: oneOf(GRADES),
      at: INSTANT,
      day: DAY,
      due: DAY,
    }),
  }),
  // The cards and grades of both, each once, the grades in the order in which they were given.
  parts: {
    entries: { cards: { key: (card: string) => card }, grades: { key: keyOf, order: keyOf } },
    joined: { begun: earliest },
    minor: 'begun',
  },
  ignoredInDiff: ['id', 'begun'],
};
