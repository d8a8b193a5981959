import { KIND_NAMES, specOf, withTimes } from '../../domain/journal/record-kinds.js';
import { by } from '../../domain/text/order.js';
import { data, usage } from '../../errors.js';
import type { Damaged, Journal, RecordKind, Version } from '../../ports/index.js';
import { codeOf } from '../disk/durable.js';
import { type Raw, unreadable } from '../disk/store.js';
import { decode, encode } from '../record-file/decode.js';
import { decodeListed, momentOf, type Places, pathOf, RECORD, VERSION } from './layout.js';

/** Keeps the bytes of a record file. `raw` is for what can't be read as a record, so that nobody can go back to it. */
export const keepVersion = async (
  { store, stamp }: Places,
  kind: RecordKind,
  id: string,
  raw: Raw,
  form: 'json' | 'raw' = 'json',
): Promise<void> => {
  const kept = `history/${kind}/${id}`;
  const taken = (await store.list(kept)).map(({ name }) => name);
  for (;;) {
    const at = stamp(taken);
    try {
      await store.write(`${kept}/${at}.${form}`, raw, true);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      taken.push(at);
    }
  }
};

export const historyIn = (places: Places): Pick<Journal, 'history' | 'replace' | 'accept'> => {
  const { store, locked, stamp } = places;
  return {
    async history(kind, id) {
      const records: Version<typeof kind>[] = [];
      const damaged: Damaged[] = [];
      const entries = (await store.list(`history/${kind}/${id}`))
        .filter(({ name }) => VERSION.exec(name)?.[2] === 'json')
        .sort(by(({ name }) => name));
      for (const [at, entry] of entries.entries()) {
        const path = `history/${kind}/${id}/${entry.name}`;
        const decoded = await decodeListed(store, kind, id, path, entry);
        if (decoded === null) continue;
        if (decoded.ok) records.push({ number: at + 1, until: momentOf(entry.name), record: decoded.record });
        else damaged.push({ file: store.at(path), ...decoded });
      }
      return { records: records.reverse(), damaged };
    },

    replace: async (kind, id, replace) => {
      await store.list(kind);
      return locked(kind, id, async (stillOurs) => {
        const path = pathOf(kind, id);
        const raw = await store.read(path);
        if (raw === null) throw data(`there is no ${specOf(kind).noun} ${id}. Nothing was changed.`);
        const now = decode(kind, id, raw);
        if (!now.ok && now.newer)
          throw unreadable(store.at(path), now.reason, 'Update rejection-coach to read it.');
        const given = replace(now.ok ? now.record : null);
        const after = now.ok ? withTimes(kind, now.record, given, momentOf(stamp([]))) : given;
        stillOurs();
        await keepVersion(places, kind, id, raw, now.ok ? 'json' : 'raw');
        await store.write(path, encode(kind, after));
        return after;
      });
    },

    async accept(given) {
      const found = await namedBy(places, given);
      if (found === undefined) throw usage(`${given}: it isn't a record of this journal`, NOTHING);
      const { kind, id } = found;
      return locked(kind, id, async (stillOurs) => {
        const path = pathOf(kind, id);
        const file = store.at(path);
        const raw = (await store.read(path)) ?? '';
        if (decode(kind, id, raw).ok) throw usage(`${file}: it is as the program wrote it`, NOTHING);
        const taken = decode(kind, id, raw, true);
        if (!taken.ok) throw unreadable(file, `it can't be kept as it is: ${taken.reason}`);
        stillOurs();
        await keepVersion(places, kind, id, raw, 'raw');
        await store.write(path, encode(kind, taken.record));
        return found;
      });
    },
  };
};

const namedBy = async (
  { store }: Places,
  given: string,
): Promise<{ readonly kind: RecordKind; readonly id: string } | undefined> => {
  for (const kind of KIND_NAMES)
    for (const { name } of await store.list(kind)) {
      const id = RECORD.exec(name)?.[1];
      if (id !== undefined && [store.at(pathOf(kind, id)), name, id].includes(given)) return { kind, id };
    }
  return undefined;
};

const NOTHING = 'Nothing was changed.';
