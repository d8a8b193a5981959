/** The text of the story bank. */

import type { Match } from '../../../domain/stories/question-bank.js';
import type { StoryPart, ThinPart, ThinWords } from '../../../domain/stories/story.js';
import type { Seed } from '../../../domain/stories/unwritten.js';
import { shortDay } from '../text/dates.js';
import { alternatives, words } from '../text/lists.js';
import { plural } from '../text/plural.js';
import { stopWords } from '../text/stop-words.js';

/** In order; `more` is asked only if a part says too little. */
export const STORY_STEPS = [
  'situation',
  'task',
  'action',
  'result',
  'more',
  'skills',
  'answered',
  'title',
] as const;
export type StoryStep = (typeof STORY_STEPS)[number];

const LEFT_OUT =
  'Most people leave out what they did and what difference it made. That is what they want to hear.';

export const storySteps: Readonly<
  Record<StoryStep, { readonly text: string; readonly hint: string; readonly why: string }>
> = {
  situation: {
    text: 'Where were you, and what was going on?',
    hint: 'One or two sentences are enough.',
    why: "They weren't there. One or two sentences help them see it.",
  },
  task: {
    text: 'What was your job in this?',
    hint: 'What you had to do.',
    why: 'It shows what you had to do, and why it was hard.',
  },
  action: {
    text: 'What did you do?',
    hint: 'What you did yourself, step by step. "I …", not "we …".',
    why: LEFT_OUT,
  },
  result: {
    text: 'What changed because of it?',
    hint: 'A number if you have one. Or what someone said, or what is different now.',
    why: LEFT_OUT,
  },
  more: { text: '', hint: 'Enter leaves it as it is.', why: LEFT_OUT },
  skills: {
    text: 'Which skills does it show?',
    hint: 'One per line, in the words of a job advert if you can. Type a number to take one from above.',
    why: 'This is how you find the story again for a job that asks for it.',
  },
  answered: {
    text: 'Which question does it answer?',
    hint: 'Their exact words, one per line. Type a number to take one from above.',
    why: 'Next time someone asks it, you have a story to tell.',
  },
  title: {
    text: 'Give it a short name.',
    hint: 'For example: the night the vans broke down.',
    why: 'A short name is easier to remember.',
  },
};

/** Asked once if the action or the result says too little. */
export const moreText: Readonly<Record<ThinPart | 'both', string>> = {
  action:
    'What did you do yourself? One sentence that starts with "I" is enough. It is added to what you wrote.',
  result:
    'What was different then? A number, or what someone said, or what stopped. It is added to what you wrote.',
  both: 'What did you do yourself, and what changed? First line: what you did. Next line: what changed. It is added to what you wrote.',
};

/** Past tenses that do not end in -ed. */
const DID = alternatives(`
  began, bought, brought, built, caught, chose, cut, dealt, did, drew, drove, fed, found, fought, gave,
  got, grew, held, kept, led, learnt, let, made, met, paid, put, ran, rang, read, rewrote, sat, sent,
  set, showed, sold, sorted, sought, spent, spoke, stood, stuck, swept, taught, thought through, threw,
  told, took, undertook, went, won, wound, wrote`);
/** After "I" these say how it was, not what was done. */
const STATES = alternatives(`
  am, was, were, be, been, have, had, feel, felt, think, thought, know, knew, like, liked, love, loved,
  want, wanted, can, could, would, should, might, may, must, need, needed, never, also, always, just,
  really, guess, believe, believed, hope, hoped, '`);

/** Words of a result. */
const CHANGED = alternatives(`
  more, most, less, least, fewer, fewest, faster, fastest, slower, quicker, sooner, earlier, longer,
  shorter, higher, lower, bigger, smaller, safer, calmer, easier, cheaper, happier, better, best, up,
  down, grew, rose, fell, dropped, doubled, tripled, halved, half, twice, saved, cut, cuts, reduced,
  increased, improved, raised, stopped, started, began, ended, ends, solved, fixed, finished, closed,
  opened, launched, passed, won, kept, stayed, returned, came back, thanked, praised, adopted, copied,
  signed, chosen, promoted, invited, hired, renewed, extended, recovered, survived, led to, leads to,
  became, went from, now, since, still, again, no longer, never, nobody, everybody, everyone, so that,
  because, within, on time, in time, first time, without, instead`);

