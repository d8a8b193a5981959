/** What to look up before an interview, by the kind of workplace; here shops, trades, offices and other firms. */

import type { Workplace } from '../../../domain/interview/workplace.js';
import { ACCOUNTS, JOB, LOCAL, NEWS, PEOPLE, STAFF, type Topics } from './topic.js';
import { serviceTopics } from './topics-services.js';

/** What is most use tonight comes first. */
export const topics = {
  ...serviceTopics,
  shop: {
    offer: [
      'Go as a customer',
      'Go to NAME as a customer, or look online',
      "the shop itself: what sells, how staff greet people, what you'd change.",
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
      'What guests get',
      'See what guests get at NAME',
      "their website: menu, rooms, prices. Go in if you can: who comes, how busy, how it's served.",
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
      'their website, or what they post online.',
    ],
    people: PEOPLE,
    news: LOCAL,
  },
  building: {
    pages: [
      'What jobs they do',
      'Look at two jobs done by NAME',
      'their website: homes, shops or plants, big jobs or small.',
    ],
    offer: [
      'What customers say',
      'Read what customers say about NAME',
      'their Google reviews, or a site where customers rate trades.',
    ],
    money: ['Safety and standards', 'Check which trade schemes list NAME', 'TRADES.'],
    people: [
      "Who you'll meet",
      "Find out who you'll meet at NAME",
      'the invite, or ring and ask. Ask too if you should bring tools or cards.',
    ],
    reviews: [
      "What it's like to work there",
      "Find out what it's like to work for NAME",
      'someone on site who has worked with them, or a staff review site such as Indeed.',
    ],
    news: LOCAL,
  },
  factory: {
    pages: [
      'What they make or move',
      'Read about NAME: what they make or move, and who for',
      "their website: the site you'd work at, products, customers.",
    ],
    offer: [
      'How the site runs',
      'Find out how the site runs at NAME',
      'the advert and their website: shifts, lines, machines, targets. Watch a video of it if there is one.',
    ],
    reviews: [
      "What it's like to work there",
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
      "Who you'll meet",
      "Find out who you'll meet at NAME, and from which team",
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
      "Who you'll meet",
      "Find out who you'll meet at NAME",
      'the invite, or ask whoever sent it. Then their LinkedIn, talks, or code.',
    ],
    news: [
      "What's new",
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
      "Who you'll meet",
      "Read up on the founders and who you'll meet at NAME",
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
      'Who they serve',
      'Find out who NAME serves',
      'their website, then reviews: what people praise, what they complain about.',
    ],
    news: NEWS,
    job: JOB,
    people: PEOPLE,
    reviews: STAFF,
  },
} as const satisfies Readonly<Record<Workplace, Topics>>;
