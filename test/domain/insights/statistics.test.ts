/** Against values that others published, and by laws. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againstRange,
  bound,
  chanceOfAtLeast,
  chanceOfAtMost,
  fisher,
  interval,
  median,
  type Share,
  signTest,
  type Tested,
  triesBeforeNothingSays,
} from '../../../src/domain/insights/statistics.js';

describe('the interval of Clopper and Pearson', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 5 (exact).
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('%d of %d', (hits, of, low, high) => {
    const found = interval({ hits, of });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of all hits and of none it is each other’s mirror, and has its end at 0 or 1', () => {
    // 1 − 0.025^(1/10), worked out by hand from the definition.
    expect(interval({ hits: 0, of: 10 })).toEqual({ low: 0, high: expect.closeTo(0.3085, 4) });
    expect(interval({ hits: 10, of: 10 })).toEqual({ low: expect.closeTo(0.6915, 4), high: 1 });
  });

  it('of nothing it is everything', () => {
    expect(interval({ hits: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });

  it('holds the share itself, and holds the true share at least 95 times in 100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (of, rate) => {
          let held = 0;
          for (let hits = 0; hits <= of; hits++) {
            const { low, high } = interval({ hits, of });
            expect(low).toBeLessThanOrEqual(hits / of);
            expect(high).toBeGreaterThanOrEqual(hits / of);
            const chance = chanceOfAtMost({ hits, of }, rate) - chanceOfAtMost({ hits: hits - 1, of }, rate);
            if (low <= rate && rate <= high) held += chance;
          }
          expect(held).toBeGreaterThan(0.95 - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('chances of so many', () => {
  it('two coins', () => {
    expect(chanceOfAtMost({ hits: 0, of: 2 }, 0.5)).toBeCloseTo(0.25, 12);
    expect(chanceOfAtMost({ hits: 1, of: 2 }, 0.5)).toBeCloseTo(0.75, 12);
    expect(chanceOfAtMost({ hits: 2, of: 2 }, 0.5)).toBe(1);
    expect(chanceOfAtMost({ hits: -1, of: 2 }, 0.5)).toBe(0);
    expect(chanceOfAtLeast({ hits: 1, of: 2 }, 0.5)).toBeCloseTo(0.75, 12);
    expect(chanceOfAtLeast({ hits: 0, of: 0 }, 0.5)).toBe(1);
  });
});

/** `part / whole` as a double; 0 where it is smaller than any. */
const quotient = (part: bigint, whole: bigint): number => {
  const bits = (value: bigint): number => value.toString(16).length * 4;
  const shift = Math.max(0, bits(whole) - bits(part) + 80);
  // In two steps: 2 to the minus 1075 is 0, and the quotient of a chance of 1e-299 needs as much.
  const half = Math.floor(shift / 2);
  return Number((part << BigInt(shift)) / whole) * 2 ** -half * 2 ** (half - shift);
};

const expectWithinRounding = (found: number, exact: number): void => {
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(3e-12 * exact + 1e-300);
};

