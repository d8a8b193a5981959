import { script } from '../../content/en/index.js';
import { backupText } from '../../content/en/transfer/transfer.js';
import { type Archive, KIND_NAMES } from '../../domain/journal/record-kinds.js';
import { isUnfinished, LAST_SHOWN } from '../../domain/journal/unfinished.js';
import { isSame } from '../../domain/record/json-fields.js';
import { by } from '../../domain/text/order.js';
import { printableLine } from '../../domain/text/printable.js';
import { localDay } from '../../domain/time/days.js';
import {
  type BackupExtras,
  backupOf,
  type KeptFile,
  keptFile,
  readBackup,
  survives,
} from '../../domain/transfer/backup.js';
import { data, missing } from '../../errors.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { drafts } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';
import { writeText } from '../shared/write-result.js';
import { countOf, fileName, IMPORT_LIMIT } from './limits.js';

export const command = defineCommand({
  about:
    'Puts everything you have kept in one file, the bin and old versions too. It is JSON, so other programs can read it. With no FILE, it goes in this folder, with the day in its name. Use - to print it.',
  args: { file: argument.optional() },
  options: { force: option.flag('replace a file that is there') },
  examples: ['rejection-coach backup', 'rejection-coach backup ~/safe/journal.json --force'],
  async run(context: ConversationContext & Ports<'files' | 'journalFiles'>, options) {
    const now = context.clock.now();
    const file = options.file ?? `rejection-coach-${localDay(now)}.json`;
    const { records, beside, others } = await everything(context);
    const text = textOf(backupOf(records, beside, now.toISOString()));
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > IMPORT_LIMIT) throw tooLarge(bytes);
    await writeText(context, { output: file, force: options.force }, text);
    const taken = file === '-' ? context.output.taken() : 'all';
    if (taken === 'none') throw data(backupText.notTaken, backupText.notTakenAdvice);
    if (taken === 'some') return context.output.err(`${backupText.notTaken}\n`);
    const written = file === '-' ? text : await context.files.read(file, IMPORT_LIMIT);
    if (!holdsAll(written, records, beside)) throw data(backupText.differs(file), backupText.differsAdvice);
    const unread = beside.unread.filter(({ reason }) => reason !== undefined);
    tell(context, file, [...contents(records, beside), backupText.size(bytes)], unread, others);
  },
});

const tooLarge = (bytes: number): Error =>
  data(backupText.tooLarge(bytes, IMPORT_LIMIT), backupText.tooLargeAdvice);

/** The longest text that there can be has half a gigabyte. */
const textOf = (backup: object): string => {
  try {
    return toJson(backup);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(2 ** 29);
    throw error;
  }
};

const everything = async (context: Ports<'journal' | 'journalFiles' | 'output' | 'settings'>) => {
  const { files, others } = await context.journalFiles.list();
  if (files.length === 0) throw missing(backupText.empty, 'Start with: rejection-coach');
  const inRecords = new Set<string>();
  const reasons = new Map<string, string>();
  const exportable = async <K extends RecordKind>(kind: K): Promise<readonly Kinds[K][]> => {
    const { records, damaged } = await context.journal.all(kind);
    for (const { file, reason } of damaged) reasons.set(`${kind}/${fileName(file)}`, reason);
    const exported = records.filter((record) => survives(script, kind, record));
    for (const { id } of exported) inRecords.add(`${kind}/${id}.json`);
    return exported;
  };
  const records = Object.fromEntries(
    await Promise.all(KIND_NAMES.map(async (kind) => [kind, await exportable(kind)] as const)),
  ) as unknown as Archive;
  const keep = async (paths: readonly string[], reasonOf?: (path: string) => string | undefined) => {
    const kept: KeptFile[] = [];
    for (const path of paths) {
      const bytes = await context.journalFiles.read(path);
      if (bytes !== null && bytes.length > IMPORT_LIMIT) throw tooLarge(bytes.length);
      if (bytes !== null) kept.push(keptFile(path, bytes, reasonOf?.(path)));
    }
    return kept;
  };
  const inside = (folder: string): readonly string[] => files.filter((path) => path.startsWith(`${folder}/`));
  const unread = files.filter((path) => !/^(?:bin|history)\//.test(path) && !inRecords.has(path));
  const beside: BackupExtras = {
    bin: await keep(inside('bin')),
    history: await keep(inside('history')),
    unread: await keep(unread, (path) =>
      isOwn(path) ? undefined : (reasons.get(path) ?? "it isn't a record of this program"),
    ),
    settings: { ...preferences(context) },
  };
  return { records, others, beside };
};

/** What the program keeps beside the records: no record, and nothing wrong. */
const isOwn = (path: string): boolean => {
  const name = /^editing\/(.+)\.json$/.exec(path)?.[1];
  return name !== undefined && (name === LAST_SHOWN || isUnfinished(name));
};

const holdsAll = (text: string, records: Archive, beside: BackupExtras): boolean => {
  const back = readBackup(script, JSON.parse(text));
  if (!back.ok || back.beside === null) return false;
  const byId = (all: readonly { readonly id: string }[]) => all.toSorted(by(({ id }) => id));
  return (
    KIND_NAMES.every((kind) => isSame(byId(back[kind]), byId(records[kind]))) && isSame(back.beside, beside)
  );
};

const contents = (records: Archive, { bin, history, settings }: BackupExtras): readonly string[] => {
  const unfinished = drafts(records.debriefs).length;
  return [
    ...KIND_NAMES.filter((kind) => kind === 'debriefs' || records[kind].length > 0).map((kind) => {
      const count = countOf(kind, records[kind].length);
      return kind === 'debriefs' && unfinished > 0 ? `${count}, ${backupText.drafts(unfinished)}` : count;
    }),
    ...(bin.length > 0 ? [backupText.binned(bin.length)] : []),
    ...(history.length > 0 ? [backupText.versions(history.length)] : []),
    ...(Object.keys(settings).length > 0 ? [backupText.settings] : []),
  ];
};

const tell = (
  { output }: Ports<'output'>,
  file: string,
  parts: readonly string[],
  unread: readonly KeptFile[],
  others: readonly string[],
): void => {
  const name = printableLine(file);
  output.err(
    `${[
      file === '-' ? backupText.printed : backupText.written(name),
      backupText.holds(parts),
      ...(unread.length > 0
        ? [
            backupText.unread(unread.length),
            ...unread.map(({ path, reason = '' }) => `  ${printableLine(path)}: ${printableLine(reason)}`),
          ]
        : []),
      ...(others.length > 0 ? [backupText.others, ...others.map((path) => `  ${printableLine(path)}`)] : []),
      backupText.checked,
      backupText.back(file === '-' ? 'FILE' : name),
      backupText.plainText,
    ].join('\n')}\n`,
  );
};
