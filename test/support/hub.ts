/** Changes what a bare repository holds, as somebody else could. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const git = (remote: string, args: readonly string[], input = ''): string =>
  execFileSync('git', ['--git-dir', remote, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { ...process.env, GIT_INDEX_FILE: join(remote, 'hub-index') },
  });

/** Everything in it, whether anything leads there or not. */
export const allIn = (remote: string): string => git(remote, ['cat-file', '--batch-all-objects', '--batch']);

export const hubHas = (remote: string, path: string): string => git(remote, ['show', `journal:${path}`]);

/** A branch of these files alone, made as somebody else would. */
export const setBranch = (
  remote: string,
  branch: string,
  files: Readonly<Record<string, string>> = {},
): void => {
  const rows = Object.entries(files).map(
    ([name, content]) =>
      `100644 blob ${git(remote, ['hash-object', '-w', '--stdin'], content).trim()}\t${name}\n`,
  );
  const tree = git(remote, ['mktree'], rows.join('')).trim();
  const author = ['-c', 'user.name=x', '-c', 'user.email=x'];
  const made = git(remote, [...author, 'commit-tree', '-m', 'x', tree]).trim();
  git(remote, ['update-ref', `refs/heads/${branch}`, made]);
};

/** @param content `null` removes it. */
export const changeHub = (remote: string, files: Readonly<Record<string, string | null>>): void => {
  git(remote, ['read-tree', 'journal']);
  for (const [path, content] of Object.entries(files))
    if (content === null) git(remote, ['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\n`);
    else {
      const oid = git(remote, ['hash-object', '-w', '--stdin'], content).trim();
      git(remote, ['update-index', '--add', '--cacheinfo', `100644,${oid},${path}`]);
    }
  const tree = git(remote, ['write-tree']).trim();
  const who = ['-c', 'user.name=x', '-c', 'user.email=x'];
  const made = git(remote, [...who, 'commit-tree', '-p', 'journal', '-m', 'x', tree]).trim();
  git(remote, ['update-ref', 'refs/heads/journal', made]);
};
