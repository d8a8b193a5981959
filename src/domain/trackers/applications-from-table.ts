/** Applications from somebody's own table, also where each stage is a column with a date or a tick. */

import { type Application, BESIDE } from '../applications/application.js';
import type { Outcome } from '../debrief/debrief.js';
import { derivedId } from '../record/short-code.js';
import type { Order } from '../text/country.js';
import { printableLine } from '../text/printable.js';
import { type ColumnDays, readDays, readMoments } from './column-dates.js';
import { besideOf, type Field, mergedBeside } from './columns.js';
import { mergedStatus, NO_STATUS, type ReadStatus, type Status } from './status-words.js';
import type { Table } from './table.js';

export interface TableOptions {
  readonly status: ReadStatus;
  readonly marks: StageMarks;
  readonly zone: string;
  readonly forced: Order | null;
  readonly likely: Order | null;
  /** `YYYY-MM-DD`: a later day is a mistake. */
  readonly today: string;
}

type RowProblem = 'nothing' | 'no-day' | 'not-a-day' | 'to-come' | 'too-wide';

export interface FromTable {
  readonly facts: readonly RowFacts[];
  readonly bad: readonly { readonly row: number; readonly problem: RowProblem; readonly cell: string }[];
  /** Statuses that could not be read, with their rows: the application is taken without them. */
  readonly unknown: ReadonlyMap<string, readonly number[]>;
  readonly notSent: number;
  readonly twice: number;
  readonly order: Order | null;
  readonly stages: readonly number[];
}

/** `key` stays the same for the same row in every later state of the table. */
export type RowFacts = Omit<Application, 'id' | 'added'> & { readonly key: string };

export type ReadRows = { readonly ok: true; readonly read: FromTable } | Extract<ColumnDays, { ok: false }>;

const cellOf = (table: Table, field: Field, cells: readonly string[]): string => {
  const at = table.columns[field];
  return at === undefined ? '' : (cells[at] ?? '');
};

export const readRows = (table: Table, options: TableOptions): ReadRows => {
  const { zone, forced, likely, today } = options;
  const column = (field: Field): readonly string[] =>
    table.rows.map(({ cells }) => cellOf(table, field, cells));
  const dates = readDays(column('date'), zone, forced, likely);
  if (!dates.ok) return dates;
  const given = { zone, order: dates.order ?? likely };
  const stages = stageColumns(table, options.status, options.marks, given);
  const interviews = readMoments(column('interview'), zone, null, given.order);
  const seen = new Set<string>();
  const times = new Map<string, number>();
  const facts: RowFacts[] = [];
  const bad: { row: number; problem: RowProblem; cell: string }[] = [];
  const unknown = new Map<string, number[]>();
  let notSent = 0;
  let twice = 0;
  table.rows.forEach(({ number, cells }, at) => {
    const rowKey = JSON.stringify(cells);
    const reached = reachedIn(stages, at, today);
    const typed = [cellOf(table, 'stage', cells), cellOf(table, 'outcome', cells)];
    const { status, unread } = statusOf(typed, options.status, reached.status);
    const role = printableLine(cellOf(table, 'role', cells));
    const company = printableLine(cellOf(table, 'company', cells));
    const day = dates.days[at]?.slice(0, 10) ?? null;
    const cell = cellOf(table, 'date', cells);
    const problems: readonly (readonly [RowProblem, boolean])[] = [
      ['too-wide', cells.length > table.headings.length],
      ['nothing', role === '' && company === ''],
      ['no-day', cell === ''],
      ['to-come', day !== null && day > today],
    ];
    const problem = problems.find(([, holds]) => holds)?.[0] ?? (day === null ? 'not-a-day' : null);
    if (!status.sent) notSent++;
    else if (seen.has(rowKey)) twice++;
    else if (problem !== null || day === null)
      bad.push({ row: number, problem: problem ?? 'not-a-day', cell });
    else {
      for (const words of unread)
        unknown
          .set(words, unknown.get(words) ?? [])
          .get(words)
          ?.push(number);
      const key = JSON.stringify(['application', role.toLowerCase(), company.toLowerCase(), day]);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      const { stage, outcome } = status;
      const interview = (interviews.ok ? interviews.days[at] : null) ?? reached.ahead;
      const isRead = table.columns.interview === undefined || (interviews.ok && interviews.days[at] !== null);
      facts.push({
        role,
        company,
        stage,
        outcome,
        date: day,
        ...besideOf(isRead ? table : withoutInterview(table), cells, new Set(stages.map(({ at }) => at))),
        ...(interview === null ? {} : { interview }),
        key: time === 1 ? key : `${key} ${time}`,
      });
    }
    seen.add(rowKey);
  });
  return {
    ok: true,
    read: { facts, bad, unknown, notSent, twice, order: dates.order, stages: stages.map(({ at }) => at) },
  };
};

