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
  date: 'Which day did you send it?',
  stage: 'How far did it get?',
  outcome: 'How did it end?',
  interview: 'Is there a day for an interview?',
  why: 'It is how you find it again. It stays on this computer.',
  ahead: (name: string, day: string) =>
    `You have an interview ahead: ${name}, ${day}. Add it to your interviews?`,
  aheadYes: 'Yes, add it',
  aheadNo: 'No',
  reasons: (count: number) =>
    count === 1
      ? 'One row is a no with notes on it. Start a debrief from it?'
      : `${count} rows are a no with notes on them. Start a debrief from each?`,
  reasonsYes: 'Yes, with the notes in them',
  reasonsSay: (count: number, file: string) =>
    `${count === 1 ? 'One row is a no with notes on it. To start a debrief from it' : `${count} rows are a no with notes on them. To start a debrief from each`}: rejection-coach import ${file} --debriefs`,
  reasonsDone: (count: number) =>
    count === 1
      ? 'One debrief is started, with your notes. To go on: rejection-coach resume'
      : `${count} debriefs are started, with your notes. To go on with one: rejection-coach resume`,
  onlyCsv: '--debriefs is for a list of applications',
  aheadSay: (name: string, day: string, command: string) =>
    `An interview is ahead: ${name}, ${day}. To add it:\n${command}`,
} as const;
