/** The text of a rehearsal: its cards, what stands around them, and its line on the checklist. */

import type { CardWords } from '../../../domain/rehearsal/cards.js';
import type { Grade } from '../../../domain/rehearsal/round.js';
import { ended, printableLine, shortened } from '../../../domain/text/printable.js';
import { storyText } from '../stories/story.js';
import { shortDay, weekDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const minutes = (n: number): string => `about ${plural(n, 'minute')}`;

/** The longest of their words in a prompt. */
const MOST = 160;

/** Pasted words as one line between quotation marks of their own. */
const quoted = (text: string): string => {
  const line = shortened(printableLine(text), MOST).replaceAll('“', '‘').replaceAll('”', '’');
  return ended(`“${line}”`);
};

export const cardText: CardWords = {
  opening: 'They say: “Tell us about yourself.” What do you say, in a minute?',
  need: (need) => `They ask for: ${quoted(need)} What have you done that shows it?`,
  story: ({ title, answered, skills, situation }) => {
    const parts = 'Where were you, what was your job, what did you do, what changed?';
    const [question = ''] = answered;
    if (title) return `Tell this story: ${quoted(title)} ${parts}`;
    if (question !== '') return `They ask: ${quoted(question)} Tell your story for it. ${parts}`;
    if (skills.length > 0) return `Tell a story that shows: ${quoted(skills.join(', '))} ${parts}`;
    return situation === '' ? `Tell a story. ${parts}` : `Tell this story: ${quoted(situation)} ${parts}`;
  },
  question: (question, times) =>
    `They ask: ${quoted(question)}${times > 1 ? ` It came up ${times} times.` : ''} What do you say?`,
  ask: 'They say: “Do you have any questions for us?” What do you ask?',
  fact: (about) => `What did you find out? ${ended(printableLine(about))}`,
  label: {
    proof: 'You wrote',
    cv: 'Your CV',
    story: 'Your story',
    situation: storyText.labels.situation,
    task: storyText.labels.task,
    action: storyText.labels.action,
    result: storyText.labels.result,
    finding: 'You found',
  },
  notYet: 'not written down yet',
  noStory: 'You have nothing saved for this one yet. Save what you just said: rejection-coach stories add',
  answeredWell: storyText.answeredWell,
  noted: storyText.noted,
  because: storyText.because,
};

export const kindNames = {
  opening: 'Your opening',
  question: 'A question they ask',
  need: 'What you can show',
  story: 'A story from memory',
  ask: 'Your questions to them',
  fact: 'What you found out',
} as const;

const gradeLabels: Readonly<Record<Grade, string>> = {
  again: 'Not yet',
  hard: 'Nearly',
  good: 'Got it',
};

export const rehearsalText = {
  /** `name`: role and company; `''` for no interview. */
  title: (name: string, when: string | null) =>
    name === '' ? 'Rehearse' : `Rehearse for: ${name}${when === null ? '' : `, ${when}`}`,
  round: (round: { readonly number: number; readonly of: number } | null, extra: boolean) =>
    round === null ? (extra ? 'An extra round' : 'Today') : `Round ${round.number} of ${round.of}`,
  size: (cards: number, minutesLeft: number, seconds: number) =>
    `${plural(cards, 'card')}, ${minutes(minutesLeft)} (about ${seconds} seconds each).`,
  how: "Say each answer first, out loud or in your head. Then look. Saying it aloud helps more than reading it. If you can't, that's fine. It comes first next time.",
  leave: 'You can stop at any card. What you have done is kept.',
  goingOn: 'You stopped in this round before. It carries on from there.',
  progress: (at: number, of: number, kind: keyof typeof kindNames, minutesLeft: number) =>
    `Card ${at} of ${of} · ${kindNames[kind]} · ${minutes(minutesLeft)} left`,
  show: 'Show my notes',
  showIdeas: 'Show some ideas',
  leaveNow: 'Leave for now',
  notes: 'Your notes:',
  endOfNotes: 'End of your notes.',
  grade: 'How did that go?',
  gradeLabels,
  left: (cards: number, due: boolean) =>
    `Kept. ${plural(cards, 'card')} ${cards === 1 ? 'is' : 'are'} left. Carry on: rejection-coach rehearse${due ? '' : ' --again'}`,
  over: (round: { readonly number: number; readonly of: number } | null) =>
    round === null ? 'That was all for now.' : `That was round ${round.number} of ${round.of}.`,
  comesFirst: "What you didn't get yet comes first next time.",
  nextOn: (day: string) => `The next round is on ${weekDay(day)}.`,
  nextCardsOn: (day: string) => `The next cards are for ${weekDay(day)}.`,
  lastOne: 'There is nothing more to practise for it.',
  noneLeft: 'No more rounds are planned.',
  nothingDue: 'Nothing to practise today.',
  anyway: 'To practise now anyway: rejection-coach rehearse --again',
  isOver: 'That interview is over.',
  noCards: 'there is nothing to practise yet',
  noCardsYet: 'There is nothing to practise yet.',
  noCardsAdvice:
    'The cards are made from what you wrote: what you can show, your stories, their questions.\nStart with: rejection-coach start --full, or rejection-coach stories add',
  noTerminal:
    'See the cards: rejection-coach rehearse --list\nSay how they went: rejection-coach rehearse --grade CARD=good (or hard, or again)',
  code: (id: string) => `Card ${id}.`,
  last: (grade: Grade, day: string) => `Last time: ${grade}, ${shortDay(day)}.`,
  graded: (count: number) => `Kept: ${plural(count, 'card')}.`,
  gradeWith: (id: string) =>
    `Say how one went: rejection-coach rehearse --grade ${id}=good (or hard, or again)`,
  /** On the checklist. */
  item: (cards: number, minutesNeeded: number) =>
    `Rehearse: ${plural(cards, 'card')}, ${minutes(minutesNeeded)}`,
  itemWhy: (round: { readonly number: number; readonly of: number } | null) =>
    `${round === null ? '' : `Round ${round.number} of ${round.of}. `}Saying it aloud helps more than reading it. Start with: rejection-coach rehearse`,
  itemDone: (next: string | null) =>
    next === null
      ? 'Done. No more rounds are planned.'
      : `Done for today. The next one is on ${weekDay(next)}.`,
} as const;
