/** Finding the record that an id means where it may be a debrief, an interview or a story. */

import { versionWords } from '../../content/en/records/versions.js';
import { VERSIONED, type Versioned } from '../../domain/journal/record-versions.js';
import { missing } from '../../errors.js';
import type { Context } from '../../ports/index.js';
import { fitting, kindOf, named, resolveId } from './find-record.js';

export interface Found {
  readonly kind: Versioned;
  readonly id: string;
}

/**
 * Debriefs go first, as they always did; `latest` is the latest debrief.
 * Raises `missing` where there is none, `usage` with the candidates where there are several.
 */
export const findAny = async (context: Context, wanted: string): Promise<Found> => {
  if (wanted === 'latest') return found(context, 'debriefs', wanted);
  const all = await Promise.all(
    VERSIONED.map(async (kind) => ({ kind, ids: await context.journal.ids(kind) })),
  );
  const fits = all.filter(({ ids }) => fitting(ids, wanted).length > 0);
  if (fits.length === 0)
    throw missing(versionWords.none(wanted), versionWords.newest(await near(context, all)));
  if (fits[0]?.kind === 'debriefs') return found(context, 'debriefs', wanted);
  return found(context, await kindOf(context, ['interviews', 'stories'], wanted), wanted);
};

const found = async (context: Context, kind: Versioned, wanted: string): Promise<Found> => ({
  kind,
  id: await resolveId(context, kind, wanted),
});

const near = async (
  context: Context,
  all: readonly { readonly kind: Versioned; readonly ids: readonly string[] }[],
): Promise<string> => {
  const newest = all
    .flatMap(({ kind, ids }) => ids.map((id) => ({ kind, id })))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, 5);
  return (await Promise.all(newest.map(({ kind, id }) => named(context, kind, [id])))).join('\n');
};
