/** The prompts that are chosen from with arrows: one of a few. */

import { printableLine } from '../../domain/text/printable.js';
import type { Checked, Menu, PromptWords, Reply, Step } from '../../ports/index.js';
import { compose, type Frame, leaveKey, leftOver, type Size, type Style, usable } from './compose-screen.js';
import { keyName } from './edit-keys.js';
import type { Press } from './key-reader.js';
import { clipRows, wrapAfter } from './layout.js';
import { type Next, oneByOne, type Program } from './prompt-machine.js';

/** A highlighted row among others, and the digits of a number that is being typed. */
export interface Highlight {
  readonly at: number;
  readonly digits: string;
}

/** Arrows, j and k, Home and End, and numbers move the highlight; `null` for every other press. */
export const moveHighlight = ({ at, digits }: Highlight, given: Press, rows: number): Highlight | null => {
  if (given.type === 'text' && /^\d$/.test(given.text)) {
    const typed = [digits + given.text, given.text].find((one) => Number(one) >= 1 && Number(one) <= rows);
    return typed === undefined ? { at, digits: '' } : { at: Number(typed) - 1, digits: typed };
  }
  const key = given.type === 'text' ? given.text : keyName(given);
  switch (key) {
    case 'up':
    case 'k':
    case 'ctrl-p':
      return { at: (at + rows - 1) % rows, digits: '' };
    case 'down':
    case 'j':
    case 'ctrl-n':
      return { at: (at + 1) % rows, digits: '' };
    case 'home':
      return { at: 0, digits: '' };
    case 'end':
      return { at: rows - 1, digits: '' };
    default:
      return null;
  }
};

/** Rows of one label: a long answer must not push the others off the screen; it is whole where it is changed. */
const LABEL_ROWS = 2;

/**
 * Numbered rows as they are drawn, with the cursor on the highlighted one: a screen reader or a magnifier follows it.
 *
 * @param box what stands between the highlight and the number of each row.
 */
export const optionRows = (
  labels: readonly string[],
  at: number,
  width: number,
  box: (index: number) => string = () => '',
): Frame => {
  const digits = String(labels.length).length;
  const blocks = labels.map((label, index) => {
    const number = String(index + 1).padStart(digits);
    const rows = wrapAfter(
      `${index === at ? '>' : ' '} ${box(index)}${number}. `,
      printableLine(label),
      width,
    );
    return clipRows(rows, LABEL_ROWS, width);
  });
  return { rows: blocks.flat(), row: blocks.slice(0, at).flat().length, column: 0 };
};

interface Model extends Highlight {
  readonly why: boolean;
  readonly message: string;
  readonly busy: boolean;
}

interface Picking<R> {
  readonly about: Pick<Step, 'progress' | 'inView' | 'text' | 'hint' | 'why'>;
  readonly labels: readonly string[];
  readonly at: number;
  readonly keys: readonly string[];
  readonly pick: (at: number) => R | Promise<Checked>;
  readonly answered: (checked: Checked & { ok: true }) => R;
  readonly stopped: R;
  /** What Esc does, or `undefined` where it does nothing. */
  readonly back: R | undefined;
  /** Where a number or a letter picks at once: the row that a key stands for, -1 for none. */
  readonly rowOf?: (key: string) => number;
  /** When it came on screen, in milliseconds. */
  readonly opened?: number;
}

/**
 * Somebody who is used to a number and then Enter presses Enter after a key that has picked already. Nobody has read the
 * next prompt by then: that Enter picks nothing.
 */
const ENTER_AFTER_MS = 400;

const confirmed = <R>(one: Picking<R>, model: Model): Next<Model, R> => {
  const picked = one.pick(model.at);
  if (!(picked instanceof Promise)) return { model, done: picked };
  return {
    model: { ...model, busy: true, message: '' },
    later: picked.then((checked) => (now) => {
      const free = { ...now, busy: false };
      return checked.ok
        ? { model: free, done: one.answered(checked) }
        : { model: { ...free, message: checked.message } };
    }),
  };
};

