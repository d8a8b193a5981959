/** The prompt of a question as a state machine: what a key does, apart from how it looks and from what draws it. */

import { besidesHelp } from '../../../domain/debrief/prompt-words.js';
import type { PromptWords, Reply, Step, Theme } from '../../../ports/index.js';
import type { Press } from '../keys/key-reader.js';
import { isEnter, keyName } from '../keys/text-buffer.js';
import { compose, type Frame, type Size } from './compose-screen.js';

/** People to talk to were asked for: the question is asked again below them. */
export interface HelpAsked {
  readonly type: 'help';
  readonly typing: string | null;
}

export interface Next<M> {
  readonly model: M;
  /** The prompt is over with this reply. */
  readonly done?: Reply | HelpAsked;
  /** What comes later, from the model as it is by then. */
  readonly later?: Promise<(model: M) => Next<M>>;
}

export interface Program<M> {
  readonly start: M;
  press(model: M, press: Press, size: Size): Next<M>;
  view(model: M, size: Size): Frame;
  /** The question, as it is known again when it is asked once more. */
  readonly key: string;
  /** In front of the answer that stays on screen. */
  readonly label: string;
  /** The answer, or what was typed of it, as it stays on screen; `null` for nothing. */
  answered(model: M, reply: Reply | HelpAsked): readonly string[] | null;
}

/** The reply where nobody can answer any more. */
export const stopped = <M>(program: Program<M>, model: M, size: Size): Reply | HelpAsked => {
  const { done } = program.press(model, { type: 'stop' }, size);
  if (done === undefined) throw new Error('a prompt went on after stop');
  return done;
};

export interface Asking {
  readonly why: boolean;
  readonly message: string;
  /** An answer is being checked: nothing but stopping goes in between. */
  readonly busy: boolean;
  /** The answer in other words, once it is given. */
  readonly echo: string;
}

export const ASKING: Asking = { why: false, message: '', busy: false, echo: '' };

interface Prompt<M> {
  readonly start: M;
  press(model: M, press: Press, size: Size): Next<M>;
  /** Unconfirmed input; `null` if there is none. */
  typing(model: M): string | null;
  /** Numbered entries above the input. */
  readonly offered?: readonly string[];
  input(model: M, size: Size): Frame;
  /** What the keys of this kind of question do now, before those of every question. */
  keys(model: M): readonly string[];
  /** Whether `?` asks for the reason, and is not typed. */
  asksWhy(model: M): boolean;
  /** Whether Esc takes away what was typed, before it goes back. */
  escClears?(model: M): boolean;
  /** The answer as it stays on screen. */
  answer(model: M): readonly string[];
}

export const questionProgram = <M extends Asking>(
  step: Step,
  words: PromptWords,
  theme: Theme,
  { start, press, typing, offered = [], input, keys, asksWhy, escClears = () => false, answer }: Prompt<M>,
): Program<M> => ({
  start,
  key: keyOf(step),
  label: step.line ?? keyOf(step),
  press(model, given, size) {
    if (given.type === 'stop') return { model, done: { type: 'stop', typing: typing(model) } };
    if (model.busy) return { model };
    // Closing the reason answers nothing, and goes nowhere.
    if (model.why && (isEnter(given) || keyName(given) === 'escape'))
      return { model: { ...model, why: false } };
    const inLines = step.kind === 'list' || step.kind === 'choices';
    const besides = isEnter(given) ? besidesHelp(typing(model) ?? '', words, inLines) : undefined;
    if (besides !== undefined) return { model, done: { type: 'help', typing: besides } };
    return press(model, given, size);
  },
  view(model, size) {
    const { message, why } = model;
    const shown = why
      ? [words.keys.close, leaveKey(step, words)]
      : [...keys(model), ...commonHints(step, words, asksWhy(model), escClears(model))];
    const parts = {
      ...step,
      offered,
      input: input(model, size),
      message,
      why: why ? step.why : '',
      keys: shown,
    };
    return compose(parts, size, theme, words);
  },
  answered(model, reply) {
    if (reply.type === 'back' || reply.type === 'help' || (reply.type === 'stop' && reply.typing === null))
      return null;
    return reply.type === 'skip' ? [step.ifSkipped ?? words.skipped] : answer(model);
  },
});

const keyOf = ({ label, text }: Pick<Step, 'label' | 'text'>): string => label ?? text;

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

/** For words such as "quit": asked at the first Enter what is meant, `null` at the second. */
export const askedMeaning = <M extends Asking>(
  { kind, canGoBack }: Step,
  words: Pick<PromptWords, 'twoMeanings'>,
  model: M,
  typed: string,
): Next<M> | null => {
  const mayBeKept = !['choice', 'scale', 'date'].includes(kind);
  const message = words.twoMeanings(typed, canGoBack, mayBeKept);
  const isAsked = mayBeKept && model.message === message;
  return message === '' || isAsked ? null : { model: { ...model, message } };
};

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

const leaveKey = ({ unsaved }: Step, { keys }: Pick<PromptWords, 'keys'>): string =>
  unsaved ? keys.leaveUnsaved : keys.leave;

const commonHints = (
  step: Step,
  { keys }: Pick<PromptWords, 'keys'>,
  why: boolean,
  clears: boolean,
): readonly string[] => [
  ...(clears ? [keys.clearTyped] : step.canGoBack ? [keys.back] : []),
  ...(why && step.why ? [keys.why] : []),
  leaveKey(step, { keys }),
];

/** Characters that arrived together, one at a time: for prompts in which each is a key of its own. */
export const oneByOne = <M extends Asking>(
  press: (model: M, given: Press) => Next<M>,
  model: M,
  given: Press,
): Next<M> => {
  if (given.type !== 'text') return press(model, given);
  let next: Next<M> = { model };
  for (const text of given.text) {
    if (next.done !== undefined || next.model.busy) break;
    next = press(next.model, { type: 'text', text });
  }
  return next;
};
