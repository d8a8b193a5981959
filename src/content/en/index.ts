/** English: everything that the program says to a person, and everything that it reads in one. */

import type { Script } from '../../domain/debrief/script.js';
import { questions, seconds } from './debrief/script.js';

export const script: Script = { questions, seconds };
