/**
 * From every earlier shape of a record file to this one, a step at a time. Each step is pure and stays as it is: files
 * of that version may turn up in ten years, from a backup.
 */

import type { Fields } from '../../domain/record/json-fields.js';
import type { RecordKind } from '../../ports/index.js';

/** The shape of the files as this version writes it. */
export const SCHEMA = 2;

type Step = (fields: Fields, kind: RecordKind) => Fields;

/** By the version that each one starts from. */
const STEPS: Readonly<Record<number, Step>> = {
  // 2 has a checksum in the file, which is made when it is written; the fields stayed as they were.
  1: (fields) => fields,
};

/** Whether it is a version that this program can bring up to date, or its own. */
export const isKnownSchema = (schema: unknown): schema is number =>
  schema === SCHEMA || (typeof schema === 'number' && Object.hasOwn(STEPS, schema));

/** @param schema a known one. */
export const upToDate = (fields: Fields, kind: RecordKind, schema: number): Fields => {
  let at = fields;
  for (let version = schema; version < SCHEMA; version++) at = STEPS[version]?.(at, kind) ?? at;
  return at;
};
