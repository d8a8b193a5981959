/** Marks that a record is open in a program. They are not locks; whoever looks next removes those of killed programs. */

import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CoachError } from '../../errors.js';
import type { Journal } from '../../ports/index.js';
import { makeFolders, removeQuietly } from '../disk/durable.js';
import { isAlive, isOwnName, ownName } from '../disk/leftovers.js';
import type { Places } from './layout.js';

/** How long the mark of another machine counts. */
const A_DAY = 24 * 3_600_000;

/** `null` where the name is not that of a mark. */
export const markIn = (name: string): { readonly what: string; readonly owner: string } | null => {
  const [what = '', owner = '', ...more] = name.split('@');
  return more.length === 0 && isOwnName(owner) ? { what, owner } : null;
};

export const openIn = ({ store }: Places): Pick<Journal, 'open' | 'openElsewhere'> => {
  const mine = new Set<string>();
  return {
    async open(kind, id) {
      const name = `${await store.nameOf(`${kind}-${id}`)}@${ownName()}`;
      const file = join(store.folder, 'open', name);
      try {
        makeFolders(store.folder, ['open']);
        closeSync(openSync(file, 'wx', 0o600));
        mine.add(name);
      } catch (error) {
        // A disk that takes nothing is reported where an answer is written.
        throwUnlessDisk(error);
      }
      return { close: () => removeQuietly(file) };
    },

    async openElsewhere(kind, id) {
      try {
        const what = await store.nameOf(`${kind}-${id}`);
        return (await store.list('open')).flatMap(({ name }) => {
          const mark = markIn(name);
          if (mark?.what !== what || mine.has(name)) return [];
          const file = join(store.folder, 'open', name);
          const alive = isAlive(mark.owner);
          if (alive === false) removeQuietly(file);
          const since = statSync(file, { throwIfNoEntry: false })?.mtime;
          if (since === undefined || (alive === null && Date.now() - since.getTime() > A_DAY)) return [];
          return [since.toISOString()];
        });
      } catch (error) {
        throwUnlessDisk(error);
        return [];
      }
    },
  };
};

const throwUnlessDisk = (error: unknown): void => {
  if (!(error instanceof CoachError || (error instanceof Error && 'syscall' in error))) throw error;
};
