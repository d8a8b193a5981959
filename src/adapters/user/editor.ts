/**
 * The person's own editor. The text, and whatever the editor leaves beside it, stays in a private folder, inside the
 * journal or in memory, which is removed when the editor ends, or after a kill at the next start.
 */

import { readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { usage } from '../../errors.js';
import type { Editor } from '../../ports/index.js';
import { codeOf, diskFailure, writeWhole } from '../disk/durable.js';
import { plainStore, type Store } from '../disk/store.js';
import { makeEditingFolder } from '../journal/editing.js';
import { editorCall, howToSetEditor } from './system.js';

/**
 * @param journal the journal's folder.
 * @param command the command line in VISUAL or EDITOR, if set.
 */
export const textEditor = ({
  journal,
  command,
  store = plainStore(journal),
}: {
  readonly journal: string;
  readonly command: string | undefined;
  readonly store?: Store;
}): Editor => {
  const keptAt = (name: string): string => `editing/${name}.json`;
  return {
    async edit(text, name) {
      if (command === undefined)
        throw usage(
          'no editor is set',
          `Set one, like this: ${howToSetEditor(process.platform)}\nNothing was changed.`,
        );
      const own = makeEditingFolder(journal, (await store.state()) !== 'plain');
      const file = join(own, `${name}.txt`);
      try {
        writeWhole(file, text);
        const status = await runEditor(command, file, own);
        if (status !== 0)
          throw usage(
            `the editor (${command}) ended with ${status}`,
            'Nothing was changed. VISUAL or EDITOR says which one is used.',
          );
        return decode(readFileSync(file));
      } catch (error) {
        if (codeOf(error) === '') throw error;
        throw diskFailure(file, error, 'Nothing was changed.');
      } finally {
        rmSync(own, { recursive: true, force: true });
      }
    },

    async keep(name, text) {
      if (text === null) await store.remove(keptAt(name));
      else await store.write(keptAt(name), text);
    },

    async kept(name) {
      return (await store.read(keptAt(name)))?.toString() ?? null;
    },
  };
};

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw usage("the editor left something that isn't UTF-8 text", 'Nothing was changed.');
  }
};

/**
 * Ctrl-C goes to the editor; SIGTERM and SIGHUP are passed on to it. TMPDIR keeps its temporary files out of shared folders.
 *
 * @returns its exit status, or the signal that ended it.
 */
const runEditor = async (command: string, file: string, folder: string): Promise<number | string> => {
  // Text that is only kept needs no processes, and they take a while to load.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const { line, shell } = editorCall(process.platform, command, file);
    const [program, ...args] = line;
    const env = { ...process.env, TMPDIR: folder };
    const child = spawn(program, args, { stdio: 'inherit', env, shell });
    const ignore = (): void => {};
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    const ended = (status: number | string): void => {
      for (const signal of ['SIGINT', 'SIGQUIT'] as const) process.off(signal, ignore);
      for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.off(signal, pass);
      resolve(status);
    };
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) process.on(signal, ignore);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
    child.on('error', (error) => ended(error.message));
    child.on('exit', (status, signal) => ended(status ?? signal ?? constants.signals.SIGKILL));
  });
};
