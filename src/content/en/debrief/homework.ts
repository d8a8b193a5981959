/** Strategy 3: do your homework. */

import type { Question } from '../../../domain/debrief/question.js';

export const homework = [
  {
    id: 'questions-asked',
    strategy: 'homework',
    kind: 'list',
    quick: false,
    label: 'Questions they asked',
    text: 'Which questions did they ask you?',
    hint: 'Every one you remember, word for word, one a line.',
    why: 'Word for word, you can go over what was really asked. Structured debriefs raise later performance (d = 0.67). Tannenbaum & Cerasoli 2013.',
    when: { pastApplication: true },
    leadsTo: 'question-bank',
    shared: true,
    alsoAfter: ['waiting'],
  },
  {
    id: 'more-needed',
    strategy: 'homework',
    kind: 'list',
    quick: true,
    label: 'Answers that needed more',
    text: 'Which answers needed more behind them?',
    hint: 'The topic, or the question, one a line.',
    why: 'It shows what to do differently. Structured debriefs raise later performance (d = 0.67). Tannenbaum & Cerasoli 2013.',
    when: { pastApplication: true },
    builtOn: ['questions-asked'],
    leadsTo: 'more',
    shared: true,
    alsoAfter: ['waiting'],
  },
  {
    id: 'look-up',
    strategy: 'homework',
    kind: 'list',
    quick: { notAsked: 'more-needed' },
    label: 'To find out before the next one',
    text: 'What will you find out before the next one, and where?',
    hint: 'One a line. For example: who their customers are, from their annual report.',
    why: '"Little knowledge of the company" was the commonest complaint of hiring managers (47 % in 2006, 38 % in 2011). Accountemps.',
    leadsTo: 'find-out',
    shared: true,
    alsoAfter: ['waiting'],
  },
] as const satisfies readonly Question[];
