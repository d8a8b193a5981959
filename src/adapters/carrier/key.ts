/** The lock of a journal on several machines: the same key on all of them. */

import { fieldsIn } from '../../domain/record/json-fields.js';
import { data } from '../../errors.js';
import { hasKey, KEY, LOCK, lockMark, readKey, readLock, writeKey, writeLock } from '../vault/lock-file.js';
import type { Sealed } from '../vault/sealed.js';
import type { Git } from './git.js';
import { placeOf } from './snapshot.js';
import { contentsOf, oidOf, type Tree } from './tree.js';

/** Bytes of one of the two files: far more than one has. */
const MOST = 100_000;
/** So many records at most are tried: a damaged one must not make a good key look like another one. */
const TRIED = 20;

/** What a locked journal can do beyond that of a plain one. */
export type OtherKeys = () => Promise<Pick<Sealed, 'openOther' | 'still' | 'takeArrived'>>;

interface Side {
  readonly git: Git;
  readonly folder: string;
  /** The remote, as it is named. */
  readonly to: string;
  readonly keys: OtherKeys;
}

/** `keep theirs`: the passphrase was changed over there, and the one that was given opens only the key of here. */
type Met = 'as it was' | 'locked here' | 'keep theirs';

/**
 * Brings the locks of both together, before anything else. What came is taken only where it opens.
 * @param last what was here when both were last the same.
 */
export const sameLock = async (side: Side, tree: Tree, last: Tree): Promise<Met> => {
  const { git, folder, to } = side;
  const [lock, key] = [await textOf(git, tree, LOCK), await textOf(git, tree, KEY)];
  const isHere = lockMark(folder) !== null;
  if (lock === null) {
    if (tree.has(KEY) || tree.has(LOCK) || sealedIn(tree).length > 0)
      throw data(`${to}: its ${LOCK} is gone or damaged. ${ASIDE}`, EMPTY);
    return 'as it was';
  }
  const recipient = recipientIn(lock);
  if (recipient === null) throw data(`${to}: its ${LOCK} is damaged. ${ASIDE}`, EMPTY);
  if (!isHere) return join(side, tree, recipient, key);
  if (readLock(folder)?.recipient !== recipient) throw otherLock(to);
  return newWrap(side, key, recipient, await isChangedHere(side, last));
};

const ASIDE = 'Nothing was changed here.';
const EMPTY = 'Start again in an empty place: rejection-coach sync --init ADDRESS';
const THEN_SYNC = 'rejection-coach lock --change-passphrase\nrejection-coach sync';
const SEND_OURS = `To put the key of this computer there, choose a passphrase (it may be the same), then sync:\n${THEN_SYNC}`;
const SEND_GOOD = `Go to a computer that can still open your journal. Choose a passphrase there (it may be the same), then sync:\n${THEN_SYNC}\nThen run this again here.`;

const otherLock = (to: string): Error =>
  data(
    `${to} has another key than this computer. ${ASIDE}`,
    `To use the key from there, take the lock off here. The sync then asks for the passphrase from there:\nrejection-coach unlock\nrejection-coach sync\nTo keep the key of this computer: ${EMPTY.charAt(0).toLowerCase()}${EMPTY.slice(1)}`,
  );

/** What is plain here is locked with the key of over there. */
const join = async (
  { git, folder, to, keys }: Side,
  tree: Tree,
  recipient: string,
  key: string | null,
): Promise<Met> => {
  const wrong = (what: string): Error => data(`${to}: ${what}. ${ASIDE}`, SEND_GOOD);
  if (key === null) throw wrong(`its ${KEY} is gone`);
  const found = await (await keys()).openOther(key);
  if (typeof found === 'string') throw wrong(`its ${KEY} is damaged`);
  if (found.recipient !== recipient) throw wrong(`its ${KEY} is another key than ${LOCK} names`);
  const records = sealedIn(tree)
    .sort((a, b) => a.size - b.size)
    .slice(0, TRIED);
  let opens = records.length === 0;
  const contents: Buffer[] = [];
  await contentsOf(git, records, (_, content) => void contents.push(content));
  for (const content of contents) opens ||= await found.opens(content);
  if (!opens) throw wrong(`its records are locked with another key than its ${KEY}`);
  // What is plain here is locked by whoever opens the journal next.
  writeLock(folder, { state: 'locking', recipient });
  writeKey(folder, key);
  return 'locked here';
};

const newWrap = async (
  { folder, to, keys }: Side,
  key: string | null,
  recipient: string,
  isChangedHere: boolean,
): Promise<Met> => {
  // Where it is gone over there, or the passphrase was changed here, ours is sent.
  if (key === null || isChangedHere || readKey(folder) === key) return 'as it was';
  const found = await (await keys()).openOther(key);
  if (found === 'only ours') return 'keep theirs';
  if (found === 'damaged') throw data(`${to}: its ${KEY} is damaged. ${ASIDE}`, SEND_OURS);
  if (found.recipient !== recipient)
    throw data(`${to}: its ${KEY} isn't the key of your journal. ${ASIDE}`, SEND_OURS);
  writeKey(folder, key);
  return 'as it was';
};

const sealedIn = (tree: Tree) =>
  [...tree].flatMap(([path, blob]) => (placeOf(path)?.isSealed && blob.size < MOST ? [blob] : []));

/** Which key this computer had when it last synced: only a change of its own may replace the one over there. */
const MARK = 'journal.key';

const isChangedHere = async ({ git, folder }: Side, last: Tree): Promise<boolean> => {
  const before = (await git.find(['config', '--get', MARK])) ?? last.get(KEY)?.oid;
  return before !== undefined && before !== oidOf(Buffer.from(readKey(folder)));
};

export const keyMarked = async (git: Git, folder: string): Promise<void> => {
  if (lockMark(folder) === null || !hasKey(folder)) await git.run(['config', '--unset', MARK]);
  else await git.text(['config', MARK, oidOf(Buffer.from(readKey(folder)))]);
};

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
  const { state, recipient } = fieldsIn(text);
  const isKey = typeof recipient === 'string' && /^age1[0-9a-z]{20,200}$/.test(recipient);
  return state === 'locked' && isKey ? recipient : null;
};
