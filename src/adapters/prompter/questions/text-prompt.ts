/** The prompt that is typed into: `line`, `text`, `list`, `scale`, `date`. */

import type { AnswerValue } from '../../../domain/debrief/debrief.js';
import type { Checked, PromptWords, Reply, Step } from '../../../ports/index.js';
import { cleanPaste } from '../keys/clean.js';
import { edit, keyName } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import {
  bufferOf,
  insert,
  lineAt,
  lineEnd,
  replaceLine,
  type TextBuffer,
  toEnd,
  wrap,
} from '../keys/text-buffer.js';
import { compose, type Frame, leaveKey, leftOver, type Size, usable } from './compose-screen.js';
import type { Next, Program } from './prompt-machine.js';
import type { Style } from './theme.js';

interface Model {
  readonly buffer: TextBuffer;
  readonly why: boolean;
  readonly message: string;
  /** An answer is being checked: nothing but stopping goes in between. */
  readonly busy: boolean;
  readonly echo: string;
}
type Then = Next<Model, Reply>;

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

/** What was typed and never confirmed, or `null` where it is what was there before. */
const typingOf = (step: Step, { buffer }: Model): string | null =>
  buffer.text === typedForm(step.initial, step.kind === 'list') ? null : buffer.text;

const lineOf = (buffer: TextBuffer): string => {
  const { start, end } = lineAt(buffer);
  return buffer.text.slice(start, end);
};

const submit = (step: Step, model: Model): Then => {
  const { text } = model.buffer;
  if (text.trim() === '')
    return step.needed ? { model: { ...model, message: step.needed } } : { model, done: { type: 'skip' } };
  return {
    model: { ...model, busy: true, message: '', why: false },
    later: step.check(step.kind === 'list' ? entriesOf(text) : text).then(afterCheck),
  };
};

const afterCheck =
  (checked: Checked) =>
  (model: Model): Then =>
    checked.ok
      ? {
          model: { ...model, busy: false, echo: checked.echo ?? '' },
          done: { type: 'answer', value: checked.value },
        }
      : { model: { ...model, busy: false, message: checked.message } };

/** Enter in a list: the next entry, or, on an empty last line, the end. It never splits an entry. */
const enterInList = (step: Step, model: Model): Then => {
  const { buffer } = model;
  const { end } = lineAt(buffer);
  const last = end === buffer.text.length;
  const line = lineOf(buffer).trim();
  const go = (next: TextBuffer): Then => ({ model: { ...model, buffer: next, message: '' } });
  if (line === '') return last ? submit(step, model) : go(toEnd(buffer));
  const offered = /^\d+$/.test(line) ? step.choices[Number(line) - 1] : undefined;
  const entry = offered
    ? replaceLine(buffer, cleanPaste(offered.label).replaceAll('\n', ' '))
    : lineEnd(buffer);
  const after = entry.text.slice(entry.cursor + 1);
  const emptyBelow = !last && (after === '' || after.startsWith('\n'));
  return go(emptyBelow ? { ...entry, cursor: entry.cursor + 1 } : insert(entry, '\n'));
};

const onKey = (step: Step, model: Model, name: string): Then | null => {
  switch (name) {
    case 'return':
    case 'enter':
      if (step.kind === 'text' && name === 'enter') break;
      return step.kind === 'list' ? enterInList(step, model) : submit(step, model);
    case 'escape':
    case 'ctrl-b':
      return step.canGoBack ? { model, done: { type: 'back', typing: typingOf(step, model) } } : { model };
    case 'ctrl-d':
      return model.buffer.text === '' ? stop(step, model) : null;
    case 'alt-return':
    case 'alt-enter':
      break;
    default:
      return null;
  }
  return step.kind === 'text' ? { model: { ...model, buffer: insert(model.buffer, '\n') } } : { model };
};

const stop = (step: Step, model: Model): Then => ({
  model,
  done: { type: 'stop', typing: typingOf(step, model) },
});

const press = (step: Step, model: Model, given: Press, size: Size): Then => {
  if (given.type === 'stop') return stop(step, model);
  if (model.busy) return { model };
  if (given.type === 'text' && given.text === '?' && lineOf(model.buffer) === '')
    return { model: { ...model, why: !model.why } };
  const handled = onKey(step, model, keyName(given));
  if (handled) return handled;
  const lines = step.kind === 'text' || step.kind === 'list';
  const buffer = edit(model.buffer, given, innerWidth(size), lines);
  return { model: buffer === model.buffer ? model : { ...model, buffer, message: '' } };
};

const input = ({ kind }: Step, { buffer }: Model, size: Size): Frame => {
  const { rows, row, column } = wrap(buffer, innerWidth(size));
  const mark = kind === 'list' ? '- ' : '> ';
  return {
    rows: rows.map(({ start, end, first }) => {
      const marked = kind === 'list' ? first : start === 0;
      return `${marked ? mark : '  '}${buffer.text.slice(start, end).trimEnd()}`;
    }),
    row,
    column: MARK + column,
  };
};

const acceptKeys = (step: Step, model: Model, { keys }: PromptWords): readonly string[] => {
  if (step.kind === 'text') return [keys.acceptText];
  const keeps = step.initial !== null && typingOf(step, model) === null ? [keys.keep] : [];
  if (step.kind === 'list') return [...keeps, keys.acceptList];
  return keeps.length > 0 ? keeps : [keys.accept];
};

const keysOf = (step: Step, model: Model, words: PromptWords): readonly string[] => [
  ...acceptKeys(step, model, words),
  ...(step.needed ? [] : [words.keys.skip]),
  ...(step.canGoBack ? [words.keys.back] : []),
  ...(step.why ? [words.keys.why] : []),
  leaveKey(step, words),
];

const answered = (step: Step, { echo, buffer }: Model): readonly string[] => {
  if (echo !== '') return [echo];
  if (step.kind === 'list') return entriesOf(buffer.text);
  return buffer.text.trim() === '' ? [] : [buffer.text.trim()];
};

/** The prompt for one step that is answered by typing. */
export const typedPrompt = (step: Step, words: PromptWords, style: Style): Program<Model, Reply> => ({
  start: {
    buffer: bufferOf(
      step.typing === null ? typedForm(step.initial, step.kind === 'list') : cleanPaste(step.typing),
    ),
    why: false,
    message: '',
    busy: false,
    echo: '',
  },
  press: (model, given, size) => press(step, model, given, size),
  view: (model, size) =>
    compose(
      {
        ...step,
        offered: step.choices.map(({ label }) => label),
        input: input(step, model, size),
        message: model.message,
        why: model.why ? step.why : '',
        keys: keysOf(step, model, words),
      },
      size,
      style,
      words,
    ),
  left: (model, reply, size) => {
    if (reply.type === 'back') return null;
    return leftOver(step.text, reply.type === 'skip' ? [words.skipped] : answered(step, model), size, style);
  },
});
