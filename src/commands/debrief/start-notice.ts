/** The one line at start-up about asking for feedback, where something is due. */

import { feedbackText } from '../../content/en/feedback/feedback.js';
import { type Debrief, textOf } from '../../domain/debrief/debrief.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { isDue, type Request, record, requests } from '../feedback/requests.js';
import type { Ports } from '../shared/command.js';

/** At most one line, only at a terminal. A request that has closed by itself is recorded, so that it is said once. */
export const sayWhatIsDue = async (
  context: Ports<'clock' | 'journal' | 'output'>,
  debriefs: readonly Debrief[],
  today: string,
): Promise<void> => {
  if (!context.output.interactive || debriefs.length === 0) return;
  const all = await requests(context, debriefs, today);
  const due = all.filter((request) => isDue(request, today));
  const line = dueLine(due) ?? (await closedLine(context, all, debriefs));
  if (line !== null)
    context.output.err(`${wrap(line, context.output)}${context.output.plain ? '\n' : '\n\n'}`);
};

const dueLine = ([only, ...more]: readonly Request[]): string | null => {
  if (!only) return null;
  if (more.length > 0) return feedbackText.dueSeveral(more.length + 1);
  const name = nameOfRole(only.debrief);
  if (only.now.state === 'to-ask' && only.now.offer)
    return feedbackText.dueOffer(feedbackText.offered(textOf(only.debrief, 'company'), only.now.offer.by));
  return only.now.state === 'waiting' ? feedbackText.dueReminder(name) : feedbackText.dueAsk(name);
};

const closedLine = async (
  context: Ports<'clock' | 'journal'>,
  all: readonly Request[],
  debriefs: readonly Debrief[],
): Promise<string | null> => {
  const closed = all.flatMap((request) =>
    request.now.state === 'closed' && request.now.byItself ? [{ request, on: request.now.on }] : [],
  );
  for (const { request, on } of closed) {
    const debrief = debriefs.find(({ id }) => id === request.debrief.id) ?? request.debrief;
    await record(context, debrief, { type: 'closed', at: context.clock.now().toISOString(), on });
  }
  const [only, ...more] = closed;
  if (!only) return null;
  return more.length > 0
    ? feedbackText.closedSeveral(closed.length)
    : feedbackText.closedByItself(nameOfRole(only.request.debrief));
};
