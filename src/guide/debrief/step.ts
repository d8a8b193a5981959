/** One question as a step for the prompter: its text, what stays in view, how typed text becomes a value. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { problemText } from '../../content/en/debrief/problems.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { pauseText } from '../../content/en/safety/pause.js';
import { dateProblemText } from '../../content/en/text/date-problems.js';
import { longDay } from '../../content/en/text/dates.js';
import { answerLines, readAnswer, scaleTyped } from '../../domain/debrief/answers.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  dayOf,
  listOf,
  type QuestionId,
  STRATEGIES,
  type Strategy,
} from '../../domain/debrief/debrief.js';
import type { Choice, Kind, Question } from '../../domain/debrief/question.js';
import {
  answersThatApply,
  applies,
  minutesFor,
  outcomeOf,
  questionOf,
  toAsk,
  unasked,
} from '../../domain/debrief/script.js';
import { letterIn } from '../../domain/feedback/reading.js';
import { askDay } from '../../domain/feedback/request-state.js';
import { localDay } from '../../domain/time/days.js';
import type { Checked, InView, Step } from '../../ports/index.js';
import type { OrderedStep } from '../ask-in-order.js';
import { fed, pauseFor } from '../safety/danger.js';

export interface StepSurroundings {
  readonly now: Date;
  /** The person's own clock. */
  readonly zone: () => string;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly helplines?: () => string;
}

export const stepFor = (question: Question, debrief: Debrief, around: StepSurroundings): OrderedStep => ({
  kind: question.kind,
  ...progressOf(question, debrief),
  label: question.label,
  ...lineOf(textFor(question, debrief, around.name)),
  ...(question.id === 'outcome' ? { onFirst: true } : {}),
  inView: inView(question, fed('debriefs', debrief)),
  text: textFor(question, debrief, around.name),
  ...hintAndChoices(question, fed('debriefs', debrief)),
  why: question.why,
  initial: answerTo(debrief, question.id) ?? whoOffered(question, debrief),
  ...(question.kind === 'date' ? { ifSkipped: skippedText(question, debrief) } : {}),
  check: async (typed) =>
    takesLetter(question) && isLetter(typed)
      ? { ok: true, value: typed }
      : kindly(await checkTyped(question, typed, around), typed, around),
  otherText: (text) =>
    takesLetter(question) && isLetter(text)
      ? { ok: true, value: text }
      : kindly({ ok: false, message: '' }, text, around),
});

/** Whoever signed a letter that offers feedback is the one to ask. */
const whoOffered = ({ id }: Question, debrief: Debrief): string | null =>
  id === 'ask-whom' ? answersThatApply(script, fed('debriefs', debrief)).offer?.from || null : null;

/** Where no words are asked for: a letter pasted there is taken all the same, and offered as feedback. */
export const NOT_WRITTEN: readonly Kind[] = ['scale', 'date', 'choice'];

/** Facts and names: whatever is long there is a letter. Elsewhere it may be the person's own long thought. */
export const SHORT_FACTS: readonly QuestionId[] = ['role', 'company', 'ask-whom', 'known'];

const takesLetter = ({ id, kind }: Question): boolean =>
  NOT_WRITTEN.includes(kind) || (kind === 'line' && SHORT_FACTS.includes(id));

export const isLetter = (typed: AnswerValue): boolean =>
  typeof typed !== 'number' && letterIn(typed, replyReading, { byLength: true }) >= 0;

/** A short question stands before its answer as it was asked, else its label does. */
const lineOf = (text: string): Pick<Step, 'line'> => (text.length <= SHORT ? { line: text } : {});
const SHORT = 32;

const textFor = (question: Question, debrief: Debrief, name: string | undefined): string => {
  if (question.id === 'friend' && name) return conversationText.friendByName(name);
  return question.textFor?.[outcomeOf(debrief.answers)] ?? question.text;
};

/** What stands in the place of a skipped answer: the day that counts then, where there is one. */
export const skippedText = ({ id }: Question, debrief: Debrief): string => {
  const skipped = { ...debrief, answers: { ...debrief.answers, [id]: { value: null, at: debrief.begun } } };
  if (id === 'heard-on') return longDay(dayOf(skipped));
  if (id === 'ask-by') return longDay(askDay(skipped));
  return conversationText.nothing;
};

