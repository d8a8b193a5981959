/** What a drill is given: a place for its figures and for what went wrong. */

import { availableParallelism } from 'node:os';

/** Enough to see what is wrong; a broken protection breaks every round. */
const SHOWN = 8;

/** Raised where this machine can't hold the drill: it is skipped with that reason. */
export class CannotRun extends Error {}

/**
 * @returns `figure(name, value)`, `count(name)`, `most(name, value)` for the report; `wrong(text)` for each thing that
 * does not hold; `holds(condition, text)`.
 */
export const openDrill = ({ long, program }) => {
  const figures = new Map();
  const problems = [];
  const wrong = (text) => {
    problems.push(text);
    // A long run says it at once, should it never come to its end.
    if (long) console.error(text);
  };
  return {
    long,
    program,
    figures,
    problems,
    wrong,
    holds(condition, text) {
      if (!condition) wrong(text);
      return Boolean(condition);
    },
    figure: (name, value) => void figures.set(name, value),
    count: (name, by = 1) => void figures.set(name, (figures.get(name) ?? 0) + by),
    most: (name, value) => void figures.set(name, Math.max(figures.get(name) ?? 0, value)),
  };
};

export const told = (problems) =>
  [
    ...problems.slice(0, SHOWN).map((problem) => `  ${problem.replaceAll('\n', '\n    ')}`),
    ...(problems.length > SHOWN ? [`  and ${problems.length - SHOWN} more`] : []),
  ].join('\n');

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs the work for each item, as many at once as there are cores. */
export const each = async (items, work, width = availableParallelism()) => {
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: width }, worker));
};

/** A run that ended as the exit table says, with a message of ours: never a stack, never a defect. */
export const complaint = ({ status, signal, err }, allowed) => {
  if (signal !== null) return `ended by ${signal}`;
  if (!allowed.includes(status)) return `status ${status}, not ${allowed.join(' or ')}: ${err.slice(0, 300)}`;
  if (/\n\s+at .+:\d+/.test(err) || /node:internal/.test(err)) return `a stack: ${err.slice(0, 300)}`;
  if (status !== 0 && !/^rejection-coach: \S/m.test(err)) return `no message: ${err.slice(0, 300)}`;
  return null;
};
