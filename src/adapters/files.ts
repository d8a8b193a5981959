/** Files that the person names. */

import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { usage } from '../errors.js';
import type { Files } from '../ports.js';
import { codeOf, writeWhole } from './durable.js';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;

/** @param stdin given as a function, since only opening it can already change a terminal. */
export const userFiles = ({ stdin }: { readonly stdin: () => Readable }): Files => ({
  async read(file, limit) {
    const bytes = file === '-' ? await readStream(stdin(), limit) : readFile(file, limit);
    return decode(nameOf(file), bytes);
  },

  async bytes(file, limit) {
    const bytes = file === '-' ? await readStream(stdin(), limit) : readFile(file, limit);
    if (bytes.length === 0) throw usage(`${nameOf(file)}: it is empty`, 'Nothing was changed.');
    return bytes;
  },

  async write(file, text, force) {
    if (file === '') throw usage('the file to write has no name', 'Give one with: --output FILE');
    if (!existsSync(dirname(resolve(file))))
      throw usage(
        `${file}: there is no folder ${dirname(resolve(file))}`,
        'Make it first. Nothing was written.',
      );
    try {
      writeWhole(resolve(file), text, !force);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      throw usage(`${file} is there already`, 'To replace it: --force. Nothing was written.');
    }
  },
});

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

const readFile = (file: string, limit: number): Buffer => {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    const reason = {
      ENOENT: 'there is no such file',
      EACCES: 'it may not be read',
      ENOTDIR: 'a part of its path is no folder',
    }[codeOf(error)];
    throw usage(`${file}: ${reason ?? `it can't be read (${codeOf(error)})`}`, 'Nothing was changed.');
  }
  try {
    const { size } = fstatSync(handle);
    if (fstatSync(handle).isDirectory()) throw usage(`${file}: it is a folder`, 'Nothing was changed.');
    if (size > limit) throw tooLarge(file, limit, size);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
};

const readStream = async (stream: Readable, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge('standard input', limit, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const tooLarge = (name: string, limit: number, size: number): Error =>
  usage(
    `${name}: it is too large (over ${megabytes(Math.min(size, limit))})`,
    `At most ${megabytes(limit)} are read. Nothing was changed.`,
  );

const decode = (name: string, bytes: Buffer): string => {
  if (bytes.length === 0) throw usage(`${name}: it is empty`, 'Nothing was changed.');
  if (bytes.includes(0)) throw usage(`${name}: it is a binary file, not text`, 'Nothing was changed.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw usage(`${name}: it is not UTF-8 text`, 'Nothing was changed.');
  }
};
