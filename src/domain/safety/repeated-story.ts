/** Whether a debrief tells the same story for the third time: writing it again rarely makes it lighter. */

import { type Debrief, textOf } from '../debrief/debrief.js';
import { sameTheme, stemsOf } from '../text/similar.js';

const TWICE = 2;

const same = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

/**
 * Whether two earlier debriefs have the same recurring thought, or the same role, company and stage. Several rounds
 * with one company are several stories.
 */
export const toldTwiceBefore = (
  debrief: Debrief,
  others: readonly Debrief[],
  stopWords: ReadonlySet<string>,
): boolean => {
  const earlier = others.filter(({ id }) => id !== debrief.id);
  const thought = textOf(debrief, 'thought');
  const stems = stemsOf(thought, stopWords);
  const sameThought = earlier.filter((other) => {
    const otherThought = textOf(other, 'thought');
    return same(thought, otherThought) || sameTheme(stems, stemsOf(otherThought, stopWords));
  });
  const sameEvent = earlier.filter((other) =>
    (['role', 'company', 'stage'] as const).every((id) => same(textOf(debrief, id), textOf(other, id))),
  );
  return sameThought.length >= TWICE || sameEvent.length >= TWICE;
};
