/** Days of an interview as people type them. */

import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { convertedText, meaningLabel } from '../../content/en/text/date-problems.js';
import { longDay } from '../../content/en/text/dates.js';
import { localDay } from '../../domain/time/days.js';
import type { Meaning, When } from '../../domain/time/when.js';
import { stopped, usage } from '../../errors.js';
import { type AsOfPorts, readMoment, whyNoDay } from '../shared/as-of.js';
import type { Ports } from '../shared/command.js';

/** `when`: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time is given. `converted`: "14:00 EST is 15:00 here." */
export type Read =
  | { readonly ok: true; readonly when: string; readonly converted?: string }
  | { readonly ok: false; readonly message: string };

const momentText = ({ day, time }: Meaning): string => (time === null ? day : `${day}T${time}`);

const asRead = (context: AsOfPorts, when: When): Read => {
  if (!when.ok) return { ok: false, message: whyNoDay(context, when, 'future') };
  return {
    ok: true,
    when: momentText(when),
    ...(when.from === undefined ? {} : { converted: convertedText(when.from, when) }),
  };
};

const notOver = (read: Read, now: Date): Read =>
  read.ok && read.when.slice(0, 10) < localDay(now)
    ? { ok: false, message: conversationText.next.over(longDay(read.when)) }
    : read;

export const readAhead = async (context: AsOfPorts, typed: string, now: Date): Promise<Read> =>
  notOver(asRead(context, await readMoment(context, typed, now)), now);

/**
 * The day of an option, as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. What could be two is asked, in a terminal; else `usage` is
 * raised with both.
 */
export const settledDay = async (
  context: AsOfPorts & Ports<'prompter'>,
  option: '--when' | '--closes',
  typed: string,
  now: Date,
): Promise<string> => {
  const when = await readMoment(context, typed, now);
  const chosen = context.output.interactive ? await chosenOf(context, typed, when) : null;
  const read = chosen === null ? asRead(context, when) : { ok: true as const, when: chosen };
  const settled = option === '--when' ? notOver(read, now) : read;
  if (!settled.ok) throw usage(`${option} '${typed}': ${settled.message}`, conversationText.nothingChanged);
  if (settled.converted !== undefined) context.output.err(`${settled.converted}\n`);
  return settled.when;
};

const chosenOf = async (context: Ports<'prompter'>, typed: string, when: When): Promise<string | null> => {
  if (when.ok || (when.reason !== 'ambiguous' && when.reason !== 'half')) return null;
  const prompter = await context.prompter(promptText);
  const choices = when.meanings.map((meaning) => ({
    value: momentText(meaning),
    label: meaningLabel(when, meaning),
  }));
  const chosen = await prompter.choose({ text: conversationText.next.whichDay(typed), choices });
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  return chosen;
};
