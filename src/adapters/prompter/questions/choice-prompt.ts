/** The prompt for `choice`, and the numbered rows that every prompt with choices draws. */

import { printableLine } from '../../../domain/text/printable.js';
import type { PromptWords, Step, Theme } from '../../../ports/index.js';
import { cleanPaste } from '../keys/clean.js';
import { keyName } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import { clipRows, wrapAfter } from '../keys/layout.js';
import { type Frame, usable } from './compose-screen.js';
import {
  ASKING,
  type Asking,
  commonKey,
  type Next,
  oneByOne,
  type Program,
  questionProgram,
  submitted,
} from './prompt-machine.js';

/** A highlighted row, `NO_ROW` for none, and the digits of a number that is being typed. */
export interface Highlight {
  readonly at: number;
  readonly digits: string;
}

/** A list begins so: Enter alone asserts nothing. */
export const NO_ROW = -1;

/** The number of a row as typed so far, with one more digit; `''` where there is no such row. */
export const typedNumber = (digits: string, digit: string, rows: number): string =>
  [digits + digit, digit].find((number) => Number(number) >= 1 && Number(number) <= rows) ?? '';

/**
 * Arrows, Home and End, and numbers move the highlight, Backspace takes it away; `null` for every other press. Letters
 * move nothing: somebody who types their answer must not end on another row.
 */
export const moveHighlight = ({ at, digits }: Highlight, given: Press, rows: number): Highlight | null => {
  if (given.type === 'text' && /^\d$/.test(given.text)) {
    const number = typedNumber(digits, given.text, rows);
    return { at: number === '' ? at : Number(number) - 1, digits: number };
  }
  const key = given.type === 'text' ? given.text : keyName(given);
  switch (key) {
    case 'up':
    case 'ctrl-p':
      return { at: at === NO_ROW ? rows - 1 : (at + rows - 1) % rows, digits: '' };
    case 'down':
    case 'ctrl-n':
      return { at: (at + 1) % rows, digits: '' };
    case 'home':
      return { at: 0, digits: '' };
    case 'end':
      return { at: rows - 1, digits: '' };
    case 'backspace':
    case 'ctrl-h':
      return { at: NO_ROW, digits: '' };
    default:
      return null;
  }
};

/** Rows of one label at most. */
export const LABEL_ROWS = 2;
/** The room for the marker. */
export const NO_MARKER = '  ';

/** Labels, each as its rows, with room for the marker in front; `mark` is the text before a label, such as its number. */
export const optionBlocks = (
  labels: readonly string[],
  width: number,
  theme: Theme,
  mark: (index: number) => string = () => '',
): readonly (readonly string[])[] =>
  labels.map((label, index) => {
    const rows = wrapAfter(`${NO_MARKER}${mark(index)}`, theme.text(printableLine(label)), width);
    return clipRows(rows, LABEL_ROWS, width, theme.signs.cut);
  });

/** The numbers of rows, in line. */
export const numbers =
  (rows: number) =>
  (index: number): string =>
    `${String(index + 1).padStart(String(rows).length)} `;

/** With the marker and the cursor at one of them: a screen reader or a magnifier follows the cursor. */
export const optionRows = (
  labels: readonly string[],
  at: number,
  width: number,
  theme: Theme,
  box: (index: number) => string = () => '',
): Frame => {
  const { signs, tones } = theme;
  const number = numbers(labels.length);
  const mark = (index: number): string => `${box(index)}${number(index)}`;
  const blocks = optionBlocks(labels, width, theme, mark).map((rows, index) => {
    const start = NO_MARKER.length + mark(index).length;
    return rows.map((row, line) => {
      if (index === at)
        return tones.live(line === 0 ? `${signs.marker} ${row.slice(NO_MARKER.length)}` : row);
      return line === 0 ? `${tones.quiet(row.slice(0, start))}${row.slice(start)}` : row;
    });
  });
  return { rows: blocks.flat(), row: blocks.slice(0, Math.max(at, 0)).flat().length, column: 0 };
};

type Model = Highlight & Asking;

const press = (step: Step, words: PromptWords, model: Model, given: Press): Next<Model> => {
  const key = given.type === 'text' ? given.text : keyName(given);
  if (key === 'return' || key === 'enter') {
    const choice = step.choices[model.at];
    return choice ? submitted(step, model, choice.value) : { model, done: { type: 'skip' } };
  }
  if (given.type === 'paste') return pasted(step, words, model, cleanPaste(given.text).trim());
  const common = commonKey(step, model, key, null);
  if (common) return common;
  const picked = step.oneKey && /^[1-9]$/.test(key) ? step.choices[Number(key) - 1] : undefined;
  if (picked) return submitted(step, { ...model, at: Number(key) - 1 }, picked.value);
  const moved = moveHighlight(model, given, step.choices.length);
  return { model: moved ? { ...model, ...moved, message: '', why: false } : model };
};

const pasted = (step: Step, words: PromptWords, model: Model, text: string): Next<Model> => {
  const other = step.otherText?.(text);
  if (!other) return { model };
  return other.ok
    ? { model: { ...model, echo: text }, done: { type: 'answer', value: other.value } }
    : { model: { ...model, message: other.message || words.notANumber(step.choices.length) } };
};

/** The prompt for a `choice` step. */
export const choicePrompt = (step: Step, words: PromptWords, theme: Theme): Program<Model> => {
  const labels = step.choices.map(({ label }) => label);
  const initial = step.choices.findIndex(({ value }) => value === step.initial);
  const { keys } = words;
  return questionProgram<Model>(step, words, theme, {
    start: { ...ASKING, at: initial < 0 && step.onFirst ? 0 : initial, digits: '' },
    press: (model, given) => oneByOne((now, key) => press(step, words, now, key), model, given),
    typing: () => null,
    input: ({ at }, size) => optionRows(labels, at, usable(size), theme),
    keys: ({ at }) => [
      step.onFirst ? keys.move : keys.moveOrNumber,
      at === NO_ROW ? keys.skip : keys.next,
      ...(at !== NO_ROW && initial >= 0 ? [keys.clear] : []),
    ],
    answer: ({ at, echo }) => [echo || (labels[at] ?? '')],
  });
};
