/** The lock of a journal on several machines: the same key on all of them. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isFields } from '../../domain/record/json-fields.js';
import { data, usage } from '../../errors.js';
import { KEY, LOCK, lockMark, readKey, readLock, writeKey, writeLock } from '../vault/lock-file.js';
import type { Git } from './git.js';
import { contentsOf, type Tree } from './tree.js';

/** Bytes of one of the two files: far more than one has. */
const MOST = 100_000;

/**
 * Brings the locks of both together, before anything else.
 * @param last what was here when both were last the same.
 * @returns takes back what it did, for where the journal then can't be opened.
 */
export const sameLock = async (git: Git, folder: string, tree: Tree, last: Tree): Promise<() => void> => {
  const [lock, key] = [await textOf(git, tree, LOCK), await textOf(git, tree, KEY)];
  if (lock === null || key === null) return () => {};
  const recipient = recipientIn(lock);
  if (recipient === null) throw data('the lock over there is damaged. Nothing was changed.', EMPTY);
  if (lockMark(folder) !== null) {
    if (readLock(folder)?.recipient !== recipient)
      throw data(
        'both are locked, each with its own key. Nothing was changed.',
        `Unlock one of them first: rejection-coach unlock\n${EMPTY}`,
      );
    // The passphrase was changed over there, and not here.
    const here = readKey(folder);
    if (here !== key && here === (await textOf(git, last, KEY))) writeKey(folder, key);
    return () => {};
  }
  if (last.has(LOCK))
    throw usage(
      "it's locked over there, and you unlocked it here. Nothing was changed.",
      `Lock it again: rejection-coach lock\n${EMPTY}`,
    );
  // What is plain here is locked by whoever opens the journal next.
  writeLock(folder, { state: 'locking', recipient });
  writeKey(folder, key);
  return () => {
    if (readLock(folder)?.state !== 'locking') return;
    for (const name of [KEY, LOCK]) rmSync(join(folder, name), { force: true });
  };
};

const EMPTY = 'Or start again in an empty place: rejection-coach sync --init ADDRESS';

const textOf = async (git: Git, tree: Tree, path: string): Promise<string | null> => {
  const blob = tree.get(path);
  if (blob === undefined || blob.size > MOST) return null;
  let text = '';
  await contentsOf(git, [blob], (_, content) => {
    text = content.toString();
  });
  return text;
};

const recipientIn = (text: string): string | null => {
  try {
    const lock: unknown = JSON.parse(text);
    const recipient = isFields(lock) && lock.state === 'locked' ? lock.recipient : null;
    return typeof recipient === 'string' && /^age1[0-9a-z]{20,200}$/.test(recipient) ? recipient : null;
  } catch {
    return null;
  }
};
