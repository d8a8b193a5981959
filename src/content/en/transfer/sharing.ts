/** What is said about a copy to hand on, before and after it is written. */

import { plural } from '../text/plural.js';

const listOf = (labels: readonly string[]): string => labels.map(inSentence).join('; ');

/** Only the first letter becomes small: "I" later in a label stays. */
const inSentence = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

export const sharingText = {
  holds: (debriefs: number, interviews: number) =>
    `This copy holds ${[
      ...(debriefs > 0 ? [plural(debriefs, 'debrief')] : []),
      ...(interviews > 0 ? [plural(interviews, 'interview')] : []),
    ].join(' and ')}.`,
  inIt: (labels: readonly string[]) => `In it: ${listOf(labels) || 'no answers'}.`,
  added: (labels: readonly string[]) => `You added: ${listOf(labels)}.`,
  leftOut: (labels: readonly string[]) => `Left out: ${listOf(labels)}.`,
  keptOut: (labels: readonly string[]) =>
    `Not added: ${listOf(labels)}. It stays in your journal, where only you read it. If you'd like someone to know, you can tell them yourself, in your own time.`,
  stories: 'your stories',
  comments: 'comments from others',
  apart: (n: number) => (n === 1 ? '1 answer that is yours alone' : `${n} answers that are yours alone`),
  beside: 'notes, tags and the feedback you logged',
  ask: 'What would you like to do?',
  choices: [
    { value: 'look', label: 'Look at it first' },
    { value: 'write', label: 'Write it' },
    { value: 'no', label: "Don't write it" },
  ],
  notWritten: 'Nothing was written.',
  replaced: 'Replaced in it:',
  row: (name: string, by: string, times: number) =>
    `  ${name === '' ? '' : `${name}: `}${by}, ${plural(times, 'time')}`,
  nothingReplaced: 'No names were found to replace.',
  readIt:
    'A nickname or a rare spelling may still be in it. So may numbers such as National Insurance, and dates of birth. Ages, towns and short numbers may stay too. Read it before you send it.',
  damaged: (file: string, reason: string) => `${file}: ${reason}`,
  damagedAdvice:
    "The names in it aren't known, so they could end up in the copy. Nothing was written.\nWhat to do: rejection-coach doctor",
  settings: "your own name can't be read, so it could end up in the copy. Nothing was written",
  unknown: (name: string) => `--with: there is no question ${name}`,
  unknownAdvice: 'See what there is: rejection-coach questions',
  withAlone: '--with goes with --share',
  yesAlone: '--yes goes with --share',
  onlyForShare: 'It says more about a copy with names replaced.',
} as const;
