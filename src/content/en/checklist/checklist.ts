/** The text of the checklist, and the article's own advice. */

import type { Advice, ChecklistWords, ItemWhen, Recurs } from '../../../domain/checklist/item.js';
import { askedOnTheDay } from '../../../domain/interview/on-the-day.js';
import { withoutOwnNote } from '../../../domain/stories/own-note.js';
import { capitalised, ended } from '../../../domain/text/printable.js';
import { readGap } from '../debrief/parts.js';
import { offeredText } from '../feedback/feedback.js';
import { replyReading } from '../feedback/reading.js';
import { isAlike } from '../interview/kinds-of-work.js';
import { dayWords } from '../interview/on-the-day.js';
import { ABOUT_THEM, homeworkText, research } from '../interview/research.js';
import { shortDay, weekDay } from '../text/dates.js';
import { stopWords } from '../text/stop-words.js';
import { beginsWithVerb } from '../text/verbs.js';
import { toDoText } from './change.js';
import { condition, credential } from './credentials.js';
import { SECRET } from './strengths.js';
import {
  aboutInterviewing,
  COMES_AGAIN,
  canTry,
  firstSentence,
  framed,
  fromThem,
  gapText,
  isOnlySaid,
  isPaper,
  LANGUAGE,
  lacked,
  learnText,
  line,
  NEVER_HAD,
  NOT_TONIGHT,
  needed,
  plainWords,
  reframeText,
  sameInOtherWords,
  themeStopWords,
  topicOf,
  withoutAside,
  withoutFalseStart,
} from './wording.js';

const MAX_ORIGIN_LENGTH = 40;

const often = ({ debriefs, of, answers }: Recurs): string =>
  debriefs > 1
    ? `${debriefs} of your last ${of}`
    : answers > 1
      ? `you wrote about this in ${answers === 2 ? 'two' : answers} answers`
      : answers === 1
        ? 'you and they both said this'
        : 'they said this more than once';

const quoted = (wordings: readonly string[]): string =>
  ended(wordings.map((wording) => `"${line(wording)}"`).join(', '));

const clipped = (text: string): string => {
  if (text.length <= MAX_ORIGIN_LENGTH) return text;
  const words = text.slice(0, MAX_ORIGIN_LENGTH + 1).replace(/[\s,;:–-]+\S*$/u, '');
  return `${words.slice(0, MAX_ORIGIN_LENGTH)}…`;
};

const TOPIC = /^(?:the|my|their|not enough|no)\b/i;

/** Says nothing beside the name. */
const HAVE_NUMBER = /\b(?:got|have) (?:his|her|their|the) (?:number|e?mail|card|address|details)\.?$/i;

const JOB = /\b(?:manager|lead|leader|head|nurse|director|officer|supervisor|co-?ordinator)$/i;

/** An interviewer's question, which is to be answered and not to be done: "Tell us about …". */
const ASKED =
  /^(?:(?:how|why|what|where|which) (?:do|does|did|would|will|are|is|have|can|should|not)\b|(?:tell|walk|talk|give|show) (?:(?:me|us) )?(?:about|(?:an? )?(?:examples?|time)|through)|(?:tell|walk|talk|give|show) (?:me|us)|describe)\b|\?$/i;

