import type { AnswerValue } from './debrief.js';
import type { Question } from './question.js';

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
