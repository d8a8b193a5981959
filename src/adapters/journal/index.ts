/** The journal: one file per record, in one folder per kind. */

import { type Dirent, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { data } from '../../errors.js';
import type { Binned, Clock, Damaged, Journal, Kinds, RecordKind } from '../../ports.js';
import { codeOf, diskFailure, makeFolder, syncFolder, writeWhole } from '../durable.js';
import { withLock } from '../lock.js';
import { type Decoded, decode, encode, KINDS, nounOf } from './decode.js';
import { losesSomething } from './loss.js';

const RECORD = /^([0-9a-z-]+)\.json$/;
const COPY = /^([0-9a-z-]+)@([0-9TZ.-]+)\.json$/;

/** @param folder where the journal is or will be; nothing is made before the first write. */
export const fileJournal = ({
  folder,
  clock,
}: {
  readonly folder: string;
  readonly clock: Clock;
}): Journal => {
  const fileOf = (kind: RecordKind, id: string): string => join(folder, kind, `${id}.json`);
  const binOf = (kind: RecordKind): string => join(folder, 'bin', kind);
  const historyOf = (kind: RecordKind, id: string): string => join(folder, 'history', kind, id);
  const locked = <T>(kind: RecordKind, id: string, work: () => T): Promise<T> =>
    withLock(join(folder, 'locks', `${kind}-${id}`), work);
  /** Colons are no part of a file name everywhere. */
  const stamp = (): string => clock.now().toISOString().replaceAll(':', '-');

  const load = <K extends RecordKind>(
    kind: K,
    id: string,
  ): { text: string; decoded: Decoded<Kinds[K]> } | null => {
    const text = readRecord(fileOf(kind, id));
    return text === null ? null : { text, decoded: decode(kind, id, text) };
  };

  const whole = <K extends RecordKind>(kind: K, id: string): { text: string; record: Kinds[K] } | null => {
    const there = load(kind, id);
    if (there === null) return null;
    if (there.decoded.ok) return { text: there.text, record: there.decoded.record };
    throw unreadable(fileOf(kind, id), there.decoded.reason, there.decoded.newer);
  };

  const keepVersion = (kind: RecordKind, id: string, text: string): void => {
    const kept = historyOf(kind, id);
    makeFolders(folder, ['history', kind, id]);
    for (let again = 0, written = false; !written; again++) {
      try {
        writeWhole(join(kept, `${stamp()}${again === 0 ? '' : `-${again}`}.json`), text, true);
        written = true;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
    }
  };

  return {
    folder,
    ids: async (kind) => names(join(folder, kind)).flatMap(({ name }) => RECORD.exec(name)?.[1] ?? []),

    async all(kind, containing = []) {
      const records: Kinds[typeof kind][] = [];
      const damaged: Damaged[] = [];
      const holds = textFilter(containing);
      for (const entry of names(join(folder, kind))) {
        const id = RECORD.exec(entry.name)?.[1];
        if (id === undefined) continue;
        const file = fileOf(kind, id);
        const read = readListed(file, entry);
        if (typeof read !== 'string') damaged.push({ file, reason: read.reason, newer: false });
        else if (holds(read)) {
          const decoded = decode(kind, id, read);
          if (decoded.ok) records.push(decoded.record);
          else damaged.push({ file, reason: decoded.reason, newer: decoded.newer });
        }
      }
      return { records, damaged };
    },

    read: async (kind, id) => whole(kind, id)?.record ?? null,

    change: async (kind, id, change) => {
      makeFolders(folder, [kind]);
      return locked(kind, id, () => {
        const before = whole(kind, id);
        const after = change(before?.record ?? null);
        if (before !== null && after === before.record) return after;
        if (before !== null && losesSomething(before.record, after)) keepVersion(kind, id, before.text);
        writeWhole(fileOf(kind, id), encode(kind, after));
        return after;
      });
    },

    bin: (kind, id) =>
      locked(kind, id, () => {
        makeFolders(folder, ['bin', kind]);
        move(fileOf(kind, id), join(binOf(kind), `${id}@${stamp()}.json`));
        syncFolder(join(folder, kind));
        syncFolder(binOf(kind));
      }),

    async binned() {
      const records: Binned[] = [];
      const damaged: Damaged[] = [];
      for (const kind of KINDS)
        for (const { name } of names(binOf(kind))) {
          const [, id = '', at = ''] = COPY.exec(name) ?? [];
          if (id === '') continue;
          const file = join(binOf(kind), name);
          const decoded = decode(kind, id, readRecord(file) ?? '');
          if (decoded.ok)
            records.push({
              kind,
              id,
              binned: at.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'),
              record: decoded.record,
            });
          else damaged.push({ file, reason: decoded.reason, newer: decoded.newer });
        }
      records.sort((a, b) => (a.binned < b.binned ? 1 : a.binned > b.binned ? -1 : 0));
      return { records, damaged };
    },

    restore: (kind, id) =>
      locked(kind, id, () => {
        const copies = names(binOf(kind)).filter(({ name }) => COPY.exec(name)?.[1] === id);
        const newest = copies
          .map(({ name }) => name)
          .sort()
          .at(-1);
        if (newest === undefined) throw data(`there is no ${id} in the bin`);
        if (readRecord(fileOf(kind, id)) !== null)
          throw data(
            `there is a ${nounOf(kind)} ${id} already. Nothing was changed.`,
            `Look at it: rejection-coach show ${id}`,
          );
        makeFolders(folder, [kind]);
        move(join(binOf(kind), newest), fileOf(kind, id));
        syncFolder(join(folder, kind));
      }),

    destroy: (kind, id) =>
      locked(kind, id, () => {
        const copies = names(binOf(kind)).filter(({ name }) => COPY.exec(name)?.[1] === id);
        const doomed = [
          ...copies.map(({ name }) => join(binOf(kind), name)),
          historyOf(kind, id),
          fileOf(kind, id),
        ];
        for (const file of doomed) remove(file);
        for (const parent of [binOf(kind), join(folder, 'history', kind), join(folder, kind)])
          if (names(parent).length > 0) syncFolder(parent);
      }),
  };
};

const unreadable = (file: string, reason: string, newer: boolean): Error =>
  data(
    `${file}: ${reason}. It is left as it is.`,
    newer
      ? 'Update rejection-coach to read it.'
      : 'If you have a backup or an export, import that; every other record goes on working.',
  );

/** Each folder on the way is its owner's alone: `recursive` would give those in between the umask's mode. */
const makeFolders = (root: string, parts: readonly string[]): void => {
  let at = root;
  makeFolder(at);
  for (const part of parts) {
    at = join(at, part);
    makeFolder(at);
  }
};

/** What a folder holds; nothing where there is none yet. Raises `data` where it is no folder or may not be read. */
const names = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw diskFailure(folder, error);
  }
};

/** `null` where there is none. A link is not followed: it could lead out of the journal. */
const readRecord = (file: string): string | null => {
  try {
    if (!lstatSync(file).isFile()) throw unreadable(file, 'it is not a plain file', false);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === '') throw error;
    throw diskFailure(file, error);
  }
};

/** One file of a listing: what is wrong with it is a value there, so that it never ends the listing. */
const readListed = (file: string, entry: Dirent): string | { readonly reason: string } => {
  if (!entry.isFile()) return { reason: 'it is a link or a folder, not a plain file' };
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return { reason: `it can't be read (${codeOf(error)})` };
  }
};

/** Words of plain letters and digits stand in the file as they are; others may be written as escapes, and are not looked for. */
const textFilter = (words: readonly string[]): ((text: string) => boolean) => {
  const plain = words.filter((word) => /^[\p{L}\p{N}]+$/u.test(word) && word === word.normalize('NFC'));
  if (plain.length === 0) return () => true;
  return (text) => {
    const lower = text.toLowerCase();
    return plain.every((word) => lower.includes(word)) || /[^\x00-\x7f]/.test(lower);
  };
};

const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    throw diskFailure(from, error);
  }
};

const remove = (file: string): void => {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    throw diskFailure(file, error);
  }
};
