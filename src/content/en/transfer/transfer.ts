/** The text of backup, import and export. */

import { plural } from '../text/plural.js';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const backupText = {
  drafts: (n: number) => (n === 1 ? '1 of them a draft' : `${n} of them drafts`),
  binned: (n: number) => `${n} in the bin`,
  versions: (n: number) => plural(n, 'earlier version'),
  settings: 'your settings',
  size,
  written: (file: string) => `Backup written: ${file}`,
  printed: 'Backup printed.',
  holds: (parts: readonly string[]) => `In it: ${parts.join('; ')}.`,
  checked: 'Read back and checked against the journal: it is all there.',
  back: (file: string) =>
    `To bring it back: rejection-coach import ${file}\nTo see first what that would change: add --dry-run`,
  plainText: 'Whoever can open this file can read all of it. Keep it where only you can.',
  unread: (n: number) =>
    `${plural(n, 'file')} can't be read as a record. ${n === 1 ? 'It is' : 'They are'} in the backup as ${n === 1 ? 'it is' : 'they are'}:`,
  others: 'Not in the backup, since the journal does not know it:',
  empty: 'the journal is empty, so there is nothing to back up',
  differs: (file: string) => `${file}: it was written, but it does not hold what the journal holds`,
  differsAdvice: 'Do not rely on it. Look at the disk, then do it again with --force.',
  tooLarge: (bytes: number, limit: number) =>
    `the journal makes a backup of ${size(bytes)}, and an import takes at most ${size(limit)}`,
  tooLargeAdvice:
    'Copy the whole folder instead: rejection-coach path says where it is. Nothing was written.',
} as const;

const SOURCES = { jrnl: 'jrnl', csv: 'a CSV file', backup: 'a backup', export: 'an export' } as const;

/** In the order in which they are printed. */
const VERDICTS = {
  added: 'Added',
  changed: 'Changed',
  repaired: 'Added in the place of a damaged file, which is now in the bin',
  kept: 'Kept as it is here, because that is newer',
  binned: 'Left in the bin, where you put it',
  newer: 'Not touched, because it is from a newer version of rejection-coach',
  same: 'Already there',
} as const;

const WOULD = {
  ...VERDICTS,
  added: 'Would be added',
  changed: 'Would change',
  repaired: 'Would be added in the place of a damaged file, which goes to the bin',
  kept: 'Would stay as it is here, because that is newer',
  binned: 'Would stay in the bin, where you put it',
  newer: 'Would not be touched, because it is from a newer version of rejection-coach',
} as const;

export const importText = {
  verdicts: VERDICTS,
  would: WOULD,
  nothingWritten: 'Nothing was written: this only shows what an import would do.',
  changes: (names: readonly string[]) =>
    names.length === 0 ? 'only when it was answered' : names.join(', '),
  stays: (names: readonly string[]) => `newer here and kept: ${names.join(', ')}`,
  more: (n: number) => `and ${n} more`,
  binnedAdvice: 'To take one from there: rejection-coach restore',
  bin: (n: number) => plural(n, 'record in the bin', 'records in the bin'),
  history: (n: number) => plural(n, 'earlier version'),
  unread: (n: number) => plural(n, 'file that is no record', 'files that are no records'),
  settings: (names: readonly string[]) =>
    `${names.length === 1 ? 'the setting' : 'the settings'} ${names.join(', ')}`,
  also: (parts: readonly string[]) => `Also: ${parts.join('; ')}.`,
  wouldAlso: (parts: readonly string[]) => `Also, where there is none yet: ${parts.join('; ')}.`,
  notPlaced: 'Left out, since there is no place for it in a journal:',
  halfway: (parts: readonly string[]) =>
    parts.length === 0 ? 'Nothing had been taken before that.' : `Taken before that: ${parts.join(', ')}.`,
  again: 'The same import then goes on: what is there already is skipped.',
  progress: (done: number, of: number) => `${done} of ${of} …`,
  readAs: (source: keyof typeof SOURCES) => `Read as ${SOURCES[source]}.`,
  notOf: 'it is neither a backup or an export of rejection-coach, nor one of jrnl, nor a table',
  notOfAdvice:
    'An export is made with: rejection-coach export --all --format json --output FILE\nFor another program, save its list as CSV. Nothing was taken.',
  notJson: (why: string) => `it is not whole JSON (${why})`,
  tooLarge: (limit: number) => `it is over ${size(limit)}, which is more than is read of another program`,
  idsOnlyForOurs: 'IDs go with a backup or an export',
  ourCsv: 'it is the CSV that rejection-coach writes for spreadsheets',
  ourCsvAdvice:
    'What can be taken back is JSON: rejection-coach export --all --format json. Nothing was taken.',
} as const;

