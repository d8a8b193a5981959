/** From what commander found to values with types. */

import { usage } from '../../errors.js';
import type { Input } from '../../ports/index.js';

/** The value of an option, or `undefined`. */
export const text = (input: Input, name: string): string | undefined => {
  const value = input.options[name];
  return typeof value === 'string' ? value : undefined;
};

export const flag = (input: Input, name: string): boolean => input.options[name] === true;

/** The values of an option that may be given again, or `[]`. */
export const many = (input: Input, name: string): readonly string[] => {
  const value = input.options[name];
  return Array.isArray(value) ? value.map(String) : [];
};

/** The argument at that place, or `undefined`. */
export const argument = (input: Input, place: number): string | undefined => {
  const value = input.args[place];
  return typeof value === 'string' ? value : undefined;
};

/** The arguments from a place that takes several. */
export const argumentsAt = (input: Input, place: number): readonly string[] => {
  const value = input.args[place];
  return Array.isArray(value) ? value.map(String) : [];
};

/** Raises where two options that exclude each other are given. */
export const notBoth = (a: boolean, b: boolean, names: readonly [string, string]): void => {
  if (a && b) throw usage(`${names[0]} and ${names[1]} can't go together`, 'Give one of them.');
};
