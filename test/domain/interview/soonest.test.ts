import { expect, it } from 'vitest';
import { soonest } from '../../../src/domain/interview/interview.js';
import { interview } from '../../support/interviews.js';

const on = (when: string | null, more = {}) =>
  interview({ id: `2026-11-20-${(when ?? 'none').slice(-4)}`, when, ...more });

it.each([
  ['an interview of today is still ahead', [on('2026-11-24')], '2026-11-24'],
  ['also where its time is over', [on('2026-11-24T00:01')], '2026-11-24T00:01'],
  ['one of yesterday is not', [on('2026-11-23')], undefined],
  ['one that was held is not', [on('2026-11-24', { done: '2026-11-24T08:00:00.000Z' })], undefined],
  ['the first day counts', [on('2026-11-26'), on('2026-11-25')], '2026-11-25'],
  ['one with a day comes before one without', [on(null), on('2026-12-24')], '2026-12-24'],
  ['one without a day is ahead', [on('2026-11-23'), on(null)], null],
] as const)('%s', (_, interviews, when) => {
  expect(soonest(interviews, '2026-11-24')?.when).toBe(when);
});

it('of two on one day, the one that was added first is the soonest', () => {
  const early = on('2026-11-25', { id: '2026-11-20-zzzz', added: '2026-11-20T10:00:00.000Z' });
  const late = on('2026-11-25', { id: '2026-11-21-aaaa', added: '2026-11-21T10:00:00.000Z' });
  expect(soonest([late, early], '2026-11-24')).toBe(early);
  expect(soonest([early, late], '2026-11-24')).toBe(early);
});
