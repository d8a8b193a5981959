/** What the letters behind a time mean ("14:00 IST"): often several places. */

import { offsetsIn } from './zones.js';

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

/** Letters that people use of their own clock, though the names that Intl knows do not have them. */
const ALSO_AT: Readonly<Record<string, string>> = {
  CST: 'Asia/Shanghai Asia/Chongqing Asia/Harbin Asia/Urumqi Asia/Macau Asia/Taipei America/Havana PRC ROC',
  CDT: 'America/Havana',
  IST: 'Europe/Dublin Eire Asia/Kolkata Asia/Calcutta Asia/Jerusalem Asia/Tel_Aviv Israel',
  IDT: 'Asia/Jerusalem Asia/Tel_Aviv Israel',
  BST: 'Europe/London Asia/Dhaka Asia/Dacca Pacific/Bougainville',
  PST: 'Asia/Manila',
  AST: 'Asia/Riyadh Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Baghdad Asia/Aden',
  EST: 'Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra Australia/Brisbane Australia/Lindeman',
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
    ALSO_AT[upper]?.split(' ').includes(zone) ||
    known.some((place) => place.zone === zone) ||
    lettersIn(zone, year).has(upper) ||
    (upper.length === 2 && [...'SD'].some((kind) => lettersIn(zone, year).has(`${upper[0]}${kind}T`)));
  if (isOwn) return 'own';
  return known.map((place) => {
    const [standard, summer] = offsetsIn(place.zone, year);
    return { zone: place.zone, offset: upper.length === 2 ? null : place.isSummer ? summer : standard };
  });
};
