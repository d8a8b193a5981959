/** A debrief as exports hold it: plain values under the questions' ids, with times and skips beside them. */

import { type Fields, isFields, isInstant, isTextList, own } from '../record/json-fields.js';
import { type CheckAnswer, type ExportForm, noonOf } from '../record/record-kind.js';
import { readAnswer } from './answers.js';
import {
  type Answer,
  type AnswerValue,
  type Debrief,
  dayOf,
  isAnswerValue,
  oldestBegunFirst,
  PAUSE_MARKS,
  QUESTION_IDS,
} from './debrief.js';
import type { Script } from './script.js';
import { orderedTags, readTag } from './search.js';

/** `show ID --json`; skipped questions are left out, and tags and comments where there are none. */
export const shown = (debrief: Debrief) => ({
  id: debrief.id,
  date: dayOf(debrief),
  mode: debrief.mode,
  finished: debrief.finished !== null,
  answers: Object.fromEntries(
    inOrder(Object.entries(debrief.answers)).flatMap(([id, { value }]) =>
      value === null ? [] : [[id, value]],
    ),
  ),
  feedback: debrief.feedback,
  ...(debrief.notes === undefined ? {} : { notes: debrief.notes }),
  ...(debrief.tags?.length ? { tags: debrief.tags } : {}),
  ...(debrief.comments?.length ? { comments: debrief.comments } : {}),
});

const inOrder = (answers: readonly [string, Answer][]): readonly [string, Answer][] => {
  const ids: readonly string[] = QUESTION_IDS;
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return answers.toSorted(([a], [b]) => place(a) - place(b));
};

/** What an export says of a debrief in another form; everything else that a record holds is carried along. */
const RETOLD = 'id begun mode finished answers feedback notes tags comments progress'.split(' ');

const write = (debrief: Debrief, whole: boolean): object => {
  const answers = inOrder(Object.entries(debrief.answers));
  const paused = answers.flatMap(([id, { pause }]) => (pause === undefined ? [] : [[id, pause] as const]));
  return {
    ...Object.fromEntries(Object.entries(debrief).filter(([name]) => !RETOLD.includes(name))),
    ...shown(debrief),
    begun: debrief.begun,
    finishedAt: debrief.finished,
    skipped: answers.flatMap(([id, { value }]) => (value === null ? [id] : [])),
    at: Object.fromEntries(answers.map(([id, { at }]) => [id, at])),
    ...(paused.length > 0 ? { pauses: Object.fromEntries(paused) } : {}),
    ...(whole && debrief.progress ? { progress: debrief.progress } : {}),
  };
};

const instantOr = (value: unknown, otherwise: string): string => (isInstant(value) ? value : otherwise);

const read: ExportForm<Debrief>['read'] = (fields, complain, checkAnswer) => {
  const { id, date, begun: began, mode, finished, finishedAt, at, skipped, pauses, ...others } = fields;
  const { answers: given, feedback, notes, tags, progress, ...carried } = others;
  const answers = given ?? {};
  const begun = instantOr(began, noonOf(String(id)));
  const times = isFields(at) ? at : {};
  const timeOf = (question: string): string => instantOr(own(times, question), begun);
  const taken: [string, Answer][] = [];
  for (const [question, value] of Object.entries(isFields(answers) ? answers : {})) {
    if (question === '__proto__') complain('answers', "an answer can't be called __proto__");
    const checked = checkAnswer(question, value);
    if (checked.ok)
      taken.push([
        question,
        { value: checked.value as AnswerValue | null, at: timeOf(question), ...markOf(pauses, question) },
      ]);
    else complain(`answers.${question}`, `has to be ${checked.problem}`);
  }
  for (const question of Array.isArray(skipped) ? skipped : [])
    if (typeof question === 'string' && question !== '__proto__')
      taken.push([question, { value: null, at: timeOf(question) }]);
  const read = isTextList(tags) ? tags.map(readTag) : tags;
  return {
    ...carried,
    id,
    begun,
    mode,
    finished: finished === false ? null : instantOr(finishedAt, begun),
    answers: isFields(answers) ? Object.fromEntries(inOrder(taken)) : answers,
    feedback,
    ...(notes === undefined ? {} : { notes }),
    ...kept('tags', isTextList(read) ? orderedTags(read) : read),
    ...(progress === undefined ? {} : { progress }),
  };
};

const markOf = (pauses: unknown, question: string): Pick<Answer, 'pause'> => {
  const given = isFields(pauses) ? own(pauses, question) : undefined;
  const pause = PAUSE_MARKS.find((mark) => mark === given);
  return pause === undefined ? {} : { pause };
};

const kept = (name: string, list: unknown): Fields =>
  list === undefined || (Array.isArray(list) && list.length === 0) ? {} : { [name]: list };

export const debriefExport: ExportForm<Debrief> = { order: oldestBegunFirst, write, read };

/** No day is too late: an export made in Sydney is read in Lima on the day before. */
const ANY_DAY = '9999-12-31';

const SHAPES = {
  scale: 'a whole number from 0 to 10',
  string: 'a text',
  strings: 'a list of texts',
  date: 'a day, as YYYY-MM-DD',
  future: 'today or a day before today',
} as const;

/** A question of another version may have any answer of a shape that answers have. */
export const answerCheck =
  (script: Script): CheckAnswer =>
  (id, given) => {
    const question = script.questions.find((known) => known.id === id);
    if (!question)
      return isAnswerValue(given) ? { ok: true, value: given } : { ok: false, problem: SHAPES.string };
    const valid = readAnswer(question, given, ANY_DAY);
    if (valid.ok) return valid;
    const { problem } = valid;
    const shape = problem.type === 'choice' ? `one of: ${problem.values.join(', ')}` : SHAPES[problem.type];
    return { ok: false, problem: shape };
  };
