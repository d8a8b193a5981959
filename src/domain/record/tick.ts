import type { KindSpec } from './record-kind.js';
import { INSTANT, named, readBy, TEXTS, YES_OR_NO } from './shapes.js';

export interface Tick {
  readonly id: string;
  readonly done: boolean;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** The debriefs behind the item when it was ticked: a later one opens it again. */
  readonly sources: readonly string[];
}

const ID = /^[0-9a-z]{4,12}$/;

export const tickKind: KindSpec<Tick> = {
  noun: 'tick',
  isId: (id): id is string => typeof id === 'string' && ID.test(id),
  idForm: 'k7qm4x',
  defaults: () => ({}),
  read: readBy({ done: YES_OR_NO, at: INSTANT, sources: named('a list of ids', TEXTS) }),
  parts: { whole: 'at' },
  ignoredInDiff: ['id', 'at'],
};
