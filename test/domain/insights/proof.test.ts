/** A year from a seeded model: what the model put in is found, and where it put nothing in, nothing is. */

import { describe, expect, it } from 'vitest';
import { EFFECTS, falseAlarms, finds } from '../../support/insights-proof.js';
import { nothingIn, searchYear, seeded } from '../../support/search-year.js';

/** bench/insights.mjs runs a thousand. */
const SEEDS = Array.from({ length: 72 }, (_, seed) => seed);

describe('a year of a search', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(searchYear(3, nothingIn(1))).toEqual(searchYear(3, nothingIn(1)));
    expect(searchYear(3, nothingIn(1))).not.toEqual(searchYear(4, nothingIn(1)));
  });

  it('the numbers behind it are even', () => {
    const next = seeded(1);
    const all = Array.from({ length: 10_000 }, next);
    expect(all.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(all.reduce((a, b) => a + b, 0) / all.length).toBeCloseTo(0.5, 2);
  });

  it('with nothing in it: at most one page in twenty claims anything', () => {
    const crying = SEEDS.filter((seed) => falseAlarms(seed).length > 0);
    expect(crying.length / SEEDS.length).toBeLessThanOrEqual(0.05);
  });

  it.each(EFFECTS)('$name: found in more than half of the years', (effect) => {
    const found = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((seed) => finds(seed, effect));
    expect(found.length).toBeGreaterThan(4);
  });
});
