import type { Menu } from '../ports/index.js';

/** The choices of a menu by their values, in this order; one that is left out is not offered. */
export const labelled = <const L extends Readonly<Record<string, string | undefined>>>(
  labels: L,
): Menu<keyof L & string>['choices'] =>
  Object.entries(labels).flatMap(([value, label]) => (label === undefined ? [] : [{ value, label }]));
