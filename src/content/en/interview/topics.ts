/**
 * What to look up before an interview, by the kind of workplace, and where. `NAME` stands for the employer, a word in
 * capitals that begins a place to look for a row of public-records.ts.
 */

import type { Workplace } from '../../../domain/interview/workplace.js';

export type TopicTheme = 'pages' | 'news' | 'money' | 'offer' | 'people' | 'reviews' | 'job';
export type Topics = Readonly<Partial<Record<TopicTheme, Topic>>>;
export type Topic = readonly [label: string, text: string, where: string];

/** One row of the tables below: label, task, and where to look. */
const row = ([text = '']: TemplateStringsArray): Topic => {
  const [label = '', task = '', where = ''] = text.split(' | ');
  return [label, task, where];
};

const PEOPLE: Topic = row`Who you'll meet | Find out who you'll meet at NAME | the invite, or ask whoever sent it. Then look them up (staff page, LinkedIn).`;
const STAFF: Topic = row`What it's like to work there | Read what staff say about NAME | someone who works there, or a staff review site such as Indeed or Glassdoor. Look for what keeps coming up.`;
/** What nearly every advert leaves to be worked out. */
const JOB: Topic = row`What the job is for | Work out what this job is for at NAME | the advert: what would go wrong without it? If you can't tell, ask them.`;
const NEWS: Topic = row`What's new | Look for news about NAME | their news page, then a news search for their name.`;
const LOCAL: Topic = row`What's new | Look for news about NAME | their website, then the local paper.`;
const ACCOUNTS: Topic = row`How they're doing | Look up how things are going at NAME | COMPANIES.`;
const PATIENTS: Topic = row`What patients say | Read what patients say about NAME | PATIENTS. Note one thing they praise.`;
const INSPECTED: Topic = row`Inspections and ratings | Look up the last inspection or rating for NAME | HEALTH. What are they trying to improve?`;

