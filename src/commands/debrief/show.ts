/** `show`: one debrief with every answer. */

import { script } from '../../content/en/index.js';
import { otherRounds } from '../../domain/applications/application-groups.js';
import { shown } from '../../domain/debrief/export-form.js';
import type { CommandSpec } from '../../ports/index.js';
import { json } from '../../render/json.js';
import { debriefScreen, roundsList } from '../../render/terminal/debriefs.js';
import { feedbackEvents } from '../../render/terminal/feedback.js';
import { find } from '../shared/find-record.js';
import { argument, flag } from '../shared/options.js';

export interface ShowOptions {
  readonly id: string;
  readonly json: boolean;
}

export const command = {
  args: '[id]',
  about: 'One debrief with every answer; without an ID, the latest.',
  options: [{ flags: '--json', text: 'as JSON, for scripts' }],
  examples: ['rejection-coach show latest', 'rejection-coach show 2026-11-24-k7qm --json'],
  parse: (input): ShowOptions => ({ id: argument(input, 0) ?? 'latest', json: flag(input, 'json') }),
  async run(context, { id, json: asJson }) {
    const debrief = await find(context, 'debriefs', id);
    if (asJson) {
      context.output.out(json(shown(debrief)));
      return;
    }
    const screen = [
      debriefScreen(debrief, script, context.output).trimEnd(),
      feedbackEvents(debrief, context.output),
      // A file that can't be read is named by the commands that list; this one is about one debrief.
      roundsList(otherRounds(debrief, (await context.journal.all('debriefs')).records), context.output),
    ];
    context.output.out(`${screen.filter((one) => one !== '').join('\n\n')}\n`);
  },
} satisfies CommandSpec<ShowOptions>;
