/** How much it stung, before and after: only where somebody asks for it. Pure. */

import { answerTo, type Debrief, oldestBegunFirst } from '../debrief/debrief.js';
import { ENOUGH_TO_HALVE, fisher, halved, median, shareOf, signTest, UNTESTED } from './statistics.js';

/** A change of one point is about the same. */
export const ABOUT_THE_SAME = 1;

const numberIn = (debrief: Debrief, id: 'sting' | 'sting-after'): number | null => {
  const value = answerTo(debrief, id);
  return typeof value === 'number' ? value : null;
};

export const feelingsOf = (debriefs: readonly Debrief[]) => {
  const ordered = debriefs.toSorted(oldestBegunFirst);
  const changes = ordered.flatMap((debrief) => {
    const [before, after] = [numberIn(debrief, 'sting'), numberIn(debrief, 'sting-after')];
    return before === null || after === null ? [] : [after - before];
  });
  const less = changes.filter((change) => change < -ABOUT_THE_SAME).length;
  const more = changes.filter((change) => change > ABOUT_THE_SAME).length;
  const starts = ordered.map((debrief) => numberIn(debrief, 'sting')).filter((start) => start !== null);
  const halves = halved(starts);
  const middleOf = (half: readonly number[]) => {
    const middle = median(half);
    return starts.length < ENOUGH_TO_HALVE || middle === null ? null : { of: half.length, middle };
  };
  const [first, latest] = [middleOf(halves[0]), middleOf(halves[1])];
  const apart = first !== null && latest !== null && Math.abs(first.middle - latest.middle) > ABOUT_THE_SAME;
  const middle = median(starts) ?? 0;
  const above = (half: readonly number[]) => shareOf(half, (start) => start > middle);
  return {
    /** Debriefs with a number at the start and at the end. */
    pairs: changes.length,
    less,
    same: changes.length - less - more,
    more,
    tested: signTest(less, more),
    first,
    latest,
    /** Mood's median test: how many of each half lie above the middle of all, by Fisher's exact test. */
    testedHalves: apart ? fisher(above(halves[0]), above(halves[1])) : UNTESTED,
  };
};
