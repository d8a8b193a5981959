/** What the person has found out before an interview: one note per task of the homework. */

import type { Complain } from '../record/json-fields.js';
import type { EntryParts } from '../record/parts.js';
import { checkList, INSTANT, TEXT } from '../record/shapes.js';

export interface ResearchNote {
  /** The key of one of our tasks, or the code of the item for one from an answer. */
  readonly task: string;
  /** Empty where it was taken back. */
  readonly text: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

const KEY = /^[0-9a-z-]{1,24}$/;
const SHAPES = {
  task: { name: 'a short key', fits: (key: unknown) => typeof key === 'string' && KEY.test(key) },
  text: TEXT,
  at: INSTANT,
};

export const checkFindings = (findings: unknown, complain: Complain): void => {
  checkList(findings, () => SHAPES, complain);
  const tasks = (Array.isArray(findings) ? findings : []).map(
    (finding: Partial<ResearchNote>) => finding?.task,
  );
  for (const [at, task] of tasks.entries())
    if (task !== undefined && tasks.indexOf(task) < at) complain(`[${at}]`, 'is there twice for one task');
};

export const withFinding = (
  findings: readonly ResearchNote[] | undefined = [],
  finding: ResearchNote,
): readonly ResearchNote[] =>
  findings.some(({ task }) => task === finding.task)
    ? findings.map((item) => (item.task === finding.task ? finding : item))
    : [...findings, finding];

/** The newest finding of each task; of two of one moment, the same on every machine. */
export const findingParts: EntryParts = {
  key: ({ task }: ResearchNote) => task,
  at: ({ at }: ResearchNote) => at,
  join: (mine: ResearchNote, theirs: ResearchNote) => (theirs.text > mine.text ? theirs : mine),
};

/** The newest finding under any of the keys, or `''`. */
export const findingFor = (findings: readonly ResearchNote[] | undefined, keys: readonly string[]): string =>
  (findings ?? [])
    .filter(({ task }) => keys.includes(task))
    .reduce((newest, item) => (item.at > newest.at ? item : newest), { text: '', at: '' }).text;

/** What they want to ask the employer, one question each; `null` where they noted none. */
export const ownQuestions = (findings: readonly ResearchNote[] | undefined): readonly string[] | null => {
  const own = (findingFor(findings, ['ask']).match(/[^?]+\?*/g) ?? [])
    .map((question) => question.trim())
    .filter((question) => /[\p{L}\p{N}]/u.test(question));
  return own.length === 0 ? null : own;
};
