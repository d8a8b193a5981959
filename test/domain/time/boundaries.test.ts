/** Days and times at the edges of what is taken. */

import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/domain/time/read-date.js';
import { readEdge } from '../../../src/domain/time/read-period.js';
import { readDays } from '../../../src/domain/trackers/column-dates.js';

/** Tuesday. */
const now = new Date(2026, 10, 24, 12, 39);
const zone = 'Europe/Zagreb';
const ahead = (typed: string, country?: string) => {
  const when = readWhen(typed, { now, zone, towards: 'future', country });
  return when.ok ? `${when.day} ${when.time}` : when.reason;
};
const gone = (typed: string) => {
  const when = readWhen(typed, { now, zone, towards: 'past' });
  return when.ok ? when.day : when.reason;
};

describe('an hour', () => {
  it.each([
    ['thu at 3', 'half'],
    ['thu at 6', 'half'],
    ['thu at 6:30', 'half'],
    ['thu 7:00', '2026-11-26 07:00'],
    ['thu 06:59', '2026-11-26 06:59'],
    ['thu 15:00', '2026-11-26 15:00'],
    ['thu 3pm', '2026-11-26 15:00'],
    ['thu 3 p.m.', '2026-11-26 15:00'],
    ['thu 3 AM', '2026-11-26 03:00'],
    ['thu 3 a.m.', '2026-11-26 03:00'],
    ['thu at midnight', '2026-11-26 00:00'],
    ['thu at noon', '2026-11-26 12:00'],
    ['thu', '2026-11-26 null'],
  ])('%s', (typed, expected) => expect(ahead(typed)).toBe(expected));
});

describe('an exact day', () => {
  it.each([
    ['2026-12-03', '2026-12-03 null'],
    [' 2026-12-03 ', '2026-12-03 null'],
    ['2026-12-03 23:59', '2026-12-03 23:59'],
    ['2026-12-03T0:00', '2026-12-03 00:00'],
    ['2026-12-03  9:05', '2026-12-03 09:05'],
    ['2026-12-03 24:00', 'unreal'],
    ['2026-12-03 23:60', 'unreal'],
    ['2026-02-30', 'unreal'],
    ['2026-2-3', '2026-02-03 null'],
    ['2026-12-03 soon', 'unreal'],
  ])('%s', (typed, expected) => expect(ahead(typed)).toBe(expected));
});

describe('a day with a slash', () => {
  it.each([
    ['12/12', undefined, '2026-12-12 null'],
    ['13/12', undefined, '2026-12-13 null'],
    ['12/11', undefined, 'ambiguous'],
    ['11/12', undefined, 'ambiguous'],
    ['1/12/2026', undefined, 'ambiguous'],
    ['1/12/27', undefined, 'ambiguous'],
    ['thu 1/12', undefined, 'ambiguous'],
    ['1/12 15:00', undefined, 'ambiguous'],
    ['1/12', 'IE', '2026-12-01 null'],
    ['1/12', 'US', '2027-01-12 null'],
    ['12/13', 'US', '2026-12-13 null'],
  ])('%s in %s', (typed, country, expected) => expect(ahead(typed, country)).toBe(expected));
});

describe('text around a day', () => {
  it.each([
    ['on the 3rd dec', '2026-12-03 null'],
    ['by 3 dec.', '2026-12-03 null'],
    ['due at 3 dec, 14:00', '2026-12-03 14:00'],
    ['maybe 3 dec', 'unclear'],
    ['3 dec perhaps', 'unclear'],
    ['3 dec or 4 dec', 'unclear'],
    ['soon', 'unclear'],
    ['', 'unclear'],
    ['weds', '2026-11-25 null'],
    ['tmw', '2026-11-25 null'],
    ['a week today', '2026-12-01 null'],
    ['sept. 5th', '2027-09-05 null'],
  ])('%j', (typed, expected) => expect(ahead(typed)).toBe(expected));
});

it.each([
  ['tue', '2026-11-24'],
  ['wed', '2026-11-18'],
  ['mon', '2026-11-23'],
  ['24 nov', '2026-11-24'],
  ['25 nov', '2025-11-25'],
  ['25 nov 2026', '2026-11-25'],
  ['tomorrow', '2026-11-25'],
])('gone by: %s is %s', (typed, day) => expect(gone(typed)).toBe(day));

