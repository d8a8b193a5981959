/** Two groups side by side: first and latest, one kind of role and the others, before a debrief and after. Pure. */

import { answerTo, type Debrief, oldestBegunFirst, textOf } from '../debrief/debrief.js';
import { groupByTheme } from '../text/similar.js';
import { addDays } from '../time/days.js';
import { type Case, SILENT_AFTER } from './applications.js';
import { ENOUGH_TO_HALVE, fisher, halved, median, shareOf, signTest, UNTESTED } from './statistics.js';
import { decidedAt, type StepId, shareAt } from './steps.js';

/** The decided applications in the order of their days, halved; `null` where there are too few. */
export const changeAt = (step: StepId, cases: readonly Case[], today: string) => {
  const young = addDays(today, -SILENT_AFTER);
  // While some young ones are open, the young ones that are decided are only the quick answers.
  const settledOnly = cases.some(({ result, day }) => result === 'open' && day >= young);
  const decided = decidedAt(step, settledOnly ? cases.filter(({ day }) => day < young) : cases);
  if (decided.length < ENOUGH_TO_HALVE) return null;
  const [early, late] = halved(decided);
  const [first, latest] = [shareAt(step, early), shareAt(step, late)];
  const split = early.at(-1)?.day ?? '';
  return { step, first, latest, split, settledOnly, tested: fisher(first, latest) };
};

/** Kinds of roles that are looked at, the most frequent: each further one makes every finding harder. */
const MOST_ROLES = 5;

/** Kinds of roles, by the words of their names, each against all the others; only where two kinds come up twice. */
export const rolesOf = (cases: readonly Case[], steps: readonly StepId[], stopWords: ReadonlySet<string>) => {
  const named = cases.filter(({ role }) => role.trim() !== '');
  const groups = groupByTheme(
    [...named.entries()],
    ([, { role }]) => role,
    ([place]) => String(place),
    stopWords,
  )
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_ROLES)
    .map((group) => group.map(([, item]) => item));
  if (groups.length < 2) return [];
  // The second of two kinds is the first one's mirror, and no test of its own. */
  const mirrored = groups.length === 2 && groups.flat().length === named.length;
  return groups.map((group, place) => {
    const inside = new Set(group);
    const rest = named.filter((item) => !inside.has(item));
    return {
      role: group.at(-1)?.role ?? '',
      applications: group.length,
      steps: steps.map((step) => {
        const [own, others] = [shareAt(step, group), shareAt(step, rest)];
        return { step, own, others, tested: mirrored && place === 1 ? UNTESTED : fisher(own, others) };
      }),
    };
  });
};

export const directionsOf = (debriefs: readonly Debrief[]) => {
  const answered = ({ id, answers }: Debrief): string => `${answers.direction?.at ?? ''} ${id}`;
  const inOrder = debriefs.toSorted((a, b) => (answered(a) < answered(b) ? -1 : 1));
  const chosen = inOrder
    .map((debrief) => textOf(debrief, 'direction'))
    .filter((direction) => direction !== '');
  const count = (direction: string): number => chosen.filter((other) => other === direction).length;
  const [same, adjust, different] = [count('same'), count('adjust'), count('different')];
  return {
    same,
    adjust,
    different,
    latest: chosen.at(-1) ?? null,
    /** What was to change before they said that these are the right jobs is over. */
    changes:
      chosen.at(-1) === 'same'
        ? []
        : inOrder.map((debrief) => textOf(debrief, 'direction-change')).filter((change) => change !== ''),
  };
};

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
