/**
 * From what is in a record file to a record, or to the reason why not. Strict about what the program works with;
 * fields and question ids that it does not know are carried along.
 */

import { specOf } from '../../domain/journal/record-kinds.js';
import { type Fields, isFields } from '../../domain/record/json-fields.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import { sumOf, withSum } from './checksum.js';
import { isKnownSchema, SCHEMA, upToDate } from './migrations.js';

const FORMAT = 'rejection-coach';

export type Decoded<T> =
  | { readonly ok: true; readonly record: T /** Older than what is written now. */; readonly old: boolean }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly newer: boolean;
      /** A whole record, but not as the program wrote it. */
      readonly changed: boolean;
    };

/** What is in a file: text, or bytes that are none. */
export type Raw = string | Buffer;

class Wrong extends Error {}

const must = (held: boolean, what: string): void => {
  if (!held) throw new Wrong(what);
};

/**
 * @param id the one that the file's name gives.
 * @param trusting take a record though its checksum does not fit: the person has looked at it.
 */
export const decode = <K extends RecordKind>(
  kind: K,
  id: string,
  raw: Raw,
  trusting = false,
): Decoded<Kinds[K]> => {
  if (typeof raw !== 'string') return no('it is not UTF-8 text');
  const spec = specOf(kind);
  try {
    const given: unknown = JSON.parse(raw);
    must(isFields(given), 'it is JSON, but not a record');
    const { sum, format, schema, kind: noun, ...fields } = given as Fields;
    if (typeof schema === 'number' && schema > SCHEMA)
      return no(`it is from a newer version of the program (schema ${schema})`, { newer: true });
    must(
      format === FORMAT && isKnownSchema(schema) && noun === spec.noun,
      `it is not a ${spec.noun} of this program`,
    );
    const now = upToDate(fields, kind, schema as number);
    must(now.id === id, 'the id in it is not that of its name');
    const record = spec.read(now, (field, what) => must(false, `its ${field} ${what}`));
    // The first version had no checksum: one that has is a later one whose number was changed.
    const fits = schema === 1 ? sum === undefined : sumOf(raw) === 'fits';
    if (!fits && !trusting) return no(CHANGED, { changed: true });
    return { ok: true, record, old: schema !== SCHEMA };
  } catch (error) {
    if (error instanceof Wrong) return no(error.message);
    if (error instanceof SyntaxError) return no(raw === '' ? 'it is empty' : 'it is not whole JSON');
    throw error;
  }
};

const CHANGED = 'it was changed outside this program (its checksum does not fit)';

const no = (reason: string, { newer = false, changed = false } = {}) =>
  ({ ok: false, reason, newer, changed }) as const;

/** The text of a record file. */
export const encode = <K extends RecordKind>(kind: K, record: Kinds[K]): string =>
  withSum(
    `${JSON.stringify({ format: FORMAT, schema: SCHEMA, kind: specOf(kind).noun, ...record }, null, 2)}\n`,
  );
