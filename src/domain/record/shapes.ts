/** What each field of a record has to be, as a table. */

import { isDay } from '../time/days.js';
import { type Complain, type Fields, isFields, isInstant, isTextList, isWhen } from './json-fields.js';

interface Shape {
  readonly fits: (value: unknown) => boolean;
  /** Completes "has to be …". */
  readonly name: string;
}

type Shapes = Readonly<Record<string, Shape>>;

const shape = (name: string, fits: Shape['fits']): Shape => ({ fits, name });

export const TEXT = shape('a text', (value) => typeof value === 'string');
export const TEXTS = shape('a list of texts', isTextList);
export const INSTANT = shape('a time', isInstant);
export const DAY = shape('a day, as YYYY-MM-DD', (value) => typeof value === 'string' && isDay(value));
export const WHEN = shape('a day, as YYYY-MM-DD, or YYYY-MM-DDTHH:MM', isWhen);
export const YES_OR_NO = shape('true or false', (value) => typeof value === 'boolean');
export const oneOf = (values: readonly string[]): Shape =>
  shape(`one of: ${values.join(', ')}`, (value) => values.some((known) => known === value));

export const optional = ({ fits, name }: Shape): Shape =>
  shape(name, (value) => value === undefined || fits(value));
export const orNull = ({ fits, name }: Shape): Shape => shape(name, (value) => value === null || fits(value));
export const named = (name: string, { fits }: Shape): Shape => shape(name, fits);

export const each = (fields: readonly string[], its: Shape): Shapes =>
  Object.fromEntries(fields.map((field) => [field, its]));

const hasShapes = (value: unknown, shapes: Shapes): boolean =>
  isFields(value) && Object.entries(shapes).every(([field, { fits }]) => fits(value[field]));

/** A list of objects that are all of these shapes. */
export const listOf = (name: string, shapes: Shapes): Shape =>
  shape(name, (value) => Array.isArray(value) && value.every((item) => hasShapes(item, shapes)));

/** Complains about each field that is not what it has to be. */
export const checkFields = (fields: Fields, shapes: Shapes, complain: Complain): void => {
  for (const field in shapes)
    if (shapes[field]?.fits(fields[field]) === false) complain(field, `has to be ${shapes[field].name}`);
};

/** The same for every object of a list. */
export const checkList = (list: unknown, shapesOf: (item: Fields) => Shapes, complain: Complain): void => {
  if (list === undefined) return;
  if (!Array.isArray(list)) complain('', 'has to be a list');
  else
    for (const [at, item] of list.entries())
      if (isFields(item))
        checkFields(item, shapesOf(item), (field, what) => complain(`[${at}].${field}`, what));
      else complain(`[${at}]`, 'has to be an object');
};

/** The `read` of a kind of which every field is checked by itself. */
export const readBy =
  <T>(shapes: Shapes) =>
  (fields: Fields, complain: Complain): T => {
    checkFields(fields, shapes, complain);
    return fields as unknown as T;
  };
