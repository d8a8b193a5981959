import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { needsHistoryEntry } from '../../domain/journal/diff.js';
import { withTimes } from '../../domain/journal/record-kinds.js';
import type { Clock, Damaged, Journal, Kinds, RecordKind } from '../../ports/index.js';
import { codeOf } from '../disk/durable.js';
import { repair } from '../disk/repair.js';
import { isUnreadable, plainStore, type Raw, type Store, unreadable } from '../disk/store.js';
import { sumOf } from '../record-file/checksum.js';
import { type Decoded, decode, encode } from '../record-file/decode.js';
import { binIn, copiesIn, noteBack } from './bin.js';
import { editingFolder, sweepEditing, takeTextIn } from './editing.js';
import { historyIn, keepVersion } from './history.js';
import { COPY, gitFolder, pathOf, placesIn, RECORD } from './layout.js';
import { openIn } from './open-marks.js';
import { scrubIn } from './scrub.js';

/** Makes nothing in `folder` before the first write. */
export const fileJournal = ({
  folder,
  clock,
  store = plainStore(folder),
}: {
  readonly folder: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly store?: Store;
}): Journal => {
  const places = placesIn(store, clock);
  const { locked } = places;
  let isSwept = false;
  const sweepOnce = async (): Promise<void> => {
    if (isSwept) return;
    isSwept = true;
    await sweepEditing(store.adding());
  };

  const readWhole = async <K extends RecordKind>(
    kind: K,
    id: string,
  ): Promise<{ raw: Raw; found: Decoded<Kinds[K]> & { ok: true } } | null> => {
    await sweepOnce();
    const raw = await store.read(pathOf(kind, id));
    if (raw === null) return null;
    const found = decode(kind, id, raw);
    if (found.ok) return { raw, found };
    throw unreadable(
      store.at(pathOf(kind, id)),
      found.reason,
      found.newer ? 'Update rejection-coach to read it.' : undefined,
    );
  };

  /** `null` where somebody who adds many at once, and does not lock each, was faster. */
  const create = async <K extends RecordKind>(
    kind: K,
    id: string,
    record: Kinds[K],
    stillOurs: () => void,
  ): Promise<Kinds[K] | null> => {
    stillOurs();
    await noteBack(places, kind, id, await copiesIn(store, kind, id));
    try {
      await store.write(pathOf(kind, id), encode(kind, record), true);
      return record;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return null;
    }
  };

  return {
    folder,
    isSynced: async () => existsSync(gitFolder(folder)),
    isClosed: async () => (await store.state()) === 'closed',
    ...binIn(places),
    ...historyIn(places),
    ...openIn(places),
    ...scrubIn(places),

    ids: async (kind) => {
      await sweepOnce();
      return (await store.list(kind)).flatMap(({ name }) => RECORD.exec(name)?.[1] ?? []);
    },

    async all(kind, containing = []) {
      await sweepOnce();
      const records: Kinds[typeof kind][] = [];
      const damaged: Damaged[] = [];
      const holds = textFilter(containing);
      const listed = (await store.list(kind)).flatMap((entry) => {
        const id = RECORD.exec(entry.name)?.[1];
        return id === undefined ? [] : [{ id, path: pathOf(kind, id), entry }];
      });
      const found = await store.readEach(listed, (read, { id }) => {
        if (read === null) return null;
        if (isUnreadable(read)) return { ok: false, newer: false, ...read } as const;
        // A search may miss a damaged word, so damaged records are never filtered out.
        return typeof read !== 'string' || holds(read) || sumOf(read) !== 'fits'
          ? decode(kind, id, read)
          : null;
      });
      for (const [at, { path }] of listed.entries()) {
        const record = found[at] ?? null;
        if (record?.ok) records.push(record.record);
        else if (record !== null) {
          const { ok: _, ...why } = record;
          damaged.push({ file: store.at(path), ...why });
        }
      }
      return { records, damaged };
    },

    read: async (kind, id) => (await readWhole(kind, id))?.found.record ?? null,

    async change(kind, id, change) {
      for (;;) {
        const done = await locked(kind, id, async (stillOurs) => {
          const before = await readWhole(kind, id);
          if (before === null) return create(kind, id, change(null), stillOurs);
          const { record, old } = before.found;
          const changed = change(record);
          if (changed === record) return record;
          const after = withTimes(kind, record, changed, clock.now().toISOString());
          stillOurs();
          if (old || needsHistoryEntry(kind, record, after)) await keepVersion(places, kind, id, before.raw);
          await store.write(pathOf(kind, id), encode(kind, after));
          return after;
        });
        if (done !== null) return done;
      }
    },

    addAll: (kind, records) =>
      store.locked(`${kind}-many`, async (stillOurs) => {
        const binned = new Set(
          (await store.list(`bin/${kind}`)).map(({ name }) => COPY.exec(name)?.[1] ?? ''),
        );
        for (const { id } of records)
          if (binned.has(id)) await noteBack(places, kind, id, await copiesIn(store, kind, id));
        stillOurs();
        const files = records.map((record) => ({
          path: pathOf(kind, record.id),
          content: encode(kind, record),
        }));
        const taken = new Set(await store.writeNew(files));
        return records.map(({ id }) => id).filter((id) => taken.has(pathOf(kind, id)));
      }),

    inspect: async () => (await import('./inspect.js')).inspect(store, clock.now().getTime()),
    async repair(issue) {
      if (issue.type === 'copy') return (await import('./copies.js')).mergeCopy(places, issue);
      if (issue.type === 'leftover' && dirname(issue.file) === editingFolder(folder))
        return takeTextIn(store, issue.file);
      return repair(issue);
    },
  };
};

/** Looks only for words of letters and digits: others may be escaped in the file. */
const textFilter = (words: readonly string[]): ((text: string) => boolean) => {
  const plain = words.filter((word) => /^[\p{L}\p{N}]+$/u.test(word) && word === word.normalize('NFC'));
  if (plain.length === 0) return () => true;
  return (text) => {
    const lower = text.toLowerCase();
    // What is not ASCII may be written in more ways than one.
    return plain.every((word) => lower.includes(word)) || Buffer.byteLength(lower) > lower.length;
  };
};
