/** `list`: all debriefs, newest first. */

import { newestFirst } from '../domain/debrief.js';
import { listed } from '../domain/shapes.js';
import type { CommandSpec } from '../ports.js';
import { json } from '../render/json.js';
import { debriefList } from '../render/terminal/debriefs.js';
import { flag } from './input.js';
import { readAll } from './records.js';

export interface ListOptions {
  readonly json: boolean;
}

export const command = {
  options: [{ flags: '--json', text: 'as JSON, for scripts' }],
  examples: ['rejection-coach list', 'rejection-coach list --json'],
  parse: (input): ListOptions => ({ json: flag(input, 'json') }),
  async run(context, options) {
    const debriefs = [...(await readAll(context, 'debriefs'))].sort(newestFirst);
    if (options.json) context.output.out(json(debriefs.map(listed)));
    else if (debriefs.length > 0) context.output.out(debriefList(debriefs, context.output));
    else if ((await context.journal.ids('debriefs')).length === 0)
      context.output.err('No debrief yet. Begin one with: rejection-coach\n');
  },
} satisfies CommandSpec<ListOptions>;
