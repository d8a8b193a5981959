import { type Complain, type Fields, isInstant, isTextList } from './json-fields.js';
import type { KindSpec } from './record-kind.js';

/** The mark that a checklist item has been done. */
export interface Tick {
  readonly id: string;
  readonly done: boolean;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** The debriefs behind the item when it was ticked: a later one opens it again. */
  readonly sources: readonly string[];
}

const ID = /^[0-9a-z]{4,12}$/;

const read = (fields: Fields, complain: Complain): Tick => {
  if (typeof fields.done !== 'boolean') complain('done', 'has to be true or false');
  if (!isInstant(fields.at)) complain('at', 'has to be a time');
  if (!isTextList(fields.sources)) complain('sources', 'has to be a list of ids');
  return fields as unknown as Tick;
};

export const tickKind: KindSpec<Tick> = {
  noun: 'tick',
  isId: (id): id is string => typeof id === 'string' && ID.test(id),
  idForm: 'k7qm4x',
  defaults: () => ({}),
  read,
  parts: { whole: 'at' },
  ignoredInDiff: ['id', 'at'],
};
