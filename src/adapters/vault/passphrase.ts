/** A passphrase from elsewhere than the keyboard: a file, a descriptor, or a program such as a password manager. */

import { spawn } from 'node:child_process';
import { closeSync, constants, createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import { CoachError, usage } from '../../errors.js';
import { codeOf } from '../disk/durable.js';
import { descriptorOf } from '../standard-streams.js';

/** Bytes; more is no passphrase. */
const LIMIT = 65_536;

const NOTHING = 'Nothing was changed.';

export const passphraseFromFile = async (file: string, stdin: () => Readable): Promise<string> => {
  try {
    const descriptor = descriptorOf(file);
    if (file === '-' || descriptor === 0) return firstLine(await text(stdin()), 'standard input');
    const handle = descriptor ?? plainFile(file);
    return firstLine(await text(createReadStream('', { fd: handle, end: LIMIT })), file);
  } catch (error) {
    if (error instanceof CoachError) throw error;
    const reason =
      codeOf(error) === 'ENOENT' ? 'there is no such file' : `it can't be read (${codeOf(error)})`;
    throw usage(`${file}: ${reason}`, NOTHING);
  }
};

/** A pipe by its name could be waited for without end. */
const plainFile = (file: string): number => {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(handle).isFile()) return handle;
  closeSync(handle);
  throw usage(`${file}: it isn't a file`, `Give a file, a descriptor (/dev/fd/3) or - . ${NOTHING}`);
};

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