describe('the first and last day', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-13', 'unclear', 'unclear'],
    ['this week', '2026-11-23', '2026-11-29'],
    ['Last  Week', '2026-11-16', '2026-11-22'],
    ['this month', '2026-11-01', '2026-11-30'],
    ['LAST MONTH', '2026-10-01', '2026-10-31'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['last YEAR', '2025-01-01', '2025-12-31'],
    ['Oct', '2026-10-01', '2026-10-31'],
    ['in oct.', '2026-10-01', '2026-10-31'],
    ['december', '2025-12-01', '2025-12-31'],
    ['dec 2026', '2026-12-01', '2026-12-31'],
    ['3 nov', '2026-11-03', '2026-11-03'],
    ['yesterday', '2026-11-23', '2026-11-23'],
    ['nonsense', 'unclear', 'unclear'],
  ])('of %s', (typed, first, last) => {
    const edge = (which: 'first' | 'last') => {
      const when = readEdge(typed, which, { now, zone });
      return when.ok ? [when.day, when.time] : [when.reason, null];
    };
    expect([edge('first'), edge('last')]).toEqual([
      [first, null],
      [last, null],
    ]);
  });

  it('of a week are Monday and Sunday, also on a Sunday', () => {
    const sunday = new Date(2026, 10, 29, 12);
    expect(readEdge('this week', 'first', { now: sunday, zone })).toMatchObject({ day: '2026-11-23' });
    expect(readEdge('this week', 'last', { now: sunday, zone })).toMatchObject({ day: '2026-11-29' });
  });

  it('of last month in January are in the year before', () => {
    expect(readEdge('last month', 'first', { now: new Date(2026, 0, 31, 12), zone })).toMatchObject({
      day: '2025-12-01',
    });
  });
});

describe('a column of days', () => {
  const days = (
    cells: readonly string[],
    forced: 'day-first' | 'month-first' | null = null,
    likely: typeof forced = null,
  ) => readDays(cells, zone, forced, likely);

  it.each([
    [['13/12/2026', '01/02/2026'], ['2026-12-13', '2026-02-01'], 'day-first'],
    [['12/13/2026', '01/02/2026'], ['2026-12-13', '2026-01-02'], 'month-first'],
    [['12/12/2026'], ['2026-12-12'], null],
    [['13/12/2026'], ['2026-12-13'], 'day-first'],
    [['13/13/2026', '12/13/2026'], [null, '2026-12-13'], 'month-first'],
    [['2026-12-03'], ['2026-12-03'], null],
    [['3.12.2026', '12/13/2026'], ['2026-12-03', '2026-12-13'], 'month-first'],
    [['13/12/26 10:00 am', '13-12-2026T10:00:00.5Z'], ['2026-12-13', '2026-12-13'], 'day-first'],
  ] as const)('%j', (cells, expected, order) => {
    expect(days(cells)).toEqual({ ok: true, days: expected, order });
  });

  it('has no order where 12 may be the day or the month', () => {
    expect(days(['12/11/2026'])).toEqual({ ok: false, dayFirst: [], monthFirst: [] });
    expect(days(['11/12/2026', '12/12/2026'])).toMatchObject({ ok: false });
  });

  it('takes the order that is likely only where no cell tells', () => {
    expect(days(['12/11/2026'], null, 'month-first')).toEqual({
      ok: true,
      days: ['2026-12-11'],
      order: 'month-first',
    });
    expect(days(['12/11/2026', '13/11/2026'], null, 'month-first')).toMatchObject({ order: 'day-first' });
    expect(days(['12/12/2026'], null, 'month-first')).toMatchObject({ order: null });
  });

  it('takes the order that the person gives, whatever the cells say', () => {
    expect(days(['13/12/2026', '01/02/2026'], 'month-first')).toEqual({
      ok: true,
      days: [null, '2026-01-02'],
      order: 'month-first',
    });
    expect(days(['13/12/2026', '12/13/2026'], 'day-first')).toMatchObject({
      ok: true,
      days: ['2026-12-13', null],
    });
  });

  it('names every cell that tells an order where they contradict each other', () => {
    expect(days(['01/02/2026', '13/12/2026', '12/13/2026', '14/12/2026'])).toEqual({
      ok: false,
      dayFirst: [1, 3],
      monthFirst: [2],
    });
  });

  it.each([
    ['1949-12-31', null],
    ['1950-01-01', '1950-01-01'],
    ['2026-12-3', '2026-12-03'],
    ['2026/12-03', null],
    ['3rd Sept 2026', '2026-09-03'],
    ['3 Sep 26', '2026-09-03'],
    ['Sat 3 Oct 2026', '2026-10-03'],
    ['Sat, Oct 3rd 2026', '2026-10-03'],
    ['Oct 3, 26', null],
    ['x 2026-12-03', null],
    ['2026-12-03 x', null],
    ['2026-12-03 10:00:00+01:00', '2026-12-03'],
    ['2026-12-03, 10:00 UTC', '2026-12-03'],
  ])('%j is %j', (cell, day) => expect(days([cell])).toMatchObject({ days: [day] }));
});
