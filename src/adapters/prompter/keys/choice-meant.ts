/** Which choice is meant by a number or by words; the same on a screen and line by line. Pure. */

import type { Choice } from '../../../domain/debrief/question.js';
import { inAscii, printable } from '../../../domain/text/printable.js';

/** Bullets, arrows, box drawing and shapes: a screen reader spells each of them out. */
const SHAPES = /[\u2022\u2023\u2043\u2190-\u21ff\u2500-\u25ff] ?/g;

/** Text without symbols and with ASCII punctuation; letters of every script stay. */
export const spoken = (text: string): string =>
  inAscii(printable(text).replace(/ ?· ?/g, ', ').replace(SHAPES, ''));

const sameWord = (typed: string, other: string): boolean =>
  spoken(typed).trim().toLowerCase() === spoken(other).trim().toLowerCase();

const choiceFrom = (typed: string, choices: readonly Choice[]): Choice | null => {
  const text = typed.trim();
  if (/^\d+$/.test(text)) return choices[Number(text) - 1] ?? null;
  return choices.find(({ value, label }) => sameWord(text, label) || sameWord(text, value)) ?? null;
};

/** The choice with that number or label, or the only one whose words go on as typed. */
export const choiceMeant = (typed: string, choices: readonly Choice[]): Choice | null => {
  const exact = choiceFrom(typed, choices);
  const words = asWords(typed);
  if (exact || words.trim().length < 2 || /^\s*\d+\s*$/.test(typed)) return exact;
  const [only, ...more] = choices.filter(({ label }) => asWords(label).includes(words));
  return more.length === 0 ? (only ?? null) : null;
};

/** Where a person may write words of their own: one word is theirs, several that one label alone has are that label. */
export const choiceWritten = (typed: string, choices: readonly Choice[]): Choice | null =>
  choiceFrom(typed, choices) ?? (/\S\s+\S/.test(typed.trim()) ? choiceMeant(typed, choices) : null);

/** With a space in front, so that a beginning is one of a whole word. */
const asWords = (text: string): string =>
  ` ${spoken(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()}`;

const withCommas = (typed: string): string => typed.replace(/\band\b|&/gi, ',');

/** "3", "1, 2 and 5" */
export const isNumbers = (typed: string): boolean => /^[\d\s,]*\d[\d\s,]*$/.test(withCommas(typed));

/**
 * The values of choices that were typed with commas between them; what is neither a number nor a label is an entry of
 * the person's own. `null` where a number has no choice.
 */
export const choicesFrom = (typed: string, choices: readonly Choice[]): readonly string[] | null => {
  const parts = (isNumbers(typed) ? withCommas(typed).split(/[\s,]+/) : typed.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const values: string[] = [];
  let own: string[] = [];
  const endOwn = (): void => {
    if (own.length > 0) values.push(own.join(', '));
    own = [];
  };
  for (const part of parts) {
    const choice = choiceWritten(part, choices);
    if (!choice && /^\d+$/.test(part)) return null;
    if (choice) {
      endOwn();
      values.push(choice.value);
    } else own.push(part);
  }
  endOwn();
  return [...new Set(values)];
};