/** "Dana Novak, by email" is Dana Novak; a sentence is nobody's name. */
const nameIn = (whom: string): string => {
  const name =
    whom
      .split(
        /\s*(?:[,;(<:?!]|\s[-–—]\s|\s(?:by|at|on|via|through|who|got|have|has|i have|i['’]ve)\s)|\s+\S+@/,
      )[0]
      ?.trim() ?? '';
  const isName =
    name !== '' && name.length <= MAX_ORIGIN_LENGTH && !/@|\d|^(?:i|i['’]ll|maybe)\b/i.test(name);
  // "Practice manager" begins like something to do.
  return isName && (!beginsWithVerb(name) || JOB.test(name)) ? name : '';
};

const besideName = (whom: string): string => {
  const name = nameIn(whom);
  const rest = name === '' ? '' : whom.slice(name.length).replace(/^[\s,;:(-]+|[\s)]+$/g, '');
  return rest === '' || HAVE_NUMBER.test(whom) ? '' : `You wrote: ${quoted([rest])} `;
};

const READ_AGAIN: Advice = {
  id: 'role',
  section: 'homework',
  when: 'this-week',
  text: 'Read the advert again. Mark each line you have an example for',
  asked: false,
};
const ASK_AFTER: Advice = {
  id: 'ask-after',
  section: 'feedback',
  when: 'on-the-day',
  unless: /\bask\b.*\b(?:at the end|when (?:i|you|they)|hear)\b/i,
  text: "At the end, ask when you'll hear and who you can ask for feedback",
  asked: false,
};

/** An advert that says when they answer. */
const TELLS_WHEN =
  /\b(?:hear (?:back|from us)|(?:an )?answer|reply|decision|let you know|tell you|outcome|offers?|(?:get|come) back to you)\b[^.\n]{0,40}\b(?:within|the same|by) (?:an? |one |two |three |\d+ |the )?(?:working )?(?:hours?|days?|weeks?|\w+day)\b/i;

export const checklistText: ChecklistWords = {
  text: {
    plan: (entry) => capitalised(withoutFalseStart(entry)),
    ask: (entry) =>
      nameIn(entry) === '' ? `Ask for feedback: ${entry}` : `Ask ${nameIn(entry)} for feedback`,
    'ask-offered': (entry) => offeredText(entry),
    chase: (entry) =>
      nameIn(entry) === ''
        ? 'Send one short reminder, then leave it'
        : `Send ${nameIn(entry)} one short reminder, then leave it`,
    use: (entry) => fromThem(needed(entry), framed('Work on'), NEVER_HAD),
    // "Call me" is said by them.
    said: (entry) =>
      /\b(?:I|me|my)\b/.test(entry)
        ? `Work on what they said: ${line(entry)}`
        : fromThem(entry, framed('Work on what they said')),
    suggested: (entry, from) => {
      const asked = capitalised(line(entry.replace(/^(?:and )?then\b,?\s+/i, '')));
      return from !== '' ? `${from}: ${asked}` : beginsWithVerb(asked) ? asked : `A comment: ${asked}`;
    },
    // It stands under the day, or under "Next time".
    change: (entry) => {
      const change = line(toDoText(entry));
      return TOPIC.test(change) ? `Work on: ${change}` : capitalised(change);
    },
    keep: (entry) => entry,
    more: (entry) =>
      ASKED.test(entry)
        ? `Get a better answer ready: ${line(withoutOwnNote(entry))}`
        : framed('Get a better answer ready')(topicOf(entry)),
    gap: gapText,
    learn: learnText,
    reframe: reframeText,
    say: (entry) => entry,
    'earlier-plan': (entry) => entry,
    'find-out': framed('Look up'),
    'read-up': framed('Look up'),
    surprised: (entry) => `Be ready for this again: ${line(toDoText(entry))}`,
    test: (entry) => fromThem(entry, framed('Try once')),
    'bring-up': (entry) => entry,
    'have-ready': (entry) => entry,
    'own-up': (entry) => `Plan what you'll say: ${line(topicOf(lacked(entry)))}`,
    'find-proof': (entry) => `Find an example of: ${line(withoutAside(entry))}`,
    adjust: (_, change) =>
      change === ''
        ? 'Decide what to change (level, field, size, place) and change your job alerts'
        : `Change your job alerts: ${firstSentence(change)}`,
    different: (_, change) =>
      change === ''
        ? 'Think of one other kind of job and read three adverts for it'
        : `Read three adverts for: ${change}`,
  },
  reason: {
    plan: (_, beside) => {
      const [obstacle = '', helper = ''] = beside.split('\n');
      return `${obstacle === '' ? '' : `Might get in the way: ${ended(firstSentence(obstacle))} `}${helper === '' ? '' : `Could help: ${ended(firstSentence(helper))}`}`.trim();
    },
    ask: (whom) =>
      `${besideName(whom)}If you've heard nothing a week later, send one reminder. A letter: rejection-coach feedback draft.`,
    chase: () => "One reminder is fine. If they don't answer, let it go. It isn't about you.",
    adjust: () => 'You said these jobs were nearly right.',
    different: () => 'You said you want a different kind of job.',
    suggested: (entry, from) => (from === '' && beginsWithVerb(entry) ? 'From a comment.' : ''),
    test: () => "It's one person's view. Try it out once before you decide.",
  },
  from: ({ role, company, day }) => {
    const both = [role, company].filter((part) => part !== '').join(', ');
    const what = both.length <= MAX_ORIGIN_LENGTH ? both : clipped(company || role);
    return `From your debrief: ${what === '' ? '' : `${what}, `}${shortDay(day)}.`;
  },
  recurring: (recurs) => (recurs.debriefs > 1 ? `In ${often(recurs)}.` : `${capitalised(often(recurs))}.`),
  also: (wordings) => `Also in your words: ${quoted(wordings)}`,
  inYourWords: (wordings) => `In your words: ${quoted(wordings)}`,
  theyAsked: (questions) => `They asked: ${quoted(questions)}`,
  theySaid: (wordings) => `They said: ${quoted(wordings)}`,
  otherSaid: (wording, from) => `${from === '' ? 'A comment' : from}: ${quoted([wording])}`,
  without: { aside: withoutAside, lack: lacked },
  topicOf,
  // What only an interview needs is loaded with it.
  isAboutThem: (entry) => ABOUT_THEM.test(entry),
  research: (interview) => research(interview),
  alike: (...jobs) => isAlike(...jobs),
  aboutInterviewing,
  plainWords,
  tellsWhen: TELLS_WHEN,
  sameInOtherWords,
  themeStopWords,
  readGap,
  reading: replyReading,
  isOnlySaid,
  isQuestion: (entry) => ASKED.test(entry),
  credential,
  condition,
  notTonight: NOT_TONIGHT,
  language: LANGUAGE,
  comesAgain: COMES_AGAIN,
  canTry,
  isPaper,
  secret: SECRET,
  chosen: {
    learn: 'The advert asks for it. You chose to learn it.',
    reframe: 'The advert asks for it. You chose to show something close.',
  },
  reopened: 'This came up again.',
  where: (...what) => homeworkText.where(...what),
  found: (...what) => homeworkText.found(...what),
  advice: (interview) => [
    ...(interview === null ? [] : askedOnTheDay(interview, dayWords)).map(({ text, when }) => ({
      id: `asked|${text}`,
      section: 'homework' as const,
      when,
      text,
      asked: true,
    })),
    ...(interview && interview.posting === undefined ? [READ_AGAIN] : []),
    ...(TELLS_WHEN.test(interview?.posting ?? '') ? [] : [ASK_AFTER]),
  ],
  stopWords,
};

export const whenNames: Readonly<Record<ItemWhen, string>> = {
  now: 'Now',
  'this-week': 'This week',
  'day-before': 'The day before',
  'on-the-day': 'On the day',
};

export const checklistScreen = {
  titleWithout: 'Before your next interview',
  title: (when: string | null) => (when === null ? 'Before your interview' : `Before ${when}`),
  inDays: (days: number) => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  plan: 'Your next step',
  strengths: 'Bring with you',
  told: (text: string) => `They told you: ${text}`,
  progress: (done: number, of: number) => `${done} of ${of} done`,
  recurs: often,
  written: (day: string) => `written ${shortDay(day)}`,
  due: (due: string, today: string) =>
    due === today ? 'today' : due < today ? `was for ${weekDay(due)}` : `by ${weekDay(due)}`,
  once: (from: string) => from.replace(/^From/, 'What you wrote is from'),
  state: (done: boolean) => (done ? 'Done:' : 'To do:'),
  code: (id: string) => `Code ${id}.`,
  foot: (number: number) => `Tick one off: rejection-coach tick ${number} · Print: rejection-coach page`,
  plainFoot: (number: number) =>
    `To tick one off: rejection-coach tick ${number}\nThe page to print: rejection-coach page`,
  allDone: 'All done.',
  nothing: 'There is nothing on it yet.',
  tickOne: 'Which have you done?',
  tickEnd: "That's all",
  plainTick: "Which have you done? Enter alone: that's all.",
  plainTickMore: (done: string) => `${ended(done)} Another number, or Enter to end.`,
} as const;

export const tickText = {
  done: (text: string) => `Ticked: ${text}`,
  undone: (text: string) => `Unticked: ${text}`,
  undo: (places: string) => `To undo: rejection-coach tick --undo ${places}`,
  tooShort: (typed: string) => `'${typed}' is too short to tell which one`,
  howTo: 'Give its number, some words of it, or four characters of its code.',
  noNumber: (number: number, last: number) => `there is no number ${number}: the list has ${last}`,
} as const;