const hintAndChoices = (question: Question, debrief: Debrief): Pick<Step, 'hint' | 'choices'> => {
  const choices = choicesFor(question, debrief);
  const isPicked = question.picksFrom !== undefined && choices.length > 0;
  return { hint: isPicked ? conversationText.pickHint : (question.hint ?? ''), choices };
};

const choicesFor = (question: Question, debrief: Debrief): readonly Choice[] => {
  if (question.picksFrom === undefined) return question.choices ?? [];
  const strong = question.id === 'more-needed' ? listOf(debrief, 'strong-answers') : [];
  return listOf(debrief, question.picksFrom)
    .filter((entry) => !strong.includes(entry))
    .map((entry) => ({ value: entry, label: entry }));
};

const inView = (question: Question, debrief: Debrief): readonly InView[] =>
  (question.builtOn ?? []).flatMap((id): readonly InView[] => {
    const earlier = questionOf(script, id);
    const value = answerTo(debrief, id);
    if (value === null || !applies(script, earlier, debrief.answers)) return [];
    // Its lines are the choices.
    if (id === 'questions-asked' && (question.id === 'more-needed' || question.id === 'strong-answers'))
      return [];
    const lines = answerLines(earlier, value, longDay);
    return [
      {
        label: earlier.label,
        lines,
        ...(earlier.theirs && { theirs: true }),
        ...(question.pointsAt === id && { pointedAt: true }),
      },
    ];
  });

/** Dots for the strategies that are asked, the name of this one, and the time that is left. */
const progressOf = (question: Question, debrief: Debrief): Pick<Step, 'progress' | 'dots'> => {
  const { answers, mode } = debrief;
  const asked = [...toAsk(script, answers, mode), question];
  const counted = STRATEGIES.filter(
    (strategy) => !isFrame(strategy) && asked.some((other) => other.strategy === strategy),
  );
  const at = question.strategy === 'closing' ? counted.length : counted.indexOf(question.strategy) + 1;
  const left = unasked(script, answers, mode).filter(({ id }) => id !== question.id);
  const time = conversationText.timeLeft(minutesFor(script, [question, ...left], mode));
  return { dots: { at, of: counted.length }, progress: `${strategyNames[question.strategy]} · ${time}` };
};

/** Words that are no day and no number are not kept, and may still mean that somebody is in danger. */
const kindly = (
  checked: Checked,
  typed: string | readonly string[],
  { helplines }: StepSurroundings,
): Checked => {
  if (checked.ok || helplines === undefined || ![typed].flat().some(pauseFor)) return checked;
  return { ok: false, message: `${pauseText.before}\n${helplines()}\n${pauseText.noOneTold}` };
};

const isFrame = (strategy: Strategy): boolean => strategy === 'opening' || strategy === 'closing';

const checkTyped = async (
  question: Question,
  typed: string | readonly string[],
  around: StepSurroundings,
): Promise<Checked> => {
  const today = localDay(around.now);
  if (question.kind === 'date') return checkDate(question, String(typed), around);
  const isScale = question.kind === 'scale';
  // Of words that may mean danger no number is taken.
  const isAside = isScale && !/^\d+$/.test(String(typed)) && pauseFor(String(typed));
  const given = isAside ? Number.NaN : isScale ? scaleTyped(String(typed)) : typed;
  const valid = readAnswer(question, given, today);
  if (!valid.ok) return { ok: false, message: problemText(valid.problem) };
  if (valid.value === null) return { ok: false, message: '' };
  const isRead = isScale && String(valid.value) !== String(typed).trim();
  return { ok: true, value: valid.value, ...(isRead ? { echo: String(valid.value) } : {}) };
};

export const checkDate = async (
  question: Pick<Question, 'id'>,
  typed: string,
  around: StepSurroundings,
): Promise<Checked> => {
  const { readWhen } = await import('../../domain/time/read-date.js');
  const towards = question.id === 'heard-on' ? 'past' : 'future';
  const { now, zone, country } = around;
  const when = readWhen(typed, { now, zone: zone(), towards, country });
  if (!when.ok)
    return { ok: false, message: dateProblemText(when, { towards, hasCountry: country !== undefined }) };
  if (question.id === 'heard-on' && when.day > localDay(around.now))
    return { ok: false, message: conversationText.futureProblem(longDay(when.day)) };
  return { ok: true, value: when.day, echo: longDay(when.day) };
};
