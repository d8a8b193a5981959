/** All text for working out the page for the night before. */

import type { NightPageInput } from '../../../domain/checklist/night-page.js';
import { script } from '../index.js';
import { answerAbout, nearWords, usualQuestions } from '../interview/likely-questions.js';
import { storyText } from '../stories/story.js';
import { checklistText } from './checklist.js';
import { pageText } from './page.js';

export const nightPageText = {
  usual: usualQuestions,
  near: nearWords,
  answerAbout,
  script,
  words: checklistText,
  askAbout: pageText.askAbout,
  askUsual: pageText.askUsual,
  answeredWell: storyText.answeredWell,
} satisfies Partial<NightPageInput>;
