/**
 * What Node made of our own code, kept from one start to the next: a sixth less to do. Node has it from 22 on, and
 * NODE_DISABLE_COMPILE_CACHE=1 leaves it out. Nothing of the person is in it.
 */

import { lstatSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { posix, win32 } from 'node:path';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly getuid?: () => number;
}

/** Where the platform keeps what can be made again; `null` where nothing says where that is. */
export const compiledCodeFolder = ({ platform, env }: Machine): string | null => {
  if (platform === 'win32')
    return env.LOCALAPPDATA ? win32.join(env.LOCALAPPDATA, 'rejection-coach', 'Cache') : null;
  if (!env.HOME) return null;
  if (platform === 'darwin') return posix.join(env.HOME, 'Library', 'Caches', 'rejection-coach');
  const { XDG_CACHE_HOME: given = '' } = env;
  return posix.join(posix.isAbsolute(given) ? given : posix.join(env.HOME, '.cache'), 'rejection-coach');
};

const OTHERS = 0o077;

/** Who can write there can change what the program does. */
const isOurs = (folder: string, { platform, getuid }: Machine): boolean => {
  const found = lstatSync(folder);
  if (!found.isDirectory()) return false;
  return platform === 'win32' || (found.uid === getuid?.() && (found.mode & OTHERS) === 0);
};

/** @param enable not there on Node 20. */
export const keepCompiledCode = (
  machine: Machine,
  enable: ((folder: string) => unknown) | undefined = (
    module as { enableCompileCache?: (folder: string) => unknown }
  ).enableCompileCache,
): void => {
  const folder = enable === undefined ? null : compiledCodeFolder(machine);
  if (folder === null) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOurs(folder, machine)) enable?.(folder);
  } catch {
    // It only saves time.
  }
};
