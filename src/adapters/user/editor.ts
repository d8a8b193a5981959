/**
 * The person's own editor. The text, and whatever the editor leaves beside it, stays in a private folder, inside the
 * journal or in memory, which is removed when the editor ends, or after a kill at the next start: not before what they
 * wrote is kept.
 */

import { constants } from 'node:os';
import process from 'node:process';
import type { KeptText } from '../../domain/journal/unfinished.js';
import { usage } from '../../errors.js';
import type { Editor } from '../../ports/index.js';
import { diskFailure } from '../disk/durable.js';
import { plainStore, type Store } from '../disk/store.js';
import {
  isChanged,
  keepAndRemove,
  keptAt,
  type Left,
  layOut,
  markOpen,
  NOT_TEXT,
  textLeft,
} from '../journal/editing.js';
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
  return {
    async edit(text, name, { given, carryOn } = { given: text, carryOn: NOTHING }) {
      if (command === undefined)
        throw usage(
          'no editor is set',
          `Set one, like this: ${howToSetEditor(process.platform)}\nNothing was changed.`,
        );
      const { own, file } = await layOut(store, { name, text, given });
      const status = await runEditor(command, file, own);
      const left = reading(file);
      const ended = status === 0 ? [] : [`the editor (${command}) ended with ${status}`];
      const problems = left?.isWhole === false ? [...ended, NOT_TEXT] : ended;
      const kept = isChanged(left, text) ? ({ given, text: left.text, problems } satisfies KeptText) : null;
      await keepAndRemove(store.adding(), own, file, kept && { name, text: JSON.stringify(kept) });
      if (problems.length > 0)
        throw usage(
          problems.join(', and '),
          kept ? carryOn : `${NOTHING} VISUAL or EDITOR says which one is used.`,
        );
      if (left === null) throw diskFailure(file, Object.assign(new Error(), { code: 'ENOENT' }), NOTHING);
      return left.text;
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

const NOTHING = 'Nothing was changed.';

const reading = (file: string): Left | null => {
  try {
    return textLeft(file);
  } catch (error) {
    throw diskFailure(file, error, 'It is left as it is.');
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
    if (child.pid !== undefined) markOpen(folder, child.pid);
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
