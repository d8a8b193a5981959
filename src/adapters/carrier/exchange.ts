/** One exchange with the remote: fetch, take in, commit, push, and again where another machine was faster. */

import { CoachError, data, usage } from '../../errors.js';
import type { SyncOptions, SyncReport } from '../../ports/index.js';
import type { Store } from '../disk/store.js';
import type { Places } from '../journal/layout.js';
import { nothingTaken, type TakenIn, takeIn, wouldDelete } from '../journal/take-in.js';
import { KEY, LOCK, lockMark, readLock } from '../vault/lock-file.js';
import type { Git } from './git.js';
import { incoming, LARGEST } from './incoming.js';
import { keyMarked, type OtherKeys, sameLock } from './key.js';
import { fetched, pushed } from './remote.js';
import { placeOf, type Snapshot, snapshotOf } from './snapshot.js';
import { commit, type Entry, type Tree, treeOf } from './tree.js';
import { bringHere, type Unopened, unopened } from './unopened.js';

const OURS = 'refs/heads/journal';
/** How often another machine may be faster. */
const ROUNDS = 6;
/** More than these at once are deleted for good only where somebody says so. */
const MANY = 5;

export const exchange = async (
  git: Git,
  { places, keys }: Side,
  to: string,
  options: SyncOptions,
): Promise<SyncReport> => {
  const { store } = places;
  const taken = nothingTaken();
  const lock = { nowLocked: false, passphraseChanged: false };
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await fetched(git, to);
    const tree = await treeOf(git, theirs);
    refuseOther(to, theirs, tree);
    const lastSame = await commitAt(git, OURS);
    await finishBegun(store);
    const last = await treeOf(git, lastSame);
    const met = await sameLock({ git, folder: store.folder, to, keys }, tree, last);
    lock.nowLocked ||= met === 'locked here';
    lock.passphraseChanged = met === 'keep theirs';
    const canStayClosed = met === 'as it was' && (theirs === null || tree.has(LOCK));
    if (canStayClosed && (await store.state()) === 'closed') {
      const here = snapshotOf(store.folder, []);
      const plan = unopened(last, here, tree);
      const report =
        plan && (await carried(git, { places, keys }, to, { plan, here, theirs, tree, lastSame }));
      if (report) return report;
      if (plan) continue;
    }
    await opened(store);
    await takeArrived(git, store.folder, keys, last, tree);
    refuseHalfLocked(store.folder, tree);
    const left: string[] = [];
    const before = snapshotOf(store.folder, left);
    const held = theirs === null ? [] : await took(git, places, before, tree, taken, options);
    refuseHalfLocked(store.folder, tree);
    const after = snapshotOf(store.folder, []);
    const files = new Map<string, Entry>(after);
    keepTheirs(files, tree, new Set([...held, ...left, ...(lock.passphraseChanged ? [KEY] : [])]));
    const isAnew = theirs !== null && beginsAnew(after, tree);
    const report = {
      ...reportOf(taken, left),
      ...lock,
      wasPlain: isAnew && files.has(LOCK) && !tree.has(LOCK),
      remote: to,
      locked: files.has(LOCK),
      sent: countNew(files, tree),
    };
    if (theirs === null && files.size === 0) return report;
    if (theirs !== null && isSameTree(files, tree)) {
      await settled(git, store.folder, theirs, lastSame !== null && !(await isWithin(git, lastSame, theirs)));
      return report;
    }
    const sent = await send(git, to, { files, theirs, isAnew, mine: await ownCommit(git, before, lastSame) });
    if (sent !== null) {
      await settled(git, store.folder, sent.commit, sent.isAnew);
      return report;
    }
  }
  throw data(
    `${to}: other computers were faster ${ROUNDS} times. What came from them is here. What you have isn't sent yet.`,
    'Run it again: rejection-coach sync',
  );
};

/** Asks for the passphrase where one is needed. Raises `usage` where nobody can be asked. */
const opened = async (store: Store): Promise<void> => {
  try {
    await store.list('debriefs');
  } catch (error) {
    if (!(error instanceof CoachError) || error.failure !== 'usage') throw error;
    throw usage(`${error.message}. This sync has to read your journal, so nothing was changed.`, error.advice);
  }
};

