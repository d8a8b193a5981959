/** The text of the conversation: prompts, progress, review, endings. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';
import type { PromptWords } from '../../../domain/debrief/prompt-words.js';
import { plural } from '../text/plural.js';

export const promptText: PromptWords = {
  keys: {
    next: 'Enter next',
    skip: 'Enter skip',
    addLine: 'Enter add line',
    addOwn: 'Enter type your own',
    newLine: 'Alt-Enter new line',
    move: '↑↓ choose',
    moveOrNumber: '↑↓ or a number',
    oneKey: 'A number or first letter picks',
    search: 'Type to search',
    confirm: 'Type yes or no (Enter is no):',
    mark: 'Space mark',
    clear: 'Backspace clear',
    back: 'Esc back',
    why: '? why',
    close: 'Enter close',
    leave: 'Ctrl-C save and leave',
    leaveUnsaved: 'Ctrl-C leave, keep nothing',
    leaveList: 'Ctrl-C leave',
  },
  typed: { back: 'back', skip: 'skip', why: 'why', stop: 'stop' },
  typedHelp: {
    line: 'Type your answer, then press Enter.',
    text: 'Type as many lines as you like. An empty line ends.',
    list: 'Type one per line. An empty line ends.',
    choice: 'Type a number, then press Enter.',
    choices: 'Type numbers with commas between them, or your own words.',
  },
  typedWords: {
    usual: 'Enter alone goes on to the next question. You can also type: back, skip, why, stop.',
    needed: 'You can also type: back, why, stop.',
  },
  part: (at, of) => `Part ${at} of ${of}`,
  quote: (label) => `You wrote. ${label}:`,
  endOfQuote: 'End of what you wrote.',
  chosen: (labels) => `You chose: ${labels.join('; ')}`,
  keep: 'Enter keeps it.',
  initially: (label) => `Enter alone: ${label}`,
  yourAnswer: 'Your answer now',
  youTyped: 'You had typed',
  takesItsPlace: 'What you type takes its place.',
  skipped: '(skipped)',
  yes: 'Yes',
  no: 'No',
  search: 'Search',
  nothingFits: 'Nothing fits what you typed.',
  yesOrNo: 'Please type yes or no.',
  own: 'Something else',
  ownPrompt: 'In your own words',
  moreAbove: (lines) => `${lines} more ${lines === 1 ? 'line' : 'lines'} above`,
  moreBelow: (lines) => `${lines} more ${lines === 1 ? 'line' : 'lines'} below`,
  notANumber: (highest) => `Please type a number from 1 to ${highest}.`,
  numberOrWord: (values) => `Please type ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, or a number.`,
};

export const conversationText = {
  welcome: 'rejection-coach\nPrivate: what you write stays on this computer. Skip anything you like.',
  firstWords: {
    rejected: "I'm sorry. That's a hard thing to hear.",
    'no-reply': "I'm sorry. It's hard to be left without an answer.",
    waiting: "Waiting is hard. Let's write it down while you remember it.",
    offer: "That's good news. Let's write down what worked.",
  },
  hurtsALot: "That's a lot to carry today.",
  anotherNo: (plan: string) =>
    /^if\b/i.test(plan)
      ? `Last time you wrote: ${plan}`
      : `Last time you said that after another no you would: ${plan.replace(/^(?:then )?i(?: will|['’]ll) /i, '')}`,
  letter: 'That looks like a letter. Keep it as their feedback?',
  letterKeep: 'Yes, then ask me this again',
  letterAsTyped: 'No, this is my answer',
  several: (things: readonly string[]) => `Are these ${things.length} things? ${things.join('; ')}`,
  severalSplit: 'Yes, one per line',
  severalAsTyped: 'No, keep it as I typed it',
  planAgain: (example: string) => `One small thing is enough. For example: ${example}`,
  planExample: {
    'more-needed': (what: string) => `When I have had breakfast tomorrow, I will practise this: ${what}`,
    unheard: (what: string) => `When I have had breakfast tomorrow, I will write two lines about ${what}`,
    'look-up': (what: string) => `When I have had breakfast tomorrow, I will look up ${what}`,
    'could-change': (what: string) => `When I have had breakfast tomorrow, I will try this once: ${what}`,
    without: 'When I have had breakfast tomorrow, I will write down one thing I did well',
  },
  end: {
    title: {
      rejected: "That's it, and it's saved.",
      'no-reply': "That's it, and it's saved.",
      waiting: "That's it for now, and it's saved. I hope you hear soon.",
      offer: "They offered you the job. Here's what worked, so you can use it again.",
    },
    label: {
      friend: "You'd tell a friend",
      fairer: 'A fairer way to say it',
      'if-then': 'Your next step',
      'went-well': 'What went well',
      'could-change': 'Worth doing again',
    } as Partial<Readonly<Record<QuestionId, string>>>,
    sting: 'How much it hurts',
    change: (before: number, after: number) => `${before} then, ${after} now`,
    whenYouHear: (id: string) => `When you hear: rejection-coach edit ${id} outcome`,
    keptIn: (folder: string) => `Kept on this computer only: ${folder}`,
    seeAnswers: (id: string) => `Your answers: rejection-coach show ${id}`,
    nextAdd: 'When you have the next interview: rejection-coach next add',
    again: 'To see this again: rejection-coach checklist',
    menu: 'Anything else?',
    carryOn: (questions: number, minutes: number) =>
      `Carry on: ${plural(questions, 'more question')}, about ${plural(minutes, 'minute')}`,
    lookOver: 'Look over my answers',
  },
  timeLeft: (minutes: number) => (minutes < 1 ? 'under a minute' : `about ${minutes} min`),
  friendByName: (name: string) =>
    `A friend called ${name} tells you this same story. What would you say to ${name}?`,
  howDidItGo: (name: string, day: string) => `How did it go? ${name}, ${day}`,
  goOverIt: "Go over it now, while it's fresh",
  thankThem: 'Thank them: I get a short letter to send',
  stillWaiting: 'Waiting to hear: just note that',
  calledOff: 'Called off',
  notNow: 'Not now',
  goOverNext: 'Do you want to go over it too?',
  allSaved: 'Everything you wrote is saved.',
  calledOffNoted: 'Noted: it was called off.',
  waitingNoted: (id: string) =>
    `Noted: still waiting.\nWhen you hear: rejection-coach edit ${id} outcome\nTo go over it before that: rejection-coach resume ${id}`,
  nothingLeft: (id: string) =>
    `This debrief is finished, and nothing is left to ask.\nChange an answer with: rejection-coach edit ${id}`,
  review: "Here's what you wrote. Change anything you like.",
  finish: 'Finish',
  nothing: '(skipped)',
  noLongerApplies: '(kept, but it no longer applies)',
  newQuestions: (questions: number) => `What you changed brings up ${plural(questions, 'more question')}.`,
  hurtsMore:
    "It hurts more than when you started. That can happen when you look at it closely. Let's stop here.",
  toldBefore:
    "You've been through this one twice already. Going over it again doesn't usually help. A small step might.",
  step: "One small step: text someone you trust that you've had a hard day.",
  ownStep: (plan: string) => `One small step, in your own words: ${plan}`,
  helpNow: "If you'd like to talk to someone, day or night: rejection-coach help-now",
  choiceProblem: (values: readonly string[]) => `Please choose one of: ${values.join(', ')}.`,
  problem: {
    scale: 'Please type a whole number from 0 to 10.',
    string: 'This has to be text.',
    strings: 'This has to be a list of texts.',
    date: 'Please give a day that exists, as YYYY-MM-DD.',
    future: 'That day is still to come. Please give the day it happened, today at the latest.',
  },
  futureProblem: (day: string) =>
    `${day} is still to come. Please give the day it happened, today at the latest.`,
  nothingChanged: 'Nothing was changed.',
  typingKept: (command: string) => `What you typed is kept. Go on with:\nrejection-coach ${command}`,
  whichAnswer: 'Which answer do you want to change?',
  /** @param withIt "2 earlier versions and 1 copy in the bin", or `''`. */
  forever: (id: string, withIt: string) =>
    `This removes ${id} for good${withIt === '' ? '' : `, with ${withIt}`}. It can't be brought back.`,
  foreverAsk: 'Remove it for good?',
  next: {
    title: 'An interview ahead',
    role: 'Which role is it for?',
    needsRole: 'An interview needs a role. A rough one will do; you can change it later.',
    company: 'Which company or organisation?',
    when: 'When is it?',
    whenHint:
      'The day, and the time if you know it: "thu 14:00", "in 3 days", 2026-12-03. Skip it if there is no date yet.',
    whichDay: (typed: string) => `${typed}: which do you mean?`,
    over: (day: string) => `${day} is over. An interview here is one that is still ahead.`,
    stage: 'Which step is it?',
    kind: 'What kind of interview is it?',
    place: 'Where is it, or what is the link?',
    placeHint: 'Skip anything you don’t know yet: you can add it later with next edit.',
    panel: 'Who will you meet?',
    phone: 'Which number could you ring if you are late?',
    fromLastTime: 'What you typed last time, before you left, is filled in.',
    leftTyping: 'Nothing was added. What you typed is kept; go on with:\nrejection-coach next add',
    why: 'The checklist is laid out for the soonest interview, by the days that are left.',
    posting: 'Paste the job posting, if you have it.',
    postingHint:
      'All of it, as it is. What it asks for is found in it. Skip it if you have none: a file can be added later.',
    postingWhy: 'Knowing what the role asks for is half of the preparation. It stays on this machine.',
    found: (must: number, nice: number) =>
      must + nice === 0
        ? 'No requirement was found in it.'
        : `It asks for ${plural(must, 'thing')}${nice === 0 ? '' : `, and ${nice} more would be nice to have`}.`,
    chooseNow: (count: number) =>
      `Nothing was found for ${plural(count, 'must-have')}. Choose now what to do about ${count === 1 ? 'it' : 'each'}?`,
    chooseYes: 'Yes, one by one',
    chosen: 'What you chose is on the checklist: rejection-coach checklist',
    fact: { role: 'Role', company: 'Company', place: 'Place', closes: 'Closes' },
    seeSkills: (id: string) => `What you can show for each: rejection-coach skills --for ${id}`,
  },
} as const;
