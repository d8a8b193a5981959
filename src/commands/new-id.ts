/** A new id: the day, and four characters that no record of that day has. */

import type { Context, RecordKind } from '../ports.js';

/** @param day `YYYY-MM-DD` */
export const newId = async (context: Context, kind: RecordKind, day: string): Promise<string> => {
  const taken = new Set(await context.journal.ids(kind));
  for (;;) {
    const id = `${day}-${context.ids.code()}`;
    if (!taken.has(id)) return id;
  }
};
