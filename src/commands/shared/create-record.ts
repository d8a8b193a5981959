/** A new id: the day, and four characters that no record of that day has. */

import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Ports } from './command.js';

/** @param day `YYYY-MM-DD` */
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

/**
 * Writes a new record under an id that is taken by nobody, not even by a program that chose the same one in the same
 * moment: then another is chosen.
 */
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
