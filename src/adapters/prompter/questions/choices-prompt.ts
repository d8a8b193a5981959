/** The prompt for `choices`: any number of them, and entries of one's own. */

import { printableLine } from '../../../domain/text/printable.js';
import type { Checked, PromptWords, Reply, Step } from '../../../ports/index.js';
import { cleanPaste } from '../keys/clean.js';
import { edit, keyName } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import { bufferOf, type TextBuffer, wrap } from '../keys/text-buffer.js';
import { type Highlight, moveHighlight, optionRows } from './choice-prompt.js';
import { compose, type Frame, leaveKey, leftOver, type Size, usable } from './compose-screen.js';
import { type Next, oneByOne, type Program } from './prompt-machine.js';
import type { Style } from './theme.js';

interface Model extends Highlight {
  /** Own entries, marked or not, below the choices. */
  readonly own: readonly string[];
  readonly marked: readonly string[];
  /** An entry of one's own that is being typed. */
  readonly adding: TextBuffer | null;
  readonly why: boolean;
  readonly message: string;
  readonly busy: boolean;
}
type Then = Next<Model, Reply>;

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
  return { own, marked, adding: null, at: 0, digits: '', why: false, message: '', busy: false };
};

/** Unconfirmed input: marked options and the entry being typed, one per line; `null` if unchanged. */
const typingOf = (step: Step, model: Model): string | null => {
  const adding = model.adding?.text.trim() ?? '';
  const now = [...markedOf(step, model), ...(adding === '' ? [] : [adding])].join('\n');
  const before = startOf({ ...step, typing: null });
  return now === markedOf(step, before).join('\n') ? null : now;
};

const submit = (step: Step, model: Model): Then => {
  const values = markedOf(step, model);
  if (values.length === 0) return { model, done: { type: 'skip' } };
  const after = (checked: Checked) => (now: Model) => ({
    ...now,
    busy: false,
    message: checked.ok ? '' : checked.message,
  });
  return {
    model: { ...model, busy: true, message: '' },
    later: step.check(values).then((checked) => (now) => ({
      model: after(checked)(now),
      ...(checked.ok ? { done: { type: 'answer', value: checked.value } } : {}),
    })),
  };
};

/** Adds what was typed as a marked entry; the highlight goes there, so that Enter then goes on. */
const added = (step: Step, model: Model, text: string): Model => {
  const free = { ...model, adding: null };
  if (text === '') return free;
  const known = valuesOf(step, model).indexOf(text);
  const label = step.choices.findIndex(({ label }) => label.toLowerCase() === text.toLowerCase());
  const at = known >= 0 ? known : label;
  const value = valuesOf(step, model)[at] ?? text;
  return {
    ...free,
    own: at >= 0 ? model.own : [...model.own, text],
    marked: model.marked.includes(value) ? model.marked : [...model.marked, value],
    at: at >= 0 ? at : step.choices.length + model.own.length,
  };
};

const whileAdding = (step: Step, model: Model, buffer: TextBuffer, given: Press, size: Size): Then => {
  switch (keyName(given)) {
    case 'return':
    case 'enter':
      return { model: added(step, model, printableLine(buffer.text)) };
    case 'escape':
    case 'ctrl-b':
      return { model: { ...model, adding: null } };
    default:
      return { model: { ...model, adding: edit(buffer, given, innerWidth(size), false) } };
  }
};

const toggled = (model: Model, value: string): Model => ({
  ...model,
  message: '',
  marked: model.marked.includes(value)
    ? model.marked.filter((marked) => marked !== value)
    : [...model.marked, value],
});

const press = (step: Step, model: Model, given: Press, size: Size): Then => {
  const typing = typingOf(step, model);
  if (given.type === 'stop') return { model, done: { type: 'stop', typing } };
  if (model.busy) return { model };
  if (model.adding) return whileAdding(step, model, model.adding, given, size);
  const value = valuesOf(step, model)[model.at];
  const key = given.type === 'text' ? given.text : keyName(given);
  const ownRow = value === undefined;
  switch (key) {
    case ' ':
    case 'return':
    case 'enter':
      if (ownRow) return { model: { ...model, adding: bufferOf(''), digits: '' } };
      return key === ' ' ? { model: toggled(model, value) } : submit(step, model);
    case 'escape':
    case 'ctrl-b':
      return step.canGoBack ? { model, done: { type: 'back', typing } } : { model };
    case 'ctrl-d':
      return { model, done: { type: 'stop', typing } };
    case '?':
      return { model: { ...model, why: !model.why } };
    default: {
      const moved = moveHighlight(model, given, valuesOf(step, model).length + 1);
      return { model: moved ? { ...model, ...moved } : model };
    }
  }
};

const labelsOf = (step: Step, values: readonly string[]): readonly string[] =>
  values.map((value) => step.choices.find((choice) => choice.value === value)?.label ?? value);

const input = (step: Step, model: Model, words: PromptWords, size: Size): Frame => {
  const values = valuesOf(step, model);
  const box = (index: number): string => {
    const value = values[index];
    if (value === undefined) return '    ';
    return model.marked.includes(value) ? '[x] ' : '[ ] ';
  };
  const options = optionRows([...labelsOf(step, values), `${words.own} …`], model.at, usable(size), box);
  if (!model.adding) return options;
  const { adding } = model;
  const layout = wrap(adding, innerWidth(size));
  const typed = layout.rows.map(({ start, end }) => `    ${adding.text.slice(start, end).trimEnd()}`);
  return {
    rows: [...options.rows, `  ${words.ownPrompt}:`, ...typed],
    row: options.rows.length + 1 + layout.row,
    column: INDENT + layout.column,
  };
};

/** The prompt for a `choices` step. */
export const choicesPrompt = (step: Step, words: PromptWords, style: Style): Program<Model, Reply> => {
  const { keys } = words;
  const hints = [
    keys.toggle,
    keys.skip,
    ...(step.canGoBack ? [keys.back] : []),
    ...(step.why ? [keys.why] : []),
    leaveKey(step, words),
  ];
  return {
    start: startOf({ ...step, typing: step.typing === null ? null : cleanPaste(step.typing) }),
    press: (model, given, size) => oneByOne((now: Model, key) => press(step, now, key, size))(model, given),
    view: (model, size) =>
      compose(
        {
          ...step,
          offered: [],
          input: input(step, model, words, size),
          message: model.message,
          why: model.why ? step.why : '',
          keys: model.adding ? [keys.accept, keys.back, leaveKey(step, words)] : hints,
        },
        size,
        style,
        words,
      ),
    left: (model, reply, size) => {
      if (reply.type === 'back') return null;
      const labels = labelsOf(step, markedOf(step, model));
      return leftOver(step.text, reply.type === 'skip' ? [words.skipped] : labels, size, style);
    },
  };
};
