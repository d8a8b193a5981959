/** What a table holds beside the facts that are counted: kept as it was written, none of it thrown away. */

import { BESIDE, type Beside } from '../applications/application.js';
import { printable, printableLine } from '../text/printable.js';
import type { Table } from './table.js';

const oneOf = (field: Beside, text: string): string =>
  field === 'notes' ? printable(text).trim() : printableLine(text);

/** @param used the columns that are read as something else. */
export const besideOf = (
  { headings, columns }: Table,
  cells: readonly string[],
  used: ReadonlySet<number>,
): Readonly<Partial<Record<Beside, string>>> => {
  const found = BESIDE.flatMap((field) => {
    const at = columns[field];
    const text = at === undefined || used.has(at) ? '' : oneOf(field, cells[at] ?? '');
    return text === '' ? [] : [[field, text] as const];
  });
  const taken = new Set([...used, ...Object.values(columns)]);
  const more = headings.flatMap((heading, at) => {
    const text = taken.has(at) ? '' : printable(cells[at] ?? '').trim();
    if (text === '') return [];
    return [heading === '' ? text : `${printableLine(heading)}: ${text}`];
  });
  const kept: Partial<Record<Beside, string>> = Object.fromEntries(found);
  const notes = [...(kept.notes === undefined ? [] : [kept.notes]), ...more].join('\n');
  return { ...kept, ...(notes === '' ? {} : { notes }) };
};

/** What both say: the journal's stays, and what the table adds is added. */
export const mergedBeside = (
  ours: Readonly<Partial<Record<Beside, string>>>,
  theirs: Readonly<Partial<Record<Beside, string>>>,
): Readonly<Partial<Record<Beside, string>>> =>
  Object.fromEntries(
    BESIDE.flatMap((field) => {
      const [mine, other] = [ours[field], theirs[field]];
      if (other === undefined || mine?.includes(other)) return mine === undefined ? [] : [[field, mine]];
      if (mine === undefined || other.includes(mine)) return [[field, other]];
      return [[field, field === 'notes' ? `${mine}\n${other}` : mine]];
    }),
  );
