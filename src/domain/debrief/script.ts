/** Which questions apply to these answers and are asked, in what order, and how long they take. */

import { remembered } from '../text/memoized.js';
import {
  type Answer,
  type Answers,
  type AnswerValue,
  type Debrief,
  dayOf,
  type Mode,
  OUTCOMES,
  type Outcome,
  type QuestionId,
  textOf,
} from './debrief.js';
import type { FeedbackOffer, ReplyEvent } from './feedback-events.js';
import { isShared, type Kind, type Question, type QuestionCondition } from './question.js';

export interface Script {
  readonly questions: readonly Question[];
  /** Whether an answer was given and still says nothing: a form letter as feedback, "dunno" as a plan. */
  readonly saysNothing: (id: QuestionId, text: string) => boolean;
  readonly isForm: (reply: ReplyEvent) => boolean;
  /** Whether a letter says that they give no feedback. */
  readonly refuses: (text: string) => boolean;
  /** Feedback that an employer's letter of that day offers and does not give, or gives only in part. */
  readonly offerIn: (text: string, day: string) => FeedbackOffer | null;
  readonly seconds: Readonly<Record<Mode, Readonly<Record<Kind, number>>>>;
}

/** The outcome; skipped, it counts as `rejected`. */
export const outcomeOf = (answers: Answers): Outcome => {
  const given = textOf({ answers }, 'outcome');
  return OUTCOMES.find((outcome) => outcome === given) ?? 'rejected';
};

export const questionOf = (script: Script, id: QuestionId): Question => {
  const found = script.questions[placesOf(script).get(id) ?? -1];
  if (!found) throw new Error(`no question ${id} in the script`);
  return found;
};

const placesOf = remembered(
  ({ questions }: Script): ReadonlyMap<string, number> =>
    new Map(questions.map(({ id }, place) => [id, place])),
);

const isAnswered = (script: Script, id: QuestionId, answers: Answers): boolean =>
  isUsable(script, questionOf(script, id), answers[id]?.value ?? null);

const isAsked = (script: Script, id: QuestionId, answers: Answers): boolean =>
  applies(script, questionOf(script, id), answers);

const holds = (script: Script, condition: QuestionCondition, answers: Answers): boolean => {
  const { outcome, answered, notAnswered, asked, notAsked, direction, pastApplication } = condition;
  return (
    (outcome === undefined || outcome.includes(outcomeOf(answers))) &&
    (answered === undefined || isAnswered(script, answered, answers)) &&
    (notAnswered === undefined || !isAnswered(script, notAnswered, answers)) &&
    (asked === undefined || isAsked(script, asked, answers)) &&
    (notAsked === undefined || !isAsked(script, notAsked, answers)) &&
    (direction === undefined || direction.includes(textOf({ answers }, 'direction'))) &&
    (pastApplication === undefined || pastApplication === (textOf({ answers }, 'stage') !== 'application'))
  );
};

const isTyped = ({ kind, leadsTo }: Question): boolean =>
  leadsTo !== 'list' && (kind === 'line' || kind === 'text' || kind === 'list');

const isUsable = (script: Script, question: Question, value: AnswerValue | null): boolean => {
  if (value === null) return false;
  if (typeof value === 'number' || !isTyped(question)) return true;
  return typeof value === 'string'
    ? !script.saysNothing(question.id, value)
    : value.some((text) => !script.saysNothing(question.id, text));
};

/** Whether the question's condition holds; if not, its answer is kept and not used. */
export const applies = (script: Script, question: Question, answers: Answers): boolean =>
  question.when === undefined || holds(script, question.when, answers);

export const asks = (script: Script, question: Question, answers: Answers, mode: Mode): boolean => {
  if (question.sortedIn !== undefined || !applies(script, question, answers)) return false;
  const outcome = outcomeOf(answers);
  if ((outcome === 'waiting' || outcome === 'offer') && !question.alsoAfter?.includes(outcome)) return false;
  if (mode === 'full' || question.quick === true) return true;
  return question.quick !== false && holds(script, question.quick, answers);
};

