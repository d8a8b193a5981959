/** A record in one journal, with everything that is kept of it. */

import { withoutGone } from '../../domain/journal/without-debrief.js';
import type { Kept } from '../../domain/merging/place.js';
import { isTooDeep } from '../../domain/record/json-fields.js';
import { LOCAL, laterOf } from '../../domain/record/parts.js';
import { CoachError } from '../../errors.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import { isUnreadable, type Raw, type Reads, type Unreadable } from '../disk/store.js';
import { decode } from '../record-file/decode.js';
import { copiesIn } from './bin.js';
import { COPY, momentOf, pathOf } from './layout.js';
import { type Removal, removalOf } from './removed.js';

export interface RecordFile<T> {
  readonly path: string;
  readonly raw: Raw;
  readonly record: T;
}

export interface FoundFiles<K extends RecordKind> extends Kept<Kinds[K]> {
  readonly files: readonly RecordFile<Kinds[K]>[];
  readonly wrong: readonly { readonly path: string; readonly reason: string; readonly newer: boolean }[];
}

/** Without where it stands on one machine. */
export const bare = <T extends object>(record: T): T => {
  const { [LOCAL]: _, ...rest } = record as T & { [LOCAL]?: unknown };
  return rest as T;
};

export const find = async <K extends RecordKind>(
  store: Reads,
  kind: K,
  id: string,
  gone: ReadonlySet<string>,
  removal?: Removal,
): Promise<FoundFiles<K>> => {
  const names = await copiesIn(store, kind, id);
  const files: RecordFile<Kinds[K]>[] = [];
  const wrong: FoundFiles<K>['wrong'][number][] = [];
  for (const path of [pathOf(kind, id), ...names.map((name) => `bin/${kind}/${name}`)]) {
    const raw = await readOrWhy(store, path);
    if (raw === null) continue;
    if (isUnreadable(raw)) {
      wrong.push({ path, reason: raw.reason, newer: false });
      continue;
    }
    const found = decode(kind, id, raw);
    if (found.ok && isTooDeep(found.record)) wrong.push({ path, reason: TOO_DEEP, newer: false });
    else if (found.ok) files.push({ path, raw, record: withoutGone(kind, found.record, gone) });
    else wrong.push({ path, reason: found.reason, newer: found.newer });
  }
  const { deleted, restored } = removal ?? (await removalOf(store, kind, id));
  return withFiles({ files: [], wrong, copies: [], binned: '', deleted, restored }, files);
};

export const withFiles = <K extends RecordKind>(
  found: FoundFiles<K>,
  more: readonly RecordFile<Kinds[K]>[],
): FoundFiles<K> => {
  const files = [...found.files, ...more];
  return {
    ...found,
    files,
    copies: files.map(({ record }) => bare(record)),
    binned: files.reduce((latest, { path }) => laterOf(latest, binnedAt(path)), ''),
  };
};

export const binnedAt = (path: string): string => {
  const at = COPY.exec(path.split('/').at(-1) ?? '')?.[2];
  return at === undefined ? '' : momentOf(at);
};

const TOO_DEEP = 'it has lists inside lists too deep for a record';

/** What can't be read is no reason to stop. */
const readOrWhy = async (store: Reads, path: string): Promise<Raw | Unreadable | null> => {
  try {
    return await store.read(path);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return { reason: error.message };
  }
};
