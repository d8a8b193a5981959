import { describe, expect, it } from 'vitest';
import { readEdge } from '../../../src/domain/time/read-period.js';

/** Tuesday. */
const now = new Date(2026, 10, 24, 10, 0);
const zone = 'Europe/Zagreb';

describe('the edges of what somebody types', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['October', '2026-10-01', '2026-10-31'],
    ['in oct', '2026-10-01', '2026-10-31'],
    ['December', '2025-12-01', '2025-12-31'],
    ['March 2025', '2025-03-01', '2025-03-31'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['this month', '2026-11-01', '2026-11-30'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['Last  Week', '2026-11-16', '2026-11-22'],
    ['this week', '2026-11-23', '2026-11-29'],
    ['1 Oct', '2026-10-01', '2026-10-01'],
    ['2026-10-03', '2026-10-03', '2026-10-03'],
    ['yesterday', '2026-11-23', '2026-11-23'],
    ['monday', '2026-11-23', '2026-11-23'],
    ['3 weeks ago', '2026-11-03', '2026-11-03'],
  ])('%s', (typed, first, last) => {
    expect(readEdge(typed, 'first', { now, zone })).toEqual({ ok: true, day: first, time: null });
    expect(readEdge(typed, 'last', { now, zone })).toEqual({ ok: true, day: last, time: null });
  });

  it.each([
    ['soon', 'unclear'],
    ['2026-13', 'unclear'],
    ['2026-02-30', 'unreal'],
    ['3/12', 'ambiguous'],
    ['', 'unclear'],
  ])('%j is refused', (typed, reason) => {
    expect(readEdge(typed, 'first', { now, zone })).toMatchObject({ ok: false, reason });
  });
});
