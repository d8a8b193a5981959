/** New records under new ids: the day, and four characters. */

import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Ports } from './command.js';

export const newId = async (
  context: Ports<'ids' | 'journal'>,
  kind: RecordKind,
  day: string,
): Promise<string> => {
  const taken = new Set(await context.journal.ids(kind));
  for (;;) {
    const id = `${day}-${context.ids.code()}`;
    if (!taken.has(id)) return id;
  }
};

/** Chooses another id where another program has taken the same one in the meantime. */
export const create = async <K extends RecordKind>(
  context: Ports<'ids' | 'journal'>,
  kind: K,
  day: string,
  make: (id: string) => Kinds[K],
): Promise<Kinds[K]> => {
  for (;;) {
    const record = make(await newId(context, kind, day));
    let isOurs = true;
    await context.journal.change(kind, record.id, (now) => {
      isOurs = now === null;
      return now ?? record;
    });
    if (isOurs) return record;
  }
};
