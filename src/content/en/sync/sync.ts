/** The text of `sync`. */

import { plural } from '../text/plural.js';

const parts = (told: readonly (readonly [n: number, text: string])[]): string =>
  told.flatMap(([n, text]) => (n > 0 ? [`${n} ${text}`] : [])).join(', ');

export const syncText = {
  done: (remote: string) => `Synced with ${remote}.`,
  nothing: 'There was nothing new on either side.',
  came: (added: number, changed: number, deleted: number) =>
    `Came in: ${parts([
      [added, 'new'],
      [changed, 'changed'],
      [deleted, 'deleted forever'],
    ])}.`,
  sent: (n: number) => `Sent: ${plural(n, 'file')}.`,
  both: (ids: readonly string[]) =>
    `Changed on both sides: ${ids.join(', ')}. The newer of each answer counts. To see the other: rejection-coach history ${ids.length === 1 ? ids[0] : 'ID'}`,
  held: 'Not taken from there, and left there as it is:',
  newer: 'Some of it is from a newer version. To get it, update rejection-coach here.',
  left: "Not sent, because it can't be read here:",
  leftAdvice: 'To see what to do: rejection-coach doctor',
  nowLocked: 'This journal is now locked, as it is on your other computers. To read it, give the passphrase.',
  passphraseChanged:
    'The passphrase was changed on one of your other computers. Give the new one; until then this computer keeps the old one.',
  wasPlain: (remote: string) =>
    `Before this, ${remote} had your journal without a passphrase. Some of that may still be found there. To remove it:`,
  clearFolder: (remote: string) => `git -C ${remote} gc --prune=now`,
  clearServer: 'Delete it there, make an empty one at the same address, and sync again.',
  open: (remote: string) =>
    `Anyone who can open ${remote} can read your journal there. To put a passphrase on it: rejection-coach lock`,
} as const;
