/** What to find out before an interview, and where to look: words, never an address, and nothing is fetched. */

import { namedIn } from '../../../domain/feedback/named.js';
import { findingFor } from '../../../domain/interview/findings.js';
import { type Interview, kindOf } from '../../../domain/interview/interview.js';
import type { Research } from '../../../domain/interview/research.js';
import { workplaceOf } from '../../../domain/interview/workplace.js';
import { namedReading } from '../text/named.js';
import { countrySigns, privateSchool, publicRecords } from './public-records.js';
import { type Topic, type Topics, type TopicTheme, tiny, topics, ways } from './topics.js';
import { TINY, VISITED, workplaceWords } from './workplaces.js';

/** Words that say that an entry is about the employer, not about a subject to learn. */
const THEM = String.raw`\b(?:the(?:y|ir|m|irs)(?:['’](?:re|ve|ll))?|the (?:company|firm|school|hospital|ward|team|organi[sz]ation|charity|council|university|department|place|business))\b`;

export const ABOUT_THEM = new RegExp(THEM, 'iu');

const both = (words: string): RegExp => new RegExp(`^(?=.*${THEM})(?=.*\\b(?:${words})\\b)`, 'isu');

const NEVER = /(?!)/u;

const about: Readonly<Record<TopicTheme, RegExp>> = {
  pages: both('mission|values|history|what they do|what the \\w+ does|web ?site|business model'),
  news: both('news|newsletters?|press|latest|recent(?:ly)?|launch(?:es|ed)?|announc\\w+'),
  money: both(
    'accounts|annual reports?|revenue|turnover|profits?|funding|funded|investors?|budget|financ\\w+|inspection reports?|ofsted',
  ),
  offer: both('products?|customers?|clients?|users?|competitors?|services?|curriculum|patients?|courses?'),
  people:
    /\b(?:panel|interviewers?|who (?:i will|i['’]ll|will i|i['’]m going to) meet|who (?:will be|is) (?:interviewing|in the room))\b/iu,
  reviews: both(
    'reviews?|culture|staff|employees?|turnover of staff|people who work(?:ed)? there|glassdoor|kununu',
  ),
  job: NEVER,
};

/** Letters. */
const LONG_ADVERT = 400;
/** Longer names are descriptions. */
const MAX_NAME_LENGTH = 44;

