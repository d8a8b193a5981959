import { checkComments, mergedComments } from '../comments/comment.js';
import { type Complain, type Fields, isFields, isInstant } from '../record/json-fields.js';
import { earliest, type Parts } from '../record/parts.js';
import { DATED_ID, type KindSpec, noonOf } from '../record/record-kind.js';
import { checkFields, INSTANT, named, oneOf, optional, orNull, TEXT, TEXTS } from '../record/shapes.js';
import { type Answer, type Debrief, isAnswerValue, MODES, QUESTION_IDS } from './debrief.js';
import { debriefExport } from './export-form.js';
import { checkFeedback, feedbackParts } from './feedback-events.js';

const checkAnswers = (answers: Fields, complain: Complain): void => {
  for (const id of Object.keys(answers)) {
    const answer = answers[id];
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

const SHAPES = {
  begun: INSTANT,
  mode: oneOf(MODES),
  finished: named('a time or null', orNull(INSTANT)),
  answers: { name: 'an object', fits: isFields },
  notes: optional(TEXT),
  tags: optional(named('a list of single words', TEXTS)),
};

const read = (fields: Fields, complain: Complain): Debrief => {
  const { answers, comments, feedback, progress } = fields;
  checkFields(fields, SHAPES, complain);
  if (isFields(answers)) checkAnswers(answers, complain);
  checkComments(comments, (field, what) => complain(`comments${field}`, what));
  checkFeedback(feedback, (field, what) => complain(`feedback${field}`, what));
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
  ...DATED_ID,
  defaults: (id) => ({ begun: noonOf(id), mode: 'quick', feedback: [] }),
  read,
  parts,
  ignoredInDiff: ['id', 'begun', 'progress', 'looked'],
  replaceable: ['progress', 'finished', 'mode', 'looked'],
  exportForm: debriefExport,
};
