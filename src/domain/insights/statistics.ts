/** Counting with honest uncertainty: exact methods only, since a person's counts are small. */

export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const shareOf = <T>(items: readonly T[], isHit: (item: T) => boolean): Share => ({
  hits: items.filter(isHit).length,
  of: items.length,
});

/** With fewer, a first and a latest half say nothing. */
export const ENOUGH_TO_HALVE = 6;

export const halved = <T>(items: readonly T[]): readonly [readonly T[], readonly T[]] => {
  const half = Math.floor(items.length / 2);
  return [items.slice(0, half), items.slice(half)];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Chances of `from` to `to` by the ratio of each to the one before. Begins at the likeliest, so nothing overflows. */
const chancesBetween = (
  from: number,
  to: number,
  likeliest: number,
  ratioAfter: (count: number) => number,
): readonly number[] => {
  const weights = new Array<number>(to - from + 1).fill(1);
  const weightOf = (count: number): number => weights[count - from] ?? 0;
  for (let count = likeliest; count < to; count++)
    weights[count + 1 - from] = weightOf(count) * ratioAfter(count);
  for (let count = likeliest; count > from; count--)
    weights[count - 1 - from] = weightOf(count) / ratioAfter(count - 1);
  const all = sum(weights);
  return weights.map((weight) => weight / all);
};

const binomial = (of: number, rate: number): readonly number[] => {
  const likeliest = Math.min(of, Math.floor((of + 1) * rate));
  return chancesBetween(0, of, likeliest, (hits) => ((of - hits) / (hits + 1)) * (rate / (1 - rate)));
};

export const chanceOfAtMost = ({ hits, of }: Share, rate: number): number =>
  hits >= of ? 1 : sum(binomial(of, rate).slice(0, hits + 1));

export const chanceOfAtLeast = ({ hits, of }: Share, rate: number): number =>
  hits <= 0 ? 1 : sum(binomial(of, rate).slice(hits));

/** Where a condition that holds for small shares, from 0 on, stops holding. */
const endOf = (holds: (share: number) => boolean): number => {
  let [low, high] = [0, 1];
  // After 53 halvings no digit of a double changes.
  for (let round = 0; round < 53; round++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

const TAIL = 0.025;

/** Clopper and Pearson (1934): every share at which neither so few hits nor so many are rarer than `TAIL`. */
export const interval = ({ hits, of }: Share): Interval => ({
  low: hits === 0 ? 0 : endOf((share) => chanceOfAtLeast({ hits, of }, share) < TAIL),
  high: hits === of ? 1 : endOf((share) => chanceOfAtMost({ hits, of }, share) > TAIL),
});

/** The fewest tries of which none at all would succeed by chance less than one time in ten: (1 − rate)ⁿ. */
export const triesBeforeNothingSays = (rate: number): number => {
  let tries = 1;
  while ((1 - rate) ** tries >= 0.1) tries++;
  return tries;
};

/** What a test says, and the least that it could have said with so many cases. */
export interface Tested {
  /** The chance of a difference at least as large where there is none. */
  readonly p: number;
  readonly least: number;
}

/** Of a test against a range: on which side of it the share lies, if on any. */
export type SideTested = Tested & { readonly side: 'below' | 'above' };

/** Not tested: never a finding, and not counted by `bound`. */
export const UNTESTED: Tested = { p: 1, least: 1 };

const TIE = 1 + 1e-7;

/** Fisher's exact test of two shares, two-sided: adds the chances up as R's fisher.test does. */
export const fisher = (a: Share, b: Share): Tested => {
  const hits = a.hits + b.hits;
  const from = Math.max(0, hits - b.of);
  const chances = chancesBetween(
    from,
    Math.min(hits, a.of),
    Math.floor(((hits + 1) * (a.of + 1)) / (a.of + b.of + 2)),
    (own) => ((hits - own) * (a.of - own)) / ((own + 1) * (b.of - hits + own + 1)),
  );
  const pOf = (limit: number): number => Math.min(1, sum(chances.filter((chance) => chance <= limit * TIE)));
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
export const againstRange = ({ hits, of }: Share, open: number, { low, high }: Interval): SideTested => {
  const all = of + open;
  const below = chanceOfAtMost({ hits: hits + open, of: all }, low);
  const above = chanceOfAtLeast({ hits, of: all }, high);
  const p = Math.min(1, 2 * Math.min(below, above));
  // The least: no hit at all, or nothing but hits.
  const least = Math.min(1, 2 * Math.min((1 - low) ** all, high ** all));
  return { p, least, side: below <= above ? 'below' : 'above' };
};

/** At most this share of pages may say anything that is not so, whatever number of things they look at. */
const FALSE_ALARMS = 0.05;

/**
 * How small a chance has to be when several things are looked at: Bonferroni's bound as Tarone (1990) sharpened it for
 * exact tests. A test that could not fall below the bound with so few cases can raise no false alarm, and is not counted.
 */
export const bound = (tests: readonly Tested[]): number => {
  for (let counted = 1; counted <= tests.length; counted++) {
    const limit = FALSE_ALARMS / counted;
    if (tests.filter(({ least }) => least <= limit).length <= counted) return limit;
  }
  return FALSE_ALARMS;
};

export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};
