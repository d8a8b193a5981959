/** All text for working out a rehearsal. */

import type { RehearsalText } from '../../../domain/rehearsal/for-interview.js';
import { checklistText } from '../checklist/checklist.js';
import { credential } from '../checklist/credentials.js';
import { pageText } from '../checklist/page.js';
import { script } from '../index.js';
import { answerAbout } from '../interview/likely-questions.js';
import { questionStopWords } from '../stories/story.js';
import { stopWords } from '../text/stop-words.js';
import { cardText } from './rehearsal.js';

export const rehearsalText: RehearsalText = {
  script,
  cards: cardText,
  stopWords,
  questionStopWords,
  credential,
  answerAbout,
  carry: checklistText,
  askUsual: pageText.askUsual,
  research: checklistText.research,
};
