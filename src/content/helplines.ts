/**
 * People to talk to. Only entries that somebody has read on a page that answers for them; `checked` is that day.
 * Read in stored copies of those pages, not on the live web, and said so where it is shown.
 */

export interface Helpline {
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty for anywhere. */
  readonly countries: readonly string[];
  readonly reach: string;
  readonly hours: string;
  /** The page that was read. */
  readonly source: string;
  /** `YYYY-MM-DD`; `null`: nobody has checked it, and it is shown so. */
  readonly checked: string | null;
}

export const helplines = [
  {
    name: '988 Suicide & Crisis Lifeline',
    countries: ['US'],
    reach: 'Call or text 988, or chat at 988lifeline.org',
    hours: 'any hour, free',
    source: 'health.wyo.gov/prevention (Wyoming Department of Health)',
    checked: '2026-11-24',
  },
  {
    name: '9-8-8 Suicide Crisis Helpline',
    countries: ['CA'],
    reach: 'Call or text 988 (English and French)',
    hours: 'any hour, free',
    source: 'mentalhealthcommission.ca/catalyst/988-launches-in-canada',
    checked: '2026-11-24',
  },
  {
    name: 'Samaritans',
    countries: ['GB', 'IE'],
    reach: 'Call 116 123',
    hours: 'any hour, free',
    source: 'samaritans.org/how-we-can-help/contact-samaritan',
    checked: '2026-11-24',
  },
  {
    name: 'Find A Helpline',
    countries: [],
    reach: 'findahelpline.com: choose your country, then phone, text or chat',
    hours: 'each line has its own',
    source: 'findahelpline.com',
    checked: '2026-11-24',
  },
  {
    name: 'Befrienders Worldwide',
    countries: [],
    reach: 'befrienders.org: centres in over 30 countries, by phone, text, chat or in person',
    hours: 'each centre has its own',
    source: 'befrienders.org/what-we-do',
    checked: '2026-11-24',
  },
] as const satisfies readonly Helpline[];

export const helplineWords = {
  opening: 'You can talk to a person about this. It does not have to be an emergency.',
  emergency: 'If somebody is in danger right now, call your local emergency number.',
  none: (country: string) => `We have no number of our own for ${country}. These two find one:`,
  anywhere: 'Anywhere',
  source: (page: string, day: string | null) =>
    day === null
      ? `From ${page}. Nobody here has checked it.`
      : `From ${page}, checked ${day} (a stored copy).`,
  ask: 'Which country are you in?',
  askHint: 'Enter alone leaves. Nothing is sent or kept.',
  askWhy: 'Numbers differ by country. What you type is used for this answer only.',
  unknown: (typed: string) => `no country called '${typed}'`,
} as const;
