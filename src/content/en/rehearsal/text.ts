/** All text for working out a rehearsal. */

import type { RehearsalText } from '../../../domain/rehearsal/for-interview.js';
import { checklistWords } from '../checklist/checklist.js';
import { script } from '../index.js';
import { questionStopWords } from '../stories/story.js';
import { stopWords } from '../text/stop-words.js';
import { cardWords } from './rehearsal.js';

export const rehearsalText: RehearsalText = {
  script,
  cards: cardWords,
  stopWords,
  questionStopWords,
  research: checklistWords.research,
};
