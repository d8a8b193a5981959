/** Which kind of file an import is given, and what is in it. */

import { script } from '../../content/en/index.js';
import { columnNames } from '../../content/en/transfer/trackers.js';
import { importText } from '../../content/en/transfer/transfer.js';
import type { Archive } from '../../domain/journal/record-kinds.js';
import { isFields, isTooDeep } from '../../domain/record/json-fields.js';
import { isJrnl } from '../../domain/trackers/jrnl.js';
import { fromDayOne, isDayOne, isDayOneText, isJrnlText } from '../../domain/trackers/notes.js';
import { readTable } from '../../domain/trackers/table.js';
import { type Beside, readBackup } from '../../domain/transfer/backup.js';
import { isExport } from '../../domain/transfer/read-export.js';
import { data, usage } from '../../errors.js';
import type { Ports } from '../shared/command.js';
import type { ElsewhereOptions } from './from-trackers.js';
import { notOurs } from './limits.js';

export const SOURCES = ['jrnl', 'csv', 'notes'] as const;

export interface Source {
  readonly name: 'backup' | 'export' | 'jrnl' | 'csv' | 'notes';
  readonly archive: Archive;
  /** Only a backup has it. */
  readonly beside: Beside | null;
  readonly notes: readonly string[];
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
    const { fromNotes } = await import('./from-trackers.js');
    return { name: 'notes', beside: null, ...(await fromNotes(context, text)) };
  }
  if (from === 'csv' || (from === undefined && !looksLikeJson)) {
    if (/^\s*"?kind"?,"?id"?,/.test(text))
      throw usage(`${file}: ${importText.ourCsv}`, importText.ourCsvAdvice);
    limit(file, text);
    const { fromTable } = await import('./from-trackers.js');
    return { name: 'csv', beside: null, ...(await fromTable(context, text, options)) };
  }
  const value = parsed(text, file);
  if (isTooDeep(value)) throw usage(`${file}: ${importText.tooDeep}`, importText.notOfAdvice);
  if (from === 'jrnl' || (!isExport(value) && (isDayOne(value) || isJrnl(value)))) {
    if (!isFields(value)) throw notOurs(file);
    const journal = isDayOne(value) ? fromDayOne(value, context.clock.zone()) : value;
    limit(file, text);
    const { fromJrnl } = await import('./from-trackers.js');
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
  return /\.(?:md|markdown|txt|text)$/i.test(file) && !readTable(text, columnNames, {}).ok;
};

const limit = (file: string, text: string): void => {
  if (text.length > ELSEWHERE_LIMIT)
    throw usage(`${file}: ${importText.tooLarge(ELSEWHERE_LIMIT)}`, 'Nothing was taken.');
};

const parsed = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw usage(`${file}: ${importText.notJson(reason)}`, importText.notOfAdvice);
  }
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
