/** The text of a rehearsal: its cards, what stands around them, and its line on the checklist. */

import type { CardWords, Needs } from '../../../domain/rehearsal/cards.js';
import type { Grade } from '../../../domain/rehearsal/round.js';
import { ended } from '../../../domain/text/printable.js';
import { storyText } from '../stories/story.js';
import { shortDay, weekDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const minutes = (n: number): string => `about ${plural(n, 'minute')}`;

const roleOf = ({ role, company }: Needs): string => role || company || 'that job';

/** "When an interview starts, I will …": the moment, then what follows. */
const PLAN =
  /^(when(?:ever)?\b.{3,}?|if\b.{3,}?|as soon as\b.{3,}?|before\b.{3,}?|after\b.{3,}?),?\s+(?:then\s+)?((?:I|we)(?:'ll|’ll| will| am going to| shall)\b.+)$/isu;

export const cardText: CardWords = {
  needs: (needs) => {
    const count = plural(needs.list.length, 'thing');
    return needs.same
      ? `What do jobs like this one need? There are ${count} on your list. Name them, each with an example.`
      : `What did they look for in ${roleOf(needs)} (${shortDay(needs.day)})? There are ${count} on your list. Name them. Which of them does this job need too?`;
  },
  need: (need) => `They ask for: "${need}" What have you done that shows it?`,
  story: ({ title, answered, skills, situation }) => {
    const parts = 'Where were you, what was your job, what did you do, what changed?';
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
  noStory: 'You have no story for this one yet. Save what you just said: rejection-coach stories add',
  noted: storyText.noted,
  because: storyText.because,
};

export const kindNames = {
  needs: 'What they look for',
  need: 'What you can show',
  story: 'A story from memory',
  question: 'A question they ask',
  fact: 'What you found out',
  plan: 'Your plan',
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
  show: 'Show what I wrote',
  leaveNow: 'Leave for now',
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
    'The cards are made from what you wrote: what they look for, your stories, their questions, your plan.\nStart with: rejection-coach start --full, or rejection-coach stories add',
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