describe('against exact whole numbers', () => {
  /** C(of, hits) · rateᵒ · (1024 − rate)ⁿ⁻ᵒ for every number of hits: the chances at `rate` in 1024, times 1024ⁿ. */
  const binomialWeights = (of: number, rate: number): readonly bigint[] => {
    const weights = [BigInt(1024 - rate) ** BigInt(of)];
    for (let hits = 0; hits < of; hits++)
      weights.push(
        ((weights[hits] ?? 0n) * BigInt(of - hits) * BigInt(rate)) / (BigInt(hits + 1) * BigInt(1024 - rate)),
      );
    return weights;
  };
  const sum = (weights: readonly bigint[]): bigint => weights.reduce((a, b) => a + b, 0n);

  const expectTailsExact = (hits: number, of: number, rate: number): void => {
    const weights = binomialWeights(of, rate);
    const whole = 1024n ** BigInt(of);
    const [atMost, atLeast] = [sum(weights.slice(0, hits + 1)), sum(weights.slice(hits))];
    expectWithinRounding(chanceOfAtMost({ hits, of }, rate / 1024), quotient(atMost, whole));
    expectWithinRounding(chanceOfAtLeast({ hits, of }, rate / 1024), quotient(atLeast, whole));
  };

  it.each([
    [0, 600, 30],
    [0, 600, 1023],
    [1, 600, 1],
    [599, 600, 30],
    [600, 600, 1],
    [300, 600, 512],
    [450, 600, 512],
    [40, 580, 31],
    [1, 1, 512],
  ])('binomial: %d of %d at %d in 1024', expectTailsExact);

  it('binomial: any count of up to 600', () => {
    const counts = fc.integer({ min: 1, max: 600 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1023 }), ([hits, of], rate) =>
        expectTailsExact(hits, of, rate),
      ),
      { numRuns: 60 },
    );
  });

  const choose = (of: number, hits: number): bigint => {
    let ways = 1n;
    for (let at = 0; at < hits; at++) ways = (ways * BigInt(of - at)) / BigInt(at + 1);
    return hits > of ? 0n : ways;
  };

  const expectFisherExact = (a: Share, b: Share): void => {
    const hits = a.hits + b.hits;
    const tables = Array.from({ length: hits + 1 }, (_, own) => choose(a.of, own) * choose(b.of, hits - own));
    const possible = tables.filter((ways) => ways > 0n);
    const whole = choose(a.of + b.of, hits);
    const noLikelier = (ways: bigint) => quotient(sum(possible.filter((other) => other <= ways)), whole);
    const [fewest = 0n] = possible.toSorted((x, y) => (x < y ? -1 : 1));
    const { p, least } = fisher(a, b);
    expectWithinRounding(p, noLikelier(tables[a.hits] ?? 0n));
    expectWithinRounding(least, noLikelier(fewest));
  };

  it.each([
    [0, 300, 0, 300],
    [300, 300, 0, 300],
    [150, 300, 150, 300],
    [9, 300, 45, 300],
    [1, 2, 299, 598],
    [0, 599, 1, 1],
  ])('Fisher: %d of %d and %d of %d', (hits, of, otherHits, otherOf) => {
    expectFisherExact({ hits, of }, { hits: otherHits, of: otherOf });
  });

  it('Fisher: any two shares of up to 300', () => {
    const share = fc
      .integer({ min: 0, max: 300 })
      .chain((of) => fc.record({ hits: fc.nat(of), of: fc.constant(of) }));
    fc.assert(fc.property(share, share, expectFisherExact), { numRuns: 40 });
  });
});

describe('too early to say', () => {
  // guide.md: about 76 at 3 %, 8 at 27 %, 6 at 35 %. By hand: 0.97^75 = 0.1018, 0.97^76 = 0.0988; 0.73^7 = 0.1105,
  // 0.73^8 = 0.0806; 0.65^5 = 0.1160, 0.65^6 = 0.0754.
  it.each([
    [0.03, 76],
    [0.27, 8],
    [0.35, 6],
    [0.95, 1],
  ])('at %d it takes %d', (rate, tries) => {
    expect(triesBeforeNothingSays(rate)).toBe(tries);
    expect((1 - rate) ** tries).toBeLessThan(0.1);
    if (tries > 1) expect((1 - rate) ** (tries - 1)).toBeGreaterThanOrEqual(0.1);
  });
});

