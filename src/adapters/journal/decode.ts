/**
 * From the text of a record file to a record, or to the reason why not. Strict about what the program works with;
 * fields and question ids that it does not know are carried along.
 */

import { type Answer, type Debrief, MODES, type Progress, QUESTION_IDS } from '../../domain/debrief.js';
import { readFeedback } from '../../domain/feedback-events.js';
import { type Fields, isFields, isInstant, isTextList } from '../../domain/fields.js';
import { SIDE_KIND_NAMES, SIDE_KINDS, type SideKind } from '../../domain/kinds.js';
import type { Kinds, RecordKind } from '../../ports.js';

/** The shape of the files as this version writes it. */
const SCHEMA = 1;
const FORMAT = 'rejection-coach';

export const KINDS: readonly RecordKind[] = ['debriefs', ...SIDE_KIND_NAMES];

/** What one of them is called. */
export const nounOf = (kind: RecordKind): string => (kind === 'debriefs' ? 'debrief' : SIDE_KINDS[kind].noun);

export type Decoded<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly reason: string; readonly newer: boolean };

class Wrong extends Error {}

const must = (held: boolean, what: string): void => {
  if (!held) throw new Wrong(what);
};

const answer = (id: string, given: unknown): Answer => {
  must(isFields(given) && isInstant(given.at), `the answer to ${id} has no time`);
  const { value } = given as { value: unknown };
  const fits = value === null || typeof value === 'string' || Number.isInteger(value) || isTextList(value);
  must(fits, `the answer to ${id} is neither text, a list of texts nor a whole number`);
  return given as unknown as Answer;
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
  const answers = Object.entries(given.answers as Fields).map(([id, one]) => [id, answer(id, one)] as const);
  const { progress: there, ...rest } = given;
  const at = progress(there);
  return {
    ...(rest as unknown as Debrief),
    answers: Object.fromEntries(answers),
    feedback: readFeedback(given.feedback, (field, what) => must(false, `its feedback${field} ${what}`)),
    ...(at ? { progress: at } : {}),
  };
};

const side = (kind: SideKind, given: Fields): unknown =>
  SIDE_KINDS[kind].read(given, (field, what) => must(false, `its ${field} ${what}`));

/** @param id the one that the file's name gives. */
export const decode = <K extends RecordKind>(kind: K, id: string, text: string): Decoded<Kinds[K]> => {
  try {
    const given: unknown = JSON.parse(text);
    must(isFields(given), 'it is JSON, but not a record');
    const { format, schema, kind: noun, ...fields } = given as Fields;
    if (typeof schema === 'number' && schema > SCHEMA)
      return {
        ok: false,
        newer: true,
        reason: `it is from a newer version of the program (schema ${schema})`,
      };
    must(
      format === FORMAT && schema === SCHEMA && noun === nounOf(kind),
      `it is not a ${nounOf(kind)} of this program`,
    );
    must(fields.id === id, 'the id in it is not that of its name');
    const record = kind === 'debriefs' ? debrief(fields) : side(kind, fields);
    return { ok: true, record: record as Kinds[K] };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, newer: false, reason: error.message };
    if (error instanceof SyntaxError)
      return { ok: false, newer: false, reason: text === '' ? 'it is empty' : 'it is not whole JSON' };
    throw error;
  }
};

/** The text of a record file. */
export const encode = <K extends RecordKind>(kind: K, record: Kinds[K]): string =>
  `${JSON.stringify({ format: FORMAT, schema: SCHEMA, kind: nounOf(kind), ...record }, null, 2)}\n`;
