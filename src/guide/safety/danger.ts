/** Whether an answer needs a pause. */

import { dangerPhrases } from '../../content/en/safety/danger.js';
import type { AnswerValue, QuestionId } from '../../domain/debrief/debrief.js';
import { readsAsDanger } from '../../domain/safety/danger.js';
import { memoized } from '../../domain/text/memoized.js';

export { pauseText } from '../../content/en/safety/danger.js';

/** What an interviewer asked is no word of the person's own. */
const OTHERS_WORDS: readonly QuestionId[] = ['questions-asked'];

/** The text of an answer to look at; empty where there is none. */
export const ownWords = (id: QuestionId, value: AnswerValue | null): string =>
  value === null || typeof value === 'number' || OTHERS_WORDS.includes(id) ? '' : [value].flat().join('\n');

/** Kept in memory only: an answer is looked at again by each question that builds on it, and a long one costs 25 ms. */
export const pauseFor: (text: string) => boolean = memoized((text) => readsAsDanger(text, dangerPhrases));
