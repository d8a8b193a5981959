/**
 * The files of a locked journal. With the key, every file has its place under a name that says nothing; without it,
 * what this program writes is put aside in `new`, and what others wrote is as if it were not there.
 */

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, diskFailure, onDisk, versionOf } from '../disk/durable.js';
import { ownName } from '../disk/leftovers.js';
import { withLock } from '../disk/lock.js';
import {
  asRaw,
  type Entry,
  type Raw,
  readBytes,
  type Store,
  type Unreadable,
  unreadable,
} from '../disk/store.js';
import { type Keys, sealTo, unsealerOf } from './age.js';
import { splitPath, type Unsealed, withPath } from './content.js';
import { ARRIVED, KEY, LOCK } from './lock-file.js';
import { namesUnder, randomName, SEALED, SEALED_FOLDER } from './sealed-names.js';

/** A store as long as the lock is as it is. */
export type SealedFiles = Omit<Store, 'locked' | 'adding' | 'state' | 'beside' | 'readEach' | 'writeNew'>;

export interface OpenedFiles extends SealedFiles {
  /** Where a file lies inside the journal. */
  readonly sealedFile: (path: string) => string;
  /** What is in a sealed file, given by where it lies. */
  readonly unsealed: (file: string) => Promise<Unsealed | Unreadable | null>;
}

/** So many files are unsealed at once: their keys are worked out beside each other. */
const AT_ONCE = 32;

const DAMAGED = { reason: "it can't be decrypted: it is damaged, or has another key" };
const ELSEWHERE = { reason: "its name isn't the one it was given here: a copy of another file?" };

/** With the key. @param plain the same folder as it lies on the disk. */
export const openedFiles = (plain: Store, keys: Keys): OpenedFiles => {
  const names = namesUnder(keys.identity);
  const unseal = unsealerOf(keys);
  const seen = new Map<string, { readonly at: string; readonly content: Unsealed | Unreadable }>();
  /** By the path under which a listing shows it. */
  const odd = new Map<string, { readonly file: string } & Unreadable>();

  const unsealed = async (file: string): Promise<Unsealed | Unreadable | null> => {
    const at = fileVersion(plain.at(file));
    if (at === null) return null;
    const before = seen.get(file);
    if (before?.at === at) return before.content;
    const sealed = bytesAt(plain.at(file));
    if (sealed === null || 'reason' in sealed) return sealed;
    const content = (await unseal(sealed).then(splitPath, () => null)) ?? DAMAGED;
    seen.set(file, { at, content });
    return content;
  };

  const listedFile = async (folder: string, file: string): Promise<string | null> => {
    const content = await unsealed(file);
    if (content === null) return null;
    const reason = 'reason' in content ? content : names.file(content.path) === file ? null : ELSEWHERE;
    if (reason === null) return lastPart((content as Unsealed).path);
    const name = nameForOdd(folder, lastPart(file));
    odd.set(`${folder}/${name}`, { file, ...reason });
    return name;
  };

  /** A folder's own name is in the paths of its files. */
  const listedFolder = async (folder: string): Promise<string | null> => {
    for (const { name } of await plain.list(folder)) {
      const content = SEALED.test(name) ? await unsealed(`${folder}/${name}`) : null;
      if (content !== null && 'path' in content) return content.path.split('/').at(-2) ?? null;
    }
    return null;
  };

  const store: OpenedFiles = {
    folder: plain.folder,
    at: (path) => plain.at(odd.get(path)?.file ?? names.file(path)),

    async list(folder) {
      const at = folder === '' ? '' : names.folder(folder);
      const entries = await plain.list(at);
      const listed = await inBatches(entries, async (entry): Promise<Entry | null> => {
        const isSealed = entry.isFile ? SEALED.test(entry.name) : SEALED_FOLDER.test(entry.name);
        if (!isSealed) return folder === '' && OWN.includes(entry.name) ? null : entry;
        const inside = `${at}/${entry.name}`;
        const name = entry.isFile ? await listedFile(folder, inside) : await listedFolder(inside);
        return name === null ? null : { ...entry, name, file: entry.name };
      });
      const found = listed.filter((entry) => entry !== null);
      const sealed = new Set(found.flatMap(({ name, file }) => (file === undefined ? [] : [name])));
      return found.filter(({ name, file }) => file !== undefined || !sealed.has(name));
    },

    async read(path) {
      const file = odd.get(path)?.file ?? names.file(path);
      const content = await unsealed(file);
      if (content === null) return plain.read(path);
      if ('reason' in content) throw unreadable(plain.at(file), content.reason);
      return asRaw(content.bytes);
    },

    async readListed(path, entry) {
      const known = odd.get(path);
      if (known !== undefined) return { reason: known.reason };
      const content = await unsealed(names.file(path));
      if (content === null) return plain.readListed(path, entry);
      return 'reason' in content ? { reason: content.reason } : asRaw(content.bytes);
    },

    async write(path, bytes, fresh) {
      const file = names.file(path);
      const content = withPath(path, bytes);
      await plain.write(file, await sealTo(keys.recipient, content), fresh);
      const at = fileVersion(plain.at(file));
      const unsealedNow = splitPath(content);
      if (at !== null && unsealedNow !== null) seen.set(file, { at, content: unsealedNow });
      await plain.remove(path);
    },

    move: (from, to) => movedIn(store, from, to),

    async remove(path) {
      for (const at of [names.file(path), names.folder(path), path]) await plain.remove(at);
    },

    nameOf: async (name) => names.of(name),
    sealedFile: names.file,
    unsealed,
  };
  return store;
};

