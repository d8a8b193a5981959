/** The options that choose a few records out of many: one table for list, search, export and insights. */

import { EVERYTHING, type Filter } from '../../domain/applications/filter.js';
import { OUTCOMES, STAGES } from '../../domain/debrief/debrief.js';
import { readTag } from '../../domain/debrief/search.js';
import type { Edge } from '../../domain/time/read-period.js';
import { usage } from '../../errors.js';
import { type AsOfPorts, readingOf, whyNoDay } from './as-of.js';
import { type Given, option } from './command.js';

export const filterOptions = {
  since: option.value('<date>', 'from this day on ("1 Oct", "last month", 2026-10)'),
  until: option.value('<date>', 'up to this day'),
  company: option.value('<name>', "with this in the employer's name"),
  role: option.value('<name>', 'with this in the job title'),
  stage: option.choice('<stage>', STAGES, 'that got this far'),
  outcome: option.choice('<outcome>', OUTCOMES, 'that ended this way'),
  tag: option.values('<word>', 'with this tag; you can give several'),
};
/** The days still as typed: reading them needs a clock. */
export interface FilterOptions {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly rest: Omit<Filter, 'since' | 'until'>;
}

/** Raises `usage` where a name is empty or a tag is none. */
export const readFilters = (given: Given<Record<never, never>, typeof filterOptions>): FilterOptions => ({
  since: given.since,
  until: given.until,
  rest: {
    company: filledIn(given.company, '--company'),
    role: filledIn(given.role, '--role'),
    stage: given.stage ?? null,
    outcome: given.outcome ?? null,
    tags: given.tag.map(readGivenTag),
  },
});

const filledIn = (name: string | undefined, option: string): string | null => {
  if (name?.trim() === '') throw usage(`option '${option}' needs a name`);
  return name ?? null;
};

const readGivenTag = (typed: string): string => {
  const read = readTag(typed);
  if (read === null) throw usage(`--tag '${typed}': a tag is one word of letters and digits`);
  return read;
};

export const hasFilters = ({ since, until, rest }: FilterOptions): boolean =>
  since !== undefined ||
  until !== undefined ||
  rest.tags.length > 0 ||
  [rest.company, rest.role, rest.stage, rest.outcome].some((part) => part !== null);

/** Raises `usage` where a day can't be read, or the days exclude each other. @param now relative days count from it. */
export const filterOf = async (
  context: AsOfPorts,
  { since, until, rest }: FilterOptions,
  now: Date = context.clock.now(),
): Promise<Filter> => {
  const from = since === undefined ? null : await edge(context, since, 'first', now, '--since');
  const to = until === undefined ? null : await edge(context, until, 'last', now, '--until');
  if (from !== null && to !== null && from > to)
    throw usage(`--since ${from} is after --until ${to}`, 'Swap the two days.');
  return { ...EVERYTHING, ...rest, since: from, until: to };
};

const edge = async (context: AsOfPorts, typed: string, which: Edge, now: Date, option: string) => {
  const { readEdge } = await import('../../domain/time/read-period.js');
  const read = readEdge(typed, which, readingOf(context, now));
  if (!read.ok) throw usage(`${option} '${typed}': ${whyNoDay(context, read, 'past')}`);
  return read.day;
};
