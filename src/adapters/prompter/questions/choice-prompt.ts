/** The prompt for `choice`, and the numbered rows that every prompt with choices draws. */

import { printableLine } from '../../../domain/text/printable.js';
import type { PromptWords, Reply, Step } from '../../../ports/index.js';
import { keyName } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import { clipRows, wrapAfter } from '../keys/layout.js';
import { compose, type Frame, leaveKey, leftOver, usable } from './compose-screen.js';
import { type Next, oneByOne, type Program } from './prompt-machine.js';
import { MARKER, type Style } from './theme.js';

/** A highlighted row among others, and the digits of a number that is being typed. */
export interface Highlight {
  readonly at: number;
  readonly digits: string;
}

/** The number of a row as typed so far, with one more digit; `''` where there is no such row. */
export const typedNumber = (digits: string, digit: string, rows: number): string =>
  [digits + digit, digit].find((number) => Number(number) >= 1 && Number(number) <= rows) ?? '';

/** Arrows, j and k, Home and End, and numbers move the highlight; `null` for every other press. */
export const moveHighlight = ({ at, digits }: Highlight, given: Press, rows: number): Highlight | null => {
  if (given.type === 'text' && /^\d$/.test(given.text)) {
    const number = typedNumber(digits, given.text, rows);
    return { at: number === '' ? at : Number(number) - 1, digits: number };
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
export const LABEL_ROWS = 2;
/** As wide as the marker and a space. */
export const NO_MARKER = ' '.repeat(MARKER.length + 1);

/**
 * Numbered labels as they are drawn, each in rows of its own, with room for the marker in front.
 *
 * @param box what stands between the marker and the number of each label.
 */
export const optionBlocks = (
  labels: readonly string[],
  width: number,
  box: (index: number) => string = () => '',
): readonly (readonly string[])[] => {
  const digits = String(labels.length).length;
  return labels.map((label, index) => {
    const number = String(index + 1).padStart(digits);
    const rows = wrapAfter(`${NO_MARKER}${box(index)}${number}. `, printableLine(label), width);
    return clipRows(rows, LABEL_ROWS, width);
  });
};

/** All of them with the marker, and with the cursor, at one: a screen reader or a magnifier follows it. */
export const optionRows = (
  labels: readonly string[],
  at: number,
  width: number,
  box?: (index: number) => string,
): Frame => {
  const blocks = optionBlocks(labels, width, box).map((rows, index) =>
    index === at ? rows.map((row, line) => (line === 0 ? MARKER + row.slice(MARKER.length) : row)) : rows,
  );
  return { rows: blocks.flat(), row: blocks.slice(0, at).flat().length, column: 0 };
};

interface Model extends Highlight {
  readonly why: boolean;
  readonly message: string;
  /** The choice is being checked: nothing but stopping goes in between. */
  readonly busy: boolean;
}

const pick = (step: Step, model: Model): Next<Model, Reply> => {
  const choice = step.choices[model.at];
  if (!choice) return { model, done: { type: 'skip' } };
  return {
    model: { ...model, busy: true, message: '' },
    later: step
      .check(choice.value)
      .then(
        (checked) => (now) =>
          checked.ok
            ? { model: { ...now, busy: false }, done: { type: 'answer', value: checked.value } }
            : { model: { ...now, busy: false, message: checked.message } },
      ),
  };
};

const press = (step: Step, rows: number, model: Model, given: Press): Next<Model, Reply> => {
  const stop: Next<Model, Reply> = { model, done: { type: 'stop', typing: null } };
  if (given.type === 'stop') return stop;
  if (model.busy) return { model };
  const key = given.type === 'text' ? given.text : keyName(given);
  switch (key) {
    case 'return':
    case 'enter':
      return pick(step, model);
    case 'escape':
    case 'ctrl-b':
      return step.canGoBack ? { model, done: { type: 'back', typing: null } } : { model };
    case 'ctrl-d':
      return stop;
    case '?':
      return { model: { ...model, why: !model.why } };
    default: {
      const moved = moveHighlight(model, given, rows);
      return { model: moved ? { ...model, ...moved, message: '' } : model };
    }
  }
};

/** The prompt for a `choice` step. Its last row skips the question. */
export const choicePrompt = (step: Step, words: PromptWords, style: Style): Program<Model, Reply> => {
  const labels = [...step.choices.map(({ label }) => label), words.skip];
  const initial = step.choices.findIndex(({ value }) => value === step.initial);
  const keys = [
    words.keys.pick,
    ...(step.canGoBack ? [words.keys.back] : []),
    ...(step.why ? [words.keys.why] : []),
    leaveKey(step, words),
  ];
  return {
    start: { at: Math.max(0, initial), digits: '', why: false, message: '', busy: false },
    press: oneByOne((model, given) => press(step, labels.length, model, given)),
    view: (model, size) =>
      compose(
        {
          ...step,
          offered: [],
          input: optionRows(labels, model.at, usable(size)),
          message: model.message,
          why: model.why ? step.why : '',
          keys,
        },
        size,
        style,
        words,
      ),
    left: ({ at }, reply, size) => {
      if (reply.type === 'back') return null;
      const left = reply.type === 'skip' ? words.skipped : (labels[at] ?? '');
      return leftOver(step.text, reply.type === 'stop' ? [] : [left], size, style);
    },
  };
};