interface Side {
  readonly places: Places;
  readonly keys: OtherKeys;
}

/** Without opening a file. @returns `null` where somebody was faster, here or over there. */
const carried = async (
  git: Git,
  { places, keys }: Side,
  to: string,
  at: {
    readonly plan: Unopened;
    readonly here: Snapshot;
    readonly theirs: string | null;
    readonly tree: Tree;
    readonly lastSame: string | null;
  },
): Promise<SyncReport | null> => {
  const { folder } = places.store;
  const { plan, here, theirs, tree, lastSame } = at;
  const { files, come } = plan;
  const isHere =
    come.length === 0 || (await (await keys()).still(() => bringHere(git, folder, plan, here, tree)));
  if (!isHere) return null;
  const isAnew = theirs !== null && beginsAnew(files, tree);
  const mine = await ownCommit(git, here, lastSame);
  const isSame = theirs !== null && isSameTree(files, tree);
  const sent = isSame
    ? { commit: theirs, isAnew: false }
    : await send(git, to, { files, theirs, isAnew, mine });
  if (sent === null) return null;
  const after = snapshotOf(folder, []);
  const isAll = isSameTree(after, await treeOf(git, sent.commit));
  const now = isAll ? sent.commit : await ownCommit(git, after, lastSame);
  await settled(git, folder, now ?? sent.commit, sent.isAnew);
  const records = come.filter((path) => tree.has(path) && !path.startsWith('history/'));
  const nothing = reportOf(nothingTaken(), []);
  return {
    ...nothing,
    added: records.filter((path) => !here.has(path)),
    changed: records.filter((path) => here.has(path)),
    nowLocked: false,
    passphraseChanged: false,
    wasPlain: false,
    remote: to,
    locked: true,
    sent: countNew(files, tree),
  };
};

/** What somebody put aside on another computer, and nobody has opened there. */
const takeArrived = async (
  git: Git,
  folder: string,
  keys: OtherKeys,
  last: Tree,
  tree: Tree,
): Promise<void> => {
  const come = [...tree].filter(
    ([path, { oid, size }]) => placeOf(path)?.in === 'new' && last.get(path)?.oid !== oid && size <= LARGEST,
  );
  if (come.length === 0 || lockMark(folder) === null) return;
  const here = snapshotOf(folder, []);
  const missing = come.map(([path]) => path).filter((path) => !here.has(path));
  await bringHere(git, folder, { files: new Map(), come: missing }, here, tree);
  await (await keys()).takeArrived();
};

