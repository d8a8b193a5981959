import { data } from '../errors.js';
import type { Journal, Kinds, RecordKind } from '../ports/index.js';

/**
 * Changes the record of a conversation as it is on disk now, so that another writer's answers stay. One that is in the
 * bin by now is written again; raises `data` where it was deleted for good.
 *
 * @param kept whether it was on disk before.
 */
export const changeOpen = async <K extends RecordKind>(
  journal: Journal,
  kind: K,
  record: Kinds[K],
  kept: boolean,
  change: (now: Kinds[K]) => Kinds[K],
): Promise<Kinds[K]> => {
  const { id } = record;
  const isThere = async (): Promise<boolean> =>
    (await journal.ids(kind)).includes(id) ||
    (await journal.binned()).records.some((binned) => binned.kind === kind && binned.id === id);
  if (kept && !(await isThere()))
    throw data(
      'you deleted this in the other window. That answer was not kept',
      'To start again: rejection-coach',
    );
  return journal.change(kind, id, (now) => change(now ?? record));
};