/** What is most use tonight comes first. */
export const topics = {
  hospital: {
    pages: row`What the ward or service does | Read about your team at NAME, and who they care for | their website: patients, beds, team, values. Or ring and ask for an informal chat or visit.`,
    offer: PATIENTS,
    money: INSPECTED,
    people: PEOPLE,
    reviews: STAFF,
    news: row`What's new | Look for news about NAME | the news page on their website.`,
  },
  clinic: {
    pages: row`What the practice does | Read about the team and services at NAME | their website: who works there, opening hours, what they offer.`,
    offer: PATIENTS,
    money: INSPECTED,
    people: PEOPLE,
    reviews: STAFF,
    news: LOCAL,
  },
  care: {
    pages: row`Who they care for | Read about NAME: who they look after, and how | their website: the people, the team, a usual day. Or ring and ask to look round.`,
    money: row`Inspections and ratings | Look up the last inspection or rating for NAME | CARE. What are they trying to improve?`,
    offer: row`What families say | Read what families say about NAME | their Google reviews, or a family you know.`,
    reviews: STAFF,
    people: PEOPLE,
    news: LOCAL,
  },
  school: {
    pages: row`What kind of school it is | Read about the school day and values at NAME | their website: how old the pupils are, class size, how they keep pupils safe.`,
    money: row`Inspections and ratings | Look up the last inspection or rating for NAME | SCHOOL. What are they trying to improve?`,
    offer: row`What they teach | Read what pupils learn at NAME | what they teach, on their website. Or ask to look round.`,
    reviews: row`What pupils, parents and staff say | Find out what pupils, parents and staff say about NAME | someone who works there or has a child there, and what parents write online.`,
    people: PEOPLE,
    news: row`What's new | Look for news about NAME | what they write to parents, their dates, the local paper.`,
  },
  nursery: {
    pages: row`How the day goes | Read about the ages, rooms and usual day at NAME | their website: how old the children are, meals, play, how they settle in.`,
    money: row`Inspections and ratings | Look up the last inspection or rating for NAME | EARLY. What are they trying to improve?`,
    offer: row`What parents say | Read what parents say about NAME | their Google reviews, or a parent you know.`,
    people: PEOPLE,
    reviews: STAFF,
    news: LOCAL,
  },
  university: {
    pages: row`What the department does | Read about the department at NAME | its own pages: teams, courses, who does what. Whose work is close to yours?`,
    offer: row`Their courses and projects | Find one course or project at NAME that is close to your work | the course list, and recent papers or project pages. What could you help with now?`,
    people: PEOPLE,
    reviews: row`What students and staff say | Read what students and staff say about NAME | STUDENTS, and someone who works or studies there.`,
    money: row`Where they are heading | Skim the latest strategy from NAME | the plan or yearly report on their website.`,
    news: NEWS,
  },
  public: {
    pages: row`What they do | Read what your team would do at NAME | their website. Then sum it up in two sentences.`,
    news: LOCAL,
    job: JOB,
    people: PEOPLE,
    reviews: STAFF,
  },
  charity: {
    pages: row`Who they help | Read about NAME: who they help, and what difference it makes | their website. Then sum it up in two sentences.`,
    offer: row`One of their projects | Look closely at one project from NAME | the project page, and what the people it is for say about it.`,
    money: row`Where the money comes from | Look up the accounts for NAME | CHARITIES.`,
    people: PEOPLE,
    reviews: STAFF,
    news: NEWS,
  },
  shop: {
    offer: row`Go as a customer | Go to NAME as a customer, or look online | the shop itself: what sells, how staff greet people, what you'd change.`,
    reviews: row`What customers and staff say | Read what customers and staff say about NAME | Google reviews of that branch, and a staff review site such as Indeed.`,
    pages: row`What they sell, and who to | Read about NAME: what they sell, and who to | their website.`,
    people: PEOPLE,
    news: NEWS,
    money: ACCOUNTS,
  },
  hospitality: {
    offer: row`What guests get | See what guests get at NAME | their website: menu, rooms, prices. Go in if you can: who comes, how busy, how it's served.`,
    reviews: row`What guests and staff say | Read what guests and staff say about NAME | Google or Tripadvisor reviews. What do guests praise, what do they complain about?`,
    money: row`Hygiene and standards | Look up hygiene and standards at NAME | HYGIENE.`,
    pages: row`What kind of place it is | Read about NAME: owner, style, opening hours | their website, or what they post online.`,
    people: PEOPLE,
    news: LOCAL,
  },
  building: {
    pages: row`What jobs they do | Look at two jobs done by NAME | their website: homes, shops or plants, big jobs or small.`,
    offer: row`What customers say | Read what customers say about NAME | their Google reviews, or a site where customers rate trades.`,
    money: row`Safety and standards | Check which trade schemes list NAME | TRADES.`,
    people: row`Who you'll meet | Find out who you'll meet at NAME | the invite, or ring and ask. Ask too if you should bring tools or cards.`,
    reviews: row`What it's like to work there | Find out what it's like to work for NAME | someone on site who has worked with them, or a staff review site such as Indeed.`,
    news: LOCAL,
  },
  factory: {
    pages: row`What they make or move | Read about NAME: what they make or move, and who for | their website: the site you'd work at, products, customers.`,
    offer: row`How the site runs | Find out how the site runs at NAME | the advert and their website: shifts, lines, machines, targets. Watch a video of it if there is one.`,
    reviews: row`What it's like to work there | Read what staff say about NAME | someone who works there, or a staff review site such as Indeed. Look at that site, not only the firm.`,
    money: row`Safety | Look up the safety record at NAME | SAFETY.`,
    people: PEOPLE,
    news: NEWS,
  },
  agency: {
    pages: row`Which jobs they fill | Look at the jobs advertised by NAME | their website: kinds of work, employers, places. Which would you take?`,
    offer: row`What workers and employers say | Read what workers and employers say about NAME | their Google reviews. Look for what they say about pay, calls and shifts.`,
    people: row`Who you'll meet | Find out who you'll meet at NAME, and from which team | the invite, or ask. For an agency job, ask too which employer it is.`,
    reviews: STAFF,
    news: NEWS,
    money: ACCOUNTS,
  },
  office: {
    pages: row`What they do | Read about NAME: what they do, and who for | their website. Then sum it up in two sentences.`,
    offer: row`What customers say | Read what customers say about NAME | Google or Trustpilot reviews. What do they praise, what do they complain about?`,
    people: PEOPLE,
    reviews: STAFF,
    money: ACCOUNTS,
    news: NEWS,
  },
  tech: {
    offer: row`What they build | Try something made by NAME, or watch a demo | the free version, a video, or the help pages.`,
    pages: row`What they do | Read about NAME: what they do, and who for | their website. Then sum it up in two sentences.`,
    people: row`Who you'll meet | Find out who you'll meet at NAME | the invite, or ask whoever sent it. Then their LinkedIn, talks, or code.`,
    news: row`What's new | Read the latest from NAME | their blog, release notes or careers page: which tools, which problems.`,
    reviews: STAFF,
    money: ACCOUNTS,
  },
  'start-up': {
    offer: row`What they build | Try something made by NAME, or watch a demo | their website, a video, the free version. Who would pay for it, and why?`,
    money: row`Who invested | Look up who has invested in NAME, and when | their news page or a news search. Have two questions ready about the next year.`,
    people: row`Who you'll meet | Read up on the founders and who you'll meet at NAME | the invite, the team page, LinkedIn: what they did before.`,
    pages: row`Who else does it | Find one other firm that does the same as NAME | a web search for what they do. What is different about this one?`,
    news: NEWS,
    reviews: STAFF,
  },
  company: {
    pages: row`What they do | Read about NAME: what they do, and who for | their website. Then sum it up in two sentences.`,
    news: NEWS,
    job: JOB,
    people: PEOPLE,
    reviews: STAFF,
  },
} as const satisfies Readonly<Record<Workplace, Topics>>;

/** Of an employer of two or three people. */
export const tiny: Topics = {
  job: row`What you would do there first | Read the advert again: what would you do first at NAME? | the advert. What it doesn't say, ask them.`,
};

export const ways = {
  ask: row`Questions to ask them | Write down two questions to ask them | `,
  phone: row`Who calls, and on which number | Check who calls, and on which number | the invite.`,
  video: row`Try the link | Try the link once | the invite.`,
  known: row`Plan how to get there | Plan how to get there | a map or the timetable.`,
  unknown: row`Write down where it is and how to get there | Write down the time and place (or link) and how to get there | the invite. Try the link or the way once.`,
};
