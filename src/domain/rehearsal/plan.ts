/**
 * What is to be rehearsed today: a pure planner over (cards, rounds so far, interview or none, today). Up to an
 * interview's date the rounds are spaced evenly; without a date each card has a day of its own.
 */

import type { Interview } from '../interview/interview.js';
import { itemCode } from '../record/short-code.js';
import { addDays, daysBetween } from '../time/days.js';
import type { Card } from './cards.js';
import type { Grade, Graded, Round } from './round.js';

/**
 * Rounds up to an interview. Recalling, spaced evenly, beats rereading (g = 0.74, Latimier et al. 2021); three is what
 * a person with a week will do.
 */
export const ROUNDS = 3;

/** What we reckon for one card: read it, say the answer, look, and grade. */
export const SECONDS_A_CARD = 40;
/** A round is five minutes at most. */
export const CARDS_A_ROUND = Math.floor((5 * 60) / SECONDS_A_CARD);

/** A round that was left is gone on with on its day and the day after; later a new one is begun. */
const GO_ON_WITHIN = 1;

/** Whole minutes for so many cards, rounded up. */
export const minutesForCards = (cards: number): number => Math.ceil((cards * SECONDS_A_CARD) / 60);

/**
 * The days of the rounds that are left, spaced evenly from the last one done (or today) to the day before the interview.
 * Where a round was missed, the rest are spaced anew from today. At most one a day; fewer than three where there are
 * fewer days. On the day of the interview itself only where none was done that day or the day before.
 *
 * @param today `YYYY-MM-DD`, local.
 * @param interviewDay `YYYY-MM-DD`
 * @param done the days on which a round was done, in any order; a day counts once.
 * @returns days in order, none before today.
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
  // What was to come before today was missed.
  if (first < today) return [...new Set([today, ...spaced(today, eve, left - 1)])];
  const days = last === undefined ? [today, ...spaced(today, eve, left - 1)] : spaced(last, eve, left);
  return [...new Set(days)].filter((day) => day >= today && day !== last);
};

/** So many days after `from`, evenly, the last of them `to`. */
const spaced = (from: string, to: string, count: number): readonly string[] => {
  const span = daysBetween(from, to);
  return Array.from({ length: count }, (_, at) => addDays(from, Math.round((span * (at + 1)) / count)));
};

export interface RehearsalPlan {
  /** The interview whose date decides, as `YYYY-MM-DD`; `null`: each card has a day of its own. */
  readonly until: string | null;
  /** The number of this round, from 1, and how many there will be; `null` for an extra one, and where no date decides. */
  readonly round: { readonly number: number; readonly of: number } | null;
  /** The day of this round, or of the next one; `null`: none is left. */
  readonly due: string | null;
  /** How many cards that round has, or has left. */
  readonly size: number;
  /** What is to be gone through now, in order; empty where nothing is due. */
  readonly cards: readonly Card[];
  /** The round that was begun and left, to go on with. */
  readonly open: Round | null;
  /** A round was done today. */
  readonly doneToday: boolean;
  /** Whether anything was ever rehearsed for it. */
  readonly begun: boolean;
  /** The id of the round that these cards belong to. */
  readonly id: string;
}

export interface RehearsalInput {
  readonly cards: readonly Card[];
  readonly rounds: readonly Round[];
  readonly interview: Interview | null;
  /** `YYYY-MM-DD`, local. */
  readonly today: string;
  /** A round now, whatever is due. */
  readonly again?: boolean;
}

