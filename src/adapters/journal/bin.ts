import { KIND_NAMES, specOf } from '../../domain/journal/record-kinds.js';
import { compare } from '../../domain/text/order.js';
import { data } from '../../errors.js';
import type { Binned, Damaged, Journal, RecordKind } from '../../ports/index.js';
import type { Reads } from '../disk/store.js';
import { COPY, decodeListed, momentOf, type Places, pathOf, RECORD } from './layout.js';
import { noteRemoval, removalOf, removedIds } from './removed.js';

/** The names of a record's copies in the bin, oldest first. */
export const copiesIn = async (store: Reads, kind: RecordKind, id: string): Promise<readonly string[]> =>
  (await store.list(`bin/${kind}`))
    .map(({ name }) => name)
    .filter((name) => COPY.exec(name)?.[1] === id)
    .sort();

/** The paths of what was typed for a record and never confirmed. */
export const typedIn = async (store: Reads, id: string): Promise<readonly string[]> =>
  (await store.list('editing'))
    .map(({ name }) => name)
    .filter((name) => name === `${id}.json` || (name.startsWith(`${id}-`) && name.endsWith('.json')))
    .map((name) => `editing/${name}`);

/** Notes that a record is back, later than any of its copies was binned. */
export const noteBack = async (
  { store, stamp }: Places,
  kind: RecordKind,
  id: string,
  copies: readonly string[],
): Promise<void> => {
  if (copies.length === 0) return;
  const restored = momentOf(stamp(copies.map((name) => COPY.exec(name)?.[2] ?? '')));
  await noteRemoval(store, kind, id, { ...(await removalOf(store, kind, id)), restored });
};

export const goneIn = async (store: Reads, kind: RecordKind): Promise<ReadonlySet<string>> => {
  const gone = new Set<string>();
  for (const id of await removedIds(store, kind))
    if ((await removalOf(store, kind, id)).deleted !== '') gone.add(id);
  if (gone.size === 0) return gone;
  for (const { name } of await store.list(kind)) gone.delete(RECORD.exec(name)?.[1] ?? '');
  for (const { name } of await store.list(`bin/${kind}`)) gone.delete(COPY.exec(name)?.[1] ?? '');
  return gone;
};

export const binIn = (places: Places): Pick<Journal, 'bin' | 'binned' | 'restore' | 'destroy' | 'gone'> => {
  const { store, locked, stamp } = places;
  const copiesOf = (kind: RecordKind, id: string): Promise<readonly string[]> => copiesIn(store, kind, id);

  return {
    bin: (kind, id) =>
      locked(kind, id, async () => {
        const from = pathOf(kind, id);
        // Refuses a link.
        await store.read(from);
        const at = stamp((await copiesOf(kind, id)).map((name) => name.slice(id.length + 1)));
        await store.move(from, `bin/${kind}/${id}@${at}.json`);
      }),

    async binned() {
      const records: Binned[] = [];
      const damaged: Damaged[] = [];
      for (const kind of KIND_NAMES)
        for (const entry of await store.list(`bin/${kind}`)) {
          const [, id = '', at = ''] = COPY.exec(entry.name) ?? [];
          const path = `bin/${kind}/${entry.name}`;
          const decoded = id === '' ? null : await decodeListed(store, kind, id, path, entry);
          if (decoded === null) continue;
          if (decoded.ok) records.push({ kind, id, binned: momentOf(at), record: decoded.record });
          else damaged.push({ file: store.at(path), ...decoded });
        }
      records.sort((a, b) => compare(b.binned, a.binned));
      return { records, damaged };
    },

    restore: (kind, id) =>
      locked(kind, id, async () => {
        const newest = (await copiesOf(kind, id)).at(-1);
        if (newest === undefined) throw data(`there is no ${id} in the bin`);
        if ((await store.read(pathOf(kind, id))) !== null)
          throw data(
            `there is a ${specOf(kind).noun} ${id} already. Nothing was changed.`,
            `Look at it: rejection-coach show ${id}`,
          );
        await noteBack(places, kind, id, [newest]);
        await store.move(`bin/${kind}/${newest}`, pathOf(kind, id));
      }),

    destroy: (kind, id) =>
      locked(kind, id, async () => {
        // `list` refuses folders that are links, before anything is removed.
        const copies = await copiesOf(kind, id);
        const versions = await store.list(`history/${kind}/${id}`);
        await store.list(kind);
        const typed = await typedIn(store, id);
        const before = await removalOf(store, kind, id);
        await noteRemoval(store, kind, id, { ...before, deleted: momentOf(stamp([before.deleted])) });
        for (const path of [
          ...copies.map((name) => `bin/${kind}/${name}`),
          ...(versions.length > 0 ? [`history/${kind}/${id}`] : []),
          ...typed,
          pathOf(kind, id),
        ])
          await store.remove(path);
      }),

    gone: (kind) => goneIn(store, kind),
  };
};
