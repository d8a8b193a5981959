/** `feedback`: what is to be asked, what is waiting, what was answered, what closed. */

import { feedbackText } from '../../content/en/feedback/feedback.js';
import type { CommandGroup } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { feedbackList, feedbackShape } from '../../render/terminal/feedback.js';
import { todayOf } from '../shared/as-of.js';
import { asJson, asOf, defineCommand, flag, type Ports } from '../shared/command.js';
import { readFed } from '../shared/find-record.js';
import { close } from './close.js';
import { draft } from './draft.js';
import { log } from './log.js';
import { requests } from './requests.js';
import { sent } from './sent.js';

/**
 * `--json`: `[{"id", "role", "company", "state", "whom", "ask", "asked", "remind", "reminded", "closes", "closed",
 * "answered", "unsorted"}]`; `state` is `to-ask`, `waiting`, `answered` or `closed`, days are `YYYY-MM-DD` or null.
 */
const list = defineCommand({
  about: 'What is to be asked, what is waiting and until when, what was answered, what closed.',
  options: { all: flag('also everything that was answered or closed long ago'), json: asJson, asOf },
  examples: ['rejection-coach feedback', 'rejection-coach feedback list --json'],
  async run(context: Ports<'clock' | 'journal' | 'output' | 'settings'>, options) {
    const today = await todayOf(context, options.asOf);
    const all = (await requests(context, await readFed(context, 'debriefs'), today)).filter(
      ({ now }) => now.state !== 'none',
    );
    if (options.json) context.output.out(toJson(all.map(feedbackShape)));
    else if (all.length > 0) context.output.out(feedbackList(all, context.output, options.all));
    else context.output.err(`${feedbackText.none}\n${feedbackText.noneAdvice}\n`);
  },
});

export const command = {
  about:
    'Asking for feedback: a letter that is ready to send, one reminder, and the reply sorted into what to use, what to test and what to leave. On its own it lists what is waiting. Nothing is sent by this program.',
  examples: [
    'rejection-coach feedback',
    'rejection-coach feedback draft',
    'rejection-coach feedback log latest --file reply.txt',
  ],
  subcommands: [
    { name: 'list', summary: 'what is waiting, and until when', spec: list, isDefault: true },
    { name: 'draft', summary: 'the request, ready to send; a reminder; a thank-you', spec: draft },
    { name: 'sent', summary: 'note that one was sent, and when to remind', spec: sent },
    { name: 'log', summary: 'keep a reply, and sort its lines', spec: log },
    { name: 'close', summary: 'let one rest', spec: close },
  ],
} satisfies CommandGroup;