export const toAsk = (script: Script, answers: Answers, mode: Mode): readonly Question[] =>
  script.questions.filter((question) => asks(script, question, answers, mode));

export const unasked = (script: Script, answers: Answers, mode: Mode): readonly Question[] =>
  toAsk(script, answers, mode).filter(({ id }) => answers[id] === undefined);

/** Whole minutes that these questions take in this mode, rounded up; 0 for none. */
export const minutesFor = (script: Script, questions: readonly Question[], mode: Mode): number =>
  Math.ceil(questions.reduce((sum, { kind }) => sum + script.seconds[mode][kind], 0) / 60);

/** With the feedback that they offered and nobody has asked for, where there is such an offer; it is never kept. */
export type LiveDebrief = Debrief & {
  readonly offer?: FeedbackOffer;
  /** All replies are form letters: nobody has said anything yet. */
  readonly onlyForms?: boolean;
  /** They said that they give no feedback, and nobody else is named to ask. */
  readonly refused?: boolean;
};

/** The debrief with only the answers that apply and say something; checklist, numbers and letters are worked out from these. */
export const answersThatApply = (script: Script, debrief: Debrief): LiveDebrief => applying(script)(debrief);

const applying = remembered((script: Script) =>
  remembered((debrief: Debrief): LiveDebrief => {
    const answers: Record<string, Answer> = {};
    const { answers: given } = debrief;
    for (const question of script.questions) {
      const answer = given[question.id];
      if (answer === undefined || !applies(script, question, given)) continue;
      const used = saying(script, question, answer);
      if (used !== null) answers[question.id] = used;
    }
    const offer = offerTo(script, debrief);
    const replies = debrief.feedback.filter((event) => event.type === 'reply');
    const onlyForms = replies.length > 0 && replies.every(script.isForm);
    const isNamed = textOf(debrief, 'ask-whom') !== '';
    const refused =
      !isNamed && [textOf(debrief, 'feedback-said'), ...replies.map(({ text }) => text)].some(script.refuses);
    return {
      ...debrief,
      answers,
      ...(offer && { offer }),
      ...(onlyForms && { onlyForms }),
      ...(refused && { refused }),
    };
  }),
);

/**
 * Without "ok" and "n/a" among lines that say something; a line that stands beside one of another answer keeps its place.
 * `null` where nothing says anything.
 */
const saying = (script: Script, question: Question, answer: Answer): Answer | null => {
  const { value } = answer;
  if (!Array.isArray(value) || !isTyped(question) || question.id === 'role-needs')
    return isUsable(script, question, value) ? answer : null;
  const kept = value.map((text) => (script.saysNothing(question.id, text) ? null : text));
  if (kept.every((text) => text === null)) return null;
  const lines = kept.map((text) => text ?? '');
  return { ...answer, value: question.id === 'proof' ? lines : lines.filter((text) => text !== '') };
};

/** The latest thing that they said decides; feedback that came later is what was offered. */
const offerTo = (script: Script, debrief: Debrief): FeedbackOffer | null => {
  if (outcomeOf(debrief.answers) === 'offer') return null;
  const reply = debrief.feedback.findLast((event) => event.type === 'reply');
  if (reply === undefined) {
    const feedback = textOf(debrief, 'feedback-said');
    return feedback === '' ? null : script.offerIn(feedback, dayOf(debrief));
  }
  return script.isForm(reply) ? script.offerIn(reply.text, reply.on) : null;
};

/** What others may read; answers to unknown questions are private. @param chosen private ones that the person adds. */
export const sharedAnswers = (
  script: Script,
  answers: Answers,
  chosen: readonly QuestionId[] = [],
): Answers =>
  Object.fromEntries(
    script.questions.flatMap((question) => {
      const answer = answers[question.id];
      return answer && (isShared(question) || chosen.includes(question.id)) ? [[question.id, answer]] : [];
    }),
  );
