import { type Debrief, dayOf, titleOf } from '../../domain/debrief/debrief.js';
import { isApplication, isDebrief, isStory, type Versioned } from '../../domain/journal/record-versions.js';
import { storyName } from '../../domain/stories/story.js';
import { by } from '../../domain/text/order.js';
import { CoachError, data, missing } from '../../errors.js';
import { feed, feedAll } from '../../guide/safety/feed.js';
import type { Kinds, Listing, RecordKind } from '../../ports/index.js';
import type { Ports } from './command.js';
import { type Pickable, type PickRules, pickOne } from './pick-one.js';

type Named = Versioned;

export type ReadPorts = Ports<'journal' | 'output'>;
export type FindPorts = Ports<'journal' | 'output' | 'prompter'>;

export interface Found<K extends Named = Named> {
  readonly kind: K;
  readonly id: string;
}

const NOUN: Readonly<Record<Named, { readonly one: string; readonly begin: string }>> = {
  debriefs: { one: 'debrief', begin: 'Start one with: rejection-coach' },
  interviews: { one: 'interview', begin: 'Add one with: rejection-coach next add' },
  applications: { one: 'application', begin: 'Add one with: rejection-coach applications add' },
  stories: { one: 'story', begin: 'Write one down with: rejection-coach stories add' },
};

const warned = new WeakMap<object, Set<string>>();

/** Names damaged files on standard error, each once. */
export const warnOf = ({ output }: Ports<'output'>, listing: Pick<Listing<unknown>, 'damaged'>): void => {
  const before = warned.get(output) ?? new Set();
  warned.set(output, before);
  for (const { file, reason } of listing.damaged) {
    if (before.has(file)) continue;
    before.add(file);
    output.err(
      `rejection-coach: left out ${file}: ${reason}. The file is still there. To see what to do: rejection-coach doctor\n`,
    );
  }
};

/** All records that can be read; the others are named on standard error. */
export const readAll = async <K extends RecordKind>(
  context: ReadPorts,
  kind: K,
  containing?: readonly string[],
): Promise<readonly Kinds[K][]> => {
  const listing = await context.journal.all(kind, containing);
  warnOf(context, listing);
  return listing.records;
};

/** The same without what is kept apart: for everything that is worked out, listed, quoted or handed on. */
export const readFed = async <K extends RecordKind>(
  context: ReadPorts,
  kind: K,
  containing?: readonly string[],
): Promise<readonly Kinds[K][]> => feedAll(kind, await readAll(context, kind, containing));

/**
 * The record of one of these kinds that is meant: `latest` (of the first kind), or as `pickOne` finds it.
 * A record whose file can't be read is found too. Raises as `pickOne` does.
 * @param call how the command is called with an id, for who can't be asked.
 */
export const findId = async <K extends Named>(
  context: FindPorts,
  kinds: readonly [K, ...K[]],
  typed: string | undefined,
  call = '',
): Promise<Found<K>> => {
  const [first] = kinds;
  if (typed === 'latest') return { kind: first, id: await latestOf(context, first) };
  const newestFirst = await namedRecords(context, kinds);
  return pickOne(context, typed, newestFirst, rulesFor(kinds, call));
};

/** The record that is meant, of one kind. Raises as `findId` does, and `data` where its file can't be read. */
export const find = async <K extends Named>(
  context: FindPorts,
  kind: K,
  typed: string | undefined,
  call = '',
): Promise<Kinds[K]> => {
  const { id } = await findId(context, [kind], typed, call);
  return readFound(context, { kind, id });
};

const readFound = async <K extends Named>(context: Ports<'journal'>, { kind, id }: Found<K>) => {
  const record = await context.journal.read(kind, id);
  if (record === null) throw data(`${id} was just there, and is gone`, 'Look again: rejection-coach list');
  return record;
};

