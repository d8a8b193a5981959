/** Whether a new version leaves out something that the one before it held: then that one is kept in the history. */

/** They say where a debrief stands, not what the person wrote. */
const PASSING = ['progress', 'finished', 'mode'];

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueIn = (answer: unknown): unknown => (isFields(answer) ? (answer.value ?? null) : null);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list that has only grown has lost nothing. */
const kept = (before: unknown, after: unknown): boolean =>
  same(before, after) ||
  (Array.isArray(before) &&
    Array.isArray(after) &&
    before.every((one) => after.some((other) => same(one, other))));

export const losesSomething = (before: object, after: object): boolean => {
  const next = after as Readonly<Record<string, unknown>>;
  return Object.entries(before).some(([key, value]) => {
    if (PASSING.includes(key)) return false;
    if (key !== 'answers' || !isFields(value)) return value !== null && !kept(value, next[key]);
    const answers = isFields(next.answers) ? next.answers : {};
    return Object.entries(value).some(
      ([id, one]) => valueIn(one) !== null && !same(valueIn(one), valueIn(answers[id])),
    );
  });
};
