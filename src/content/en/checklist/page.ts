/** The text of the page for the night before, of the calendar, and of the list of skills. */

const MORE = 'rejection-coach checklist --all';

export const skillsText = {
  title: 'What the role asks for, and what you can show',
  need: 'It asks for',
  proof: 'You can show',
  others: 'And',
  wish: 'nice to have',
  none: 'nothing written down yet',
  unheard: 'They never heard it last time: bring it up.',
  more: (count: number) => `${count} more: ${MORE}`,
} as const;

export const pageText = {
  titleWithout: 'Before your next interview',
  noDate: 'No date yet',
  meet: (people: string) => `You will meet: ${people}`,
  place: (place: string) => `Where: ${place}`,
  details: (text: string) => `Place and way: ${text}`,
  plan: 'Your plan',
  homework: 'What you found out',
  open: 'Still to find out',
  where: (text: string) => `Where to look: ${text}`,
  ask: 'Questions to ask them',
  askSuggested: [
    'What should somebody in this role have got done after six months?',
    'What happens next, and when will I hear?',
  ],
  askYours: 'One of your own:',
  cameUp: (times: number) => `came up ${times} times`,
  due: (day: string) => `by ${day}`,
  done: 'Done:',
  toDo: {
    now: 'Now',
    'this-week': 'This week',
    both: 'Now and this week',
    'day-before': 'The day before',
    'on-the-day': 'On the day',
  },
  made: (day: string) => `Made by rejection-coach on ${day}.`,
  full: `Everything in full: ${MORE}`,
  shortened: 'A line that ends in … is shortened.',
  yourLine: 'What did you do, and what came of it?',
} as const;

export const calendarText = {
  interview: (name: string) => `Interview: ${name}`,
  hourSetAside: 'One hour is set aside; how long it takes was not known.',
  before: 'Interview tomorrow. Read your page: rejection-coach checklist',
  soon: (name: string) => `Soon: interview, ${name}`,
  tickOff: (id: string) => `When it is done: rejection-coach checklist --done ${id}`,
  remind: (count: number, first: string) => (count === 1 ? first : `${count} things today: ${first}`),
  written: (tasks: number, interview: boolean) =>
    `In it: ${interview ? 'the interview and ' : ''}${tasks} ${tasks === 1 ? 'task' : 'tasks'}, in your words. Many calendars are kept online, and some are seen by others.`,
  noInterviewDay: 'The interview has no date yet, so it is not in the calendar.',
  left: (count: number) => `${count} more: add --all`,
} as const;
