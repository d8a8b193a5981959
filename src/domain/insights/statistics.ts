/**
 * Counting with honest uncertainty: exact methods only, since a person's counts are small. The distributions are
 * those of @stdlib; what is built on them is named where it stands.
 */

import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import hypergeometric from '@stdlib/stats-base-dists-hypergeometric-pmf';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

export interface Interval {
  /** 0 to 1 */
  readonly low: number;
  readonly high: number;
}

/** How often an interval made in this way holds the true share: at least 95 times in 100. */
const CONFIDENCE = 0.95;

/** Halvings of the range from 0 to 1: beyond them no digit of a double changes. */
const HALVINGS = 53;

/** Where a rising function of a share from 0 to 1 crosses `level`. */
const crossing = (rising: (share: number) => number, level: number): number => {
  let [low, high] = [0, 1];
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (rising(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * The interval of Clopper and Pearson (1934): every share at which so few hits, and at which so many, are no rarer than
 * half of what the confidence leaves. It holds the true share at least as often as it says, whatever that share is:
 * with few cases it is wide, and never too narrow.
 */
export const interval = ({ hits, of }: Share, confidence = CONFIDENCE): Interval => {
  if (of === 0) return { low: 0, high: 1 };
  const tail = (1 - confidence) / 2;
  return {
    low: hits === 0 ? 0 : crossing((share) => chanceOfAtLeast({ hits, of }, share), tail),
    high: hits === of ? 1 : crossing((share) => 1 - chanceOfAtMost({ hits, of }, share), 1 - tail),
  };
};

/** The chance of at most so many hits where each has the chance `rate`. */
export const chanceOfAtMost = ({ hits, of }: Share, rate: number): number =>
  of === 0 || hits >= of ? 1 : hits < 0 ? 0 : binomialCdf(hits, of, rate);

export const chanceOfAtLeast = ({ hits, of }: Share, rate: number): number =>
  hits <= 0 ? 1 : 1 - chanceOfAtMost({ hits: hits - 1, of }, rate);

/** Below this, chance alone is no longer a good explanation of nothing at all: one in ten. */
const SELDOM = 0.1;

/** The fewest tries after which no hit at all would come about by chance less than one time in ten: (1 − rate)ⁿ. */
export const triesBeforeNothingSays = (rate: number, seldom = SELDOM): number => {
  let tries = 1;
  while ((1 - rate) ** tries >= seldom) tries++;
  return tries;
};

/** What a test says, and the least that it could have said with so many cases. */
export interface Tested {
  /** The chance of a difference at least as large where there is none. */
  readonly p: number;
  readonly least: number;
}

/** Not tested: it can neither be a finding nor make one harder. */
export const UNTESTED: Tested = { p: 1, least: 1 };

/** Two probabilities that differ by rounding alone are the same. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of two shares, two-sided: the chances of all tables with the same margins that are no likelier
 * than the one there is, as R's fisher.test adds them up.
 */
export const fisher = (a: Share, b: Share): Tested => {
  const hits = a.hits + b.hits;
  const all = a.of + b.of;
  const from = Math.max(0, hits - b.of);
  const to = Math.min(hits, a.of);
  const chances = Array.from({ length: to - from + 1 }, (_, at) =>
    all === 0 ? 1 : hypergeometric(from + at, all, hits, a.of),
  );
  const pOf = (limit: number): number =>
    Math.min(
      1,
      chances.filter((one) => one <= limit * TIE).reduce((sum, one) => sum + one, 0),
    );
  return { p: pOf(chances[a.hits - from] ?? 1), least: pOf(Math.min(...chances)) };
};

/** The exact two-sided sign test: as many ups as downs, or not (a binomial test against one half, doubled). */
export const signTest = (ups: number, downs: number): Tested => {
  const of = ups + downs;
  const p = Math.min(1, 2 * chanceOfAtMost({ hits: Math.min(ups, downs), of }, 0.5));
  return { p, least: of === 0 ? 1 : Math.min(1, 2 * 0.5 ** of) };
};

/**
 * Exact binomial test of a share against a range: is it below `low`, or above `high`? Doubled, since both are asked.
 * Cases that are still open can only speak against a difference: for "below" they count as hits, for "above" as none.
 */
export const againstRange = (
  { hits, of }: Share,
  open: number,
  { low, high }: Interval,
): Tested & { readonly side: 'below' | 'above' } => {
  const all = of + open;
  const below = chanceOfAtMost({ hits: hits + open, of: all }, low);
  const above = chanceOfAtLeast({ hits, of: all }, high);
  const least = Math.min(
    chanceOfAtMost({ hits: 0, of: all }, low),
    chanceOfAtLeast({ hits: all, of: all }, high),
  );
  return {
    p: Math.min(1, 2 * Math.min(below, above)),
    least: Math.min(1, 2 * least),
    side: below <= above ? 'below' : 'above',
  };
};

/** At most this share of pages may say anything that is not so, whatever number of things they look at. */
const FALSE_ALARMS = 0.05;

/**
 * How small a chance has to be when several things are looked at: Bonferroni's bound as Tarone (1990) sharpened it for
 * exact tests. A test that could not fall below the bound with so few cases can raise no false alarm, and is not counted.
 */
export const bound = (tests: readonly Tested[], falseAlarms = FALSE_ALARMS): number => {
  for (let counted = 1; counted <= tests.length; counted++) {
    const limit = falseAlarms / counted;
    if (tests.filter((one) => one.least <= limit).length <= counted) return limit;
  }
  return falseAlarms;
};

/** The middle value, or of two middle ones the mean; `null` for none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};
