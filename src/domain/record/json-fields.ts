/** Looking at JSON of any shape: what a file or an import may hold. Pure. */

import { isDay } from '../time/days.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Says what is wrong with a field: `''` stands for the whole. */
export type Complain = (field: string, what: string) => void;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value that a JSON text says; `undefined` where it is no JSON. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The same, raising what `refused` makes of the reason where it is no JSON. */
export const jsonOr = (text: string, refused: (reason: string) => Error): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused((error as SyntaxError).message);
  }
};

/** The fields of a JSON object; none where the text is no such thing. */
export const fieldsIn = (text: string): Fields => {
  const value = jsonIn(text);
  return isFields(value) ? value : {};
};

/** Nearly all: of a day that every month has. */
const PLAIN_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** An ISO 8601 instant, as `Date.toISOString` writes it. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  (PLAIN_INSTANT.test(value) || (/^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))));

export const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** Whether two JSON values say the same, in whatever order their keys are; `undefined` is as good as no key. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isFields(a) || !isFields(b)) return false;
  return Object.keys({ ...a, ...b }).every((name) => isSame(own(a, name), own(b, name)));
};

/** Levels of lists and objects within each other: nothing that the program writes has a tenth of that. */
const DEEPEST = 100;

/** Whether a value has more levels than anything that walks through it can take. */
export const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
};

/** The form of an id is also what keeps an import inside the journal's folders. */
const ID = /^(\d{4}-\d\d-\d\d)-[0-9a-z]{4}$/;

/** `YYYY-MM-DD-xxxx` with a day that exists. */
export const isRecordId = (value: unknown): value is string =>
  typeof value === 'string' && isDay(ID.exec(value)?.[1] ?? '');

const WHEN = /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, of a day that exists. */
export const isWhen = (value: unknown): value is string =>
  typeof value === 'string' && isDay(WHEN.exec(value)?.[1] ?? '');
