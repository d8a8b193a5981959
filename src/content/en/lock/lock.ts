/** What `lock` and `unlock` say. */

import { plural } from '../text/plural.js';

const OTHER_WAYS =
  'Or give it with --passphrase-file FILE, or with a command in REJECTION_COACH_PASSPHRASE_COMMAND.';

export const lockText = {
  passphrase: 'Passphrase',
  passphraseThere: 'The passphrase that your other computers use',
  wrong: "That isn't the passphrase.",
  noneGiven: 'No passphrase given.',
  /** Before a new one is asked for. */
  before: [
    "Choose a passphrase for your journal. Five or six words that don't belong together are hard to guess.",
    "If you forget it, your journal is lost. This program can't open it either.",
    "To write a new debrief you won't need it. To read anything you will.",
  ].join('\n'),
  beforeChange: 'Choose a new passphrase. If you forget it, your journal is lost.',
  chooseOne: 'New passphrase',
  again: 'The same again',
  short: 'That is short: a program can guess fewer than eight characters soon. Do you want to use it?',
  shortGiven: 'That passphrase is short: a program can guess fewer than eight characters soon.',
  notTheSame: "the two weren't the same. Nothing was changed.",
  working: 'Locking. This takes a few seconds.',
  locked: (files: number) => `Your journal is locked: ${plural(files, 'file')}.`,
  toRead: 'To read it, use the program as before. It asks for the passphrase.',
  undo: 'To undo it: rejection-coach unlock',
  copies:
    'Backups and exports that you made before can still be read by anyone. So can copies that your system made.',
  left: (files: readonly string[]) =>
    `Not locked, because this program doesn't know them: ${files.join(', ')}. If your words are in them, move or delete them.`,
  sent: 'What `sync` sent before this has no passphrase yet. To lock it there too: rejection-coach sync',
  already: 'your journal is locked',
  alreadyAdvice: 'To choose another passphrase: rejection-coach lock --change-passphrase',
  notLocked: "the journal isn't locked",
  notLockedAdvice: 'To lock it: rejection-coach lock',
  unlocked: (files: number) =>
    `Your journal is not locked any more: ${plural(files, 'file')}. Anyone who can open your files can read them.`,
  changed:
    'The passphrase is changed. The old one no longer works here. It still opens older copies of the folder.',
  needsTerminal: 'the journal is locked, and there is no terminal to ask for the passphrase',
  needsTerminalThere: 'the journal over there is locked. There is no terminal to type the passphrase in',
  needsTerminalAdvice: OTHER_WAYS.replace('Or give', 'Give'),
  chooseElsewhere: 'to choose a passphrase you need a terminal',
  firstElsewhere: 'To lock for the first time, give it with --passphrase-file FILE. Nothing was changed.',
  newElsewhere: 'Give the new one with --new-passphrase-file FILE.',
  nothingChanged: 'Nothing was changed.',
  /** At the end of a debrief that was written without the passphrase. */
  stillLocked:
    "Your journal is locked, so the checklist isn't shown here. To see it: rejection-coach checklist",
};
