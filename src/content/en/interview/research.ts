/** What to find out before an interview, and where to look: words, never an address, and nothing is fetched. */

import { type Interview, kindOf } from '../../../domain/interview/interview.js';
import type { Research } from '../../../domain/interview/research.js';
import { workplaceOf } from '../../../domain/interview/workplace.js';
import { countrySigns, privateSchool, publicRecords } from './public-records.js';
import { type Topic, type Topics, type TopicTheme, topics } from './topics.js';
import { workplaceWords } from './workplaces.js';

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

/** Longer names are descriptions. */
const MAX_NAME_LENGTH = 44;

/** Nobody is found by "Mick". */
const isFirstName = (panel: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(panel.trim());

const JOB =
  /^(?:hr|head|manager|director|officer|lead|leader|supervisor|recruiter|partner|chair|principal|registrar|trustee|secretary|team|department)$/i;

/** Of "Dr Ada Lovelace (chair), HR Manager; somebody from finance" only Dr Ada Lovelace can be looked up. */
const namesIn = (panel: string): readonly string[] =>
  panel.split(/[;,\n]|\band\b/u).flatMap((part) => {
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

/** An advert that names its country's bodies says more than the settings of a computer. */
const countryFor = ({ company, posting = '' }: Interview, country: string | null): string | null =>
  countrySigns.find(([, sign]) => sign.test(`${company}\n${posting}`))?.[0] ?? country;

const recordIn = (
  records: { readonly any: string } & Readonly<Record<string, string>>,
  country: string | null,
) => (country === null ? undefined : records[country]) ?? records.any;

/** Nothing that is written down already is to be written down. */
const wayTo = (interview: Interview): Pick<Research, 'label' | 'text' | 'where'> => {
  const { place = '', when } = interview;
  switch (kindOf(interview)) {
    case 'phone':
      return { label: 'The call', text: 'Check who calls, and on which number', where: 'the invite.' };
    case 'video':
      return { label: 'The link', text: 'Try the link once', where: 'the invite.' };
    default:
      return place !== '' && when !== null
        ? { label: 'How to get there', text: 'Plan how to get there', where: 'a map or the timetable.' }
        : {
            label: 'Where and how to get there',
            text: 'Write down the time and place (or link) and how to get there',
            where: 'the invite. Try the link or the way once.',
          };
  }
};

/** @param country ISO 3166-1 alpha-2 code; `null`: not known. */
export const research = (interview: Interview, country: string | null = null): readonly Research[] => {
  const { company, panel = '' } = interview;
  const names = namesIn(panel);
  const own: Topics = topics[workplaceOf(interview, workplaceWords)];
  const at = countryFor(interview, country);
  const isPrivate = privateSchool.test(`${company}\n${interview.posting ?? ''}`);
  const named = company !== '' && company.length <= MAX_NAME_LENGTH;
  const filled = (text: string): string =>
    text
      .replace('at NAME', (words) => (named ? words : 'there'))
      .replace('NAME', () => (named ? company : 'them'));
  const themes = (Object.entries(own) as [TopicTheme, Topic][]).map(([key, topic]): Research => {
    const [label, text, where] = topic;
    const meeting = key === 'people' && (isFirstName(panel) || names.length > 0);
    const record = (name: string): string =>
      name in publicRecords
        ? recordIn(
            publicRecords[isPrivate && name === 'SCHOOL' ? 'PRIVATE' : (name as keyof typeof publicRecords)],
            at,
          )
        : name;
    return {
      key,
      label,
      text: meeting
        ? isFirstName(panel)
          ? `Find out what ${panel} does there`
          : `Look up: ${names.join(', ')}`
        : filled(text),
      where: meeting
        ? isFirstName(panel)
          ? 'their website, or ask whoever sent the invite.'
          : "the staff page, LinkedIn, or a web search for their name with the employer's."
        : where.replace(/^[A-Z]{4,}/, record),
      when: 'this-week',
      about: about[key],
    };
  });
  return [
    ...themes,
    {
      key: 'ask',
      label: 'Questions to ask them',
      text: 'Write down two questions to ask them',
      where: '',
      when: 'day-before',
      about: NEVER,
    },
    { key: 'details', ...wayTo(interview), when: 'day-before', about: NEVER },
  ];
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
  fillOne: (key: string) => `Or one at a time: rejection-coach next homework --task ${key} --finding TEXT`,
  left: (found: number, of: number) =>
    `Homework: ${found} of ${of} found out. What to look for, and where: rejection-coach next homework`,
  why: 'When managers were asked what goes wrong most, they said: people know too little of us. What you write down here is on the page for the night before.',
  step: (at: number, of: number) => `Homework · ${at} of ${of}`,
  ask: (label: string) => `${label}: what did you find?`,
  youWanted: 'You wanted to know',
  leftAfter: (count: number) =>
    `Saved: ${count} ${count === 1 ? 'finding' : 'findings'}. Go on with: rejection-coach next homework --fill`,
} as const;
