/**
 * From what is in a record file to a record, or to the reason why not. Strict about what the program works with;
 * fields and question ids that it does not know are carried along.
 */

import { type Debrief, MODES, type Progress, QUESTION_IDS } from '../../domain/debrief/debrief.js';
import { readFeedback } from '../../domain/debrief/feedback-events.js';
import { SIDE_KIND_NAMES, SIDE_KINDS, type SideKind } from '../../domain/journal/record-kinds.js';
import { type Fields, isFields, isInstant, isTextList } from '../../domain/record/json-fields.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import { sumOf, withSum } from './checksum.js';
import { isKnownSchema, SCHEMA, upToDate } from './migrations.js';

const FORMAT = 'rejection-coach';

export const KINDS: readonly RecordKind[] = ['debriefs', ...SIDE_KIND_NAMES];

/** What one of them is called. */
export const nounOf = (kind: RecordKind): string => (kind === 'debriefs' ? 'debrief' : SIDE_KINDS[kind].noun);

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

/** Looks only: a journal of a thousand has ten thousand answers, and what is right stays as it was read. */
const lookAt = (id: string, given: unknown): void => {
  if (!isFields(given) || !isInstant(given.at)) throw new Wrong(`the answer to ${id} has no time`);
  const { value } = given;
  const fits = value === null || typeof value === 'string' || Number.isInteger(value) || isTextList(value);
  if (!fits) throw new Wrong(`the answer to ${id} is neither text, a list of texts nor a whole number`);
};

const progress = (given: unknown): Progress | undefined => {
  if (!isFields(given)) return undefined;
  const known = given.at === 'review' || QUESTION_IDS.some((id) => id === given.at);
  const typing = given.typing === undefined || typeof given.typing === 'string';
  return known && typing ? (given as unknown as Progress) : undefined;
};

const debrief = (given: Fields): Debrief => {
  must(isInstant(given.begun), 'it has no time at which it was begun');
  must(
    MODES.some((mode) => mode === given.mode),
    'its mode is neither quick nor full',
  );
  must(given.finished === null || isInstant(given.finished), 'it does not say whether it is finished');
  must(isFields(given.answers), 'it has no answers');
  must(given.tags === undefined || isTextList(given.tags), 'its tags are not a list of words');
  for (const [id, one] of Object.entries(given.answers as Fields)) lookAt(id, one);
  const { progress: there, ...rest } = given;
  const at = progress(there);
  return {
    ...(rest as unknown as Debrief),
    feedback: readFeedback(given.feedback, (field, what) => must(false, `its feedback${field} ${what}`)),
    ...(at ? { progress: at } : {}),
  };
};

const side = (kind: SideKind, given: Fields): unknown =>
  SIDE_KINDS[kind].read(given, (field, what) => must(false, `its ${field} ${what}`));

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
  try {
    const given: unknown = JSON.parse(raw);
    must(isFields(given), 'it is JSON, but not a record');
    const { sum, format, schema, kind: noun, ...fields } = given as Fields;
    if (typeof schema === 'number' && schema > SCHEMA)
      return no(`it is from a newer version of the program (schema ${schema})`, { newer: true });
    must(
      format === FORMAT && isKnownSchema(schema) && noun === nounOf(kind),
      `it is not a ${nounOf(kind)} of this program`,
    );
    const now = upToDate(fields, kind, schema as number);
    must(now.id === id, 'the id in it is not that of its name');
    const record = kind === 'debriefs' ? debrief(now) : side(kind, now);
    // The first version had no checksum: one that has is a later one whose number was changed.
    const fits = schema === 1 ? sum === undefined : sumOf(raw) === 'fits';
    if (!fits && !trusting) return no(CHANGED, { changed: true });
    return { ok: true, record: record as Kinds[K], old: schema !== SCHEMA };
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
  withSum(`${JSON.stringify({ format: FORMAT, schema: SCHEMA, kind: nounOf(kind), ...record }, null, 2)}\n`);
