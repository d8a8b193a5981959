/** Reading an export back: everything is checked before anything is taken. */

import { readAnswer } from '../debrief/answers.js';
import {
  type Answer,
  type Debrief,
  isAnswerValue,
  MODES,
  type Progress,
  QUESTION_IDS,
} from '../debrief/debrief.js';
import { readFeedback } from '../debrief/feedback-events.js';
import type { Script } from '../debrief/script.js';
import { orderedTags, readTag } from '../debrief/tags.js';
import {
  type Records,
  SIDE_KIND_NAMES,
  SIDE_KINDS,
  type SideKind,
  type SideRecords,
} from '../journal/record-kinds.js';
import {
  type Complain,
  type Fields,
  isFields,
  isInstant,
  isRecordId,
  isTextList,
} from '../record/json-fields.js';
import type { KindSpec } from '../record/record-kind.js';
import type { Archive } from './write-export.js';

export type ReadArchive =
  | ({ readonly ok: true } & Archive)
  | { readonly ok: false; readonly newer: boolean; readonly problems: readonly string[] };

const instantOr = (value: unknown, otherwise: string): string => (isInstant(value) ? value : otherwise);

/** The names of kinds, in the order in which an export is read. */
export const KIND_NAMES: readonly (keyof Records)[] = ['debriefs', ...SIDE_KIND_NAMES];

/** No day is too late: an export made in Sydney is read in Lima on the day before. */
const ANY_DAY = '9999-12-31';

/** @param value parsed JSON. */
export const readArchive = (script: Script, value: unknown): ReadArchive => {
  const problems: string[] = [];
  const complain: Complain = (where, what) => void problems.push(where === '' ? what : `${where}: ${what}`);
  if (!isExport(value))
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
  const read = Object.fromEntries(
    KIND_NAMES.map((kind) => [
      kind,
      listIn(value, kind, complain).map((one, at) =>
        readRecord(script, kind, one, (field, what) => complain(`${kind}[${at}].${field}`, what)),
      ),
    ]),
  ) as unknown as Archive;
  for (const kind of KIND_NAMES) {
    const seen = new Set<string>();
    for (const { id } of read[kind]) {
      if (seen.has(id)) complain(kind, `${id} is in it twice`);
      seen.add(id);
    }
  }
  return problems.length > 0 ? { ok: false, newer: false, problems } : { ok: true, ...read };
};

/** Whether it says of itself that it is an export or a backup of this program. */
export const isExport = (value: unknown): value is Fields =>
  isFields(value) && value.format === 'rejection-coach';

/** What the journal's files say of themselves around a record. In a record they would say it of the file. */
const RESERVED = ['format', 'schema', 'kind', 'checksum'];

/** One record as an export holds it; what comes back after a complaint is not used. */
export const readRecord = <K extends keyof Records>(
  script: Script,
  kind: K,
  given: Fields,
  complain: Complain,
): Records[K] => {
  const fields = Object.fromEntries(Object.entries(given).filter(([name]) => !RESERVED.includes(name)));
  const record =
    kind === 'debriefs' ? debrief(script, fields, complain) : sideRecord(kind as SideKind, fields, complain);
  return record as Records[K];
};

const listIn = (value: Fields, name: string, complain: Complain): readonly Fields[] => {
  const list = value[name];
  if (list === undefined) return [];
  if (Array.isArray(list) && list.every(isFields)) return list;
  complain(name, 'has to be a list of objects');
  return [];
};

