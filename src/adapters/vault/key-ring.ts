/** The key of a locked journal, and the passphrase that opens it: asked for once a run. */

import { join } from 'node:path';
import { data } from '../../errors.js';
import type { AskPassphrase } from '../../ports/index.js';
import { type Keys, unsealerOf, unsealKeys } from './age.js';
import { KEY, LOCK, type LockFile, lockMark, readKey } from './lock-file.js';

export interface KeyRing {
  /** Asks for the passphrase where nobody has given it. */
  keysFor(lock: LockFile): Promise<Keys>;
  /**
   * A `key.age` that came from another computer, opened with the passphrase. Raises `data` where that opens neither it
   * nor the one that is here.
   */
  openOther(sealed: string): Promise<OtherKey | 'only ours' | 'damaged'>;
  hold(keys: Keys): void;
  forget(lock: LockFile): void;
}

interface OtherKey {
  readonly recipient: string;
  /** Whether a record is sealed to it. */
  opens(record: Uint8Array): Promise<boolean>;
}

export const keyRing = (folder: string, passphrase: AskPassphrase): KeyRing => {
  let keys: Keys | undefined;
  /** The passphrase that fitted last. */
  let fitting: string | undefined;

  const keysFor = async ({ recipient }: LockFile): Promise<Keys> => {
    if (keys?.recipient === recipient) return keys;
    const sealed = readKey(folder);
    const found = await asked((given) => unsealed(sealed, given));
    if (found.recipient !== recipient)
      throw data(
        `${join(folder, LOCK)}: its public key isn't that of ${KEY}: something else changed it. Nothing was changed.`,
        `Bring both files back from a copy. The README says how to read it all with ${KEY} alone.`,
      );
    keys = found;
    return found;
  };

  const asked = async <T>(open: (given: string) => Promise<T | null>, isOther = false): Promise<T> => {
    const before = fitting === undefined ? null : await open(fitting);
    if (before !== null) return before;
    const found = await passphrase(async (given) => {
      const opened = await open(given);
      if (opened !== null) fitting = given;
      return opened;
    }, isOther);
    if (found === null) throw data("that isn't the passphrase. Nothing was changed.");
    return found;
  };

  const unsealed = async (sealed: string, given: string): Promise<Keys | null> => {
    try {
      return await unsealKeys(sealed, given);
    } catch (error) {
      throw data(
        `${join(folder, KEY)}: it is damaged. Nothing was changed.`,
        'Bring it back from a copy of the folder.',
        { cause: error },
      );
    }
  };

  return {
    keysFor,
    async openOther(sealed) {
      const here = lockMark(folder) === null ? null : readKey(folder);
      const found = await asked(async (given) => {
        const theirs = await unsealKeys(sealed, given).catch(() => 'damaged' as const);
        if (here === null || (theirs !== null && theirs !== 'damaged')) return theirs;
        const isRight = (await unsealed(here, given)) !== null;
        return isRight ? (theirs ?? ('only ours' as const)) : null;
      }, here === null);
      if (typeof found === 'string') return found;
      keys = found;
      const unseal = unsealerOf(found);
      return {
        recipient: found.recipient,
        opens: (record) =>
          unseal(record).then(
            () => true,
            () => false,
          ),
      };
    },
    hold: (fresh) => {
      keys = fresh;
    },
    forget: ({ recipient }) => {
      if (keys?.recipient === recipient) keys = undefined;
    },
  };
};
