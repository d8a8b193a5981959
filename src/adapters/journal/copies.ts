/**
 * Copies of a record that another program made: a folder synchroniser where two machines wrote at once ("conflicted
 * copy", "sync-conflict", "(1)"), or a file manager.
 */

import { merged, specOf } from '../../domain/journal/record-kinds.js';
import { placed } from '../../domain/merging/place.js';
import { fieldsIn } from '../../domain/record/json-fields.js';
import type { JournalIssue, RecordKind } from '../../ports/index.js';
import { type Raw, type Store, unreadable } from '../disk/store.js';
import { decode } from '../record-file/decode.js';
import { bare, binnedAt, find } from './found.js';
import type { Places } from './layout.js';
import { keepLoser, nothingTaken, writeMet } from './take-in.js';

/** The names such programs give begin with that of the record; the id in it says which one it is. */
const BEGINNING = /^([0-9a-z-]+?)(?:@([0-9TZ.-]+Z))?[^0-9a-z@].*\.json$/i;

/** The record that a file is a copy of, `null` where it is none. */
export const copyOf = (kind: RecordKind, name: string, raw: Raw): string | null => {
  const { isId } = specOf(kind);
  const id = idIn(raw);
  const begins = id !== null && name !== `${id}.json` && name.startsWith(id) && BEGINNING.test(name);
  return begins && isId(id) && decode(kind, id, raw).ok ? id : null;
};

const idIn = (raw: Raw): string | null => {
  const { id } = typeof raw === 'string' ? fieldsIn(raw) : {};
  return typeof id === 'string' ? id : null;
};

/** Merges a copy with its record: what either has alone stays, the newer of each counts, the other is in the history. */
export const mergeCopy = async (places: Places, { file, of }: JournalIssue): Promise<void> => {
  if (of === undefined) throw new Error('a copy of nothing');
  const path = pathIn(places.store, file);
  await mergedInto(places, of.kind, of.id, path);
};

const pathIn = ({ folder }: Store, file: string): string =>
  file.slice(folder.length + 1).replaceAll('\\', '/');

const mergedInto = <K extends RecordKind>(places: Places, kind: K, id: string, path: string): Promise<void> =>
  places.locked(kind, id, async (stillOurs) => {
    const { store } = places;
    const raw = await store.read(path);
    if (raw === null) return;
    const found = decode(kind, id, raw);
    if (!found.ok) throw unreadable(store.at(path), found.reason);
    const ours = await find(store, kind, id, new Set());
    const wrong = ours.wrong[0];
    if (wrong !== undefined) throw unreadable(store.at(wrong.path), wrong.reason);
    const file = { path, raw, record: bare(found.record) };
    const binned = binnedAt(path.replace(/(@[0-9TZ.-]+Z).*$/, '$1.json'));
    const after = placed(ours, { ...ours, copies: [file.record], binned }, (a, b) =>
      merged(kind, a, b, 'larger'),
    );
    stillOurs();
    if (after.place !== 'gone') {
      for (const version of [...ours.files, file]) await keepLoser(places, kind, id, version, after.record);
      const theirs = { store, isSame: () => false, adopt: async () => {} };
      await writeMet(
        { places, theirs, done: nothingTaken() },
        kind,
        id,
        { fresh: ours.files, known: [] },
        after,
      );
    }
    await store.remove(path);
  });
