/**
 * The journal on several machines, carried by the person's git: fetch, take in, commit, push.
 *
 * The git directory lies beside the journal and not in it, and has no work tree: git never writes a file of the
 * journal, whatever is in the commits of others, and a program that syncs folders never tears a repository. It only
 * holds copies, and can be thrown away.
 */

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { missing } from '../../errors.js';
import type { Carrier, Clock, SyncOptions, SyncReport } from '../../ports/index.js';
import { makeFolder } from '../disk/durable.js';
import { withLock } from '../disk/lock.js';
import { modeIssue, setMode } from '../disk/repair.js';
import { plainStore, type Store } from '../disk/store.js';
import { gitFolder, placesIn } from '../journal/layout.js';
import { exchange } from './exchange.js';
import { type Git, gitIn } from './git.js';
import { sweepIncoming } from './incoming.js';
import type { OtherKeys } from './key.js';
import { makeRemote, readRemote } from './remote.js';

export const gitCarrier = ({
  folder: journal,
  clock,
  store = plainStore(journal),
  sealed: keys = noKeys,
}: {
  readonly folder: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly store?: Store;
  /** Without it, only plain journals are synced. */
  readonly sealed?: OtherKeys;
}): Carrier => {
  const places = placesIn(store, clock);
  const folder = gitFolder(store.folder);

  const remote = async (): Promise<string | null> => {
    return existsSync(folder) ? gitIn(folder, false).find(['config', '--get', 'remote.origin.url']) : null;
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
      return await exchange(git, { places, keys }, to, options);
    } finally {
      tidyModes(folder);
    }
  };

  return {
    remote,
    init: async (typed, options) => {
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

const noKeys: OtherKeys = () => {
  throw new Error('a locked journal is synced without what opens it');
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
  walk(folder, (path) => {
    if (modeIssue(path) !== null) setMode(path);
  });
};
