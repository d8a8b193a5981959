/** The journal's files: what a folder holds and what is in a file, read without ever following a link out of it. */

import { isUtf8 } from 'node:buffer';
import {
  constants,
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type CoachError, data } from '../../errors.js';
import {
  codeOf,
  diskFailure,
  makeFolders,
  onDisk,
  refuseLink,
  removeQuietly,
  syncFolder,
  writeWhole,
} from './durable.js';
import { isLeftover } from './leftovers.js';
import { withLock } from './lock.js';

/** The content of a file: bytes where it is not UTF-8. */
export type Raw = string | Buffer;

/** Why a file can't be read: a value, so that one bad file never ends a listing. */
export interface Unreadable {
  readonly reason: string;
}

export interface Entry {
  readonly name: string;
  /** A plain file, no link and no folder. */
  readonly isFile: boolean;
  readonly isFolder: boolean;
  /** Its name on the disk, where that is another one. */
  readonly file?: string;
}

interface Listed {
  readonly path: string;
  readonly entry: Entry;
}

/** What is read of another journal. */
export type Reads = Pick<Store, 'list' | 'read'>;

type Use<T, L> = (read: Raw | Unreadable | null, listed: L) => T;

/**
 * The one way to what the journal keeps. A path is one inside the journal, with `/` between its parts:
 * `history/debriefs/ID/….json`. All methods raise `data` where the disk does not let them.
 */
export interface Store {
  readonly folder: string;
  /** Where a file lies on the disk. */
  at(path: string): string;
  /** `[]` where there is no such folder. Hidden files are left out; of these, what killed programs left is removed. */
  list(folder: string): Promise<readonly Entry[]>;
  /** `null` where there is none. Raises `data` where it is no plain file. */
  read(path: string): Promise<Raw | null>;
  /** One file of a listing; `null` where another program has just moved it. */
  readListed(path: string, entry: Entry): Promise<Raw | Unreadable | null>;
  /** What `use` makes of each, as `readListed` reads it: the texts of thousands are never all kept at once. */
  readEach<T, L extends Listed>(listed: readonly L[], use: Use<T, L>): Promise<readonly T[]>;
  /** Whole, and on disk when it resolves. @param fresh raise an error with code EEXIST if the file exists. */
  write(path: string, content: string | Uint8Array, fresh?: boolean): Promise<void>;
  /** New files of one folder, all on disk when it resolves. @returns the paths that were taken. */
  writeNew(files: readonly { readonly path: string; readonly content: string }[]): Promise<readonly string[]>;
  move(from: string, to: string): Promise<void>;
  /** A file, or a folder with what is in it. */
  remove(path: string): Promise<void>;
  /** A name that says which record something is about, as it may stand in a file's name. */
  nameOf(name: string): Promise<string>;
  /** With no other writer of that name in between. `stillOurs` is to be called right before a write: see `withLock`. */
  locked<T>(name: string, work: (stillOurs: () => void) => Promise<T>): Promise<T>;
  /** `closed`: locked, and nobody has given the passphrase yet. */
  state(): Promise<'plain' | 'closed' | 'open'>;
  /**
   * The same store for somebody who only adds: where it is closed it stays so, nobody is asked for the passphrase, and
   * what others wrote is as if it were not there.
   */
  adding(): Store;
  /** Another folder with such files, under the same key where this one is locked. */
  beside(folder: string): Promise<Store>;
}

export const isUnreadable = (read: Raw | Unreadable): read is Unreadable =>
  typeof read !== 'string' && 'reason' in read;

export const readEachFrom =
  (files: Pick<Store, 'readListed'>): Store['readEach'] =>
  async (listed, use) => {
    const made: ReturnType<typeof use>[] = [];
    for (const item of listed) made.push(use(await files.readListed(item.path, item.entry), item));
    return made;
  };

