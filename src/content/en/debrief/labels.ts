/** A short name for each answer, as the person's own notes would call it. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';

/** What a debrief holds beside its answers. */
export const besideLabels = { notes: 'Notes', tags: 'Tags' } as const;

export const labels: Readonly<Record<QuestionId, string>> = {
  outcome: 'Outcome',
  role: 'Role',
  company: 'Company',
  stage: 'How far it got',
  'heard-on': 'Heard on',
  sting: 'Sting at the start, 0 to 10',
  thought: 'The sentence that keeps coming back',
  belief: 'How sure I was of it, 0 to 10',
  known: 'What I was told or saw',
  guessed: 'What I am filling in',
  'other-reasons': 'Other explanations that fit',
  friend: 'What I would tell a friend',
  'went-well': 'What went well',
  'could-change': 'Within my control next time',
  'belief-after': 'How sure I am of it now, 0 to 10',
  'feedback-said': 'The feedback, word for word',
  'ask-whom': 'Whom to ask for feedback',
  'ask-by': 'When to ask',
  'feedback-use': 'Feedback to use',
  'feedback-test': 'Feedback to test once',
  'feedback-leave': 'Feedback to leave',
  'questions-asked': 'Questions they asked',
  'more-needed': 'Answers that needed more',
  'look-up': 'To find out before the next one',
  'role-needs': 'What the role needed',
  proof: 'What I did, and what came of it',
  unheard: 'What they never heard about',
  gaps: 'What is missing, and what I will do',
  direction: 'Direction',
  'if-then': 'My plan',
  'if-another-no': 'If another no comes, then I will',
  confidence: 'How able I feel, 0 to 10',
  'sting-after': 'Sting at the end, 0 to 10',
};
