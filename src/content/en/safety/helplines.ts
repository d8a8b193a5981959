/**
 * People to talk to. Each entry was read in a stored copy of a page of the organisation itself, not on the live web; that
 * is shown.
 */

export interface Helpline {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[] | 'anywhere';
  readonly reach: string;
  readonly hours: string;
  readonly languages?: string;
  readonly source: string;
  /** `YYYY-MM-DD`: when the page was read; `null` if it could not be, which is shown. */
  readonly checked: string | null;
}

export const helplines: readonly Helpline[] = [
  {
    name: '988 Suicide & Crisis Lifeline',
    countries: ['US'],
    reach: 'Call or text 988, or chat at 988lifeline.org',
    hours: 'any hour, free',
    languages: 'English and Spanish',
    // The Lifeline's page shows how to reach it; hours and cost stand on the page of the state's health department.
    source: '988lifeline.org/get-help/what-to-expect (hours and cost: health.wyo.gov)',
    checked: '2026-11-24',
  },
  {
    name: '9-8-8 Suicide Crisis Helpline',
    countries: ['CA'],
    reach: 'Call or text 988',
    hours: 'any hour, free',
    languages: 'English and French',
    // CAMH runs the line; there was no copy of 988.ca itself.
    source: 'camh.ca/fr/agent-du-changement/988',
    checked: '2026-11-24',
  },
  {
    name: 'Samaritans',
    countries: ['GB'],
    reach: 'Call 116 123',
    hours: 'any hour, free',
    source: 'samaritans.org/how-we-can-help/contact-samaritan',
    checked: '2026-11-24',
  },
  {
    name: 'Samaritans Ireland',
    countries: ['IE'],
    reach: 'Call 116 123',
    hours: 'any hour, free',
    // The number from the Irish Government's news service; that it is free, day and night, from Samaritans' own news.
    source: 'merrionstreet.ie (Irish Government; hours and cost: samaritans.org/news)',
    checked: '2026-11-24',
  },
  {
    name: 'Find A Helpline',
    countries: 'anywhere',
    reach: 'A list of free lines by country, by phone, text or chat: findahelpline.com',
    hours: 'each line has its own hours',
    source: 'findahelpline.com/AU',
    checked: '2026-11-24',
  },
  {
    name: 'Befrienders Worldwide',
    countries: 'anywhere',
    reach: 'A list of centres in many countries, by phone, text, chat or in person: befrienders.org',
    hours: 'each centre has its own hours',
    source: 'befrienders.org/what-we-do',
    checked: '2026-11-24',
  },
];

export const helpNowText = {
  opening: 'You can talk to a person about this. It does not have to be an emergency.',
  emergency: 'If somebody is in immediate danger, call your local emergency number.',
  none: (country: string) => `We have no number of our own for ${country}. These two can find one:`,
  anywhere: 'Anywhere',
  languages: (languages: string) => `In ${languages}.`,
  source: (page: string, day: string | null) =>
    day === null ? `From ${page}. Not checked by us.` : `From ${page}, checked ${day} (a stored copy).`,
  ask: 'Which country are you in? Enter to leave.',
  askHint: 'Enter alone leaves. Nothing is sent or kept.',
  askWhy: 'Numbers differ by country. What you type is used for this answer only.',
  unknown: (typed: string) => `no country called '${typed}'`,
  unknownAdvice: 'All that we have is above. Two letters or the English name both work: GB, Ireland',
} as const;
