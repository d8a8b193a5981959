/** Days that people have had trouble with, and what is right: typed, in tables, in adverts. */

import { describe, expect, it } from 'vitest';
import { convertedText, dateProblemText } from '../../../src/content/en/text/date-problems.js';
import { dayIn } from '../../../src/domain/posting/day-in.js';
import { readWhen } from '../../../src/domain/time/read-date.js';
import { readDays, readMoments } from '../../../src/domain/trackers/column-dates.js';

/** Tuesday, 11:39 UTC. */
const now = new Date('2026-11-24T11:39:00Z');

const read = (typed: string, zone = 'UTC', country?: string, towards: 'past' | 'future' = 'future') => {
  const when = readWhen(typed, { now, zone, towards, country });
  if (!when.ok) return dateProblemText(when, { towards, hasCountry: country !== undefined });
  const converted = when.from === undefined ? '' : ` (${convertedText(when.from, when)})`;
  return `${when.day}${when.time === null ? '' : ` ${when.time}`}${converted}`;
};

describe('letters behind a time', () => {
  it.each([
    ['10 jun 14:00 IST', 'Europe/Dublin', '2027-06-10 14:00'],
    ['10 jan 14:00 IST', 'Europe/Dublin', '2027-01-10 14:00'],
    ['10 jun 14:00 IST', 'Asia/Kolkata', '2027-06-10 14:00'],
    ['10 jun 14:00 IST', 'Asia/Jerusalem', '2027-06-10 14:00'],
    ['10 jun 14:00 CST', 'Asia/Shanghai', '2027-06-10 14:00'],
    ['10 jun 14:00 CST', 'America/Chicago', '2027-06-10 14:00'],
    ['10 jun 14:00 EST', 'America/New_York', '2027-06-10 14:00'],
    ['10 jun 14:00 EST', 'Australia/Sydney', '2027-06-10 14:00'],
    ['10 jun 14:00 CET', 'Europe/Zagreb', '2027-06-10 14:00'],
    ['10 jun 2pm PT', 'America/Los_Angeles', '2027-06-10 14:00'],
    ['10 jun 14:00 BST', 'Europe/London', '2027-06-10 14:00'],
  ])('name this person’s own clock: %s in %s', (typed, zone, expected) =>
    expect(read(typed, zone)).toBe(expected),
  );

  it.each([
    [
      '10 jun 14:00 EDT',
      'America/Halifax',
      '2027-06-10 15:00 (14:00 EDT is 15:00 here, on Thursday 10 June 2027.)',
    ],
    [
      '3 dec 14:00 JST',
      'Europe/London',
      '2026-12-03 05:00 (14:00 JST is 05:00 here, on Thursday 3 December 2026.)',
    ],
    [
      '3 dec 2pm Berlin time',
      'America/New_York',
      '2026-12-03 08:00 (2pm Berlin time is 08:00 here, on Thursday 3 December 2026.)',
    ],
    [
      '3 dec 14:00 Europe/Berlin',
      'America/New_York',
      '2026-12-03 08:00 (14:00 Europe/Berlin is 08:00 here, on Thursday 3 December 2026.)',
    ],
  ])('that name one other clock are converted, and that is said: %s in %s', (typed, zone, expected) =>
    expect(read(typed, zone)).toBe(expected),
  );

  it.each([
    ['10 jun 14:00 CST', 'Europe/Zagreb', ['Chicago time', 'Shanghai time']],
    ['10 dec 14:00 EST', 'America/Halifax', ['New York time', 'Sydney time']],
    ['10 jun 14:00 IST', 'America/New_York', ['Dublin time', 'Kolkata time', 'Jerusalem time']],
    ['10 jun 14:00 BST', 'America/New_York', ['London time', 'Dhaka time']],
    ['10 jun 14:00 GMT', 'Europe/London', ['15:00 here', '14:00 here']],
    ['10 jun 14:00 PST', 'Europe/London', ['Los Angeles time', 'UTC-08:00']],
    ['10 jun 14:00 XYZ', 'Europe/London', ["don't know the letters XYZ"]],
  ])('that could be several clocks are refused with each named: %s in %s', (typed, zone, names) => {
    for (const name of names) expect(read(typed, zone)).toContain(name);
  });
});

