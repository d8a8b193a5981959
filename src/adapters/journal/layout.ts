/** Where each thing of a journal is, and reading it without ever following a link out of it. */

import { isUtf8 } from 'node:buffer';
import { constants, type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type CoachError, data } from '../../errors.js';
import type { Clock, Kinds, RecordKind } from '../../ports/index.js';
import { codeOf, diskFailure, refuseLink, removeQuietly } from '../disk/durable.js';
import { isLeftover } from '../disk/leftovers.js';
import { withLock } from '../disk/lock.js';
import { type Decoded, decode, type Raw } from './decode.js';

/** The file names of records, of copies in the bin (`id@when`), and of earlier versions (`when`). */
export const RECORD = /^([0-9a-z-]+)\.json$/;
export const COPY = /^([0-9a-z-]+)@([0-9TZ.-]+)\.json$/;
export const VERSION = /^([0-9TZ.-]+)\.(json|raw)$/;

export interface Places {
  readonly folder: string;
  readonly fileOf: (kind: RecordKind, id: string) => string;
  readonly binOf: (kind: RecordKind) => string;
  readonly historyOf: (kind: RecordKind, id: string) => string;
  /** What a folder holds, `[]` where there is none; given by the names on the way to it. */
  readonly list: (...parts: readonly string[]) => readonly Dirent[];
  readonly locked: <T>(kind: RecordKind, id: string, work: (stillOurs: () => void) => T) => Promise<T>;
  /** Now, for a file name, but after all of `taken`: names keep their order when a clock is set back. */
  readonly stamp: (taken: readonly string[]) => string;
}

export const placesIn = (folder: string, clock: Pick<Clock, 'now'>): Places => ({
  folder,
  // `join` takes as long for a thousand files as reading a hundred of them.
  fileOf: (kind, id) => `${folder}${sep}${kind}${sep}${id}.json`,
  binOf: (kind) => join(folder, 'bin', kind),
  historyOf: (kind, id) => join(folder, 'history', kind, id),
  list: (...parts) => {
    let at = folder;
    for (const part of parts) {
      at = join(at, part);
      refuseLink(at);
    }
    return names(at, folder);
  },
  locked: (kind, id, work) => withLock(join(folder, 'locks', `${kind}-${id}`), work),
  stamp: (taken) => {
    const times = taken.map((name) => Date.parse(momentOf(name))).filter((time) => !Number.isNaN(time));
    const at = Math.max(clock.now().getTime(), ...times.map((time) => time + 1));
    return new Date(at).toISOString().replaceAll(':', '-');
  },
});

/** Colons are no part of a file name everywhere. @returns an ISO 8601 instant. */
export const momentOf = (stamp: string): string =>
  stamp.slice(0, '2026-11-24T10-00-00.000Z'.length).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');

const names = (folder: string, journal: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw diskFailure(folder, error);
    refuseDeadLink(journal);
    return [];
  }
};

/** A journal that is a link to a disk which is not there is no empty journal. Raises `data`. */
const refuseDeadLink = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (lstatSync(folder, { throwIfNoEntry: false }))
    throw data(
      `${folder}: it is a link, and what it leads to isn't there. Nothing was changed.`,
      'Is its disk connected? Connect it, then try again.',
    );
  if (dirname(folder) !== folder) refuseDeadLink(dirname(folder));
};

/** A listing without hidden files; what killed programs left is also removed from the disk. */
export const swept = (folder: string, entries: readonly Dirent[]): readonly Dirent[] =>
  entries.filter(({ name }) => {
    if (!name.startsWith('.')) return true;
    const file = join(folder, name);
    if (isLeftover(name, () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()))
      removeQuietly(file);
    return false;
  });

/** Node takes flags as numbers here; @types/node does not know it. */
const NO_LINK = (constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)) as unknown as string;

/** Text is read twice as fast as bytes; U+FFFD in it may stand for what is not UTF-8. */
const readRaw = (file: string): Raw => {
  const text = readFileSync(file, { encoding: 'utf8', flag: NO_LINK });
  if (!text.includes('\ufffd')) return text;
  const bytes = readFileSync(file, { flag: NO_LINK });
  return isUtf8(bytes) ? bytes.toString() : bytes;
};

/** `null` where there is none. Raises `data` where it is no plain file or can't be read. */
export const readRecord = (file: string): Raw | null => {
  try {
    if (!lstatSync(file).isFile()) throw unreadable(file, "it isn't a plain file");
    return readRaw(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === '') throw error;
    throw diskFailure(file, error);
  }
};

/**
 * One file of a listing: what is wrong with it is a value there, so that it never ends the listing. `null` where
 * another program has just moved it.
 */
export const readListed = (file: string, entry: Dirent): Raw | null | { readonly reason: string } => {
  if (!entry.isFile()) return { reason: 'it is a link or a folder, not a plain file' };
  try {
    return readRaw(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    return { reason: `it can't be read (${codeOf(error)})` };
  }
};

/** Reads and decodes one file of a listing. */
export const decodeListed = <K extends RecordKind>(
  kind: K,
  id: string,
  file: string,
  entry: Dirent,
): Decoded<Kinds[K]> | null => {
  const read = readListed(file, entry);
  if (read === null) return null;
  return isReason(read) ? { ok: false, newer: false, changed: false, ...read } : decode(kind, id, read);
};

export const isReason = (read: Raw | { readonly reason: string }): read is { readonly reason: string } =>
  typeof read !== 'string' && 'reason' in read;

export const unreadable = (
  file: string,
  reason: string,
  advice = 'To see what to do: rejection-coach doctor',
): CoachError => data(`${file}: ${reason}. It is left as it is.`, advice);
