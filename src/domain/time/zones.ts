/** The clock of a place ("Europe/Dublin"), and what the letters behind a time mean ("14:00 IST"): often several places. */

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

/** Places, and the letters of each: `+` where they name its summer time. The first place that has them is the likeliest. */
const LETTERS_OF: Readonly<Record<string, string>> = {
  'America/New_York': 'EST EDT+ ET',
  'Australia/Sydney': 'EST AEST AEDT+ AET',
  'America/Chicago': 'CST CDT+ CT',
  'Asia/Shanghai': 'CST',
  'America/Denver': 'MST MDT+ MT',
  'America/Los_Angeles': 'PST PDT+ PT',
  'America/Anchorage': 'AKST AKDT+',
  'Pacific/Honolulu': 'HST',
  'America/Halifax': 'AST ADT+',
  'Asia/Riyadh': 'AST',
  'America/St_Johns': 'NST NDT+',
  'America/Sao_Paulo': 'BRT',
  'America/Argentina/Buenos_Aires': 'ART',
  'Europe/Lisbon': 'WET WEST+',
  'Europe/Berlin': 'CET MEZ CEST+ MESZ+',
  'Europe/Athens': 'EET EEST+',
  'Europe/London': 'BST+',
  'Asia/Dhaka': 'BST',
  'Europe/Dublin': 'IST+',
  'Asia/Kolkata': 'IST',
  'Asia/Jerusalem': 'IST IDT+',
  'Europe/Moscow': 'MSK',
  'Europe/Istanbul': 'TRT',
  'Africa/Lagos': 'WAT',
  'Africa/Harare': 'CAT',
  'Africa/Nairobi': 'EAT',
  'Africa/Johannesburg': 'SAST',
  'Asia/Dubai': 'GST',
  'Asia/Karachi': 'PKT',
  'Asia/Kathmandu': 'NPT',
  'Asia/Bangkok': 'ICT',
  'Asia/Jakarta': 'WIB',
  'Asia/Singapore': 'SGT',
  'Asia/Kuala_Lumpur': 'MYT',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Manila': 'PHT',
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
  'Australia/Perth': 'AWST',
  'Australia/Adelaide': 'ACST ACDT+',
  'Pacific/Auckland': 'NZST NZDT+',
};

const PLACES = Object.entries(LETTERS_OF).flatMap(([zone, all]) =>
  all.split(' ').map((typed) => ({ zone, letters: typed.replace('+', ''), isSummer: typed.endsWith('+') })),
);

/** For a regular expression, ignoring case. */
export const LETTERS = `(?:${[...new Set(PLACES.map(({ letters }) => letters))]
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

const places = (names: string): readonly string[] => names.split(' ');

/** Letters that people use of their own clock, though the names that Intl knows do not have them. */
const ALSO_AT: Readonly<Record<string, readonly string[]>> = {
  CST: places(
    'Asia/Shanghai Asia/Chongqing Asia/Harbin Asia/Urumqi Asia/Macau Asia/Taipei America/Havana PRC ROC',
  ),
  CDT: places('America/Havana'),
  IST: places('Europe/Dublin Eire Asia/Kolkata Asia/Calcutta Asia/Jerusalem Asia/Tel_Aviv Israel'),
  IDT: places('Asia/Jerusalem Asia/Tel_Aviv Israel'),
  BST: places('Europe/London Asia/Dhaka Asia/Dacca Pacific/Bougainville'),
  PST: places('Asia/Manila'),
  AST: places('Asia/Riyadh Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Baghdad Asia/Aden'),
  EST: places(
    'Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra Australia/Brisbane Australia/Lindeman',
  ),
};

/** Between them they know the letters of the places where English is spoken, Europe's and America's. */
const LOCALES = ['en-CA', 'en-GB', 'en-AU', 'en-IN', 'en-ZA'];

const lettersIn = (zone: string, year: string): ReadonlySet<string> =>
  new Set(
    LOCALES.flatMap((locale) => {
      const names = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
      return ['01', '07'].map(
        (month) =>
          names
            .formatToParts(Date.parse(`${year}-${month}-15T12:00:00Z`))
            .find(({ type }) => type === 'timeZoneName')?.value ?? '',
      );
    }),
  );

/** One meaning of letters: a place, and the offset that they name by the book. */
export interface LettersMeaning {
  readonly zone: string;
  /** Minutes ahead of UTC; `null` where they only name the place's clock ("ET"). */
  readonly offset: number | null;
}

/** @returns `own` where people in `zone` use the letters of their own clock. `letters`: matched by `LETTERS`. */
export const meaningsOf = (
  letters: string,
  zone: string,
  year: string,
): 'own' | readonly LettersMeaning[] => {
  const upper = letters.toUpperCase();
  const known = PLACES.filter((place) => place.letters === upper);
  const isOwn =
    ALSO_AT[upper]?.includes(zone) ||
    known.some((place) => place.zone === zone) ||
    lettersIn(zone, year).has(upper) ||
    (upper.length === 2 && [...'SD'].some((kind) => lettersIn(zone, year).has(`${upper[0]}${kind}T`)));
  if (isOwn) return 'own';
  return known.map((place) => {
    const [standard, summer] = offsetsIn(place.zone, year);
    return { zone: place.zone, offset: upper.length === 2 ? null : place.isSummer ? summer : standard };
  });
};
