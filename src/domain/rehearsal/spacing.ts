/** When a card comes up again without an interview's date: FSRS, by the Open Spaced Repetition group. */

import { createEmptyCard, type FSRS, fsrs, Rating as RATING, type Grade as Rating } from 'ts-fsrs';
import type { Grade } from './round.js';

const RATINGS: Readonly<Record<Grade, Rating>> = {
  again: RATING.Again,
  hard: RATING.Hard,
  good: RATING.Good,
};

/** Whole days and no randomness: the same grades give the same day everywhere. */
const scheduler = (): FSRS => fsrs({ enable_fuzz: false, enable_short_term: false });

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day on which it is due. @param grades of one card, with their days, oldest first, at least one. */
export const nextDue = (grades: readonly { readonly grade: Grade; readonly day: string }[]): string => {
  const fsrsOf = scheduler();
  let card = createEmptyCard(utc(grades[0]?.day ?? '1970-01-01'));
  let before = '';
  for (const { grade, day } of grades) {
    // A day that goes back (another zone, --as-of) counts as the one before it.
    const at = day < before ? before : day;
    card = fsrsOf.next(card, utc(at), RATINGS[grade]).card;
    before = at;
  }
  return card.due.toISOString().slice(0, 10);
};
