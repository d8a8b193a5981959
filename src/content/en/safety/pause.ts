/** The text of the pause, and of the numbers in it. */

/** The pause. It says nothing about the person: they may have meant something else. Short: all of it stays in sight. */
export const pauseText = {
  before:
    "Let's stop for a moment. I may have read this wrong.\nIf you're thinking about suicide or self-harm, please talk to someone now. Also if you might hurt someone, or if someone hurts or abuses you.",
  noOneTold: 'No one has been told.',
  question: 'What would you like to do?',
  stop: 'Stop here for now. Everything is saved',
  notMeant: "That isn't what I meant, carry on",
  goOn: 'Carry on',
  /** The last words after a stop. */
  stopped:
    "Everything is saved. You don't have to finish this. To talk to someone, at any time: rejection-coach help-now",
  /** Where nothing can be asked. */
  moreHelp: 'More people to talk to: rejection-coach help-now',
  /** Where it was said before that it wasn't meant. */
  keptApart:
    "This answer stays between you and this journal. I won't use it anywhere. To talk to someone, at any time: rejection-coach help-now",
  back: "Good to see you. You don't have to finish this. If you'd like to talk to someone first:",
  backQuestion: 'What would you like to do?',
  leave: 'Leave it for now',
  backGoOn: 'Carry on',
  /** In a list, in the place of the answer. */
  inList: 'written, and kept for you only',
} as const;

/** The numbers in the pause: one row each, without sources. */
export const pauseHelp = {
  guessed: (country: string) => `Your country, as a guess: ${country}.`,
  line: (name: string, reach: string, hours?: string) => `${name}: ${reach}${hours ? `, ${hours}` : ''}.`,
  abuse: (name: string, reach: string) => `${name}: ${reach}.`,
  anywhere: 'Free lines in your country: findahelpline.com',
  /** Where the country is not known, and nothing is guessed; a test holds the numbers to the lines themselves. */
  unknown: 'UK and Ireland: call 116 123. US and Canada: call 988. Anywhere else: findahelpline.com',
  emergency: (number: string) => `In danger right now: call ${number}.`,
  localEmergency: 'In danger right now: call your local emergency number.',
} as const;