describe('Fisher’s exact test', () => {
  it('the lady tasting tea: 34 of 70 (Fisher 1935)', () => {
    expect(fisher({ hits: 3, of: 4 }, { hits: 1, of: 4 }).p).toBeCloseTo(34 / 70, 10);
    expect(fisher({ hits: 4, of: 4 }, { hits: 0, of: 4 }).p).toBeCloseTo(2 / 70, 10);
  });

  it('convictions of twins: 0.0005367 (Fisher 1962, as in R’s fisher.test)', () => {
    expect(fisher({ hits: 2, of: 17 }, { hits: 10, of: 13 }).p).toBeCloseTo(0.0005367, 7);
  });

  it('knows the least that so few can say', () => {
    // One hit among 2 and 8: the rarer of the two tables has the chance 2/10.
    expect(fisher({ hits: 0, of: 2 }, { hits: 1, of: 8 })).toEqual({
      p: expect.closeTo(1, 10),
      least: expect.closeTo(0.2, 10),
    });
    expect(fisher({ hits: 0, of: 0 }, { hits: 0, of: 0 })).toEqual({ p: 1, least: 1 });
  });

  it('is the same whichever group comes first, and raises an alarm at most as often as it says', () => {
    const small = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(small, small, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, m, rate) => {
        let alarms = 0;
        const chance = (hits: number, of: number): number =>
          chanceOfAtMost({ hits, of }, rate) - chanceOfAtMost({ hits: hits - 1, of }, rate);
        for (let a = 0; a <= n; a++)
          for (let b = 0; b <= m; b++) {
            const one = fisher({ hits: a, of: n }, { hits: b, of: m });
            expect(fisher({ hits: b, of: m }, { hits: a, of: n }).p).toBeCloseTo(one.p, 10);
            expect(one.least).toBeLessThanOrEqual(one.p + 1e-12);
            if (one.p <= 0.05) alarms += chance(a, n) * chance(b, m);
          }
        expect(alarms).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the sign test', () => {
  it('8 of 9: 20 of 512', () => {
    expect(signTest(8, 1)).toEqual({ p: expect.closeTo(20 / 512, 12), least: expect.closeTo(2 / 512, 12) });
    expect(signTest(1, 8).p).toBeCloseTo(20 / 512, 12);
    expect(signTest(3, 3).p).toBe(1);
    expect(signTest(0, 0)).toEqual({ p: 1, least: 1 });
  });
});

describe('against a range', () => {
  const range = { low: 0.2, high: 0.5 };

  it('none of 20 at 20 %: 0.8^20, doubled', () => {
    expect(againstRange({ hits: 0, of: 20 }, 0, range)).toMatchObject({
      side: 'below',
      p: expect.closeTo(2 * 0.8 ** 20, 10),
    });
  });

  it('all of 5 at 50 %: 1 in 32, doubled', () => {
    expect(againstRange({ hits: 5, of: 5 }, 0, range)).toMatchObject({
      side: 'above',
      p: expect.closeTo(2 / 32, 10),
    });
  });

  it('what is still open counts against a difference, on either side', () => {
    // Two open: for "below" 2 of 22, for "above" 5 of 7.
    expect(againstRange({ hits: 0, of: 20 }, 2, range).p).toBeCloseTo(
      2 * chanceOfAtMost({ hits: 2, of: 22 }, 0.2),
      10,
    );
    expect(againstRange({ hits: 5, of: 5 }, 2, range).p).toBeCloseTo(
      2 * chanceOfAtLeast({ hits: 5, of: 7 }, 0.5),
      10,
    );
  });

  it('inside the range nothing is said', () => {
    expect(againstRange({ hits: 7, of: 20 }, 0, range).p).toBe(1);
  });
});

describe('several looks at once', () => {
  const test = (least: number): Tested => ({ p: 1, least });

  it('one look: 5 in 100; two that can speak: half of that each', () => {
    expect(bound([test(0.001)])).toBe(0.05);
    expect(bound([test(0.001), test(0.001)])).toBe(0.025);
    expect(bound([])).toBe(0.05);
  });

  it('a test that could not fall below the bound is not counted (Tarone)', () => {
    // At 0.05 two could speak, more than one; at 0.025 only one could, so 0.025 is safe for both.
    expect(bound([test(0.001), test(0.04)])).toBe(0.025);
    expect(bound([test(0.001), test(0.2), test(0.3), test(1)])).toBe(0.05);
  });
});

describe('the middle', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 3, 10], 2.5],
  ])('of %j is %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
