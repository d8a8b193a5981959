/** The prompt that is typed into: `line`, `text`, `list`, `scale`, `date`. */

import type { AnswerValue } from '../../../domain/debrief/debrief.js';
import type { Choice } from '../../../domain/debrief/question.js';
import type { PromptWords, Step, Theme } from '../../../ports/index.js';
import { cleanPaste } from '../keys/clean.js';
import type { Press } from '../keys/key-reader.js';
import {
  bufferOf,
  edit,
  insert,
  keyName,
  lineAt,
  lineEnd,
  onOneLine,
  replaceLine,
  type TextBuffer,
  toEnd,
  wrap,
} from '../keys/text-buffer.js';
import { type Frame, type Size, usable } from './compose-screen.js';
import {
  ASKING,
  type Asking,
  askedMeaning,
  commonKey,
  type Next,
  type Program,
  questionProgram,
  submitted,
} from './prompt-machine.js';

interface Model extends Asking {
  readonly buffer: TextBuffer;
}

const MARK = 2;
const innerWidth = (size: Size): number => usable(size) - MARK;

/** An answer as it is typed: a list has an empty last line, where Enter alone accepts it. */
const typedForm = (value: AnswerValue | null, list: boolean): string => {
  if (value === null) return '';
  const text = cleanPaste(typeof value === 'object' ? value.join('\n') : String(value));
  return list && text !== '' ? `${text}\n` : text;
};

const entriesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `null` if unchanged. */
const typingOf = (step: Step, { buffer }: Model): string | null =>
  buffer.text === typedForm(step.initial, step.kind === 'list') ? null : buffer.text;

const lineOf = (buffer: TextBuffer): string => {
  const { start, end } = lineAt(buffer);
  return buffer.text.slice(start, end);
};

const submit = (step: Step, model: Model): Next<Model> => {
  const { text } = model.buffer;
  if (text.trim() === '')
    return step.needed ? { model: { ...model, message: step.needed } } : { model, done: { type: 'skip' } };
  return submitted<Model>(step, { ...model, why: false }, step.kind === 'list' ? entriesOf(text) : text);
};

/** The offered entries with the numbers of a line, such as "1 3"; `null` where it is no line of numbers. */
const offeredBy = ({ choices }: Step, line: string): readonly (Choice | undefined)[] | null =>
  choices.length > 0 && /^\d{1,2}(?:[\s,]+\d{1,2})*$/.test(line)
    ? line.split(/[\s,]+/).map((number) => choices[Number(number) - 1])
    : null;

/** Enter in a list: the next entry, or, on an empty last line, the end. It never splits an entry. */
const enterInList = (step: Step, words: PromptWords, model: Model): Next<Model> => {
  const { buffer } = model;
  const { end } = lineAt(buffer);
  const last = end === buffer.text.length;
  const line = lineOf(buffer).trim();
  const go = (next: TextBuffer): Next<Model> => ({ model: { ...model, buffer: next, message: '' } });
  if (line === '') return last ? submit(step, model) : go(toEnd(buffer));
  const offered = offeredBy(step, line);
  if (offered?.includes(undefined))
    return { model: { ...model, message: words.notANumber(step.choices.length) } };
  const entry = offered
    ? replaceLine(
        buffer,
        offered.map((choice) => cleanPaste(choice?.label ?? '').replaceAll('\n', ' ')).join('\n'),
      )
    : lineEnd(buffer);
  const after = entry.text.slice(entry.cursor + 1);
  const emptyBelow = !last && (after === '' || after.startsWith('\n'));
  return go(emptyBelow ? { ...entry, cursor: entry.cursor + 1 } : insert(entry, '\n'));
};

