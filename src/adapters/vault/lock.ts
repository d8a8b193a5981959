/** `lock` and `unlock`, and where a passphrase comes from. */

import { existsSync } from 'node:fs';
import type { Files, Lock } from '../../ports/index.js';
import { gitFolder } from '../journal/layout.js';
import type { JournalStore } from './index.js';
import { passphraseFromCommand, passphraseFromFile } from './passphrase.js';

export const journalLock = (
  store: JournalStore,
  {
    file,
    command,
    files,
  }: {
    readonly file: string | undefined;
    readonly command: string | undefined;
    readonly files: Pick<Files, 'bytes'>;
  },
): Lock => ({
  isLocked: async () => {
    // Finishes what was begun and killed.
    await store.adding().list('');
    return (await store.state()) !== 'plain';
  },
  lock: async (passphrase) => (await store.sealed()).lock(passphrase),
  unlock: async () => (await store.sealed()).unlock(),
  open: () => store.open(),
  changePassphrase: async (next) => (await store.sealed()).changePassphrase(next),
  async given() {
    if (file !== undefined) return passphraseFromFile(file, files);
    return command === undefined ? null : passphraseFromCommand(command);
  },
  fromFile: (from) => passphraseFromFile(from, files),
  wasSent: existsSync(gitFolder(store.folder)),
});
