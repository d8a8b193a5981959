import { data } from '../errors.js';
import type { Journal, Kinds, RecordKind } from '../ports/index.js';

/**
 * Changes the record of a conversation as it is on disk now, so that another writer's answers stay. One that is in the
 * bin by now is written again; raises `data` where it was deleted for good. In a journal that was locked meanwhile it is
 * put aside as it was here, and then changed: who has the passphrase brings both versions together.
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
  const gone = data(
    `${id} is gone from ${journal.folder}: it was deleted while it was open here. Your last answer was not kept`,
    'To start again: rejection-coach',
  );
  const write = (anew: boolean): Promise<Kinds[K]> =>
    journal.change(kind, id, (now) => {
      if (now === null && !anew) throw gone;
      return change(now ?? record);
    });
  try {
    return await write(!kept);
  } catch (error) {
    if (error !== gone) throw error;
    if (await journal.isClosed()) {
      await journal.change(kind, id, (now) => now ?? record);
      return write(false);
    }
    const { records } = await journal.binned();
    if (!records.some((binned) => binned.kind === kind && binned.id === id)) throw gone;
    return write(true);
  }
};
