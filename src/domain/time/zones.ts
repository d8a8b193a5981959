/** The clock of a place, by its name in the IANA list ("Europe/Dublin"). */

import { twoDigits } from './days.js';

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  clocks.set(zone, clock);
  return clock;
};

const MINUTE = 60_000;

/** What that place's clock shows at an instant: `YYYY-MM-DDTHH:MM`. */
export const minuteIn = (zone: string, instant: number): string => {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

const asUtc = (minute: string): number => Date.parse(`${minute}:00Z`);

/** Minutes ahead of UTC. */
const offsetIn = (zone: string, instant: number): number => {
  const whole = Math.floor(instant / MINUTE) * MINUTE;
  return (asUtc(minuteIn(zone, whole)) - whole) / MINUTE;
};

/** The instants at which that place's clock shows `YYYY-MM-DDTHH:MM`: none where clocks go forward, two where back. */
export const instantsOf = (minute: string, zone: string): readonly number[] => {
  const utc = asUtc(minute);
  const day = 86_400_000;
  const offsets = new Set([utc - day, utc, utc + day].map((at) => offsetIn(zone, at)));
  return [...offsets]
    .map((offset) => utc - offset * MINUTE)
    .filter((at) => minuteIn(zone, at) === minute)
    .sort((a, b) => a - b);
};

/** The first minute that exists after one that is left out when clocks go forward. */
export const afterGap = (minute: string, zone: string): string => {
  const before = offsetIn(zone, asUtc(minute) - 86_400_000);
  return minuteIn(zone, asUtc(minute) - before * MINUTE);
};

/** `YYYY-MM-DDTHH:MM` at so many minutes ahead of UTC, as an instant. */
export const instantAt = (minute: string, offset: number): number => asUtc(minute) - offset * MINUTE;

/** Standard time and summer time of that place, in minutes ahead of UTC. */
export const offsetsIn = (zone: string, year: string): readonly [standard: number, summer: number] => {
  const both = ['01', '07'].map((month) => offsetIn(zone, Date.parse(`${year}-${month}-15T12:00:00Z`)));
  return [Math.min(...both), Math.max(...both)];
};

/** "+05:30" */
export const offsetText = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
