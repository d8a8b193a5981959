/** The text around records on a screen. */

import type { Outcome, Stage } from '../../../domain/debrief/debrief.js';

export const stageNames: Readonly<Record<Stage, string>> = {
  application: 'application',
  'phone-screen': 'first call',
  'first-interview': 'first interview',
  task: 'test or task',
  'later-round': 'later interview',
  'final-round': 'last interview',
  'only-interview': 'only interview',
  'assessment-day': 'assessment day',
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  rejected: 'said no',
  'no-reply': 'no reply',
  waiting: 'waiting',
  offer: 'offer',
};

export const screens = {
  unnamed: 'no job or employer',
  draft: 'draft',
  noReplyAtFirst: 'no reply at first',
  answered: { 'strong-answers': 'went well', 'more-needed': 'could be stronger' },
  whole: (id: string) => `Everything in full: rejection-coach show ${id} --all`,
  tags: (tags: readonly string[], plain: boolean) =>
    plain ? `tagged ${tags.join(' and ')}` : tags.map((tag) => `#${tag}`).join(' '),
  begun: (day: string) => `started ${day}`,
  written: (day: string) => `written down ${day}`,
  noLongerApplies: 'Kept, but not used now:',
  empty: 'Nothing is answered yet.',
  notes: 'notes',
  otherRounds: 'Other rounds for this job',
  noDate: 'no date yet',
  over: 'done',
  id: (id: string) => `ID ${id}.`,
} as const;
