/**
 * Standard input, output and error. What Node's own streams need takes a tenth of its whole start to load, so they are
 * used for terminals only.
 */

import { fstatSync, readSync, type Stats, statSync, writeSync } from 'node:fs';
import type { TakenOutput } from '../ports/index.js';

/** Of a name for what is open already: /dev/stdin, /dev/fd/3. */
export const descriptorOf = (file: string): number | undefined => {
  const found = /^\/(?:dev|proc\/self)\/(?:stdin|fd\/(\d+))$/.exec(file);
  return found === null ? undefined : Number(found[1] ?? 0);
};

type Descriptor = 0 | 1 | 2;
type Written = 1 | 2;

interface StandardStreams {
  readonly isTerminal: (descriptor: Descriptor) => boolean;
  /** For a terminal: what it is written to. */
  readonly terminal: (descriptor: Written) => NodeJS.WriteStream;
  readonly write: (descriptor: Written, text: string) => void;
  /** Of what was written to standard output. */
  readonly taken: () => TakenOutput;
  /** Whether all that were terminals at first still are. */
  readonly areThere: () => boolean;
  /** Whether nothing can be on its way: what is written to no terminal is written at once. */
  readonly areSettled: () => boolean;
}

/** @param unwritten what to do about an error; after one, nothing more is written there. */
export const standardStreams = (
  process: NodeJS.Process,
  unwritten: (descriptor: Written, error: NodeJS.ErrnoException) => void,
): StandardStreams => {
  const terminals = ([0, 1, 2] as const).filter((descriptor) => isTerminal(descriptor, process));
  const opened = new Map<Written, NodeJS.WriteStream>();
  const closed = new Set<Written>();
  const terminal = (descriptor: Written): NodeJS.WriteStream => {
    const stream = opened.get(descriptor) ?? (descriptor === 1 ? process.stdout : process.stderr);
    if (!opened.has(descriptor)) stream.on('error', (error) => unwritten(descriptor, error));
    opened.set(descriptor, stream);
    return stream;
  };
  return {
    isTerminal: (descriptor) => terminals.includes(descriptor),
    terminal,
    write: (descriptor, text) => {
      if (terminals.includes(descriptor)) terminal(descriptor).write(text);
      else if (!closed.has(descriptor))
        try {
          writeAll(descriptor, text);
        } catch (error) {
          closed.add(descriptor);
          unwritten(descriptor, error as NodeJS.ErrnoException);
        }
    },
    taken: () => (closed.has(1) ? 'some' : wasClosed(1) ? 'none' : 'all'),
    areThere: () => terminals.every((descriptor) => isTerminal(descriptor, process)),
    areSettled: () => opened.size === 0,
  };
};

/** As `isatty` says, but a file, a pipe and /dev/null are known without Node's terminals. */
const isTerminal = (
  descriptor: number,
  { platform, getBuiltinModule }: Pick<NodeJS.Process, 'platform' | 'getBuiltinModule'>,
): boolean =>
  (platform === 'win32' || isDevice(descriptor)) && getBuiltinModule('node:tty').isatty(descriptor);

const isDevice = (descriptor: number): boolean => {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && !isNowhere(stat);
  } catch {
    // It is closed, or hidden from this program: no terminal that could be asked anything.
    return false;
  }
};

const isNowhere = ({ rdev }: Stats): boolean => rdev === statSync('/dev/null').rdev;

/** In the place of one that is closed Node opens /dev/null, for reading too; nobody who writes `> /dev/null` does. */
const wasClosed = (descriptor: number): boolean => {
  try {
    return isNowhere(fstatSync(descriptor)) && readSync(descriptor, Buffer.alloc(1)) === 0;
  } catch {
    return false;
  }
};

const writeAll = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) written += writeSome(descriptor, bytes, written);
};

const writeSome = (descriptor: number, bytes: Buffer, from: number): number => {
  try {
    return writeSync(descriptor, bytes, from);
  } catch (error) {
    // A pipe that is full, and that its reader has set not to make anyone wait.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(PAUSE, 0, 0, 2);
    return 0;
  }
};

const PAUSE = new Int32Array(new SharedArrayBuffer(4));
