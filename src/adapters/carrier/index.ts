/**
 * The journal on several machines, carried by the person's git: fetch, take in, commit, push.
 *
 * The git directory lies beside the journal and not in it, and has no work tree: git never writes a file of the
 * journal, whatever is in the commits of others, and a program that syncs folders never tears a repository. It only
 * holds copies, and can be thrown away.
 */

import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { data, missing, usage } from '../../errors.js';
import type { Carrier, Clock, SyncOptions, SyncReport } from '../../ports/index.js';
import { makeFolder } from '../disk/durable.js';
import { withLock } from '../disk/lock.js';
import { setMode } from '../disk/modes.js';
import { plainStore, type Store } from '../disk/store.js';
import { type Places, placesIn } from '../journal/layout.js';
import { nothingTaken, type TakenIn, takeIn, wouldDelete } from '../journal/take-in.js';
import { type Git, gitIn } from './git.js';
import { incoming, sweepIncoming } from './incoming.js';
import { fetched, makeRemote, pushed, readRemote } from './remote.js';
import { placeOf, type Snapshot, snapshotOf } from './snapshot.js';
import { commit, type Entry, type Tree, treeOf } from './tree.js';

const OURS = 'refs/heads/journal';
/** How often another machine may be faster. */
const ROUNDS = 6;
/** More than these at once are deleted for good only where somebody says so. */
const MANY = 5;

export const gitCarrier = ({
  folder: journal,
  clock,
  store = plainStore(journal),
}: {
  readonly folder: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly store?: Store;
}): Carrier => {
  const places = placesIn(store, clock);
  const folder = join(dirname(store.folder), 'sync.git');

  const remote = async (): Promise<string | null> => {
    if (!existsSync(folder)) return null;
    const { status, out } = await gitIn(folder, false).run(['config', '--get', 'remote.origin.url']);
    return status === 0 ? out.toString().trim() : null;
  };

  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    withLock(join(dirname(store.folder), 'locks', 'sync'), async () => {
      sweepIncoming(dirname(folder));
      // With our lock held, these are of a git that was killed.
      if (existsSync(folder)) for (const file of locksIn(folder)) rmSync(file, { force: true });
      return work();
    });

  const run = async (to: string, options: SyncOptions): Promise<SyncReport> => {
    const git = gitIn(folder, options.interactive);
    try {
      return await exchange(git, places, to, options);
    } finally {
      tidyModes(folder);
    }
  };

  return {
    remote,
    init: (typed, options) => {
      const to = readRemote(typed, process.cwd());
      return alone(async () => {
        const before = await remote();
        const isNew = !existsSync(folder);
        const git = gitIn(folder, options.interactive);
        try {
          await make(git);
          await makeRemote(git, to);
          const report = await run(to, options);
          await git.text(['config', 'remote.origin.url', to]);
          return report;
        } catch (error) {
          if (isNew || before === null) rmSync(folder, { recursive: true, force: true });
          throw error;
        }
      });
    },
    sync: (options) =>
      alone(async () => {
        const to = await remote();
        if (to === null)
          throw missing(
            "this journal isn't synced yet",
            'Say where it goes first: rejection-coach sync --init URL (or a folder)',
          );
        return run(to, options);
      }),
  };
};

const make = async (git: Git): Promise<void> => {
  makeFolder(dirname(git.folder), false);
  makeFolder(git.folder);
  await git.text([
    'init',
    '--bare',
    '--quiet',
    '--template=',
    '--object-format=sha1',
    '--initial-branch=journal',
    git.folder,
  ]);
};

