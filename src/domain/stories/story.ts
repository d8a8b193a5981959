/** One piece of proof: situation, task, action, result, and the skills it shows. */

import type { QuestionId } from '../debrief/debrief.js';
import {
  type Complain,
  type Fields,
  isFields,
  isInstant,
  isRecordId,
  isTextList,
} from '../record/json-fields.js';
import { type KindSpec, laterBy, noonOf, RECORD_ID_FORM } from '../record/record-kind.js';
import { compare } from '../text/order.js';

/** The four parts that are told, in the order in which they are told. */
export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** The answer that a story was made from. */
interface StoryOrigin {
  readonly debrief: string;
  readonly question: QuestionId;
  /** The line of the answer, word for word; without it the whole answer is meant. */
  readonly entry?: string;
}

export interface Story extends Readonly<Record<StoryPart, string>> {
  /** `YYYY-MM-DD-xxxx`: the local day it was added, and four characters. */
  readonly id: string;
  /** ISO 8601 instants in UTC. */
  readonly added: string;
  readonly changed: string;
  readonly title?: string;
  readonly skills: readonly string[];
  /** Questions that it answered well, word for word. */
  readonly answered: readonly string[];
  readonly from: readonly StoryOrigin[];
}

/** What a person knows a story by: its title, else the first thing that is there. `''` where nothing is. */
export const storyName = (story: Story): string =>
  [story.title ?? '', ...story.answered, ...STORY_PARTS.map((part) => story[part]), ...story.skills].find(
    (text) => text.trim() !== '',
  ) ?? '';

/** Whether any of its four parts is there: without one there is nothing to tell. */
export const isTold = (story: Story): boolean => STORY_PARTS.some((part) => story[part].trim() !== '');

/** Newest first; a total order, so any input order gives one. */
export const newestStoryFirst = (a: Story, b: Story): number =>
  compare(b.added, a.added) || compare(b.id, a.id);

// ------------------------------------------------------------------------ what is thin

/** What people leave out when they tell a story (Bangerter et al. 2014). */
export type ThinPart = 'action' | 'result';

/** How a language says that somebody did something, and that something changed. */
export interface ThinWords {
  readonly doing: RegExp;
  readonly changed: RegExp;
}

/** Under so many words there is no room for who did what. */
const ACTION_WORDS = 6;
const RESULT_WORDS = 3;

const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;

/**
 * The parts that say too little. An action is thin under six words, or where no word says that somebody did something;
 * a result is thin where it has neither a number nor a word of change, or is under three words without a number.
 * The rule only decides whether to ask once more, never what is kept.
 */
export const thinParts = (
  story: Pick<Story, ThinPart>,
  { doing, changed }: ThinWords,
): readonly ThinPart[] => {
  const { action, result } = story;
  const numbered = /\p{N}/u.test(result);
  return [
    ...(words(action) < ACTION_WORDS || !doing.test(action) ? (['action'] as const) : []),
    ...(!numbered && (words(result) < RESULT_WORDS || !changed.test(result)) ? (['result'] as const) : []),
  ];
};

// ------------------------------------------------------------------------ the record

const isOrigin = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.debrief === 'string' &&
  typeof value.question === 'string' &&
  (value.entry === undefined || typeof value.entry === 'string');

const read = (fields: Fields, complain: Complain): Story => {
  for (const name of ['added', 'changed'] as const)
    if (!isInstant(fields[name])) complain(name, 'has to be a time');
  for (const part of STORY_PARTS) if (typeof fields[part] !== 'string') complain(part, 'has to be a text');
  if (fields.title !== undefined && typeof fields.title !== 'string') complain('title', 'has to be a text');
  for (const name of ['skills', 'answered'] as const)
    if (!isTextList(fields[name])) complain(name, 'has to be a list of texts');
  if (!Array.isArray(fields.from) || !fields.from.every(isOrigin))
    complain('from', 'has to be a list of {"debrief", "question"}');
  return fields as unknown as Story;
};

export const storyKind: KindSpec<Story> = {
  noun: 'story',
  isId: isRecordId,
  idForm: RECORD_ID_FORM,
  defaults: (id) => ({
    added: noonOf(id),
    changed: noonOf(id),
    situation: '',
    task: '',
    action: '',
    result: '',
    skills: [],
    answered: [],
    from: [],
  }),
  read,
  merge: laterBy('changed'),
  ignoredInDiff: ['id', 'added', 'changed'],
};
