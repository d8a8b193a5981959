/** What is wrong with an answer from a file or an option. */

import type { AnswersProblem } from '../../../domain/debrief/answers.js';
import { conversationText } from './conversation.js';

export const problemText = (problem: AnswersProblem['problem']): string => {
  switch (problem.type) {
    case 'unknown':
      return "there's no such question.";
    case 'not-asked':
      return "this question isn't asked after those answers.";
    case 'choice':
      return conversationText.choiceProblem(problem.values);
    default:
      return conversationText.problem[problem.type];
  }
};
