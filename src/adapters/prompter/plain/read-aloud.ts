/** What `--plain` says of a question or a menu, in which order, and what only once. */

import type { AnswerValue } from '../../../domain/debrief/debrief.js';
import type { Choice } from '../../../domain/debrief/question.js';
import type { InView, Menu, PromptWords, Step } from '../../../ports/index.js';

export type Say = (text: string) => void;

/** Ends a line as a sentence, so that a voice makes a pause. */
export const sentence = (text: string): string => (/[.!?:…]$/.test(text) ? text : `${text}.`);

/** "0 = not at all" as it is said. */
const scaleSpoken = (hint: string): string => hint.replace(/(\d) = /g, '$1 means ');

const VIEW_LINES = 4;

/** Earlier answers, with their end said too, so that they do not run into the question. */
export const quoted = (views: readonly InView[], words: PromptWords): string => {
  const spoken = (of: readonly InView[], end: string): readonly string[] =>
    of.length === 0 ? [] : [...of.flatMap((view) => viewSpoken(view, words)), end];
  const theirs = views
    .filter((view) => view.theirs)
    .map((view) => ({ ...view, label: words.theyWrote(view.label) }));
  const [first, ...own] = spoken(
    views.filter((view) => !view.theirs),
    words.endOfQuote,
  );
  const opened = first === undefined ? [] : [`${words.quote} ${first}`, ...own];
  return [...spoken(theirs, words.endOfTheirs), ...opened].join('\n');
};

const viewSpoken = ({ label, lines }: InView, words: PromptWords): readonly string[] => {
  const name = `${label.replace(/[.:]$/, '')}:`;
  const more = lines.length - VIEW_LINES;
  const cut = more > 0 ? [words.moreBelow(more)] : [];
  const shown = [...lines.slice(0, VIEW_LINES), ...cut].map(sentence);
  return lines.length === 1 ? [`${name} ${shown[0]}`] : [name, ...shown];
};

const labelOf = (step: Step, value: string): string =>
  step.choices.find((choice) => choice.value === value)?.label ?? value;

/** The answer as it stands, one line each; `[]` for none. */
export const answerNow = (step: Step): readonly string[] => {
  if (step.typing !== null) return step.typing.split('\n').filter((line) => line.trim() !== '');
  const { initial } = step;
  if (initial === null) return [];
  if (typeof initial === 'object') return initial.map((value) => labelOf(step, value));
  return step.kind === 'choice' ? [labelOf(step, String(initial))] : String(initial).split('\n');
};

export const helpFor = ({ kind }: Pick<Step, 'kind'>, { typedHelp }: PromptWords): string =>
  kind === 'scale' || kind === 'date' ? typedHelp.line : typedHelp[kind];

const sayChoices = (choices: readonly Choice[], say: Say): void => {
  for (const [index, { label }] of choices.entries()) say(`${index + 1}. ${label}`);
};

/** What was said before: how to answer and most quotations, ever; progress, at the question before. */
export interface Told {
  readonly ever: Set<string>;
  part: string;
  progress: string;
}

export const sayOnce = (text: string, told: Told, say: Say): void => {
  if (told.ever.has(text)) return;
  told.ever.add(text);
  say(text);
};

/** What Enter alone answers, where the list begins on its first row. */
export const firstOf = ({ onFirst, initial, choices }: Step): Choice | null =>
  (onFirst && initial === null && choices[0]) || null;

export const sayQuestion = (step: Step, words: PromptWords, say: Say): void => {
  say(step.text);
  if (step.hint) say(scaleSpoken(step.hint));
  sayChoices(step.choices, say);
  const first = firstOf(step);
  if (first) say(sentence(words.initially(first.label)));
  const answer = answerNow(step);
  const label = step.typing === null ? words.yourAnswer : words.youTyped;
  // One line is plainly typed anew; of several, somebody may expect to go on.
  const several = ['text', 'list', 'choices'].includes(step.kind);
  const kept = several ? `${words.keep} ${words.takesItsPlace}` : words.keep;
  const end = step.typing === null ? words.endOfAnswer : words.endOfTyped;
  const keep = several || step.kind === 'line' || step.typing !== null ? `${end} ${kept}` : kept;
  if (answer.length === 1) say(`${label}: ${sentence(answer[0] ?? '')} ${keep}`);
  else if (answer.length > 1) {
    say(`${label}:`);
    for (const line of answer) say(line);
    say(keep);
  }
};

export const introduce = (step: Step, words: PromptWords, told: Told, say: Say): void => {
  say('');
  const { dots, progress } = step;
  const part = dots && dots.at > 0 ? words.part(dots.at, dots.of) : '';
  const isNew = part !== told.part || progress !== told.progress;
  const shown = [part === told.part ? '' : part, progress].filter((text) => text !== '').join(', ');
  if (isNew && shown !== '') say(sentence(words.timeSpoken(shown)));
  told.part = part;
  told.progress = progress;
  const views = step.inView.filter((view) => view.pointedAt || !told.ever.has(quoted([view], words)));
  for (const view of views) told.ever.add(quoted([view], words));
  if (views.length > 0) say(quoted(views, words));
  sayQuestion(step, words, say);
  if (hasAnswer(step) && !step.needed) sayOnce(words.takeOut, told, say);
  const help = helpFor(step, words);
  if (told.ever.has(help) && (step.kind === 'list' || step.kind === 'text')) say(words.emptyLineEnds);
  else sayOnce(help, told, say);
  // A question on its own has none after it.
  if (!step.unsaved) sayOnce(typedWordsFor(step, words), told, say);
};

export const typedWordsFor = (step: Step, { typedWords }: PromptWords): string =>
  typedWords[step.needed || firstOf(step) ? 'needed' : 'usual'];

export const hasAnswer = (step: Step): boolean => answerNow(step).length > 0;

export const sayChosen = (
  { kind, choices }: Step,
  value: AnswerValue,
  words: PromptWords,
  say: Say,
): void => {
  const values = [value].flat().map(String);
  const labels = values.flatMap((given) => choices.find((choice) => choice.value === given)?.label ?? []);
  const own = values.filter((given) => !choices.some((choice) => choice.value === given));
  const sentences = [
    ...(labels.length > 0 ? [words.chosen(labels)] : []),
    // What is typed at a single choice and is none of its own is a letter, too long to hear again.
    ...(own.length > 0 && kind === 'choices' ? [words.inYourWords(own)] : []),
  ];
  if (sentences.length > 0) say(sentences.map(sentence).join(' '));
};

export const sayMenu = ({ text, choices, initial }: Menu<string>, words: PromptWords, say: Say): void => {
  say(text);
  sayChoices(
    choices.map(({ value, label, detail }) => ({
      value,
      label: detail === undefined ? label : `${label}: ${words.timeSpoken(detail)}`,
    })),
    say,
  );
  const first = choices.find(({ value }) => value === initial);
  if (first) say(sentence(words.initially(first.label)));
};
