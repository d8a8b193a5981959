/**
 * From what is in a record file to a record, or to the reason why not. Strict about what the program works with;
 * fields and question ids that it does not know are carried along.
 */

import { readFields, specOf } from '../../domain/journal/record-kinds.js';
import { type Fields, isFields } from '../../domain/record/json-fields.js';
import { inOrder } from '../../domain/record/parts.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Raw } from '../disk/store.js';
import { SUM_ENDS, sumOf, withSum } from './checksum.js';
import { isKnownSchema, SCHEMA, upToDate } from './migrations.js';

const FORMAT = 'rejection-coach';

export type Decoded<T> =
  | { readonly ok: true; readonly record: T; readonly old: boolean }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly newer: boolean;
      readonly changed: boolean;
    };

class Wrong extends Error {}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Wrong(what);
};

const checked = <K extends RecordKind>(kind: K, id: string, fields: Fields): Kinds[K] => {
  must(fields.id === id, "the id in it and its name aren't the same");
  return readFields(kind, fields, (field, what) => must(false, `its ${field} ${what}`));
};

const OF_THE_FILE = ['sum', 'format', 'schema', 'kind'];

/** The fields of a record as `encode` writes it: not read with those of the file, they needn't be copied without them. */
const ofThisForm = (raw: string, noun: string): Fields | null => {
  const head = `",\n  "format": "${FORMAT}",\n  "schema": ${SCHEMA},\n  "kind": "${noun}",\n`;
  const from = SUM_ENDS + head.length;
  if (!raw.startsWith(head, SUM_ENDS) || !raw.startsWith('  "', from) || sumOf(raw) !== 'fits') return null;
  const fields = JSON.parse(`{${raw.slice(from)}`) as Fields;
  return OF_THE_FILE.some((name) => Object.hasOwn(fields, name)) ? null : fields;
};

/** @param trusting accept a wrong checksum, because the person has looked at the record. */
export const decode = <K extends RecordKind>(
  kind: K,
  id: string,
  raw: Raw,
  trusting = false,
): Decoded<Kinds[K]> => {
  if (typeof raw !== 'string') return no("it isn't UTF-8 text");
  const spec = specOf(kind);
  try {
    const own = ofThisForm(raw, spec.noun);
    if (own !== null) return { ok: true, record: checked(kind, id, own), old: false };
    const given: unknown = JSON.parse(raw);
    must(isFields(given), 'it is JSON, but not a record');
    const { sum, format, schema, kind: noun, ...fields } = given as Fields;
    if (typeof schema === 'number' && schema > SCHEMA)
      return no(`it is from a newer version of the program (schema ${schema})`, { newer: true });
    must(
      format === FORMAT && isKnownSchema(schema) && noun === spec.noun,
      `it isn't a ${spec.noun} of this program`,
    );
    const record = checked(kind, id, upToDate(fields, kind, schema as number));
    // Schema 1 had no checksum.
    const fits = schema === 1 ? sum === undefined : sumOf(raw) === 'fits';
    if (!fits && !trusting) return no(CHANGED, { changed: true });
    return { ok: true, record, old: schema !== SCHEMA };
  } catch (error) {
    if (error instanceof Wrong) return no(error.message);
    if (error instanceof SyntaxError) return no(raw === '' ? 'it is empty' : "it isn't valid JSON");
    throw error;
  }
};

const CHANGED = "it was changed outside this program (its checksum doesn't fit)";

const no = (reason: string, { newer = false, changed = false } = {}) =>
  ({ ok: false, reason, newer, changed }) as const;

/** The fields are in one order, so that a record is the same file after an import; answers stay as they were given. */
export const encode = <K extends RecordKind>(kind: K, record: Kinds[K]): string =>
  withSum(
    `${JSON.stringify({ format: FORMAT, schema: SCHEMA, kind: specOf(kind).noun, ...inOrder(record) }, null, 2)}\n`,
  );
