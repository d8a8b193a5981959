/** Taking records in: the plan, and carrying it out. */

import { importText } from '../../content/en/transfer/transfer.js';
import { type Archive, KIND_NAMES, merged } from '../../domain/journal/record-kinds.js';
import { storyWithout, tickWithout, withoutGone } from '../../domain/journal/without-debrief.js';
import { type BackupExtras, bytesOf, type KeptFile } from '../../domain/transfer/backup.js';
import { type ImportOutcome, outcomeFor, type There } from '../../domain/transfer/import-outcome.js';
import { CoachError, data } from '../../errors.js';
import type { Kinds, RecordKind, SettingsValues } from '../../ports/index.js';
import { SETTING_NAMES } from '../settings/settings.js';
import type { Ports } from '../shared/command.js';
import type { ReadPorts } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';
import { countOf, fileName } from './limits.js';

export interface Planned<K extends RecordKind = RecordKind> extends ImportOutcome {
  readonly kind: K;
  readonly record: Kinds[K];
}

export interface BesidePlan extends Files {
  readonly settings: readonly (readonly [keyof SettingsValues, unknown])[];
}

/** What was deleted for good, by kind, without what is asked for all the same. */
export type Gone = Readonly<Record<RecordKind, ReadonlySet<string>>>;

export const goneIn = async (
  { journal }: Ports<'journal'>,
  named: ReadonlySet<string>,
  bringsBack: boolean,
): Promise<Gone> => {
  const gone = KIND_NAMES.map(async (kind) => {
    const ids = bringsBack ? [] : [...(await journal.gone(kind))];
    return [kind, new Set(ids.filter((id) => !named.has(id)))] as const;
  });
  return Object.fromEntries(await Promise.all(gone)) as unknown as Gone;
};

/** @param named ids that the person asked for: those come out of the bin too. */
export const plan = async (
  context: Ports<'journal'>,
  archive: Archive,
  named: ReadonlySet<string>,
  gone: Gone,
): Promise<readonly Planned[]> => {
  const { records } = await context.journal.binned();
  const inBin = new Set(records.map(({ kind, id }) => `${kind}/${id}`));
  const planned: Planned[] = [];
  for (const kind of KIND_NAMES) {
    if (archive[kind].length === 0) continue;
    const presentOf = await lookUp(context, kind);
    for (const whole of archive[kind]) {
      const record = withoutGone(kind, whole, gone.debriefs);
      const { id } = record;
      const present = presentOf(id);
      const absent = inBin.has(`${kind}/${id}`) && !named.has(id) ? 'in-bin' : gone[kind].has(id) && 'gone';
      const now = present === 'nothing' && absent ? absent : present;
      planned.push({ kind, record, ...outcomeFor(kind, now, record) });
    }
  }
  return planned;
};

const lookUp = async <K extends RecordKind>(
  context: Ports<'journal'>,
  kind: K,
): Promise<(id: string) => There<Kinds[K]>> => {
  const { records, damaged } = await context.journal.all(kind);
  const present = new Map<string, There<Kinds[K]>>(records.map((record) => [record.id, record]));
  for (const { file, newer } of damaged)
    present.set(fileName(file).replace(/\.json$/, ''), newer ? 'newer' : 'damaged');
  return (id) => present.get(id) ?? 'nothing';
};

interface Files {
  readonly bin: readonly KeptFile[];
  readonly history: readonly KeptFile[];
  readonly unread: readonly KeptFile[];
}

export const filesIn = ({ unread, bin, history }: Files): readonly KeptFile[] => [
  ...unread,
  ...bin,
  ...history,
];

/** The id in `debriefs/ID.json`, `bin/debriefs/ID@….json` and `history/debriefs/ID/….json`. */
export const idOf = ({ path }: KeptFile): string => {
  const parts = path.split('/');
  const part = parts[0] === 'history' ? parts[2] : parts.at(-1);
  return (part ?? '').replace(/(?:@.*)?\.json$/, '');
};

/** Half-typed text has the id before what it answers: `editing/ID-role.json`. */
const isOfGone = (file: KeptFile, gone: Gone): boolean => {
  const id = idOf(file);
  const isHalfTyped = file.path.startsWith('editing/');
  return KIND_NAMES.some(
    (kind) =>
      gone[kind].has(id) || (isHalfTyped && [...gone[kind]].some((gone) => id.startsWith(`${gone}-`))),
  );
};

export const filesWhere = ({ bin, history, unread }: Files, isMeant: (file: KeptFile) => boolean): Files => ({
  bin: bin.filter(isMeant),
  history: history.filter(isMeant),
  unread: unread.filter(isMeant),
});

