/** The journal: one file per record, in one folder per kind. */

import { join } from 'node:path';
import { needsHistoryEntry } from '../../domain/journal/diff.js';
import type { Clock, Damaged, Journal, Kinds, RecordKind } from '../../ports/index.js';
import { makeFolders, refuseLink, writeWhole } from '../disk/durable.js';
import { binIn } from './bin.js';
import { sumOf } from './checksum.js';
import { type Decoded, decode, encode, type Raw } from './decode.js';
import { sweepEditing } from './editing.js';
import { historyIn, keepVersion } from './history.js';
import { isReason, placesIn, RECORD, readListed, readRecord, swept, unreadable } from './layout.js';
import { openIn } from './open-marks.js';
import { scrubIn } from './scrub.js';

/** Makes nothing in `folder` before the first write. */
export const fileJournal = ({ folder, clock }: { folder: string; clock: Pick<Clock, 'now'> }): Journal => {
  const places = placesIn(folder, clock);
  const { fileOf, list, locked } = places;
  let isSwept = false;
  const sweepOnce = (): void => {
    if (isSwept) return;
    isSwept = true;
    sweepEditing(folder);
  };

  const readWhole = <K extends RecordKind>(
    kind: K,
    id: string,
  ): { raw: Raw; found: Decoded<Kinds[K]> & { ok: true } } | null => {
    sweepOnce();
    refuseLink(join(folder, kind));
    const raw = readRecord(fileOf(kind, id));
    if (raw === null) return null;
    const found = decode(kind, id, raw);
    if (found.ok) return { raw, found };
    throw unreadable(
      fileOf(kind, id),
      found.reason,
      found.newer ? 'Update rejection-coach to read it.' : undefined,
    );
  };

  return {
    folder,
    ...binIn(places),
    ...historyIn(places),
    ...openIn(places),
    ...scrubIn(places),

    ids: async (kind) => {
      sweepOnce();
      return list(kind).flatMap(({ name }) => RECORD.exec(name)?.[1] ?? []);
    },

    async all(kind, containing = []) {
      sweepOnce();
      const records: Kinds[typeof kind][] = [];
      const damaged: Damaged[] = [];
      const holds = textFilter(containing);
      for (const entry of swept(join(folder, kind), list(kind))) {
        const id = RECORD.exec(entry.name)?.[1];
        if (id === undefined) continue;
        const file = fileOf(kind, id);
        const read = readListed(file, entry);
        if (read === null) continue;
        if (isReason(read)) damaged.push({ file, reason: read.reason, newer: false });
        // A search may miss a damaged word, so damaged records are never filtered out.
        else if (typeof read !== 'string' || sumOf(read) !== 'fits' || holds(read)) {
          const decoded = decode(kind, id, read);
          if (decoded.ok) records.push(decoded.record);
          else damaged.push({ file, reason: decoded.reason, newer: decoded.newer, changed: decoded.changed });
        }
      }
      return { records, damaged };
    },

    read: async (kind, id) => readWhole(kind, id)?.found.record ?? null,

    change: async (kind, id, change) => {
      makeFolders(folder, [kind]);
      return locked(kind, id, (stillOurs) => {
        const before = readWhole(kind, id);
        const now = before?.found.record ?? null;
        const after = change(now);
        if (before !== null && after === now) return after;
        stillOurs();
        if (before !== null && (before.found.old || needsHistoryEntry(kind, before.found.record, after)))
          keepVersion(places, kind, id, before.raw);
        writeWhole(fileOf(kind, id), encode(kind, after));
        return after;
      });
    },

    inspect: async () => (await import('./inspect.js')).inspect(places, clock.now().getTime()),
    repair: async (issue) => (await import('../disk/repair.js')).repair(issue),
  };
};

/** Looks only for words of letters and digits: others may be escaped in the file. */
const textFilter = (words: readonly string[]): ((text: string) => boolean) => {
  const plain = words.filter((word) => /^[\p{L}\p{N}]+$/u.test(word) && word === word.normalize('NFC'));
  if (plain.length === 0) return () => true;
  return (text) => {
    const lower = text.toLowerCase();
    return plain.every((word) => lower.includes(word)) || /[^\x00-\x7f]/.test(lower);
  };
};
