/** What differs between two versions of a record. */

import { QUESTION_IDS } from '../debrief/debrief.js';
import { type Fields, isFields, isSame, own } from '../record/json-fields.js';
import { type RecordKind, type Records, specOf } from './record-kinds.js';

const answersOf = (record: object): Fields => {
  const { answers } = record as Fields;
  return isFields(answers) ? answers : {};
};

const valueIn = (answers: Fields, id: string): unknown => {
  const answer = own(answers, id);
  return isFields(answer) ? (answer.value ?? null) : null;
};

/** The questions of a debrief, in the order asked, and then the other fields in which two versions are not the same. */
export const differences = <K extends RecordKind>(
  kind: K,
  before: Records[K],
  after: Records[K],
): readonly string[] => {
  const ignored: readonly string[] = ['answers', 'times', ...specOf(kind).ignoredInDiff];
  const [old, current] = [answersOf(before), answersOf(after)];
  const ids = [...new Set([...QUESTION_IDS, ...Object.keys(old), ...Object.keys(current)])];
  return [
    ...ids.filter((id) => !isSame(valueIn(old, id), valueIn(current, id))),
    ...Object.keys({ ...before, ...after }).filter(
      (name) =>
        !ignored.includes(name) &&
        !isSame(own(before as object as Fields, name), own(after as object as Fields, name)),
    ),
  ];
};

/** Whether two records say the same, wherever a draft stands. */
export const isSameRecord = (a: object, b: object): boolean =>
  isSame({ ...a, progress: undefined }, { ...b, progress: undefined });

/** Whether the later value only adds: lists that got longer, nothing else. */
const onlyAdds = (before: unknown, after: unknown): boolean => {
  if (Array.isArray(before))
    return Array.isArray(after) && before.every((item) => after.some((other) => onlyAdds(item, other)));
  if (!isFields(before)) return isSame(before, after);
  return (
    isFields(after) && Object.entries(before).every(([name, value]) => onlyAdds(value, own(after, name)))
  );
};

/** Whether a new version leaves out something that the one before it held: then that one is kept in the history. */
export const needsHistoryEntry = <K extends RecordKind>(
  kind: K,
  before: Records[K],
  after: Records[K],
): boolean => {
  const replaceable: readonly string[] = ['answers', 'times', ...(specOf(kind).replaceable ?? [])];
  const [old, current] = [answersOf(before), answersOf(after)];
  return (
    Object.keys(old).some(
      (id) => valueIn(old, id) !== null && !isSame(valueIn(old, id), valueIn(current, id)),
    ) ||
    Object.entries(before).some(([name, value]) => {
      if (replaceable.includes(name) || value === null) return false;
      const later = own(after as object as Fields, name);
      return Array.isArray(value) ? !onlyAdds(value, later) : !isSame(value, later);
    })
  );
};
