/** English: everything that the program says to a person, and everything that it reads in one. */

import type { QuestionId } from '../../domain/debrief/debrief.js';
import type { Script } from '../../domain/debrief/script.js';
import { offerIn, refusesFeedback } from '../../domain/feedback/offer.js';
import { saysFeedback } from '../../domain/feedback/reading.js';
import { isFormReply } from '../../domain/feedback/reply.js';
import { isHopeless } from '../../domain/safety/hopeless.js';
import { memoized } from '../../domain/text/memoized.js';
import { questions, seconds } from './debrief/script.js';
import { replyReading } from './feedback/reading.js';
import { hopelessWords } from './safety/hopeless.js';

export const script: Script = {
  // Loaded where something is asked or read: a list does neither.
  get questions() {
    return questions;
  },
  get seconds() {
    return seconds;
  },
  saysNothing: (id, text) =>
    id === 'feedback-said'
      ? !saysFeedback(text, replyReading)
      : replyReading.nothing.test(text.trim()) ||
        (id === 'ask-whom' && ASKS_NOBODY.test(text)) ||
        (QUOTED.includes(id) && (NO_WORDS.test(text) || givesUp(text))),
  isForm: (reply) => isFormReply(reply, replyReading),
  refuses: (text) => refusesFeedback(text, replyReading),
  offerIn: (text, day) => offerIn(text, day, replyReading),
};

const givesUp = memoized((text) => isHopeless(text, hopelessWords));

/** "No need, he rang me himself", where nobody is named behind it. */
const ASKS_NOBODY =
  /^\s*(?:[Nn]o(?:body|[ -]one)?|NO|[Nn]one|[Nn]ot|[Dd]on['’]?t|[Cc]an['’]?t|[Ww]on['’]?t)\b(?!.*[\s(]\p{Lu}\p{Ll})(?!.*@)/u;

const NO_WORDS = /^[\s\d\p{P}]*$/u;

/** Said back to the person as their own good words, or as what to do. */
const QUOTED: readonly QuestionId[] = ['friend', 'fairer', 'could-change', 'if-then', 'if-another-no'];
