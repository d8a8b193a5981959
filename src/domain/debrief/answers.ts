/** What is a valid answer to a question, from a prompt, an option or a file; and how it is shown. */

import { isTextList } from '../record/json-fields.js';
import { isDay } from '../time/days.js';
import { COUNTS } from '../time/names.js';
import { type Answers, type AnswerValue, type QuestionId, SCALE } from './debrief.js';
import type { Question } from './question.js';
import { applies, type Script } from './script.js';

type Problem =
  | { readonly type: 'scale' | 'string' | 'strings' | 'date' | 'future' }
  | { readonly type: 'choice'; readonly values: readonly string[] };

type Valid =
  | { readonly ok: true; readonly value: AnswerValue | null }
  | { readonly ok: false; readonly problem: Problem };

const bad = (problem: Problem): Valid => ({ ok: false, problem });
const good = (value: string | readonly string[]): Valid => ({
  ok: true,
  value: value.length === 0 ? null : value,
});

/** Line breaks and runs of white space become one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const severalLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\s+$/, '')
    .replace(/^\s*\n/, '');

const OF_TEN = /\s*(?:\/|out of|of)\s*(?:10|ten)(?![\p{L}\d])/giu;
/** More words are no number with something said around it. */
const SCALE_LENGTH = 40;

/** "7", "seven", "7/10", "like a 7 out of 10"; `NaN` where there is no number, or more than one. */
export const scaleTyped = (typed: string): number => {
  const text = typed.trim().replace(OF_TEN, '').toLowerCase();
  const alone = COUNTS.indexOf(text);
  if (alone >= 0 || text.length > SCALE_LENGTH) return alone >= 0 ? alone : Number.NaN;
  // "one" among other words is seldom a number.
  const isCount = (word: string): boolean => word !== 'one' && COUNTS.includes(word);
  const figures = (text.match(/-?\d[\d.,/-]*/g) ?? []).map((figure) => figure.replace(/[.,/-]+$/, ''));
  const [only, ...more] = [...figures, ...text.split(/[^\p{L}]+/u).filter(isCount)];
  if (only === undefined || more.length > 0) return Number.NaN;
  return isCount(only) ? COUNTS.indexOf(only) : /^\d{1,2}$/.test(only) ? Number(only) : Number.NaN;
};

const entriesOf = ({ parts }: Question, entries: readonly string[]): readonly string[] => {
  const isFull = (entry: string): boolean => entry !== '';
  return parts === 'each-need' && entries.some(isFull) ? entries : entries.filter(isFull);
};

/** @param given any JSON value; `null`, `""` and `[]` are a skip. @param today `heard-on` can't be later. */
export const readAnswer = (question: Question, given: unknown, today: string): Valid => {
  if (given === null) return { ok: true, value: null };
  switch (question.kind) {
    case 'scale':
      return Number.isInteger(given) && (given as number) >= SCALE.min && (given as number) <= SCALE.max
        ? { ok: true, value: given as number }
        : bad({ type: 'scale' });
    case 'list':
    case 'choices':
      return isTextList(given) ? good(entriesOf(question, given.map(oneLine))) : bad({ type: 'strings' });
    case 'line':
      return typeof given === 'string' ? good(oneLine(given)) : bad({ type: 'string' });
    case 'text':
      return typeof given === 'string' ? good(severalLines(given)) : bad({ type: 'string' });
    case 'choice': {
      const values = (question.choices ?? []).map(({ value }) => value);
      return values.includes(given as string) ? good(given as string) : bad({ type: 'choice', values });
    }
    case 'date':
      if (typeof given !== 'string' || !isDay(given)) return bad({ type: 'date' });
      return question.id === 'heard-on' && given > today ? bad({ type: 'future' }) : good(given);
  }
};

export interface AnswersProblem {
  readonly id: string;
  readonly problem: Problem | { readonly type: 'unknown' | 'not-asked' };
}

/** The values in script order, without the skipped ones, or every problem, in the order of the file. */
export const readAnswers = (
  script: Script,
  given: Readonly<Record<string, unknown>>,
  today: string,
):
  | { readonly ok: true; readonly values: ReadonlyMap<QuestionId, AnswerValue> }
  | { readonly ok: false; readonly problems: readonly AnswersProblem[] } => {
  const problems: AnswersProblem[] = [];
  const values = new Map<QuestionId, AnswerValue>();
  for (const [id, value] of Object.entries(given)) {
    const question = script.questions.find((known) => known.id === id);
    if (!question) {
      problems.push({ id, problem: { type: 'unknown' } });
      continue;
    }
    const valid = readAnswer(question, value, today);
    if (!valid.ok) problems.push({ id, problem: valid.problem });
    else if (valid.value !== null) values.set(question.id, valid.value);
  }
  const answers: Answers = Object.fromEntries([...values].map(([id, value]) => [id, { value, at: '' }]));
  const wrong = new Set(problems.map((problem) => problem.id));
  for (const question of script.questions) {
    if (values.has(question.id) && !wrong.has(question.id) && !applies(script, question, answers))
      problems.push({ id: question.id, problem: { type: 'not-asked' } });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values };
};

/** Choices by their label, dates by `dayInWords`, entries and typed lines as they are. */
export const answerLines = (
  question: Question,
  value: AnswerValue,
  dayInWords: (day: string) => string,
): readonly string[] => {
  const labelled = (entry: string): string =>
    question.choices?.find((choice) => choice.value === entry)?.label ?? entry;
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return value.filter((entry) => entry !== '').map(labelled);
  if (question.kind === 'date') return [dayInWords(value)];
  return question.kind === 'choice' ? [labelled(value)] : value.split('\n');
};
