/** Earlier versions of a record, one file each. */

import { join } from 'node:path';
import { KIND_NAMES, specOf } from '../../domain/journal/record-kinds.js';
import { by } from '../../domain/text/order.js';
import { data, usage } from '../../errors.js';
import type { Damaged, Journal, RecordKind, Version } from '../../ports/index.js';
import { codeOf, makeFolders, writeWhole } from '../disk/durable.js';
import { decode, encode, type Raw } from './decode.js';
import {
  decodeListed,
  momentOf,
  type Places,
  RECORD,
  readRecord,
  swept,
  unreadable,
  VERSION,
} from './layout.js';

/** Keeps the bytes of a record file. `raw` is for what can't be read as a record, so that nobody can go back to it. */
export const keepVersion = (
  { folder, list, stamp }: Places,
  kind: RecordKind,
  id: string,
  raw: Raw,
  form: 'json' | 'raw' = 'json',
): void => {
  const kept = makeFolders(folder, ['history', kind, id]);
  const taken = swept(kept, list('history', kind, id)).map(({ name }) => name);
  for (;;) {
    const at = stamp(taken);
    try {
      writeWhole(join(kept, `${at}.${form}`), raw, true);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      taken.push(at);
    }
  }
};

export const historyIn = (places: Places): Pick<Journal, 'history' | 'replace' | 'accept'> => {
  const { folder, fileOf, historyOf, list, locked } = places;
  return {
    async history(kind, id) {
      const records: Version<typeof kind>[] = [];
      const damaged: Damaged[] = [];
      const entries = list('history', kind, id)
        .filter(({ name }) => VERSION.exec(name)?.[2] === 'json')
        .sort(by(({ name }) => name));
      for (const [at, entry] of entries.entries()) {
        const file = join(historyOf(kind, id), entry.name);
        const decoded = decodeListed(kind, id, file, entry);
        if (decoded === null) continue;
        if (decoded.ok) records.push({ number: at + 1, until: momentOf(entry.name), record: decoded.record });
        else damaged.push({ file, ...decoded });
      }
      return { records: records.reverse(), damaged };
    },

    replace: async (kind, id, replace) => {
      list(kind);
      return locked(kind, id, (stillOurs) => {
        const file = fileOf(kind, id);
        const raw = readRecord(file);
        if (raw === null) throw data(`there is no ${specOf(kind).noun} ${id}. Nothing was changed.`);
        const now = decode(kind, id, raw);
        if (!now.ok && now.newer) throw unreadable(file, now.reason, 'Update rejection-coach to read it.');
        const after = replace(now.ok ? now.record : null);
        stillOurs();
        keepVersion(places, kind, id, raw, now.ok ? 'json' : 'raw');
        writeWhole(file, encode(kind, after));
        return after;
      });
    },

    async accept(given) {
      const found = KIND_NAMES.flatMap((kind) =>
        list(kind).flatMap(({ name }) => {
          const id = RECORD.exec(name)?.[1];
          return id !== undefined && (join(folder, kind, name) === given || name === given || id === given)
            ? [{ kind, id }]
            : [];
        }),
      )[0];
      if (found === undefined) throw usage(`${given}: it isn't a record of this journal`, NOTHING);
      const { kind, id } = found;
      return locked(kind, id, (stillOurs) => {
        const file = fileOf(kind, id);
        const raw = readRecord(file) ?? '';
        if (decode(kind, id, raw).ok) throw usage(`${file}: it is as the program wrote it`, NOTHING);
        const taken = decode(kind, id, raw, true);
        if (!taken.ok) throw unreadable(file, `it can't be kept as it is: ${taken.reason}`);
        stillOurs();
        keepVersion(places, kind, id, raw, 'raw');
        writeWhole(file, encode(kind, taken.record));
        return found;
      });
    },
  };
};

const NOTHING = 'Nothing was changed.';