describe('an instant is shown on the person’s own clock', () => {
  it.each([
    ['2026-12-03T14:00:00Z', 'America/New_York', '2026-12-03 09:00'],
    ['2026-12-03T14:00:00-05:00', 'Europe/London', '2026-12-03 19:00'],
    ['2026-12-03T23:30:00Z', 'Australia/Adelaide', '2026-12-04 10:00'],
    ['2026-12-03T14:00Z', 'Asia/Kolkata', '2026-12-03 19:30'],
    ['2026-12-03 14:00 +0100', 'Europe/London', '2026-12-03 13:00'],
    ['Thu, 3 Dec 2026 14:00:00 +0000', 'Asia/Tokyo', '2026-12-03 23:00'],
    ['January 15, 2027 3:00 PM (GMT+1)', 'America/New_York', '2027-01-15 09:00'],
  ])('%s in %s', (typed, zone, expected) => expect(read(typed, zone).slice(0, 16)).toBe(expected));
});

describe('figures whose order is open', () => {
  it.each(['04-05-2027', '04/05/2027', '4/5/27', '04-05'])('%s without a country', (typed) => {
    expect(read(typed)).toMatch(/4 May 2027 or .*5 April 2027/);
    expect(read(typed)).toContain('rejection-coach settings country');
  });
  it.each([
    ['03-12-2026', 'IE', '2026-12-03'],
    ['03-12-2026', 'US', '2026-03-12'],
    ['3.12.', 'DE', '2026-12-03'],
    ['3/12', 'JP', '2027-03-12'],
  ])('%s in %s', (typed, country, expected) => expect(read(typed, 'UTC', country)).toBe(expected));
  it.each([
    ['03/12/2026', 'CA'],
    ['03/12/2026', 'JP'],
    ['3.12.2026', 'US'],
  ])('%s in %s, where both are written', (typed, country) => {
    expect(read(typed, 'UTC', country)).toMatch(/3 December 2026 or .*12 March 2026/);
    expect(read(typed, 'UTC', country)).not.toContain('settings country');
  });
  it('the year may come first', () =>
    expect(read('26-12-03')).toMatch(/26 December 2003 or .*3 December 2026/));
});

it('a weekday that does not fit names both days', () => {
  expect(read('Friday 3 December 2026')).toBe(
    '3 December 2026 is a Thursday. Which did you mean: Thursday 3 December 2026, or Friday 4 December 2026?',
  );
  expect(read('fri 3 dec')).toContain('Friday 4 December 2026');
  expect(read('thu 3 dec')).toBe('2026-12-03');
  expect(read('thu 3/12')).toBe('2026-12-03');
});

describe('whole weeks and months are no day', () => {
  it.each([
    ['next week', 'Monday 30 November 2026 to Sunday 6 December 2026'],
    ['March', 'Monday 1 March 2027 to Wednesday 31 March 2027'],
    ['next month', 'Tuesday 1 December 2026 to Thursday 31 December 2026'],
    ['end of the month', 'more than one day'],
    ['mid December', 'more than one day'],
    ['the weekend', 'more than one day'],
  ])('%s', (typed, expected) => expect(read(typed)).toContain(expected));
});

