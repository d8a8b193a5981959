/** Which column of somebody's own table holds what, and what is kept of the others. */

import { BESIDE, type Beside, type BesideTexts } from '../applications/application.js';
import { printable, printableLine } from '../text/printable.js';

export const FIELDS = [
  'role',
  'company',
  'date',
  'stage',
  'outcome',
  'notes',
  'source',
  'link',
  'salary',
  'contact',
  'interview',
] as const;
export type Field = (typeof FIELDS)[number];

/** The usual names of each, the likeliest first; lower case, words with single spaces. */
export type ColumnNames = Readonly<Partial<Record<Field, readonly string[]>>>;

/** The headings that the person gives for fields. */
export type GivenNames = Readonly<Partial<Record<Field, string>>>;

export type Columns = Readonly<Partial<Record<Field, number>>>;

/** "DateApplied", "date_applied" and "Date applied (dd/mm)" are all "date applied". */
export const headingOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns the columns, and the given headings that the table does not have. */
export const findColumns = (
  headings: readonly string[],
  names: ColumnNames,
  named: GivenNames,
): { readonly columns: Columns; readonly unknown: readonly string[] } => {
  const normal = headings.map(headingOf);
  const columns: Partial<Record<Field, number>> = {};
  const unknown: string[] = [];
  for (const field of FIELDS) {
    const wanted = named[field];
    if (wanted === undefined) continue;
    const exact = headings.findIndex((heading) => heading.trim() === wanted.trim());
    const at = exact === -1 ? normal.indexOf(headingOf(wanted)) : exact;
    if (at === -1) unknown.push(wanted);
    else columns[field] = at;
  }
  const taken = new Set(Object.values(columns));
  for (const field of FIELDS) {
    if (named[field] !== undefined) continue;
    const at = (names[field] ?? [])
      .map((name) => normal.indexOf(name))
      .find((at) => at !== -1 && !taken.has(at));
    if (at === undefined) continue;
    columns[field] = at;
    taken.add(at);
  }
  return { columns, unknown };
};

/** An application needs its day, and a role or a company. */
export const isEnough = ({ role, company, date }: Columns): boolean =>
  date !== undefined && (role !== undefined || company !== undefined);

const cellText = (field: Beside, text: string): string =>
  field === 'notes' ? printable(text).trim() : printableLine(text);

/** @param used the columns that are read as something else. */
export const besideOf = (
  { headings, columns }: { readonly headings: readonly string[]; readonly columns: Columns },
  cells: readonly string[],
  used: ReadonlySet<number>,
): BesideTexts => {
  const found = BESIDE.flatMap((field) => {
    const at = columns[field];
    const text = at === undefined || used.has(at) ? '' : cellText(field, cells[at] ?? '');
    return text === '' ? [] : [[field, text] as const];
  });
  const taken = new Set([...used, ...Object.values(columns)]);
  const more = headings.flatMap((heading, at) => {
    const text = taken.has(at) ? '' : printable(cells[at] ?? '').trim();
    if (text === '') return [];
    return [heading === '' ? text : `${printableLine(heading)}: ${text}`];
  });
  const kept: BesideTexts = Object.fromEntries(found);
  const notes = [...(kept.notes === undefined ? [] : [kept.notes]), ...more].join('\n');
  return { ...kept, ...(notes === '' ? {} : { notes }) };
};

/** What both say: the journal's stays, and what the table adds is added. */
export const mergedBeside = (ours: BesideTexts, theirs: BesideTexts): BesideTexts =>
  Object.fromEntries(
    BESIDE.flatMap((field) => {
      const [mine, other] = [ours[field], theirs[field]];
      if (other === undefined || mine?.includes(other)) return mine === undefined ? [] : [[field, mine]];
      if (mine === undefined || other.includes(mine)) return [[field, other]];
      return [[field, field === 'notes' ? `${mine}\n${other}` : mine]];
    }),
  );
