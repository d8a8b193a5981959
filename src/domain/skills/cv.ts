/** The current CV: a private copy of its text. */

import { type Complain, type Fields, isInstant } from '../record/json-fields.js';
import type { KindSpec } from '../record/record-kind.js';

export interface Cv {
  /** Only one is current; earlier ones are in the history. */
  readonly id: typeof CURRENT_CV;
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  /** Of its file, without the folder. */
  readonly name: string;
  /** One entry a line. */
  readonly text: string;
}

export const CURRENT_CV = 'current';

const read = (fields: Fields, complain: Complain): Cv => {
  if (!isInstant(fields.added)) complain('added', 'has to be a time');
  if (typeof fields.name !== 'string') complain('name', 'has to be a text');
  if (typeof fields.text !== 'string') complain('text', 'has to be a text');
  return fields as unknown as Cv;
};

export const cvKind: KindSpec<Cv> = {
  noun: 'CV',
  isId: (id): id is string => id === CURRENT_CV,
  idForm: CURRENT_CV,
  defaults: () => ({ name: '' }),
  read,
  parts: { whole: 'added' },
  ignoredInDiff: ['id', 'added'],
};
