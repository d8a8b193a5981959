/** An upcoming interview: what the checklist is worked out for. */

import type { Stage } from './debrief.js';

export interface Interview {
  /** `YYYY-MM-DD-xxxx`: the local day it was added, and four characters. */
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  readonly role: string;
  readonly company: string;
  /** Local: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; `null` while no date is set. */
  readonly when: string | null;
  readonly stage: Stage | null;
  /** ISO 8601 instant in UTC once it has been held or called off, else `null`. */
  readonly done: string | null;
}

/**
 * The soonest interview that is still ahead; one without a date only where none has one.
 *
 * @param today `YYYY-MM-DD`, local.
 */
export const soonest = (interviews: readonly Interview[], today: string): Interview | null =>
  interviews
    .filter((one) => one.done === null && (one.when === null || one.when.slice(0, 10) >= today))
    .sort(bySoonest)[0] ?? null;

/** Soonest first, those without a date last. */
export const bySoonest = (a: Interview, b: Interview): number => {
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

const key = (one: Interview): string => `${one.when ?? '9999'} ${one.added} ${one.id}`;
