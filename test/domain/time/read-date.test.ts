import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, localDay, nextWorkingDay } from '../../../src/domain/time/days.js';
import { readWhen } from '../../../src/domain/time/read-date.js';

/** Tuesday. */
const now = new Date(2026, 10, 24, 12, 39);
const zone = 'Europe/Zagreb';

describe('days as people type them', () => {
  it.each([
    ['thu', '2026-11-26', null],
    ['thu 10:30', '2026-11-26', '10:30'],
    ['in 3 days', '2026-11-27', null],
    ['in two weeks', '2026-12-08', null],
    ['2026-12-03 14:00', '2026-12-03', '14:00'],
    ['2026-12-03T9:05', '2026-12-03', '09:05'],
    ['tomorrow at 9am', '2026-11-25', '09:00'],
    ['tmrw', '2026-11-25', null],
    ['dec 3 2:30pm', '2026-12-03', '14:30'],
    ['nov 30', '2026-11-30', null],
    ['Dec 24 14:00', '2026-12-24', '14:00'],
    ['3 dec 14:00', '2026-12-03', '14:00'],
    ['3rd dec 2pm', '2026-12-03', '14:00'],
    ['december 3, 2026', '2026-12-03', null],
    ['may 27', '2027-05-27', null],
    ['thu 06:30', '2026-11-26', '06:30'],
    ['on 3 December', '2026-12-03', null],
    ['25/12', '2026-12-25', null],
    ['2027-1-1', '2027-01-01', null],
    ['3.12.2026', '2026-12-03', null],
    ['friday 27 november at noon', '2026-11-27', '12:00'],
  ])('ahead: %s', (typed, day, time) => {
    expect(readWhen(typed, { now, zone, towards: 'future' })).toEqual({ ok: true, day, time });
  });

  it.each([
    ['yesterday', '2026-11-23'],
    ['yesterday evening', '2026-11-23'],
    ['last night', '2026-11-23'],
    ['this morning', '2026-11-24'],
    ['just now', '2026-11-24'],
    ['two days back', '2026-11-22'],
    ['thu', '2026-11-19'],
    ['last thu', '2026-11-19'],
    ['tuesday', '2026-11-24'],
    ['a week ago', '2026-11-17'],
    ['3 dec', '2025-12-03'],
    ['20 nov', '2026-11-20'],
    ['nov 20', '2026-11-20'],
    ['nov 23rd', '2026-11-23'],
    ['in 3 days', '2026-11-27'],
  ])('gone by: %s', (typed, day) => {
    expect(readWhen(typed, { now, zone, towards: 'past' })).toMatchObject({ ok: true, day });
  });

  it.each([
    ['3/12', undefined, 'ambiguous'],
    ['3/12', 'GB', '2026-12-03'],
    ['3/12/2026', 'US', '2026-03-12'],
    ['5/5', undefined, '2027-05-05'],
  ])('%s in %s', (typed, country, wanted) => {
    const when = readWhen(typed, { now, zone, towards: 'future', country });
    expect(when.ok ? when.day : when.reason).toBe(wanted);
  });

  it.each([
    ['asdf', 'unclear'],
    ['', 'unclear'],
    ['13', 'unclear'],
    ['the day my heart broke on Monday', 'unclear'],
    ['mon or tue', 'unclear'],
    ['2026-13-01', 'unreal'],
    ['2026-02-30', 'unreal'],
    ['2026-12-03 25:00', 'unreal'],
    ['feb 31', 'unreal'],
    ['thu at 2', 'half'],
    ['tomorrow at 6', 'half'],
  ])('"%s" is %s', (typed, reason) => {
    expect(readWhen(typed, { now, zone, towards: 'future' })).toMatchObject({ ok: false, reason });
  });

  it('never throws, and what it accepts is a day that exists', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('past' as const, 'future' as const),
        (typed, towards) => {
          const when = readWhen(typed, { now, zone, towards });
          if (when.ok) expect(isDay(when.day)).toBe(true);
        },
      ),
    );
  });
});

describe('calendar days', () => {
  const day = fc.integer({ min: 0, max: 40000 }).map((n) => addDays('2000-01-01', n));

  it('adding and taking away is the identity, over summer time too', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -999, max: 999 }), (start, n) => {
        expect(addDays(addDays(start, n), -n)).toBe(start);
        expect(daysBetween(start, addDays(start, n))).toBe(n);
      }),
    );
  });

  it.each([
    ['2026-11-24', '2026-11-25'],
    ['2026-11-27', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2026-12-31', '2027-01-01'],
  ])('the working day after %s is %s', (from, to) => {
    expect(nextWorkingDay(from)).toBe(to);
  });

  it.each(['2026-02-30', '2026-2-3', '26-02-03', '2026-00-10', 'tomorrow', ''])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('a debrief begun at 23:50 belongs to that day', () => {
    expect(localDay(new Date(2026, 10, 24, 23, 50))).toBe('2026-11-24');
  });
});
