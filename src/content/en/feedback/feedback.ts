/** The text around asking for feedback: requests, the letter, the reply and its lines. */

import type { Sort } from '../../../domain/debrief/feedback-events.js';
import { longDay, shortDay, weekDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const silence = "No answer doesn't mean you did badly.";

const thankInstead = (id: string): string =>
  `You can thank them instead: rejection-coach feedback draft ${id} --kind thank-you`;

/** @param company `''` where it was not said. */
export const offeredText = (company: string): string =>
  `Ask ${company === '' ? '' : `${company} `}for the feedback they offered`;

export const sortNames: Readonly<Record<Sort, string>> = {
  keep: 'They liked',
  use: 'To use',
  test: 'To try once',
  leave: 'To let go',
};

export const feedbackText = {
  silence,
  groups: {
    'to-ask': 'To ask',
    waiting: 'Waiting for an answer',
    answered: 'Answered',
    closed: 'Closed',
  },
  askBy: (day: string) => `ask by ${weekDay(day)}`,
  asked: (day: string) => `asked ${shortDay(day)}`,
  remind: (day: string, due: boolean) => (due ? 'the reminder is due' : `remind on ${weekDay(day)}`),
  reminded: (day: string) => `reminded ${shortDay(day)}`,
  closes: (day: string) => `no more reminders after ${weekDay(day)}`,
  answeredOn: (day: string) => `answered ${shortDay(day)}`,
  unsorted: (lines: number) => `${plural(lines, 'line')} not sorted yet`,
  closedOn: (day: string, byItself: boolean) =>
    byItself ? `no answer by ${shortDay(day)}` : `closed ${shortDay(day)}`,
  older: (count: number) => `${count} older: rejection-coach feedback --all`,
  offered: (company: string, by: string | null) =>
    `${offeredText(company)}${by === null ? '' : `, by ${weekDay(by)}`}`,
  notSent: 'Feedback letter: not sent yet',
  letterAgain: (id: string) => `See the letter again: rejection-coach feedback draft ${id}`,
  letter: 'Write the letter: rejection-coach feedback draft',
  reminderLetter: 'Write the reminder: rejection-coach feedback draft --kind reminder',
  none: "You aren't waiting to hear from anyone.",
  noneAdvice: (id: string) => `You could still ask: rejection-coach feedback draft ${id}`,

  // Start-up
  dueAsk: (name: string) => `Time to ask for feedback: ${name}. See: rejection-coach feedback`,
  dueOffer: (line: string) => `${line}. See: rejection-coach feedback`,
  dueReminder: (name: string) => `A reminder is due: ${name}. See: rejection-coach feedback`,
  dueSeveral: (count: number) => `${count} requests for feedback are due: rejection-coach feedback`,
  closedByItself: (name: string) => `No answer from ${name}. I'll stop reminding you. ${silence}`,
  closedSeveral: (count: number) =>
    `No answer to ${plural(count, 'request')}. I'll stop reminding you. ${silence}`,

  // Letter
  to: 'To',
  subject: 'Subject',
  nothingSent: 'This program sends nothing. Check it, change it, then send it yourself.',
  toSign: 'Add your name: rejection-coach settings name NAME',
  copied: 'Copied.',
  sentToClipboard: 'Copied. If pasting gives nothing, copy it by hand.',
  copyByHand: "Couldn't copy it. Here it is to copy by hand.",
  noClipboard: "there is no clipboard here, so it couldn't be copied",
  noClipboardAdvice: 'The letter is on standard output. Without --copy this is no error.',
  checkSpelling: (words: readonly string[]) =>
    words.length === 0 ? '' : `Check the spelling of: ${words.join('; ')}`,
  toldAlready: "you have their feedback already, so there's no need to ask again",
  orAbout: (id: string) =>
    `To ask about one thing in it: rejection-coach feedback draft ${id} --about TEXT\n${thankInstead(id)}`,
  aboutYes: 'No, ask about one thing',
  notNow: {
    waiting: {
      asking: "you're still waiting to hear, so it's too early to ask what you could do better",
      other: "you're still waiting to hear, so it's too early for this letter",
    },
    offer: {
      asking: "they offered you the job, so there's no need to ask what you could do better",
      other: "they offered you the job, so there's no need for this letter",
    },
  },
  notAskedYet: "you haven't written down that you asked them",
  sayAsked: (id: string) => `If you have: rejection-coach feedback sent ${id}`,
  thankInstead,
  thankThem: 'Would you like to thank them instead?',
  thankYes: 'Yes, write a thank-you',
  askName: 'What name should the letter end with?',
  askNameHint: "Your first and last name. If you skip it, I won't ask again.",
  keepName: (name: string) => `Use "${name}" in your next letters too?`,
  keepNameYes: 'Yes, keep it',
  keepNameNo: 'No, only in this one',
  sentQuestion: 'Have you sent it?',
  askAbout: 'What would you like to ask about?',
  askOpenly: 'One open question, nothing of mine',
  askOther: 'Something else',
  askOtherText: 'What would you like to ask about?',
  isItName: (typed: string) => `What should the letter say: "${typed}"?`,
  nameOnly: (name: string) => `Only "${name}"`,
  nameLeftOut: 'Leave it out',
  nameAsTyped: 'All of it, as I typed it',
  spelling: (words: string) => `Check the spelling: "${words}"`,
  spellingRight: "It's right",
  spellingChange: 'Change it',
  spellingLeave: 'Leave it out, ask an open question',
  spellingText: 'How should it read?',
  copyFirst: 'Copy it first',
  copyLater: (id: string, kind: string) =>
    `To copy it: rejection-coach feedback draft ${id} --kind ${kind} --copy`,
  notYet: 'Not yet',
  sentYes: {
    request: 'Yes, today. Remind me in a week if no one answers',
    reminder: 'Yes, today. No more reminders after that',
  },
  markLater: (id: string, reminder: boolean) =>
    `When you have sent it: rejection-coach feedback sent ${id}${reminder ? ' --reminder' : ''}`,
  noLetter: 'No letter was written.',

  // Sent
  noted: {
    asked: (name: string, day: string, remind: string, closes: string) =>
      `Noted: asked on ${longDay(day)}, ${name}.\nIf no one answers, send one reminder on ${longDay(remind)}. I'll stop reminding you after ${longDay(closes)}.`,
    reminded: (name: string, day: string, closes: string) =>
      `Noted: reminded on ${longDay(day)}, ${name}.\nI'll stop reminding you after ${longDay(closes)}.`,
    closed: (name: string) => `Closed: ${name}.`,
    undone: (name: string) => `Undone: ${name}.`,
  },

  // Reply
  recordedAsSent: (id: string) =>
    `That's marked as sent. To undo it: rejection-coach feedback sent ${id} --undo (for the reminder: --reminder --undo)`,
  logTitle: 'A reply',
  logText: 'What did they write or say?',
  logTextHint: 'Their exact words if you can. You can paste them.',
  logTextWhy: 'Most people get no feedback at all. What you did get is worth keeping, in their own words.',
  logFrom: 'Who was it?',
  logFromWhy: 'So you know later who said it. It stays out of a shared copy.',
  logOn: 'When did it come?',
  logOnHint: 'Today if you skip it. You can type "yesterday", "last Thursday" or a date.',
  logOnWhy: 'Over time it shows how long answers take.',
  sortTitle: (from: string) => (from ? `Reply from ${from}` : 'The reply'),
  sortHint: 'Skip lines like "thanks for coming".',
  sortWhy:
    "Keep what they liked. Work on what sounds right and you can do something about. Try once what you aren't sure of. Let go of what is unkind, wrong, or something you can't change.",
  youHadWritten: (label: string) => `You had written: ${label}`,
  nothingLogged: 'Nothing was kept.',
  goOnLogging: (id: string) => `What you typed is kept. Carry on:\nrejection-coach feedback log ${id}`,
  which: 'Which one was it about?',
  sortTheRest: (id: string) => `Saved. Sort the rest with: rejection-coach feedback log ${id} --sort`,
  replyKept: (name: string) => `The reply is kept: ${name}.`,
  replyFrom: (from: string, day: string, how: string, isKept: boolean) =>
    `Reply${from ? ` from ${from}` : ''}, ${isKept ? 'kept ' : ''}${shortDay(day)}${how ? `, ${how}` : ''}`,
  notSorted: 'Not sorted',
  both: 'You both said it',
  liked: 'You worried about this. They liked it',
  said: 'They',
  thought: 'You',
  onlyThey: 'New to you',
  noneFeared: 'They mentioned none of what you feared.',
  keptBefore: (on: string) => `You kept this reply before (${shortDay(on)}). It isn't kept twice.`,
  keptInDebrief: (id: string) =>
    `That is in your debrief already, so it isn't kept twice. To sort its lines: rejection-coach edit ${id} feedback-keep`,
  toEveryone: 'It looks like a letter that goes to everyone.',
  formLetter: 'This looks like a letter that goes to everyone. It says nothing about you.',
  offerInReply: 'They offer you feedback in it. Asking for it is on the checklist.',
  askOffered: 'Would you like to ask for it now?',
  askAgain: 'Would you like to ask for feedback once more?',
  askAgainYes: 'Yes, write a short letter',
  askAgainSort: 'It does say something: sort its lines',
  askAgainNo: 'Not now',
  askAgainLater: (id: string) => `You can still ask for feedback: rejection-coach feedback draft ${id}`,
  amongStrengths: 'What they liked is among the things to bring to your next interview.',
  onChecklist: 'What you will work on or try is on the checklist: rejection-coach checklist',
  /** @param guesses "--keep 1 3" */
  sortByNumber: (id: string, guesses: string) =>
    `Sort the lines by their numbers, for example:\nrejection-coach feedback log ${id} ${guesses}`,
  sortLater: (id: string) => `Sort the lines any time:\nrejection-coach feedback log ${id} --sort`,
  nothingToSort: (id: string) =>
    `There's nothing left in it to sort. To read it: rejection-coach show ${id} --all`,

  // Show
  later: 'Feedback',
  askedOf: (whom: string, day: string) => `Asked${whom ? ` ${whom}` : ''} on ${longDay(day)}`,
  remindedOn: (day: string) => `Reminded on ${longDay(day)}`,
  closedDay: (day: string) => `Closed on ${longDay(day)}`,
} as const;
