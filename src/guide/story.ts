/** Telling a story: every part is on disk before the next is asked; thin parts are asked for once more. */

import {
  moreText,
  STORY_STEPS,
  type StoryStep,
  storySteps,
  storyText,
  thinWords,
} from '../content/en/stories/story.js';
import { oneLine, severalLines } from '../domain/debrief/answers.js';
import type { AnswerValue } from '../domain/debrief/debrief.js';
import { isSame } from '../domain/record/json-fields.js';
import { type Story, type ThinPart, thinParts } from '../domain/stories/story.js';
import type { InView, Journal, Prompter, Step } from '../ports/index.js';
import { askInOrder, type OrderedStep } from './ask-in-order.js';
import { changeOpen } from './change-open.js';
import { fed, withStoryLook } from './safety/danger.js';
import { pauseWhere } from './safety/pause.js';

export interface Telling {
  readonly prompter: Prompter;
  readonly journal: Journal;
  readonly now: () => Date;
  readonly helplines: () => string;
  readonly skills: readonly string[];
  readonly questions: readonly string[];
  /** The proof that the story comes from, to keep in view. */
  readonly seed: InView | null;
}

/** `kept` is false where it was left before anything was written. */
export interface StoryResult {
  readonly type: 'finished' | 'stopped';
  readonly story: Story;
  readonly kept: boolean;
  readonly atPause: boolean;
}

interface State {
  story: Story;
  kept: boolean;
  atPause: boolean;
  askedMore: boolean;
}

/** Unconfirmed text becomes part of the story. @param kept whether the story is on disk. */
export const tellStory = async (
  telling: Telling,
  story: Story,
  kept: boolean,
  steps: readonly StoryStep[] = STORY_STEPS,
): Promise<StoryResult> => {
  const state: State = { story, kept, atPause: false, askedMore: false };
  const { type, typed } = await askInOrder(telling.prompter, {
    order: () => steps.filter((step) => step !== 'more' || (!state.askedMore && thin(state).length > 0)),
    step: (step) => stepFor(step, state, telling),
    async confirm(step, value) {
      await put(telling, state, step, value);
      state.askedMore ||= step === 'more';
      return step !== 'answered' && (await stopsHere(telling, state, step, value)) ? 'stop' : 'go-on';
    },
  });
  if (type === 'stopped')
    for (const [step, text] of typed) if (text.trim() !== '') await put(telling, state, step, text);
  return { type, story: state.story, kept: state.kept, atPause: state.atPause };
};

const thin = ({ story }: State): readonly ThinPart[] => thinParts(story, thinWords);

const stopsHere = async (telling: Telling, state: State, step: StoryStep, value: AnswerValue | null) => {
  if (value === null || typeof value === 'number' || state.story.notMeant?.length) return false;
  const chosen = await pauseWhere(telling, [value].flat());
  if (chosen === 'not-meant') {
    const parts = step === 'more' ? (['action', 'result'] as const) : [step];
    state.story = await changeOpen(telling.journal, 'stories', state.story, state.kept, (now) =>
      withStoryLook({ ...now, notMeant: parts, changed: telling.now().toISOString() }),
    );
  }
  state.atPause = chosen === 'stopped';
  return state.atPause;
};

const KIND: Readonly<Record<StoryStep, Step['kind']>> = {
  situation: 'text',
  task: 'text',
  action: 'text',
  result: 'text',
  more: 'text',
  skills: 'list',
  answered: 'list',
  title: 'line',
};

const stepFor = (step: StoryStep, state: State, telling: Telling): OrderedStep => {
  const { text, hint, why } = storySteps[step];
  const offered = step === 'skills' ? telling.skills : step === 'answered' ? telling.questions : [];
  return {
    kind: KIND[step],
    progress: storyText.progress(step),
    inView: inView(step, state, telling),
    text: step === 'more' ? moreText[thinPart(state)] : text,
    hint,
    why,
    choices: offered.map((entry) => ({ value: entry, label: entry })),
    initial: step === 'more' ? null : partOf(state.story, step),
    check: async (typed) => ({ ok: true, value: typed }),
  };
};

const thinPart = (state: State): ThinPart | 'both' => {
  const [part = 'result', other] = thin(state);
  return other === undefined ? part : 'both';
};

const partOf = (story: Story, step: Exclude<StoryStep, 'more'>): AnswerValue | null => {
  const value = story[step];
  return value === undefined || value.length === 0 ? null : value;
};

const view = (label: string, text: string): readonly InView[] =>
  text === '' ? [] : [{ label, lines: text.split('\n') }];

const inView = (step: StoryStep, state: State, { seed }: Telling): readonly InView[] => {
  const { labels } = storyText;
  const story = fed('stories', state.story);
  if (step === 'more') return [...view(labels.action, story.action), ...view(labels.result, story.result)];
  if (step === 'result' && story.action !== '') return view(labels.action, story.action);
  return seed && ['situation', 'task', 'result'].includes(step) ? [seed] : [];
};

/** Puts one part on disk. `null`: skipped, which empties it; skipping `more` adds nothing. */
const put = async ({ journal, now }: Telling, state: State, step: StoryStep, value: AnswerValue | null) => {
  const before = state.story;
  const thin = thinPart(state);
  const change = (current: Story): Story => withMarksOf(withPart(current, step, value, thin), current);
  const same = JSON.stringify(change(before)) === JSON.stringify(before);
  if (same && (state.kept || value === null)) return;
  const changed = now().toISOString();
  state.story = await changeOpen(journal, 'stories', before, state.kept, (current) =>
    withStoryLook({ ...change(current), changed }),
  );
  state.kept = true;
};

/** What was said of a part does not hold for the one in its place. */
const withMarksOf = ({ notMeant, ...story }: Story, before: Story): Story => {
  const still = notMeant?.filter((part) => isSame(Object(story)[part], Object(before)[part])) ?? [];
  return still.length > 0 ? { ...story, notMeant: still } : story;
};

const entries = (value: AnswerValue | null): readonly string[] =>
  (typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [])
    .map((entry: string) => oneLine(entry))
    .filter((entry) => entry !== '');

/** @param thin what the step `more` asked for. */
const withPart = (
  story: Story,
  step: StoryStep,
  value: AnswerValue | null,
  thin: ThinPart | 'both',
): Story => {
  const text = value === null ? '' : severalLines([value].flat().join('\n'));
  switch (step) {
    case 'more':
      return withMore(story, text, thin);
    case 'skills':
    case 'answered':
      return { ...story, [step]: entries(value) };
    case 'title': {
      const { title: _, ...rest } = story;
      return text === '' ? rest : { ...story, title: oneLine(text) };
    }
    default:
      return { ...story, [step]: text };
  }
};

const joined = (before: string, more: string): string =>
  before === '' || more === ''
    ? before || more
    : `${before.trimEnd()}${/[.!?…]$/.test(before.trimEnd()) ? ' ' : '. '}${more}`;

const withMore = (story: Story, text: string, thin: ThinPart | 'both'): Story => {
  if (thin !== 'both') return { ...story, [thin]: joined(story[thin], text) };
  const [first = '', ...rest] = text.split('\n');
  return {
    ...story,
    action: joined(story.action, first.trim()),
    result: joined(story.result, rest.join('\n').trim()),
  };
};
