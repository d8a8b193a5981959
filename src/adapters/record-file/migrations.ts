/** From every earlier shape of a record file to this one, a step at a time. Old steps stay: backups may be old. */

import type { Fields } from '../../domain/record/json-fields.js';
import type { RecordKind } from '../../ports/index.js';

export const SCHEMA = 2;

type Step = (fields: Fields, kind: RecordKind) => Fields;

const STEPS: Readonly<Record<number, Step>> = {
  // Version 2 added the checksum; the fields stayed the same.
  1: (fields) => fields,
};

export const isKnownSchema = (schema: unknown): schema is number =>
  schema === SCHEMA || (typeof schema === 'number' && Object.hasOwn(STEPS, schema));

export const upToDate = (fields: Fields, kind: RecordKind, schema: number): Fields => {
  let at = fields;
  for (let version = schema; version < SCHEMA; version++) at = STEPS[version]?.(at, kind) ?? at;
  return at;
};
