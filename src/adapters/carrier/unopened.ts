/**
 * What can be exchanged of a locked journal without its passphrase: files that only one side has changed. They are
 * carried as they are, and nothing of here is lost to what nobody has read: what is replaced waits in `new` until
 * somebody opens the journal, and is merged then.
 */

import { dirname, join } from 'node:path';
import type { SyncReport } from '../../ports/index.js';
import { makeFolders, removeIfThere, writeWhole } from '../disk/durable.js';
import { ownName } from '../disk/leftovers.js';
import type { Places } from '../journal/layout.js';
import { ARRIVED, KEY, LOCK } from '../vault/lock-file.js';
import type { Git } from './git.js';
import { LARGEST } from './incoming.js';
import type { OtherKeys } from './key.js';
import { beginsAnew, countNew, isSameTree, ownCommit, send, settled } from './sending.js';
import { placeOf, type Snapshot, snapshotOf } from './snapshot.js';
import { contentsOf, type Tree, type TreeEntry } from './tree.js';

interface Unopened {
  /** What the remote is to have. */
  readonly files: ReadonlyMap<string, TreeEntry>;
  /** Paths that are to be here as they are there. */
  readonly come: readonly string[];
}

/** @param last what was here at the last exchange. @returns `null` where the files have to be read for it. */
const unopened = (last: Tree, here: Snapshot, remote: Tree): Unopened | null => {
  const files = new Map<string, TreeEntry>();
  const come: string[] = [];
  const sent: string[] = [];
  for (const path of new Set([...here.keys(), ...remote.keys()])) {
    const [was, mine, theirs] = [last.get(path), here.get(path), remote.get(path)];
    const place = placeOf(path);
    const isSent = theirs?.oid === was?.oid;
    if (place === null) {
      const entry = path === LOCK || path === KEY ? mine : theirs;
      if (entry) files.set(path, entry);
    } else if (!place.isSealed) continue;
    else if (isSent || mine?.oid === theirs?.oid || (place.in === 'new' && mine)) {
      if (mine) files.set(path, mine);
      if (mine?.oid !== theirs?.oid) sent.push(path);
    } else if (mine?.oid === was?.oid || place.in === 'new') {
      if (theirs) files.set(path, { oid: theirs.oid });
      if (theirs && theirs.size > LARGEST) return null;
      come.push(path);
    } else return null;
  }
  return isApart(sent, come, (path) => files.has(path)) ? { files, come } : null;
};

/**
 * Whether no record can have changed on both sides under two names, such as one that went to the bin here and was edited
 * there. What was deleted for good over there takes words with it that only the key can find.
 */
const isApart = (
  sent: readonly string[],
  come: readonly string[],
  stays: (path: string) => boolean,
): boolean => {
  if (come.some((path) => path.startsWith('removed/'))) return false;
  const [mine = [], theirs = []] = [sent, come].map((paths) =>
    paths.filter((path) => !path.startsWith(`${ARRIVED}/`)),
  );
  const isMoved = (path: string): boolean => /^(?:bin|removed)\//.test(path) || !stays(path);
  return mine.length === 0 || theirs.length === 0 || ![...mine, ...theirs].some(isMoved);
};

/** Nobody else may write here meanwhile. @returns `false` where somebody has since `here`. */
export const bringHere = async (
  git: Git,
  folder: string,
  come: readonly string[],
  here: Snapshot,
  remote: Tree,
): Promise<boolean> => {
  const now = snapshotOf(folder, []);
  if (come.some((path) => now.get(path)?.oid !== here.get(path)?.oid)) return false;
  const put = (path: string, content: Uint8Array): void => {
    makeFolders(folder, dirname(path).split('/'));
    writeWhole(join(folder, path), content);
  };
  const putAside = (path: string): void => {
    const mine = now.get(path);
    if (mine) put(`${ARRIVED}/${ownName()}.age`, mine.content as Uint8Array);
  };
  const blobs = come.flatMap((path) => remote.get(path) ?? []);
  const paths = come.filter((path) => remote.has(path));
  await contentsOf(git, blobs, (at, content) => {
    const path = paths[at] ?? '';
    putAside(path);
    put(path, content);
  });
  for (const path of come.filter((path) => !remote.has(path))) {
    putAside(path);
    removeIfThere(join(folder, path));
  }
  return true;
};

export interface Side {
  readonly places: Places;
  readonly keys: OtherKeys;
}

/**
 * Exchanges both sides without opening a file.
 * @returns `null` where that can't be, and `again` where somebody was faster, here or over there.
 */
export const carried = async (
  git: Git,
  { places: { store }, keys }: Side,
  to: string,
  {
    lastSame,
    last,
    theirs,
    tree,
  }: {
    /** What was here at the last exchange, `lastSame` its commit. */
    readonly last: Tree;
    readonly lastSame: string | null;
    /** The commit over there, and what is in it. */
    readonly theirs: string | null;
    readonly tree: Tree;
  },
): Promise<SyncReport | 'again' | null> => {
  const { folder } = store;
  const here = snapshotOf(folder, []);
  const plan = unopened(last, here, tree);
  if (plan === null) return null;
  const { files, come } = plan;
  const isHere =
    come.length === 0 || (await (await keys()).still(() => bringHere(git, folder, come, here, tree)));
  if (!isHere) return 'again';
  const isAnew = theirs !== null && beginsAnew(files, tree);
  const mine = await ownCommit(git, here, lastSame);
  const isSame = theirs !== null && isSameTree(files, tree);
  const sent = isSame
    ? { commit: theirs, isAnew: false }
    : await send(git, to, { files, theirs, isAnew, mine });
  if (sent === null) return 'again';
  // Of what was written here meanwhile nothing is over there: it is new to the next exchange.
  await settled(git, { folder, to }, sent.commit, sent.isAnew);
  const records = come.filter((path) => tree.has(path) && !path.startsWith('history/'));
  return {
    remote: to,
    locked: true,
    nowLocked: false,
    passphraseChanged: false,
    wasPlain: false,
    added: records.filter((path) => !here.has(path)),
    changed: records.filter((path) => here.has(path)),
    both: [],
    deleted: [],
    held: [],
    left: [],
    sent: countNew(files, tree),
  };
};
