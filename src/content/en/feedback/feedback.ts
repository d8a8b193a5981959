/** The text around asking for feedback: requests, the letter, the reply and its lines. */

import type { Sort } from '../../../domain/debrief/feedback-events.js';
import { longDay, shortDay, weekDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const silence = "Silence isn't a verdict.";

export const sortNames: Readonly<Record<Sort, string>> = {
  use: 'To use',
  test: 'To test once',
  leave: 'To leave',
};

export const feedbackText = {
  silence,
  groups: {
    'to-ask': 'To be asked',
    waiting: 'Waiting for an answer',
    answered: 'Answered',
    closed: 'Closed',
  },
  askBy: (day: string) => `ask by ${weekDay(day)}`,
  asked: (day: string) => `asked ${shortDay(day)}`,
  remind: (day: string, due: boolean) => (due ? 'the reminder is due' : `remind on ${weekDay(day)}`),
  reminded: (day: string) => `reminded ${shortDay(day)}`,
  closes: (day: string) => `closes by itself on ${weekDay(day)}`,
  answeredOn: (day: string) => `answered ${shortDay(day)}`,
  unsorted: (lines: number) => `${plural(lines, 'line')} not sorted yet`,
  closedOn: (day: string, byItself: boolean) =>
    byItself ? `no answer, closed by itself ${shortDay(day)}` : `closed ${shortDay(day)}`,
  older: (count: number) => `${count} older: rejection-coach feedback --all`,
  letter: 'A letter, ready to send: rejection-coach feedback draft',
  reminderLetter: 'The reminder, ready to send: rejection-coach feedback draft --kind reminder',
  none: 'No request is planned, and nothing is waiting.',
  noneAdvice: 'A request for the latest debrief: rejection-coach feedback draft latest',

  // Start-up
  dueAsk: (name: string) => `Time to ask for feedback: ${name}. See: rejection-coach feedback`,
  dueReminder: (name: string) => `A reminder is due: ${name}. See: rejection-coach feedback`,
  dueSeveral: (count: number) => `${count} requests for feedback are due: rejection-coach feedback`,
  closedByItself: (name: string) => `No answer from ${name}, so that request is closed. ${silence}`,
  closedSeveral: (count: number) =>
    `${plural(count, 'request')} without an answer ${count === 1 ? 'is' : 'are'} closed now. ${silence}`,

  // Letter
  to: 'To',
  subject: 'Subject',
  nothingSent: 'Nothing is sent by this program. Read it, change what you like, and send it yourself.',
  toSign: 'To have it signed: rejection-coach settings name NAME',
  copied: 'The text is in the clipboard.',
  noClipboard: 'There is no clipboard here that could be reached, so it is only printed.',
  sentQuestion: 'Have you sent it?',
  notYet: 'Not yet',
  sentYes: {
    request: 'Yes, today: remind me in seven days if nothing comes',
    reminder: 'Yes, today: let it rest after that',
  },
  markLater: (id: string, reminder: boolean) =>
    `When it is sent: rejection-coach feedback sent ${id}${reminder ? ' --reminder' : ''}`,
  nothingMarked: 'Nothing was marked.',

  // Sent
  noted: {
    asked: (name: string, day: string, remind: string, closes: string) =>
      `Noted: asked on ${longDay(day)}, ${name}.\nIf nothing comes: one short reminder on ${longDay(remind)}; it closes by itself on ${longDay(closes)}.`,
    reminded: (name: string, day: string, closes: string) =>
      `Noted: reminded on ${longDay(day)}, ${name}.\nLet it rest now. It closes by itself on ${longDay(closes)}.`,
    closed: (name: string) => `Closed: ${name}.`,
    undone: (name: string) => `Taken back: ${name}.`,
  },

  // Reply
  recordedAsSent: (id: string) =>
    `That was recorded as sent, not ticked. To take it back: rejection-coach feedback sent ${id} --undo (for the reminder: --reminder --undo)`,
  logTitle: 'A reply',
  logText: 'What did they write or say?',
  logTextHint: 'Word for word; pasting is fine.',
  logTextWhy:
    'Most candidates are never given any feedback: 60 to 71 % in a large yearly survey (Talent Board 2021, 2022). What you did get is worth keeping word for word.',
  logFrom: 'Who was it?',
  logFromWhy:
    'It stands beside the reply, so that later you know whose view it was. It stays out of a shared copy.',
  logOn: 'Which day did it come?',
  logOnHint: 'Today if you skip it. "Yesterday", "last thu" or 2026-11-20 all work.',
  logOnWhy: 'Over time it shows how long answers take.',
  sortTitle: (from: string, line: number, of: number) =>
    `${from ? `Reply from ${from}` : 'The reply'} · line ${line} of ${of}`,
  sortQuestion: (line: string) => `"${line}" What will you do with it?`,
  sortHint: 'Skip a thank-you, or a line that says nothing.',
  sortWhy:
    'Use: what rings true and can be acted on; it becomes a task. Test: what may or may not be right; it becomes one small experiment, not a verdict. Leave: what is unkind, wrong, or nothing you can act on; it leads nowhere.',
  sortChoices: {
    use: 'Use it',
    test: 'Test it once before I believe it',
    leave: 'Leave it',
  },
  youHadWritten: (label: string) => `You had written: ${label}`,
  nothingLogged: 'Nothing was kept.',
  goOnLogging: (id: string) => `What you typed is kept. Go on with:\nrejection-coach feedback log ${id}`,
  which: 'Which one was it about?',
  sortTheRest: (id: string) => `Saved. Sort the rest with: rejection-coach feedback log ${id} --sort`,
  replyKept: (name: string) => `The reply is kept: ${name}.`,
  replyFrom: (from: string, day: string, how: string) =>
    `Reply${from ? ` from ${from}` : ''}, ${shortDay(day)}${how ? `, ${how}` : ''}`,
  notSorted: 'Not sorted',
  both: 'Both of you named it',
  said: 'They',
  thought: 'You',
  onlyThey: 'They named it; you had not',
  onlyYou: 'You had written it; they did not name it',
  onChecklist: 'What you will use or test is on the checklist: rejection-coach checklist',
  sortByNumber: (id: string) =>
    `Sort the lines by their numbers:\nrejection-coach feedback log ${id} --use 1 --test 2 --leave 3`,
  sortLater: (id: string) => `Sort the rest any time:\nrejection-coach feedback log ${id} --sort`,

  // Show
  later: 'Feedback, afterwards',
  askedOf: (whom: string, day: string) => `Asked${whom ? ` ${whom}` : ''} on ${longDay(day)}`,
  remindedOn: (day: string) => `Reminded on ${longDay(day)}`,
  closedDay: (day: string) => `Closed on ${longDay(day)}`,
} as const;
