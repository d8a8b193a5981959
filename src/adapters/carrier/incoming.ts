/** What came from the remote, as a journal of its own in a private folder: only files that are not the same here. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { makeFolder, makeFolders, writeWhole } from '../disk/durable.js';
import { ownName, sweep } from '../disk/leftovers.js';
import { plainStore, type Store } from '../disk/store.js';
import type { Theirs } from '../journal/take-in.js';
import { LOCK } from '../vault/lock-file.js';
import type { Git } from './git.js';
import { placeOf, type Snapshot } from './snapshot.js';
import { type Blob, contentsOf, type Tree } from './tree.js';

/** Bytes. A record has some thousand; the longest that the program lets anybody write is far below. */
export const LARGEST = 32_000_000;

export interface Incoming extends Theirs {
  /** Files that are too large for anything that the program wrote. */
  readonly tooLarge: readonly string[];
  /** Of a path inside the journal, the one over there. */
  pathOf(path: string): string;
  close(): void;
}

export const incoming = async (
  git: Git,
  ours: { readonly store: Store; readonly files: Snapshot },
  tree: Tree,
): Promise<Incoming> => {
  const folder = join(dirname(git.folder), `.${ownName()}.incoming`);
  const isLocked = tree.has(LOCK);
  const isSameFile = (path: string): boolean =>
    tree.has(path) && tree.get(path)?.oid === ours.files.get(path)?.oid;
  const wanted: (readonly [path: string, blob: Blob])[] = [];
  const tooLarge: string[] = [];
  for (const [path, blob] of tree) {
    if (placeOf(path)?.isSealed !== isLocked || isSameFile(path)) continue;
    if (blob.size > LARGEST) tooLarge.push(path);
    else wanted.push([path, blob]);
  }
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    makeFolder(folder);
    await fill(git, folder, wanted);
    const store = isLocked ? await ours.store.beside(folder) : plainStore(folder);
    const within = (root: string, file: string): string => relative(root, file).replaceAll(sep, '/');
    const pathHere = (path: string): string => within(ours.store.folder, ours.store.at(path));
    return {
      store,
      tooLarge,
      close,
      isSame: (path) => isSameFile(pathHere(path)),
      pathOf: (path) => within(folder, store.at(path)),
      // As it is: sealed anew it would be another file, and go back and forth for ever.
      adopt: async (path) => {
        if (isLocked !== ours.files.has(LOCK)) return ours.store.write(path, (await store.read(path)) ?? '');
        const file = pathHere(path);
        makeFolders(ours.store.folder, dirname(file).split('/'));
        writeWhole(join(ours.store.folder, file), readFileSync(store.at(path)));
      },
    };
  } catch (error) {
    close();
    throw error;
  }
};

/** Not synced: after a power cut it is fetched again. */
const fill = async (
  git: Git,
  folder: string,
  wanted: readonly (readonly [path: string, blob: Blob])[],
): Promise<void> => {
  const made = new Set<string>();
  const blobs = wanted.map(([, blob]) => blob);
  await contentsOf(git, blobs, (at, content) => {
    const path = wanted[at]?.[0] ?? '';
    const inner = dirname(path);
    if (!made.has(inner)) makeFolders(folder, inner.split('/'));
    made.add(inner);
    writeFileSync(join(folder, path), content, { mode: 0o600, flag: 'wx' });
  });
};

/** Removes what killed programs left beside the git directory. */
export const sweepIncoming = (beside: string): void =>
  sweep(beside, (name) => /^\.(.+)\.incoming$/.exec(name)?.[1] ?? '');
