/** What is accepted is what a person there means; everything else is refused. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, twoDigits } from '../../../src/domain/time/days.js';
import { readWhen } from '../../../src/domain/time/read-date.js';
import { minuteIn } from '../../../src/domain/time/zones.js';

const ZONES = [
  'Europe/Dublin',
  'Europe/London',
  'Europe/Zagreb',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Africa/Johannesburg',
];

/** Countries with a language of theirs, whose short form Intl knows. */
const LOCALES = [
  'en-GB',
  'en-IE',
  'en-US',
  'en-AU',
  'en-NZ',
  'en-IN',
  'en-NG',
  'en-SG',
  'de-DE',
  'fr-FR',
  'es-MX',
  'pt-BR',
  'hr-HR',
  'es-PR',
  'zh-CN',
  'ja-JP',
  'ko-KR',
  'hu-HU',
];

const zone = fc.constantFrom(...ZONES);
const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
const moment = fc.date({
  min: new Date('2024-01-02T00:00:00Z'),
  max: new Date('2030-12-30T00:00:00Z'),
  noInvalidDate: true,
});

/** "dm", "md" or "ymd", as people there write it by Intl. */
const orderOf = (locale: string, withYear: boolean): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    ...(withYear ? { year: 'numeric' } : {}),
  })
    .formatToParts(new Date('2026-12-03T12:00:00Z'))
    .map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[type as 'day'] ?? '')
    .join('');

it('an instant is what the clock there shows then', () => {
  fc.assert(
    fc.property(moment, zone, moment, fc.constantFrom('Z', '+00:00', '-00:00'), (at, zone, now, mark) => {
      const typed = `${at.toISOString().slice(0, 16)}:00${mark}`;
      const when = readWhen(typed, { now, zone, towards: 'future' });
      expect(when.ok && `${when.day}T${when.time}`).toBe(minuteIn(zone, at.getTime()));
    }),
  );
});

it('a day in figures is what they are read as there, or is refused', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...LOCALES),
      fc.constantFrom('/', '-', '.'),
      fc.boolean(),
      (day, locale, sign, withYear) => {
        const [year = '', first = '', second = ''] = day.split('-');
        const typed = [first, second, ...(withYear ? [year] : [])].join(sign);
        const country = locale.slice(-2);
        const now = new Date(`${year}-01-01T00:00:00Z`);
        const when = readWhen(typed, { now, zone: 'UTC', towards: 'future', country });
        if (!when.ok) return;
        accepted++;
        const monthFirst = orderOf(locale, withYear).replace('y', '') === 'md';
        const [month, date] = when.day.slice(5).split('-');
        const isOnlyReading = Number(first) > 12 || Number(second) > 12 || first === second;
        if (isOnlyReading) expect([month, date].toSorted()).toEqual([first, second].toSorted());
        else expect([month, date]).toEqual(monthFirst ? [first, second] : [second, first]);
      },
    ),
  );
  expect(accepted).toBeGreaterThan(20);
});

it('without a country, figures that could be two days are never accepted', () => {
  const small = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(small, small, fc.constantFrom('/', '-'), zone, moment, (a, b, sign, zone, now) => {
      fc.pre(a !== b);
      for (const typed of [`${a}${sign}${b}`, `${twoDigits(a)}${sign}${twoDigits(b)}${sign}2027`])
        expect(readWhen(typed, { now, zone, towards: 'future' }).ok).toBe(false);
    }),
  );
});

it('a time of one’s own clock is kept, unless the clocks jump over it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 1439 }), zone, (day, minutes, zone) => {
      const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
      const when = readWhen(`${day} ${time}`, { now: new Date(`${day}T00:00:00Z`), zone, towards: 'future' });
      const instants = Array.from(
        { length: 200 },
        (_, at) => Date.parse(`${day}T${time}:00Z`) + (at - 100) * 900_000,
      );
      const exists = instants.some((at) => minuteIn(zone, at) === `${day}T${time}`);
      expect(when).toMatchObject(exists ? { ok: true, day, time } : { ok: false, reason: 'gap' });
    }),
    { numRuns: 150 },
  );
});

it('a weekday beside a day is that day’s, or both are named', () => {
  const names = ['sun', 'mon', 'tues', 'weds', 'thurs', 'fri', 'saturday'];
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
      const when = readWhen(`${names[weekday]} ${day}`, {
        now: new Date(`${day}T00:00:00Z`),
        zone: 'UTC',
        towards: 'future',
      });
      const fits = new Date(`${day}T00:00:00Z`).getUTCDay() === weekday;
      expect(when.ok).toBe(fits);
      if (!when.ok && 'meanings' in when) {
        const days = when.meanings.map((meaning) => meaning.day);
        expect(days[0]).toBe(day);
        expect(new Date(`${days[1]}T00:00:00Z`).getUTCDay()).toBe(weekday);
      }
    }),
  );
});

it('words count from the day that it is there', () => {
  fc.assert(
    fc.property(moment, zone, (now, zone) => {
      const today = minuteIn(zone, now.getTime()).slice(0, 10);
      const read = (typed: string) => readWhen(typed, { now, zone, towards: 'future' });
      expect(read('today')).toMatchObject({ day: today });
      expect(read('tomorrow')).toMatchObject({ day: addDays(today, 1) });
      expect(read('in 3 days')).toMatchObject({ day: addDays(today, 3) });
      expect(read('in 2 hours')).toMatchObject({
        day: minuteIn(zone, now.getTime() + 7_200_000).slice(0, 10),
        time: minuteIn(zone, now.getTime() + 7_200_000).slice(11),
      });
    }),
  );
});

it('hours count from now, in an hour too that the clock shows twice', () => {
  // The second 01:00 of the night on which the clocks go back.
  const now = new Date('2024-10-27T01:00:00Z');
  expect(readWhen('in 2 hours', { now, zone: 'Europe/Dublin', towards: 'future' })).toEqual({
    ok: true,
    day: '2024-10-27',
    time: '03:00',
  });
});

it('letters that are a person’s own are their own clock, in winter and in summer', () => {
  const own = fc.constantFrom(
    ['Europe/Dublin', 'IST'],
    ['Asia/Kolkata', 'IST'],
    ['Asia/Calcutta', 'IST'],
    ['Asia/Jerusalem', 'IST'],
    ['America/New_York', 'EST'],
    ['America/Toronto', 'EST'],
    ['America/Chicago', 'CST'],
    ['Asia/Shanghai', 'CST'],
    ['Asia/Taipei', 'CST'],
    ['America/Los_Angeles', 'PST'],
    ['Europe/Zagreb', 'CET'],
    ['Australia/Adelaide', 'ACST'],
    ['Pacific/Auckland', 'NZST'],
    ['America/St_Johns', 'NST'],
    ['Africa/Johannesburg', 'SAST'],
  );
  fc.assert(
    fc.property(day, own, (day, [zone = '', letters = '']) => {
      expect(
        readWhen(`${day} 14:00 ${letters}`, { now: new Date(`${day}T00:00:00Z`), zone, towards: 'future' }),
      ).toEqual({ ok: true, day, time: '14:00' });
    }),
  );
});
