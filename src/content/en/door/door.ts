/** What the program alone says. */

import type { Row } from '../../../domain/door/plan.js';
import { plural } from '../text/plural.js';

export const doorText = {
  locked: 'Your journal is locked. To write a new debrief you need no passphrase: rejection-coach start',
  noTerminal:
    'What to do before the next interview: rejection-coach checklist\nA debrief from a file: rejection-coach start --answers FILE\nEverything else: rejection-coach --help',
  /** @param when "Thursday 3 December, 10:00", or `null`. */
  interview: (when: string | null, fromToday: string, name: string) =>
    `${when === null ? 'Your next interview has no date yet' : `${when}, ${fromToday}`}\n${name}`,
  over: (name: string, when: string) => `Your interview was ${when}\n${name}`,
  draft: (name: string, begun: string) => `You have a draft, started ${begun}\n${name}`,
  ask: (name: string) => name,
  remind: (name: string) => `No answer yet\n${name}`,
  nothing: 'What would you like to do?',
  rows: {
    'how-it-went': 'How did it go?',
    checklist: 'What to do before it',
    tick: 'Tick something off',
    page: 'The page to print',
    rehearse: 'Rehearse',
    'go-on': 'Carry on with the draft',
    'throw-away': 'Throw the draft away',
    feedback: 'Ask for feedback',
    'another-no': 'I had another no',
    'add-interview': 'I have an interview',
    'look-back': 'Look back',
    leave: 'Leave',
  } satisfies Record<Row, string>,
  letterAgain: 'See the letter again',
  sendReminder: 'Send one reminder',
  checklistWithout: 'What to do before the next one',
  anotherInterview: 'I have another interview',
  done: (done: number, of: number) => `${done} of ${of} done`,
  cards: (cards: number, minutes: number) => `${plural(cards, 'card')}, about ${minutes} min`,
  nextCards: (day: string) => `next on ${day}`,
  begun: (name: string, begun: string) => `${name}, started ${begun}`,
  drafts: (count: number) => plural(count, 'draft'),
  toMenu: 'Enter: back to the menu',
  toBin: 'you can bring it back',
  whichDraft: 'Which draft?',
  whichDebrief: 'Which debrief?',
  back: {
    title: 'Look back',
    list: 'All debriefs',
    show: 'Every answer of one',
    insights: 'What keeps coming up',
    where: 'Where my things are',
    back: 'Back',
  },
  left: 'Everything you wrote is saved. To come back: rejection-coach',
} as const;