/** A day that can't be read is kept with the notes. */
const withoutInterview = ({ columns: { interview: _, ...columns }, ...table }: Table): Table => ({
  ...table,
  columns,
});

/** In many tables one column says how far it got and another what came of it, so both are read. */
const statusOf = (typed: readonly string[], read: ReadStatus, reached: Status | null) => {
  const [stage, outcome] = typed.map(read);
  const both = [stage, outcome].reduce<Status | null>(
    (all, status) => all && mergedStatus(all, status ?? NO_STATUS),
    reached,
  );
  const unread = typed.filter((_, at) => [stage, outcome][at] === null);
  return both === null ? { status: NO_STATUS, unread: [typed.join(', ')] } : { status: both, unread };
};

const nameOf = (row: Pick<Application, 'role' | 'company'>): string =>
  JSON.stringify([row.role.toLowerCase(), row.company.toLowerCase()]);

const isDecided = (outcome: Outcome | null): boolean => outcome !== null && outcome !== 'waiting';

/**
 * The rows as records, each under the id that it got the first time. Unchanged records come back as they are; where
 * the table says less than the journal (an older state of it), the journal's counts.
 *
 * @param added ISO 8601 instant in UTC: now.
 */
export const asApplications = (
  facts: readonly RowFacts[],
  known: ReadonlyMap<string, Application>,
  added: string,
): readonly Application[] => {
  const ours = new Map<string, string>();
  return facts.map(({ key, ...row }) => {
    const id = derivedId(row.date, key, (candidate) => {
      const before = known.get(candidate);
      const isTaken = before !== undefined && nameOf(before) !== nameOf(row);
      return isTaken || (ours.has(candidate) && ours.get(candidate) !== key);
    });
    ours.set(id, key);
    const existing = known.get(id);
    if (existing === undefined) return { id, added, ...row };
    const interview = row.interview ?? existing.interview;
    const next = {
      ...existing,
      stage: row.stage ?? existing.stage,
      outcome: row.outcome ?? existing.outcome,
      ...mergedBeside(existing, row),
      ...(interview === undefined ? {} : { interview }),
    };
    const isSame = (['stage', 'outcome', 'interview', ...BESIDE] as const).every(
      (name) => next[name] === existing[name],
    );
    if (isSame) return existing;
    return {
      ...next,
      added: isDecided(existing.outcome) && !isDecided(next.outcome) ? existing.added : added,
    };
  });
};

interface StageMarks {
  readonly reached: RegExp;
  readonly not: RegExp;
}

interface StageColumn {
  readonly at: number;
  readonly status: Status;
  /** A row's cell: the day it was reached, `true` where it only says so, `null` where it was not. */
  readonly cells: readonly (string | true | null)[];
}

/** Fewer are no such table. */
const ENOUGH = 2;

/** The columns whose headings name a stage or an ending, and whose cells are all days, ticks or empty. */
const stageColumns = (
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
const reachedIn = (
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
