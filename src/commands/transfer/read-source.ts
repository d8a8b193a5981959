/** What is in a file to import: a backup or an export of ours, or what another program wrote, as records of this one. */

import { script } from '../../content/en/index.js';
import { columnNames, orderHints, stageMarks, statusWords } from '../../content/en/transfer/trackers.js';
import { importText, trackerText } from '../../content/en/transfer/transfer.js';
import { type Archive, noRecords } from '../../domain/journal/record-kinds.js';
import { type Fields, isFields, isTooDeep, jsonOr } from '../../domain/record/json-fields.js';
import { type Order, orderIn } from '../../domain/text/country.js';
import { printableLine } from '../../domain/text/printable.js';
import { localDay } from '../../domain/time/days.js';
import { asApplications, type FromTable, readRows } from '../../domain/trackers/applications-from-table.js';
import { FIELDS, type Field, headingOf } from '../../domain/trackers/columns.js';
import { asDebriefs, isJrnl, readJrnl } from '../../domain/trackers/jrnl.js';
import {
  asNotes,
  fromDayOne,
  isDayOne,
  isDayOneText,
  isJrnlText,
  looksLikeNotes,
} from '../../domain/trackers/notes.js';
import { statusReader } from '../../domain/trackers/status-words.js';
import { type ReadTable, readTable, type Table } from '../../domain/trackers/table.js';
import { type BackupExtras, readBackup } from '../../domain/transfer/backup.js';
import { isExport } from '../../domain/transfer/read-export.js';
import { data, usage } from '../../errors.js';
import type { Ports } from '../shared/command.js';
import { type ReadPorts, readAll } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';
import { notOurs } from './limits.js';

interface ElsewhereOptions {
  readonly file: string;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly dates: Order | undefined;
  readonly skipBad: boolean;
}

/** What was left out of a file: said whatever is printed, and named in the JSON. */
interface LeftOut {
  readonly lines: readonly string[];
  readonly shape: object;
}

