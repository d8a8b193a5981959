/** What was typed at a question of `--plain`: whether it is whole, and what it means. */

import type { PromptWords, Step } from '../../../ports/index.js';
import { choiceMeant, choicesFrom, isNumbers } from '../keys/choice-meant.js';

/**
 * A paste of several lines, where one is asked for, goes on to an empty line, as in `text`: its last line may still
 * wait in the terminal for its Enter, and would answer the next question.
 */
export const isComplete = (
  { kind }: Step,
  before: readonly string[],
  arrived: readonly string[],
): boolean => {
  if (kind === 'choices') return true;
  const isSingle = arrived.length === 1;
  if (isSingle && arrived[0]?.trim() === '') return true;
  return kind !== 'text' && kind !== 'list' && isSingle && before.length === 0;
};

/** The typed lines in the form that the kind of question takes, or a message. */
export const typedAs = (
  step: Step,
  lines: readonly string[],
  words: PromptWords,
): { readonly typed: string | readonly string[] } | { readonly message: string } => {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
  switch (step.kind) {
    case 'list':
      return { typed: kept };
    case 'text':
      return { typed: lines.join('\n').trim() };
    case 'choice': {
      const choice = choiceMeant(kept.join(' '), step.choices);
      if (choice) return { typed: choice.value };
      const other = step.otherText?.(kept.join('\n'));
      if (other?.ok) return { typed: String(other.value) };
      return { message: other?.message || notAChoice(step.choices, words) };
    }
    case 'choices': {
      const values = choicesFrom(kept.join(', '), step.choices);
      return values
        ? { typed: values }
        : { message: `${words.notANumber(step.choices.length)} ${words.hearAgain}` };
    }
    default: {
      const letter = kept.length > 1 ? step.otherText?.(kept.join('\n')) : undefined;
      return { typed: letter?.ok ? kept.join('\n') : kept.join(' ') };
    }
  }
};

export const notAChoice = ({ length }: readonly unknown[], words: PromptWords): string =>
  `${words.notAChoice(length)} ${words.hearAgain}`;

/** Numbers alone on a line of a list stand for the suggestions with those numbers. */
export const suggested = ({ kind, choices }: Step, lines: readonly string[]): readonly string[] => {
  const [line = '', ...more] = lines;
  if (kind !== 'list' || more.length > 0 || !isNumbers(line)) return lines;
  const values = choicesFrom(line, choices);
  return values?.map((value) => choices.find((choice) => choice.value === value)?.label ?? value) ?? lines;
};

export const wordTyped = (
  arrived: readonly string[],
  { typed }: Pick<PromptWords, 'typed'>,
): keyof PromptWords['typed'] | null => {
  // In a paste such a word is part of the text.
  if (arrived.length !== 1) return null;
  const line = (arrived[0] ?? '').trim().toLowerCase();
  const names = Object.keys(typed) as (keyof typeof typed)[];
  return names.find((name) => typed[name].includes(line)) ?? null;
};
