/**
 * What to find out before an interview, and where to look: words, never an address, and nothing is fetched. The six themes
 * follow the article's "know the company and the role"; which apply depends on the kind of employer.
 */

import type { Interview } from '../../../domain/interview/interview.js';
import {
  type Employer,
  type EmployerWords,
  employerOf,
  type Research,
  type ResearchWords,
} from '../../../domain/interview/research.js';

/** In case of doubt it is a company, whose text fits nearly everywhere. */
const employerWords: EmployerWords = {
  company:
    /\b(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|corp|corporation|company|start-?up|agency|retailer|software|sports|shop|stores?|consult(?:ing|ants?)|tech|technologies|solutions|systems)\b/iu,
  kinds: [
    ['university', /\b(?:university|universities|polytechnic|institute of technology|business school)\b/iu],
    [
      'health',
      /\b(?:hospitals?|clinics?|nhs|infirmary|hospice|surgery|medical (?:centre|center|practice)|health (?:board|trust|centre|center)|care home|nursing home)\b/iu,
    ],
    [
      'school',
      /\b(?:schools?|academy|college|kindergarten|day nursery|pre-?school|sixth form|high school)\b/iu,
    ],
    [
      'charity',
      /\b(?:charity|charities|foundation|relief|food ?bank|red cross|red crescent|ngo|non-?profit|not-for-profit|oxfam|unicef)\b/iu,
    ],
    [
      'public-body',
      /\b(?:councils?|ministry|department (?:of|for)|government|civil service|city of|county of|municipality|police|fire (?:and rescue|brigade|service)|authority|(?:crown|county|district|high|supreme|magistrates['’]?) court|parliament|public library|museum|tax office|commission|embassy)\b/iu,
    ],
  ],
};

type Theme = 'pages' | 'news' | 'money' | 'offer' | 'people' | 'reviews';
type ThemeText = Readonly<Record<'label' | 'text' | 'where', string>>;

/** `NAME` stands for the employer. */
const general: Readonly<Record<Theme, ThemeText>> = {
  pages: {
    label: 'What they do',
    text: 'what NAME does, and for whom',
    where: 'their own pages, first to last. Then say it in two sentences of your own.',
  },
  news: {
    label: 'What is new there',
    text: 'what is new at NAME',
    where: 'their news page, then a news search for their name over the last six months.',
  },
  money: {
    label: 'How they are doing',
    text: 'how NAME is doing',
    where:
      'the annual report, or the accounts in the public register of companies. A young company: who has put money in, and when.',
  },
  offer: {
    label: 'One thing they sell',
    text: 'one product or service of NAME from close up',
    where: 'try it, watch it shown, or read what the people who use it praise and complain of.',
  },
  people: {
    label: 'Who you will meet',
    text: 'who you will meet at NAME',
    where:
      'the invitation, or ask the one who wrote it. Then their own pages, talks and articles: what each of them works on.',
  },
  reviews: {
    label: 'What staff say',
    text: 'what people who work at NAME say about it',
    where:
      'somebody you know who works or worked there; sites where staff review employers. Look for what comes up again and again.',
  },
};

const other: Readonly<Record<Exclude<Employer, 'company'>, Partial<Readonly<Record<Theme, ThemeText>>>>> = {
  school: {
    pages: {
      label: 'What kind of school it is',
      text: 'what kind of school NAME is',
      where: 'their own pages: ages, numbers, values, policies, the timetable of a day.',
    },
    news: {
      label: 'What is new there',
      text: 'what is new at NAME',
      where: 'their newsletters to parents, their calendar, the local paper.',
    },
    money: {
      label: 'How they are doing',
      text: 'how NAME is doing',
      where:
        'the last inspection report, and the results where they are public. What did it ask them to work on?',
    },
    offer: {
      label: 'How your subject is taught there',
      text: 'how your subject or year is taught at NAME',
      where: 'the curriculum pages. Ask to see a lesson or to walk round beforehand.',
    },
    reviews: {
      label: 'What staff and parents say',
      text: 'what staff and parents say about NAME',
      where: 'somebody who teaches there or whose child goes there; surveys in the inspection report.',
    },
  },
  university: {
    pages: {
      label: 'What the department does',
      text: 'what the department at NAME does',
      where: 'its own pages: groups, degrees, who teaches what. Whose work is near to yours?',
    },
    money: {
      label: 'Where they are heading',
      text: 'where NAME is heading',
      where: 'the strategy and the annual report; calls and grants that the department has won lately.',
    },
    offer: {
      label: 'Their courses and their papers',
      text: 'the courses and recent papers at NAME that touch yours',
      where:
        'the course catalogue, and the last two years of papers. Which course could you teach from the first day?',
    },
  },
  health: {
    pages: {
      label: 'What the service does',
      text: 'what the ward or service at NAME does',
      where:
        'their own pages: patients, beds, teams, values. Ask for an informal visit or a call beforehand.',
    },
    money: {
      label: 'How they are doing',
      text: 'how NAME is doing',
      where: 'the last inspection or quality report, and the board papers. What are they working to improve?',
    },
    offer: {
      label: 'How they look after patients',
      text: 'how care is given at NAME',
      where: 'what patients write about it; a guideline or a project of theirs that touches your work.',
    },
  },
  charity: {
    pages: {
      label: 'Whom they serve',
      text: 'whom NAME serves, and how',
      where: 'their own pages. Then say in two sentences what would be missing without them.',
    },
    money: {
      label: 'Where the money comes from',
      text: 'where the money of NAME comes from and goes to',
      where: 'the annual report, and the accounts in the public register of charities.',
    },
    offer: {
      label: 'One project of theirs',
      text: 'one project or campaign of NAME from close up',
      where: 'reports on it, the people it is for, an event or a shift that you can see.',
    },
  },
  'public-body': {
    pages: {
      label: 'What they are there for',
      text: 'what NAME is there for',
      where:
        'their own pages: duties, who decides, the plan for the coming years. Which part of it would be yours?',
    },
    news: {
      label: 'What is being decided',
      text: 'what is being decided at NAME',
      where: 'minutes and papers of their meetings, consultations, the local or national news.',
    },
    money: {
      label: 'What they have to spend',
      text: 'what NAME has to spend, and on what',
      where: 'the budget and the annual report. What has grown, what was cut?',
    },
    offer: {
      label: 'One service of theirs',
      text: 'one service of NAME from close up',
      where: 'use it, or read what the people who depend on it say.',
    },
  },
};

/** Words that say that an entry is about the employer, not about a subject to learn. */
const THEM = String.raw`\b(?:the(?:y|ir|m|irs)(?:['’](?:re|ve|ll))?|the (?:company|firm|school|hospital|ward|team|organi[sz]ation|charity|council|university|department|place|business))\b`;

const both = (words: string): RegExp => new RegExp(`^(?=.*${THEM})(?=.*\\b(?:${words})\\b)`, 'isu');

const about: Readonly<Record<Theme, RegExp>> = {
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
};

const THEMES = Object.keys(general) as readonly Theme[];

/** In order; `''` stands for what the person wanted to know besides. */
export const homeworkOrder: readonly string[] = [...THEMES, '', 'ask', 'details'];

/** Longer names are descriptions. */
const MAX_NAME_LENGTH = 44;

const placeOf = ({ company }: Interview): string =>
  company === '' || company.length > MAX_NAME_LENGTH ? 'the place' : company;

const NEVER = /(?!)/u;

export const research: ResearchWords = (interview) => {
  const employer = employerOf(interview.company, employerWords);
  const special = employer === 'company' ? {} : other[employer];
  const place = placeOf(interview);
  const themes = THEMES.map((key): Research => {
    const { label, text, where } = special[key] ?? general[key];
    const meet = key === 'people' && interview.panel ? interview.panel : '';
    return {
      key,
      label,
      text:
        meet === ''
          ? `Find out ${text.replace('NAME', () => place)}.`
          : `Find out what they work on: ${meet}.`,
      where:
        meet === ''
          ? where
          : 'their own pages, talks and articles. One thing about each that you could ask about.',
      when: 'this-week',
      about: about[key],
    };
  });
  return [
    ...themes,
    {
      key: 'ask',
      label: 'Questions to ask them',
      text: 'Write down two questions to ask them.',
      where: 'what you could not find out by yourself, and what would help you decide.',
      when: 'day-before',
      about: NEVER,
    },
    {
      key: 'details',
      label: 'Place or link, and the way there',
      text: 'Have the time, the place or the link, and the way there on one piece of paper.',
      where: 'the invitation. Try the link or the way once.',
      when: 'day-before',
      about: NEVER,
    },
  ];
};

export const homeworkText = {
  title: (name: string, when: string | null) => `Homework: ${name}${when === null ? '' : `, ${when}`}`,
  progress: (found: number, of: number) => `${found} of ${of} found out`,
  where: (text: string) => `Where to look: ${text}`,
  found: (text: string) => `Found: ${text}`,
  plainFound: 'Found out:',
  plainOpen: 'To find out:',
  wanted: (wordings: readonly string[]) => `You wanted to know: ${wordings.join('; ')}`,
  key: (key: string) => `Task ${key}.`,
  fill: 'Write down what you find: rejection-coach next homework --fill',
  fillOne: (key: string) => `Or one at a time: rejection-coach next homework --task ${key} --finding TEXT`,
  left: (found: number, of: number) =>
    `Homework: ${found} of ${of} found out. What to look for, and where: rejection-coach next homework`,
  why: 'Knowing little about the place was what managers complained of most (47 % in 2006, 38 % in 2011; Accountemps). What you write down here is on the page for the night before.',
  step: (at: number, of: number) => `Homework · ${at} of ${of}`,
  ask: (label: string) => `${label}: what did you find?`,
  youWanted: 'You wanted to know',
  leftAfter: (count: number) =>
    `Saved: ${count} ${count === 1 ? 'finding' : 'findings'}. Go on with: rejection-coach next homework --fill`,
} as const;