const ROWS = { rows: 'row', entries: 'entry' } as const;
const FIELD_NAMES = {
  role: 'role',
  company: 'company',
  date: 'day it was sent',
  stage: 'how far it got',
  outcome: 'what came of it',
} as const;

/** For lists from other programs. */
export const trackerText = {
  columns: 'The columns were taken like this:',
  field: (field: keyof typeof FIELD_NAMES, heading: string) => `  ${FIELD_NAMES[field]}: ${heading}`,
  /** One column for both, such as a status. */
  both: (heading: string) => `  how far it got, or what came of it: ${heading}`,
  absent: (fields: readonly (keyof typeof FIELD_NAMES)[]) =>
    `  no column for: ${fields.map((field) => FIELD_NAMES[field]).join(', ')}`,
  unused: (headings: readonly string[]) => `  not used: ${headings.join(', ')}`,
  order: {
    'day-first': '  days are read with the day before the month',
    'month-first': '  days are read with the month before the day',
  },
  columnsAdvice: 'To choose them yourself: --columns role="…",company="…",date="…",stage="…",outcome="…"',
  noColumns: 'it is a table, but not all the columns that are needed were found',
  needed: 'It needs the day it was sent, and the role or the company. Its columns are:',
  noSuchColumn: (names: readonly string[]) =>
    `it has no column ${names.map((name) => `"${name}"`).join(' or ')}`,
  hasColumns: 'Its columns are:',
  quotes: (line: number) =>
    `a quotation mark in line ${line} is opened and never closed, so the rows can't be told apart`,
  quotesAdvice: 'Close it there, or save the table as CSV once more. Nothing was taken.',
  ambiguous: "it can't be told whether its days are written with the day or the month first",
  contradict: (dayFirst: number, monthFirst: number) =>
    `row ${dayFirst} writes the day before the month, row ${monthFirst} the month before the day`,
  orderAdvice: 'Say which: --dates day-first or --dates month-first. Nothing was taken.',
  bad: (n: number, unit: keyof typeof ROWS) => `${plural(n, ROWS[unit], unit)} can't be taken`,
  badAdvice: (unit: keyof typeof ROWS) =>
    `Mend ${unit === 'rows' ? 'them in the table' : 'them'}, or leave them out with --skip-bad. Nothing was taken.`,
  skipped: (n: number, unit: keyof typeof ROWS) =>
    `Left out, as --skip-bad says: ${plural(n, ROWS[unit], unit)}.`,
  row: (unit: keyof typeof ROWS, number: number, what: string) => `  ${ROWS[unit]} ${number}: ${what}`,
  problem: {
    nothing: () => 'it has neither a role nor a company',
    'no-day': () => 'it has no day',
    'not-a-day': (cell: string) => `"${cell}" is not read as a day`,
    'to-come': (cell: string) => `"${cell}" is still to come`,
    'too-wide': () => 'it has more cells than there are columns',
    'not-an-entry': () => 'it has no title or no date',
    'no-text': () => 'there is no text in it',
  },
  unknown: 'These words are not known here. Their applications are taken without them:',
  unknownRow: (words: string, rows: readonly number[]) =>
    `  "${words}" in ${rows.length === 1 ? `row ${rows[0]}` : `${rows.length} rows, the first is row ${rows[0]}`}`,
  notSent: (n: number) =>
    `Left out, since ${n === 1 ? 'it was' : 'they were'} never sent off: ${plural(n, 'row')}.`,
  twice: (n: number) => `Left out, since the same row is there already: ${plural(n, 'row')}.`,
} as const;
