/** Whether a new version leaves out something that the one before it held: then that one is kept in the history. */

/** They say where a debrief stands, not what the person wrote. */
const PASSING = ['progress', 'finished', 'mode'];

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueIn = (answer: unknown): unknown => (isFields(answer) ? (answer.value ?? null) : null);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the later value only adds: lists that got longer, nothing else. */
const onlyAdds = (before: unknown, after: unknown): boolean => {
  if (Array.isArray(before))
    return Array.isArray(after) && before.every((one) => after.some((other) => onlyAdds(one, other)));
  if (!isFields(before)) return same(before, after);
  return isFields(after) && Object.entries(before).every(([key, value]) => onlyAdds(value, after[key]));
};

export const losesSomething = (before: object, after: object): boolean => {
  const next = after as Readonly<Record<string, unknown>>;
  return Object.entries(before).some(([key, value]) => {
    if (PASSING.includes(key)) return false;
    if (Array.isArray(value)) return !onlyAdds(value, next[key]);
    if (key !== 'answers' || !isFields(value)) return value !== null && !same(value, next[key]);
    const answers = isFields(next.answers) ? next.answers : {};
    return Object.entries(value).some(
      ([id, one]) => valueIn(one) !== null && !same(valueIn(one), valueIn(answers[id])),
    );
  });
};