/** @returns `null` where another machine was faster. */
const send = async (
  git: Git,
  to: string,
  {
    files,
    theirs,
    mine,
    isAnew,
  }: {
    readonly files: ReadonlyMap<string, Entry>;
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

/** Else a file could be sent in plain text to where all is locked, or not be sent. */
const refuseHalfLocked = (folder: string, tree: Tree): void => {
  const state = lockMark(folder) === null ? undefined : readLock(folder)?.state;
  if (state !== 'locked' && (state !== undefined || tree.has(LOCK)))
    throw data('your journal is half locked. Nothing was sent.', 'See why: rejection-coach doctor');
};

const secondsNow = (): number => Math.floor(Date.now() / 1000);

const commitAt = async (git: Git, name: string): Promise<string | null> => {
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  return found.status === 0 ? found.out.toString().trim() : null;
};

/** A `lock` or `unlock` that was killed. */
const finishBegun = async ({ folder, list }: Store): Promise<void> => {
  if (lockMark(folder) !== null && readLock(folder)?.state !== 'locked') await list('debriefs');
};

/**
 * Whether the history over there has to go: it holds in plain text what is locked now, or the words of what was deleted
 * for good.
 */
const beginsAnew = (files: ReadonlyMap<string, Entry>, tree: Tree): boolean => {
  if (files.has(LOCK) && !tree.has(LOCK)) return tree.size > 0;
  return [...files].some(([path, { oid, content }]) => {
    const isNew = path.startsWith('removed/') && tree.get(path)?.oid !== oid && content !== undefined;
    return isNew && (placeOf(path)?.isSealed || Buffer.from(content).includes('"deleted"'));
  });
};

/** What is here, as a commit of its own, so that both sides are in the history as they were. */
const ownCommit = async (git: Git, files: Snapshot, last: string | null): Promise<string | null> => {
  if (files.size === 0 || isSameTree(files, await treeOf(git, last))) return last;
  return commit(git, files, last === null ? [] : [last], secondsNow());
};

/** @param isAnew what led here before is not to be kept. */
const settled = async (git: Git, folder: string, commit: string, isAnew: boolean): Promise<void> => {
  await keyMarked(git, folder);
  await git.text(['update-ref', OURS, commit]);
  for (const name of ['refs/sync/theirs', 'refs/sync/next']) await git.run(['update-ref', '-d', name]);
  await git.run(['gc', '--quiet', ...(isAnew ? ['--prune=now'] : ['--auto'])]);
};

const refuseOther = (to: string, theirs: string | null, tree: Tree): void => {
  if (theirs === null || tree.size === 0 || [...tree.keys()].some((path) => placeOf(path) !== null)) return;
  throw usage(
    `${to}: its branch "journal" holds something else. Nothing was changed.`,
    'Give one that is empty: rejection-coach sync --init ADDRESS',
  );
};

/** @returns the paths of theirs that stay as they are over there. */
const took = async (
  git: Git,
  places: Places,
  files: Snapshot,
  tree: Tree,
  taken: TakenIn,
  { mayDelete }: SyncOptions,
): Promise<readonly string[]> => {
  const came = await incoming(git, { store: places.store, files }, tree);
  try {
    const gone = mayDelete ? [] : await wouldDelete(places, came);
    if (gone.length > MANY)
      throw usage(
        `${gone.length} records were deleted there. Nothing was changed here.`,
        `They are: ${gone.slice(0, MANY).join(', ')} …\nTo delete them here too: rejection-coach sync --yes`,
      );
    const done = await takeIn(places, came);
    taken.added.push(...done.added);
    taken.changed.push(...done.changed);
    taken.both.push(...done.both);
    taken.deleted.push(...done.deleted);
    const tooLarge = came.tooLarge.map((path) => ({
      path,
      reason: 'it is too large for a record',
      newer: false,
    }));
    taken.held.splice(0, taken.held.length, ...done.held, ...tooLarge);
    taken.left.splice(0, taken.left.length, ...done.left);
    return [...done.held.map(({ path }) => came.pathOf(path)), ...came.tooLarge];
  } finally {
    came.close();
  }
};

/** What this program can't use stays over there as it is: a newer one, on another computer, can. */
const keepTheirs = (files: Map<string, Entry>, tree: Tree, held: ReadonlySet<string>): void => {
  for (const [path, { oid }] of tree) {
    const isOther = placeOf(path) === null && path !== LOCK && path !== KEY;
    if (held.has(path) || isOther) files.set(path, { oid });
  }
};

const countNew = (files: ReadonlyMap<string, Entry>, tree: Tree): number =>
  [...files].filter(([path, { oid }]) => tree.get(path)?.oid !== oid).length;

const isSameTree = (files: ReadonlyMap<string, Entry>, tree: Tree): boolean =>
  files.size === tree.size && countNew(files, tree) === 0;

const isWithin = async (git: Git, mine: string, theirs: string): Promise<boolean> =>
  mine === theirs || (await git.run(['merge-base', '--is-ancestor', mine, theirs])).status === 0;

const areRelated = async (git: Git, mine: string, theirs: string): Promise<boolean> =>
  (await git.run(['merge-base', mine, theirs])).status === 0;

const reportOf = (
  taken: TakenIn,
  left: readonly string[],
): Pick<SyncReport, 'added' | 'changed' | 'both' | 'deleted' | 'held' | 'left'> => {
  const ids = (paths: readonly string[]): readonly string[] => [
    ...new Set(paths.map((path) => placeOf(path)?.id ?? path)),
  ];
  return {
    added: ids(taken.added),
    changed: ids(taken.changed.filter((path) => !taken.added.includes(path))),
    both: ids(taken.both),
    deleted: ids(taken.deleted),
    held: taken.held.filter(({ reason }) => reason !== ''),
    left: [...new Set([...taken.left, ...left])],
  };
};
