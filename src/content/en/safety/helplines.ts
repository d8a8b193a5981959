/**
 * People to talk to. Each entry was read in a stored copy of a page of the organisation itself or of a government, not on
 * the live web; `help-now --sources` says where and when.
 */

interface Source {
  readonly source: string;
  /** `YYYY-MM-DD`: when the page was read. */
  readonly checked: string;
}

export interface Helpline extends Source {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[] | 'anywhere';
  /** What the line is there for: anybody who can't go on, or somebody who is hurt by another. */
  readonly about: 'crisis' | 'abuse';
  /** Phone, text and chat in one sentence, for a screen. */
  readonly reach: string;
  readonly hours: string;
  readonly languages?: string;
}

export interface EmergencyNumber extends Source {
  readonly number: string;
}

export const helplines: readonly Helpline[] = [
  {
    name: '988 Suicide & Crisis Lifeline',
    countries: ['US'],
    about: 'crisis',
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
    about: 'crisis',
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
    about: 'crisis',
    reach: 'Call 116 123',
    hours: 'any hour, free',
    source: 'samaritans.org/how-we-can-help/contact-samaritan',
    checked: '2026-11-24',
  },
  {
    name: 'Samaritans Ireland',
    countries: ['IE'],
    about: 'crisis',
    reach: 'Call 116 123',
    hours: 'any hour, free',
    // The number from the Irish Government's news service; that it is free, day and night, from Samaritans' own news.
    source: 'merrionstreet.ie (Irish Government; hours and cost: samaritans.org/news)',
    checked: '2026-11-24',
  },
  {
    name: 'Find A Helpline',
    countries: 'anywhere',
    about: 'crisis',
    reach: 'A list of free lines by country, by phone, text or chat: findahelpline.com',
    hours: 'each line has its own hours',
    source: 'findahelpline.com/AU',
    checked: '2026-11-24',
  },
  {
    name: 'Befrienders Worldwide',
    countries: 'anywhere',
    about: 'crisis',
    reach: 'A list of centres in many countries, by phone, text, chat or in person: befrienders.org',
    hours: 'each centre has its own hours',
    source: 'befrienders.org/what-we-do',
    checked: '2026-11-24',
  },
];

export const emergencyNumbers: Readonly<Record<string, EmergencyNumber>> = {};

export interface Help {
  readonly emergency: EmergencyNumber | null;
  readonly crisis: readonly Helpline[];
  readonly abuse: readonly Helpline[];
  /** Lists of lines in every country. */
  readonly anywhere: readonly Helpline[];
}

/** @param country ISO 3166-1 alpha-2. */
export const helpIn = (country: string): Help => {
  const own = helplines.filter(({ countries }) => countries !== 'anywhere' && countries.includes(country));
  return {
    emergency: emergencyNumbers[country] ?? null,
    crisis: own.filter(({ about }) => about === 'crisis'),
    abuse: own.filter(({ about }) => about === 'abuse'),
    anywhere: helplines.filter(({ countries }) => countries === 'anywhere'),
  };
};

export const helpNowText = {
  opening: 'You can talk to a person about this. It does not have to be an emergency.',
  emergency: 'If somebody is in immediate danger, call your local emergency number.',
  none: (country: string) => `We have no number of our own for ${country}. These two can find one:`,
  anywhere: 'Anywhere',
  languages: (languages: string) => `In ${languages}.`,
  source: (page: string, day: string) => `From ${page}, checked ${day} (a stored copy).`,
  ask: 'Which country are you in? Enter to leave.',
  askHint: 'Enter alone leaves. Nothing is sent or kept.',
  askWhy: 'Numbers differ by country. What you type is used for this answer only.',
  unknown: (typed: string) => `no country called '${typed}'`,
  unknownAdvice: 'All that we have is above. Two letters or the English name both work: GB, Ireland',
} as const;