/** @returns what is due, from the same records in any order the same. */
export const planRehearsal = (input: RehearsalInput): RehearsalPlan => {
  const { cards, interview, today, again = false } = input;
  const mine = input.rounds.filter((round) => round.interview === (interview?.id ?? null)).sort(oldestFirst);
  const finished = mine.filter((round) => isFinished(round, cards));
  const open = mine.findLast((round) => !finished.includes(round) && daysBetween(round.day, today) <= GO_ON_WITHIN);
  const done = [...new Set(finished.map(lastDay))];
  const latest = latestGrades(input.rounds);
  const day = interview?.when?.slice(0, 10) ?? null;
  const due = day === null ? nextCardDay(cards, latest, today) : nextRoundDay(cards, day, done, today);
  const isDue = due !== null && due <= today;
  const now = open
    ? left(open, cards)
    : isDue && day === null
      ? dueCards(cards, latest, today)
      : isDue || again
        ? weakestFirst(cards, latest)
        : [];
  const extra = !isDue && !open;
  const rest = day === null ? 0 : roundDays(today, day, done).length;
  return {
    until: day,
    round:
      day === null || (extra && again) || (due === null && !open)
        ? null
        : { number: done.length + 1, of: done.length + Math.max(rest, 1) },
    due: open ? today : due,
    size: now.length > 0 ? now.length : Math.min(cards.length, CARDS_A_ROUND),
    cards: now,
    open: open ?? null,
    doneToday: done.includes(today),
    begun: mine.some((round) => round.grades.length > 0),
    id: open?.id ?? idFor(interview, today, finished.filter((round) => round.day === today).length),
  };
};

const oldestFirst = (a: Round, b: Round): number =>
  a.begun < b.begun ? -1 : a.begun > b.begun ? 1 : a.id < b.id ? -1 : 1;

/** Worked out, so that two programs that begin the same round write one record. */
const idFor = (interview: Interview | null, today: string, before: number): string =>
  `${today}-${itemCode(`rehearsal|${interview?.id ?? ''}|${today}|${before}`).slice(0, 4)}`;

/** The cards of a round that have no grade yet. What has gone from the journal since can't be rehearsed. */
const left = (round: Round, cards: readonly Card[]): readonly Card[] => {
  const graded = new Set(round.grades.map((graded) => graded.card));
  return round.cards.flatMap((id) => (graded.has(id) ? [] : (cards.find((card) => card.id === id) ?? [])));
};

const isFinished = (round: Round, cards: readonly Card[]): boolean =>
  round.grades.length > 0 && left(round, cards).length === 0;

const lastDay = (round: Round): string =>
  round.grades
    .map((graded) => graded.day)
    .sort()
    .at(-1) ?? round.day;

const nextRoundDay = (
  cards: readonly Card[],
  interviewDay: string,
  done: readonly string[],
  today: string,
): string | null => (cards.length === 0 ? null : (roundDays(today, interviewDay, done)[0] ?? null));

/** The newest grade of each card, whatever it was rehearsed for. */
const latestGrades = (rounds: readonly Round[]): ReadonlyMap<string, Graded> => {
  const all = rounds.flatMap((one) => one.grades).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return new Map(all.map((one) => [one.card, one]));
};

/** Every grade that a card was given, oldest first. */
export const gradesOf = (rounds: readonly Round[], card: string): readonly Graded[] =>
  rounds
    .flatMap((one) => one.grades)
    .filter((one) => one.card === card)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const WEAKEST: readonly (Grade | undefined)[] = ['again', undefined, 'hard', 'good'];

/** What did not come first, then what was never gone through, then what came slowly; else the order of the cards. */
const weakestFirst = (cards: readonly Card[], latest: ReadonlyMap<string, Graded>): readonly Card[] => {
  const rank = ({ id }: Card): number => WEAKEST.indexOf(latest.get(id)?.grade);
  return cards.toSorted((a, b) => rank(a) - rank(b)).slice(0, CARDS_A_ROUND);
};

/** A card that was never gone through is due at once. */
const dueOf = (card: Card, latest: ReadonlyMap<string, Graded>, today: string): string =>
  latest.get(card.id)?.due ?? today;

const nextCardDay = (
  cards: readonly Card[],
  latest: ReadonlyMap<string, Graded>,
  today: string,
): string | null => {
  const [first] = cards.map((card) => dueOf(card, latest, today)).sort();
  return first === undefined ? null : first < today ? today : first;
};

const dueCards = (
  cards: readonly Card[],
  latest: ReadonlyMap<string, Graded>,
  today: string,
): readonly Card[] => {
  const due = (card: Card): string => dueOf(card, latest, today);
  return cards
    .filter((card) => due(card) <= today)
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0))
    .slice(0, CARDS_A_ROUND);
};
