/** The records of a journal without what is kept apart, each kind read once for a whole command, when it is first needed. */

import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { countedDebriefs } from '../../domain/feedback/counted.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Ports } from './command.js';
import { readFed } from './find-record.js';

export type JournalView = <K extends RecordKind>(kind: K) => Promise<readonly Kinds[K][]>;

/** Those that lead to anything: what all planners of the next interview are given. */
export const countedIn = async (view: JournalView): Promise<readonly Debrief[]> =>
  countedDebriefs(script, await view('debriefs'), replyReading);

export const journalView = (context: Ports<'journal' | 'output'>): JournalView => {
  const read = new Map<RecordKind, Promise<readonly unknown[]>>();
  return <K extends RecordKind>(kind: K) => {
    const records = read.get(kind) ?? readFed(context, kind);
    read.set(kind, records);
    return records as Promise<readonly Kinds[K][]>;
  };
};