const rulesFor = <K extends Named>(kinds: readonly K[], call: string): PickRules<Found<K>> => {
  const nouns = kinds.map((kind) => NOUN[kind].one);
  return {
    noun: listed(nouns, 'or'),
    plural: kinds.length === 1 ? String(kinds[0]) : 'records',
    nothing: kinds.length === 1 ? kinds.map((kind) => NOUN[kind].begin).join() : 'There are none yet.',
    ...(kinds.length === 1 ? {} : { counted: (found: readonly Found[]) => countByKind(kinds, found) }),
    call,
  };
};

const countByKind = (kinds: readonly Named[], found: readonly Found[]): string => {
  const counts = kinds
    .map((kind) => ({ kind, count: found.filter((record) => record.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count === 1 ? NOUN[kind].one : kind}`);
  return listed(counts, 'and');
};

const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The newest first. */
export const namedRecords = async <K extends Named>(
  context: Ports<'journal'>,
  kinds: readonly K[],
): Promise<readonly Pickable<Found<K>>[]> => {
  const byKind = kinds.map(async (kind) =>
    (await context.journal.ids(kind)).map((id) => pickable(context, { kind, id })),
  );
  return (await Promise.all(byKind))
    .flat()
    .sort(by(({ value }) => value.id))
    .reverse();
};

const pickable = <K extends Named>(context: Ports<'journal'>, found: Found<K>): Pickable<Found<K>> => ({
  value: found,
  keys: [found.id],
  label: async () => {
    const { record } = await tryRead(context, found);
    return record === null ? '' : knownBy(await feed(found.kind, record));
  },
});

export const knownBy = (record: Kinds[Named]): string => {
  const parts = isDebrief(record)
    ? [titleOf(record), dayOf(record)]
    : isStory(record)
      ? [storyName(record)]
      : [record.role, record.company, (isApplication(record) ? record.date : record.when) ?? ''];
  return parts.filter((part) => part !== '').join(', ');
};

const latestOf = async (context: ReadPorts, kind: Named): Promise<string> => {
  const ids = await context.journal.ids(kind);
  const days = ids.map((id) => id.slice(0, 10)).sort();
  const day = days.at(-1);
  if (day === undefined) throw missing(`there is no ${NOUN[kind].one} yet`, NOUN[kind].begin);
  const ofThatDay = await Promise.all(
    ids
      .filter((id) => id.startsWith(day))
      .map(async (id) => {
        const { record, problem } = await tryRead(context, { kind, id });
        return { id, problem, at: record === null ? '' : isDebrief(record) ? record.begun : record.added };
      }),
  );
  const latest = ofThatDay.sort(by(({ at }) => at)).at(-1);
  // Another of that day that can't be read might be later: it is named.
  if (latest?.problem === null)
    for (const { problem } of ofThatDay)
      if (problem !== null) context.output.err(`rejection-coach: ${problem}\n`);
  return latest?.id ?? '';
};

const tryRead = async <K extends Named>(
  context: Ports<'journal'>,
  { kind, id }: Found<K>,
): Promise<{ readonly record: Kinds[K] | null; readonly problem: string | null }> => {
  try {
    return { record: await context.journal.read(kind, id), problem: null };
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return { record: null, problem: error.message };
  }
};

export const drafts = (debriefs: readonly Debrief[]): readonly Debrief[] =>
  debriefs.filter((debrief) => debrief.finished === null);

export const newId = async (
  context: Ports<'ids' | 'journal'>,
  kind: RecordKind,
  day: string,
): Promise<string> => {
  const taken = new Set(await context.journal.ids(kind));
  for (;;) {
    const id = `${day}-${context.ids.code()}`;
    if (!taken.has(id)) return id;
  }
};

/** Chooses another id where another program has taken the same one in the meantime. */
export const create = async <K extends RecordKind>(
  context: Ports<'ids' | 'journal'>,
  kind: K,
  day: string,
  make: (id: string) => Kinds[K],
): Promise<Kinds[K]> => {
  for (;;) {
    const record = make(await newId(context, kind, day));
    let isOurs = true;
    await context.journal.change(kind, record.id, (now) => {
      isOurs = now === null;
      return now ?? record;
    });
    if (isOurs) return record;
  }
};