describe('short forms', () => {
  it.each([
    ['thurs', '2026-11-26'],
    ['day after tomorrow', '2026-11-26'],
    ['thursday week', '2026-12-03'],
    ['a week on thursday', '2026-12-03'],
    ['tomorrow week', '2026-12-02'],
    ['3.12.', '2026-12-03'],
    ['3.12. 14h30', '2026-12-03 14:30'],
    ['thu 14.30', '2026-11-26 14:30'],
    ['14h30', '2026-11-24 14:30'],
    ['in 2 hours', '2026-11-24 13:39'],
    ['in half an hour', '2026-11-24 12:09'],
    ['2pm', '2026-11-24 14:00'],
    ['tomorow', '2026-11-25'],
    ['tommorrow 2pm', '2026-11-25 14:00'],
    ['thrusday', '2026-11-26'],
    ['3 Dec 14:00 - 15:00', '2026-12-03 14:00'],
    ['2-3pm 3 Dec', '2026-12-03 14:00'],
    ['thursday at ten', '2026-11-26 10:00'],
    ["thursday at 10 o'clock", '2026-11-26 10:00'],
    ['thursday ten o clock', '2026-11-26 10:00'],
    ['thursday at half past ten', '2026-11-26 10:30'],
    ['quarter to twelve on thursday', '2026-11-26 11:45'],
    ['thursday half past two pm', '2026-11-26 14:30'],
    ['3 Dec at ten am', '2026-12-03 10:00'],
  ])('%s', (typed, expected) => expect(read(typed)).toBe(expected));

  it.each([
    ['tues', 'Tuesday 24 November 2026 or Tuesday 1 December 2026'],
    ['next friday', 'Friday 27 November 2026 or Friday 4 December 2026'],
    ['10:00', 'Tuesday 24 November 2026 at 10:00 or Wednesday 25 November 2026 at 10:00'],
    ['20 nov', 'Friday 20 November 2026 or Saturday 20 November 2027'],
    ['thu at 3', '03:00 or 15:00'],
    ['thu at half past two', '02:30 or 14:30'],
    ['thu half two', '02:30 or 14:30'],
    ['thu half 2', '02:30 or 14:30'],
    ['thursday 3rd dec half 2', '02:30 or 14:30'],
    ['next friday at ten', 'Friday 27 November 2026 at 10:00 or Friday 4 December 2026 at 10:00'],
    ['thursday at ten please', 'Thursday 26 November 2026 at 10:00'],
    ['thursday at half past ten i think', 'Thursday 26 November 2026 at 10:30'],
    ['3.12', 'type 2026-12-03'],
    ['3 dec maybe', 'type 2026-12-03'],
    ['munday', "couldn't read"],
  ])('%s is refused with what it could be', (typed, expected) => expect(read(typed)).toContain(expected));
});

it('an hour that the clocks jump over does not exist', () => {
  expect(read('2027-03-14 02:30', 'America/New_York')).toBe(
    'There is no 02:30 on that day, because the clocks go forward. Did you mean Sunday 14 March 2027 at 03:30?',
  );
  expect(read('28 mar 2027 01:15', 'Europe/London')).toContain('02:15');
  expect(read('2027-03-14 02:30', 'America/Phoenix')).toBe('2027-03-14 02:30');
});

describe('an advert closes', () => {
  it.each([
    ['2026-12-31T04:59:00Z', 'America/New_York', '2026-12-30T23:59'],
    ['31 December 2026, 23:59 (UTC+1)', 'Europe/London', '2026-12-31T22:59'],
    ['31 December 2026 at 5pm EST', 'America/New_York', '2026-12-31T17:00'],
    ['31 December 2026 at 5pm EST', 'Europe/London', null],
    ['1 September 2026 (4:30 PM East Africa Time)', 'Europe/London', '2026-09-01'],
    ['25/08/2026 (Midnight)', 'Europe/London', '2026-08-25'],
    ['8/26/2026 at 10:30 AM', 'Europe/London', '2026-08-26T10:30'],
    ['Friday 4 December 2026', 'Europe/London', '2026-12-04'],
    ['Friday 3 December 2026', 'Europe/London', null],
    ['03/12/2026', 'Europe/London', null],
  ])('%s in %s', (text, zone, expected) => expect(dayIn(text, { zone })).toBe(expected));
});

describe('a cell of a table', () => {
  const day = (cell: string, zone: string) => {
    const read = readDays([cell], zone, null, null);
    return read.ok ? read.days[0] : 'no order';
  };
  it.each([
    ['2026-11-27T00:01:00.000Z', 'America/Los_Angeles', '2026-11-26'],
    ['January 15, 2026 3:00 PM (GMT+1)', 'Europe/Zagreb', '2026-01-15'],
    ['46085', 'Europe/Zagreb', '2026-03-04'],
    ['46085.625', 'Europe/Zagreb', '2026-03-04'],
    ['12', 'Europe/Zagreb', null],
    ['next week', 'Europe/Zagreb', null],
    ['Friday', 'Europe/Zagreb', null],
  ])('%s in %s', (cell, zone, expected) => expect(day(cell, zone)).toBe(expected));

  it('keeps its time', () =>
    expect(readMoments(['46085.625', '3 Dec 2026 14:00'], 'UTC', null, null)).toMatchObject({
      days: ['2026-03-04T15:00', '2026-12-03T14:00'],
    }));
});
