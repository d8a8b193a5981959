/** What only a locked journal needs: the key, what was put aside while nobody gave it, and `lock` and `unlock` themselves. */

import { join } from 'node:path';
import { CoachError, data, usage } from '../../errors.js';
import type { AskPassphrase, Lock } from '../../ports/index.js';
import { withLock } from '../disk/lock.js';
import type { Store } from '../disk/store.js';
import { armored, type Keys, newKeys, sealKeys, sealTo, unarmored, unsealerOf } from './age.js';
import {
  CONVERTING,
  drained,
  forgetLock,
  refuseDamaged,
  refuseOpenEditors,
  sealAll,
  setState,
  unsealAll,
} from './convert.js';
import { type KeyRing, keyRing } from './key-ring.js';
import {
  hasKey,
  type LockFile,
  lockMark,
  readLock,
  type SealedSettings,
  writeKey,
  writeLock,
} from './lock-file.js';
import { closedFiles, type OpenedFiles, openedFiles, type SealedFiles } from './sealed-store.js';
import { takeAllIn } from './take-in.js';

export interface Sealed
  extends Pick<Lock, 'lock' | 'unlock' | 'changePassphrase'>,
    Pick<KeyRing, 'openOther'> {
  /** @param asks for the passphrase; without it, the closed ones. @param pinned the lock can't have changed. */
  files(asks: boolean, pinned: boolean): Promise<SealedFiles>;
  /** The sealed files of another folder, under the same key. */
  beside(plain: Store): Promise<SealedFiles>;
  /** Runs the work while no program writes to the locked journal; `null` where it is not locked any more. */
  still<T>(work: () => Promise<T>): Promise<T | null>;
  /** What was put aside in the meantime comes to its place. Asks for the passphrase. */
  takeArrived(): Promise<void>;
  /** Seals a plain file of a locked journal. */
  takeIn(path: string): Promise<void>;
  state(): 'closed' | 'open';
  sealText(text: string): Promise<string>;
  at(path: string): string;
}

/** The lock as it was last read. */
interface Mode {
  readonly mark: string | null;
  readonly lock: LockFile;
  readonly closed: SealedFiles;
  opened?: OpenedFiles;
  opening?: Promise<OpenedFiles>;
}

/** What stops it on the way (a full disk) does not undo it. */
const begun = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    throw data(error.message, `${error.advice} It goes on from here when you next use the program.`, {
      cause: error,
    });
  }
};

/** A journal of thousands takes minutes to lock: others wait for so many times the patience of a lock. */
const PATIENT = 40;

