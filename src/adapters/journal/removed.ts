/**
 * What was deleted for good, and what came back out of the bin: the id and the time, and no words. Without it a copy
 * on another machine would bring back the one, and bin the other again.
 */

import { type Fields, fieldsIn, isInstant } from '../../domain/record/json-fields.js';
import type { RecordKind } from '../../ports/index.js';
import type { Reads, Store } from '../disk/store.js';
import { sumOf, withSum } from '../record-file/checksum.js';
import { RECORD } from './layout.js';

export interface Removal {
  /** ISO 8601 instants in UTC; `''`: never. */
  readonly deleted: string;
  readonly restored: string;
}

const NEVER: Removal = { deleted: '', restored: '' };

export const removalPath = (kind: RecordKind, id: string): string => `removed/${kind}/${id}.json`;

/** What can't be read says nothing. */
export const removalOf = async (store: Reads, kind: RecordKind, id: string): Promise<Removal> => {
  const raw = await store.read(removalPath(kind, id));
  if (typeof raw !== 'string' || sumOf(raw) !== 'fits') return NEVER;
  const fields = fieldsIn(raw);
  if (fields.id !== id || fields.of !== kind) return NEVER;
  return { deleted: instantIn(fields, 'deleted'), restored: instantIn(fields, 'restored') };
};

const instantIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return isInstant(value) ? value : '';
};

export const noteRemoval = async (
  store: Store,
  kind: RecordKind,
  id: string,
  noted: Removal,
): Promise<void> => {
  const times = Object.fromEntries(Object.entries(noted).filter(([, at]) => at !== ''));
  const fields = { format: 'rejection-coach', of: kind, id, ...times };
  await store.write(removalPath(kind, id), withSum(`${JSON.stringify(fields, null, 2)}\n`));
};

/** The ids of a kind that were deleted for good, or came back out of the bin. */
export const removedIds = async (store: Reads, kind: RecordKind): Promise<readonly string[]> =>
  (await store.list(`removed/${kind}`)).flatMap(({ name }) => RECORD.exec(name)?.[1] ?? []);
