/** CSV for spreadsheets: one row a record, the person's words never a formula. */

import { applicationText } from '../content/en/applications/applications.js';
import { besideLabels } from '../content/en/debrief/labels.js';
import { type Application, BESIDE } from '../domain/applications/application.js';
import { type AnswerValue, answerTo, type Debrief, QUESTION_IDS } from '../domain/debrief/debrief.js';
import { printable } from '../domain/text/printable.js';
import { type ListedRecords, listed } from '../domain/transfer/write-export.js';

/** Excel takes a file for UTF-8 only where it begins with this mark; every other reader knows and drops it. */
const MARK = '\ufeff';

/**
 * What a spreadsheet could compute: `=`, `+`, `-`, `@` and their full-width forms (OWASP, "CSV Injection"), behind
 * anything that a reader trims. Not only where a cell begins: opened with the wrong separator, a cell begins after
 * every semicolon and every line break as well.
 */
const FORMULA = /(^|[\n;\u2028\u2029])(?=(?:[^\S\n]|[\p{Cf}"])*[=+\-@＝＋－＠])/gu;

/** An apostrophe in front says that what follows is no formula. */
const inert = (text: string): string => printable(text).replace(FORMULA, "$1'");

const cell = (text: string): string => {
  const safe = inert(text);
  return /^[^\s",;'](?:[^",;\n]*[^\s",;])?$|^$/.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
};

const LISTED = [
  'id',
  'date',
  'role',
  'company',
  'stage',
  'outcome',
  'mode',
  'finished',
] as const satisfies readonly (keyof ListedRecords)[];

const ANSWERS = QUESTION_IDS.filter((id) => !(LISTED as readonly string[]).includes(id));

export const CSV_COLUMNS = ['kind', ...LISTED, ...ANSWERS, ...Object.keys(besideLabels)];

const text = (value: AnswerValue | null): string =>
  value === null ? '' : typeof value === 'object' ? value.join('\n') : String(value);

const debriefRow = (debrief: Debrief): readonly string[] => {
  const row = listed(debrief);
  return [
    'debrief',
    ...LISTED.map((name) => String(row[name] ?? '')),
    ...ANSWERS.map((id) => text(answerTo(debrief, id))),
    debrief.notes ?? '',
    (debrief.tags ?? []).join('\n'),
  ];
};

/** All that is kept beside it, in the one column for notes. */
const besideText = (application: Application): string =>
  [
    ...[...BESIDE].reverse().map((name) => [name, application[name]] as const),
    ['interview', application.interview] as const,
  ]
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => (name === 'notes' ? text : `${applicationText.labels[name]}: ${text}`))
    .join('\n');

const applicationRow = (application: Application): readonly string[] => {
  const row: Readonly<Record<string, unknown>> = { ...application };
  const cells = ['application', ...LISTED.map((name) => String(row[name] ?? ''))];
  const beside = besideText(application);
  return CSV_COLUMNS.map((name, at) => cells[at] ?? (name === 'notes' ? beside : ''));
};

/** Lists are joined by line breaks inside their cell. */
export const recordsCsv = (debriefs: readonly Debrief[], applications: readonly Application[]): string =>
  `${MARK}${[CSV_COLUMNS, ...debriefs.map(debriefRow), ...applications.map(applicationRow)]
    .map((row) => row.map(cell).join(','))
    .join('\n')}\n`;
