/** The prompt for `choices`: any number of them, and entries of one's own. */

import { printableLine } from '../../../domain/text/printable.js';
import type { PromptWords, Step, Theme } from '../../../ports/index.js';
import { choiceWritten } from '../keys/choice-meant.js';
import { cleanPaste } from '../keys/clean.js';
import type { Press } from '../keys/key-reader.js';
import { bufferOf, edit, keyName, type TextBuffer } from '../keys/text-buffer.js';
import { type Highlight, moveHighlight, NO_ROW, optionRows, typedBelow } from './choice-prompt.js';
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

interface Model extends Highlight, Asking {
  /** Entries of the person's own, marked or not. */
  readonly own: readonly string[];
  readonly marked: readonly string[];
  readonly adding: TextBuffer | null;
}

const INDENT = 4;
const innerWidth = (size: Size): number => usable(size) - INDENT;

const valuesOf = (step: Step, { own }: Model): readonly string[] => [
  ...step.choices.map(({ value }) => value),
  ...own,
];
const markedOf = (step: Step, model: Model): readonly string[] =>
  valuesOf(step, model).filter((value) => model.marked.includes(value));

const startOf = (step: Step): Model => {
  const given = step.typing === null ? step.initial : step.typing.split('\n');
  const marked = (Array.isArray(given) ? given : []).filter((value) => value !== '');
  const own = marked.filter((entry) => !step.choices.some(({ value }) => value === entry));
  return { ...ASKING, own, marked, adding: null, at: NO_ROW, digits: '' };
};

/** Unconfirmed input: marked options and the entry being typed, one per line; `null` if unchanged. */
const typingOf = (step: Step, model: Model): string | null => {
  const adding = model.adding?.text.trim() ?? '';
  const now = [...markedOf(step, model), ...(adding === '' ? [] : [adding])].join('\n');
  const before = startOf({ ...step, typing: null });
  return now === markedOf(step, before).join('\n') ? null : now;
};

/** Marks the typed entry and moves the highlight there, so that Enter then goes on. */
const added = (step: Step, model: Model, text: string): Model => {
  const free = { ...model, adding: null };
  if (text === '') return free;
  const known = valuesOf(step, model).indexOf(text);
  const written = /\D/.test(text) ? choiceWritten(text, step.choices) : null;
  const at = known >= 0 || written === null ? known : step.choices.indexOf(written);
  const value = valuesOf(step, model)[at] ?? text;
  return {
    ...free,
    own: at >= 0 ? model.own : [...model.own, text],
    marked: model.marked.includes(value) ? model.marked : [...model.marked, value],
    at: at >= 0 ? at : step.choices.length + model.own.length,
  };
};

const whileAdding = (
  step: Step,
  words: PromptWords,
  model: Model,
  buffer: TextBuffer,
  given: Press,
  size: Size,
): Next<Model> => {
  switch (keyName(given)) {
    case 'return':
    case 'enter':
      return (
        askedMeaning(step, words, model, buffer.text) ?? {
          model: { ...added(step, model, printableLine(buffer.text)), message: '' },
        }
      );
    case 'escape':
    case 'ctrl-b':
      return { model: { ...model, adding: null } };
    default:
      return { model: { ...model, adding: edit(buffer, given, innerWidth(size), false), message: '' } };
  }
};

const toggled = (model: Model, value: string): Model => ({
  ...model,
  message: '',
  marked: model.marked.includes(value)
    ? model.marked.filter((marked) => marked !== value)
    : [...model.marked, value],
});

/** Words are an entry of the person's own from their first letter on. */
const addingWith = (model: Model, values: readonly string[], given: Press, size: Size): Model => ({
  ...model,
  adding: edit(bufferOf(''), given, innerWidth(size), false),
  at: values.length,
  digits: '',
  why: false,
});

/** With two digits the first would mark another row. */
const numberMarks = (step: Step, model: Model): boolean => valuesOf(step, model).length < 9;

