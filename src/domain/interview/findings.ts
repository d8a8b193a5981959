/** What somebody has found out before an interview, one finding a task of the homework. Pure. */

import { type Complain, isFields, isInstant } from '../record/json-fields.js';

export interface Finding {
  /** The stable key of the task: a word for a task of ours, the code of the item for one from an answer. */
  readonly task: string;
  /** In the person's words; empty where a finding was taken back. */
  readonly text: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

const KEY = /^[0-9a-z-]{1,24}$/;

/** Complains about what can't be a list of findings. Not there at all is fine. */
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

/** The findings with one more, in the place of an earlier one for the same task. */
export const withFinding = (
  findings: readonly Finding[] | undefined,
  finding: Finding,
): readonly Finding[] => {
  const there = findings ?? [];
  return there.some((item) => item.task === finding.task)
    ? there.map((item) => (item.task === finding.task ? finding : item))
    : [...there, finding];
};

/** Both sides' findings, the newest of each task; what both have stays in my order. */
export const mergedFindings = (mine: readonly Finding[], theirs: readonly Finding[]): readonly Finding[] =>
  theirs.reduce((all, item) => {
    const there = all.find(({ task }) => task === item.task);
    const newer = there === undefined || item.at > there.at || (item.at === there.at && item.text > there.text);
    return newer ? withFinding(all, item) : all;
  }, mine);

/** The newest finding under any of the keys, or `''`. */
export const findingFor = (findings: readonly Finding[] | undefined, keys: readonly string[]): string =>
  (findings ?? [])
    .filter((item) => keys.includes(item.task))
    .reduce((newest, item) => (item.at > newest.at ? item : newest), { text: '', at: '' }).text;
