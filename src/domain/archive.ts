/** Reading an export back: everything is checked before anything is taken. */

import { readAnswer } from './answers.js';
import { type Answer, type Debrief, MODES, QUESTION_IDS } from './debrief.js';
import { readFeedback } from './feedback-events.js';
import { type Complain, type Fields, isFields, isInstant, isRecordId, isTextList } from './fields.js';
import type { KindSpec } from './kind.js';
import { SIDE_KIND_NAMES, SIDE_KINDS, type SideKind, type SideRecords } from './kinds.js';
import type { Script } from './script.js';
import type { Archive } from './shapes.js';
import { orderedTags, readTag } from './tags.js';

export type ReadArchive =
  | ({ readonly ok: true } & Archive)
  | { readonly ok: false; readonly newer: boolean; readonly problems: readonly string[] };

const instantOr = (value: unknown, otherwise: string): string => (isInstant(value) ? value : otherwise);

/**
 * @param value parsed JSON.
 * @param today `YYYY-MM-DD`: no answer may be heard later.
 */
export const readArchive = (script: Script, value: unknown, today: string): ReadArchive => {
  const problems: string[] = [];
  const complain: Complain = (where, what) => void problems.push(where === '' ? what : `${where}: ${what}`);
  if (!isFields(value) || value.format !== 'rejection-coach')
    return {
      ok: false,
      newer: false,
      problems: ['it is not an export of rejection-coach ("format" is missing)'],
    };
  if (typeof value.version === 'number' && value.version > 1)
    return {
      ok: false,
      newer: true,
      problems: [`it is from a newer version (format version ${value.version})`],
    };
  if (value.version !== 1) complain('version', 'has to be 1');
  const each = <T>(
    name: string,
    read: (fields: Fields, where: string, complain: Complain) => T,
  ): readonly T[] => listIn(value, name, complain).map((one, at) => read(one, `${name}[${at}]`, complain));
  const debriefs = each('debriefs', (one, where) => debrief(script, one, where, complain, today));
  const sides = Object.fromEntries(
    SIDE_KIND_NAMES.map((kind) => [kind, each(kind, (one, where) => sideRecord(kind, one, where, complain))]),
  ) as unknown as Omit<Archive, 'debriefs'>;
  for (const [name, records] of Object.entries({ debriefs, ...sides })) {
    const ids = records.map((one) => one.id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
      complain(name, `${id} is in it twice`);
  }
  return problems.length > 0 ? { ok: false, newer: false, problems } : { ok: true, debriefs, ...sides };
};

const listIn = (value: Fields, name: string, complain: Complain): readonly Fields[] => {
  const list = value[name];
  if (list === undefined) return [];
  if (Array.isArray(list) && list.every(isFields)) return list;
  complain(name, 'has to be a list of objects');
  return [];
};

const idOf = (fields: Fields, where: string, complain: Complain): string => {
  if (isRecordId(fields.id)) return fields.id;
  complain(`${where}.id`, 'has to look like 2026-11-24-k7qm');
  return '';
};

const debrief = (
  script: Script,
  fields: Fields,
  where: string,
  complain: Complain,
  today: string,
): Debrief => {
  const id = idOf(fields, where, complain);
  const begun = instantOr(fields.begun, `${id.slice(0, 10)}T12:00:00.000Z`);
  const mode = MODES.find((one) => one === fields.mode);
  if (fields.mode !== undefined && !mode) complain(`${where}.mode`, `has to be one of: ${MODES.join(', ')}`);
  const finished = fields.finished !== false;
  if (!isFields(fields.answers ?? {})) complain(`${where}.answers`, 'has to be an object');
  const tags = tagsIn(fields, where, complain);
  return {
    id,
    begun,
    mode: mode ?? 'quick',
    finished: finished ? instantOr(fields.finishedAt, begun) : null,
    answers: answersIn(script, fields, begun, `${where}.answers`, complain, today),
    feedback: readFeedback(fields.feedback, (field, what) => complain(`${where}.feedback${field}`, what)),
    ...(tags.length > 0 ? { tags } : {}),
  };
};

const tagsIn = (fields: Fields, where: string, complain: Complain): readonly string[] => {
  if (fields.tags === undefined) return [];
  const tags = isTextList(fields.tags) ? fields.tags.map(readTag) : [null];
  const good = tags.filter((one) => one !== null);
  if (good.length < tags.length) complain(`${where}.tags`, 'has to be a list of single words');
  return orderedTags(good);
};

const WRONG = {
  scale: 'a whole number from 0 to 10',
  string: 'a text',
  strings: 'a list of texts',
  date: 'a day, as YYYY-MM-DD',
  future: 'a day that is not still to come',
} as const;

const answersIn = (
  script: Script,
  fields: Fields,
  begun: string,
  where: string,
  complain: Complain,
  today: string,
): Readonly<Record<string, Answer>> => {
  const times = isFields(fields.at) ? fields.at : {};
  const timeOf = (id: string): string => instantOr(Object.hasOwn(times, id) ? times[id] : undefined, begun);
  const taken: [string, Answer][] = [];
  for (const [id, given] of Object.entries(isFields(fields.answers) ? fields.answers : {})) {
    if (id === '__proto__') complain(where, 'an answer can’t be called __proto__');
    const question = script.questions.find((one) => one.id === id);
    const valid = question ? readAnswer(question, given, today) : unknownAnswer(given);
    if (valid.ok) taken.push([id, { value: valid.value, at: timeOf(id) }]);
    else
      complain(
        `${where}.${id}`,
        `has to be ${valid.problem.type === 'choice' ? `one of: ${valid.problem.values.join(', ')}` : WRONG[valid.problem.type]}`,
      );
  }
  const skipped = Array.isArray(fields.skipped) ? fields.skipped : [];
  for (const id of skipped)
    if (typeof id === 'string' && id !== '__proto__') taken.push([id, { value: null, at: timeOf(id) }]);
  return inOrder(taken);
};

/** A question of another version: its answer is carried along if it has one of the shapes that answers have. */
const unknownAnswer = (given: unknown): ReturnType<typeof readAnswer> => {
  const fits =
    typeof given === 'string' ||
    Number.isInteger(given) ||
    (Array.isArray(given) && given.every((one) => typeof one === 'string'));
  return fits
    ? { ok: true, value: given as string | number | readonly string[] }
    : { ok: false, problem: { type: 'string' } };
};

const inOrder = (taken: readonly [string, Answer][]): Readonly<Record<string, Answer>> => {
  const place = (id: string): number => {
    const at = (QUESTION_IDS as readonly string[]).indexOf(id);
    return at === -1 ? QUESTION_IDS.length : at;
  };
  return Object.fromEntries(taken.toSorted(([a], [b]) => place(a) - place(b)));
};

/** A record of another kind than a debrief, as the journal keeps it. */
const sideRecord = <K extends SideKind>(
  kind: K,
  fields: Fields,
  where: string,
  complain: Complain,
): SideRecords[K] => {
  const spec: KindSpec<SideRecords[K]> = SIDE_KINDS[kind];
  if (!spec.isId(fields.id)) complain(`${where}.id`, `has to look like ${spec.idForm}`);
  const id = spec.isId(fields.id) ? fields.id : '';
  const missing = Object.entries(spec.defaults(id)).filter(([name]) => fields[name] === undefined);
  return spec.read({ ...fields, ...Object.fromEntries(missing) }, (field, what) =>
    complain(`${where}.${field}`, what),
  );
};

/** Whether two records say the same. */
export const sameRecord = (a: object, b: object): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) =>
    key === 'progress'
      ? undefined
      : isFields(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  );