export const planBeside = async (
  context: Ports<'journalFiles' | 'output' | 'settings'>,
  beside: BackupExtras | null,
  gone: Gone,
): Promise<BesidePlan> => {
  if (beside === null) return { bin: [], history: [], unread: [], settings: [] };
  const absent = new Set<KeptFile>();
  for (const file of filesIn(beside))
    if (!isOfGone(file, gone) && (await context.journalFiles.read(file.path)) === null) absent.add(file);
  const ours = preferences(context);
  return {
    ...filesWhere(beside, (file) => absent.has(file)),
    settings: SETTING_NAMES.filter(
      (name) => beside.settings[name] !== undefined && ours[name] === undefined,
    ).map((name) => [name, beside.settings[name]]),
  };
};

const WRITES = ['added', 'changed', 'repaired'];

const STEP = 1_000;
/** So many are written one by one. */
const FEW = 20;

/**
 * Raises `data` where the journal can't be written, naming what was taken by then.
 * Each outcome is found anew under the record's lock: another writer loses nothing.
 */
export const take = async (context: ReadPorts, planned: readonly Planned[]): Promise<readonly Planned[]> => {
  const done: Planned[] = [];
  for (let from = 0; from < planned.length; ) {
    const some = batchFrom(planned, from);
    from += some.length;
    try {
      for (const row of await addedAtOnce(context, some))
        done.push(WRITES.includes(row.verdict) && !row.isAdded ? await takeOne(context, row) : row);
    } catch (error) {
      throw error instanceof CoachError ? halfway(error, done) : error;
    }
    if (done.length % STEP === 0 && done.length < planned.length)
      context.output.err(`${importText.progress(done.length, planned.length)}\n`);
  }
  return done;
};

/** Rows of one kind, up to where the next progress is said. */
const batchFrom = (planned: readonly Planned[], from: number): readonly Planned[] => {
  const some = planned.slice(from, from + STEP - (from % STEP));
  const end = some.findIndex(({ kind }) => kind !== some[0]?.kind);
  return end === -1 ? some : some.slice(0, end);
};

type Row = Planned & { readonly isAdded?: boolean };

/** What is new is written in one go; whoever else added some of it in between has them, and they are merged. */
const addedAtOnce = async (
  { journal }: Ports<'journal'>,
  some: readonly Planned[],
): Promise<readonly Row[]> => {
  const fresh = some.filter(({ verdict }) => verdict === 'added');
  const [first] = fresh;
  if (first === undefined || fresh.length < FEW) return some;
  const taken = await journal.addAll(
    first.kind,
    fresh.map(({ record }) => record),
  );
  return some.map((row) => ({
    ...row,
    isAdded: row.verdict === 'added' && !taken.includes(row.record.id),
  }));
};

const takeOne = async <K extends RecordKind>(
  context: Ports<'journal'>,
  planned: Planned<K>,
): Promise<Planned<K>> => {
  const { kind, record } = planned;
  if (planned.verdict === 'repaired') await context.journal.bin(kind, record.id);
  let outcome: ImportOutcome = planned;
  await context.journal.change(kind, record.id, (now) => {
    if (planned.verdict !== 'repaired') outcome = outcomeFor(kind, now ?? 'nothing', record);
    if (now === null) return record;
    return outcome.verdict === 'changed' ? merged(kind, now, record) : now;
  });
  return { ...planned, ...outcome };
};

const halfway = (error: CoachError, done: readonly Planned[]): CoachError => {
  const taken = done.filter(({ verdict }) => WRITES.includes(verdict));
  const parts = KIND_NAMES.flatMap((kind) => {
    const n = taken.filter((row) => row.kind === kind).length;
    return n > 0 ? [countOf(kind, n)] : [];
  });
  return data(
    `${error.message}\n${importText.halfway(parts)}`,
    [error.advice, importText.again].filter((part) => part !== '').join('\n'),
    { cause: error },
  );
};

/** @returns the paths and settings that could not be written. */
export const takeBeside = async (
  context: Ports<'journal' | 'journalFiles' | 'settings'>,
  beside: BesidePlan,
  gone: Gone,
): Promise<readonly string[]> => {
  const left: string[] = [];
  for (const file of filesIn(beside)) {
    try {
      await context.journalFiles.place(file.path, bytesOf(file));
    } catch (error) {
      if (!(error instanceof CoachError) || error.failure !== 'usage') throw error;
      left.push(file.path);
    }
  }
  // Earlier versions of stories and ticks quote debriefs too.
  const isQuoting = filesIn(beside).some(({ path }) => /(?:^|\/)(?:stories|ticks)\//.test(path));
  for (const id of isQuoting ? gone.debriefs : []) {
    await context.journal.scrub('stories', (story) => storyWithout(story, id));
    await context.journal.scrub('ticks', (tick) => tickWithout(tick, id));
  }
  for (const [name, value] of beside.settings) {
    try {
      await context.settings.set(name, value as never);
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      left.push(`${name} = ${String(value)}`);
    }
  }
  return left;
};
