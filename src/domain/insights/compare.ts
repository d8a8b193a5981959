/** Two groups of a person's own applications side by side: first and latest, one kind of role and the others. Pure. */

import { groupByTheme } from '../text/similar.js';
import { addDays } from '../time/days.js';
import { type Case, SILENT_AFTER } from './applications.js';
import { fisher, type Share, type Tested, UNTESTED } from './statistics.js';
import { casesAt, type StepId } from './steps.js';
import { ENOUGH_TO_HALVE } from './themes.js';

export interface Change {
  readonly step: StepId;
  readonly first: Share;
  readonly latest: Share;
  /** The last day of the first half, `YYYY-MM-DD`. */
  readonly split: string;
  /** Something young is open, so that everything young was left out: quick answers would count double. */
  readonly settledOnly: boolean;
  readonly tested: Tested;
}

const shareAt = (step: StepId, cases: readonly Case[]): Share => {
  const { hits, misses } = casesAt(step, cases);
  return { hits: hits.length, of: hits.length + misses.length };
};

/** The decided ones in the order of their days, halved. Nothing where there are too few. */
export const changeAt = (step: StepId, cases: readonly Case[], today: string): Change | null => {
  const young = addDays(today, -SILENT_AFTER);
  const settledOnly = cases.some((one) => one.result === 'open' && one.day >= young);
  const taken = settledOnly ? cases.filter((one) => one.day < young) : cases;
  const { hits, misses } = casesAt(step, taken);
  const decided = new Set([...hits, ...misses]);
  const ordered = taken.filter((one) => decided.has(one));
  if (ordered.length < ENOUGH_TO_HALVE) return null;
  const half = Math.floor(ordered.length / 2);
  const first = shareAt(step, ordered.slice(0, half));
  const latest = shareAt(step, ordered.slice(half));
  return {
    step,
    first,
    latest,
    split: ordered[half - 1]?.day ?? '',
    settledOnly,
    tested: fisher(first, latest),
  };
};

export interface RoleRow {
  /** The newest wording. */
  readonly role: string;
  readonly applications: number;
  /** For each step: this kind of role, all the others, and whether that could be chance. */
  readonly steps: readonly {
    readonly step: StepId;
    readonly own: Share;
    readonly others: Share;
    readonly tested: Tested;
  }[];
}

/** Kinds of roles that are looked at, the most frequent ones: each further one makes every finding harder. */
const MOST_ROLES = 5;
/** Fewer say nothing about a kind of role. */
const FEWEST = 2;

/** Kinds of roles, by the words of their names; only where there are at least two. The second of two mirrors the first. */
export const rolesOf = (
  cases: readonly Case[],
  steps: readonly StepId[],
  stopWords: ReadonlySet<string>,
): readonly RoleRow[] => {
  const named = cases.filter((one) => one.role.trim() !== '');
  const places = new Map(named.map((one, at) => [one, String(at)]));
  const groups = groupByTheme(
    named,
    (one) => one.role,
    (one) => places.get(one) ?? '',
    stopWords,
  )
    .filter((group) => group.length >= FEWEST)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_ROLES);
  if (groups.length < 2) return [];
  const [first, second] = groups;
  const mirrored = groups.length === 2 && (first?.length ?? 0) + (second?.length ?? 0) === named.length;
  return groups.map((group) => {
    const inside = new Set(group);
    const rest = named.filter((one) => !inside.has(one));
    return {
      role: group.at(-1)?.role ?? '',
      applications: group.length,
      steps: steps.map((step) => {
        const [own, others] = [shareAt(step, group), shareAt(step, rest)];
        return { step, own, others, tested: mirrored && group === second ? UNTESTED : fisher(own, others) };
      }),
    };
  });
};
