/** What is known behind each question: what a study or a survey found, and how far that carries. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';

export interface Evidence {
  readonly finding: string;
  /** Its limits: where it was not tried, or what speaks against it. */
  readonly carries: string;
  readonly figures: string;
  readonly source: string;
  readonly year: string;
}

const otherViews = {
  finding: 'People felt better once they saw it another way. Dwelling on the feeling made it worse.',
  carries: 'Tests with many kinds of upset. We know of none on being turned down for a job.',
  figures: '306 comparisons; another way d = 0.36 to 0.45, dwelling d = −0.26',
  source: 'Webb, Miles & Sheeran, Psychological Bulletin 138',
  year: '2012',
} as const satisfies Evidence;

const ownName = {
  finding: 'People who used their own name, not "I", were less upset and spoke better.',
  carries: 'Tried before a first meeting or a speech. Not after a no.',
  figures: 'seven studies, 585 people',
  source: 'Kross et al., Journal of Personality and Social Psychology 106',
  year: '2014',
} as const satisfies Evidence;

const kindness = {
  finding: 'People who treat themselves like a friend are less upset when things go wrong.',
  carries: 'Only one of the five studies asked people to try it. The others looked at who does it anyway.',
  figures: 'five studies',
  source: 'Leary et al., Journal of Personality and Social Psychology 92',
  year: '2007',
} as const satisfies Evidence;

const debriefs = {
  finding: 'Going over what happened, step by step, helps people do better next time.',
  carries: 'Teams and single people, at work and in training. Not job interviews.',
  figures: '46 samples, 2,136 people; d = 0.67',
  source: 'Tannenbaum & Cerasoli, Human Factors 55',
  year: '2013',
} as const satisfies Evidence;

const noFeedback = {
  finding: 'Most people who are turned down are never given any feedback.',
  carries: 'A large yearly survey of people who applied to firms that joined it.',
  figures:
    'never given any: 71 % in North America, 60 % in Europe, the Middle East and Africa, 53 % in Asia and the Pacific',
  source: 'Talent Board, candidate experience research',
  year: '2022',
} as const satisfies Evidence;

const askSoon = {
  ...noFeedback,
  carries: 'To ask soon, with one question, is what careers advisers say. We know of no study.',
} as const satisfies Evidence;

const homework = {
  finding: 'Managers named this most: people knew too little about the firm.',
  carries: 'Two surveys of managers in the United States, by a firm that finds staff.',
  figures: '47 % (2006, 150 managers), 38 % (2011)',
  source: 'Accountemps',
  year: '2006, 2011',
} as const satisfies Evidence;

const stories = {
  finding:
    'Few answers to "tell me about a time…" are stories. People leave out what they did and what difference it made.',
  carries: 'One study of real interviews. Stories went with better marks, but they may not be the cause.',
  figures: '62 interviews; 23 % of answers were stories',
  source: 'Bangerter, Corvalan & Cavin, Journal of Business and Psychology 29',
  year: '2014',
} as const satisfies Evidence;

const whenThen = {
  finding: 'Plans tied to a moment ("When …, I will …") are carried out more often.',
  carries:
    'Many kinds of goal. In one trial (South Africa), young people with a plan to find work found it more often.',
  figures: '642 tests, d = 0.27 to 0.66; in the trial, 26 % more in work',
  source: 'Sheeran, Listrom & Gollwitzer; Abel et al., AEJ: Applied Economics 11',
  year: '2024; 2019',
} as const satisfies Evidence;

const obstacle = {
  finding: 'People carry out a plan more often when they also name what may get in the way.',
  carries: 'Many kinds of goal. Some studies that found nothing may be missing, so it may be smaller.',
  figures: '21 studies; g = 0.34',
  source: 'Wang, Wang & Gai, Frontiers in Psychology 12',
  year: '2021',
} as const satisfies Evidence;

const setbacks = {
  finding: 'Courses that got people ready for a no, and to ask for help, kept them looking for work.',
  carries: 'Courses of several days that did more than this. The later trial helped those most at risk.',
  figures: 'two trials, 928 and 1,801 people',
  source: 'JOBS: Caplan et al., Journal of Applied Psychology 74; Vinokur, Price & Schul',
  year: '1989; 1995',
} as const satisfies Evidence;

/** Empty: asked for its own sake, and nothing is claimed for it. */
export const evidence = {
  outcome: [],
  role: [],
  company: [],
  stage: [],
  'heard-on': [],
  sting: [],
  thought: [otherViews],
  belief: [otherViews],
  known: [otherViews],
  guessed: [otherViews],
  'other-reasons': [otherViews],
  friend: [kindness, ownName],
  'went-well': [debriefs],
  'could-change': [debriefs],
  fairer: [otherViews],
  'belief-after': [otherViews],
  'feedback-said': [noFeedback],
  'ask-whom': [askSoon],
  'ask-by': [askSoon],
  'feedback-keep': [],
  'feedback-use': [],
  'feedback-test': [],
  'feedback-leave': [],
  'questions-asked': [debriefs],
  'strong-answers': [debriefs],
  'more-needed': [debriefs],
  surprised: [debriefs],
  'look-up': [homework],
  'role-needs': [],
  proof: [stories],
  unheard: [],
  gaps: [],
  direction: [],
  'direction-change': [],
  obstacle: [obstacle],
  'if-then': [whenThen],
  'if-another-no': [setbacks],
  helper: [setbacks],
  confidence: [],
  'sting-after': [],
} as const satisfies Readonly<Record<QuestionId, readonly Evidence[]>>;

/** Not a question, but claimed elsewhere. */
export const evidenceBeside = {
  rehearse: {
    finding: 'Things stay in mind better when you recall them at different times, not all at once.',
    carries: 'Studies of learning. Not answers for an interview.',
    figures: '29 studies; g = 0.74',
    source: 'Latimier, Peyre & Ramus, Educational Psychology Review 33',
    year: '2021',
  },
  checklist: {
    finding: 'People who keep track of how far they are reach more of their goals.',
    carries: 'Many kinds of goal. Writing it down helped more.',
    figures: '138 studies, 19,951 people; d = 0.40',
    source: 'Harkin et al., Psychological Bulletin 142',
    year: '2016',
  },
} as const satisfies Readonly<Record<string, Evidence>>;

export const evidenceText = {
  none: 'No study is behind this question.',
  finding: (text: string) => `Found: ${text}`,
  carries: (text: string) => `Limits: ${text}`,
  source: ({ figures, source, year }: Evidence) => `Figures: ${figures}. Source: ${source}, ${year}.`,
  columns: ['For', 'Finding', 'Limits', 'Figures', 'Source', 'Year'],
} as const;
