/** The options that choose a few records out of many: one table for list, search, export and insights. */

import { words } from '../../content/en/debrief/conversation.js';
import { EVERYTHING, type Filter } from '../../domain/applications/filter.js';
import { OUTCOMES, type Outcome, STAGES, type Stage } from '../../domain/debrief/debrief.js';
import { readTag } from '../../domain/debrief/tags.js';
import type { Edge } from '../../domain/time/read-period.js';
import { usage } from '../../errors.js';
import type { Context, Input, OptionSpec } from '../../ports/index.js';
import { many, text } from './options.js';
import { preferences } from './preferences.js';

export const filterOptions: readonly OptionSpec[] = [
  { flags: '--since <date>', text: 'from this day on ("1 Oct", "last month", 2026-10)' },
  { flags: '--until <date>', text: 'up to this day' },
  { flags: '--company <name>', text: 'where the company has this in its name' },
  { flags: '--role <name>', text: 'where the role has this in its name' },
  { flags: '--stage <stage>', text: 'where it got this far', choices: STAGES },
  { flags: '--outcome <outcome>', text: 'where it ended so', choices: OUTCOMES },
  { flags: '--tag <word>', text: 'with this tag; again for each further one', again: true },
];

/** As typed: the days are read when the clock is at hand. */
export interface FilterOptions {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly rest: Omit<Filter, 'since' | 'until'>;
}

/** Raises `usage` where a name is empty or a tag is none. */
export const parseFilters = (input: Input): FilterOptions => ({
  since: text(input, 'since'),
  until: text(input, 'until'),
  rest: {
    company: name(input, 'company'),
    role: name(input, 'role'),
    stage: (text(input, 'stage') as Stage | undefined) ?? null,
    outcome: (text(input, 'outcome') as Outcome | undefined) ?? null,
    tags: many(input, 'tag').map(tag),
  },
});

const name = (input: Input, option: string): string | null => {
  const given = text(input, option);
  if (given !== undefined && given.trim() === '') throw usage(`option '--${option}' needs a name`);
  return given ?? null;
};

const tag = (typed: string): string => {
  const read = readTag(typed);
  if (read === null) throw usage(`--tag '${typed}': a tag is one word of letters and digits`);
  return read;
};

/** Whether any was given. */
export const hasFilters = ({ since, until, rest }: FilterOptions): boolean =>
  since !== undefined ||
  until !== undefined ||
  rest.tags.length > 0 ||
  [rest.company, rest.role, rest.stage, rest.outcome].some((one) => one !== null);

/**
 * The filter with its days. Raises `usage` where one can't be told, or where they exclude each other.
 *
 * @param now the moment that relative days count from.
 */
export const filterOf = async (
  context: Context,
  { since, until, rest }: FilterOptions,
  now: Date = context.clock.now(),
): Promise<Filter> => {
  const from = since === undefined ? null : await edge(context, since, 'first', now, '--since');
  const to = until === undefined ? null : await edge(context, until, 'last', now, '--until');
  if (from !== null && to !== null && from > to)
    throw usage(`--since ${from} is after --until ${to}`, 'Nothing can be in between.');
  return { ...EVERYTHING, ...rest, since: from, until: to };
};

const edge = async (
  context: Context,
  typed: string,
  which: Edge,
  now: Date,
  option: string,
): Promise<string> => {
  const { readEdge } = await import('../../domain/time/read-period.js');
  const read = readEdge(typed, which, { now, country: preferences(context).country });
  if (!read.ok) throw usage(`${option} '${typed}': ${words.dateProblem[read.reason]}`);
  return read.day;
};
