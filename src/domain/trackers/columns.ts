/** Finds which column of somebody's own table holds what. */

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

/** The index of each column that was found. */
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

/**
 * @param named the headings that the person gives for fields.
 * @returns the columns, and the given headings that the table does not have.
 */
export const findColumns = (
  headings: readonly string[],
  names: ColumnNames,
  named: Readonly<Partial<Record<Field, string>>>,
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
