/** A passphrase from elsewhere than the keyboard: a file, a descriptor, or a program such as a password manager. */

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import { sourceName } from '../../domain/text/printable.js';
import { usage } from '../../errors.js';
import type { Files } from '../../ports/index.js';

/** Bytes; more is no passphrase. */
const LIMIT = 65_536;

const NOTHING = 'Nothing was changed.';

export const passphraseFromFile = async (file: string, files: Pick<Files, 'bytes'>): Promise<string> =>
  firstLine(new TextDecoder().decode(await files.bytes(file, LIMIT)), sourceName(file));

/** @param command a command line for the shell, which prints the passphrase as its first line. */
export const passphraseFromCommand = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    // It may ask something itself, but not read what is piped into this program.
    const child = spawn(command, {
      shell: true,
      stdio: [isatty(0) ? 'inherit' : 'ignore', 'pipe', 'inherit'],
    });
    const failed = (how: string): void => reject(usage(`the command in ${COMMAND} ${how}`, NOTHING));
    const printed = text(child.stdout);
    child.on('error', () => failed('could not be started'));
    child.on('close', (status, signal) => {
      if (status !== 0) failed(`ended with ${status ?? signal}`);
      else printed.then((all) => resolve(firstLine(all, `the command in ${COMMAND}`))).catch(reject);
    });
  });

const COMMAND = 'REJECTION_COACH_PASSPHRASE_COMMAND';

const firstLine = (all: string, where: string): string => {
  const line = /^[^\r\n]*/.exec(all)?.[0] ?? '';
  if (line === '') throw usage(`${where}: there is no passphrase in its first line`, NOTHING);
  return line;
};
