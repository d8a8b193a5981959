/** What is in a commit, and making one: blobs and trees alone. Git never touches the journal's own files. */

import { createHash } from 'node:crypto';
import { data } from '../../errors.js';
import type { Git } from './git.js';

export interface Blob {
  readonly oid: string;
  readonly size: number;
}

/** The files of a commit by their paths. Whatever else is in it (links, names that no journal has) is not looked at. */
export type Tree = ReadonlyMap<string, Blob>;

/** Four parts at most, none hidden, none that leads elsewhere, nor so long that a disk refuses it. */
const PATH = /^[0-9A-Za-z][0-9A-Za-z@._-]{0,120}(?:\/[0-9A-Za-z][0-9A-Za-z@._-]{0,120}){0,3}$/;

export const isSafePath = (path: string): boolean => PATH.test(path);

const NO_FILES: Tree = new Map();

export const treeOf = async (git: Git, commit: string | null): Promise<Tree> => {
  if (commit === null) return NO_FILES;
  const { status, out, err } = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (status !== 0) throw data(`what is over there can't be read: ${err.trim()}`, 'Nothing was changed.');
  const tree = new Map<string, Blob>();
  for (const line of out.toString('latin1').split('\0')) {
    const [, oid = '', size = '', path = ''] =
      /^100(?:644|755|600|664) blob ([0-9a-f]{40}) +(\d+)\t([\s\S]*)$/.exec(line) ?? [];
    if (isSafePath(path)) tree.set(path, { oid, size: Number(size) });
  }
  return tree;
};

/** The contents of blobs, in the order asked for. */
export const contentsOf = async (
  git: Git,
  blobs: readonly Blob[],
  take: (at: number, content: Buffer) => void,
): Promise<void> => {
  // Some at a time, so that a large journal is not held twice.
  for (let from = 0; from < blobs.length; from += BATCH) {
    const some = blobs.slice(from, from + BATCH);
    const { out } = await git.run(['cat-file', '--batch'], [some.map(({ oid }) => `${oid}\n`).join('')]);
    let at = 0;
    for (const [n, { oid, size }] of some.entries()) {
      const head = out.indexOf('\n', at);
      if (out.toString('latin1', at, head) !== `${oid} blob ${size}`)
        throw data("a file over there can't be read", 'Nothing was lost here. Try again.');
      take(from + n, out.subarray(head + 1, head + 1 + size));
      at = head + 1 + size + 1;
    }
  }
};

const BATCH = 500;

/** The name that git gives to a content. */
export const oidOf = (content: Uint8Array): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

export interface TreeEntry {
  readonly oid: string;
  /** Where git does not have it yet. */
  readonly content?: Uint8Array;
}

/**
 * A commit with exactly these files. It names nobody: who and where is nobody's business.
 * @param at seconds since 1970.
 */
export const commit = async (
  git: Git,
  files: ReadonlyMap<string, TreeEntry>,
  parents: readonly string[],
  at: number,
): Promise<string> => {
  const input: (string | Uint8Array)[] = [];
  const known = new Set<string>();
  for (const { oid, content } of files.values()) {
    if (content === undefined || known.has(oid)) continue;
    known.add(oid);
    input.push(`blob\ndata ${content.length}\n`, content, '\n');
  }
  const [first, ...more] = parents;
  input.push(
    `reset ${NEXT}\ncommit ${NEXT}\nmark :1\ncommitter journal <journal@localhost> ${at} +0000\ndata 4\nsync\n`,
    ...(first === undefined ? [] : [`from ${first}\n`]),
    ...more.map((parent) => `merge ${parent}\n`),
    'deleteall\n',
    ...[...files].map(([path, { oid }]) => `M 100644 ${oid} ${path}\n`),
    '\nget-mark :1\ndone\n',
  );
  const flags = ['--quiet', '--done', '--force', '--date-format=raw-permissive'];
  return (await git.text(['fast-import', ...flags], input)).trim();
};

const NEXT = 'refs/sync/next';
