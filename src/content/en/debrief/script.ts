/** The script: its questions in the order asked, and what goes with all of them. */

import type { Question } from '../../../domain/debrief/question.js';
import { bigPicture } from './big-picture.js';
import { closing } from './closing.js';
import { feedback } from './feedback.js';
import { homework } from './homework.js';
import { opening } from './opening.js';
import { skills } from './skills.js';

export const questions = [
  ...opening,
  ...bigPicture,
  ...feedback,
  ...homework,
  ...skills,
  ...closing,
] as const satisfies readonly Question[];

/** Seconds that a question takes a tired person; the sum over quick mode stays under five minutes. */
export const seconds = {
  quick: { choice: 8, choices: 15, scale: 8, date: 10, line: 20, list: 22, text: 30 },
  full: { choice: 15, choices: 30, scale: 10, date: 15, line: 45, list: 80, text: 100 },
} as const;

export const strategyNames = {
  opening: 'To start',
  'big-picture': 'Look at the big picture',
  feedback: 'Ask for feedback',
  homework: 'Do your homework',
  skills: 'Check your skills',
  closing: 'To finish',
} as const;