const onKey = (step: Step, words: PromptWords, model: Model, key: string): Next<Model> | null => {
  const isText = step.kind === 'text';
  switch (key) {
    case 'return':
    case 'enter':
      if (isText && key === 'enter') break;
      return (
        askedMeaning(step, words, model, typingOf(step, model) ?? '') ??
        (step.kind === 'list' ? enterInList(step, words, model) : submit(step, model))
      );
    case 'alt-return':
    case 'alt-enter':
      break;
    default:
      // With text before it, Ctrl-D deletes a character.
      if (key === 'ctrl-d' && model.buffer.text !== '') return null;
      return commonKey(step, model, key, typingOf(step, model));
  }
  return { model: isText ? { ...model, buffer: insert(model.buffer, '\n') } : model };
};

const press = (step: Step, words: PromptWords, model: Model, given: Press, size: Size): Next<Model> => {
  if (given.type === 'paste' && step.kind === 'line') {
    // Its line breaks would be lost in one line, and they tell what it is.
    const begun = model.buffer.text.trim();
    const letter = step.otherText?.(given.text);
    const value = letter?.ok && begun !== '' ? `${begun}\n${letter.value}` : letter?.ok && letter.value;
    if (value)
      return { model: { ...model, echo: onOneLine(String(value)) }, done: { type: 'answer', value } };
  }
  const asksWhy = given.type === 'text' && given.text === '?' && lineOf(model.buffer) === '';
  const handled = onKey(step, words, model, asksWhy ? '?' : keyName(given));
  if (handled) return handled;
  // What was no number would have to be deleted first.
  const isAnew = step.kind === 'scale' && model.message !== '' && given.type === 'text';
  const before = isAnew ? bufferOf('') : model.buffer;
  const inLines = step.kind === 'text' || step.kind === 'list';
  const isBegun = before.text.slice(lineAt(before).start, before.cursor).trim() !== '';
  // The first line of a letter is no part of a line that was begun.
  const isLetter = inLines && isBegun && given.type === 'paste' && /\S\s*[\n\r]\s*\S/.test(given.text);
  const buffer = edit(isLetter ? insert(before, '\n') : before, given, innerWidth(size), inLines);
  return { model: buffer === model.buffer ? model : { ...model, buffer, message: '', why: false } };
};

const input = ({ kind }: Step, { buffer }: Model, { signs, tones }: Theme, size: Size): Frame => {
  const { rows, row, column } = wrap(buffer, innerWidth(size));
  const at = lineAt(buffer).start;
  return {
    rows: rows.map(({ start, end, first }) => {
      const live = kind === 'list' ? start === at : start === 0;
      const mark = live ? tones.accent(signs.marker) : kind === 'list' && first ? tones.quiet('-') : ' ';
      return `${mark} ${buffer.text.slice(start, end).trimEnd()}`;
    }),
    row,
    column: MARK + column,
  };
};

const acceptKeys = (step: Step, model: Model, { keys }: PromptWords): readonly string[] => {
  const { text } = model.buffer;
  if (text.trim() === '') return step.needed ? [] : [keys.skip];
  if (step.kind === 'list') return [lineOf(model.buffer).trim() === '' ? keys.next : keys.addLine];
  return [keys.next, ...(step.kind === 'text' ? [keys.newLine] : [])];
};

const answered = (step: Step, { echo, buffer }: Model): readonly string[] => {
  if (echo !== '') return [echo];
  if (step.kind === 'list') return entriesOf(buffer.text);
  return buffer.text.trim() === '' ? [] : [buffer.text.trim()];
};

export const typedPrompt = (step: Step, words: PromptWords, theme: Theme): Program<Model> => {
  const text = step.typing === null ? typedForm(step.initial, step.kind === 'list') : cleanPaste(step.typing);
  return questionProgram<Model>(step, words, theme, {
    start: { ...ASKING, buffer: bufferOf(text) },
    press: (model, given, size) => press(step, words, model, given, size),
    typing: (model) => typingOf(step, model),
    offered: step.choices.map(({ label }) => label),
    input: (model, size) => input(step, model, theme, size),
    asksWhy: ({ buffer }) => lineOf(buffer) === '',
    keys: (model) => acceptKeys(step, model, words),
    answer: (model) => answered(step, model),
  });
};
