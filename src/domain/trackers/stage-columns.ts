/** Tables with one column a stage ("Applied", "Interview", "Offer"), each with a date or a tick where it was reached. */

import type { Order } from '../text/country.js';
import { readMoments } from './column-dates.js';
import { mergedStatus, NO_STATUS, type ReadStatus, type Status } from './status-words.js';
import type { Table } from './table.js';

export interface StageMarks {
  readonly reached: RegExp;
  readonly not: RegExp;
}

export interface StageColumn {
  readonly at: number;
  readonly status: Status;
  /** A row's cell: the day it was reached, `true` where it only says so, `null` where it was not. */
  readonly cells: readonly (string | true | null)[];
}

/** Fewer are no such table. */
const ENOUGH = 2;

/** The columns whose headings name a stage or an ending, and whose cells are all days, ticks or empty. */
export const stageColumns = (
  { headings, columns, rows }: Table,
  read: ReadStatus,
  marks: StageMarks,
  { zone, order }: { readonly zone: string; readonly order: Order | null },
): readonly StageColumn[] => {
  const { role, company, stage, outcome, notes, interview } = columns;
  const named = new Set([role, company, stage, outcome, notes, interview]);
  const found = headings.flatMap((heading, at): readonly StageColumn[] => {
    const status = heading === '' || named.has(at) ? null : read(heading);
    if (status === null || !isStep(status)) return [];
    const texts = rows.map(({ cells }) => cells[at] ?? '');
    const days = readMoments(texts, zone, null, order);
    if (!days.ok) return [];
    const cells = texts.map((text, row) =>
      marks.not.test(text) ? null : marks.reached.test(text) ? (true as const) : (days.days[row] ?? text),
    );
    const isMark = cells.every((cell, row) => typeof cell !== 'string' || days.days[row] != null);
    return isMark && cells.some((cell) => cell !== null) ? [{ at, status, cells }] : [];
  });
  // A day of applying is in every table.
  return found.filter(({ status }) => status.stage !== 'application').length >= ENOUGH ? found : [];
};

const isStep = ({ stage, outcome, sent }: Status): boolean =>
  sent && (stage !== null || (outcome !== null && outcome !== 'waiting'));

/** How far a row got: the last column that is filled in, of the stages and of the endings. A day ahead is not reached. */
export const reachedIn = (
  found: readonly StageColumn[],
  row: number,
  today: string,
): { readonly status: Status | null; readonly ahead: string | null } => {
  const filled = found.flatMap(({ status, cells }) => {
    const cell = cells[row] ?? null;
    return cell === null ? [] : [{ status, cell }];
  });
  const isAhead = (cell: string | true): boolean => cell !== true && cell.slice(0, 10) >= today;
  const reached = filled.filter(({ cell }) => cell === true || cell.slice(0, 10) <= today);
  const last = reached.findLast(({ status }) => status.stage !== null)?.status;
  const ending = reached.findLast(({ status }) => status.stage === null)?.status;
  const interview = filled.find(({ status, cell }) => isTalk(status) && isAhead(cell))?.cell;
  return {
    status: mergedStatus(last ?? NO_STATUS, ending ?? NO_STATUS),
    ahead: typeof interview === 'string' ? interview : null,
  };
};

const isTalk = ({ stage }: Status): boolean => stage !== null && stage !== 'application';
