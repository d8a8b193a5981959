/** Days that people have had trouble with, through the commands that take them. */

import { describe, expect, it } from 'vitest';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, scripted, type World, world } from '../../support/fakes.js';

/** It is Tuesday 24 November 2026, 09:00 UTC. */
const inZone = (zone: string, acts: readonly Act[] | null = null): World => {
  const w = world(acts === null ? {} : { acts: scripted(acts).prompter });
  return { ...w, context: { ...w.context, clock: { ...w.context.clock, zone: () => zone } } };
};

const added = async (w: World, when: string): Promise<string | null | undefined> => {
  await call(w, 'next', 'add', '--role', 'Porter', '--company', 'Inn', '--when', when);
  return [...w.memory.store.interviews.values()][0]?.when;
};

describe('next add --when', () => {
  it.each([
    ['10 jun 14:00 IST', 'Europe/Dublin', '2027-06-10T14:00'],
    ['10 jun 14:00 CST', 'Asia/Shanghai', '2027-06-10T14:00'],
    ['10 jun 14:00 EST', 'America/New_York', '2027-06-10T14:00'],
    ['2026-12-03T14:00:00Z', 'Europe/Zagreb', '2026-12-03T15:00'],
    ['2026-12-03T14:00:00-05:00', 'Europe/Zagreb', '2026-12-03T20:00'],
    ['3.12.', 'Europe/Zagreb', '2026-12-03'],
    ['in 2 hours', 'Europe/Zagreb', '2026-11-24T12:00'],
    ['day after tomorrow', 'Europe/Zagreb', '2026-11-26'],
    ['thursday week', 'Europe/Zagreb', '2026-12-03'],
  ])('%s in %s is kept as %s', async (typed, zone, expected) =>
    expect(await added(inZone(zone), typed)).toBe(expected),
  );

  it.each([
    ['10 jun 14:00 CST', 'Europe/Zagreb', /Chicago time.*Shanghai time/s],
    ['04-05-2027', 'Europe/Zagreb', /4 May 2027.*5 April 2027.*settings country/s],
    ['Friday 3 December 2026', 'Europe/Zagreb', /is a Thursday/],
    ['next week', 'Europe/Zagreb', /30 November 2026 to Sunday 6 December/],
    ['March', 'Europe/Zagreb', /1 March 2027/],
    ['end of the month', 'Europe/Zagreb', /more than one day/],
    ['2027-03-14 02:30', 'America/New_York', /no 02:30/],
  ])('%s in %s is refused in a script, with what it could be', async (typed, zone, expected) => {
    const w = inZone(zone);
    expect(await added(w, typed)).toBeUndefined();
    expect(w.err()).toMatch(expected);
    expect(w.err()).toContain('Nothing was changed.');
  });

  it('says what was converted', async () => {
    const w = inZone('America/Halifax');
    expect(await added(w, '10 dec 14:00 EDT')).toBeUndefined();
    expect(await added(w, '10 jun 14:00 EDT')).toBe('2027-06-10T15:00');
    expect(w.err()).toContain('14:00 EDT is 15:00 here');
  });

  it('asks in a terminal which of two is meant', async () => {
    const w = inZone('Europe/Zagreb', [{ menu: '04-05-2027: which do you mean?', choose: '2027-04-05' }]);
    expect(await added(w, '04-05-2027')).toBe('2027-04-05');
    const left = inZone('Europe/Zagreb', [{ menu: '04-05-2027', choose: null }]);
    expect(await added(left, '04-05-2027')).toBeUndefined();
  });
});

it('--closes keeps the hour of an instant', async () => {
  const w = inZone('America/New_York');
  await call(w, 'next', 'add', '--role', 'Porter', '--closes', '2026-12-31T04:59:00Z', '--company', 'Inn');
  expect([...w.memory.store.interviews.values()][0]?.closes).toBe('2026-12-30T23:59');
});

describe('edit ID heard-on --answer', () => {
  const ID = '2026-11-20-k7qm';
  const heard = async (typed: string, zone: string) => {
    const w = withDebriefs(inZone(zone), debrief(ID, {}));
    await call(w, 'edit', ID, 'heard-on', '--answer', typed);
    return { day: w.memory.store.debriefs.get(ID)?.answers['heard-on']?.value, err: w.err() };
  };
  it.each([
    ['2026-11-20T02:00:00Z', 'America/New_York', '2026-11-19'],
    ['yesterday', 'Europe/Zagreb', '2026-11-23'],
    ['20.11.', 'Europe/Zagreb', '2026-11-20'],
    ['thurs', 'Europe/Zagreb', '2026-11-19'],
  ])('%s in %s is %s', async (typed, zone, day) => expect((await heard(typed, zone)).day).toBe(day));
  it.each([
    ['04-05-2026', /4 May 2026.*5 April 2026.*settings country/s],
    ['Friday 19 November 2026', /is a Thursday/],
    ['last week', /16 November 2026 to Sunday 22 November/],
    ['March', /1 March 2026/],
  ])('%s is refused', async (typed, expected) => {
    const { day, err } = await heard(typed, 'Europe/Zagreb');
    expect(day).toBeUndefined();
    expect(err).toMatch(expected);
  });
});

describe('import', () => {
  const dates = async (zone: string, ...cells: readonly string[]) => {
    const w = inZone(zone);
    w.files.set('t.csv', `Role;Date applied\n${cells.map((cell) => `Porter;${cell}\n`).join('')}`);
    expect(await call(w, 'import', 't.csv')).toBe(0);
    return [...w.memory.store.applications.values()].map(({ date }) => date);
  };
  it.each([
    ['2026-11-25T00:01:00.000Z', 'America/Los_Angeles', '2026-11-24'],
    ['January 15, 2026 3:00 PM (GMT+1)', 'Europe/Zagreb', '2026-01-15'],
    ['46085', 'Europe/Zagreb', '2026-03-04'],
  ])('%s in %s', async (cell, zone, day) => expect(await dates(zone, cell)).toEqual([day]));
});
