/** The text of a rehearsal: its cards, what stands around them, and its line on the checklist. */

import type { CardWords, Needs } from '../../../domain/rehearsal/cards.js';
import type { Grade } from '../../../domain/rehearsal/round.js';
import { ended } from '../../../domain/text/printable.js';
import { storyText } from '../stories/story.js';
import { shortDay, weekDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const minutes = (n: number): string => `about ${plural(n, 'minute')}`;

const roleOf = ({ role, company }: Needs): string => role || company || 'that role';

/** "When an interview starts, I will …": the moment, then what follows. */
const PLAN =
  /^(when(?:ever)?\b.{3,}?|if\b.{3,}?|as soon as\b.{3,}?|before\b.{3,}?|after\b.{3,}?),?\s+(?:then\s+)?((?:I|we)(?:'ll|’ll| will| am going to| shall)\b.+)$/isu;

export const cardText: CardWords = {
  needs: (needs) => {
    const count = plural(needs.list.length, 'thing');
    return needs.same
      ? `What do roles like this one need? There are ${count} on your list. Name them, each with what you did that shows it.`
      : `What did the role of ${roleOf(needs)} need (${shortDay(needs.day)})? There are ${count} on your list. Name them, and think which of them this one needs too.`;
  },
  need: (need) => `A role like this needs: ${ended(need)} What have you done that shows it?`,
  story: ({ title, answered, skills, situation }) => {
    const parts = 'Where was it, what did you have to do, what did you do, what changed?';
    const [question = ''] = answered;
    if (title) return `Tell this story: ${ended(title)} ${parts}`;
    if (question !== '') return `They ask: "${question}" Tell your story for it. ${parts}`;
    if (skills.length > 0) return `Tell a story that shows: ${ended(skills.join(', '))} ${parts}`;
    return situation === '' ? `Tell a story. ${parts}` : `Tell this story: ${ended(situation)} ${parts}`;
  },
  question: (question, times) =>
    `They ask: "${question}"${times > 1 ? ` (it came up ${times} times)` : ''} What do you say?`,
  fact: (about) => `What did you find out? ${about}`,
  splitPlan: (plan) => {
    const [, moment, then] = PLAN.exec(plan.trim()) ?? [];
    return moment && then ? { moment, then } : null;
  },
  plan: (moment) => (moment === null ? 'What is your plan?' : `Your plan: "${moment}, …" How does it go on?`),
  label: {
    proof: 'You wrote',
    story: 'Your story',
    situation: storyText.labels.situation,
    task: storyText.labels.task,
    action: storyText.labels.action,
    result: storyText.labels.result,
    plan: 'Your plan',
    finding: 'You found',
  },
  needWithProof: (need, proof) => (proof === '' ? need : `${ended(need)} You wrote: ${proof}`),
  notYet: 'not written down yet',
  noStory:
    'No story is written down for this one. What you just said is a start. Keep it afterwards: rejection-coach stories add',
  noted: storyText.noted,
  because: storyText.because,
};

export const kindNames = {
  needs: 'What the role needs',
  need: 'What you can show',
  story: 'A story from memory',
  question: 'A question they ask',
  fact: 'What you found out',
  plan: 'Your plan',
} as const;

const gradeLabels: Readonly<Record<Grade, string>> = {
  again: 'Again: it did not come',
  hard: 'Hard: it came slowly, or in part',
  good: 'Good: it came',
};

export const rehearsalText = {
  /** `name`: role and company; `''` for no interview. */
  title: (name: string, when: string | null) =>
    name === '' ? 'Rehearse' : `Rehearse for: ${name}${when === null ? '' : `, ${when}`}`,
  round: (round: { readonly number: number; readonly of: number } | null, extra: boolean) =>
    round === null ? (extra ? 'An extra round' : 'Today') : `Round ${round.number} of ${round.of}`,
  size: (cards: number, minutesLeft: number, seconds: number) =>
    `${plural(cards, 'card')}, ${minutes(minutesLeft)} (we reckon ${seconds} seconds a card).`,
  how: 'Say each answer first, aloud or in your head. Then look. Recalling beats reading it again. If one does not come, that is fine: it comes first the next time.',
  leave: 'You can leave at any card. What you have done is kept.',
  goingOn: 'You left this round earlier. It goes on where you stopped.',
  progress: (at: number, of: number, kind: keyof typeof kindNames, minutesLeft: number) =>
    `Card ${at} of ${of} · ${kindNames[kind]} · ${minutes(minutesLeft)} left`,
  show: 'Show what I wrote',
  leaveNow: 'Leave for now',
  grade: 'How did it come?',
  gradeLabels,
  left: (cards: number, due: boolean) =>
    `Kept. ${plural(cards, 'card')} ${cards === 1 ? 'is' : 'are'} left. Go on with: rejection-coach rehearse${due ? '' : ' --again'}`,
  over: (round: { readonly number: number; readonly of: number } | null) =>
    round === null ? 'That was all for now.' : `That was round ${round.number} of ${round.of}.`,
  comesFirst: 'What did not come yet comes first the next time.',
  nextOn: (day: string) => `The next round is on ${weekDay(day)}.`,
  nextCardsOn: (day: string) => `The next cards are for ${weekDay(day)}.`,
  lastOne: 'There is nothing more to rehearse for it.',
  noneLeft: 'No more rounds are planned.',
  nothingDue: 'Nothing to rehearse today.',
  anyway: 'To go through it now all the same: rejection-coach rehearse --again',
  isOver: 'That interview is over, so no round is planned for it.',
  noCards: 'there is nothing to rehearse yet',
  noCardsYet: 'There is nothing to rehearse yet.',
  noCardsAdvice:
    'The cards come from what you have written: what a role needs, your stories, the questions they asked, your plan.\nBegin with: rejection-coach start --full, or rejection-coach stories add',
  noTerminal:
    'See the cards: rejection-coach rehearse --list\nGrade them: rejection-coach rehearse --grade CARD=good (or hard, or again)',
  code: (id: string) => `Card ${id}.`,
  last: (grade: Grade, day: string) => `Last time: ${grade}, ${shortDay(day)}.`,
  graded: (count: number) => `Kept: ${plural(count, 'card')}.`,
  gradeWith: (id: string) => `Grade one: rejection-coach rehearse --grade ${id}=good (or hard, or again)`,
  /** On the checklist. */
  item: (cards: number, minutesNeeded: number) =>
    `Rehearse: ${plural(cards, 'card')}, ${minutes(minutesNeeded)}`,
  itemWhy: (round: { readonly number: number; readonly of: number } | null) =>
    `${round === null ? '' : `Round ${round.number} of ${round.of}. `}Recalling it beats reading it again. Start with: rejection-coach rehearse`,
  itemDone: (next: string | null) =>
    next === null
      ? 'Done. No more rounds are planned.'
      : `Done for today. The next one is on ${weekDay(next)}.`,
} as const;