const exchange = async (git: Git, places: Places, to: string, options: SyncOptions): Promise<SyncReport> => {
  const taken = nothingTaken();
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await fetched(git, to);
    const tree = await treeOf(git, theirs);
    refuseOther(to, theirs, tree);
    const mine = await ownCommit(git, places.store);
    const left: string[] = [];
    const before = snapshotOf(places.store.folder, left);
    const came = theirs === null ? [] : await took(git, places, before, tree, taken, options);
    const files = new Map<string, Entry>(snapshotOf(places.store.folder, []));
    keepTheirs(files, tree, new Set([...came, ...left]));
    const report = { ...reportOf(taken, left), remote: to, sent: countNew(files, tree) };
    if (theirs !== null && report.sent === 0 && files.size === tree.size) {
      await git.text(['update-ref', OURS, theirs]);
      return report;
    }
    if (theirs === null && files.size === 0) return report;
    const parents = [theirs, (await isWithin(git, mine, theirs)) ? null : mine].filter((oid) => oid !== null);
    const next = await commit(git, files, parents, Math.floor(Date.now() / 1000));
    if (await pushed(git, to, next)) {
      await git.text(['update-ref', OURS, next]);
      await git.run(['gc', '--auto', '--quiet']);
      return report;
    }
  }
  throw data(
    `${to}: other machines were faster ${ROUNDS} times. What came from them is taken in, what you have here isn't sent yet.`,
    'Run it again: rejection-coach sync',
  );
};

/** What is here, as a commit of its own, so that both sides are in the history as they were. */
const ownCommit = async (git: Git, store: Store): Promise<string | null> => {
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${OURS}^{commit}`]);
  const last = found.status === 0 ? found.out.toString().trim() : null;
  const files = snapshotOf(store.folder, []);
  const tree = await treeOf(git, last);
  if (countNew(files, tree) === 0 && files.size === tree.size) return last;
  if (last === null && files.size === 0) return null;
  const next = await commit(git, files, last === null ? [] : [last], Math.floor(Date.now() / 1000));
  await git.text(['update-ref', OURS, next]);
  return next;
};

const refuseOther = (to: string, theirs: string | null, tree: Tree): void => {
  if (theirs === null || [...tree.keys()].some((path) => placeOf(path) !== null) || tree.size === 0) return;
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
        `${gone.length} records were deleted forever on another computer, and are still here. Nothing was changed.`,
        `If that was you, delete them here too: rejection-coach sync --yes\nThey are: ${gone.slice(0, 5).join(', ')} …`,
      );
    const done = await takeIn(places, came);
    taken.added.push(...done.added);
    taken.changed.push(...done.changed);
    taken.both.push(...done.both);
    taken.deleted.push(...done.deleted);
    taken.held.splice(0, taken.held.length, ...done.held);
    taken.left.splice(0, taken.left.length, ...done.left);
    for (const path of came.tooLarge)
      taken.held.push({ path, reason: 'it is far too large for a record', newer: false });
    return taken.held.map(({ path }) => path);
  } finally {
    came.close();
  }
};

/** What this program can't use stays over there as it is: a newer one, on another machine, can. */
const keepTheirs = (files: Map<string, Entry>, tree: Tree, held: ReadonlySet<string>): void => {
  for (const [path, { oid }] of tree) if (held.has(path) || placeOf(path) === null) files.set(path, { oid });
};

const countNew = (files: ReadonlyMap<string, Entry>, tree: Tree): number =>
  [...files].filter(([path, { oid }]) => tree.get(path)?.oid !== oid).length;

const isWithin = async (git: Git, mine: string | null, theirs: string | null): Promise<boolean> => {
  if (mine === null || theirs === null) return mine === null || mine === theirs;
  return (await git.run(['merge-base', '--is-ancestor', mine, theirs])).status === 0;
};

const reportOf = (taken: TakenIn, left: readonly string[]): Omit<SyncReport, 'remote' | 'sent'> => {
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

const walk = (folder: string, look: (path: string, isFolder: boolean) => void): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = join(folder, entry.name);
    if (entry.isSymbolicLink()) continue;
    look(at, entry.isDirectory());
    if (entry.isDirectory()) walk(at, look);
  }
};

const locksIn = (folder: string): readonly string[] => {
  const locks: string[] = [];
  walk(folder, (path, isFolder) => {
    if (!isFolder && path.endsWith('.lock')) locks.push(path);
  });
  return locks;
};

/** Git makes its packs read-only. */
const tidyModes = (folder: string): void => {
  if (!existsSync(folder)) return;
  walk(folder, (path, isFolder) => {
    const mode = lstatSync(path).mode & 0o777;
    if (mode !== (isFolder ? 0o700 : 0o600)) setMode(path);
  });
};
