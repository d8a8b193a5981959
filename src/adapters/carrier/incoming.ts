/** What came from the remote, as a journal of its own in a private folder: only files that are not the same here. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, makeFolders } from '../disk/durable.js';
import { isAlive, ownName } from '../disk/leftovers.js';
import { plainStore, type Store } from '../disk/store.js';
import type { Theirs } from '../journal/take-in.js';
import type { Git } from './git.js';
import { placeOf, type Snapshot } from './snapshot.js';
import { type Blob, contentsOf, type Tree } from './tree.js';

/** Bytes. A record has some thousand; the longest that the program lets anybody write is far below. */
const LARGEST = 32_000_000;

export interface Incoming extends Theirs {
  /** Files that are too large for anything that the program wrote. */
  readonly tooLarge: readonly string[];
  close(): void;
}

export const incoming = async (
  git: Git,
  ours: { readonly store: Store; readonly files: Snapshot },
  tree: Tree,
): Promise<Incoming> => {
  const folder = join(dirname(git.folder), `.${ownName()}.incoming`);
  const wanted: (readonly [path: string, blob: Blob])[] = [];
  const tooLarge: string[] = [];
  const isSame = (path: string): boolean =>
    tree.get(path)?.oid === ours.files.get(path)?.oid && tree.has(path);
  for (const [path, blob] of tree) {
    if (placeOf(path) === null || isSame(path)) continue;
    if (blob.size > LARGEST) tooLarge.push(path);
    else wanted.push([path, blob]);
  }
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    makeFolder(folder);
    const store = plainStore(folder);
    const folders = new Set<string>();
    await contentsOf(
      git,
      wanted.map(([, blob]) => blob),
      (at, content) => {
        const path = wanted[at]?.[0] ?? '';
        if (!folders.has(dirname(path))) makeFolders(folder, dirname(path).split('/'));
        folders.add(dirname(path));
        writeFileSync(join(folder, path), content, { mode: 0o600, flag: 'wx' });
      },
    );
    return {
      store,
      isSame,
      tooLarge,
      close,
      adopt: async (path) => ours.store.write(path, readFileSync(join(folder, path))),
    };
  } catch (error) {
    close();
    throw error;
  }
};

/** Removes what killed programs left beside the git directory. */
export const sweepIncoming = (beside: string): void => {
  for (const name of readdirSync(beside)) {
    const owner = /^\.(.+)\.incoming$/.exec(name)?.[1];
    if (owner !== undefined && isAlive(owner) === false)
      rmSync(join(beside, name), { recursive: true, force: true });
  }
};