export const plainStore = (folder: string): Store => {
  // `join` takes as long for a thousand files as reading a hundred of them.
  const at = (path: string): string => `${folder}${sep}${sep === '/' ? path : path.replaceAll('/', sep)}`;
  const refuseLinks = (path: string): void => {
    let way = folder;
    // The journal itself may be a link.
    for (const part of path.split('/').filter((name) => !['', '.'].includes(name))) {
      way = join(way, part);
      refuseLink(way);
    }
  };
  const readNow = (path: string, { isFile }: Entry): Raw | Unreadable | null => {
    if (!isFile) return { reason: 'it is a link or a folder, not a plain file' };
    try {
      return readRaw(at(path));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      return { reason: `it can't be read (${codeOf(error)})` };
    }
  };
  const store: Store = {
    folder,
    at,

    async list(path) {
      refuseLinks(path);
      return entriesOf(at(path), folder).filter(({ name }) => isShown(at(path), name));
    },

    async read(path) {
      refuseLinks(dirname(path));
      const file = at(path);
      try {
        if (!lstatSync(file).isFile()) throw unreadable(file, "it isn't a plain file");
        return readRaw(file);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        if (codeOf(error) === '') throw error;
        throw diskFailure(file, error);
      }
    },

    readListed: async (path, entry) => readNow(path, entry),
    readEach: async (listed, use) => listed.map((item) => use(readNow(item.path, item.entry), item)),

    async write(path, content, fresh) {
      makeFolders(folder, dirname(path).split('/'));
      writeWhole(at(path), content, fresh);
    },

    async writeNew(files) {
      for (const inner of new Set(files.map(({ path }) => dirname(path))))
        makeFolders(folder, inner.split('/'));
      const { writeNewFiles } = await import('./batch.js');
      const taken = new Set(writeNewFiles(files.map(({ path, content }) => ({ file: at(path), content }))));
      return files.map(({ path }) => path).filter((path) => taken.has(at(path)));
    },

    async move(from, to) {
      makeFolders(folder, dirname(to).split('/'));
      onDisk(at(from), () => renameSync(at(from), at(to)), []);
      syncFolder(dirname(at(to)));
      syncFolder(dirname(at(from)));
    },

    async remove(path) {
      const file = at(path);
      if (!lstatSync(file, { throwIfNoEntry: false })) return;
      onDisk(file, () => rmSync(file, { recursive: true, force: true }));
      syncFolder(dirname(file));
    },

    nameOf: async (name) => name,
    locked: (name, work) => withLock(join(folder, 'locks', name), work),
    state: async () => 'plain',
    adding: () => store,
    beside: async (other) => plainStore(other),
  };
  return store;
};

const entriesOf = (folder: string, journal: string): readonly Entry[] => {
  const entries = onDisk(folder, () => readdirSync(folder, { withFileTypes: true }));
  if (entries === undefined) refuseDeadLink(journal);
  return entries?.map(entryOf) ?? [];
};

export const entryOf = (entry: Dirent): Entry => ({
  name: entry.name,
  isFile: entry.isFile(),
  isFolder: entry.isDirectory(),
});

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

/** Not hidden. What killed programs left is also removed from the disk. */
const isShown = (folder: string, name: string): boolean => {
  if (!name.startsWith('.')) return true;
  const file = join(folder, name);
  if (isLeftover(name, () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()))
    removeQuietly(file);
  return false;
};

/** Node takes flags as numbers here; @types/node does not know it. */
const NO_LINK = (constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)) as unknown as string;
const AS_TEXT = { encoding: 'utf8', flag: NO_LINK } as const;

/** Text is read twice as fast as bytes; U+FFFD in it may stand for what is not UTF-8. */
const readRaw = (file: string): Raw => {
  const text = readFileSync(file, AS_TEXT);
  return text.includes('\ufffd') ? asRaw(readBytes(file)) : text;
};

export const readBytes = (file: string): Buffer => readFileSync(file, { flag: NO_LINK });

export const asRaw = (bytes: Buffer): Raw => (isUtf8(bytes) ? bytes.toString() : bytes);

export const unreadable = (
  file: string,
  reason: string,
  advice = 'To see what to do: rejection-coach doctor',
): CoachError => data(`${file}: ${reason}. It is left as it is.`, advice);
