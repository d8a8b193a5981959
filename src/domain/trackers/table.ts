/** Somebody's own table: CSV with whatever separator their program writes. */

import { CsvError, parse } from 'csv-parse/sync';
import { type ColumnNames, type Columns, type Field, findColumns, isEnough } from './columns.js';

export interface Table {
  readonly headings: readonly string[];
  readonly columns: Columns;
  /** As a spreadsheet counts them: the first row is 1. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  /** Not a table at all: a quote that does not end, or more than one value never. */
  | { readonly ok: false; readonly reason: 'quotes'; readonly line: number }
  | { readonly ok: false; readonly reason: 'no-table' }
  /** A table whose columns are not known; `missing` is what the person named and it does not have. */
  | {
      readonly ok: false;
      readonly reason: 'columns';
      readonly headings: readonly string[];
      readonly columns: Columns;
      readonly missing: readonly string[];
    };

const SEPARATORS = [',', ';', '\t'] as const;

/** Titles and blank rows above the headings are common in templates. */
const ABOVE = 10;

interface Headed {
  readonly separator: string;
  /** The place of the row of headings. */
  readonly at: number;
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly missing: readonly string[];
}

export const readTable = (
  text: string,
  names: ColumnNames,
  named: Readonly<Partial<Record<Field, string>>>,
): ReadTable => {
  const found = SEPARATORS.flatMap((separator) => headingsWith(text, separator, names, named));
  const usable = found.find((one) => one.missing.length === 0 && isEnough(one.columns));
  if (!usable) {
    const [best] = found.toSorted(
      (a, b) =>
        Object.keys(b.columns).length - Object.keys(a.columns).length ||
        b.headings.length - a.headings.length ||
        a.at - b.at,
    );
    return best && best.headings.length > 1
      ? {
          ok: false,
          reason: 'columns',
          headings: best.headings,
          columns: best.columns,
          missing: best.missing,
        }
      : { ok: false, reason: 'no-table' };
  }
  try {
    const all = parsed(text, usable.separator);
    const { headings, columns, at } = usable;
    const rows = all
      .map((cells, place) => ({ number: place + 1, cells: cells.map((cell) => cell.trim()) }))
      .slice(at + 1)
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return { ok: true, table: { headings, columns, rows } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, reason: 'quotes', line: Number(error.lines ?? 0) };
  }
};

const parsed = (text: string, delimiter: string, to?: number): readonly string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    // A quote inside a cell that does not begin with one is a quote: 3" pipes.
    relax_quotes: true,
    ...(to === undefined ? {} : { to }),
  });

const headingsWith = (
  text: string,
  separator: string,
  names: ColumnNames,
  named: Readonly<Partial<Record<Field, string>>>,
): readonly Headed[] => {
  return firstRows(text.slice(0, 200_000), separator).map((cells, at) => {
    const headings = cells.map((cell) => cell.trim());
    const { columns, unknown } = findColumns(headings, names, named);
    return { separator, at, headings, columns, missing: unknown };
  });
};

/** As many as can be read: a quote that never ends further down is told of when the headings are known. */
const firstRows = (text: string, separator: string): readonly string[][] => {
  for (const rows of [ABOVE, 1])
    try {
      return parsed(text, separator, rows);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  return [];
};
