/** The prompt of a question as a state machine: what a key does, apart from how it looks and from what draws it. */

import type { PromptWords, Reply, Step } from '../../../ports/index.js';
import type { Press } from '../keys/key-reader.js';
import { compose, type Frame, leftOver, type Size } from './compose-screen.js';
import type { Style } from './theme.js';

export interface Next<M> {
  readonly model: M;
  /** The prompt is over with this reply. */
  readonly done?: Reply;
  /** What comes later, from the model as it is by then. */
  readonly later?: Promise<(model: M) => Next<M>>;
}

export interface Program<M> {
  readonly start: M;
  press(model: M, press: Press, size: Size): Next<M>;
  view(model: M, size: Size): Frame;
  /** The rows that stay on screen afterwards; `null` for none. */
  left(model: M, reply: Reply, size: Size): readonly string[] | null;
}

/** The part of the model that every question has. */
export interface Asking {
  readonly why: boolean;
  readonly message: string;
  /** An answer is being checked: nothing but stopping goes in between. */
  readonly busy: boolean;
  /** The answer in other words, once it is given. */
  readonly echo: string;
}

export const ASKING: Asking = { why: false, message: '', busy: false, echo: '' };

/** What differs from one kind of question to the next. */
interface Prompt<M> {
  readonly start: M;
  press(model: M, press: Press, size: Size): Next<M>;
  /** Unconfirmed input; `null` if there is none. */
  typing(model: M): string | null;
  /** Numbered entries above the input. */
  readonly offered?: readonly string[];
  input(model: M, size: Size): Frame;
  keys(model: M): readonly string[];
  /** The answer as it stays on screen. */
  answer(model: M, reply: Reply): readonly string[];
}

export const questionProgram = <M extends Asking>(
  step: Step,
  words: PromptWords,
  style: Style,
  { start, press, typing, offered = [], input, keys, answer }: Prompt<M>,
): Program<M> => ({
  start,
  press(model, given, size) {
    if (given.type === 'stop') return { model, done: { type: 'stop', typing: typing(model) } };
    return model.busy ? { model } : press(model, given, size);
  },
  view(model, size) {
    const { message } = model;
    const why = model.why ? step.why : '';
    const parts = { ...step, offered, input: input(model, size), message, why, keys: keys(model) };
    return compose(parts, size, style, words);
  },
  left(model, reply, size) {
    if (reply.type === 'back') return null;
    const entries = reply.type === 'skip' ? [step.ifSkipped ?? words.skipped] : answer(model, reply);
    return leftOver(step.text, entries, size, style);
  },
});

export const submitted = <M extends Asking>(
  step: Step,
  model: M,
  typed: string | readonly string[],
): Next<M> => ({
  model: { ...model, busy: true, message: '' },
  later: step.check(typed).then((checked) => (now) => {
    const model = { ...now, busy: false };
    return checked.ok
      ? { model: { ...model, echo: checked.echo ?? '' }, done: { type: 'answer', value: checked.value } }
      : { model: { ...model, message: checked.message } };
  }),
});

/** Back, stop, and the reason for the question; `null` for every other key. */
export const commonKey = <M extends Asking>(
  step: Step,
  model: M,
  key: string,
  typing: string | null,
): Next<M> | null => {
  switch (key) {
    case 'escape':
    case 'ctrl-b':
      return step.canGoBack ? { model, done: { type: 'back', typing } } : { model };
    case 'ctrl-d':
      return { model, done: { type: 'stop', typing } };
    case '?':
      return { model: { ...model, why: !model.why } };
    default:
      return null;
  }
};

export const leaveKey = ({ unsaved }: Step, { keys }: PromptWords): string =>
  unsaved ? keys.leaveUnsaved : keys.leave;

export const commonHints = (step: Step, words: PromptWords): readonly string[] => [
  ...(step.canGoBack ? [words.keys.back] : []),
  ...(step.why ? [words.keys.why] : []),
  leaveKey(step, words),
];

/** Characters that arrived together, one at a time: for prompts in which each is a key of its own. */
export const oneByOne = <M>(press: (model: M, given: Press) => Next<M>, model: M, given: Press): Next<M> => {
  if (given.type !== 'text') return press(model, given);
  let next: Next<M> = { model };
  for (const text of given.text) {
    if (next.done !== undefined) break;
    next = press(next.model, { type: 'text', text });
  }
  return next;
};