/** Nobody is found by "Mick". */
const isFirstName = (panel: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(panel.trim());

const JOB =
  /^(?:hr|head|manager|director|officer|lead|leader|supervisor|recruiter|partner|chair|principal|registrar|trustee|secretary|team|department)$/i;

/** "Ada and Grace Novak" are looked up together: whether both are called so is not sure. */
const PAIR = /^\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u;
const UNNAMED =
  /\bnames? (?:is |are )?(?:not|un|to be)|\bnames? (?:not|un)|\bnot (?:given|named|known|said)\b/iu;
/** What they wrote says who it is, as far as they know. */
const ALL_KNOWN = /(?:^|[;,]|\band\b)\s*\p{Lu}\p{Ll}+(?=\s*(?:\(|,|;|and\b|$))/u;

/** Of "Dr Ada Lovelace (chair), HR Manager; somebody from finance" only Dr Ada Lovelace can be looked up. */
const namesIn = (panel: string): readonly string[] => {
  // Between semicolons, what follows a comma is what somebody is.
  const people = panel.includes(';') ? panel.replace(/,[^;\n]*/g, '') : panel;
  return people.split(/[;,\n]|(?<!(?:^|[;,\n])\s*\p{Lu}\p{Ll}+\s)\band\b/u).flatMap((part) => {
    const [pair] = PAIR.exec(part.trim()) ?? [];
    if (pair !== undefined) return [pair];
    const words = part
      .replace(/\(.*?\)/g, ' ')
      .trim()
      .split(/\s+/);
    if (JOB.test(words.at(-1) ?? '')) return [];
    const named = words.slice(words.findIndex((word) => !JOB.test(word)));
    const end = named.findIndex((word) => !/^\p{Lu}/u.test(word));
    const name = named.slice(0, end === -1 ? undefined : end);
    return name.length > 1 ? [name.join(' ')] : [];
  });
};

const meeting = (panel: string): Topic | null => {
  if (isFirstName(panel))
    return [panel, `Find out what ${panel} does there`, 'their website, or ask whoever sent the invite.'];
  const names = namesIn(panel);
  const where = "the staff page, LinkedIn, or a web search for their name with the employer's.";
  return names.length === 0 ? null : [names.join(', '), `Look up: ${names.join(', ')}`, where];
};

/** An advert that names its country's bodies says more than the settings of a computer. */
const countryFor = ({ company, posting = '' }: Interview, country: string | null): string | null =>
  countrySigns.find(([, sign]) => sign.test(`${company}\n${posting}`))?.[0] ?? country;

const RECORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = publicRecords;

/** Nothing that is written down already is to be written down. */
const wayTo = (interview: Interview): Topic | null => {
  const kind = kindOf(interview);
  const isFound = findingFor(interview.findings, ['details']) !== '';
  if (kind === 'phone' && interview.panel && interview.phone && !isFound) return null;
  if (kind === 'phone' || kind === 'video') return ways[kind];
  return ways[interview.place && interview.when !== null ? 'known' : 'unknown'];
};

/** @param country ISO 3166-1 alpha-2 code; `null`: not known. */
export const research = (interview: Interview, country: string | null = null): readonly Research[] => {
  const { panel = '', posting = '' } = interview;
  const company = namedIn(interview.company, namedReading).name;
  const place = workplaceOf(interview, workplaceWords);
  const isClosed = place === 'hospitality' && posting !== '' && !VISITED.test(`${company}\n${posting}`);
  const own: Topics = topics[isClosed ? 'company' : place];
  const at = countryFor(interview, country);
  const isPrivate = privateSchool.test(`${company}\n${posting}`);
  const named = company !== '' && company.length <= MAX_NAME_LENGTH;
  const filled = (text: string): string =>
    text
      .replace('at NAME', (words) => (named ? words : 'there'))
      .replace('NAME', () => (named ? company : 'them'));
  const record = (name: string): string => {
    const rows = RECORDS[isPrivate && name === 'SCHOOL' ? 'PRIVATE' : name];
    return rows?.[at ?? 'any'] ?? rows?.any ?? name;
  };
  // Nobody finds news of two brothers and a van, and an advert of some length says what the job is for.
  const isTiny = TINY.test(posting);
  const isNeeded = ([key]: [TopicTheme, Topic]): boolean =>
    findingFor(interview.findings, [key]) !== '' ||
    (key === 'people' && (meeting(panel) !== null || !(UNNAMED.test(panel) || ALL_KNOWN.test(panel)))) ||
    (key === 'job' && (isTiny || posting.length < LONG_ADVERT)) ||
    !['people', 'job'].includes(key);
  const rows = Object.entries(isTiny ? tiny : own) as [TopicTheme, Topic][];
  const themes = rows.filter(isNeeded).map(([key, topic]): Research => {
    const [who, text, where] = (key === 'people' && meeting(panel)) || ['', topic[1], topic[2]];
    return {
      key,
      label: who === '' ? topic[0] : `${topic[0]}: ${who}`,
      text: filled(text),
      where: where.replace(/^[A-Z]{4,}/, record),
      when: 'this-week',
      about: about[key],
    };
  });
  const before = (key: string, [label, text, where]: Topic): Research => {
    return { key, label, text, where, when: 'day-before', about: NEVER };
  };
  const way = wayTo(interview);
  return [...themes, before('ask', ways.ask), ...(way === null ? [] : [before('details', way)])];
};

export const homeworkText = {
  title: (name: string, when: string | null) => `Homework: ${name}${when === null ? '' : `, ${when}`}`,
  progress: (found: number, of: number) => `${found} of ${of} done`,
  where: (text: string) => `Where to look: ${text}`,
  found: (text: string) => `Found: ${text}`,
  plainFound: 'Done:',
  plainOpen: 'To look up:',
  wanted: (wordings: readonly string[]) => `You wanted to know: ${wordings.join('; ')}`,
  key: (key: string) => `Task ${key}.`,
  fill: 'Write down what you find: rejection-coach next homework --fill',
  fillOne: (words: string) =>
    `Or one at a time: rejection-coach next homework --task "${words}" --finding TEXT`,
  left: (found: number, of: number) =>
    `Homework: ${found} of ${of} found out. What to look for, and where: rejection-coach next homework`,
  why: 'When managers were asked what goes wrong most, they said: people know too little of us. What you write down here is on the page for the night before.',
  step: (at: number, of: number) => `Homework · ${at} of ${of}`,
  ask: (label: string) => `${label}: what did you find?`,
  youWanted: 'You wanted to know',
  leftAfter: (count: number) =>
    `Saved: ${count} ${count === 1 ? 'finding' : 'findings'}. Go on with: rejection-coach next homework --fill`,
} as const;