interface Elsewhere {
  readonly archive: Archive;
  readonly notes: readonly string[];
  readonly left?: LeftOut;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const fromJrnl = async (context: ReadPorts, value: Fields, options: ElsewhereOptions): Promise<Elsewhere> => {
  const { entries, bad } = readJrnl(value);
  const left = refuseOrSkip(
    options,
    'entries',
    bad.map(({ entry, problem }) => [entry, trackerText.problem[problem]('')] as const),
  );
  const debriefs = asDebriefs(entries, byId(await readAll(context, 'debriefs')));
  return { archive: { ...noRecords(), debriefs }, notes: [], left };
};

const fromNotes = async (
  context: Ports<'clock' | 'journal' | 'output'>,
  text: string,
): Promise<Elsewhere> => {
  const now = context.clock.now();
  const debrief = asNotes(text, localDay(now), now.toISOString(), await readAll(context, 'debriefs'));
  return {
    archive: { ...noRecords(), debriefs: [debrief] },
    notes: [trackerText.notesKept(debrief.id)],
  };
};

const fromTable = async (
  context: Ports<'clock' | 'journal' | 'output' | 'settings'>,
  text: string,
  options: ElsewhereOptions,
): Promise<Elsewhere> => {
  const read = readTable(text, columnNames, options.columns);
  if (!read.ok) throw noTable(options.file, read);
  const { table } = read;
  const rows = readRows(table, {
    status: statusReader(statusWords),
    marks: stageMarks,
    zone: context.clock.zone(),
    forced: options.dates ?? null,
    likely: likelyOrder(table, preferences(context).country),
    today: localDay(context.clock.now()),
  });
  if (!rows.ok) throw noOrder(options.file, table, rows);
  const skipped = refuseOrSkip(
    options,
    'rows',
    rows.read.bad.map(({ row, problem, cell }) => [row, trackerText.problem[problem](cell)] as const),
  );
  const applications = asApplications(
    rows.read.facts,
    byId(await readAll(context, 'applications')),
    context.clock.now().toISOString(),
  );
  return {
    archive: { ...noRecords(), applications },
    notes: columnLines(table, rows.read),
    left: leftOut(rows.read, skipped),
  };
};

const firstOf = (lines: readonly string[]): readonly string[] =>
  lines.length > SHOWN ? [...lines.slice(0, SHOWN), `  … (${lines.length})`] : lines;

/** Raises `usage` with the first problems, or, with `--skip-bad`, returns them. */
const refuseOrSkip = (
  { file, skipBad }: ElsewhereOptions,
  unit: 'rows' | 'entries',
  bad: readonly (readonly [number: number, what: string])[],
): LeftOut => {
  const shape = {
    skipped: bad.map(([number, why]) => ({ [trackerText.one[unit]]: number, why: printableLine(why) })),
  };
  if (bad.length === 0) return { lines: [], shape };
  const lines = firstOf(bad.map(([number, what]) => trackerText.row(unit, number, printableLine(what))));
  if (skipBad) return { lines: [trackerText.skipped(bad.length, unit), ...lines], shape };
  throw usage(
    `${file}: ${trackerText.bad(bad.length, unit)}`,
    [...lines, trackerText.badAdvice(unit)].join('\n'),
  );
};

const likelyOrder = ({ headings, columns }: Table, country: string | undefined): Order | null => {
  const heading = columns.date === undefined ? '' : (headings[columns.date] ?? '');
  if (orderHints.monthFirst.test(heading)) return 'month-first';
  if (orderHints.dayFirst.test(heading)) return 'day-first';
  return country === undefined ? null : orderIn(country, true);
};

const noOrder = (
  file: string,
  table: Table,
  { dayFirst, monthFirst }: Record<'dayFirst' | 'monthFirst', readonly number[]>,
): Error => {
  const rowOf = (places: readonly number[]): number => table.rows[places[0] ?? 0]?.number ?? 0;
  const what =
    dayFirst.length > 0 ? trackerText.contradict(rowOf(dayFirst), rowOf(monthFirst)) : trackerText.ambiguous;
  return usage(`${file}: ${what}`, trackerText.orderAdvice);
};

const noTable = (file: string, read: Exclude<ReadTable, { ok: true }>): Error => {
  if (read.reason === 'quotes')
    return usage(`${file}: ${trackerText.quotes(read.line)}`, trackerText.quotesAdvice);
  if (read.reason === 'no-table') return notOurs(file);
  const { missing, headings, columns } = read;
  const named = headings.filter((heading) => heading !== '').map((heading) => `  ${printableLine(heading)}`);
  const found = FIELDS.flatMap((field) => lineOf(field, headings, columns));
  return usage(
    `${file}: ${missing.length > 0 ? trackerText.noSuchColumn(missing.map(printableLine)) : trackerText.noColumns}`,
    [
      missing.length > 0 ? trackerText.hasColumns : trackerText.needed,
      ...named,
      ...(found.length > 0 && missing.length === 0 ? [trackerText.columns, ...found] : []),
      trackerText.columnsAdvice,
    ].join('\n'),
  );
};

/** A table without one of these is told so. */
const COUNTED = ['role', 'company', 'date', 'stage', 'outcome'] as const satisfies readonly Field[];

/** Stage and outcome can come from one column: whether the other one is there too. `null` for other fields. */
const otherOf = (field: Field, columns: Table['columns']): 'there' | 'missing' | null => {
  if (field !== 'stage' && field !== 'outcome') return null;
  return columns[field === 'stage' ? 'outcome' : 'stage'] === undefined ? 'missing' : 'there';
};

const lineOf = (field: Field, headings: readonly string[], columns: Table['columns']): readonly string[] => {
  const at = columns[field];
  if (at === undefined) return [];
  const heading = printableLine(headings[at] ?? '');
  return [
    otherOf(field, columns) === 'missing' ? trackerText.both(heading) : trackerText.field(field, heading),
  ];
};

const columnLines = (
  { headings, columns }: Table,
  { stages, order }: Pick<FromTable, 'stages' | 'order'>,
): readonly string[] => {
  const used = new Set([...Object.values(columns), ...stages]);
  const absent = COUNTED.filter(
    (field) =>
      columns[field] === undefined &&
      otherOf(field, columns) !== 'there' &&
      (stages.length === 0 || (field !== 'stage' && field !== 'outcome')),
  );
  const unused = headings
    .filter((heading, at) => !used.has(at) && headingOf(heading) !== '')
    .map(printableLine);
  return [
    trackerText.columns,
    ...FIELDS.flatMap((field) => lineOf(field, headings, columns)),
    ...(stages.length > 0 ? [trackerText.stages(stages.map((at) => printableLine(headings[at] ?? '')))] : []),
    ...(absent.length > 0 ? [trackerText.absent(absent)] : []),
    ...(unused.length > 0 ? [trackerText.unused(unused)] : []),
    ...(order === null ? [] : [trackerText.order[order]]),
  ];
};

const leftOut = ({ unknown, notSent, twice }: FromTable, skipped: LeftOut): LeftOut => {
  const words = [...unknown].map(([words, rows]) => ({ words, rows }));
  const unread = words.map((row) => trackerText.unknownRow(printableLine(row.words), row.rows));
  const lines = [
    ...(unread.length === 0 ? [] : [trackerText.unknown, ...firstOf(unread)]),
    ...(notSent > 0 ? [trackerText.notSent(notSent)] : []),
    ...(twice > 0 ? [trackerText.twice(twice)] : []),
  ];
  return {
    lines: [...lines, ...skipped.lines],
    shape: { ...skipped.shape, unknown: words, notSent, twice },
  };
};

export const SOURCES = ['jrnl', 'csv', 'notes'] as const;

export interface Source extends Elsewhere {
  readonly name: 'backup' | 'export' | 'jrnl' | 'csv' | 'notes';
  /** Only a backup has it. */
  readonly beside: BackupExtras | null;
}

const ELSEWHERE_LIMIT = 50_000_000;

const SHOWN = 20;

/** Raises `usage`, or `data` where it is from a newer version. Nothing is written here. */
export const readSource = async (
  context: Ports<'clock' | 'journal' | 'output' | 'settings'>,
  text: string,
  from: (typeof SOURCES)[number] | undefined,
  options: ElsewhereOptions,
): Promise<Source> => {
  const { file } = options;
  const looksLikeJson = /^\s*[{[]/.test(text) && !isJrnlText(text);
  if (from === 'notes' || (from === undefined && !looksLikeJson && isNotes(file, text))) {
    if (from === undefined && isJrnlText(text))
      throw usage(`${file}: ${importText.jrnlText}`, importText.jrnlTextAdvice);
    if (from === undefined && isDayOneText(text))
      throw usage(`${file}: ${importText.dayOneText}`, importText.dayOneTextAdvice);
    limit(file, text);

    return { name: 'notes', beside: null, ...(await fromNotes(context, text)) };
  }
  if (from === 'csv' || (from === undefined && !looksLikeJson)) {
    if (/^\s*"?kind"?,"?id"?,/.test(text))
      throw usage(`${file}: ${importText.ourCsv}`, importText.ourCsvAdvice);
    limit(file, text);

    return { name: 'csv', beside: null, ...(await fromTable(context, text, options)) };
  }
  const value = jsonOr(text, (reason) =>
    usage(`${file}: ${importText.notJson(reason)}`, importText.notOfAdvice),
  );
  if (isTooDeep(value)) throw usage(`${file}: ${importText.tooDeep}`, importText.notOfAdvice);
  if (from === 'jrnl' || (!isExport(value) && (isDayOne(value) || isJrnl(value)))) {
    if (!isFields(value)) throw notOurs(file);
    const journal = isDayOne(value) ? fromDayOne(value, context.clock.zone()) : value;
    limit(file, text);

    return { name: 'jrnl', beside: null, ...(await fromJrnl(context, journal, options)) };
  }
  if (!isExport(value)) throw notOurs(file);
  const read = readBackup(script, value);
  if (!read.ok) throw refused(file, read);
  const { ok: _, beside, ...archive } = read;
  return { name: beside === null ? 'export' : 'backup', archive, beside, notes: [] };
};

const isNotes = (file: string, text: string): boolean => {
  if (isJrnlText(text) || isDayOneText(text)) return true;
  const may = /\.(?:md|markdown|txt|text)$/i.test(file) || (!/\.\w+$/.test(file) && looksLikeNotes(text));
  return may && !readTable(text, columnNames, {}).ok;
};

const limit = (file: string, text: string): void => {
  if (text.length > ELSEWHERE_LIMIT)
    throw usage(`${file}: ${importText.tooLarge(ELSEWHERE_LIMIT)}`, 'Nothing was taken.');
};

const refused = (
  file: string,
  { newer, problems }: { newer: boolean; problems: readonly string[] },
): Error => {
  if (newer)
    return data(`${file}: ${problems.join('; ')}`, 'Update rejection-coach to read it. Nothing was taken.');
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${problem}`);
  if (problems.length > SHOWN) lines.push(`  and ${problems.length - SHOWN} more`);
  return usage(`${file}: nothing was taken`, lines.join('\n'));
};
