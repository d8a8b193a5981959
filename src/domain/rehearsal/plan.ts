/** What to rehearse today: rounds spaced evenly up to an interview; without a date, each card on its own day. */

import type { Interview } from '../interview/interview.js';
import { shortCode } from '../record/short-code.js';
import { by, compare } from '../text/order.js';
import { addDays, daysBetween } from '../time/days.js';
import type { Card } from './cards.js';
import type { Grade, Graded, Round } from './round.js';

/** Rounds up to an interview. Evenly spaced recall beats rereading (g = 0.74, Latimier et al. 2021). */
export const ROUNDS = 3;

/** An estimate: read it, say the answer, look, and grade. */
export const SECONDS_A_CARD = 40;
/** A round is five minutes at most. */
export const CARDS_A_ROUND = Math.floor((5 * 60) / SECONDS_A_CARD);

/** Days within which a round that was left is resumed; later a new one begins. */
const RESUME_WITHIN = 1;

export const minutesForCards = (cards: number): number => Math.ceil((cards * SECONDS_A_CARD) / 60);

/**
 * The days of the remaining rounds, spaced evenly from the last one done (or today) to the day before the interview;
 * after a missed round, from today. At most one a day. On the day of the interview only if none was done that day or
 * the day before.
 *
 * @param done the days on which a round was done, in any order.
 * @returns days (`YYYY-MM-DD`) in order, none before today.
 */
export const roundDays = (
  today: string,
  interviewDay: string,
  done: readonly string[],
): readonly string[] => {
  const last = [...done].sort().at(-1);
  const left = ROUNDS - new Set(done).size;
  if (left <= 0 || today > interviewDay) return [];
  const eve = addDays(interviewDay, -1);
  if (today > eve) return last === undefined || last < eve ? [today] : [];
  const first = last === undefined ? today : (spaced(last, eve, left)[0] ?? eve);
  // An earlier round was missed.
  if (first < today) return [...new Set([today, ...spaced(today, eve, left - 1)])];
  const days = last === undefined ? [today, ...spaced(today, eve, left - 1)] : spaced(last, eve, left);
  return [...new Set(days)].filter((day) => day >= today && day !== last);
};

/** `count` days after `from`, evenly spaced; the last is `to`. */
const spaced = (from: string, to: string, count: number): readonly string[] => {
  const span = daysBetween(from, to);
  return Array.from({ length: count }, (_, at) => addDays(from, Math.round((span * (at + 1)) / count)));
};

export interface RehearsalPlan {
  /** The day of the interview, `YYYY-MM-DD`; `null`: each card has a day of its own. */
  readonly until: string | null;
  /** The number of this round, from 1, and how many there will be; `null` for an extra one, or without a date. */
  readonly round: { readonly number: number; readonly of: number } | null;
  /** The day of this or the next round; `null`: none is left. */
  readonly due: string | null;
  /** How many cards that round has, or has left. */
  readonly size: number;
  /** To go through now, in order; empty if nothing is due. */
  readonly cards: readonly Card[];
  readonly open: Round | null;
  readonly doneToday: boolean;
  readonly begun: boolean;
  readonly id: string;
}

interface PlanInput {
  readonly cards: readonly Card[];
  readonly rounds: readonly Round[];
  readonly interview: Interview | null;
  readonly today: string;
  readonly again?: boolean;
}

/** The same records in any order give the same plan. */
export const planRehearsal = (input: PlanInput): RehearsalPlan => {
  const { cards, interview, today, again = false } = input;
  const mine = input.rounds.filter((round) => round.interview === (interview?.id ?? null)).sort(oldestFirst);
  const finished = mine.filter((round) => isFinished(round, cards));
  const open = mine.findLast(
    (round) => !finished.includes(round) && daysBetween(round.day, today) <= RESUME_WITHIN,
  );
  const done = [...new Set(finished.map(lastDay))];
  const latest = latestGrades(input.rounds);
  const day = interview?.when?.slice(0, 10) ?? null;
  const days = day === null || cards.length === 0 ? [] : roundDays(today, day, done);
  const queue = byDueDay(cards, latest, today);
  const due = day === null ? (queue[0]?.due ?? null) : (days[0] ?? null);
  const isDue = due !== null && due <= today;
  const now = open
    ? left(open, cards)
    : isDue && day === null
      ? queue
          .filter((card) => card.due <= today)
          .slice(0, CARDS_A_ROUND)
          .map(({ card }) => card)
      : isDue || again
        ? weakestFirst(cards, latest)
        : [];
  const extra = !isDue && !open;
  return {
    until: day,
    round:
      day === null || (extra && again) || (due === null && !open)
        ? null
        : { number: done.length + 1, of: done.length + Math.max(days.length, 1) },
    due: open ? today : due,
    size: now.length > 0 ? now.length : Math.min(cards.length, CARDS_A_ROUND),
    cards: now,
    open: open ?? null,
    doneToday: done.includes(today),
    begun: mine.some((round) => round.grades.length > 0),
    id: open?.id ?? idFor(interview, today, finished.filter((round) => round.day === today).length),
  };
};

const oldestFirst = (a: Round, b: Round): number => compare(a.begun, b.begun) || compare(a.id, b.id);

/** Derived, so that two programs that begin the same round write one record. */
const idFor = (interview: Interview | null, today: string, before: number): string =>
  `${today}-${shortCode(`rehearsal|${interview?.id ?? ''}|${today}|${before}`).slice(0, 4)}`;

/** The cards of a round without a grade, if their records still exist. */
const left = (round: Round, cards: readonly Card[]): readonly Card[] => {
  const graded = new Set(round.grades.map(({ card }) => card));
  return round.cards.flatMap((id) => (graded.has(id) ? [] : (cards.find((card) => card.id === id) ?? [])));
};

const isFinished = (round: Round, cards: readonly Card[]): boolean =>
  round.grades.length > 0 && left(round, cards).length === 0;

const lastDay = (round: Round): string =>
  round.grades
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? round.day;

/** Oldest first. */
const gradesIn = (rounds: readonly Round[]): readonly Graded[] =>
  rounds.flatMap(({ grades }) => grades).sort(by(({ at }) => at));

/** The newest grade of each card, whatever it was rehearsed for. */
const latestGrades = (rounds: readonly Round[]): ReadonlyMap<string, Graded> =>
  new Map(gradesIn(rounds).map((graded) => [graded.card, graded]));

/** Oldest first. */
export const gradesOf = (rounds: readonly Round[], card: string): readonly Graded[] =>
  gradesIn(rounds).filter((graded) => graded.card === card);

const WEAKEST: readonly (Grade | undefined)[] = ['again', undefined, 'hard', 'good'];

/** By the last grade: again, none yet, hard, good; else the order of the cards. */
const weakestFirst = (cards: readonly Card[], latest: ReadonlyMap<string, Graded>): readonly Card[] => {
  const rank = ({ id }: Card): number => WEAKEST.indexOf(latest.get(id)?.grade);
  return cards.toSorted((a, b) => rank(a) - rank(b)).slice(0, CARDS_A_ROUND);
};

/** The cards by the day on which they are due, today at the earliest; one without a grade is due at once. */
const byDueDay = (cards: readonly Card[], latest: ReadonlyMap<string, Graded>, today: string) =>
  cards
    .map((card) => ({ card, from: latest.get(card.id)?.due ?? today }))
    .sort(by(({ from }) => from))
    .map(({ card, from }) => ({ card, due: from < today ? today : from }));
