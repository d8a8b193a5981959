/** The prompt for `choice`, and the numbered rows that every prompt with choices draws. */

import { printableLine } from '../../../domain/text/printable.js';
import type { PromptWords, Step } from '../../../ports/index.js';
import { keyName } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import { clipRows, wrapAfter } from '../keys/layout.js';
import { type Frame, usable } from './compose-screen.js';
import {
  ASKING,
  type Asking,
  commonHints,
  commonKey,
  type Next,
  oneByOne,
  type Program,
  questionProgram,
  submitted,
} from './prompt-machine.js';
import { MARKER, type Style } from './theme.js';

/** A highlighted row, and the digits of a number that is being typed. */
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

/** Rows of one label at most. */
export const LABEL_ROWS = 2;
export const NO_MARKER = ' '.repeat(MARKER.length + 1);

/**
 * Numbered labels, each as its rows, with room for the marker in front.
 *
 * @param box the text before the number of a label.
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

/** With the marker and the cursor at one of them: a screen reader or a magnifier follows the cursor. */
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

type Model = Highlight & Asking;

const press = (step: Step, rows: number, model: Model, given: Press): Next<Model> => {
  const key = given.type === 'text' ? given.text : keyName(given);
  if (key === 'return' || key === 'enter') {
    const choice = step.choices[model.at];
    return choice ? submitted(step, model, choice.value) : { model, done: { type: 'skip' } };
  }
  const common = commonKey(step, model, key, null);
  if (common) return common;
  const picked = step.oneKey && /^[1-9]$/.test(key) ? step.choices[Number(key) - 1] : undefined;
  if (picked) return submitted(step, { ...model, at: Number(key) - 1 }, picked.value);
  const moved = moveHighlight(model, given, rows);
  return { model: moved ? { ...model, ...moved, message: '' } : model };
};

/** The prompt for a `choice` step. Its last row skips the question. */
export const choicePrompt = (step: Step, words: PromptWords, style: Style): Program<Model> => {
  const labels = [...step.choices.map(({ label }) => label), words.skip];
  const initial = step.choices.findIndex(({ value }) => value === step.initial);
  const keys = [words.keys.pick, ...commonHints(step, words)];
  return questionProgram<Model>(step, words, style, {
    start: { ...ASKING, at: Math.max(0, initial), digits: '' },
    press: (model, given) => oneByOne((now, key) => press(step, labels.length, now, key), model, given),
    typing: () => null,
    input: ({ at }, size) => optionRows(labels, at, usable(size)),
    keys: () => keys,
    answer: ({ at }, reply) => (reply.type === 'stop' ? [] : [labels[at] ?? '']),
  });
};
