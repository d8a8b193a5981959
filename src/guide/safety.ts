/** Whether an answer needs a pause. */

import { dangerPhrases } from '../content/en/danger.js';
import { readsAsDanger } from '../domain/safety/danger.js';

export { pauseWords } from '../content/en/danger.js';

/** Nothing of the outcome is kept. */
export const pauseFor = (text: string): boolean => readsAsDanger(text, dangerPhrases);
