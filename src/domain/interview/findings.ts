/** What the person has found out before an interview: one note per task of the homework. */

import { type Complain, isFields, isInstant } from '../record/json-fields.js';
import type { EntryParts } from '../record/parts.js';

export interface ResearchNote {
  /** The key of one of our tasks, or the code of the item for one from an answer. */
  readonly task: string;
  /** Empty where it was taken back. */
  readonly text: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

const KEY = /^[0-9a-z-]{1,24}$/;

export const checkFindings = (value: unknown, complain: Complain): void => {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    complain('findings', 'has to be a list');
    return;
  }
  const tasks = new Set<unknown>();
  for (const [at, item] of value.entries()) {
    const where = `findings[${at}]`;
    if (!isFields(item)) {
      complain(where, 'has to be an object');
      continue;
    }
    if (typeof item.task !== 'string' || !KEY.test(item.task))
      complain(`${where}.task`, 'has to be a short key');
    if (typeof item.text !== 'string') complain(`${where}.text`, 'has to be a text');
    if (!isInstant(item.at)) complain(`${where}.at`, 'has to be a time');
    if (tasks.has(item.task)) complain(where, 'is there twice for one task');
    tasks.add(item.task);
  }
};

/** Adds a finding, in the place of an earlier one for the same task. */
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
