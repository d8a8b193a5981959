/** The text of backup, import and export. */

import { plural } from '../text/plural.js';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const backupText = {
  drafts: (n: number) => (n === 1 ? '1 of them a draft' : `${n} of them drafts`),
  binned: (n: number) => `${n} in the bin`,
  versions: (n: number) => plural(n, 'old version'),
  settings: 'your settings',
  size,
  written: (file: string) => `Backup written: ${file}`,
  printed: 'Backup printed.',
  notTaken: 'not all of the backup was taken, so there is no backup',
  notTakenAdvice: 'Give a file: rejection-coach backup FILE',
  holds: (parts: readonly string[]) => `In it: ${parts.join('; ')}.`,
  checked: 'Checked: it is all there.',
  back: (file: string) =>
    `To bring it back: rejection-coach import ${file}\nTo see first what would change, add --dry-run`,
  plainText: 'Anyone who opens this file can read it all. Keep it somewhere private.',
  unread: (n: number) =>
    `${plural(n, 'file')} can't be read as a record. ${n === 1 ? 'It is' : 'They are'} in the backup as ${n === 1 ? 'it is' : 'they are'}:`,
  others: "Not in the backup, because it isn't part of the journal:",
  empty: 'the journal is empty, so there is nothing to back up',
  differs: (file: string) => `${file}: it was written, but some of the journal is missing from it`,
  differsAdvice: "Don't rely on it. Check the disk, then try again with --force.",
  tooLarge: (bytes: number, limit: number) =>
    `the journal makes a backup of ${size(bytes)}, and an import takes at most ${size(limit)}`,
  tooLargeAdvice: 'Copy the whole folder instead. To find it: rejection-coach path Nothing was written.',
} as const;

export const exportText = {
  written: (file: string) => `Written: ${file}, but `,
  notIn: (n: number) => `${plural(n, 'record')} can't be read and ${n === 1 ? 'is' : 'are'} NOT in it`,
  notInAdvice: 'To see what to do: rejection-coach doctor',
} as const;

const SOURCES = {
  notes: 'your own notes',
  jrnl: 'jrnl',
  csv: 'a CSV file',
  backup: 'a backup',
  export: 'an export',
} as const;

/** In the order in which they are printed. */
const VERDICTS = {
  added: 'Added',
  changed: 'Changed',
  repaired: 'Added in place of a damaged file, which is now in the bin',
  kept: 'Not changed, because yours is newer',
  binned: 'Left in the bin',
  gone: 'Left out, as you deleted it forever',
  newer: 'Not touched, because a newer version of this program made it',
  same: 'Already there',
} as const;

const WOULD = {
  ...VERDICTS,
  added: 'Would be added',
  changed: 'Would change',
  repaired: 'Would be added in place of a damaged file, which goes to the bin',
  kept: 'Would not change, because yours is newer',
  binned: 'Would stay in the bin',
  gone: 'Would be left out, as you deleted it forever',
  newer: 'Would not be touched, because a newer version of this program made it',
} as const;

/** So many files are named. */
const NAMED = 3;

export const importText = {
  verdicts: VERDICTS,
  would: WOULD,
  nothingWritten: 'Nothing was written. This only shows what would change.',
  changes: (names: readonly string[]) =>
    names.length === 0 ? 'only the time of the answer' : names.join(', '),
  stays: (names: readonly string[]) => `yours is newer and kept: ${names.join(', ')}`,
  more: (n: number) => `and ${n} more`,
  binnedAdvice: 'To bring one back: rejection-coach restore',
  goneAdvice: 'To bring it back, run this again with --deleted.',
  bin: (n: number) => plural(n, 'record in the bin', 'records in the bin'),
  history: (n: number) => plural(n, 'old version'),
  unread: (paths: readonly string[]) =>
    `${plural(paths.length, "file that isn't a record", "files that aren't records")} (${paths.slice(0, NAMED).join(', ')}${paths.length > NAMED ? ', …' : ''})`,
  settings: (names: readonly string[]) =>
    `${names.length === 1 ? 'the setting' : 'the settings'} ${names.join(', ')}`,
  also: (parts: readonly string[]) => `Also: ${parts.join('; ')}.`,
  wouldAlso: (parts: readonly string[]) => `Also, if there is none yet: ${parts.join('; ')}.`,
  notPlaced: "Left out, because it isn't part of a journal:",
  halfway: (parts: readonly string[]) =>
    parts.length === 0 ? 'Nothing was added before that.' : `Added before that: ${parts.join(', ')}.`,
  again: 'Then run the same import again. It skips what you have.',
  progress: (done: number, of: number) => `${done} of ${of} …`,
  readAs: (source: keyof typeof SOURCES) => `Read as ${SOURCES[source]}.`,
  notOf: "it isn't a backup, an export, a file from jrnl, or a table",
  notOfAdvice:
    'To make an export: rejection-coach export --all --format json --output FILE\nFor another program, save its list as CSV. For your own notes, add --from notes. Nothing was added.',
  jrnlText: 'it is a journal of jrnl, as text',
  jrnlTextAdvice:
    'Have jrnl write it as JSON, then import that:\njrnl --format json > jrnl.json\nTo keep it as one page of notes, add --from notes. Nothing was added.',
  dayOneText: 'it is a journal of Day One, as text',
  dayOneTextAdvice:
    'In Day One, choose File, Export, JSON. Unpack the file that you get and import the .json in it.\nTo keep it as one page of notes, add --from notes. Nothing was added.',
  tooDeep: 'it has lists inside lists far too deep for this program',
  notJson: (why: string) => `it isn't valid JSON (${why})`,
  tooLarge: (limit: number) => `it is over ${size(limit)}, which is too much from another program`,
  idsOnlyForOurs: 'IDs only work with a backup or an export',
  ourCsv: 'it is a CSV that this program wrote for spreadsheets',
  ourCsvAdvice:
    'Only JSON can be brought back: rejection-coach export --all --format json\nNothing was added.',
} as const;

