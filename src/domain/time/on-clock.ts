/** A written time on the person's own clock. */

import type { Meaning, When } from './when.js';
import type { WrittenTime } from './written.js';
import { afterGap, instantAt, instantsOf, meaningsOf, minuteIn, offsetsIn, offsetText } from './zones.js';

/** @param time `HH:MM`. @param zone the person's own. */
export const onClock = (
  day: string,
  time: string,
  { zone: written, text }: Pick<WrittenTime, 'zone' | 'text'>,
  zone: string,
): When => {
  const minute = `${day}T${time}`;
  if (written === null) return ofOwn(minute, zone);
  const here = (instant: number, clock: string): Meaning => {
    const [day = '', time = ''] = minuteIn(zone, instant).split('T');
    return { day, time, clock };
  };
  if ('place' in written) {
    const place = placeNamed(written.place);
    if (place === null) return { ok: false, reason: 'unclear' };
    return only(
      instantsOf(minute, place).map((at) => here(at, place)),
      minute,
      text,
    );
  }
  if ('offset' in written) {
    if (Math.abs(written.offset) > 14 * 60) return { ok: false, reason: 'unreal' };
    const byTheBook = here(instantAt(minute, written.offset), offsetText(written.offset));
    const [standard, summer] = offsetsIn(zone, day.slice(0, 4));
    // Where winter time is Greenwich time, people say GMT of their own clock in summer, too.
    const isOwnWinter = written.gmt && standard === 0 && summer !== 0;
    return only(isOwnWinter ? [byTheBook, { day, time, clock: zone }] : [byTheBook], minute, text);
  }
  const meanings = meaningsOf(written.letters, zone, day.slice(0, 4));
  if (meanings === 'own') return ofOwn(minute, zone);
  const all = meanings.flatMap((meaning) => [
    ...instantsOf(minute, meaning.zone)
      .slice(0, 1)
      .map((at) => here(at, meaning.zone)),
    ...(meaning.offset === null ? [] : [here(instantAt(minute, meaning.offset), offsetText(meaning.offset))]),
  ]);
  return only(all, minute, text);
};

const ofOwn = (minute: string, zone: string): When => {
  const [day = '', time = ''] = minute.split('T');
  if (instantsOf(minute, zone).length > 0) return { ok: true, day, time };
  const [nextDay = '', next = ''] = afterGap(minute, zone).split('T');
  return { ok: false, reason: 'gap', time, meanings: [{ day: nextDay, time: next }] };
};

const only = (all: readonly Meaning[], minute: string, text: string): When => {
  const meanings = all.filter(
    (meaning, at) => all.findIndex(({ day, time }) => day === meaning.day && time === meaning.time) === at,
  );
  const [first] = meanings;
  if (first === undefined) return { ok: false, reason: 'unreal' };
  if (meanings.length > 1) return { ok: false, reason: 'ambiguous', about: 'zone', meanings, text };
  const { day, time } = first;
  return { ok: true, day, time, ...(`${day}T${time}` === minute ? {} : { from: text }) };
};

/** "Europe/Berlin", or the city alone. */
const placeNamed = (typed: string): string | null => {
  const wanted = typed.toLowerCase().replaceAll(' ', '_');
  const found = Intl.supportedValuesOf('timeZone').filter((zone) => {
    const name = zone.toLowerCase();
    return name === wanted || name.endsWith(`/${wanted}`);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};
