import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { sourceName } from '../../domain/text/printable.js';
import { CoachError, data, usage } from '../../errors.js';
import type { Files } from '../../ports/index.js';
import { codeOf, writeWhole } from '../disk/durable.js';
import { descriptorOf } from '../standard-streams.js';
import { unicodeText } from './decode.js';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;

/**
 * @param stdin a function, since opening it can already change a terminal.
 * @param ours folders and files that no export may be written into.
 */
export const userFiles = ({
  stdin,
  ours = [],
}: {
  readonly stdin: () => Readable;
  readonly ours?: readonly string[];
}): Files => {
  const bytes: Files['bytes'] = async (file, limit) => {
    const stream = streamOf(file, stdin);
    const read = stream === null ? readFile(file, limit) : await readStream(stream, file, limit);
    if (read.length === 0) throw usage(`${sourceName(file)}: it is empty`, 'Nothing was changed.');
    return read;
  };
  return {
    bytes,
    read: async (file, limit) => decode(sourceName(file), await bytes(file, limit)),

    async write(file, text, force) {
      if (file === '') throw usage('the file has no name', 'Give it one. Nothing was written.');
      const target = targetOf(file);
      if (ours.some((place) => isIn(place, target.path)))
        throw usage(
          `${file}: that is inside the journal`,
          'Choose a file in another folder. Nothing was written.',
        );
      if (target.stream) {
        writeInto(file, text);
        return target.path;
      }
      try {
        writeWhole(target.path, text, !force);
        return target.path;
      } catch (error) {
        if (codeOf(error) === 'EEXIST')
          throw usage(`${file} is there already`, 'To replace it: --force. Nothing was written.');
        throw cantWrite(file, error instanceof CoachError ? error.cause : error);
      }
    },
  };
};

/** Compares real paths, whatever links lead there. */
const isIn = (place: string, path: string): boolean => {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  const inside = relative(real(place), join(real(dirname(path)), basename(path)));
  return inside === '' || !(inside.startsWith('..') || isAbsolute(inside));
};

/** Links are followed, so that --force replaces the file and not the link. */
const targetOf = (file: string): { readonly path: string; readonly stream: boolean } => {
  const path = resolve(file);
  try {
    const found = statSync(path);
    if (found.isDirectory())
      throw usage(`${file}: there is a folder with that name`, 'Choose a file. Nothing was written.');
    return found.isFile() ? { path: realpathSync(path), stream: false } : { path, stream: true };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error instanceof CoachError ? error : cantWrite(file, error);
  }
  if (!existsSync(dirname(path)))
    throw usage(`${file}: there is no folder ${dirname(path)}`, 'Make it first. Nothing was written.');
  return { path, stream: false };
};

/** A device or a pipe (/dev/stdout) must not be replaced by a file. */
const writeInto = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw cantWrite(file, error);
  }
};

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, or choose another disk.'],
  EDQUOT: ['your disk quota is used up', 'Free some space, or choose another disk.'],
  EACCES: ["it can't be written", 'Choose a folder of your own.'],
  EPERM: ["it can't be written", 'Choose a folder of your own.'],
  EROFS: ['the disk is read-only', 'Choose another disk.'],
  ENOTDIR: ["part of its path isn't a folder", 'Check the path.'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter one.'],
};

const cantWrite = (file: string, error: unknown): Error => {
  const [what, advice] = REASONS[codeOf(error)] ?? [`the system says ${codeOf(error) || 'no'}`, 'Try again.'];
  return data(`${file}: ${what}. Nothing was written. What was there before is still there.`, advice, {
    cause: error,
  });
};

const readFile = (file: string, limit: number): Buffer => {
  let handle: number;
  try {
    // A pipe without a writer would be waited for.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const reason = {
      ENOENT: 'there is no such file',
      EACCES: "you aren't allowed to read it",
      ENOTDIR: "part of its path isn't a folder",
    }[codeOf(error)];
    throw usage(`${file}: ${reason ?? `it can't be read (${codeOf(error)})`}`, 'Nothing was changed.');
  }
  try {
    const found = fstatSync(handle);
    if (found.isDirectory()) throw usage(`${file}: it is a folder`, 'Nothing was changed.');
    if (!found.isFile())
      throw usage(
        `${file}: it isn't a file`,
        'To read from a pipe, give - for the file, or what is open (/dev/fd/3). Nothing was changed.',
      );
    if (found.size > limit) throw tooLarge(file, limit, found.size);
    // Some of the system's own files say they are empty, and make a reader wait.
    return found.size === 0 ? Buffer.alloc(0) : readTo(handle, file, limit);
  } catch (error) {
    if (error instanceof CoachError) throw error;
    throw usage(`${file}: it can't be read (${codeOf(error)})`, 'Nothing was changed.');
  } finally {
    closeSync(handle);
  }
};

const PIECE = 65_536;

/** In pieces: a file may grow while it is read. */
const readTo = (handle: number, file: string, limit: number): Buffer => {
  const pieces: Buffer[] = [];
  for (let size = 0; ; ) {
    const piece = Buffer.alloc(PIECE);
    const read = readSync(handle, piece);
    if (read === 0) return Buffer.concat(pieces);
    size += read;
    if (size > limit) throw tooLarge(file, limit, size);
    pieces.push(piece.subarray(0, read));
  }
};

/** What is open already can be read as standard input is; a pipe by its name could be waited for without end. */
const streamOf = (file: string, stdin: () => Readable): Readable | null => {
  const descriptor = file === '-' ? 0 : descriptorOf(file);
  if (descriptor === 0) return stdin();
  return descriptor !== undefined && isStream(descriptor) ? createReadStream('', { fd: descriptor }) : null;
};

const isStream = (descriptor: number): boolean => {
  try {
    const found = fstatSync(descriptor);
    return found.isFIFO() || found.isSocket();
  } catch {
    // None that is open: to open it says so.
    return false;
  }
};

const readStream = async (stream: Readable, file: string, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(sourceName(file), limit, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const tooLarge = (name: string, limit: number, size: number): Error =>
  usage(
    `${name}: it is too large (over ${megabytes(Math.min(size, limit))})`,
    `At most ${megabytes(limit)} are read. Nothing was changed.`,
  );

const decode = (name: string, bytes: Uint8Array): string => {
  const text = unicodeText(bytes);
  if (text !== null) return text;
  if (bytes.includes(0)) throw usage(`${name}: it is a binary file, not text`, 'Nothing was changed.');
  throw usage(
    `${name}: it is not UTF-8 text`,
    'Save it as UTF-8; a spreadsheet calls that "CSV UTF-8". Nothing was changed.',
  );
};
