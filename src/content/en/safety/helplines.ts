/**
 * People to talk to. Each was read in a stored copy of a page or paper of the organisation itself or of a government, not
 * on the live web.
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
  readonly hours?: string;
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
    hours: 'day or night, free',
    languages: 'English and Spanish',
    source: '988lifeline.org/get-help/what-to-expect (hours and cost: health.wyo.gov)',
    checked: '2026-11-24',
  },
  {
    name: 'National Domestic Violence Hotline',
    countries: ['US'],
    about: 'abuse',
    reach: 'Call 1-800-799-7233, text START to 88788, or chat at thehotline.org',
    hours: 'day or night',
    source: 'ovc.ojp.gov/news/grantee-news (US Department of Justice)',
    checked: '2026-11-27',
  },
  {
    name: '9-8-8 Suicide Crisis Helpline',
    countries: ['CA'],
    about: 'crisis',
    reach: 'Call or text 988',
    hours: 'day or night, free',
    languages: 'English and French',
    source: 'camh.ca/fr/agent-du-changement/988',
    checked: '2026-11-24',
  },
  {
    name: 'sheltersafe.ca',
    countries: ['CA'],
    about: 'abuse',
    reach: "Find a women's shelter near you, and its phone number, at sheltersafe.ca",
    hours: 'day or night, free',
    source: "endvaw.ca/covid-19-public (Women's Shelters Canada)",
    checked: '2026-11-27',
  },
  {
    name: 'Samaritans',
    countries: ['GB'],
    about: 'crisis',
    reach: 'Call 116 123',
    hours: 'day or night, free',
    source: 'samaritans.org/how-we-can-help/contact-samaritan',
    checked: '2026-11-24',
  },
  {
    name: 'Shout',
    countries: ['GB'],
    about: 'crisis',
    reach: 'Text SHOUT to 85258',
    hours: 'day or night',
    source: 'giveusashout.org/faqs',
    checked: '2026-11-27',
  },
  {
    name: 'National Domestic Abuse Helpline',
    countries: ['GB'],
    about: 'abuse',
    reach: 'Call 0808 2000 247',
    hours: 'day or night, free',
    source: 'gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline',
    checked: '2026-11-27',
  },
  {
    name: 'Samaritans Ireland',
    countries: ['IE'],
    about: 'crisis',
    reach: 'Call 116 123',
    hours: 'day or night, free',
    source: 'merrionstreet.ie (Irish Government; hours and cost: samaritans.org/news)',
    checked: '2026-11-24',
  },
  {
    name: "Women's Aid",
    countries: ['IE'],
    about: 'abuse',
    reach: 'Call 1800 341 900',
    hours: 'day or night, free',
    source: 'womensaid.ie/about/newsevents/news (30 Nov 2009, and hours: 5 Sep 2016)',
    checked: '2026-11-27',
  },
  {
    name: 'Lifeline',
    countries: ['AU'],
    about: 'crisis',
    reach: 'Call 13 11 14, text 0477 13 11 14, or chat at lifeline.org.au',
    hours: 'day or night',
    source:
      'lifelineh2h.org.au/get-help/telephone-crisis-support/faqs (text and chat: lifeinmind.org.au/news)',
    checked: '2026-11-28',
  },
  {
    name: '1800RESPECT',
    countries: ['AU'],
    about: 'abuse',
    reach: 'Call 1800 737 732, or text 0458 737 732',
    hours: 'day or night',
    source: '1800respect.org.au/terms-and-conditions (hours: plan4womenssafety.dss.gov.au/initiatives)',
    checked: '2026-11-28',
  },
  {
    name: 'Lifeline',
    countries: ['NZ'],
    about: 'crisis',
    reach: 'Call 0800 543 354',
    hours: 'day or night, free',
    source: 'lifeline.co.nz/history-lifeline',
    checked: '2026-11-28',
  },
  {
    name: '1737, Need to talk?',
    countries: ['NZ'],
    about: 'crisis',
    reach: 'Call or text 1737',
    hours: 'day or night, free',
    source: 'health.govt.nz/news-media/news-items (Ministry of Health, 17 Mar 2019)',
    checked: '2026-11-28',
  },
  {
    name: "Women's Refuge crisis line",
    countries: ['NZ'],
    about: 'abuse',
    reach: 'Call 0800 733 843',
    hours: 'day or night, free',
    source: 'govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence',
    checked: '2026-11-27',
  },
  {
    name: 'Tele MANAS',
    countries: ['IN'],
    about: 'crisis',
    reach: 'Call 14416',
    hours: 'day or night, free',
    languages: '20 languages',
    source: 'sansad.in, Lok Sabha question 700 (reply of the Ministry of Health, 7 Feb 2025)',
    checked: '2026-11-28',
  },
  {
    name: 'National Commission for Women',
    countries: ['IN'],
    about: 'abuse',
    reach: 'Call 7827 170 170',
    hours: 'day or night',
    source: 'ncwapps.nic.in, its own site (also pib.gov.in, 11 Feb 2022)',
    checked: '2026-11-28',
  },
  {
    name: 'Suicide Crisis Helpline (SADAG)',
    countries: ['ZA'],
    about: 'crisis',
    reach: 'Call 0800 567 567',
    hours: 'day or night, free',
    source: 'sadag.org (press release of 7 Oct 2020)',
    checked: '2026-11-27',
  },
  {
    name: 'Gender-Based Violence Command Centre',
    countries: ['ZA'],
    about: 'abuse',
    reach: 'Call 0800 428 428, or dial *120*7867# for a call back',
    hours: 'day or night',
    source: 'gbv.org.za/about-us (Department of Social Development)',
    checked: '2026-11-27',
  },
  {
    name: 'TelefonSeelsorge',
    countries: ['DE'],
    about: 'crisis',
    reach: 'Call 0800 111 0 111, or chat at telefonseelsorge.de',
    hours: 'day or night, free',
    languages: 'German',
    source: 'ts-bayreuth.de, its own site (chat: caritas.drs.de)',
    checked: '2026-11-28',
  },
  {
    name: 'Hilfetelefon Gewalt gegen Frauen',
    countries: ['DE'],
    about: 'abuse',
    reach: 'Call 116 016, or chat at hilfetelefon.de',
    hours: 'day or night, free',
    languages: 'German and many others',
    source: 'hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
    checked: '2026-11-27',
  },
  {
    name: 'findahelpline.com',
    countries: 'anywhere',
    about: 'crisis',
    reach: 'free lines in your country',
    source: 'findahelpline.com/AU',
    checked: '2026-11-24',
  },
  {
    name: 'befrienders.org',
    countries: 'anywhere',
    about: 'crisis',
    reach: 'people who listen, in 32 countries',
    source: 'befrienders.org/what-we-do',
    checked: '2026-11-24',
  },
];

const EU_112: EmergencyNumber = {
  number: '112',
  source: 'www2.hse.ie/emergencies/when-to-call-112-or-999 (Irish health service, of every EU country)',
  checked: '2026-11-27',
};

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

export const emergencyNumbers: Readonly<Record<string, EmergencyNumber>> = {
  ...Object.fromEntries(EU.map((code) => [code, EU_112])),
  IE: { ...EU_112, number: '112 or 999' },
  GB: { number: '999', source: 'hpft.nhs.uk (an NHS trust)', checked: '2026-11-27' },
  US: { number: '911', source: 'hancockin.gov/206/When-to-Call (county government)', checked: '2026-11-27' },
  CA: { number: '911', source: 'justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html', checked: '2026-11-27' },
  AU: {
    number: '000',
    source: 'police.act.gov.au/crime-and-prevention/family-violence',
    checked: '2026-11-27',
  },
  NZ: { number: '111', source: 'police.govt.nz/advice/family-violence/help', checked: '2026-11-27' },
  ZA: { number: '10111', source: 'saps.gov.za/services/cc_10111.php', checked: '2026-11-27' },
  IN: {
    number: '112',
    source: 'smartraveller.gov.au/destinations/asia/india (Australian Government)',
    checked: '2026-11-28',
  },
};

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
  opening: "You can talk to someone about this. It doesn't have to be an emergency.",
  emergency: (number: string) => `If someone is in danger now, call ${number}.`,
  emergencyUnknown: 'If someone is in danger now, call your local emergency number.',
  abuse: (country: string) => `${country}, if someone is hurting you`,
  none: (country: string) => `I don't have a number for ${country}. These can find one:`,
  more: 'In any country:',
  languages: (languages: string) => `In ${languages}.`,
  source: (page: string, day: string) => `From ${page}, read ${day} (a stored copy).`,
  guessed: (country: string) =>
    `I guessed ${country} from your computer's settings. If that's wrong, add --country and its name.`,
  ask: 'Which country are you in?',
  /** Where nothing is shown yet. */
  askHint: 'You can type UK, US, Ireland or any other. Press Enter to see them all. Nothing is sent or kept.',
  askWhy: 'Each country has its own numbers. What you type is used once and not kept.',
  unknown: (typed: string) => `I don't know "${typed}"`,
  unknownAdvice: 'Please try the English name, or two letters: GB, Ireland',
} as const;
