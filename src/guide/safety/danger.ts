/** Whether an answer needs a pause. */

import { dangerPhrases } from '../../content/en/safety/danger.js';
import { readsAsDanger } from '../../domain/safety/danger.js';

export { pauseText } from '../../content/en/safety/danger.js';

/** The result is not stored anywhere. */
export const pauseFor = (text: string): boolean => readsAsDanger(text, dangerPhrases);