const debrief = (script: Script, fields: Fields, complain: Complain): Debrief => {
  const {
    id,
    date,
    begun: began,
    mode,
    finished,
    finishedAt,
    answers,
    at,
    skipped,
    feedback,
    ...rest
  } = fields;
  const { notes, tags, progress, ...carried } = rest;
  if (!isRecordId(id)) complain('id', 'has to look like 2026-11-24-k7qm');
  const begun = instantOr(began, `${String(id).slice(0, 10)}T12:00:00.000Z`);
  const known = MODES.find((one) => one === mode);
  if (mode !== undefined && !known) complain('mode', `has to be one of: ${MODES.join(', ')}`);
  if (!isFields(answers ?? {})) complain('answers', 'has to be an object');
  if (notes !== undefined && typeof notes !== 'string') complain('notes', 'has to be a text');
  const place = readProgress(progress);
  const words = tagsIn(tags, complain);
  return {
    ...carried,
    id: isRecordId(id) ? id : '',
    begun,
    mode: known ?? 'quick',
    finished: finished === false ? null : instantOr(finishedAt, begun),
    answers: answersIn(script, fields, begun, complain),
    feedback: readFeedback(feedback, (field, what) => complain(`feedback${field}`, what)),
    ...(typeof notes === 'string' ? { notes } : {}),
    ...(words.length > 0 ? { tags: words } : {}),
    ...(place ? { progress: place } : {}),
  };
};

/** A draft's place; one that can't be is no place, and the draft begins at its first open question. */
const readProgress = (given: unknown): Progress | undefined => {
  if (!isFields(given)) return undefined;
  const known = given.at === 'review' || QUESTION_IDS.some((id) => id === given.at);
  const typing = given.typing === undefined || typeof given.typing === 'string';
  return known && typing ? (given as unknown as Progress) : undefined;
};

const tagsIn = (given: unknown, complain: Complain): readonly string[] => {
  if (given === undefined) return [];
  const tags = isTextList(given) ? given.map(readTag) : [null];
  const good = tags.filter((one) => one !== null);
  if (good.length < tags.length) complain('tags', 'has to be a list of single words');
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
  complain: Complain,
): Readonly<Record<string, Answer>> => {
  const times = isFields(fields.at) ? fields.at : {};
  const timeOf = (id: string): string => instantOr(Object.hasOwn(times, id) ? times[id] : undefined, begun);
  const taken: [string, Answer][] = [];
  for (const [id, given] of Object.entries(isFields(fields.answers) ? fields.answers : {})) {
    if (id === '__proto__') complain('answers', 'an answer can’t be called __proto__');
    const question = script.questions.find((one) => one.id === id);
    const valid = question ? readAnswer(question, given, ANY_DAY) : unknownAnswer(given);
    if (valid.ok) taken.push([id, { value: valid.value, at: timeOf(id) }]);
    else
      complain(
        `answers.${id}`,
        `has to be ${valid.problem.type === 'choice' ? `one of: ${valid.problem.values.join(', ')}` : WRONG[valid.problem.type]}`,
      );
  }
  const skipped = Array.isArray(fields.skipped) ? fields.skipped : [];
  for (const id of skipped)
    if (typeof id === 'string' && id !== '__proto__') taken.push([id, { value: null, at: timeOf(id) }]);
  return inOrder(taken);
};

/** A question of another version: its answer is carried along if it has one of the shapes that answers have. */
const unknownAnswer = (given: unknown): ReturnType<typeof readAnswer> =>
  isAnswerValue(given) ? { ok: true, value: given } : { ok: false, problem: { type: 'string' } };

const inOrder = (taken: readonly [string, Answer][]): Readonly<Record<string, Answer>> => {
  const place = (id: string): number => {
    const at = (QUESTION_IDS as readonly string[]).indexOf(id);
    return at === -1 ? QUESTION_IDS.length : at;
  };
  return Object.fromEntries(taken.toSorted(([a], [b]) => place(a) - place(b)));
};

/** A record of another kind than a debrief, as the journal keeps it. */
const sideRecord = <K extends SideKind>(kind: K, fields: Fields, complain: Complain): SideRecords[K] => {
  const spec: KindSpec<SideRecords[K]> = SIDE_KINDS[kind];
  if (!spec.isId(fields.id)) complain('id', `has to look like ${spec.idForm}`);
  const id = spec.isId(fields.id) ? fields.id : '';
  const missing = Object.entries(spec.defaults(id)).filter(([name]) => fields[name] === undefined);
  return spec.read({ ...fields, ...Object.fromEntries(missing) }, complain);
};

/** Whether two records say the same, wherever a draft stands. */
export const sameRecord = (a: object, b: object): boolean =>
  canonical({ ...a, progress: undefined }) === canonical({ ...b, progress: undefined });

/** Whether nothing at all tells them apart. */
export const identical = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
