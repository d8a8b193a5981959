/** Two versions of one record: answer by answer, the newer counts. */

import type { Answers, Debrief } from './debrief.js';

type Kinded = { readonly id: string };

const newer = (mine: Answers, theirs: Answers): Answers => ({
  ...mine,
  ...Object.fromEntries(
    Object.entries(theirs).filter(([id, answer]) => {
      const there = Object.hasOwn(mine, id) ? mine[id] : undefined;
      return there === undefined || answer.at > there.at;
    }),
  ),
});

const mergedDebriefs = (mine: Debrief, theirs: Debrief): Debrief => ({
  ...mine,
  mode: mine.mode === 'full' ? 'full' : theirs.mode,
  finished: mine.finished ?? theirs.finished,
  answers: newer(mine.answers, theirs.answers),
  feedback: mine.feedback.length > 0 ? mine.feedback : theirs.feedback,
});

/** @param mine what is in the journal; it stays wherever it is not plain that the other is newer. */
export const merged = <T extends Kinded>(
  kind: 'debriefs' | 'interviews' | 'ticks',
  mine: T,
  theirs: T,
): T => {
  if (kind === 'debriefs')
    return mergedDebriefs(mine as unknown as Debrief, theirs as unknown as Debrief) as unknown as T;
  if (kind === 'interviews') return mine;
  const [a, b] = [mine, theirs] as unknown as [{ at: string }, { at: string }];
  return b.at > a.at ? theirs : mine;
};