/** Words in -ed that are not something done. */
const NOT_DONE = alternatives(`
  need, indeed, interested, supposed, excited, worried, tired, pleased, involved, hundred, liked, loved,
  wanted, needed, believed, hoped`);

export const thinWords: ThinWords = {
  doing: new RegExp(
    `\\b(?:${DID})\\b|\\b(?!${NOT_DONE})\\p{L}{2,}ed\\b|\\bi (?!(?:${STATES})\\b)\\p{L}{2,}`,
    'iu',
  ),
  changed: new RegExp(`\\b(?:${CHANGED})\\b`, 'iu'),
};

/** Also words that nearly every interview question has. */
export const questionStopWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...words(`
    tell telling time times describe example examples situation situations experience experiences
    experienced walk talk explain share happened happen work working works worked job role company
    person people handle handled handling dealt deal faced face facing difficult challenging challenge
    challenges recent recently past previous last year years day days`),
]);

const labels: Readonly<Record<StoryPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'What I did',
  result: 'What changed',
};

const stepLabels: Readonly<Record<StoryStep, string>> = {
  ...labels,
  more: 'One more thing',
  skills: 'Skills',
  answered: 'A question',
  title: 'A short name',
};

const PICKED_AT_MOST = 72;

const clipped = (text: string): string =>
  text.length <= PICKED_AT_MOST ? text : `${text.slice(0, PICKED_AT_MOST).replace(/[\s,;:]+\S*$/u, '')}…`;

const thinNames: Readonly<Record<ThinPart, string>> = {
  action: 'what you did',
  result: 'what changed',
};

const whereFrom = (seed: { readonly role: string; readonly company: string; readonly day: string }): string =>
  [seed.role || seed.company, shortDay(seed.day)].filter((part) => part !== '').join(', ');

export const storyText = {
  labels: { ...labels, skills: 'Skills it shows', answered: 'Answers the question', from: 'From' },
  unnamed: 'untitled',
  progress: (step: StoryStep) => `A story · ${stepLabels[step]}`,
  needed: (need: string) => (need === '' ? 'You wrote' : `They looked for: ${need}. You wrote`),
  whichSeed: 'Which story do you want to write down?',
  seedLabel: (seed: Seed) => `You did: ${clipped(seed.entry)} (${clipped(whereFrom(seed))})`,
  askedLabel: (question: string) => `They asked: ${clipped(question)}`,
  another: 'Another one',
  whichPart: 'Which part do you want to change?',
  allOfIt: 'Go through all of it',
  emptyPart: '(nothing yet)',
  thin: (parts: readonly ThinPart[]) =>
    `Could say more about: ${parts.map((part) => thinNames[part]).join(', ')}.`,
  saved: (what: string, name: string, id: string) => `${what}: ${name} (${id})`,
  finish: (id: string, parts: readonly ThinPart[]) =>
    `Add to ${parts.length === 1 ? 'that part' : 'these parts'}: rejection-coach stories edit ${id}${parts.map((part) => ` --${part} TEXT`).join('')}`,
  goOn: (id: string) => `Saved. Carry on: rejection-coach stories edit ${id}`,
  waiting: (seeds: number) =>
    `${plural(seeds, 'example')} you wrote ${seeds === 1 ? "isn't a story" : "aren't stories"} yet. Make ${seeds === 1 ? 'it' : 'one'} a story: rejection-coach stories add`,
  none: 'No story yet. Write one down: rejection-coach stories add',
  noQuestions:
    'You have no questions yet. A debrief asks for them: rejection-coach start --full, or rejection-coach edit latest questions-asked',
  times: (times: number) => (times === 1 ? 'Asked once' : `Asked ${times} times`),
  where: whereFrom,
  also: (wordings: readonly string[]) => `Also as: ${wordings.map((wording) => `"${wording}"`).join(', ')}.`,
  storyFor: (name: string) => `Your story: ${name}`,
  noStory: 'No story for it yet.',
  because: ({ by, words }: Match): string =>
    by === 'answered'
      ? `You said it answers: "${words[0] ?? ''}".`
      : by === 'skill'
        ? `The question is about a skill in this story: ${words[0] ?? ''}.`
        : `Same words: ${words.join(', ')}.`,
  answeredWell: 'You said you answered this one well.',
  noted: (note: string): string =>
    note === '' ? 'You said this answer could be stronger.' : `You noted: ${note}`,
  addFor: 'Write a story for a question: rejection-coach stories add --answers-question "…"',
  taken: (name: string) => `You've already saved that one: ${name}.`,
} as const;
