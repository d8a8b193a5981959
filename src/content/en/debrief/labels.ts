/** The label of each question by its id, and of what a debrief has beside its answers. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';
import { questions } from './script.js';

export const besideLabels = { notes: 'Notes', tags: 'Tags' } as const;

const made: { labels?: Readonly<Record<QuestionId, string>> } = {};

/** Does not compile if an id has no question. Made when one is asked for, since a list shows none. */
export const questionLabels = (): Readonly<Record<QuestionId, string>> => {
  made.labels ??= Object.fromEntries(questions.map(({ id, label }) => [id, label])) as Record<
    (typeof questions)[number]['id'],
    string
  >;
  return made.labels;
};

const OTHERS: Readonly<Record<string, string>> = {
  ...besideLabels,
  comments: 'Comments',
  whole: 'Anything else',
};

/** `undefined` for an id or a field that has none. */
export const labelOf = (name: string): string | undefined =>
  OTHERS[name] ?? (questionLabels() as Readonly<Record<string, string>>)[name];
