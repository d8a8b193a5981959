/** The records of a journal without what is kept apart, each kind read once for a whole command, when it is first needed. */

import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Ports } from './command.js';
import { readFed } from './find-record.js';

export type JournalView = <K extends RecordKind>(kind: K) => Promise<readonly Kinds[K][]>;

export const journalView = (context: Ports<'journal' | 'output'>): JournalView => {
  const read = new Map<RecordKind, Promise<readonly unknown[]>>();
  return <K extends RecordKind>(kind: K) => {
    const records = read.get(kind) ?? readFed(context, kind);
    read.set(kind, records);
    return records as Promise<readonly Kinds[K][]>;
  };
};
