/** Commits of what is here, and what becomes of them. */

import { LOCK } from '../vault/lock-file.js';
import type { Git } from './git.js';
import { keyMarked } from './key.js';
import { cleared, pushed } from './remote.js';
import { placeOf, type Snapshot } from './snapshot.js';
import { commit, type Tree, type TreeEntry, treeOf } from './tree.js';

/** What was here when both sides last met. */
const OURS = 'refs/heads/journal';

export const lastCommit = (git: Git): Promise<string | null> =>
  git.find(['rev-parse', '--verify', '--quiet', `${OURS}^{commit}`]);

/** What is here, as a commit of its own, so that both sides are in the history as they were. */
export const ownCommit = async (git: Git, files: Snapshot, last: string | null): Promise<string | null> => {
  if (files.size === 0 || isSameTree(files, await treeOf(git, last))) return last;
  return commit(git, files, last === null ? [] : [last], secondsNow());
};

/** @returns `null` where another machine was faster. */
export const send = async (
  git: Git,
  to: string,
  {
    files,
    theirs,
    mine,
    isAnew,
  }: {
    readonly files: ReadonlyMap<string, TreeEntry>;
    readonly theirs: string | null;
    /** The commit of what was here before. */
    readonly mine: string | null;
    readonly isAnew: boolean;
  },
): Promise<{ readonly commit: string; readonly isAnew: boolean } | null> => {
  const isRelated = theirs === null || mine === null || (await areRelated(git, mine, theirs));
  const parents = isAnew ? [] : [theirs, isRelated ? mine : null].filter((oid) => oid !== null);
  const next = await commit(git, files, [...new Set(parents)], secondsNow());
  const isThere = await pushed(git, to, next, isAnew ? theirs : null);
  return isThere ? { commit: next, isAnew: isAnew || !isRelated } : null;
};

/**
 * Whether the history over there has to go: it holds in plain text what is locked now, or the words of what was deleted
 * for good.
 */
export const beginsAnew = (files: ReadonlyMap<string, TreeEntry>, tree: Tree): boolean => {
  if (files.has(LOCK) && !tree.has(LOCK)) return tree.size > 0;
  return [...files].some(([path, { oid, content }]) => {
    const isNew = path.startsWith('removed/') && tree.get(path)?.oid !== oid && content !== undefined;
    return isNew && (placeOf(path)?.isSealed || Buffer.from(content).includes('"deleted"'));
  });
};

/**
 * @param isAnew what led here before is not to be kept.
 * @returns whether it is gone over there too.
 */
export const settled = async (
  git: Git,
  { folder, to }: { readonly folder: string; readonly to: string },
  commit: string,
  isAnew: boolean,
): Promise<boolean> => {
  await keyMarked(git, folder);
  const refs = [`update ${OURS} ${commit}`, 'delete refs/sync/theirs', 'delete refs/sync/next'];
  await git.text(['update-ref', '--stdin'], [`${refs.join('\n')}\n`]);
  await git.run(['gc', '--quiet', ...(isAnew ? ['--prune=now'] : ['--auto'])]);
  return isAnew && cleared(git, to, commit);
};

const secondsNow = (): number => Math.floor(Date.now() / 1000);

export const countNew = (files: ReadonlyMap<string, TreeEntry>, tree: Tree): number =>
  [...files].filter(([path, { oid }]) => tree.get(path)?.oid !== oid).length;

export const isSameTree = (files: ReadonlyMap<string, TreeEntry>, tree: Tree): boolean =>
  files.size === tree.size && countNew(files, tree) === 0;

export const isWithin = async (git: Git, mine: string, theirs: string): Promise<boolean> =>
  mine === theirs || (await git.run(['merge-base', '--is-ancestor', mine, theirs])).status === 0;

const areRelated = async (git: Git, mine: string, theirs: string): Promise<boolean> =>
  (await git.run(['merge-base', mine, theirs])).status === 0;
