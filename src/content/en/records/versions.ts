/** The names of fields in earlier versions of records. */

import type { Application } from '../../../domain/applications/application.js';
import type { Interview } from '../../../domain/interview/interview.js';
import type { Versioned } from '../../../domain/journal/record-versions.js';
import type { Story } from '../../../domain/stories/story.js';
import { applicationText } from '../applications/applications.js';
import { storyText } from '../stories/story.js';
import { historyAndDoctorText } from './history.js';

type Written<T> = Exclude<keyof T, 'id' | 'added' | 'changed' | 'notMeant' | 'looked'>;

/** In reading order. */
export const interviewLabels: Readonly<Record<Written<Interview>, string>> = {
  role: 'Job',
  company: 'Employer',
  when: 'Day and time',
  stage: 'Round',
  done: 'Whether it is over',
  place: 'Place',
  closes: 'Last day to apply',
  meeting: 'Kind of interview',
  phone: 'Number to ring if late',
  panel: 'Who you will meet',
  salary: 'Pay',
  contact: 'Contact',
  findings: 'What you found out',
  choices: "What to do about what you don't have",
  verdicts: 'Which of your lines fit',
  posting: 'Job advert',
};

const storyLabels: Readonly<Record<Written<Story>, string>> = {
  ...storyText.labels,
  title: 'Short name',
  answered: 'Questions it answers',
  from: 'Where it is from',
};

const applicationLabels: Readonly<Record<Written<Application>, string>> = {
  role: 'Job',
  company: 'Employer',
  date: 'Day you sent it',
  stage: 'How far it got',
  outcome: 'How it ended',
  ...applicationText.labels,
};

const FIELD_LABELS: Readonly<Record<Exclude<Versioned, 'debriefs'>, Readonly<Record<string, string>>>> = {
  interviews: interviewLabels,
  applications: applicationLabels,
  stories: storyLabels,
};

export const versionText = {
  field: (kind: Versioned, name: string): string =>
    kind === 'debriefs' ? historyAndDoctorText.field(name) : (FIELD_LABELS[kind][name] ?? name),
} as const;
