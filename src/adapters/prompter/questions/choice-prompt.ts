/** The prompt for `choice`, and the numbered rows that every prompt with choices draws. */

import { printableLine } from '../../../domain/text/printable.js';
import type { PromptWords, Step, Theme } from '../../../ports/index.js';
import { choiceMeant } from '../keys/choice-meant.js';
import { cleanPaste } from '../keys/clean.js';
import type { Press } from '../keys/key-reader.js';
import { clipRows, wrapAfter } from '../keys/layout.js';
import { bufferOf, edit, isEditKey, keyName, type TextBuffer, wrap } from '../keys/text-buffer.js';
import { type Frame, type Size, usable } from './compose-screen.js';
import {
  ASKING,
  type Asking,
  askedMeaning,
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

const up = (at: number, rows: number): number => (at === NO_ROW ? rows - 1 : (at + rows - 1) % rows);
const down = (at: number, rows: number): number => (at + 1) % rows;
const toNone = (): number => NO_ROW;

/** The row that a key leads to. */
const KEYS: Readonly<Record<string, (at: number, rows: number) => number>> = {
  up,
  'ctrl-p': up,
  down,
  'ctrl-n': down,
  home: () => 0,
  end: (_, rows) => rows - 1,
  backspace: toNone,
  'ctrl-h': toNone,
};

/**
 * Arrows, Home and End, and numbers move the highlight, Backspace takes it away; `null` for every other press. Letters
 * move nothing: somebody who types their answer must not end on another row.
 */
export const moveHighlight = ({ at, digits }: Highlight, given: Press, rows: number): Highlight | null => {
  if (given.type === 'text' && /^\d$/.test(given.text)) {
    const number = typedNumber(digits, given.text, rows);
    return { at: number === '' ? at : Number(number) - 1, digits: number };
  }
  const move = KEYS[keyName(given)];
  return move ? { at: move(at, rows), digits: '' } : null;
};

/** Rows of one label at most. */
export const LABEL_ROWS = 2;
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

/** Options with a title below them, and what is typed below that. @param mark in front of its first row. */
export const typedBelow = (
  options: Frame,
  title: string,
  typed: TextBuffer,
  size: Size,
  indent: number,
  mark = ' '.repeat(indent),
): Frame => {
  const { rows, row, column } = wrap(typed, usable(size) - indent);
  const lines = rows.map(
    ({ start, end }, line) =>
      (line === 0 ? mark : ' '.repeat(indent)) + typed.text.slice(start, end).trimEnd(),
  );
  return {
    rows: [...options.rows, title, ...lines],
    row: options.rows.length + 1 + row,
    column: indent + column,
  };
};

interface Model extends Highlight, Asking {
  /** Words in place of a number; they are matched at Enter, so that no letter moves the highlight. */
  readonly typed: TextBuffer;
}

const NOTHING = bufferOf('');
/** These leave the words for the rows. */
const MOVES = ['up', 'ctrl-p', 'down', 'ctrl-n'];
const INDENT = 2;
const innerWidth = (size: Size): number => usable(size) - INDENT;

const typingOf = ({ typed }: Model): string | null => typed.text || null;

const startRow = (step: Step): number => {
  const initial = step.choices.findIndex(({ value }) => value === step.initial);
  return initial < 0 && step.onFirst ? 0 : initial;
};

const press = (step: Step, words: PromptWords, model: Model, given: Press, size: Size): Next<Model> => {
  if (given.type === 'paste') return pasted(step, words, model, cleanPaste(given.text).trim());
  const key = given.type === 'text' ? given.text : keyName(given);
  const isTyping = model.typed.text !== '';
  if (key === 'return' || key === 'enter') {
    if (isTyping) return meant(step, words, model);
    const choice = step.choices[model.at];
    return choice ? submitted(step, model, choice.value) : { model, done: { type: 'skip' } };
  }
  if (isTyping && (key === 'escape' || key === 'ctrl-b')) return { model: { ...model, typed: NOTHING } };
  const common = isTyping && key === '?' ? null : commonKey(step, model, key, typingOf(model));
  if (common) return common;
  const moved = moveHighlight(model, given, step.choices.length);
  const isWord = given.type === 'text' && (isTyping || !/^[\d\s]$/.test(given.text));
  if (isWord || (isTyping && !MOVES.includes(key) && isEditKey(key))) {
    const typed = edit(model.typed, given, innerWidth(size), false);
    return { model: { ...model, typed, message: '', why: false } };
  }
  if (!moved) return { model };
  const now = { ...model, ...moved, typed: NOTHING, message: '', why: false };
  const choice = step.oneKey && moved.digits !== '' ? step.choices[moved.at] : undefined;
  return choice ? submitted(step, now, choice.value) : { model: now };
};

/** The row that the words fit goes live, and the next Enter takes it. */
const meant = (step: Step, words: PromptWords, model: Model): Next<Model> => {
  const free = { ...model, typed: NOTHING };
  const choice = choiceMeant(model.typed.text, step.choices);
  if (choice) return { model: { ...free, at: step.choices.indexOf(choice), digits: '' } };
  const typed = model.typed.text.trim();
  return askedMeaning(step, words, free, typed) ?? pasted(step, words, free, typed);
};

const pasted = (step: Step, words: PromptWords, model: Model, text: string): Next<Model> => {
  const other = step.otherText?.(text) ?? { ok: false, message: '' };
  return other.ok
    ? { model: { ...model, echo: text }, done: { type: 'answer', value: other.value } }
    : { model: { ...model, message: other.message || words.notAChoice(step.choices.length) } };
};

const input = (labels: readonly string[], { at, typed }: Model, size: Size, theme: Theme): Frame => {
  const options = optionRows(labels, typed.text === '' ? at : NO_ROW, usable(size), theme);
  if (typed.text === '') return options;
  return typedBelow(options, '', typed, size, INDENT, `${theme.tones.accent(theme.signs.marker)} `);
};

export const choicePrompt = (step: Step, words: PromptWords, theme: Theme): Program<Model> => {
  const labels = step.choices.map(({ label }) => label);
  const { keys } = words;
  return questionProgram<Model>(step, words, theme, {
    start: { ...ASKING, at: startRow(step), digits: '', typed: bufferOf(printableLine(step.typing ?? '')) },
    press: (model, given, size) => oneByOne((now, key) => press(step, words, now, key, size), model, given),
    typing: typingOf,
    asksWhy: ({ typed }) => typed.text === '',
    escClears: ({ typed }) => typed.text !== '',
    input: (model, size) => input(labels, model, size, theme),
    keys: ({ at, typed }) => {
      if (typed.text !== '') return [keys.ok];
      return [
        step.oneKey ? keys.numberPicks : step.onFirst ? keys.move : keys.moveOrNumber,
        at === NO_ROW ? keys.skip : keys.next,
        ...(at !== NO_ROW && startRow(step) >= 0 && !step.onFirst ? [keys.clear] : []),
      ];
    },
    answer: ({ at, echo, typed }) => [typed.text || echo || (labels[at] ?? '')],
  });
};
