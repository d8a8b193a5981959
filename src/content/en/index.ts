/** English: everything that the program says to a person, and everything that it reads in one. */

import type { Script } from '../../domain/debrief/script.js';
import { offerIn } from '../../domain/feedback/offer.js';
import { saysFeedback } from '../../domain/feedback/reading.js';
import { questions, seconds } from './debrief/script.js';
import { replyReading } from './feedback/reading.js';

export const script: Script = {
  questions,
  seconds,
  saysNothing: (id, text) =>
    id === 'feedback-said' ? !saysFeedback(text, replyReading) : replyReading.nothing.test(text.trim()),
  offerIn: (text, day) => offerIn(text, day, replyReading),
};
