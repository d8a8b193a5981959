import { checkComments, mergedComments } from '../comments/comment.js';
import {
  type Complain,
  type Fields,
  isFields,
  isInstant,
  isRecordId,
  isTextList,
} from '../record/json-fields.js';
import { earliest, type Parts } from '../record/parts.js';
import { type KindSpec, noonOf, RECORD_ID_FORM } from '../record/record-kind.js';
import { type Answer, type Debrief, isAnswerValue, MODES, QUESTION_IDS } from './debrief.js';
import { debriefExport } from './export-form.js';
import { feedbackParts, readFeedback } from './feedback-events.js';

const checkAnswers = (answers: Fields, complain: Complain): void => {
  for (const [id, answer] of Object.entries(answers)) {
    if (!isFields(answer) || !isInstant(answer.at)) complain(`answers.${id}`, 'has no time');
    else if (answer.value !== null && !isAnswerValue(answer.value))
      complain(`answers.${id}`, 'is neither text, a list of texts nor a whole number');
  }
};

/** Whether a draft can go on there; where it can't, it goes on at its first open question. */
const isProgress = (progress: unknown): boolean =>
  isFields(progress) &&
  (progress.at === 'review' || QUESTION_IDS.some((id) => id === progress.at)) &&
  (progress.part === undefined || Number.isInteger(progress.part)) &&
  (progress.typing === undefined || typeof progress.typing === 'string');

const read = (fields: Fields, complain: Complain): Debrief => {
  const { begun, mode, finished, answers, notes, tags, comments, feedback, progress } = fields;
  if (!isInstant(begun)) complain('begun', 'has to be a time');
  if (!MODES.some((known) => known === mode)) complain('mode', `has to be one of: ${MODES.join(', ')}`);
  if (finished !== null && !isInstant(finished)) complain('finished', 'has to be a time or null');
  if (isFields(answers)) checkAnswers(answers, complain);
  else complain('answers', 'has to be an object');
  if (notes !== undefined && typeof notes !== 'string') complain('notes', 'has to be a text');
  if (tags !== undefined && !isTextList(tags)) complain('tags', 'has to be a list of single words');
  checkComments(comments, (field, what) => complain(`comments${field}`, what));
  readFeedback(feedback, (field, what) => complain(`feedback${field}`, what));
  const whole = feedback === undefined ? { ...fields, feedback: [] } : fields;
  if (progress === undefined || isProgress(progress)) return whole as unknown as Debrief;
  const { progress: _, ...placeless } = whole;
  return placeless as unknown as Debrief;
};

const fuller = (mine: unknown, theirs: unknown): unknown => (mine === 'full' ? mine : theirs);

/** Answer by answer, event by event and tag by tag, the newer counts. */
const parts: Parts = {
  entries: {
    answers: { key: () => '', at: ({ at }: Answer) => at },
    feedback: feedbackParts,
    tags: { key: (tag: string) => tag, order: (tag: string) => tag },
  },
  joined: {
    mode: fuller,
    finished: (mine, theirs, tie) => (tie === 'mine' && mine != null ? mine : earliest(mine, theirs)),
    looked: (mine, theirs) => (mine === true && theirs === true ? true : undefined),
    comments: (mine, theirs) => {
      const all = mergedComments(mine as Debrief['comments'], theirs as Debrief['comments']);
      return all.length === 0 ? undefined : all;
    },
  },
};

export const debriefKind: KindSpec<Debrief> = {
  noun: 'debrief',
  isId: isRecordId,
  idForm: RECORD_ID_FORM,
  defaults: (id) => ({ begun: noonOf(id), mode: 'quick', feedback: [] }),
  read,
  parts,
  ignoredInDiff: ['id', 'begun', 'progress', 'looked'],
  replaceable: ['progress', 'finished', 'mode', 'looked'],
  exportForm: debriefExport,
};
