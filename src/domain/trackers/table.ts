/** Reads somebody's own table: CSV with any usual separator. */

import { CsvError, parse } from 'csv-parse/sync';
import { type ColumnNames, type Columns, findColumns, type GivenNames, isEnough } from './columns.js';

export interface Table {
  readonly headings: readonly string[];
  readonly columns: Columns;
  /** As a spreadsheet counts them: the first row is 1. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  /** A quote that does not end. */
  | { readonly ok: false; readonly reason: 'quotes'; readonly line: number }
  | { readonly ok: false; readonly reason: 'no-table' }
  /** A table whose columns are not known; `missing`: headings that the person gave and it does not have. */
  | {
      readonly ok: false;
      readonly reason: 'columns';
      readonly headings: readonly string[];
      readonly columns: Columns;
      readonly missing: readonly string[];
    };

const SEPARATORS = [',', ';', '\t'] as const;

/** Templates often have titles and blank rows above the headings. */
const ROWS_SEARCHED = 10;

export const readTable = (text: string, names: ColumnNames, named: GivenNames): ReadTable => {
  const beginning = text.slice(0, 200_000);
  const found = SEPARATORS.flatMap((separator) =>
    firstRows(beginning, separator).map((cells, at) => {
      const headings = cells.map((cell) => cell.trim());
      const { columns, unknown: missing } = findColumns(headings, names, named);
      return { separator, at, headings, columns, missing };
    }),
  );
  const usable = found.find(({ missing, columns }) => missing.length === 0 && isEnough(columns));
  if (!usable) {
    const [best] = found.toSorted(
      (a, b) =>
        Object.keys(b.columns).length - Object.keys(a.columns).length ||
        b.headings.length - a.headings.length ||
        a.at - b.at,
    );
    if (!best || best.headings.length < 2) return { ok: false, reason: 'no-table' };
    const { headings, columns, missing } = best;
    return { ok: false, reason: 'columns', headings, columns, missing };
  }
  try {
    const { separator, headings, columns, at } = usable;
    const rows = parsed(text, separator)
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
    // A quote inside an unquoted cell is text: 3" pipes.
    relax_quotes: true,
    ...(to === undefined ? {} : { to }),
  });

const firstRows = (text: string, separator: string): readonly string[][] => {
  for (const rows of [ROWS_SEARCHED, 1])
    try {
      return parsed(text, separator, rows);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  return [];
};
