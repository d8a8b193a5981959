/** The day that a command works with: today, or the one that `--as-of` gives. */

import { dateProblemText } from '../../content/en/text/date-problems.js';
import { isDay, localDay } from '../../domain/time/days.js';
import type { Problem, When } from '../../domain/time/when.js';
import { usage } from '../../errors.js';
import type { Ports } from './command.js';
import { preferences } from './preferences.js';

export type AsOfPorts = Ports<'clock' | 'output' | 'settings'>;

/** Now, or this time of day on the day given. Raises `usage` where it is no day. */
export const momentOf = async (context: AsOfPorts, asOf: string | undefined): Promise<Date> => {
  const now = context.clock.now();
  if (asOf === undefined) return now;
  const read = isDay(asOf) ? { ok: true as const, day: asOf } : await readMoment(context, asOf, now);
  if (!read.ok) throw usage(`--as-of '${asOf}': ${whyNoDay(context, read, 'future')}`);
  const [year = 0, month = 1, date = 1] = read.day.split('-').map(Number);
  const moment = new Date(now);
  moment.setFullYear(year, month - 1, date);
  return moment;
};

export const todayOf = async (context: AsOfPorts, asOf: string | undefined): Promise<string> =>
  localDay(await momentOf(context, asOf));

/** What a day is read by: this person's clock and country. */
export const readingOf = (context: AsOfPorts, now: Date) => ({
  now,
  zone: context.clock.zone(),
  country: preferences(context).country,
});

/** A day that is ahead, where nothing else is said. */
export const readMoment = async (context: AsOfPorts, typed: string, now: Date): Promise<When> => {
  const { readWhen } = await import('../../domain/time/read-date.js');
  return readWhen(typed, { ...readingOf(context, now), towards: 'future' });
};

export const whyNoDay = (context: AsOfPorts, problem: Problem, towards: 'past' | 'future'): string =>
  dateProblemText(problem, { towards, hasCountry: preferences(context).country !== undefined });
