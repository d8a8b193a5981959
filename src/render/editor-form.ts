/** A debrief, or one answer of it, as a text for the person's own editor; `domain/debrief/editor-form.ts` reads it back. */

import { historyAndDoctorText } from '../content/en/records/history.js';
import { answerTo, type Debrief } from '../domain/debrief/debrief.js';
import { escapedLine, headingFor, SKIPPED_ENTRY } from '../domain/debrief/editor-form.js';
import type { Question } from '../domain/debrief/question.js';
import { printable, printableLine } from '../domain/text/printable.js';

const labels = historyAndDoctorText.form;

/** @param name of the debrief, on one line. */
export const formText = (debrief: Debrief, questions: readonly Question[], name: string): string =>
  `${[
    labels.head(name, debrief.id).map(comment).join('\n'),
    ...questions.map((question) =>
      [
        headingFor(question.id),
        comment(`${question.label}. ${kindOf(question)}`),
        ...valueLines(question, debrief).map(escapedLine),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;

const comment = (text: string): string => `# ${printableLine(text)}`;

const kindOf = ({ kind, choices }: Question): string =>
  kind === 'choice' ? labels.choice((choices ?? []).map(({ value }) => value)) : labels.kind[kind];

const valueLines = (question: Question, debrief: Debrief): readonly string[] => {
  const value = answerTo(debrief, question.id);
  if (value === null) return [];
  if (Array.isArray(value)) return value.map((entry) => printableLine(entry) || SKIPPED_ENTRY);
  return printable(String(value)).split('\n');
};

/** Says at the top why it could not be read back last time. */
export const formAgain = (text: string, problems: readonly string[]): string => {
  const [first = '', ...others] = labels.again;
  const notes = [first, ...problems.map((problem) => `  ${printableLine(problem)}`), ...others];
  return [...notes.map((line) => `${NOTE} ${line}`), '', withoutNotes(text)].join('\n');
};

const NOTE = '#!';

const withoutNotes = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(NOTE))
    .join('\n')
    .replace(/^\n+/, '');
