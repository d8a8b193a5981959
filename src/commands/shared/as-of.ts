/** The day that a command works with: today, or the one that `--as-of` gives. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { isDay, localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import type { Ports } from './command.js';
import { preferences, type SettingsPorts } from './preferences.js';

export type AsOfPorts = Ports<'clock' | 'output' | 'settings'>;

/** Now, or this time of day on the day given. Raises `usage` where it is no day. */
export const momentOf = async (context: AsOfPorts, asOf: string | undefined): Promise<Date> => {
  const now = context.clock.now();
  if (asOf === undefined) return now;
  const read = isDay(asOf) ? { ok: true as const, when: asOf } : await readMoment(context, asOf, now);
  if (!read.ok) throw usage(`--as-of '${asOf}': ${conversationText.dateProblem[read.reason]}`);
  const day = read.when.slice(0, 10);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(now);
  moment.setFullYear(year, month - 1, date);
  return moment;
};

export const todayOf = async (context: AsOfPorts, asOf: string | undefined): Promise<string> =>
  localDay(await momentOf(context, asOf));

type Moment =
  | { readonly ok: true; readonly when: string }
  | { readonly ok: false; readonly reason: keyof typeof conversationText.dateProblem };

export const readMoment = async (context: SettingsPorts, typed: string, now: Date): Promise<Moment> => {
  const { readWhen } = await import('../../domain/time/read-date.js');
  const when = readWhen(typed, { now, towards: 'future', country: preferences(context).country });
  if (!when.ok) return when;
  return { ok: true, when: when.time === null ? when.day : `${when.day}T${when.time}` };
};
