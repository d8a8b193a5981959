/** What a press means to the prompts that Inquirer brings, in keys that they know. */

import type { Menu } from '../../../ports/index.js';
import { isEditKey, keyName, onOneLine } from '../keys/edit-keys.js';
import type { Press } from '../keys/key-reader.js';
import { typedNumber } from '../questions/choice-prompt.js';
import type { Key } from './inquirer-screen.js';

/** Somebody used to "number, then Enter" presses Enter after a key that has picked already: it must not answer what comes next. */
const ENTER_AFTER_MS = 400;

const ENTER: Key = { name: 'return' };
const UP: Key = { name: 'up' };
const DOWN: Key = { name: 'down' };

/** For `select`, which by itself jumps to whatever begins with a typed letter, and knows no Home and End. */
export const menuKeys = <T extends string>({
  choices,
  oneKey,
  numbered,
}: Menu<T>): ((press: Press) => readonly Key[]) => {
  const opened = Date.now();
  let digits = '';
  const moveTo = (number: string): readonly Key[] =>
    // Backspace forgets the number that was typed before.
    [{ name: 'backspace' }, ...[...number].map((digit) => ({ name: digit, text: digit }))];
  const byLetter = (letter: string): string => {
    const at = choices.findIndex(({ value }) => value.startsWith(letter));
    return at < 0 ? '' : String(at + 1);
  };
  const typed = (character: string): readonly Key[] => {
    const isDigit = /^\d$/.test(character);
    if (oneKey || (numbered && isDigit)) {
      const number = isDigit ? typedNumber('', character, choices.length) : byLetter(character.toLowerCase());
      if (number !== '') return [...moveTo(number), ENTER];
    }
    digits = isDigit ? typedNumber(digits, character, choices.length) : '';
    return digits === '' ? [] : moveTo(digits);
  };
  return (press) => {
    if (press.type === 'text') return [...press.text].flatMap(typed);
    digits = '';
    switch (keyName(press)) {
      case 'up':
      case 'ctrl-p':
        return [UP];
      case 'down':
      case 'ctrl-n':
        return [DOWN];
      case 'home':
        return moveTo('1');
      case 'end':
        return moveTo(String(choices.length));
      case 'return':
      case 'enter':
        return oneKey && Date.now() - opened < ENTER_AFTER_MS ? [] : [ENTER];
      default:
        return [];
    }
  };
};

/** @param pastes whether a paste is typed text; in a confirmation it must not say yes. */
export const typingKeys =
  (pastes: boolean) =>
  (press: Press): readonly Key[] => {
    if (press.type === 'text') return [{ name: 'text', text: press.text }];
    if (press.type === 'paste') return pastes ? [{ name: 'text', text: onOneLine(press.text) }] : [];
    if (press.type === 'stop') return [];
    const name = keyName(press);
    if (name === 'return' || name === 'enter') return [ENTER];
    if (name === 'up' || name === 'ctrl-p') return [UP];
    if (name === 'down' || name === 'ctrl-n') return [DOWN];
    return isEditKey(name) ? [press] : [];
  };