const ROWS = { rows: 'row', entries: 'entry' } as const;
const FIELD_NAMES = {
  role: 'role',
  company: 'company',
  date: 'day you applied',
  stage: 'how far it got',
  outcome: 'how it ended',
  notes: 'notes',
  source: 'where you found it',
  link: 'link',
  salary: 'pay',
  contact: 'contact',
  interview: 'day of an interview',
} as const;

/** For lists from other programs. */
export const trackerText = {
  one: ROWS,
  notesKept: (id: string) =>
    `Your notes are one debrief, word for word. To read them: rejection-coach show ${id}\nTo sort them, question by question: rejection-coach resume ${id}`,
  columns: 'The columns were read like this:',
  field: (field: keyof typeof FIELD_NAMES, heading: string) => `  ${FIELD_NAMES[field]}: ${heading}`,
  /** One column for both, such as a status. */
  both: (heading: string) => `  how far it got, or how it ended: ${heading}`,
  absent: (fields: readonly (keyof typeof FIELD_NAMES)[]) =>
    `  no column for: ${fields.map((field) => FIELD_NAMES[field]).join(', ')}`,
  stages: (headings: readonly string[]) => `  one column a stage: ${headings.join(', ')}`,
  unused: (headings: readonly string[]) => `  kept with the notes: ${headings.join(', ')}`,
  order: {
    'day-first': '  days are read with the day before the month',
    'month-first': '  days are read with the month before the day',
  },
  columnsAdvice:
    'To choose them yourself: --columns role="…",company="…",date="…",stage="…",outcome="…"\nIf these are your own notes, add --from notes.',
  noColumns: 'it is a table, but some columns are missing',
  needed: 'It needs the day you applied, and the job or the employer. Its columns are:',
  noSuchColumn: (names: readonly string[]) =>
    `it has no column ${names.map((name) => `"${name}"`).join(' or ')}`,
  hasColumns: 'Its columns are:',
  quotes: (line: number) => `a quote mark in line ${line} is never closed, so I can't tell where rows end`,
  quotesAdvice: 'Close it there, or save the table as CSV again. Nothing was added.',
  ambiguous: "I can't tell if the day or the month comes first in its dates",
  contradict: (dayFirst: number, monthFirst: number) =>
    `row ${dayFirst} writes the day before the month, row ${monthFirst} the month before the day`,
  orderAdvice: 'Say which one: --dates day-first or --dates month-first. Nothing was added.',
  bad: (n: number, unit: keyof typeof ROWS) => `${plural(n, ROWS[unit], unit)} can't be read`,
  badAdvice: (unit: keyof typeof ROWS) =>
    `Fix ${unit === 'rows' ? 'them in the table' : 'them'}, or leave them out with --skip-bad. Nothing was added.`,
  skipped: (n: number, unit: keyof typeof ROWS) =>
    `Left out, as --skip-bad says: ${plural(n, ROWS[unit], unit)}.`,
  row: (unit: keyof typeof ROWS, number: number, what: string) => `  ${ROWS[unit]} ${number}: ${what}`,
  problem: {
    nothing: () => 'it has no job and no employer',
    'no-day': () => 'it has no day',
    'not-a-day': (cell: string) => `"${cell}" isn't a day I can read`,
    'to-come': (cell: string) => `"${cell}" is in the future`,
    'too-wide': () => 'it has more cells than there are columns',
    'not-an-entry': () => 'it has no title or no date',
    'no-text': () => 'there is no text in it',
  },
  unknown: "I don't know these words. I left the words out, but kept the rows:",
  unknownRow: (words: string, rows: readonly number[]) =>
    `  "${words}" in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`,
  notSent: (n: number) =>
    `Left out, because ${n === 1 ? 'it was' : 'they were'} never sent: ${plural(n, 'row')}.`,
  twice: (n: number) => `Left out, because the same row is there already: ${plural(n, 'row')}.`,
} as const;
