/** Where each thing of a journal is, and reading it without ever following a link out of it. */

import { isUtf8 } from 'node:buffer';
import { constants, type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type CoachError, data } from '../../errors.js';
import type { Clock, RecordKind } from '../../ports/index.js';
import { codeOf, diskFailure, refuseLink, removeQuietly } from '../disk/durable.js';
import { isLeftover } from '../disk/leftovers.js';
import { withLock } from '../disk/lock.js';
import type { Raw } from './decode.js';

/** The file names of records, of copies in the bin (`id@when`), and of earlier versions (`when`). */
export const RECORD = /^([0-9a-z-]+)\.json$/;
export const COPY = /^([0-9a-z-]+)@([0-9TZ.-]+)\.json$/;
export const VERSION = /^([0-9TZ.-]+)\.(json|raw)$/;

export interface Places {
  readonly folder: string;
  readonly fileOf: (kind: RecordKind, id: string) => string;
  readonly binOf: (kind: RecordKind) => string;
  readonly historyOf: (kind: RecordKind, id: string) => string;
  /** What a folder of the journal holds, given as the names on the way to it; nothing where there is none. */
  readonly list: (...parts: readonly string[]) => readonly Dirent[];
  readonly locked: <T>(kind: RecordKind, id: string, work: (stillOurs: () => void) => T) => Promise<T>;
  /** A moment for a file name: now, but after every one of `taken`, so that names keep their order when a clock is set back. */
  readonly stamp: (taken: readonly string[]) => string;
}

export const placesIn = (folder: string, clock: Clock): Places => ({
  folder,
  // Put together by hand: `join` takes as long for a thousand files as reading a hundred of them.
  fileOf: (kind, id) => `${folder}${sep}${kind}${sep}${id}.json`,
  binOf: (kind) => join(folder, 'bin', kind),
  historyOf: (kind, id) => join(folder, 'history', kind, id),
  list: (...parts) => {
    let at = folder;
    for (const part of parts) {
      at = join(at, part);
      refuseLink(at);
    }
    return names(at);
  },
  locked: (kind, id, work) => withLock(join(folder, 'locks', `${kind}-${id}`), work),
  stamp: (taken) => {
    const latest = taken.map((one) => Date.parse(momentOf(one))).filter((one) => !Number.isNaN(one));
    const at = Math.max(clock.now().getTime(), ...latest.map((one) => one + 1));
    return new Date(at).toISOString().replaceAll(':', '-');
  },
});

/** Colons are no part of a file name everywhere. @returns an ISO 8601 instant. */
export const momentOf = (stamp: string): string =>
  stamp.slice(0, '2026-11-24T10-00-00.000Z'.length).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');

/** What a folder holds; nothing where there is none yet. Raises `data` where it is no folder or may not be read. */
const names = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw diskFailure(folder, error);
  }
};

/** Takes what killed programs left out of a listing, and off the disk. */
export const swept = (folder: string, entries: readonly Dirent[]): readonly Dirent[] =>
  entries.filter(({ name }) => {
    if (!name.startsWith('.')) return true;
    const file = join(folder, name);
    if (isLeftover(name, () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()))
      removeQuietly(file);
    return false;
  });

/** @types/node knows no flags in numbers here; node does. */
const NO_LINK = (constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)) as unknown as string;

/** As text, which node reads twice as fast as bytes; what is no UTF-8 shows by the mark that stands for it. */
const readRaw = (file: string): Raw => {
  const text = readFileSync(file, { encoding: 'utf8', flag: NO_LINK });
  if (!text.includes('\ufffd')) return text;
  const bytes = readFileSync(file, { flag: NO_LINK });
  return isUtf8(bytes) ? bytes.toString() : bytes;
};

/** `null` where there is none. Raises `data` where it is no plain file or can't be read. */
export const readRecord = (file: string): Raw | null => {
  try {
    if (!lstatSync(file).isFile()) throw unreadable(file, 'it is not a plain file');
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

export const isReason = (read: Raw | { readonly reason: string }): read is { readonly reason: string } =>
  typeof read !== 'string' && 'reason' in read;

/** @param advice what to do about it, where that is known. */
export const unreadable = (
  file: string,
  reason: string,
  advice = 'What can be done about it: rejection-coach doctor',
): CoachError => data(`${file}: ${reason}. It is left as it is.`, advice);
