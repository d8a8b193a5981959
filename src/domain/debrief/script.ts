/** Which questions there are for these answers: conditions, order, time left. Pure; the script is an argument. */

import {
  type Answer,
  type Answers,
  type Debrief,
  type Mode,
  OUTCOMES,
  type Outcome,
  type QuestionId,
  textOf,
} from './debrief.js';
import type { Condition, Kind, Question } from './question.js';

/** The script of one language. */
export interface Script {
  readonly questions: readonly Question[];
  /** After these outcomes only these are asked. */
  readonly askedAfter: Partial<Readonly<Record<Outcome, readonly QuestionId[]>>>;
  readonly seconds: Readonly<Record<Mode, Readonly<Record<Kind, number>>>>;
}

/** The outcome; skipped, it counts as `rejected`. */
export const outcomeOf = (answers: Answers): Outcome => {
  const given = textOf({ answers }, 'outcome');
  return OUTCOMES.find((one) => one === given) ?? 'rejected';
};

/** Skipped counts as past the application. */
const pastApplication = (answers: Answers): boolean => textOf({ answers }, 'stage') !== 'application';

/** The entry of the script. Raises where the id is not in it, which is a defect. */
export const questionOf = (script: Script, id: QuestionId): Question => {
  const found = script.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id} in the script`);
  return found;
};

const holds = (script: Script, condition: Condition, answers: Answers): boolean => {
  const answered = (id: QuestionId): boolean => (answers[id]?.value ?? null) !== null;
  const asked = (id: QuestionId): boolean => applies(script, questionOf(script, id), answers);
  return (
    (condition.outcome?.includes(outcomeOf(answers)) ?? true) &&
    (condition.answered === undefined || answered(condition.answered)) &&
    (condition.notAnswered === undefined || !answered(condition.notAnswered)) &&
    (condition.asked === undefined || asked(condition.asked)) &&
    (condition.notAsked === undefined || !asked(condition.notAsked)) &&
    (condition.pastApplication === undefined || condition.pastApplication === pastApplication(answers))
  );
};

/** Whether the question's condition holds: only then does its answer feed anything. */
export const applies = (script: Script, question: Question, answers: Answers): boolean =>
  question.when === undefined || holds(script, question.when, answers);

/** Whether the conversation asks it in this mode. */
export const asks = (script: Script, question: Question, answers: Answers, mode: Mode): boolean => {
  if (!applies(script, question, answers)) return false;
  const only = script.askedAfter[outcomeOf(answers)];
  if (only && !only.includes(question.id)) return false;
  if (mode === 'full' || question.quick === true) return true;
  return question.quick !== false && holds(script, question.quick, answers);
};

/** The questions that this mode asks, in order. */
export const toAsk = (script: Script, answers: Answers, mode: Mode): readonly Question[] =>
  script.questions.filter((one) => asks(script, one, answers, mode));

/** Those among them that were neither answered nor skipped yet. */
export const unasked = (script: Script, answers: Answers, mode: Mode): readonly Question[] =>
  toAsk(script, answers, mode).filter((one) => answers[one.id] === undefined);

/** Whole minutes that these questions take in this mode, rounded up; 0 for none. */
export const minutesFor = (script: Script, questions: readonly Question[], mode: Mode): number =>
  Math.ceil(questions.reduce((sum, one) => sum + script.seconds[mode][one.kind], 0) / 60);

/** The debrief with only the answers that apply: what the checklist and the numbers are worked out from. */
export const feeding = (script: Script, debrief: Debrief): Debrief => {
  const answers: Record<string, Answer> = {};
  for (const question of script.questions) {
    const answer = debrief.answers[question.id];
    if (answer && applies(script, question, debrief.answers)) answers[question.id] = answer;
  }
  return { ...debrief, answers };
};
