/** Records as everything but their own display may use them. */

import type { RecordKind, Records } from '../../domain/journal/record-kinds.js';
import { feeding, sameReader } from '../../domain/safety/feeding.js';

/** What reads words is loaded only where there are some that nobody has looked at: that takes as long as the rest. */
export const feedAll = async <K extends RecordKind>(
  kind: K,
  records: readonly Records[K][],
): Promise<readonly Records[K][]> => {
  let isAsked = false;
  const asks = (): boolean => {
    isAsked = true;
    return false;
  };
  const asIfHarmless = records.map((record) => feeding(kind, record, sameReader(asks)));
  if (!isAsked) return asIfHarmless;
  const { fed } = await import('./danger.js');
  return records.map((record) => fed(kind, record));
};

export const feed = async <K extends RecordKind>(kind: K, record: Records[K]): Promise<Records[K]> =>
  ((await feedAll(kind, [record])) as readonly [Records[K]])[0];