const pressed = <R>(one: Picking<R>, model: Model, given: Press): Next<Model, R> => {
  if (given.type === 'stop') return { model, done: one.stopped };
  if (model.busy) return { model };
  const key = given.type === 'text' ? given.text : keyName(given);
  const row = given.type === 'text' ? (one.rowOf?.(given.text.toLowerCase()) ?? -1) : -1;
  if (row >= 0) return confirmed(one, { ...model, at: row });
  switch (key) {
    case 'return':
    case 'enter':
      if (one.opened !== undefined && Date.now() - one.opened < ENTER_AFTER_MS) return { model };
      return confirmed(one, model);
    case 'escape':
    case 'ctrl-b':
      return one.back === undefined ? { model } : { model, done: one.back };
    case 'ctrl-d':
      return { model, done: one.stopped };
    case '?':
      return { model: { ...model, why: !model.why } };
    default: {
      const moved = moveHighlight(model, given, one.labels.length);
      return { model: moved ? { ...model, ...moved, message: '' } : model };
    }
  }
};

const picking = <R>(
  one: Picking<R>,
  left: (model: Model, result: R, size: Size) => readonly string[] | null,
  words: PromptWords,
  style: Style,
): Program<Model, R> => ({
  start: { at: one.at, digits: '', why: false, message: '', busy: false },
  press: oneByOne((model, given) => pressed(one, model, given)),
  view: (model, size) =>
    compose(
      {
        ...one.about,
        offered: [],
        input: optionRows(one.labels, model.at, usable(size)),
        message: model.message,
        why: model.why ? one.about.why : '',
        keys: one.keys,
      },
      size,
      style,
      words,
    ),
  left,
});

/** The prompt for a `choice` step. Its last row skips the question. */
export const choicePrompt = (step: Step, words: PromptWords, style: Style): Program<Model, Reply> => {
  const { keys } = words;
  const labels = [...step.choices.map((one) => one.label), words.skip];
  return picking<Reply>(
    {
      about: step,
      labels,
      at: Math.max(
        0,
        step.choices.findIndex((one) => one.value === step.initial),
      ),
      keys: [
        keys.pick,
        ...(step.canGoBack ? [keys.back] : []),
        ...(step.why ? [keys.why] : []),
        leaveKey(step, words),
      ],
      pick: (at) => {
        const choice = step.choices[at];
        return choice ? step.check(choice.value) : { type: 'skip' };
      },
      answered: ({ value }) => ({ type: 'answer', value }),
      stopped: { type: 'stop', typing: null },
      back: step.canGoBack ? { type: 'back', typing: null } : undefined,
    },
    ({ at }, reply, size) => {
      if (reply.type === 'back') return null;
      const left = reply.type === 'skip' ? words.skipped : (labels[at] ?? '');
      return leftOver(step.text, reply.type === 'stop' ? [] : [left], size, style);
    },
    words,
    style,
  );
};

/** The row that a number from 1 or the first letter of its value stands for; -1 for none. */
const rowByKey =
  (values: readonly string[]) =>
  (key: string): number =>
    /^\d$/.test(key)
      ? Number(key) <= values.length
        ? Number(key) - 1
        : -1
      : values.findIndex((one) => one.charAt(0) === key);

/** The prompt for a menu: `null` where the person stopped or went back. */
export const menuPrompt = <T extends string>(
  menu: Menu<T>,
  words: PromptWords,
  style: Style,
): Program<Model, T | null> => {
  const labels = menu.choices.map((one) => one.label);
  return picking<T | null>(
    {
      about: { progress: menu.progress ?? '', inView: [], text: menu.text, hint: '', why: '' },
      labels,
      at: Math.max(
        0,
        menu.choices.findIndex((one) => one.value === menu.initial),
      ),
      keys: [menu.oneKey ? words.keys.oneKey : words.keys.pick, words.keys.leave],
      ...(menu.oneKey ? { rowOf: rowByKey(menu.choices.map((one) => one.value)), opened: Date.now() } : {}),
      pick: (at) => menu.choices[at]?.value ?? null,
      answered: () => null,
      stopped: null,
      back: null,
    },
    ({ at }, value, size) => leftOver(menu.text, value === null ? [] : [labels[at] ?? ''], size, style),
    words,
    style,
  );
};
