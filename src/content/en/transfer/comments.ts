/** What is said about comments on a shared copy: on the page that an adviser gets, and when they come back. */

import type { LeftOut, WhyLeftOut } from '../../../domain/transfer/read-notes.js';
import { shortDay } from '../text/dates.js';
import { plural } from '../text/plural.js';
import { beginsWithVerb } from '../text/verbs.js';

/** On the page. The script takes its words from there. */
export const commentPage = {
  intro:
    'You can write a comment under each answer. When you are done, save them with the button at the end. That makes a small file for you to send back. This page sends nothing itself.',
  box: 'Your comment',
  boxFor: (label: string) => `Your comment on “${label}”`,
  whole: 'Anything else?',
  name: 'Your name',
  save: 'Save my comments',
  saved:
    "Saved in your downloads. Please send that file back. If you can't find it, copy this and send it instead:",
  none: 'There is no comment yet.',
} as const;

const LEFT_OUT: Readonly<Record<WhyLeftOut, string>> = {
  field: 'only comments can come in',
  name: "it can't be a name",
  'no-debrief': 'there is no such debrief in your journal',
  'no-question': "it isn't under an answer",
  'no-answer': 'that question has no answer',
  'no-text': 'there is no text in it',
  'too-long': 'it is too long',
  'too-many': 'there are too many',
};

/** A sentence that asks for something or proposes it. */
const ASKS =
  /\?["”’)]*$|\b(?:you (?:could|can|might|should|must|need|may want)|(?:could|can|would|will) you|would be (?:good|better|worth|useful)|i(?:['’]d| would)(?! (?:agree|not)\b)|i (?:suggest|recommend)|consider|maybe|perhaps|please|worth \S+ing|next time|(?:what|how) about|missing|needs?)\b/i;

const from = (names: readonly string[]): string => (names.length === 0 ? '' : ` from ${names.join(', ')}`);

/** "Then ring me", "And after that, …" */
const THEN = /^(?:and |but |so )?(?:then|after that|afterwards|also|first|finally)\b,?\s+/i;

/** What they offer belongs to what they ask after it. */
const OFFERS =
  /^(?:we|i|they) (?:can|could|will|have)\b|^(?:we|i|they)['’](?:ll|ve)\b|^there(?:['’]s| is| are)\b/i;

export const commentText = {
  asks: (sentence: string) => ASKS.test(sentence) || beginsWithVerb(sentence.replace(THEN, '')),
  offers: (sentence: string) => OFFERS.test(sentence),
  heading: 'Comments',
  by: (name: string, at: string) =>
    `Comment${name === '' ? '' : ` by ${name}`}, ${shortDay(at.slice(0, 10))}`,
  added: (n: number, names: readonly string[]) =>
    n === 0 ? 'Nothing was added.' : `${plural(n, 'comment')} added${from(names)}.`,
  wouldAdd: (n: number, names: readonly string[]) =>
    n === 0 ? 'Nothing would be added.' : `Would be added: ${plural(n, 'comment')}${from(names)}.`,
  known: (n: number) => `Already there: ${plural(n, 'comment')}.`,
  nothingWritten: 'Nothing was written. This only shows what would change.',
  gone: (id: string) => `${id} was just there, and is gone`,
  goneAdvice: 'Look again: rejection-coach list',
  see: (id: string) => `To read them: rejection-coach show ${id}`,
  leftOut: 'Left out:',
  row: ({ where, why }: LeftOut) => `  ${where}: ${LEFT_OUT[why]}`,
  more: (n: number) => `  and ${n} more`,
  offer: (name: string, label: string, lines: readonly string[]) =>
    `${name === '' ? 'A comment' : name} on “${label}”: ${lines.join(' ')}`,
  choices: [
    { value: 'add', label: 'Add it to my checklist' },
    { value: 'leave', label: 'Leave it' },
  ],
  listed: (n: number) =>
    `${plural(n, 'line')} added to your checklist: rejection-coach checklist${n > 1 ? '\nLines that say nearly the same stand there as one.' : ''}`,
  asking: (n: number, file: string) =>
    `${n === 1 ? '1 comment asks' : `${n} comments ask`} for something. To put that on your checklist:\nrejection-coach import --notes ${file} --to-checklist`,
  notOf: 'it holds no comments that I can read',
  notOfAdvice:
    'Use the file that the shared page saves. Or use a shared copy in Markdown with lines added that start with "Comment:" or ">". Nothing was added.',
  onlyWithNotes: (option: string) => `${option} goes with --notes`,
  onlyWithNotesAdvice: 'It is about comments that someone sends back.',
} as const;
