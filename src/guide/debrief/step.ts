/** One question as a step for the prompter: its text, what stays in view, how typed text becomes a value. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { problemText } from '../../content/en/debrief/problems.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import { answerLines } from '../../domain/debrief/answer-text.js';
import { readAnswer } from '../../domain/debrief/answers.js';
import { answerTo, type Debrief, listOf, STRATEGIES, type Strategy } from '../../domain/debrief/debrief.js';
import type { Choice, Question } from '../../domain/debrief/question.js';
import { applies, minutesFor, outcomeOf, questionOf, toAsk, unasked } from '../../domain/debrief/script.js';
import { localDay } from '../../domain/time/days.js';
import type { Checked, InView, Step } from '../../ports/index.js';
import { ownWords, pauseFor } from '../safety/danger.js';

/** What a question depends on besides the answers. */
export interface StepSurroundings {
  readonly now: Date;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
}

/** @param typing what was typed there and not confirmed. */
export const stepFor = (
  question: Question,
  debrief: Debrief,
  around: StepSurroundings,
  { canGoBack = true, typing = null as string | null } = {},
): Step => ({
  kind: question.kind,
  ...progressOf(question, debrief),
  label: question.label,
  ...(question.id === 'outcome' ? { onFirst: true } : {}),
  inView: inView(question, debrief),
  text: textFor(question, debrief, around.name),
  hint: question.hint ?? '',
  why: question.why,
  choices: choicesFor(question, debrief),
  initial: answerTo(debrief, question.id),
  typing,
  canGoBack,
  check: (typed) => checkTyped(question, typed, around),
});

const textFor = (question: Question, debrief: Debrief, name: string | undefined): string => {
  if (question.id === 'friend' && name) return conversationText.friendByName(name);
  return question.textFor?.[outcomeOf(debrief.answers)] ?? question.text;
};

const choicesFor = (question: Question, debrief: Debrief): readonly Choice[] =>
  question.id === 'more-needed'
    ? listOf(debrief, 'questions-asked').map((entry) => ({ value: entry, label: entry }))
    : (question.choices ?? []);

const inView = (question: Question, debrief: Debrief): readonly InView[] =>
  (question.builtOn ?? []).flatMap((id): readonly InView[] => {
    const earlier = questionOf(script, id);
    const value = answerTo(debrief, id);
    if (value === null || !applies(script, earlier, debrief.answers)) return [];
    if (id === 'questions-asked' && question.id === 'more-needed') return [];
    if (pauseFor(ownWords(id, value))) return [];
    return [{ label: earlier.label, lines: answerLines(earlier, value, longDay) }];
  });

/** Dots for the strategies that are asked, the name of this one, and the time that is left. */
const progressOf = (question: Question, debrief: Debrief): Pick<Step, 'progress' | 'dots'> => {
  const { answers, mode } = debrief;
  const isFrame = (strategy: Strategy): boolean => strategy === 'opening' || strategy === 'closing';
  const asked = [...toAsk(script, answers, mode), question];
  const counted = STRATEGIES.filter(
    (strategy) => !isFrame(strategy) && asked.some((other) => other.strategy === strategy),
  );
  const at = question.strategy === 'closing' ? counted.length : counted.indexOf(question.strategy) + 1;
  const left = unasked(script, answers, mode).filter(({ id }) => id !== question.id);
  const time = conversationText.timeLeft(minutesFor(script, [question, ...left], mode));
  return { dots: { at, of: counted.length }, progress: `${strategyNames[question.strategy]} · ${time}` };
};

const checkTyped = async (
  question: Question,
  typed: string | readonly string[],
  around: StepSurroundings,
): Promise<Checked> => {
  const today = localDay(around.now);
  if (question.kind === 'date') return checkDate(question, String(typed), around);
  const given =
    question.kind === 'scale' ? Number(/^\s*\d{1,2}\s*$/.test(String(typed)) ? typed : Number.NaN) : typed;
  const valid = readAnswer(question, given, today);
  if (!valid.ok) return { ok: false, message: problemText(valid.problem) };
  return valid.value === null ? { ok: false, message: '' } : { ok: true, value: valid.value };
};

/** Loads chrono, which is large, only when there is a day to read. */
export const checkDate = async (
  question: Pick<Question, 'id'>,
  typed: string,
  around: StepSurroundings,
): Promise<Checked> => {
  const { readWhen } = await import('../../domain/time/read-date.js');
  const towards = question.id === 'heard-on' ? 'past' : 'future';
  const when = readWhen(typed, { now: around.now, towards, country: around.country });
  if (!when.ok) return { ok: false, message: conversationText.dateProblem[when.reason] };
  if (question.id === 'heard-on' && when.day > localDay(around.now))
    return { ok: false, message: conversationText.futureProblem(longDay(when.day)) };
  return { ok: true, value: when.day, echo: longDay(when.day) };
};
