/**
 * The journal's files, whether it is locked or not: what is asked of the store goes to the plain files, or to the sealed
 * ones, as the lock is at that moment. What only a locked journal needs is loaded only then.
 */

import { join } from 'node:path';
import { CoachError } from '../../errors.js';
import type { AskPassphrase } from '../../ports/index.js';
import { codeOf } from '../disk/durable.js';
import { withLock } from '../disk/lock.js';
import { plainStore, readEachFrom, type Store } from '../disk/store.js';
import { lockMark, refuseKeyAlone, type SealedSettings } from './lock-file.js';
import type { Sealed } from './sealed.js';
import type { SealedFiles } from './sealed-store.js';

export interface JournalStore extends Store {
  /** Asks for the passphrase where it is locked and closed. */
  open(): Promise<void>;
  /** A text as a locked journal may hold it; `null` where it is not locked. */
  sealText(text: string): Promise<string | null>;
  /** Everything that `lock` and `unlock` do. */
  sealed(): Promise<Sealed>;
}

/** @param passphrase asks for it; raises where nobody can be asked. */
export const journalStore = (
  folder: string,
  passphrase: AskPassphrase,
  settings: SealedSettings,
): JournalStore => {
  const plain = plainStore(folder);
  let loaded: Promise<Sealed> | undefined;
  /** Where sealed files are, once that is known. */
  let at: ((path: string) => string) | undefined;
  const sealed = (): Promise<Sealed> => {
    loaded ??= import('./sealed.js').then(({ sealedIn }) => {
      const all = sealedIn(plain, passphrase, settings);
      at = all.at;
      return all;
    });
    return loaded;
  };
  /** The mark of the lock while something is locked here: whoever locks the journal waits for that to end. */
  let pinned: { readonly mark: string | null; count: number } | undefined;
  const markNow = (): string | null => (pinned ? pinned.mark : lockMark(folder));

  let isLooked = false;
  const files = async (asks: boolean, mark = markNow()): Promise<SealedFiles> => {
    if (mark !== null) return (await sealed()).files(asks, pinned !== undefined);
    if (!isLooked) refuseKeyAlone(folder);
    isLooked = true;
    return plain;
  };

  /**
   * Locked while it was open here, and the passphrase was not given: what is written from then on is put aside, as by
   * somebody who only adds. Else all that was typed since would go with the program.
   */
  let isDeclined = false;
  const asksToWrite = async (asks: boolean): Promise<boolean> => {
    try {
      await files(asks && !isDeclined);
    } catch (error) {
      if (!isLooked || !(error instanceof CoachError) || error.failure !== 'stopped') throw error;
      isDeclined = true;
    }
    return asks && !isDeclined;
  };

  /** Again where the journal was locked or unlocked in between: files were on their way then. */
  const reading = async <T>(asks: boolean, read: (files: SealedFiles) => Promise<T>): Promise<T> => {
    for (;;) {
      const mark = markNow();
      const found = await read(await files(asks && !(pinned && isDeclined), mark));
      if (markNow() === mark || mark !== null) return found;
    }
  };

  const locked = async <T>(
    asks: boolean,
    name: string,
    work: (stillOurs: () => void) => Promise<T>,
  ): Promise<T> => {
    for (;;) {
      const lock = join(folder, 'locks', await (await files(await asksToWrite(asks))).nameOf(name));
      const mark = markNow();
      const done = await withLock(lock, async (stillOurs) => {
        // Locked or unlocked while this waited: then it begins again.
        if (markNow() !== mark) return null;
        pinned ??= { mark, count: 0 };
        pinned.count++;
        try {
          return { result: await work(stillOurs) };
        } finally {
          pinned.count--;
          if (pinned.count === 0) pinned = undefined;
        }
      });
      if (done !== null) return done.result;
    }
  };

  const writing = async (
    asks: boolean,
    path: string,
    work: (files: SealedFiles) => Promise<void>,
  ): Promise<void> => {
    if (pinned) return work(await files(await asksToWrite(asks)));
    if (markNow() !== null) {
      const mayAsk = await asksToWrite(asks);
      return locked(mayAsk, `writing ${path}`, async () => work(await files(mayAsk)));
    }
    await work(plain);
    // It was locked in that moment: what has just been written may not stay plain.
    if (markNow() !== null) await (await sealed()).takeIn(path);
  };

  const view = (asks: boolean): Store => ({
    folder,
    at: (path) => (markNow() === null ? plain.at(path) : (at?.(path) ?? plain.at(path))),
    list: (path) => reading(asks, (from) => from.list(path)),
    read: (path) => reading(asks, (from) => from.read(path)),
    readListed: (path, entry) => reading(asks, (from) => from.readListed(path, entry)),
    readEach: (listed, use) =>
      reading(asks, (from) => (from === plain ? plain.readEach : readEachFrom(from))(listed, use)),
    write: (path, content, fresh) => writing(asks, path, (to) => to.write(path, content, fresh)),
    // Sealed one by one.
    writeNew: async (given) => {
      if (markNow() === null && pinned) return plain.writeNew(given);
      const taken: string[] = [];
      for (const { path, content } of given)
        try {
          await writing(asks, path, (to) => to.write(path, content, true));
        } catch (error) {
          if (codeOf(error) !== 'EEXIST') throw error;
          taken.push(path);
        }
      return taken;
    },
    move: (from, to) => writing(asks, to, (among) => among.move(from, to)),
    remove: (path) => writing(asks, path, (from) => from.remove(path)),
    nameOf: async (name) => (await files(asks)).nameOf(name),
    locked: (name, work) => locked(asks, name, work),
    state: async () => (markNow() === null ? 'plain' : (await sealed()).state()),
    adding: () => view(false),
    beside: async (other) => {
      const among = plainStore(other);
      return markNow() === null ? among : { ...among, ...(await (await sealed()).beside(among)) };
    },
  });

  return {
    ...view(true),
    open: async () => void (await files(true)),
    sealText: async (text) => (markNow() === null ? null : (await sealed()).sealText(text)),
    sealed,
  };
};
