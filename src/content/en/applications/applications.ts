/** The text of `applications`. */

import type { Beside } from '../../../domain/applications/application.js';

export const applicationText = {
  labels: {
    source: 'Where you found it',
    link: 'Link',
    salary: 'Pay',
    contact: 'Contact',
    interview: 'Interview',
    notes: 'Notes',
  } satisfies Readonly<Record<Beside | 'interview', string>>,
  sent: (day: string) => `sent ${day}`,
  none: 'There are no applications yet. Add one with: rejection-coach applications add\nOr bring in a list that you keep elsewhere: rejection-coach import FILE',
  needs: 'it needs a job or an employer',
  needsAdvice: 'Give one with: --role TEXT or --company TEXT. Nothing was changed.',
  nothing: 'there is nothing to change',
  role: 'Which job did you apply for?',
  company: 'Which employer was it?',
  why: 'It is how you find it again. It stays on this computer.',
  ahead: (name: string, day: string) =>
    `You have an interview ahead: ${name}, ${day}. Add it to your interviews?`,
  aheadYes: 'Yes, add it',
  aheadNo: 'No',
  aheadSay: (name: string, day: string, command: string) =>
    `An interview is ahead: ${name}, ${day}. To add it:\n${command}`,
} as const;
