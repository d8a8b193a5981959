/** What the letters behind a time mean ("14:00 IST"): often several places. */

import { offsetsIn } from './zones.js';

const places = (names: string): readonly string[] => names.split(' ');

/** The places that use the letters; `+` where they name summer time there. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  EST: places('America/New_York Australia/Sydney'),
  EDT: places('America/New_York+'),
  ET: places('America/New_York'),
  CST: places('America/Chicago Asia/Shanghai'),
  CDT: places('America/Chicago+'),
  CT: places('America/Chicago'),
  MST: places('America/Denver'),
  MDT: places('America/Denver+'),
  MT: places('America/Denver'),
  PST: places('America/Los_Angeles'),
  PDT: places('America/Los_Angeles+'),
  PT: places('America/Los_Angeles'),
  AKST: places('America/Anchorage'),
  AKDT: places('America/Anchorage+'),
  HST: places('Pacific/Honolulu'),
  AST: places('America/Halifax Asia/Riyadh'),
  ADT: places('America/Halifax+'),
  NST: places('America/St_Johns'),
  NDT: places('America/St_Johns+'),
  BRT: places('America/Sao_Paulo'),
  ART: places('America/Argentina/Buenos_Aires'),
  WET: places('Europe/Lisbon'),
  WEST: places('Europe/Lisbon+'),
  CET: places('Europe/Berlin'),
  MEZ: places('Europe/Berlin'),
  CEST: places('Europe/Berlin+'),
  MESZ: places('Europe/Berlin+'),
  EET: places('Europe/Athens'),
  EEST: places('Europe/Athens+'),
  BST: places('Europe/London+ Asia/Dhaka'),
  IST: places('Europe/Dublin+ Asia/Kolkata Asia/Jerusalem'),
  IDT: places('Asia/Jerusalem+'),
  MSK: places('Europe/Moscow'),
  TRT: places('Europe/Istanbul'),
  WAT: places('Africa/Lagos'),
  CAT: places('Africa/Harare'),
  EAT: places('Africa/Nairobi'),
  SAST: places('Africa/Johannesburg'),
  GST: places('Asia/Dubai'),
  PKT: places('Asia/Karachi'),
  NPT: places('Asia/Kathmandu'),
  ICT: places('Asia/Bangkok'),
  WIB: places('Asia/Jakarta'),
  SGT: places('Asia/Singapore'),
  MYT: places('Asia/Kuala_Lumpur'),
  HKT: places('Asia/Hong_Kong'),
  PHT: places('Asia/Manila'),
  JST: places('Asia/Tokyo'),
  KST: places('Asia/Seoul'),
  AWST: places('Australia/Perth'),
  ACST: places('Australia/Adelaide'),
  ACDT: places('Australia/Adelaide+'),
  AEST: places('Australia/Sydney'),
  AEDT: places('Australia/Sydney+'),
  AET: places('Australia/Sydney'),
  NZST: places('Pacific/Auckland'),
  NZDT: places('Pacific/Auckland+'),
};

/** For a regular expression, ignoring case. */
export const LETTERS = `(?:${Object.keys(PLACES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

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
  const known = PLACES[upper] ?? [];
  const isOwn =
    ALSO_AT[upper]?.includes(zone) ||
    known.some((place) => place.replace('+', '') === zone) ||
    lettersIn(zone, year).has(upper) ||
    (upper.length === 2 && [...'SD'].some((kind) => lettersIn(zone, year).has(`${upper[0]}${kind}T`)));
  if (isOwn) return 'own';
  return known.map((place) => {
    const name = place.replace('+', '');
    const [standard, summer] = offsetsIn(name, year);
    return { zone: name, offset: upper.length === 2 ? null : place.endsWith('+') ? summer : standard };
  });
};
