/** The text of the checklist, and the article's own advice. */

import type { ChecklistWords, ItemWhen } from '../../../domain/checklist/item.js';
import { ended } from '../../../domain/text/printable.js';
import { readGap } from '../debrief/parts.js';
import { homeworkText, research } from '../interview/research.js';
import { shortDay, weekDay } from '../text/dates.js';
import { stopWords } from '../text/stop-words.js';

const MAX_ORIGIN_LENGTH = 40;

const clipped = (text: string): string => {
  if (text.length <= MAX_ORIGIN_LENGTH) return text;
  const words = text.slice(0, MAX_ORIGIN_LENGTH + 1).replace(/[\s,;:–-]+\S*$/u, '');
  return `${words.slice(0, MAX_ORIGIN_LENGTH)}…`;
};

export const checklistText: ChecklistWords = {
  text: {
    plan: (entry) => entry,
    ask: (entry, remind) =>
      `Ask for feedback: ${ended(entry)} No answer by ${weekDay(remind)}: one short reminder.`,
    chase: (entry) => `Send one short reminder, then let it rest${entry ? `: ${entry}` : '.'}`,
    use: (entry) => `From their feedback: ${entry}`,
    change: (entry) => `Do differently: ${entry}`,
    keep: (entry) => `Keep doing: ${entry}`,
    more: (entry) => `Prepare a fuller answer: ${entry}`,
    gap: (entry) => `Close a gap: ${entry}`,
    learn: (entry) => `Learn: ${entry}`,
    reframe: (entry) => `Show what you have in its place: ${entry}`,
    say: (entry) => `Say so plainly: ${entry}`,
    'earlier-plan': (entry) => entry,
    'find-out': (entry) => `Find out: ${entry}`,
    test: (entry) => `Test once before you believe it: ${entry}`,
    'bring-up': (entry) => `Bring up: ${entry}`,
    'have-ready': (entry, proof) =>
      proof ? `Have ready: ${entry}. Your proof: ${proof}` : `Have ready: ${entry}`,
    'find-proof': (entry) => `Find one story that proves it: ${entry}`,
    adjust: () =>
      'Write down what to change (level, sector, size, place) and set your vacancy filters to it.',
    different: () => 'Name one other kind of role, and look at three vacancies for it.',
  },
  reason: {
    plan: 'Your own plan. A plan tied to a moment is more often carried out.',
    ask: 'Asking within a day or two, with one question about the future, is what gets answers. A letter, ready to send: rejection-coach feedback draft.',
    chase: 'One reminder is polite. Silence is not a verdict.',
    use: 'You chose to use it.',
    change: 'The one thing within your control.',
    keep: 'It worked.',
    more: 'It needed more behind it: what you did, and what came of it.',
    gap: 'You named it as missing.',
    learn: 'You named it as missing, and chose to learn it.',
    reframe: 'You named it as missing, and chose to show what you have instead.',
    say: 'You named it as missing, and chose to say so.',
    'earlier-plan': 'An earlier plan of yours.',
    'find-out': 'You wanted to know this before the next one.',
    test: 'One person said it once. Try it, and see.',
    'bring-up': 'They never heard it last time.',
    'have-ready': 'The role needed it, and you have done it.',
    'find-proof': 'The role needed it, and no proof is written down yet.',
    adjust: 'You said: nearly the right roles.',
    different: 'You said: a different kind of role.',
  },
  from: ({ role, company, day }) => {
    const both = [role, company].filter((part) => part !== '').join(', ');
    const what = both.length <= MAX_ORIGIN_LENGTH ? both : clipped(company || role);
    return what === '' ? `From ${shortDay(day)}.` : `From: ${what}, ${shortDay(day)}.`;
  },
  recurring: (debriefs, of) => `In ${debriefs} of your last ${of} debriefs.`,
  also: (wordings) =>
    wordings.length === 0
      ? ''
      : `Also in your words: ${wordings.map((wording) => `"${wording}"`).join(', ')}.`,
  readGap,
  lacking: (requirement) => `Say plainly that you don’t have it yet: ${requirement}`,
  chosen: {
    learn: 'The posting asks for it; you chose to learn it.',
    reframe: 'The posting asks for it; you chose to show what you have instead.',
    say: 'The posting asks for it; you chose to say so.',
  },
  reopened: 'You had ticked this; it has come up again.',
  general: 'General advice.',
  where: homeworkText.where,
  found: homeworkText.found,
  research,
  advice: [
    {
      id: 'company',
      section: 'homework',
      when: 'this-week',
      text: (interview) =>
        interview === null
          ? 'Read what the employer does, for whom, and what is new there: their own pages first, then the news.'
          : '',
    },
    {
      id: 'role',
      section: 'homework',
      when: 'this-week',
      text: (interview) => (interview ? 'Read the posting again, line by line. Mark what you can show.' : ''),
    },
    {
      id: 'skills',
      section: 'skills',
      when: 'day-before',
      text: () =>
        'List the skills and qualifications the role asks for, each with one thing you did and what came of it.',
    },
    {
      id: 'questions',
      section: 'homework',
      when: 'day-before',
      text: (interview) => (interview === null ? 'Write down two questions to ask them.' : ''),
    },
    {
      id: 'ask-after',
      section: 'feedback',
      when: 'on-the-day',
      text: () => 'Before you leave, ask when you will hear, and whom you may ask for feedback.',
    },
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
  title: (role: string, company: string, when: string | null) =>
    `Before your interview: ${[role, company].filter((part) => part !== '').join(', ')}${when ? `, ${when}` : ''}`,
  plan: 'Your plan',
  progress: (done: number, of: number) => `${done} of ${of} done`,
  due: (day: string) => `due ${day}`,
  state: (done: boolean) => (done ? 'Done:' : 'To do:'),
  code: (id: string) => `Code ${id}.`,
  more: (count: number) => `${count} more: rejection-coach checklist --all`,
  tick: (id: string) => `Tick one off: rejection-coach checklist --done ${id}`,
  allDone: 'Everything on it is done.',
} as const;
