/**
 * What to look up before an interview, by the kind of workplace, and where. `NAME` stands for the employer, a word in
 * capitals that begins a place to look for a row of public-records.ts.
 */

import type { Workplace } from '../../../domain/interview/workplace.js';

export type Theme = 'pages' | 'news' | 'money' | 'offer' | 'people' | 'reviews';
export type Topic = readonly [label: string, text: string, where: string];

const PEOPLE: Topic = [
  'Who you’ll meet',
  'Find out who you’ll meet at NAME',
  'the invite, or ask whoever sent it. Then look them up (staff page, LinkedIn).',
];
const STAFF: Topic = [
  'What it’s like to work there',
  'Read what staff say about NAME',
  'someone who works there, or a staff review site such as Indeed or Glassdoor. Look for what keeps coming up.',
];
const NEWS: Topic = [
  'What’s new',
  'Look for news about NAME',
  'their news page, then a news search for their name.',
];
const LOCAL: Topic = [
  'What’s new',
  'Look for news about NAME',
  'their website and social media, then the local paper.',
];
const ACCOUNTS: Topic = ['How they’re doing', 'Look up how things are going at NAME', 'COMPANIES.'];

/** What is most use tonight comes first. */
export const topics = {
  hospital: {
    pages: [
      'What the ward or service does',
      'Read about your ward or service at NAME',
      'their website: patients, beds, team, values. Or ring and ask for an informal chat or visit.',
    ],
    offer: [
      'What patients say',
      'Read what patients say about NAME',
      'PATIENTS. Note one thing they praise.',
    ],
    money: [
      'Inspections and ratings',
      'Look up the last inspection or rating for NAME',
      'HEALTH. What are they trying to improve?',
    ],
    people: PEOPLE,
    reviews: STAFF,
    news: [
      'What’s new',
      'Look for news about NAME',
      'the news page on their website, and their last board papers.',
    ],
  },
  clinic: {
    pages: [
      'What the practice does',
      'Read about the team and services at NAME',
      'their website: who works there, opening hours, what they offer.',
    ],
    offer: [
      'What patients say',
      'Read what patients say about NAME',
      'PATIENTS. Note one thing they praise.',
    ],
    money: [
      'Inspections and ratings',
      'Look up the last inspection or rating for NAME',
      'HEALTH. What are they trying to improve?',
    ],
    people: PEOPLE,
    reviews: STAFF,
    news: LOCAL,
  },
  care: {
    pages: [
      'Who they care for',
      'Read about NAME: who they look after, and how',
      'their website: the people, the team, a usual day. Or ring and ask to look round.',
    ],
    money: [
      'Inspections and ratings',
      'Look up the last inspection or rating for NAME',
      'CARE. What are they trying to improve?',
    ],
    offer: [
      'What families say',
      'Read what residents and families say about NAME',
      'their Google reviews, and what families told the inspectors.',
    ],
    reviews: STAFF,
    people: PEOPLE,
    news: LOCAL,
  },
  school: {
    pages: [
      'What kind of school it is',
      'Read about the school day and values at NAME',
      'their website: ages, numbers, values, behaviour policy, safeguarding.',
    ],
    money: [
      'Inspections and ratings',
      'Look up the last inspection or rating for NAME',
      'SCHOOL. What are they trying to improve?',
    ],
    offer: [
      'What they teach',
      'Read what pupils learn at NAME',
      'the curriculum pages on their website. Or ask to look round.',
    ],
    reviews: [
      'What pupils, parents and staff say',
      'Find out what pupils, parents and staff say about NAME',
      'someone who works there or has a child there, and the surveys in an inspection report.',
    ],
    people: PEOPLE,
    news: [
      'What’s new',
      'Look for news about NAME',
      'their newsletters to parents, their calendar, the local paper.',
    ],
  },
  nursery: {
    pages: [
      'How the day goes',
      'Read about the ages, rooms and usual day at NAME',
      'their website or social media: ages, meals, outdoor play, how children settle in.',
    ],
    money: [
      'Inspections and ratings',
      'Look up the last inspection or rating for NAME',
      'EARLY. What are they trying to improve?',
    ],
    offer: [
      'What parents say',
      'Read what parents say about NAME',
      'their Google reviews, or a parent you know.',
    ],
    people: PEOPLE,
    reviews: STAFF,
    news: LOCAL,
  },
  university: {
    pages: [
      'What the department does',
      'Read about the department at NAME',
      'its own pages: teams, courses, who does what. Whose work is close to yours?',
    ],
    offer: [
      'Their courses and projects',
      'Find one course or project at NAME that is close to your work',
      'the course list, and recent papers or project pages. What could you help with now?',
    ],
    people: PEOPLE,
    reviews: [
      'What students and staff say',
      'Read what students and staff say about NAME',
      'STUDENTS, and someone who works or studies there.',
    ],
    money: [
      'Where they are heading',
      'Skim the latest strategy from NAME',
      'the strategy or annual report on their website.',
    ],
    news: NEWS,
  },
  public: {
    pages: [
      'What they do',
      'Read what your team would do at NAME',
      'their website: services, who decides, the plan for the next years.',
    ],
    offer: [
      'One of their services',
      'Look closely at one service from NAME',
      'use it yourself, or read what people who need it say (news, reviews, social media).',
    ],
    news: [
      'What’s being decided',
      'Look up what’s being decided at NAME',
      'minutes of their last meetings, consultations, the local or national news.',
    ],
    people: PEOPLE,
    reviews: STAFF,
    money: [
      'What they spend money on',
      'Look up the budget at NAME',
      'their budget or annual report. What has grown, what was cut?',
    ],
  },
  charity: {
    pages: [
      'Who they help',
      'Read about NAME: who they help, and what difference it makes',
      'their website. Then sum it up in two sentences.',
    ],
    offer: [
      'One of their projects',
      'Look closely at one project from NAME',
      'the project page, and what the people it is for say about it.',
    ],
    money: ['Where the money comes from', 'Look up the accounts for NAME', 'CHARITIES.'],
    people: PEOPLE,
    reviews: STAFF,
    news: NEWS,
  },
  shop: {
    offer: [
      'Go as a customer',
      'Visit NAME as a customer, in person or online',
      'the shop itself: what sells, how staff greet people, what you’d change.',
    ],
    reviews: [
      'What customers and staff say',
      'Read what customers and staff say about NAME',
      'Google reviews of that branch, and a staff review site such as Indeed.',
    ],
    pages: ['What they sell, and who to', 'Read about NAME: what they sell, and who to', 'their website.'],
    people: PEOPLE,
    news: NEWS,
    money: ACCOUNTS,
  },
  hospitality: {
    offer: [
      'The menu or the rooms',
      'Read the menu or the room list at NAME',
      'their website. Have a coffee there if you can: who comes, how busy, how it’s served.',
    ],
    reviews: [
      'What guests and staff say',
      'Read what guests and staff say about NAME',
      'Google or Tripadvisor reviews. What do guests praise, what do they complain about?',
    ],
    money: ['Hygiene and standards', 'Look up hygiene and standards at NAME', 'HYGIENE.'],
    pages: [
      'What kind of place it is',
      'Read about NAME: owner, style, opening hours',
      'their website or social media.',
    ],
    people: PEOPLE,
    news: LOCAL,
  },
  building: {
    pages: [
      'What jobs they do',
      'Look at two jobs done by NAME',
      'their website or social media: homes, shops or industry, big or small.',
    ],
    offer: [
      'What customers say',
      'Read what customers say about NAME',
      'their Google reviews, or a site where customers rate trades.',
    ],
    money: ['Safety and standards', 'Check which trade schemes list NAME', 'TRADES.'],
    people: [
      'Who you’ll meet',
      'Find out who you’ll meet at NAME',
      'the invite, or ring and ask. Ask too if you should bring tools or cards.',
    ],
    reviews: [
      'What it’s like to work there',
      'Find out what it’s like to work for NAME',
      'someone on site who has worked with them, or a staff review site such as Indeed.',
    ],
    news: LOCAL,
  },
  factory: {
    pages: [
      'What they make or move',
      'Read about NAME: what they make or move, and who for',
      'their website: the site you’d work at, products, customers.',
    ],
    offer: [
      'How the site runs',
      'Find out how the site runs at NAME',
      'the advert and their website: shifts, lines, machines, targets. Watch a video of it if there is one.',
    ],
    reviews: [
      'What it’s like to work there',
      'Read what staff say about NAME',
      'someone who works there, or a staff review site such as Indeed. Look at that site, not only the firm.',
    ],
    money: ['Safety', 'Look up the safety record at NAME', 'SAFETY.'],
    people: PEOPLE,
    news: NEWS,
  },
  agency: {
    pages: [
      'Which jobs they fill',
      'Look at the jobs advertised by NAME',
      'their website: kinds of work, employers, places. Which would you take?',
    ],
    offer: [
      'What workers and employers say',
      'Read what workers and employers say about NAME',
      'their Google reviews. Look for what they say about pay, calls and shifts.',
    ],
    people: [
      'Who you’ll meet',
      'Find out who you’ll meet at NAME, and from which team',
      'the invite, or ask. For an agency job, ask too which employer it is.',
    ],
    reviews: STAFF,
    news: NEWS,
    money: ACCOUNTS,
  },
  office: {
    pages: [
      'What they do',
      'Read about NAME: what they do, and who for',
      'their website. Then sum it up in two sentences.',
    ],
    offer: [
      'What customers say',
      'Read what customers say about NAME',
      'Google or Trustpilot reviews. What do they praise, what do they complain about?',
    ],
    people: PEOPLE,
    reviews: STAFF,
    money: ACCOUNTS,
    news: NEWS,
  },
  tech: {
    offer: [
      'What they build',
      'Try something made by NAME, or watch a demo',
      'the free version, a video, the help pages, reviews in the app shops.',
    ],
    pages: [
      'What they do',
      'Read about NAME: what they do, and who for',
      'their website. Then sum it up in two sentences.',
    ],
    people: [
      'Who you’ll meet',
      'Find out who you’ll meet at NAME',
      'the invite, or ask whoever sent it. Then their LinkedIn, talks, or code.',
    ],
    news: [
      'What’s new',
      'Read the latest from NAME',
      'their blog, release notes or careers page: which tools, which problems.',
    ],
    reviews: STAFF,
    money: ACCOUNTS,
  },
  'start-up': {
    offer: [
      'What they build',
      'Try something made by NAME, or watch a demo',
      'their website, a video, the free version. Who would pay for it, and why?',
    ],
    money: [
      'Who invested',
      'Look up who has invested in NAME, and when',
      'their news page or a news search. Have two questions ready about the next year.',
    ],
    people: [
      'Who you’ll meet',
      'Read up on the founders and who you’ll meet at NAME',
      'the invite, the team page, LinkedIn: what they did before.',
    ],
    pages: [
      'Who else does it',
      'Find one other firm that does the same as NAME',
      'a web search for what they do. What is different about this one?',
    ],
    news: NEWS,
    reviews: STAFF,
  },
  company: {
    pages: [
      'What they do',
      'Read about NAME: what they do, and who for',
      'their website. Then sum it up in two sentences.',
    ],
    offer: [
      'One of their products or services',
      'Look closely at one product or service from NAME',
      'try it, watch a video, or read reviews by customers.',
    ],
    people: PEOPLE,
    reviews: STAFF,
    news: NEWS,
    money: ACCOUNTS,
  },
} as const satisfies Readonly<Record<Workplace, Readonly<Record<Theme, Topic>>>>;
