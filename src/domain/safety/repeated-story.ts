/** Whether somebody is telling the same story again: writing it a third time rarely makes it lighter. */

import { type Debrief, textOf } from '../debrief/debrief.js';
import { sameTheme, stemsOf } from '../text/similar.js';

/** Told twice before: this is the third time. */
const TWICE = 2;

const same = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

/**
 * Whether two earlier debriefs hold the same sentence that keeps coming back, or the same role, company and stage.
 * Several rounds with one company are several stories.
 */
export const toldTwiceBefore = (
  debrief: Debrief,
  others: readonly Debrief[],
  stopWords: ReadonlySet<string>,
): boolean => {
  const earlier = others.filter((one) => one.id !== debrief.id);
  const thought = textOf(debrief, 'thought');
  const stems = stemsOf(thought, stopWords);
  const sameThought = earlier.filter((one) => {
    const other = textOf(one, 'thought');
    return same(thought, other) || sameTheme(stems, stemsOf(other, stopWords));
  });
  const sameEvent = earlier.filter((one) =>
    (['role', 'company', 'stage'] as const).every((id) => same(textOf(debrief, id), textOf(one, id))),
  );
  return sameThought.length >= TWICE || sameEvent.length >= TWICE;
};
