import { feedbackText } from '../../content/en/feedback/feedback.js';
import type { CommandGroup } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { feedbackList, feedbackShape } from '../../render/terminal/feedback.js';
import { todayOf } from '../shared/as-of.js';
import { defineCommand, option, type Ports } from '../shared/command.js';
import { readFed } from '../shared/find-record.js';
import { draft } from './draft.js';
import { log } from './log.js';
import { couldAsk, requests, unsentAmong } from './requests.js';
import { close, sent } from './sent.js';

/**
 * `--json`: `[{"id", "role", "company", "state", "whom", "ask", "asked", "remind", "reminded", "closes", "closed",
 * "answered", "unsorted"}]`; `state` is `to-ask`, `waiting`, `answered` or `closed`, days are `YYYY-MM-DD` or null.
 */
const list = defineCommand({
  about: 'Who to ask, who you are waiting for, and who has answered.',
  options: { all: option.flag('show the old ones too'), json: option.json, asOf: option.asOf },
  examples: ['rejection-coach feedback', 'rejection-coach feedback list --json'],
  async run(context: Ports<'clock' | 'editor' | 'journal' | 'output' | 'settings'>, options) {
    const today = await todayOf(context, options.asOf);
    const every = await requests(context, await readFed(context, 'debriefs'), today);
    const all = every.filter(({ now }) => now.state !== 'none');
    const unsent = await unsentAmong(context, every);
    if (options.json) context.output.out(toJson(all.map(feedbackShape)));
    else if (all.length + unsent.length > 0)
      context.output.out(feedbackList(all, unsent, context.output, options.all));
    else {
      const [first] = every.filter(couldAsk);
      const advice = first ? `${feedbackText.noneAdvice(first.debrief.id)}\n` : '';
      context.output.err(`${feedbackText.none}\n${advice}`);
    }
  },
});

export const command = {
  about:
    'Helps you ask for feedback. It writes a short letter and a reminder, and sorts the reply. On its own it lists who you are waiting for. You send the letters yourself.',
  examples: [
    'rejection-coach feedback',
    'rejection-coach feedback draft',
    'rejection-coach feedback log latest --file reply.txt',
  ],
  subcommands: [
    { name: 'list', summary: 'who you are waiting for', spec: list, isDefault: true },
    { name: 'draft', summary: 'write the letter, the reminder or a thank-you', spec: draft },
    { name: 'sent', summary: 'note that you sent one', spec: sent },
    { name: 'log', summary: 'keep a reply, and sort its lines', spec: log },
    { name: 'close', summary: 'stop reminders for one', spec: close },
  ],
} satisfies CommandGroup;
