/** A story: situation, task, action, result, and the skills it shows. */

import type { QuestionId } from '../debrief/debrief.js';
import { DATED_ID, type KindSpec, noonOf } from '../record/record-kind.js';
import { each, INSTANT, listOf, optional, readBy, TEXT, TEXTS } from '../record/shapes.js';
import { compare } from '../text/order.js';
import { ended } from '../text/printable.js';

/** In the order in which they are told. */
export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

interface StoryOrigin {
  readonly debrief: string;
  readonly question: QuestionId;
  /** The line of the answer, word for word; absent: the whole answer. */
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
  /** Questions that it answered, word for word. */
  readonly answered: readonly string[];
  readonly from: readonly StoryOrigin[];
  /** Parts of which "that isn't what I meant" was said at a pause. */
  readonly notMeant?: readonly string[];
  /** A code of its words as they were looked at for danger, and none of them is kept apart. */
  readonly looked?: string;
}

/** Its title, else the first text it has; `''` without any. */
export const storyName = (story: Story): string =>
  [story.title ?? '', ...story.answered, ...STORY_PARTS.map((part) => story[part]), ...story.skills].find(
    (text) => text.trim() !== '',
  ) ?? '';

/** What a requirement is compared with, and what `skills` shows. */
export const storyProof = ({
  action,
  result,
  situation,
}: Pick<Story, 'action' | 'result' | 'situation'>): string =>
  [action, result]
    .map(ended)
    .filter((part) => part !== '')
    .join(' ') || situation;

/** One line to remember it by: its title and what changed. */
export const storyLine = (story: Story): string =>
  story.title && story.result ? `${story.title}: ${story.result}` : storyProof(story);

export const isTold = (story: Story): boolean => STORY_PARTS.some((part) => story[part].trim() !== '');

export const newestStoryFirst = (a: Story, b: Story): number =>
  compare(b.added, a.added) || compare(b.id, a.id);

/** What people most often leave out of a story (Bangerter et al. 2014). */
export type ThinPart = 'action' | 'result';

/** Words that say that somebody did something, and that something changed. */
export interface ThinWords {
  readonly doing: RegExp;
  readonly changed: RegExp;
}

/** Fewer words than these can't say who did what. */
const ACTION_WORDS = 6;
const RESULT_WORDS = 3;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;

/** The parts that say too little: too few words, or none of doing or change; a number in a result is enough. */
export const thinParts = (
  story: Pick<Story, ThinPart>,
  { doing, changed }: ThinWords,
): readonly ThinPart[] => {
  const { action, result } = story;
  const numbered = /\p{N}/u.test(result);
  return [
    ...(wordCount(action) < ACTION_WORDS || !doing.test(action) ? (['action'] as const) : []),
    ...(!numbered && (wordCount(result) < RESULT_WORDS || !changed.test(result))
      ? (['result'] as const)
      : []),
  ];
};

export const storyKind: KindSpec<Story> = {
  noun: 'story',
  ...DATED_ID,
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
  read: readBy({
    added: INSTANT,
    changed: INSTANT,
    ...each(STORY_PARTS, TEXT),
    title: optional(TEXT),
    skills: TEXTS,
    answered: TEXTS,
    notMeant: optional(TEXTS),
    looked: optional(TEXT),
    from: listOf('a list of {"debrief", "question"}', {
      debrief: TEXT,
      question: TEXT,
      entry: optional(TEXT),
    }),
  }),
  parts: { written: 'changed' },
  ignoredInDiff: ['id', 'added', 'changed', 'notMeant', 'looked'],
  replaceable: ['notMeant', 'looked'],
};
