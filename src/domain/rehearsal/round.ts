/**
 * One round of rehearsal with its grades. How well a card is known is always worked out from the grades, so that two
 * machines that rehearsed at the same time lose nothing when they merge.
 */

import {
  type Complain,
  type Fields,
  isFields,
  isInstant,
  isRecordId,
  isTextList,
} from '../record/json-fields.js';
import { earliest } from '../record/parts.js';
import { type KindSpec, noonOf, RECORD_ID_FORM } from '../record/record-kind.js';
import { isDay } from '../time/days.js';

/** A person's own judgement of their recall. */
export const GRADES = ['again', 'hard', 'good'] as const;
export type Grade = (typeof GRADES)[number];

export interface Graded {
  /** The card's id. */
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
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Ids. */
  readonly cards: readonly string[];
  /** In the order in which they were given. */
  readonly grades: readonly Graded[];
}

const isGraded = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.card === 'string' &&
  GRADES.some((known) => known === value.grade) &&
  isInstant(value.at) &&
  [value.day, value.due].every((day) => typeof day === 'string' && isDay(day));

const read = (fields: Fields, complain: Complain): Round => {
  if (!isInstant(fields.begun)) complain('begun', 'has to be a time');
  if (fields.interview !== null && !isRecordId(fields.interview))
    complain('interview', 'has to be the id of an interview or null');
  if (typeof fields.day !== 'string' || !isDay(fields.day)) complain('day', 'has to be a day, as YYYY-MM-DD');
  if (!isTextList(fields.cards)) complain('cards', 'has to be a list of ids');
  if (!Array.isArray(fields.grades) || !fields.grades.every(isGraded))
    complain('grades', `has to be a list of cards with a grade (${GRADES.join(', ')}), a time and two days`);
  return fields as unknown as Round;
};

const keyOf = ({ card, at, grade }: Graded): string => `${at} ${card} ${grade}`;

export const roundKind: KindSpec<Round> = {
  noun: 'rehearsal',
  isId: isRecordId,
  idForm: RECORD_ID_FORM,
  defaults: (id) => ({
    begun: noonOf(id),
    interview: null,
    day: id.slice(0, 10),
    cards: [],
    grades: [],
  }),
  read,
  // The cards and grades of both, each once, the grades in the order in which they were given.
  parts: {
    entries: { cards: { key: (card: string) => card }, grades: { key: keyOf, order: keyOf } },
    joined: { begun: earliest },
    minor: 'begun',
  },
  ignoredInDiff: ['id', 'begun'],
};
