/** What to look up before an interview in health, care, education, public service and charities. */

import { JOB, LOCAL, NEWS, PEOPLE, STAFF, type Topic, type Topics } from './topic.js';

const PATIENTS: Topic = [
  'What patients say',
  'Read what patients say about NAME',
  'PATIENTS. Note one thing they praise.',
];
const INSPECTED: Topic = [
  'Inspections and ratings',
  'Look up the last inspection or rating for NAME',
  'HEALTH. What are they trying to improve?',
];

/** What is most use tonight comes first. */
export const serviceTopics = {
  hospital: {
    pages: [
      'What the ward or service does',
      'Read about your team at NAME, and who they care for',
      'their website: patients, beds, team, values. Or ring and ask for an informal chat or visit.',
    ],
    offer: PATIENTS,
    money: INSPECTED,
    people: PEOPLE,
    reviews: STAFF,
    news: [
      "What's new",
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
    offer: PATIENTS,
    money: INSPECTED,
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
      'Read what families say about NAME',
      'their Google reviews, and what families told those who inspect it.',
    ],
    reviews: STAFF,
    people: PEOPLE,
    news: LOCAL,
  },
  school: {
    pages: [
      'What kind of school it is',
      'Read about the school day and values at NAME',
      'their website: how old the pupils are, class size, how they keep pupils safe.',
    ],
    money: [
      'Inspections and ratings',
      'Look up the last inspection or rating for NAME',
      'SCHOOL. What are they trying to improve?',
    ],
    offer: [
      'What they teach',
      'Read what pupils learn at NAME',
      'what they teach, on their website. Or ask to look round.',
    ],
    reviews: [
      'What pupils, parents and staff say',
      'Find out what pupils, parents and staff say about NAME',
      'someone who works there or has a child there, and what parents said when it was inspected.',
    ],
    people: PEOPLE,
    news: [
      "What's new",
      'Look for news about NAME',
      'what they write to parents, their dates, the local paper.',
    ],
  },
  nursery: {
    pages: [
      'How the day goes',
      'Read about the ages, rooms and usual day at NAME',
      'their website: how old the children are, meals, play, how they settle in.',
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
      'the plan or yearly report on their website.',
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
      'Who they serve',
      'Find out who NAME serves',
      'their website, and what people who need them say (news, reviews).',
    ],
    news: [
      "What's being decided",
      "Look up what's being decided at NAME",
      'their news page and the local news. A council: the notes of its last meetings too.',
    ],
    job: JOB,
    people: PEOPLE,
    reviews: STAFF,
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
} as const satisfies Readonly<Record<string, Topics>>;
