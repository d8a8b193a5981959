/** `feedback sent` and `feedback close`: what was sent, and what is no longer waited for. */

import { feedbackText } from '../../content/en/feedback/feedback.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import type { FeedbackEvent } from '../../domain/debrief/feedback-events.js';
import { localDay } from '../../domain/time/days.js';
import { missing, usage } from '../../errors.js';
import { checkDate } from '../../guide/debrief/step.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { type AsOfPorts, momentOf, readingOf } from '../shared/as-of.js';
import { argument, defineCommand, notBoth, option, type Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { find, type ReadPorts } from '../shared/find-record.js';
import { keepUnsent, optionalText, type Request, record, requestOf } from './requests.js';

export const sent = defineCommand({
  about: 'Notes that you sent a request or a reminder. The checklist then shows when to remind them.',
  args: { id: argument.optional('debriefs') },
  options: {
    on: option.value('<date>', 'the day you sent it; today if you leave it out'),
    whom: option.value('<text>', 'who you asked'),
    how: option.value('<text>', 'email, phone …'),
    reminder: option.flag('it was the reminder'),
    undo: option.flag("it wasn't sent after all"),
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach feedback sent latest',
    'rejection-coach feedback sent latest --on yesterday --whom "Dana, the ward manager"',
    'rejection-coach feedback sent latest --reminder',
  ],
  prepare(options) {
    notBoth(options.undo, options.on !== undefined, ['--undo', '--on']);
    notBoth(options.reminder, options.whom !== undefined, ['--reminder', '--whom']);
    return options;
  },
  async run(context: ConversationContext, options) {
    const moment = await momentOf(context, options.asOf);
    const debrief = await find(context, 'debriefs', options.id, 'feedback sent ID');
    if (options.undo) return takeBack(context, debrief, options.reminder ? 'reminded' : 'asked');
    const on = options.on === undefined ? localDay(moment) : await pastDay(context, options.on, moment);
    await markSent(context, debrief, { ...options, on }, localDay(moment));
    await keepUnsent(context, debrief.id, null);
  },
});

interface Sent {
  readonly on: string;
  readonly reminder: boolean;
  readonly whom?: string | undefined;
  readonly how?: string | undefined;
}

/** Raises `usage` where it was asked already, or never asked before a reminder. */
export const markSent = async (
  context: Ports<'clock' | 'journal' | 'output'>,
  debrief: Debrief,
  sending: Sent,
  today: string,
): Promise<void> => {
  const { now } = await requestOf(context, debrief, today);
  const { on, reminder } = sending;
  if (reminder) {
    if (now.state !== 'waiting')
      throw usage(
        "you haven't asked there yet",
        `Do this first: rejection-coach feedback sent ${debrief.id}`,
      );
    if (now.reminded !== null)
      throw usage(
        `you sent the reminder on ${now.reminded} already`,
        'One reminder is enough. Nothing was changed.',
      );
    if (on < now.asked) throw usage(`${on} is before you asked (${now.asked})`, 'Nothing was changed.');
  } else if (now.state === 'waiting')
    throw usage(
      `you asked on ${now.asked} already`,
      `The reminder: rejection-coach feedback sent ${debrief.id} --reminder\nTo change the day, undo it first: rejection-coach feedback sent ${debrief.id} --undo\nNothing was changed.`,
    );
  const at = context.clock.now().toISOString();
  const asked = { ...optionalText('whom', sending.whom), ...optionalText('how', sending.how) };
  const event: FeedbackEvent = reminder ? { type: 'reminded', at, on } : { type: 'asked', at, on, ...asked };
  const after = await requestOf(context, await record(context, debrief, event), today);
  context.output.err(`${wrap(whatFollows(after), context.output)}\n`);
};

const whatFollows = (request: Request): string => {
  const { now } = request;
  const name = nameOfRole(request.debrief);
  if (now.state === 'waiting')
    return now.reminded === null
      ? feedbackText.noted.asked(name, now.asked, now.remind, now.closes)
      : feedbackText.noted.reminded(name, now.reminded, now.closes);
  return `${feedbackText.noted.closed(name)} ${feedbackText.silence}`;
};

const takeBack = async (context: ReadPorts, debrief: Debrief, type: 'asked' | 'reminded' | 'closed') => {
  const last = debrief.feedback.findLast((event) => event.type === type);
  if (!last)
    throw missing(
      `nothing like that was noted for ${debrief.id}`,
      'To untick something on the checklist: rejection-coach checklist --undo ITEM',
    );
  await context.journal.change('debriefs', debrief.id, (now) => {
    const latest = now ?? debrief;
    return {
      ...latest,
      feedback: latest.feedback.filter((event) => !(event.type === type && event.at === last.at)),
    };
  });
  context.output.err(`${feedbackText.noted.undone(nameOfRole(debrief))}\n`);
};

/** Raises `usage` where it is no day, or one that is still to come. */
export const pastDay = async (context: AsOfPorts, typed: string, now: Date): Promise<string> => {
  const read = await checkDate({ id: 'heard-on' }, typed, {
    ...readingOf(context, now),
    zone: context.clock.zone,
  });
  if (!read.ok) throw usage(`--on '${typed}': ${read.message}`, 'Nothing was changed.');
  return String(read.value);
};

export const close = defineCommand({
  about: 'Stops reminders for one request.',
  args: { id: argument.optional('debriefs') },
  options: { undo: option.flag('start them again'), asOf: option.asOf },
  examples: ['rejection-coach feedback close latest'],
  async run(context: ConversationContext, { id, undo, asOf }) {
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
