/** The text of the conversation: prompts, progress, review, endings. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';
import type { PromptWords } from '../../../domain/debrief/prompt-words.js';
import { plural } from '../text/plural.js';

/** One of these alone is a command elsewhere, and may be an answer here. */
const TWO_MEANINGS = /^[ ]*(quit|exit|back|stop|cancel)[.!]?[ ]*$/i;
const FIRST = 'This is the first question.';
const EMPTY_LINE = 'An empty line ends.';

/** As the hints name it, however the program was started. */
const ASKS_FOR_HELP =
  /^[\s"'`]*(?:(?:npx |node )?\S*rejection-coach(?:\.(?:js|exe))? |npm (?:run )?start (?:-- )?)?(?:help[- ]?now|(?:i need )?help(?: me)?(?: please)?)[\s"'`.!?]*$/i;

export const promptText: PromptWords = {
  keys: {
    next: 'Enter next',
    ok: 'Enter OK',
    open: 'Enter open',
    tick: 'Enter tick or untick',
    skip: 'Enter skip',
    addLine: 'Enter add line',
    addOwn: 'Enter type your own',
    newLine: 'Alt-Enter new line',
    move: '↑↓ choose',
    moveOrNumber: '↑↓ or a number',
    numberMarks: '↑↓ · a number marks',
    numberPicks: 'A number picks',
    search: 'Type to search',
    confirm: 'Type yes or no (Enter is no):',
    moveAndMark: '↑↓ · Space mark',
    clear: 'Backspace clear',
    clearTyped: 'Esc clear',
    back: 'Esc back',
    why: '? why',
    close: 'Enter close',
    leave: 'Ctrl-C save and leave',
    leaveUnsaved: 'Ctrl-C leave, keep nothing',
    leaveMenu: 'Ctrl-C leave',
  },
  typed: {
    back: ['back'],
    skip: ['skip'],
    why: ['why', '?'],
    again: ['again', 'repeat'],
    none: ['none'],
    stop: ['stop', 'quit', 'exit', 'cancel'],
  },
  twoMeanings: (typed, canGoBack, mayBeKept) => {
    const [, word = ''] = TWO_MEANINGS.exec(typed) ?? [];
    if (word === '') return '';
    const isBack = word.toLowerCase() === 'back';
    const key = !isBack ? 'To leave, press Ctrl-C.' : canGoBack ? 'To go back, press Esc.' : FIRST;
    return mayBeKept ? `${key} To keep “${word}” as your answer, press Enter again.` : key;
  },
  isFirst: FIRST,
  goOn: (unsaved) =>
    `To go on: type, then Enter. Esc goes back. Ctrl-C ${unsaved ? 'leaves' : 'saves and leaves'}.`,
  typedHelp: {
    line: 'Type your answer, then press Enter.',
    text: `Type as many lines as you like. ${EMPTY_LINE}`,
    list: `Press Enter after each line. ${EMPTY_LINE}`,
    choice: 'Type a number or its words, then press Enter.',
    choices: 'Type numbers with commas between them, or your own words.',
  },
  emptyLineEnds: EMPTY_LINE,
  typedWords: {
    usual: 'Enter alone goes on. You can also type: back, skip, why, again, stop, help.',
    needed: 'You can also type: back, why, again, stop, help.',
  },
  timeSpoken: (text) => text.replace(/\b(\d+) min\b/g, (_, n) => plural(Number(n), 'minute')),
  part: (at, of) => `Part ${at} of ${of}`,
  quote: 'You wrote.',
  endOfQuote: 'End of what you wrote.',
  theyWrote: (label) => `They wrote${/ \(\d.*\)$/.exec(label)?.[0] ?? ''}`,
  endOfTheirs: 'End of what they wrote.',
  chosen: (labels) => `You chose: ${labels.join('; ')}`,
  inYourWords: (entries) => `In your words: ${entries.join('; ')}`,
  keep: 'Enter keeps it.',
  takeOut: 'Type none to take it out.',
  takenOut: 'Your answer is taken out.',
  isKept: 'Your answer is kept.',
  initially: (label) => `Enter alone: ${label}`,
  yourAnswer: 'Your answer now',
  youTyped: 'You had typed',
  endOfAnswer: 'End of your answer.',
  endOfTyped: 'End of what you had typed.',
  takesItsPlace: 'What you type takes its place.',
  skipped: '(skipped)',
  nothingMarked: 'Nothing is marked. Space marks. Enter again skips.',
  isHidden: '(typing is hidden)',
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
  notAChoice: (highest) => `Please type a number from 1 to ${highest}, or words that only one of them has.`,
  hearAgain: 'Type again to hear them.',
  asksForHelp: (line) => ASKS_FOR_HELP.test(line),
};

export const conversationText = {
  welcome: 'rejection-coach\nPrivate: what you write stays on this computer. Skip anything you like.',
  firstWords: {
    rejected: "I'm sorry. That's a hard thing to hear.",
    'no-reply': "I'm sorry. It's hard to be left without an answer.",
    waiting: "Waiting is hard. Let's write it down while you remember it.",
    offer: "That's good news. Let's write down what worked.",
  },
  hurtsALot: (helplines: string) =>
    `That's a lot for one day. If you'd like to talk to someone, day or night:\n${helplines}\nFor more people to talk to, type help-now at any question.`,
  anotherNo: (plan: string) =>
    /^if\b/i.test(plan)
      ? `Last time you wrote: ${plan}`
      : `Last time you said that after another no you would: ${plan.replace(/^(?:then )?i(?: will|['’]ll) /i, '')}`,
  letter: 'That looks like a letter. Keep it as their feedback?',
  letterKept: 'Kept as their feedback.',
  letterKeep: 'Yes, then ask me this again',
  letterAskAgain: 'No, ask me this again',
  letterAsTyped: 'No, this is my answer',
  pickHint: 'Type a number, or your own words. One per line.',
  several: (things: readonly string[]) => `Are these ${things.length} things? ${things.join('; ')}`,
  severalSplit: 'Yes, one per line',
  severalAsTyped: 'No, keep it as I typed it',
  planAgain: (example: string) => `One small thing is enough. For example: ${example}`,
  planAfterHopeless: (example: string) =>
    `It's hard to see a next step on a day like this. You can skip it, or do one small thing. For example: ${example}`,
  planExample: {
    'more-needed': (what: string) => `When I've had breakfast tomorrow, I will practise this: ${what}`,
    unheard: (what: string) => `When I've had breakfast tomorrow, I will write two lines about ${what}`,
    'look-up': (what: string) => `When I've had breakfast tomorrow, I will look up ${what}`,
    'could-change': (what: string) => `When I've had breakfast tomorrow, I will try this once: ${what}`,
    without: "When I've had breakfast tomorrow, I will write down one thing I did well",
  },
  end: {
    title: {
      rejected: "That's it, and it's saved.",
      'no-reply': "That's it, and it's saved.",
      waiting: "That's it for now, and it's saved. I hope you hear soon.",
      offer: 'They offered you the job.',
    },
    worked: "Here's what worked, so you can use it again.",
    label: {
      friend: "You'd tell a friend",
      fairer: 'A fairer way to say it',
      'if-then': 'Your next step',
      'went-well': 'What went well',
      'could-change': 'For next time',
    } as Partial<Readonly<Record<QuestionId, string>>>,
    sting: 'How much it hurts',
    change: (before: number, after: number) => `${before} then, ${after} now`,
    whenYouHear: (id: string) => `When you hear: rejection-coach edit ${id} outcome`,
    offer:
      "Before you say yes, ask for the offer in writing, with pay, hours and start date. It's fine to ask for a day or two to think. Don't give notice before you have it.",
    keptIn: (folder: string, isSynced: boolean) =>
      `${isSynced ? 'Kept here' : 'Kept on this computer only'}: ${folder}`,
    seeAnswers: (id: string) => `Your answers: rejection-coach show ${id}`,
    nextAdd: 'When you have the next interview: rejection-coach next add',
    comeBack: 'To come back: rejection-coach',
    menu: 'Anything else?',
    carryOn: (questions: number, minutes: number) =>
      `Answer ${plural(questions, 'more question')}, about ${plural(minutes, 'minute')}`,
    lookOver: 'Look over my answers',
  },
  timeLeft: (minutes: number) => (minutes < 1 ? 'under a minute' : `about ${minutes} min`),
  friendByName: (name: string) =>
    `A friend called ${name} tells you this same story. What would you say to ${name}?`,
  howDidItGo: (name: string, day: string) => `How did it go? ${name}, ${day}`,
  goOverIt: "Go over it now, while it's fresh",
  thankThem: 'Thank them (I write a short letter for you)',
  stillWaiting: 'Still waiting to hear',
  calledOff: 'It was cancelled',
  notNow: 'Not now',
  goOverNext: 'Do you want to go over it too?',
  savedAs: (id: string) => `The debrief is saved. To see it: rejection-coach show ${id}`,
  allSaved: 'Everything you wrote is saved.',
  calledOffNoted: 'Noted: cancelled.',
  waitingNoted: (id: string) =>
    `Noted: still waiting.\nWhen you hear: rejection-coach edit ${id} outcome\nTo go over it before then: rejection-coach resume ${id}`,
  nothingLeft: (id: string) =>
    `This debrief is finished. There are no more questions.\nChange an answer: rejection-coach edit ${id}`,
  review: "Here's what you wrote. Change anything you like.",
  finish: 'Finish',
  nothing: '(skipped)',
  noLongerApplies: '(kept, but not used now)',
  newQuestions: (questions: number) => `That change means ${plural(questions, 'more question')}.`,
  hurtsMore:
    "It hurts more than when you started. That can happen when you look at it closely. Let's stop here.",
  toldBefore:
    "You've been through this one twice already. Going over it once more may not help. A small step might.",
  afterPause:
    "That's enough for one day. Your list for the next interview can wait: rejection-coach checklist",
  step: "One small step: text someone you trust that you've had a hard day.",
  ownStep: (plan: string) => `One small step, in your own words: ${plan}`,
  helpNow: "If you'd like to talk to someone, day or night: rejection-coach help-now",
  choiceProblem: (values: readonly string[]) => `Please choose one of: ${values.join(', ')}.`,
  problem: {
    scale: 'Just a number from 0 to 10. A rough one is fine.',
    string: 'This has to be text.',
    strings: 'This has to be a list of texts.',
    date: "That date doesn't exist. Please type it like 2026-12-03.",
    future: 'That day is in the future. Please type the day it happened.',
  },
  futureProblem: (day: string) => `${day} is in the future. Please type the day it happened.`,
  nothingChanged: 'Nothing was changed.',
  typingKept: (command: string) => `What you typed is kept. Carry on:\nrejection-coach ${command}`,
  answersKept: (command: string) =>
    `Your answers up to there are kept. Carry on:\nrejection-coach ${command}`,
  whichAnswer: 'Which answer do you want to change?',
  /** @param withIt "2 earlier versions and 1 copy in the bin", or `''`. */
  forever: (id: string, withIt: string) =>
    `This deletes ${id} forever${withIt === '' ? '' : `, with ${withIt}`}. You can't undo this.`,
  foreverAsk: 'Delete it forever?',
  next: {
    title: 'Add an interview',
    role: 'What is the job?',
    needsRole: 'Please type the job. A rough job title is fine; you can change it later.',
    company: 'Which employer?',
    when: 'When is it?',
    whenHint:
      'The day, and the time if you know it. You can type "thu 14:00", "in 3 days" or 2026-12-03. Skip it if there is no date yet.',
    whichDay: (typed: string) => `${typed}: which do you mean?`,
    over: (day: string) => `${day} is over. Please give a date in the future.`,
    stage: 'Which round is it?',
    kind: 'What kind of interview is it?',
    place: 'Where is it, or what is the link?',
    placeFor: { video: 'What is the link?', 'in-person': 'Where is it?' } as Readonly<Record<string, string>>,
    panelByPhone: 'Who will you talk to?',
    placeHint: "Skip anything you don't know yet. You can add it later.",
    panel: 'Who will you meet?',
    phone: "Which number can you call if you're late?",
    fromLastTime: 'What you typed last time is filled in.',
    why: 'The checklist is made for your next interview and the days you have left.',
    posting: 'Paste the job advert, if you have it.',
    postingHint:
      'Paste all of it. The program picks out what they ask for. Skip it if you have none: you can add it later.',
    postingWhy: 'It helps to know what the job asks for. It stays on this computer.',
    found: (must: number, nice: number) =>
      must + nice === 0
        ? "I couldn't find a list of requirements in this advert."
        : `It asks for ${plural(must, 'thing')}${nice === 0 ? '' : `, and ${nice} more would be nice to have`}.`,
    chooseNow: (count: number) =>
      count === 1
        ? 'For 1 thing they ask for I found nothing. Look at it now?'
        : `For ${count} things they ask for I found nothing. Look at them now?`,
    chooseYes: 'Yes, one by one',
    chosen: 'What you chose is on the checklist: rejection-coach checklist',
    fact: {
      role: 'Job',
      company: 'Employer',
      place: 'Place',
      closes: 'Apply by',
      interview: 'Interviews',
      salary: 'Pay',
      contact: 'Contact',
    },
    seeSkills: (id: string) => `What you can show for each: rejection-coach skills --for ${id}`,
  },
} as const;
