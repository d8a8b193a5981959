/** Telling that a debrief is open in another terminal: one line, and nothing waits for it. */

import { historyAndDoctorText } from '../../content/en/records/history.js';
import { localDay } from '../../domain/time/days.js';
import type { Ports } from './command.js';

export const tellIfOpen = async (
  context: Ports<'clock' | 'journal' | 'output'>,
  id: string,
): Promise<void> => {
  const opened = await context.journal.openElsewhere('debriefs', id);
  const [first] = opened.toSorted();
  if (first === undefined) return;
  const since = new Date(first);
  const time = since.toTimeString().slice(0, 5);
  const isToday = localDay(since) === localDay(context.clock.now());
  const when = isToday ? time : historyAndDoctorText.moment(`${localDay(since)}T${time}`);
  context.output.err(`${historyAndDoctorText.openElsewhere(when)}\n`);
};
