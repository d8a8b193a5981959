/** One exchange with the remote: fetch, take in, commit, push, and again where another machine was faster. */

import { CoachError, data, usage } from '../../errors.js';
import type { SyncOptions, SyncReport } from '../../ports/index.js';
import type { Store } from '../disk/store.js';
import type { Places } from '../journal/layout.js';
import { nothingTaken, type TakenIn, takeIn, wouldDelete } from '../journal/take-in.js';
import { KEY, LOCK, lockMark, readLock } from '../vault/lock-file.js';
import type { Git } from './git.js';
import { incoming, LARGEST } from './incoming.js';
import { type OtherKeys, sameLock } from './key.js';
import { fetched } from './remote.js';
import {
  beginsAnew,
  countNew,
  isSameTree,
  isWithin,
  lastCommit,
  ownCommit,
  send,
  settled,
} from './sending.js';
import { placeOf, type Snapshot, snapshotOf } from './snapshot.js';
import { type Tree, type TreeEntry, treeOf } from './tree.js';
import { bringHere, carried, type Side } from './unopened.js';

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
  const at = { folder: store.folder, to };
  const taken = nothingTaken();
  const lock = { nowLocked: false, passphraseChanged: false };
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await fetched(git, to);
    const tree = await treeOf(git, theirs);
    refuseOther(to, theirs, tree);
    const lastSame = await lastCommit(git);
    await finishBegun(store);
    const last = await treeOf(git, lastSame);
    const met = await sameLock({ git, folder: store.folder, to, keys }, tree, last);
    lock.nowLocked ||= met === 'locked here';
    lock.passphraseChanged = met === 'keep theirs';
    const canStayClosed = met === 'as it was' && (theirs === null || tree.has(LOCK));
    if (canStayClosed && (await store.state()) === 'closed') {
      const report = await carried(git, { places, keys }, to, { lastSame, last, theirs, tree });
      if (report === 'again') continue;
      if (report !== null) return report;
    }
    await opened(store);
    taken.added.push(...(await takeArrived(git, store.folder, keys, last, tree)));
    refuseHalfLocked(store.folder, tree);
    const left: string[] = [];
    const before = snapshotOf(store.folder, left);
    const unusable = theirs === null ? [] : await took(git, places, before, tree, taken, options);
    refuseHalfLocked(store.folder, tree);
    const after = snapshotOf(store.folder, []);
    const files = new Map<string, TreeEntry>(after);
    keepTheirs(files, tree, new Set([...unusable, ...left, ...(lock.passphraseChanged ? [KEY] : [])]));
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
      await settled(git, at, theirs, lastSame !== null && !(await isWithin(git, lastSame, theirs)));
      return report;
    }
    const sent = await send(git, to, { files, theirs, isAnew, mine: await ownCommit(git, before, lastSame) });
    if (sent !== null) {
      const isCleared = await settled(git, at, sent.commit, sent.isAnew);
      return { ...report, wasPlain: report.wasPlain && !isCleared };
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
    throw usage(
      `${error.message}. This sync has to read your journal, so nothing was changed.`,
      error.advice,
    );
  }
};

/** What somebody put aside on another computer, and nobody has opened there. */
const takeArrived = async (
  git: Git,
  folder: string,
  keys: OtherKeys,
  last: Tree,
  tree: Tree,
): Promise<readonly string[]> => {
  const come = [...tree].filter(
    ([path, { oid, size }]) => placeOf(path)?.in === 'new' && last.get(path)?.oid !== oid && size <= LARGEST,
  );
  if (come.length === 0 || lockMark(folder) === null) return [];
  const here = snapshotOf(folder, []);
  const missing = come.map(([path]) => path).filter((path) => !here.has(path));
  await bringHere(git, folder, missing, here, tree);
  await (await keys()).takeArrived();
  return missing;
};

/** Else a file could be sent in plain text to where all is locked, or not be sent. */
const refuseHalfLocked = (folder: string, tree: Tree): void => {
  const state = lockMark(folder) === null ? undefined : readLock(folder)?.state;
  if (state !== 'locked' && (state !== undefined || tree.has(LOCK)))
    throw data('your journal is half locked. Nothing was sent.', 'See why: rejection-coach doctor');
};

/** A `lock` or `unlock` that was killed. */
const finishBegun = async ({ folder, list }: Store): Promise<void> => {
  if (lockMark(folder) !== null && readLock(folder)?.state !== 'locked') await list('debriefs');
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
const keepTheirs = (files: Map<string, TreeEntry>, tree: Tree, unusable: ReadonlySet<string>): void => {
  for (const [path, { oid }] of tree) {
    const isOther = placeOf(path) === null && path !== LOCK && path !== KEY;
    if (unusable.has(path) || isOther) files.set(path, { oid });
  }
};

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
