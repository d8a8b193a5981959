/** Whether an answer needs a pause. */

import { dangerPhrases } from '../../content/en/safety/danger.js';
import { readsAsDanger } from '../../domain/safety/danger.js';

export { pauseWords } from '../../content/en/safety/danger.js';

/** Nothing of the outcome is kept. */
export const pauseFor = (text: string): boolean => readsAsDanger(text, dangerPhrases);