export const sealedIn = (plain: Store, passphrase: AskPassphrase, settings: SealedSettings): Sealed => {
  const { folder } = plain;
  const ring = keyRing(folder, passphrase);
  const { keysFor } = ring;
  let mode: Mode | undefined;
  /** Finishing was tried: a full disk must not keep anybody from reading. */
  let isTried = false;

  const converting = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let times = 0; ; times++) {
      let isOurs = false;
      try {
        return await withLock(join(folder, 'locks', CONVERTING), () => {
          isOurs = true;
          return work();
        });
      } catch (error) {
        if (isOurs || times === PATIENT || lockMark(folder) === null) throw error;
      }
    }
  };

  const sealWith =
    ({ recipient }: LockFile) =>
    async (text: string): Promise<string> =>
      armored(await sealTo(recipient, text));
  const unsealWith =
    (keys: Keys) =>
    async (sealed: string): Promise<string> =>
      (await unsealerOf(keys)(unarmored(sealed))).toString();

  const finishLocking = (keys: Keys | null): Promise<void> =>
    converting(async () => {
      const lock = readLock(folder);
      if (lock?.state !== 'locking') return;
      // Killed before there was a key: nothing is sealed yet.
      if (!hasKey(folder)) return forgetLock(folder);
      await drained(folder);
      await trying(async () => {
        await sealAll(plain, keys ? openedFiles(plain, keys) : closedFiles(plain, lock.recipient));
        await settings.lockAway(sealWith(lock));
        setState(folder, lock, 'locked');
      });
    });

  const finishUnlocking = (keys: Keys | null): Promise<void> =>
    converting(async () => {
      const lock = readLock(folder);
      if (lock?.state !== 'unlocking') return;
      if (!hasKey(folder)) return forgetLock(folder);
      if (keys === null) return;
      await drained(folder);
      await trying(() => unsealWhole(lock, keys));
    });

  const unsealWhole = async (lock: LockFile, keys: Keys): Promise<number> => {
    const opened = openedFiles(plain, keys);
    await takeAllIn(plain, opened, lockMark(folder));
    const count = await unsealAll(plain, opened);
    await settings.bringBack(unsealWith(keys));
    forgetLock(folder);
    ring.forget(lock);
    mode = undefined;
    return count;
  };

  const trying = async (work: () => Promise<unknown>): Promise<void> => {
    isTried = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CoachError) || error.failure !== 'data') throw error;
    }
  };

  /** `undefined` where the journal is not locked any more. */
  const enter = async (asks: boolean): Promise<Mode | undefined> => {
    let lock = readLock(folder);
    if (lock && lock.state !== 'locked' && !isTried) {
      const keys = asks && hasKey(folder) ? await keysFor(lock) : null;
      if (lock.state === 'locking') await finishLocking(keys);
      if (lock.state === 'unlocking') await finishUnlocking(keys);
      lock = readLock(folder);
    }
    const mark = lockMark(folder);
    if (lock === null || mark === null) return undefined;
    const same = mode?.lock.recipient === lock.recipient ? mode : undefined;
    return {
      mark,
      lock,
      closed: same?.closed ?? closedFiles(plain, lock.recipient),
      ...(same?.opened ? { opened: same.opened } : {}),
    };
  };

  const open = (into: Mode): Promise<OpenedFiles> => {
    into.opening ??= (async () => {
      const keys = await keysFor(into.lock);
      const opened = openedFiles(plain, keys);
      await settings.reveal(unsealWith(keys));
      if (into.lock.state === 'locked') await takeAllIn(plain, opened, into.mark);
      into.opened = opened;
      return opened;
    })();
    into.opening.catch(() => {
      delete into.opening;
    });
    return into.opening;
  };

  const files = async (asks: boolean, pinned: boolean): Promise<SealedFiles> => {
    if (
      !pinned &&
      (mode?.mark !== lockMark(folder) || (asks && mode?.lock.state === 'unlocking' && !isTried))
    )
      mode = await enter(asks);
    if (mode === undefined) return plain;
    return mode.opened ?? (asks ? open(mode) : mode.closed);
  };

  return {
    files,
    async beside(among) {
      const lock = readLock(folder);
      if (lock === null) throw new Error('the journal is not locked');
      return openedFiles(among, await keysFor(lock));
    },
    openOther: ring.openOther,
    // As if it were being locked: whoever wants to write waits, and a program that is killed here is finished as one.
    still: (work) =>
      converting(async () => {
        const lock = readLock(folder);
        if (lock?.state !== 'locked') return null;
        setState(folder, lock, 'locking');
        try {
          await drained(folder);
          return await work();
        } finally {
          setState(folder, lock, 'locked');
        }
      }),
    async takeArrived() {
      const into = await files(true, false);
      if ('unsealed' in into) await takeAllIn(plain, into as OpenedFiles, lockMark(folder));
    },
    at: (path) => (mode?.opened ?? mode?.closed ?? plain).at(path),
    state: () => (mode?.opened ? 'open' : 'closed'),
    async takeIn(path) {
      const into = await files(false, false);
      const raw = await plain.read(path);
      if (into === plain || raw === null) return;
      await into.write(path, raw);
      await plain.remove(path);
    },
    async sealText(text) {
      const lock = readLock(folder);
      if (lock === null) throw new Error('the journal is not locked');
      return sealWith(lock)(text);
    },

    async lock(given) {
      await refuseOpenEditors(plain);
      const fresh = await newKeys();
      const sealed = await sealKeys(fresh, given);
      return converting(async () => {
        if (readLock(folder) !== null) throw usage('it is locked already. Nothing was changed.');
        const lock: LockFile = { state: 'locking', recipient: fresh.recipient };
        writeLock(folder, lock);
        try {
          writeKey(folder, sealed);
          await drained(folder);
        } catch (error) {
          forgetLock(folder);
          throw error;
        }
        ring.hold(fresh);
        return begun(async () => {
          const done = await sealAll(plain, openedFiles(plain, fresh));
          await settings.lockAway(sealWith(lock));
          setState(folder, lock, 'locked');
          return done;
        });
      });
    },

    async unlock() {
      await files(true, false);
      const lock = readLock(folder);
      if (lock === null) return 0;
      const keys = await keysFor(lock);
      return converting(async () => {
        if (readLock(folder)?.recipient !== lock.recipient) return 0;
        await refuseDamaged(plain, openedFiles(plain, keys));
        setState(folder, lock, 'unlocking');
        await drained(folder);
        return begun(() => unsealWhole(lock, keys));
      });
    },

    async changePassphrase(next) {
      await files(true, false);
      const lock = readLock(folder);
      if (lock === null) throw usage("it isn't locked. Nothing was changed.");
      const keys = await keysFor(lock);
      const sealed = await sealKeys(keys, next);
      await converting(async () => {
        if (readLock(folder)?.recipient !== lock.recipient)
          throw data('it was locked or unlocked in the meantime. Nothing was changed.', 'Try again.');
        writeKey(folder, sealed);
      });
    },
  };
};
