/** The label of each question by its id, and of what a debrief has beside its answers. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';
import { questions } from './script.js';

export const besideLabels = { notes: 'Notes', tags: 'Tags' } as const;

/** Does not compile if an id has no question. */
export const labels: Readonly<Record<QuestionId, string>> = Object.fromEntries(
  questions.map(({ id, label }) => [id, label]),
) as Record<(typeof questions)[number]['id'], string>;

const everyLabel: Readonly<Record<string, string>> = {
  ...labels,
  ...besideLabels,
  comments: 'Comments',
  whole: 'Anything else',
};

/** `undefined` for an id or a field that has none. */
export const labelOf = (name: string): string | undefined => everyLabel[name];
