import { type Debrief, dayOf, textOf } from '../debrief/debrief.js';
import { type Archive, exported, KIND_NAMES, type RecordKind, specOf } from '../journal/record-kinds.js';
import { compare } from '../text/order.js';

/** One row of `list --json`; what was not answered is `null`. */
export const listed = (debrief: Debrief) => ({
  id: debrief.id,
  date: dayOf(debrief),
  role: textOf(debrief, 'role') || null,
  company: textOf(debrief, 'company') || null,
  stage: textOf(debrief, 'stage') || null,
  outcome: textOf(debrief, 'outcome') || null,
  mode: debrief.mode,
  finished: debrief.finished !== null,
});

export type ListedRecords = ReturnType<typeof listed>;

/** Scripts find these in every export, empty or not. */
const ALWAYS_THERE: readonly RecordKind[] = ['debriefs', 'interviews', 'stories'];

/** What `export --format json` writes. @param whole with the place of drafts, for a backup. */
export const archive = (all: Archive, whole = false): object => {
  const listOf = <K extends RecordKind>(kind: K): readonly object[] => {
    const order = specOf(kind).exportForm?.order ?? ((a, b) => compare(a.id, b.id));
    return all[kind].toSorted(order).map((record) => exported(kind, record, whole));
  };
  const kinds = KIND_NAMES.filter((kind) => ALWAYS_THERE.includes(kind) || all[kind].length > 0);
  return {
    format: 'rejection-coach',
    version: 1,
    ...Object.fromEntries(kinds.map((kind) => [kind, listOf(kind)])),
  };
};
