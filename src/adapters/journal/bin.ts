/** The bin: deleted records, until they are destroyed. */

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES, specOf } from '../../domain/journal/record-kinds.js';
import { compare } from '../../domain/text/order.js';
import { data } from '../../errors.js';
import type { Binned, Damaged, Journal } from '../../ports/index.js';
import { codeOf, diskFailure, makeFolders, refuseLink, syncFolder } from '../disk/durable.js';
import { COPY, decodeListed, momentOf, type Places, readRecord, swept } from './layout.js';

export const binIn = (places: Places): Pick<Journal, 'bin' | 'binned' | 'restore' | 'destroy'> => {
  const { folder, fileOf, binOf, historyOf, list, locked, stamp } = places;
  const copiesOf = (kind: Parameters<Journal['bin']>[0], id: string): readonly string[] =>
    list('bin', kind)
      .map(({ name }) => name)
      .filter((name) => COPY.exec(name)?.[1] === id)
      .sort();

  return {
    bin: (kind, id) =>
      locked(kind, id, () => {
        const from = fileOf(kind, id);
        refuseLink(join(folder, kind));
        // Refuses a link.
        readRecord(from);
        makeFolders(folder, ['bin', kind]);
        const at = stamp(copiesOf(kind, id).map((name) => name.slice(id.length + 1)));
        move(from, join(binOf(kind), `${id}@${at}.json`));
        syncFolder(binOf(kind));
        syncFolder(join(folder, kind));
      }),

    async binned() {
      const records: Binned[] = [];
      const damaged: Damaged[] = [];
      for (const kind of KIND_NAMES)
        for (const entry of swept(binOf(kind), list('bin', kind))) {
          const [, id = '', at = ''] = COPY.exec(entry.name) ?? [];
          const file = join(binOf(kind), entry.name);
          const decoded = id === '' ? null : decodeListed(kind, id, file, entry);
          if (decoded === null) continue;
          if (decoded.ok) records.push({ kind, id, binned: momentOf(at), record: decoded.record });
          else damaged.push({ file, ...decoded });
        }
      records.sort((a, b) => compare(b.binned, a.binned));
      return { records, damaged };
    },

    restore: (kind, id) =>
      locked(kind, id, () => {
        const newest = copiesOf(kind, id).at(-1);
        if (newest === undefined) throw data(`there is no ${id} in the bin`);
        makeFolders(folder, [kind]);
        if (readRecord(fileOf(kind, id)) !== null)
          throw data(
            `there is a ${specOf(kind).noun} ${id} already. Nothing was changed.`,
            `Look at it: rejection-coach show ${id}`,
          );
        move(join(binOf(kind), newest), fileOf(kind, id));
        syncFolder(join(folder, kind));
        syncFolder(binOf(kind));
      }),

    destroy: (kind, id) =>
      locked(kind, id, () => {
        // `list` refuses folders that are links, before anything is removed.
        const copies = copiesOf(kind, id).map((name) => join(binOf(kind), name));
        const versions = list('history', kind, id);
        swept(join(folder, kind), list(kind));
        for (const file of [
          ...copies,
          ...(versions.length > 0 ? [historyOf(kind, id)] : []),
          ...list('editing').flatMap(({ name }) =>
            name === `${id}.json` || (name.startsWith(`${id}-`) && name.endsWith('.json'))
              ? [join(folder, 'editing', name)]
              : [],
          ),
          fileOf(kind, id),
        ])
          remove(file);
        if (copies.length > 0) syncFolder(binOf(kind));
        if (versions.length > 0) syncFolder(join(folder, 'history', kind));
        if (list(kind).length > 0) syncFolder(join(folder, kind));
      }),
  };
};

const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    throw diskFailure(from, error);
  }
};

const remove = (file: string): void => {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw diskFailure(file, error);
  }
};
