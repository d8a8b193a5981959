/** The text of the page for the night before, and of the calendar. */

import type { ChoiceMade, InterviewKind } from '../../../domain/interview/interview.js';

export const kindNames: Readonly<Record<InterviewKind, string>> = {
  'in-person': 'In person',
  panel: 'Panel',
  video: 'Video call',
  phone: 'Phone call',
  task: 'Test or task',
  'assessment-day': 'Assessment day',
};

export const pageText = {
  titleWithout: 'Your next interview',
  noInterview:
    'No interview is set yet, so the page has only what you wrote. To add one: rejection-coach next add',
  print: 'Double-click it in that folder. Then print: Ctrl-P. On a Mac: Command-P.',
  made: (day: string) => `Made on ${day}`,
  facts: {
    when: 'When',
    where: 'Where',
    link: 'Link',
    who: 'Who',
    way: 'How to get there',
    phone: 'Call if late',
    kind: 'Kind',
  },
  asked: 'What they ask of you',
  bring: 'Bring with you',
  told: (text: string) => `They told you: ${text}`,
  differently: (change: boolean, plan: boolean) =>
    change && plan ? 'Next time, and your plan' : change ? 'Next time' : 'Your plan',
  obstacle: (text: string) => `If this gets in the way: ${text}`,
  helper: (text: string) => `Who could help: ${text}`,
  questions: 'Questions they may ask',
  rows: 'They ask for, and what you have',
  have: 'I have it',
  tick: 'tick if you have it',
  above: (line: number) => `Line ${line} above`,
  gaps: 'Not yet',
  choice: (choice: ChoiceMade | null) =>
    ({ have: '', learn: 'learning it', reframe: 'show something close', say: 'be open about it', none: '' })[
      choice ?? 'none'
    ],
  ask: 'Ask them',
  askAbout: (entry: string) =>
    entry.endsWith('?')
      ? entry
      : `Ask about: ${/^\p{Lu}\p{Ll}/u.test(entry) ? entry.charAt(0).toLowerCase() : entry.charAt(0)}${entry.slice(1)}`,
  askUsual: [
    'What would a good first six months look like?',
    'What happens next, and when will I hear?',
    'Who would I work with most?',
  ],
  take: 'What to take, and when to leave',
  ready: (by: string) => `Sit down ready by ${by}`,
  readyFor: 'What to have ready',
  takeFor: {
    'in-person': ['The invite, photo ID, a printed CV', 'Pen and paper, water'],
    panel: ['The invite, photo ID', 'A printed CV for each of them, pen and paper'],
    video: [
      'Laptop charged and plugged in, link tried tonight',
      'A quiet room, light in front of you, CV and this page next to the screen',
    ],
    phone: [
      'Phone charged, a quiet place with good signal',
      'CV and this page in front of you, pen and paper',
    ],
    task: ['The invite, photo ID', 'Pen and paper, water'],
    'assessment-day': ['The invite, photo ID', 'Pen and paper, water, something to eat'],
  } satisfies Readonly<Record<InterviewKind, readonly string[]>>,
  photoId: {
    asked: /\b(?:(?:photo ?)?id|passport(?![ -]?(?:size|photo))|driving licen[cs]e)\b/i,
    thing: ', photo ID',
  },
  printedCv: {
    refused:
      /\b(?:cvs?|r[ée]sum[ée]s?)\b[^.\n]{0,20}\bnot (?:be )?(?:accepted|considered|read)|\b(?:no|don['’]t send|do not send) (?:an? |your )?(?:cvs?|r[ée]sum[ée]s?)\b/i,
    thing: /, a printed CV|A printed CV for each of them, p/,
  },
  /** How an advert says that somebody works with them for a while to see. */
  trial: /\b(?:paid|trial|working) (?:morning|afternoon|day|shift)\b/i,
  takeForTrial: ['The invite, photo ID', 'Work clothes, safe shoes, your own tools, water'],
  /** How it is said that they want somebody there before it begins. */
  arrive:
    /\b(?:be (?:there|here|with us)|arrive|report|sign in|check in|come|get (?:there|here))\b[^.\n]{0,40}?\b(?<hour>\d{1,2})[:.](?<minute>\d{2})\b/i,
  leave: (by: string) => `Leave at ________${by === '' ? '' : ` to be there by ${by}`}`,
  after: "Afterwards: send a thank-you within a day, and write down what they asked while it's fresh.",
} as const;

export const calendarText = {
  interview: (name: string) => (name === '' ? 'Interview' : `Interview: ${name}`),
  hourSetAside: 'Set to one hour. Change it if you know better.',
  before: 'Interview tomorrow. Read your page: rejection-coach page',
  soon: (name: string) => (name === '' ? 'Interview soon' : `Interview soon: ${name}`),
  tickOff: (id: string) => `When it's done: rejection-coach tick ${id}`,
  remind: (count: number, first: string) => (count === 1 ? first : `${count} things today: ${first}`),
  written: (tasks: number, interview: boolean) =>
    `In it: ${interview ? 'the interview and ' : ''}${tasks} ${tasks === 1 ? 'task' : 'tasks'}, in your words. If your calendar is online, others may see it.`,
  noInterviewDay: "The interview has no date yet, so it isn't in the calendar.",
} as const;
