/** Where the journal goes: an address that git knows, or a folder on a disk. */

import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import { CoachError, data, usage } from '../../errors.js';
import { codeOf } from '../disk/durable.js';
import { withLock } from '../disk/lock.js';
import { type Git, gitIn, lastLine } from './git.js';

const BRANCH = 'refs/heads/journal';
/** With a star, so that a remote without it is no error. */
const WANTED = `+${BRANCH}*:refs/sync/theirs*`;
const THEIRS = 'refs/sync/theirs';

/** Raises `usage` where it can't be one. @returns a folder as a whole path. */
export const readRemote = (typed: string, here: string): string => {
  const remote = typed.trim();
  if (remote === '' || remote.startsWith('-') || /[\0-\x1f]/.test(remote))
    throw usage(`'${typed}': this is no address or folder`, EXAMPLE);
  // `ext::` and its kind run a program.
  if (/^[a-z0-9+.-]+::/i.test(remote))
    throw usage(`'${typed}': sync doesn't use this kind of address`, EXAMPLE);
  if (!isFolder(remote)) return remote;
  const folder = resolve(here, remote);
  // A stick that is not in: the folder would be made where nobody looks for it.
  if (!existsSync(dirname(folder)))
    throw data(
      `there is no folder ${dirname(folder)}. Nothing was changed.`,
      'Is the stick in, or the disk connected? Then run it again.',
    );
  return folder;
};

const EXAMPLE =
  'Like: rejection-coach sync --init git@example.org:me/journal.git\nOr a folder: rejection-coach sync --init /media/stick/journal.git';

const isFolder = (remote: string): boolean =>
  isAbsolute(remote) || (!/^[a-z][a-z0-9+.-]*:\/\//i.test(remote) && !/^[^/\\]+:/.test(remote));

/** Makes an empty repository where the folder is new or empty; leaves everything else alone. */
export const makeRemote = async (git: Git, remote: string): Promise<void> => {
  if (!isFolder(remote)) return;
  const found = lstatSync(remote, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory())
    throw usage(`${remote}: it is a file, and it has to be a folder`, 'Nothing was changed.');
  if (found !== undefined && readdirSync(remote).length > 0) return;
  const { status, err } = await git.run(['init', '--bare', '--quiet', '--template=', remote]);
  if (status !== 0)
    throw data(
      `${remote}: no repository can be made there (${lastLine(err)}). Nothing was changed.`,
      'Is its disk connected?',
    );
};

/** The commit over there, `null` where there is none yet. Raises `data` where it can't be reached. */
export const fetched = async (git: Git, remote: string): Promise<string | null> => {
  const flags = ['--prune', '--no-tags', '--no-write-fetch-head', '--refmap=', '--no-recurse-submodules'];
  const { status, err } = await git.run(['fetch', '--progress', ...flags, '--', remote, WANTED]);
  if (status !== 0) throw unreachable(remote, err);
  return git.find(['rev-parse', '--verify', '--quiet', `${THEIRS}^{commit}`]);
};

const unreachable = (remote: string, err: string): Error =>
  data(
    `${remote} can't be reached (${lastLine(err)}). Nothing was changed.`,
    isFolder(remote)
      ? 'Is its disk connected, and is it the right folder? Then run it again.'
      : 'Are you online, and may you use it? Try: git ls-remote ADDRESS\nThen run it again.',
  );

/** A repository in a folder has nothing else in it that its own branches could need. */
const objectsIn = (remote: string): string | null => {
  const objects = join(remote, 'objects');
  return isFolder(remote) && lstatSync(objects, { throwIfNoEntry: false })?.isDirectory() ? objects : null;
};

/** Only one computer sends to a folder at a time: what it has just brought must not be cleared away as unused. */
const alone = <T>(remote: string, work: () => Promise<T>): Promise<T> =>
  objectsIn(remote) === null ? work() : withLock(join(remote, 'locks', 'sync'), work);

/**
 * Removes from a folder what no commit from `commit` on has. With the branches of here, which are the same, so that
 * nothing that is set over there can run a program.
 * @returns whether it is gone: not where there are other branches, nor on a server.
 */
export const cleared = async (git: Git, remote: string, commit: string): Promise<boolean> => {
  const objects = objectsIn(remote);
  if (objects === null) return false;
  try {
    return await alone(remote, async () => {
      const { status, out } = await git.run(['ls-remote', '--quiet', '--', remote]);
      const branches = out.toString().trim().split('\n');
      if (status !== 0 || !branches.every((line) => line.startsWith(commit))) return false;
      // It would lead to what is not of this repository.
      if (readdirSync(objects, { withFileTypes: true }).some((entry) => entry.isSymbolicLink())) return false;
      const there = gitIn(git.folder, false, process.env, objects);
      await there.text(['repack', '-a', '-d', '-l', '-q']);
      await there.text(['prune', '--expire=now']);
      return true;
    });
  } catch (error) {
    // What was to be sent is there.
    if (error instanceof CoachError || codeOf(error) !== '') return false;
    throw error;
  }
};

/** Hooks and programs in a repository on a disk are not run either; git does not hand its own settings on to it. */
const RECEIVE = [
  'git',
  ...['core.hooksPath=/dev/null', 'core.alternateRefsCommand=true', 'receive.autogc=false'].map(
    (set) => `-c ${set}`,
  ),
  'receive-pack',
].join(' ');

/**
 * `false` where another machine was faster. Raises `data` where it can't be sent.
 * @param instead the commit over there that it takes the place of, with all that led to it; `null`: it follows it.
 */
export const pushed = async (
  git: Git,
  remote: string,
  commit: string,
  instead: string | null,
): Promise<boolean> => {
  const through = isFolder(remote) ? [`--receive-pack=${RECEIVE}`] : [];
  const lease = instead === null ? [] : [`--force-with-lease=${BRANCH}:${instead}`];
  const flags = ['--no-verify', '--porcelain', '--progress', ...through, ...lease];
  const { status, out, err } = await alone(remote, () =>
    git.run(['push', ...flags, '--', remote, `${commit}:${BRANCH}`]),
  );
  if (status === 0) return true;
  if (
    /\[rejected\]|\[remote rejected\].*(?:lock|reference already exists|is at )|failed to update ref|cannot lock ref/i.test(
      `${out}${err}`,
    )
  )
    return false;
  throw data(
    `${remote}: what you have here can't be sent (${lastLine(err)})`,
    'What came from there is taken in. Nothing was lost. Run it again: rejection-coach sync',
  );
};
