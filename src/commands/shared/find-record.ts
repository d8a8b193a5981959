/** Finding the record that an id means, and saying once which files could not be read. */

import { type Debrief, dayOf, titleOf } from '../../domain/debrief/debrief.js';
import { storyName } from '../../domain/stories/story.js';
import { by } from '../../domain/text/order.js';
import { CoachError, data, missing, usage } from '../../errors.js';
import type { Context, Kinds, Listing, RecordKind } from '../../ports/index.js';

/** The kinds that people name by id. */
type Named = 'debriefs' | 'interviews' | 'stories';

const NOUN: Readonly<Record<Named, string>> = {
  debriefs: 'debrief',
  interviews: 'interview',
  stories: 'story',
};

const BEGIN: Readonly<Record<Named, string>> = {
  debriefs: 'Begin one with: rejection-coach',
  interviews: 'Add one with: rejection-coach next add',
  stories: 'Write one down with: rejection-coach stories add',
};

const told = new WeakMap<Context, Set<string>>();

/** Names damaged files on standard error, each once; the rest goes on. */
export const warnOf = (context: Context, listing: Pick<Listing<unknown>, 'damaged'>): void => {
  const before = told.get(context) ?? new Set();
  told.set(context, before);
  for (const { file, reason } of listing.damaged) {
    if (before.has(file)) continue;
    before.add(file);
    context.output.err(
      `rejection-coach: left out ${file}: ${reason}. It is left as it is; what to do: rejection-coach doctor\n`,
    );
  }
};

/** All records that can be read; the others are named on standard error. */
export const readAll = async <K extends RecordKind>(
  context: Context,
  kind: K,
  containing?: readonly string[],
): Promise<readonly Kinds[K][]> => {
  const listing = await context.journal.all(kind, containing);
  warnOf(context, listing);
  return listing.records;
};

/**
 * The id that is meant by a whole id, a unique prefix, or `latest`.
 * Raises `missing` where there is none, `usage` with the candidates where there are several.
 */
export const resolveId = async (context: Context, kind: Named, wanted: string): Promise<string> => {
  const ids = await context.journal.ids(kind);
  if (wanted === 'latest') return latestOf(context, kind, ids);
  const found = fitting(ids, wanted);
  const [only, ...more] = found;
  if (only === undefined) {
    const near = ids.slice().sort().reverse().slice(0, 5);
    throw missing(
      `there is no ${NOUN[kind]} '${wanted}'`,
      near.length > 0 ? `The newest are:\n${await named(context, kind, near)}` : 'There are none yet.',
    );
  }
  if (more.length > 0)
    throw usage(
      `'${wanted}' fits ${found.length} ${kind}`,
      `Which one?\n${await named(context, kind, found)}`,
    );
  return only;
};

/** The ids that are meant: the one that is the same, else those that begin so, else those that end so. */
export const fitting = (ids: readonly string[], wanted: string): readonly string[] => {
  if (wanted === '') return [];
  if (ids.includes(wanted)) return [wanted];
  const begins = ids.filter((id) => id.startsWith(wanted));
  // All of a day begin alike, so the four characters alone do as well.
  return begins.length > 0 ? begins : ids.filter((id) => id.slice(11) === wanted);
};

const latestOf = async (context: Context, kind: Named, ids: readonly string[]): Promise<string> => {
  const day = ids
    .map((id) => id.slice(0, 10))
    .sort()
    .at(-1);
  if (day === undefined) throw missing(`there is no ${NOUN[kind]} yet`, BEGIN[kind]);
  const begun = await Promise.all(
    ids
      .filter((id) => id.startsWith(day))
      .map(async (id) => {
        const { record, problem } = await tryRead(context, kind, id);
        return { id, problem, at: record === null ? '' : 'begun' in record ? record.begun : record.added };
      }),
  );
  const latest = begun.sort(by(({ at }) => at)).at(-1);
  // One that can't be read does not keep the others of its day from being the latest; it is named all the same.
  if (latest?.problem === null)
    for (const { problem } of begun)
      if (problem !== null) context.output.err(`rejection-coach: ${problem}\n`);
  return latest?.id ?? '';
};

/** `null`, and what is wrong with it, where it can't be read. */
const tryRead = async <K extends Named>(
  context: Context,
  kind: K,
  id: string,
): Promise<{ readonly record: Kinds[K] | null; readonly problem: string | null }> => {
  try {
    return { record: await context.journal.read(kind, id), problem: null };
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return { record: null, problem: error.message };
  }
};

/** One line an id: what the record is known by, where it can be read. */
export const named = async (context: Context, kind: Named, ids: readonly string[]): Promise<string> => {
  const lines = ids.map(async (id) => {
    const record = await context.journal.read(kind, id).catch(() => null);
    if (record === null) return `  ${id}`;
    const name =
      'begun' in record
        ? [titleOf(record), dayOf(record)]
        : 'situation' in record
          ? [storyName(record)]
          : [record.role, record.company, record.when ?? ''];
    return `  ${id}  ${name.filter((part) => part !== '').join(', ')}`.trimEnd();
  });
  return (await Promise.all(lines)).join('\n');
};

/**
 * The kind in which an id, a beginning of one, or its last four characters are found: the first of `kinds` where it is in none or is `latest`.
 * Raises `usage` where it fits records of several.
 */
export const kindOf = async <K extends Named>(
  context: Context,
  kinds: readonly [K, ...K[]],
  wanted: string,
): Promise<K> => {
  if (wanted === 'latest' || wanted === '') return kinds[0];
  const all = await Promise.all(
    kinds.map(async (kind) => ({
      kind,
      ids: fitting(await context.journal.ids(kind), wanted),
    })),
  );
  const fits = all.filter((one) => one.ids.length > 0);
  const exact = fits.filter((one) => one.ids.includes(wanted));
  const [only, ...more] = exact.length > 0 ? exact : fits;
  if (only === undefined) return kinds[0];
  if (more.length === 0) return only.kind;
  const lines = await Promise.all(fits.map(({ kind, ids }) => named(context, kind, ids)));
  throw usage(
    `'${wanted}' fits ${fits.map(({ kind, ids }) => `${ids.length} ${ids.length === 1 ? NOUN[kind] : kind}`).join(' and ')}`,
    `Which one?\n${lines.join('\n')}`,
  );
};

/** The record that an id means. Raises as `resolveId` does, and `data` where its file can't be read. */
export const find = async <K extends Named>(context: Context, kind: K, wanted: string): Promise<Kinds[K]> => {
  const id = await resolveId(context, kind, wanted);
  const record = await context.journal.read(kind, id);
  if (record === null)
    throw data(`${id} was there a moment ago and is gone`, 'Look again: rejection-coach list');
  return record;
};

/** Finished debriefs and drafts apart. */
export const drafts = (debriefs: readonly Debrief[]): readonly Debrief[] =>
  debriefs.filter((one) => one.finished === null);
