/** How much it stung, before and after: only where somebody asks for it. Pure. */

import { answerTo, type Debrief, oldestBegunFirst } from '../debrief/debrief.js';
import { fisher, median, signTest, type Tested, UNTESTED } from './statistics.js';

/** A change of one point is about the same. */
export const ABOUT_THE_SAME = 1;

export interface Feelings {
  /** Debriefs with a number at the start and at the end. */
  readonly pairs: number;
  readonly less: number;
  readonly same: number;
  readonly more: number;
  readonly tested: Tested;
  /** The middle of the numbers at the start, in the earlier and the later half of the debriefs that have one. */
  readonly first: { readonly of: number; readonly middle: number } | null;
  readonly latest: { readonly of: number; readonly middle: number } | null;
  /** Mood's median test: how many of each half lie above the middle of all, by Fisher's exact test. */
  readonly testedHalves: Tested;
}

const ENOUGH_TO_HALVE = 6;

const numberIn = (debrief: Debrief, id: 'sting' | 'sting-after'): number | null => {
  const value = answerTo(debrief, id);
  return typeof value === 'number' ? value : null;
};

export const feelingsOf = (debriefs: readonly Debrief[]): Feelings => {
  const ordered = debriefs.toSorted(oldestBegunFirst);
  const changes = ordered.flatMap((one) => {
    const [before, after] = [numberIn(one, 'sting'), numberIn(one, 'sting-after')];
    return before === null || after === null ? [] : [after - before];
  });
  const less = changes.filter((one) => one < -ABOUT_THE_SAME).length;
  const more = changes.filter((one) => one > ABOUT_THE_SAME).length;
  const starts = ordered.map((one) => numberIn(one, 'sting')).filter((one) => one !== null);
  const half = Math.floor(starts.length / 2);
  const halves = [starts.slice(0, half), starts.slice(half)] as const;
  const enough = starts.length >= ENOUGH_TO_HALVE;
  const middleOf = (values: readonly number[]) => {
    const middle = median(values);
    return enough && middle !== null ? { of: values.length, middle } : null;
  };
  const all = median(starts) ?? 0;
  const above = (values: readonly number[]) => ({
    hits: values.filter((one) => one > all).length,
    of: values.length,
  });
  const [first, latest] = [middleOf(halves[0]), middleOf(halves[1])];
  const apart = first !== null && latest !== null && Math.abs(first.middle - latest.middle) > ABOUT_THE_SAME;
  return {
    pairs: changes.length,
    less,
    same: changes.length - less - more,
    more,
    tested: changes.length === 0 ? UNTESTED : signTest(less, more),
    first,
    latest,
    testedHalves: apart ? fisher(above(halves[0]), above(halves[1])) : UNTESTED,
  };
};
