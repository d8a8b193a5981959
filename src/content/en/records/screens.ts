/** The text around records on a screen. */

import type { Outcome, Stage } from '../../../domain/debrief/debrief.js';

export const stageNames: Readonly<Record<Stage, string>> = {
  application: 'application',
  'phone-screen': 'phone screen',
  'first-interview': 'first interview',
  task: 'task or test',
  'later-round': 'later round',
  'final-round': 'final round',
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
  unnamed: 'no role or company given',
  draft: 'draft',
  tags: (tags: readonly string[], plain: boolean) =>
    plain ? `tagged ${tags.join(' and ')}` : tags.map((tag) => `#${tag}`).join(' '),
  quick: 'quick',
  full: 'full',
  begun: (day: string) => `begun ${day}`,
  noLongerApplies: 'Kept, but it no longer applies to what you answered elsewhere:',
  empty: 'Nothing was answered yet.',
  notes: 'notes',
  otherRounds: 'Other rounds with them for this role',
  noDate: 'no date yet',
  over: 'done',
  id: (id: string) => `ID ${id}.`,
} as const;