/** Sealed anew, since the path is part of what is sealed. */
const movedIn = async (store: SealedFiles, from: string, to: string): Promise<void> => {
  const raw = await store.read(from);
  if (raw === null) throw diskFailure(store.at(from), Object.assign(new Error(), { code: 'ENOENT' }));
  await store.write(to, raw);
  await store.remove(from);
};

/** What belongs to the lock itself. */
const OWN: readonly string[] = [LOCK, KEY, ARRIVED];

/** Without the key: only what this program has written itself. */
export const closedFiles = (plain: Store, recipient: string): SealedFiles => {
  const mine = new Map<string, { readonly file: string; readonly raw: Raw }>();
  const lockNames = new Map<string, string>();
  const store: SealedFiles = {
    folder: plain.folder,
    at: (path) => plain.at(mine.get(path)?.file ?? path),

    list: async (folder) => listedOf([...mine.keys()], folder),

    read: async (path) => mine.get(path)?.raw ?? null,
    readListed: async (path) => mine.get(path)?.raw ?? null,

    async write(path, bytes, fresh) {
      if (fresh && mine.has(path)) throw Object.assign(new Error('it is there'), { code: 'EEXIST' });
      // What is half typed stays on this computer: `sync` sends only sealed names.
      const name = path.startsWith('editing/') ? ownName() : randomName();
      const file = mine.get(path)?.file ?? `${ARRIVED}/${name}.age`;
      const sealed = await sealTo(recipient, withPath(path, bytes));
      // Whoever has the key may be taking it in.
      await withLock(lockOfArrived(plain, file), () => plain.write(file, sealed));
      mine.set(path, { file, raw: asRaw(Buffer.from(bytes as Uint8Array)) });
    },

    move: (from, to) => movedIn(store, from, to),

    async remove(path) {
      for (const [own, { file }] of [...mine])
        if (own === path || own.startsWith(`${path}/`)) {
          await plain.remove(file);
          mine.delete(own);
        }
    },

    async nameOf(name) {
      const given = lockNames.get(name) ?? randomName();
      lockNames.set(name, given);
      return given;
    },
  };
  return store;
};

/** What a folder holds of some files. */
export const listedOf = (paths: readonly string[], folder: string): Entry[] => {
  const names = new Map<string, Entry>();
  for (const path of paths) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [name = '', ...more] = path.slice(folder.length + 1).split('/');
    names.set(name, { name, isFile: more.length === 0, isFolder: more.length > 0 });
  }
  return [...names.values()];
};

/** While it is held, nobody else writes the file that was put aside, or takes it in. */
export const lockOfArrived = (plain: Store, file: string): string =>
  join(plain.folder, 'locks', lastPart(file));

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A name of the form that its folder has, so that a listing names the file as one that can't be read. */
const nameForOdd = (folder: string, file: string): string => {
  const code = file.replace(/\.age$/, '');
  if (folder.startsWith('bin/')) return `${code}@0.json`;
  return folder.startsWith('history/') ? `${code.replace(/[^0-9]/g, '')}.json` : `${code}.json`;
};

const fileVersion = (file: string): string | null => {
  const found = onDisk(file, () => lstatSync(file, { throwIfNoEntry: false }));
  return found?.isFile() ? versionOf(found) : null;
};

const bytesAt = (file: string): Buffer | Unreadable | null => {
  try {
    return readBytes(file);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : { reason: `it can't be read (${codeOf(error)})` };
  }
};

const inBatches = async <A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> => {
  const done: B[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    done.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return done;
};
