/** Which record is in which file of a journal. */

import { dirname, join } from 'node:path';
import type { Clock, Kinds, RecordKind } from '../../ports/index.js';
import { type Entry, isUnreadable, type Store } from '../disk/store.js';
import { type Decoded, decode } from '../record-file/decode.js';

/** The file names of records, of copies in the bin (`id@when`), and of earlier versions (`when`). */
export const RECORD = /^([0-9a-z-]+)\.json$/;
export const COPY = /^([0-9a-z-]+)@([0-9TZ.-]+)\.json$/;
export const VERSION = /^([0-9TZ.-]+)\.(json|raw)$/;

export interface Places {
  readonly store: Store;
  readonly locked: <T>(
    kind: RecordKind,
    id: string,
    work: (stillOurs: () => void) => Promise<T>,
  ) => Promise<T>;
  /** Now, for a file name, but after all of `taken`: names keep their order when a clock is set back. */
  readonly stamp: (taken: readonly string[]) => string;
}

export const placesIn = (store: Store, clock: Pick<Clock, 'now'>): Places => ({
  store,
  locked: (kind, id, work) => store.locked(`${kind}-${id}`, work),
  stamp: (taken) => {
    const times = taken.map((name) => Date.parse(momentOf(name))).filter((time) => !Number.isNaN(time));
    const at = Math.max(clock.now().getTime(), ...times.map((time) => time + 1));
    return stampOf(at);
  },
});

/** Milliseconds since 1970 as they stand in a file's name. */
export const stampOf = (at: number): string => new Date(at).toISOString().replaceAll(':', '-');

/** Of the git that `sync` drives: beside the journal, never in it. */
export const gitFolder = (journal: string): string => join(dirname(journal), 'sync.git');

export const pathOf = (kind: RecordKind, id: string): string => `${kind}/${id}.json`;

/** Colons are no part of a file name everywhere. @returns an ISO 8601 instant. */
export const momentOf = (stamp: string): string =>
  stamp.slice(0, '2026-11-24T10-00-00.000Z'.length).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');

export const decodeListed = async <K extends RecordKind>(
  store: Store,
  kind: K,
  id: string,
  path: string,
  entry: Entry,
): Promise<Decoded<Kinds[K]> | null> => {
  const read = await store.readListed(path, entry);
  if (read === null) return null;
  return isUnreadable(read) ? { ok: false, newer: false, changed: false, ...read } : decode(kind, id, read);
};