/** On a row that was moved to, Enter may be meant to mark it. */
const goOn = (step: Step, words: PromptWords, model: Model): Next<Model> => {
  const marked = markedOf(step, model);
  if (marked.length > 0) return submitted(step, model, marked);
  const isUnmarked = startOf(step).marked.length > 0;
  const isTold = model.at === NO_ROW || isUnmarked || model.message === words.nothingMarked;
  return isTold
    ? { model, done: { type: 'skip' } }
    : { model: { ...model, message: words.nothingMarked, digits: '' } };
};

const press = (step: Step, words: PromptWords, model: Model, given: Press, size: Size): Next<Model> => {
  if (model.adding) return whileAdding(step, words, model, model.adding, given, size);
  const values = valuesOf(step, model);
  if (given.type === 'paste') return { model: addingWith(model, values, given, size) };
  const key = given.type === 'text' ? given.text : keyName(given);
  // "1, Space", as in other lists of boxes, means one mark.
  if (key === ' ' && model.digits !== '' && numberMarks(step, model))
    return { model: { ...model, digits: '' } };
  if (key === ' ' || key === 'return' || key === 'enter') {
    if (key === ' ' && model.at === NO_ROW && values[0] !== undefined)
      return { model: toggled({ ...model, at: 0 }, values[0]) };
    const value = values[model.at];
    if (model.at === values.length) return { model: { ...model, adding: bufferOf(''), digits: '' } };
    if (key === ' ') return { model: value === undefined ? model : toggled(model, value) };
    return goOn(step, words, model);
  }
  const common = commonKey(step, model, key, typingOf(step, model));
  if (common) return common;
  const moved = moveHighlight(model, given, values.length + 1);
  if (!moved && given.type === 'text' && key !== ' ')
    return { model: addingWith(model, values, given, size) };
  if (!moved) return { model };
  const now = { ...model, ...moved, message: '', why: false };
  const value = moved.digits !== '' && numberMarks(step, model) ? values[now.at] : undefined;
  return { model: value === undefined ? now : toggled(now, value) };
};

const labelsOf = (step: Step, values: readonly string[]): readonly string[] =>
  values.map((value) => step.choices.find((choice) => choice.value === value)?.label ?? value);

const input = (step: Step, model: Model, words: PromptWords, theme: Theme, size: Size): Frame => {
  const values = valuesOf(step, model);
  const box = (index: number): string => {
    const value = values[index];
    const { open, done } = theme.signs;
    if (value === undefined) return ' '.repeat(open.length);
    return model.marked.includes(value) ? done : open;
  };
  const options = optionRows(
    [...labelsOf(step, values), `${words.own} …`],
    model.at,
    usable(size),
    theme,
    box,
  );
  return model.adding ? typedBelow(options, `  ${words.ownPrompt}:`, model.adding, size, INDENT) : options;
};

export const choicesPrompt = (step: Step, words: PromptWords, theme: Theme): Program<Model> => {
  const { keys } = words;
  return questionProgram<Model>(step, words, theme, {
    start: startOf({ ...step, typing: step.typing === null ? null : cleanPaste(step.typing) }),
    press: (model, given, size) => oneByOne((now, key) => press(step, words, now, key, size), model, given),
    typing: (model) => typingOf(step, model),
    input: (model, size) => input(step, model, words, theme, size),
    asksWhy: ({ adding }) => adding === null,
    keys: (model) => {
      if (model.adding) return [keys.next];
      const rows = valuesOf(step, model).length;
      if (model.at === rows) return [keys.moveOrNumber, keys.addOwn];
      const next = markedOf(step, model).length > 0 ? keys.next : keys.skip;
      const number = numberMarks(step, model) ? keys.numberMarks : keys.moveOrNumber;
      return [model.at === NO_ROW ? number : keys.moveAndMark, next];
    },
    answer: (model) => labelsOf(step, markedOf(step, model)),
  });
};
