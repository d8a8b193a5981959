/** `feedback close`: a request is no longer waited for. */

import { feedbackText } from '../../content/en/feedback/feedback.js';
import { localDay } from '../../domain/time/days.js';
import { missing } from '../../errors.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { momentOf } from '../shared/as-of.js';
import { asOf, defineCommand, flag, offering, optional } from '../shared/command.js';
import type { TalkPorts } from '../shared/conversation.js';
import { find } from '../shared/find-record.js';
import { record, requestOf } from './requests.js';
import { takeBack } from './sent.js';

export const close = defineCommand({
  about: 'Stops reminders for one request.',
  args: { id: offering(optional, 'debriefs') },
  options: { undo: flag('start them again'), asOf },
  examples: ['rejection-coach feedback close latest'],
  async run(context: TalkPorts, { id, undo, asOf }) {
    const today = localDay(await momentOf(context, asOf));
    const debrief = await find(context, 'debriefs', id, 'feedback close ID');
    if (undo) return takeBack(context, debrief, 'closed');
    const request = await requestOf(context, debrief, today);
    const { now } = request;
    if (now.state === 'none' || now.state === 'answered')
      throw missing(
        now.state === 'none' ? 'there is no request to close' : "an answer came, so it isn't waiting",
        'See what there is: rejection-coach feedback',
      );
    if (now.state !== 'closed' || now.byItself)
      await record(context, debrief, {
        type: 'closed',
        at: context.clock.now().toISOString(),
        on: now.state === 'closed' ? now.on : today,
      });
    const waited = now.state === 'waiting' || (now.state === 'closed' && now.byItself);
    context.output.err(
      `${feedbackText.noted.closed(nameOfRole(request.debrief))}${waited ? ` ${feedbackText.silence}` : ''}\n`,
    );
  },
});
