/** Days of an interview as people type them. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import { localDay } from '../../domain/time/days.js';
import { readMoment } from '../shared/as-of.js';
import type { SettingsPorts } from '../shared/preferences.js';

/** `when`: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time is given. */
export type Read =
  | { readonly ok: true; readonly when: string }
  | { readonly ok: false; readonly message: string };

export const readDate = async (context: SettingsPorts, typed: string, now: Date): Promise<Read> => {
  const read = await readMoment(context, typed, now);
  if (read.ok) return read;
  // The usual message gives "yesterday" as an example, which can't be the day of an interview that is ahead.
  return {
    ok: false,
    message:
      read.reason === 'unclear' ? conversationText.next.unclear : conversationText.dateProblem[read.reason],
  };
};

export const readAhead = async (context: SettingsPorts, typed: string, now: Date): Promise<Read> => {
  const read = await readDate(context, typed, now);
  return read.ok && read.when.slice(0, 10) < localDay(now)
    ? { ok: false, message: conversationText.next.over(longDay(read.when)) }
    : read;
};
